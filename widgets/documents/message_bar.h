// MessageBar: something the reader has to know, above what it is about, with what can be done. Wraps where
// there is little room. Owned by its parent; GUI thread.
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace updraft {

class Theme;

class MessageBar final : public QFrame {
    Q_OBJECT
  public:
    using Text = std::function<QString()>;  // asked again when the language changes
    struct Choice {
        const char* name;  // object name of its button
        Text text;
        std::function<void()> run;
    };

    // `icon` says it without colour: "dialog-warning", "dialog-information", "dialog-error".
    MessageBar(const Theme& theme, const QString& icon, Text text, std::vector<Choice> choices,
               QWidget* parent = nullptr);

  private:
    QLabel* label_;
};

}  // namespace updraft

// NoticeBar: one line that says what just happened, inside the window and without a question, with an action
// to take it back ("orders-api was deleted.  Undo"). It goes by itself after a while, not under the pointer
// or the focus. Owned by its parent; GUI thread.
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace updraft {

class NoticeBar final : public QFrame {
    Q_OBJECT
  public:
    enum class Tone : std::uint8_t { Done, Problem };  // a problem stays until it is closed

    explicit NoticeBar(QWidget* parent = nullptr);

    struct Action {
        QString text, tip;
        std::function<void()> run;
    };
    // In place of the one before.
    void showNotice(Tone tone, const QString& text, const Action& action = {});
    void setTimeout(int milliseconds) { end_.setInterval(milliseconds); }

  protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    QLabel* text_;
    QPushButton* action_;
    QToolButton* close_;
    QTimer end_;
    std::function<void()> run_;
};

}  // namespace updraft

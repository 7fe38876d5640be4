// TroubleBar: says above everything else in the page what is wrong with the workspace as a whole, and offers
// what helps. Takes no room while nothing is wrong. Owned by FunctionsMode; GUI thread.
#pragma once

#include <QWidget>

#include "widgets/documents/message_bar.h"

namespace updraft {

class Theme;
class WorkspaceHealth;

class TroubleBar final : public QWidget {
    Q_OBJECT
  public:
    TroubleBar(const Theme& theme, WorkspaceHealth& health, QWidget* parent = nullptr);

  signals:
    void openTemplate(const QString& path);
    void showProblems();
    void message(const QString& text);

  private:
    void show();
    QString text() const;
    std::vector<MessageBar::Choice> choices();

    const Theme& theme_;
    WorkspaceHealth& health_;
    MessageBar* bar_ = nullptr;
};

}  // namespace updraft

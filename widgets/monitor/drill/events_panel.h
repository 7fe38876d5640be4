// EventsPanel: what happened in the window, newest first: deployments, versions, alias shifts, limits,
// throttling, alarms, runs of the platform. Return or a double click shows the charts around that moment; Esc
// closes the panel. Owned by its page; GUI thread.
#pragma once

#include <QFrame>

#include "widgets/monitor/monitor_page.h"

class QLabel;
class QToolButton;
class QTreeWidget;

namespace updraft {

class EventsPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit EventsPanel(const MonitorContext& context, QWidget* parent = nullptr);
    QTreeWidget& list() { return *list_; }

  signals:
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void fill();
    void setTexts();
    void goTo(WallNanos moment);

    MonitorContext context_;
    QLabel* title_;
    QLabel* note_;
    QTreeWidget* list_;
    QToolButton* close_;
    std::vector<std::uint64_t> shown_;  // ids of the annotations in the list
};

}  // namespace updraft

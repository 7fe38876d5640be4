// LanesPanel: the environments' timeline over Monitor's scope, with what it reads. Owned by its page; GUI
// thread.
#pragma once

#include <QFrame>

#include "widgets/monitor/environments/lane_feed.h"
#include "widgets/monitor/monitor_page.h"

namespace updraft {

class EnvironmentTimeline;

class LanesPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit LanesPanel(const MonitorContext& context, QWidget* parent = nullptr);
    EnvironmentTimeline& timeline() { return *timeline_; }

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void follow();
    void showLanes();
    void setTexts();
    QString emptyText() const;

    MonitorContext context_;
    LaneFeed feed_;
    EnvironmentTimeline* timeline_;
};

}  // namespace updraft

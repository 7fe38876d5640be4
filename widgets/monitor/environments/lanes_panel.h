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
    // As a card: under a title of its own, of what `filter` says; nothing: of what the scope does. `of` says
    // whose environments these are.
    void showAs(const QString& title, const QString& of, const std::optional<MonitorFilter>& filter);

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
    QString title_, of_;                   // empty: as usual
    std::optional<MonitorFilter> filter_;  // nothing: the scope's
    EnvironmentTimeline* timeline_;
};

}  // namespace updraft

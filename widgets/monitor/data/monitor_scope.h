// MonitorScope: what all charts of Monitor show: the query, and the ChartRange on which people zoom and pan.
// Either follows the other: choosing "Last hour" moves the charts, dragging over a chart asks for that
// stretch. One per Monitor, owned by it; GUI thread.
#pragma once

#include <QObject>
#include <QTimer>

#include "widgets/charts/chart_range.h"
#include "widgets/monitor/data/monitor_data.h"

namespace updraft {

class MonitorScope final : public QObject {
    Q_OBJECT
  public:
    explicit MonitorScope(QObject* parent = nullptr);

    const MonitorQuery& query() const { return query_; }
    ChartRange& chartRange() { return range_; }

    void setQuery(const MonitorQuery& query);
    void setFilter(const MonitorFilter& filter);
    void setRange(const MonitorRange& range);
    void setCompare(ComparePeriod compare);
    // Off: stays where it is. On: back to the range that followed the present last.
    void setLive(bool live);
    // Something of the query arrived: the charts move to where it is.
    void follow(const MonitorData& data);
    const MonitorChoices& choices() const { return choices_; }
    const MonitorNames& names() const { return names_; }

  signals:
    void queryChanged();
    void choicesChanged();

  private:
    void moveCharts();
    void takeFromCharts();

    MonitorQuery query_;
    MonitorRange lastLive_;  // the range that followed the present last
    ChartRange range_;
    MonitorChoices choices_;
    MonitorNames names_;
    QTimer settle_;  // a turning wheel asks once, when it rests
    bool moving_ = false;
};

}  // namespace updraft

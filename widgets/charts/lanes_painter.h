// The picture of the environment timeline: the lanes in sight, each with its label, its spans and the purple
// ticks of throttled arrivals on top. Costs what is in sight, however many lanes and spans there are.
// GUI thread.
//
// Kinds differ by height and pattern, not by colour alone: what runs or starts fills the lane (a start is
// hatched), kept warm is lower, frozen lower still, failures have a cross, a reset is hatched.
#pragma once

#include <QRectF>
#include <vector>

#include "widgets/charts/chart_range.h"
#include "widgets/charts/lane_data.h"
#include "widgets/charts/time_axis.h"
#include "widgets/theme/theme.h"

class QPainter;

namespace updraft {

struct TimelineContent {
    struct Lane {
        QString label, tip;
        LaneSpans spans;
    };
    std::vector<Lane> lanes;
    std::vector<double> throttled;  // arrivals, by time
};

class LanesPainter {
  public:
    static constexpr double kRow = 18, kBar = 14, kTicksRow = 12;

    LanesPainter(const TimelineContent& content, const Theme& theme, ChartSpan span, const QRectF& body,
                 double scrolled);

    void paint(QPainter& painter) const;

    const QRectF& plot() const { return plot_; }    // with the throttled arrivals' row
    const QRectF& lanes() const { return lanes_; }  // below that
    double x(double ms) const;
    int laneAt(double y) const;       // -1: none
    QRectF laneRect(int lane) const;  // the lane's bar; may be out of sight
    QRectF spanRect(int lane, const LaneSpan& span) const;
    static double height(std::size_t lanes) { return kRow * static_cast<double>(lanes); }

  private:
    void paintLane(QPainter& painter, int lane, class ThinSpans& thin) const;
    void paintWide(QPainter& painter, const QRectF& bar, LaneSpanKind kind, double x1, double x2) const;
    void paintThin(QPainter& painter, const QRectF& bar, class ThinSpans& thin) const;
    void paintLabels(QPainter& painter) const;
    void paintThrottled(QPainter& painter) const;
    QColor colorOf(LaneSpanKind kind) const;

    const TimelineContent& content_;
    const Theme& theme_;
    ChartSpan span_;
    double scrolled_;  // pixels of lanes above the upper edge
    QRectF plot_, lanes_;
    int first_ = 0, last_ = -1;  // lanes in sight
    std::vector<TimeTick> ticks_;
};

}  // namespace updraft

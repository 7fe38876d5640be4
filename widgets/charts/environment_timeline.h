// EnvironmentTimeline: one lane for each execution environment, with its start, its invocations and its idle
// times over a common range. A click on an invocation emits spanClicked(). Scrolls by itself; thousands of
// lanes cost no more than those in sight. GUI thread.
//
// Keys beside RangeChart's: Up and Down choose a lane, Ctrl+Left and Ctrl+Right go to the span before and
// after in it, Return opens it. The wheel scrolls while there is anything to scroll; with Shift, or sideways,
// it pans.
#pragma once

#include <functional>

#include "widgets/charts/lanes_painter.h"
#include "widgets/charts/range_chart.h"

class QScrollBar;

namespace updraft {

class EnvironmentTimeline final : public RangeChart {
    Q_OBJECT
  public:
    EnvironmentTimeline(const Theme& theme, ChartRange& range, QWidget* parent = nullptr);

    void setLanes(std::vector<TimelineLane> lanes);
    void setThrottled(std::vector<double> arrivalsMs);
    // What a span is, for the tooltip ("thumbnails, 41 ms, cold"); asked for those under the pointer only.
    using SpanText = std::function<QString(const LaneSpan& span)>;
    void setSpanText(SpanText text);

    const TimelineContent& content() const { return content_; }
    int currentLane() const { return current_; }
    QRectF laneRect(int lane) const;  // in the widget; for tests
    QRectF plotArea() const override;
    QString csv() const override;
    QString spokenValues() const override;
    QSize sizeHint() const override { return {900, 260}; }

  signals:
    void spanClicked(quint64 id);
    void laneChanged(int lane);

  protected:
    void paintChart(QPainter& painter, const ChartFrame& frame) const override;
    void paintOverlay(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<ChartLegendEntry> legendEntries() const override;
    void layoutChanged() override;
    std::optional<ChartSpan> bucketAt(qint64 ms, const QPointF& pos) const override;
    ChartTooltipText tooltipAt(qint64 ms, const QPointF& pos) const override;
    void clicked(qint64 ms, const QPointF& pos) override;
    bool wheelTaken(QWheelEvent* event) override;
    QPointF keyboardPos(double x) const override;
    Qt::CursorShape cursorAt(const QPointF& pos) const override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    const LanesPainter& painter() const;
    QRectF lanesBody(const ChartFrame& frame) const;
    void placeScrollBar();
    const LaneSpan* spanAt(const QPointF& pos) const;
    void chooseLane(int lane);
    void jump(bool forward);

    TimelineContent content_;
    SpanText spanText_;
    QScrollBar* scroll_;
    int current_ = 0;
    mutable std::unique_ptr<LanesPainter> painter_;
};

QString laneKindName(LaneSpanKind kind);

}  // namespace updraft

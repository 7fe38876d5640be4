// RangeChart: a chart over a ChartRange: the common crosshair, zoom by dragging, back by double click, pan
// and zoom by wheel and keyboard, the tooltip. GUI thread. The range outlives the chart.
//
// Keys: Left/Right move the crosshair (Shift: ten at once), Home/End go to the ends, + and − zoom, PageUp/
// PageDown pan, Backspace goes back, L follows the present, Return picks what is under the crosshair.
#pragma once

#include <QPointer>
#include <QTimer>

#include "widgets/charts/chart_range.h"
#include "widgets/charts/chart_tooltip.h"
#include "widgets/charts/chart_widget.h"

namespace updraft {

class RangeChart : public ChartWidget {
    Q_OBJECT
  public:
    RangeChart(const Theme& theme, ChartRange& range, QWidget* parent);
    ~RangeChart() override;

    ChartRange& range() const { return range_; }
    virtual QRectF plotArea() const = 0;  // where time runs from left to right, in the widget
    double toX(qint64 ms) const;          // in the widget
    qint64 toMs(double x) const;
    // Empty while the tooltip is hidden.
    ChartTooltipText shownTooltip() const;
    QString spokenValue() const override;

  signals:
    void picked(qint64 fromMs, qint64 untilMs);

  protected:
    // What a click on `pos` (at the moment `ms`) means; nothing: nothing there.
    virtual std::optional<ChartSpan> bucketAt(qint64 ms, const QPointF& pos) const = 0;
    virtual ChartTooltipText tooltipAt(qint64 ms, const QPointF& pos) const = 0;
    virtual qint64 keyboardStep() const;                  // ms between the crosshair's stops
    virtual void clicked(qint64 ms, const QPointF& pos);  // picks the bucket
    virtual QPointF keyboardPos(double x) const;          // where the tooltip stands
    virtual Qt::CursorShape cursorAt(const QPointF& pos) const;
    // A wheel that the chart needs for itself (lanes scroll): true when it took it.
    virtual bool wheelTaken(QWheelEvent*) { return false; }
    // The pointer, or where the keyboard's crosshair is; nothing: neither is here.
    std::optional<QPointF> pointedAt() const;
    void useKeyboard();  // from now on the crosshair is the keyboard's
    void paintOverlay(QPainter& painter, const ChartFrame& frame) const override;
    void layoutChanged() override;  // the tooltip follows

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    bool moveByKey(QKeyEvent* event);
    bool changeByKey(QKeyEvent* event);
    void moveCrosshair(qint64 ms);
    void crosshairMoved();
    void updateTooltip();
    void rangeMoved();
    void select(const QPointF& to);
    void pick(ChartSpan span);
    void updateStrip(std::optional<qint64> ms);

    ChartRange& range_;
    QPointer<ChartTooltip> tooltip_;  // the window's child
    QTimer pick_;                     // a click that may become a double click
    std::optional<ChartSpan> picking_;
    std::optional<QPointF> pressed_;
    QPointF pointer_;
    std::optional<qint64> painted_;  // where the crosshair was last
    bool pointed_ = false, dragging_ = false, keyed_ = false;
};

}  // namespace updraft

// TraceWaterfall: the calls of one trace below each other, each caller above what it called, as bars on a
// common time axis; a bar's parts are where the time went (queue, init, handler). Up, Down, Home and End
// choose a row, Return or a double click opens it. Owned by its parent; GUI thread. Milliseconds since 1970
// with fractions.
#pragma once

#include <vector>

#include "widgets/charts/chart_widget.h"
#include "widgets/charts/value_axis.h"

class QScrollBar;

namespace updraft {

struct SpanPart {
    QString name;  // "init"
    double ms = 0;
    ColorRole role = ColorRole::Busy;
};

struct TraceRow {
    quint64 id = 0;
    int depth = 0;          // below its caller
    QString label, detail;  // "checkout"; more for the tooltip
    double startMs = 0;
    std::vector<SpanPart> parts;  // in their order, without gaps
    bool failed = false;
    double length() const;
};

class TraceWaterfall final : public ChartWidget {
    Q_OBJECT
  public:
    static constexpr int kRow = 24;

    TraceWaterfall(const Theme& theme, QWidget* parent = nullptr);

    void setRows(std::vector<TraceRow> rows);  // callers before what they called
    const std::vector<TraceRow>& rows() const { return rows_; }
    int currentRow() const { return current_; }  // -1: none
    void setCurrentRow(int row);

    QRectF rowRect(int row) const;  // in the widget; may be out of sight
    QRectF barRect(int row) const;
    QString csv() const override;
    QString spokenValues() const override;
    QString spokenValue() const override;
    QSize sizeHint() const override { return {700, 240}; }

  signals:
    void rowSelected(quint64 id);
    void rowActivated(quint64 id);

  protected:
    void paintChart(QPainter& painter, const ChartFrame& frame) const override;
    void paintOverlay(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<ChartLegendEntry> legendEntries() const override;
    void layoutChanged() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Layout {  // for any frame
        QRectF names, bars;
        ValueAxis axis;
        double first = 0, scrolled = 0;  // ms, pixels
    };
    Layout layoutIn(const ChartFrame& frame) const;
    QRectF rowIn(const Layout& layout, int row) const;
    QRectF barIn(const Layout& layout, int row) const;
    void paintRow(QPainter& painter, const Layout& layout, int row) const;
    void paintBar(QPainter& painter, const Layout& layout, int row) const;
    void paintAxis(QPainter& painter, const Layout& layout) const;
    int rowAt(const QPointF& pos) const;
    void placeScrollBar();
    QString rowText(int row) const;

    std::vector<TraceRow> rows_;
    QScrollBar* scroll_;
    int current_ = -1;
};

}  // namespace updraft

// ChartTooltip: what all series of a chart say at one moment, beside the crosshair. One per chart, child of
// its window so that it may stand over the edge of a small chart; takes no mouse. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

#include "widgets/charts/chart_frame.h"

namespace updraft {

struct ChartTooltipRow {
    ChartLegendEntry mark;  // with the name
    QString value;
};

struct ChartTooltipText {
    QString heading;
    std::vector<ChartTooltipRow> rows;
    std::vector<QString> notes;  // annotations and shades here
    bool isEmpty() const { return heading.isEmpty() && rows.empty() && notes.empty(); }
    QString plain() const;  // for screen readers
};

class ChartTooltip final : public QWidget {
    Q_OBJECT
  public:
    ChartTooltip(const Theme& theme, QWidget* window);

    // Beside `anchor` (coordinates of the window), on the side where there is room.
    void showText(const ChartTooltipText& text, const QPoint& anchor);
    const ChartTooltipText& text() const { return text_; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QSize neededSize() const;

    const Theme& theme_;
    ChartTooltipText text_;
};

}  // namespace updraft

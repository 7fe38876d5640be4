// ChartLegend: the names of a chart's series beside its title; a click, or Space on the one the arrow keys
// reached, shows or hides a series. Child of its chart, which places it. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

#include "widgets/charts/chart_frame.h"

namespace updraft {

class ChartLegend final : public QWidget {
    Q_OBJECT
  public:
    ChartLegend(const Theme& theme, QWidget* parent);

    // Rectangles are the parent's coordinates, as chartFrame() gives them.
    void setEntries(const std::vector<ChartLegendEntry>& entries, const ChartFrame& frame);
    void setSwitchable(bool switchable);  // else it only explains and takes no focus

  signals:
    void toggled(int entry);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

  private:
    int entryAt(const QPointF& pos) const;  // -1: none
    void describe();

    const Theme& theme_;
    std::vector<ChartLegendEntry> entries_;
    std::vector<QRectF> rects_;
    int current_ = 0;
    bool switchable_ = false;
};

}  // namespace updraft

// PickChart: a chart of items that can be looked at and picked one by one: days, rows, points. The pointer
// and the arrow keys (Home, End) go through them with a tooltip; a click or Return picks. GUI thread.
#pragma once

#include <QPointer>

#include "widgets/charts/chart_tooltip.h"
#include "widgets/charts/chart_widget.h"
#include "widgets/charts/value_axis.h"

namespace updraft {

class PickChart : public ChartWidget {
    Q_OBJECT
  public:
    using ChartWidget::setLayerQueue;  // of the page that it is on
    PickChart(const Theme& theme, QWidget* parent);
    ~PickChart() override;

    int current() const { return current_; }  // -1: none
    void setCurrent(int item);
    virtual int itemCount() const = 0;
    virtual QRectF itemRect(int item) const = 0;  // in the widget
    virtual ChartTooltipText itemText(int item) const = 0;
    QString spokenValue() const override;
    // In place of "$" in every amount of money: "€", "CHF ".
    void setMoneySign(const QString& sign);

  signals:
    void picked(int item);

  protected:
    virtual int itemAt(const QPointF& pos) const;  // -1: none
    void itemsChanged();                           // other data: paint all again
    QString valueText(double value, ChartUnit unit) const;
    ValueAxis axisOf(double least, double most, int intervals, ChartUnit unit) const;
    void paintOverlay(QPainter& painter, const ChartFrame& frame) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void showTip(const QPointF& at);

    QPointer<ChartTooltip> tooltip_;  // the window's child
    QString moneySign_ = QStringLiteral("$");
    int current_ = -1;
};

}  // namespace updraft

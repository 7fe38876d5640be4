// ServiceMap: who calls whom: a box for each trigger, queue and function, a line for each way calls take with
// how many there are, how many fail and how long they take. Drag moves, the wheel zooms, a double click
// beside everything shows all. Arrow keys go to the next box, + and − zoom, Home shows all, Return opens.
// Owned by its parent; GUI thread.
#pragma once

#include <QPainterPath>
#include <optional>

#include "widgets/charts/chart_widget.h"
#include "widgets/charts/service_layout.h"

namespace updraft {

enum class ServiceKind : std::uint8_t { Function, Trigger, Queue };

struct ServiceBox {
    quint64 id = 0;
    ServiceKind kind = ServiceKind::Function;
    QString name, detail;  // "orders-api", "98/s · p95 14 ms"
    bool failing = false;
};

struct ServiceWay {
    std::size_t from = 0, to = 0;  // indexes of boxes
    double perSecond = 0, errorPercent = 0;
    double p95Nanos = 0;  // 0: not known
};

class ServiceMap final : public ChartWidget {
    Q_OBJECT
  public:
    ServiceMap(const Theme& theme, QWidget* parent = nullptr);

    // The same boxes and ways with other figures leave the view as it is.
    void setServices(std::vector<ServiceBox> boxes, std::vector<ServiceWay> ways);
    const std::vector<ServiceBox>& boxes() const { return boxes_; }
    int currentBox() const { return current_; }  // -1: none
    QRectF boxRect(int box) const;               // in the widget
    double scale() const { return scale_; }
    void showAll();
    static QString wayText(const ServiceWay& way);

    QString csv() const override;
    QString spokenValues() const override;
    QString spokenValue() const override;
    QSize sizeHint() const override { return {800, 420}; }

  signals:
    void boxSelected(quint64 id);
    void boxActivated(quint64 id);
    void waySelected(quint64 from, quint64 to);

  protected:
    void paintChart(QPainter& painter, const ChartFrame& frame) const override;
    void paintOverlay(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<ChartLegendEntry> legendEntries() const override;
    void layoutChanged() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct View {
        double scale = 1;
        QPointF origin;  // of the map's coordinates, in the widget
    };
    View viewIn(const QRectF& body) const;  // that shows all
    void paintBox(QPainter& painter, std::size_t box) const;
    void paintWay(QPainter& painter, std::size_t way) const;
    void paintLabels(QPainter& painter) const;
    QPainterPath pathOf(std::size_t way) const;
    ColorRole roleOf(ServiceKind kind) const;
    int boxAt(const QPointF& pos) const;
    int wayAt(const QPointF& pos) const;
    QString boxText(int box) const;
    void choose(int box);
    void step(QPointF direction);
    void zoom(double factor, const QPointF& around);

    std::vector<ServiceBox> boxes_;
    std::vector<ServiceWay> ways_;
    ServicePlaces places_;
    double scale_ = 1;
    QPointF origin_;
    bool all_ = true;  // follows the size until someone moves or zooms
    std::optional<QPointF> pressed_;
    bool moved_ = false;
    int current_ = -1;
};

}  // namespace updraft

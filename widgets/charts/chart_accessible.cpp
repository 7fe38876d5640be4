#include "widgets/charts/chart_accessible.h"

#include <QAccessibleWidget>

#include "widgets/charts/chart_widget.h"

namespace updraft {
namespace {

class ChartAccessible final : public QAccessibleWidget {
  public:
    explicit ChartAccessible(ChartWidget* chart)
        : QAccessibleWidget(chart, QAccessible::Chart), chart_(chart) {}
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Description) return chart_->spokenValues();
        if (kind == QAccessible::Value) return chart_->spokenValue();
        return QAccessibleWidget::text(kind);
    }

  private:
    ChartWidget* chart_;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* chart = qobject_cast<ChartWidget*>(object);
    return chart == nullptr ? nullptr : new ChartAccessible(chart);
}

}  // namespace

void installChartAccessibility() {
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(make), true);
}

void announceChartValue(ChartWidget* chart, const QString& value) {
    if (!QAccessible::isActive()) return;
    QAccessibleValueChangeEvent event(chart, value);
    QAccessible::updateAccessibility(&event);
}

}  // namespace updraft

// FunctionRow: one function's small charts beside its name: rate, errors, p95, cold starts. Owned by
// MultiplesPage; GUI thread.
#pragma once

#include <QFrame>
#include <array>

#include "widgets/monitor/overview/chart_specs.h"

class QLabel;
class QPushButton;

namespace updraft {

class ChartRange;
class Theme;
class TimeChart;

class FunctionRow final : public QFrame {
    Q_OBJECT
  public:
    static constexpr std::size_t kCharts = 4;
    // Of all rows, for charts on the same scale.
    using Tops = std::array<double, kCharts>;

    FunctionRow(const Theme& theme, ChartRange& range, QWidget* parent = nullptr);

    void setFunction(const FunctionFigures& figures, WallNanos now, const Tops& tops);
    const QString& name() const { return name_; }
    TimeChart* chart(std::size_t which) const { return charts_[which]; }
    QPushButton& button() { return *button_; }
    static ChartSpec spec(std::size_t which);
    static Tops topsOf(const std::vector<FunctionFigures>& functions);

  signals:
    void chosen(const QString& name);

  private:
    void setTexts();

    QString name_;
    QPushButton* button_;
    QLabel* figures_;
    std::array<TimeChart*, kCharts> charts_{};
};

}  // namespace updraft

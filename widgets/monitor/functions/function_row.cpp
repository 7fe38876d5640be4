#include "widgets/monitor/functions/function_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <cmath>

#include "widgets/base/elided_text.h"
#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/charts/time_chart.h"
#include "widgets/monitor/controls/monitor_words.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kNameWidth = 170, kChartHeight = 128, kSpacing = 10;
constexpr MonitorChart kShown[FunctionRow::kCharts] = {MonitorChart::Traffic, MonitorChart::Errors,
                                                       MonitorChart::Duration, MonitorChart::ColdStarts};

}  // namespace

FunctionRow::FunctionRow(const Theme& theme, ChartRange& range, QWidget* parent)
    : QFrame(parent), button_(new QPushButton), figures_(new QLabel) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    auto* side = new QWidget;
    side->setFixedWidth(kNameWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    setLook(figures_, "secondary");
    figures_->setWordWrap(true);
    column->addWidget(button_);
    column->addWidget(figures_);
    column->addStretch(1);
    layout->addWidget(side);
    for (TimeChart*& chart : charts_) {
        chart = new TimeChart(theme, range);
        chart->setMinimumHeight(kChartHeight);
        layout->addWidget(chart, 1);
    }
    connect(button_, &QPushButton::clicked, this, [this] { emit chosen(name_); });
    retranslated(this, [this] { setTexts(); });
}

ChartSpec FunctionRow::spec(std::size_t which) {
    ChartSpec spec = ChartSpecs::of(kShown[which]);
    if (kShown[which] == MonitorChart::Duration) {  // small: the one that matters
        std::erase_if(spec.series,
                      [](const SeriesSpec& one) { return one.series != MonitorSeries::DurationP95; });
    }
    if (spec.series.size() == 1) spec.series.front().name.clear();  // the title says it
    spec.title = ChartSpecs::shortTitle(kShown[which]);
    return spec;
}

void FunctionRow::setTexts() {
    for (std::size_t i = 0; i < kCharts; ++i) {
        const ChartSpec one = spec(i);
        charts_[i]->setTitle(one.title);
        charts_[i]->setUnit(one.unit);
        charts_[i]->setEmptyText(tr("nothing ran"));
    }
    button_->setToolTip(tr("Show this function alone in the overview"));
}

FunctionRow::Tops FunctionRow::topsOf(const std::vector<FunctionFigures>& functions) {
    Tops tops{};
    for (std::size_t i = 0; i < kCharts; ++i) {
        const ChartSpec one = spec(i);
        const double scale = one.unit == ChartUnit::Percent ? 100 : 1;
        for (const FunctionFigures& function : functions) {
            for (const SeriesSpec& series : one.series) {
                for (const double value : function.columns.of(series.series))
                    if (value * scale > tops[i]) tops[i] = value * scale;
            }
        }
    }
    return tops;
}

void FunctionRow::setFunction(const FunctionFigures& figures, WallNanos now, const Tops& tops) {
    if (figures.name != name_) {
        name_ = figures.name;
        setElidedText(button_, name_);
        button_->setAccessibleName(name_);
        for (TimeChart* chart : charts_) chart->setAccessibleDescription(name_);
    }
    const double p95 = figures.range.p95;
    figures_->setText(
        tr("%1 invocations\n%2 errors\np95 %3\n%4 cold")
            .arg(formatCount(static_cast<double>(figures.range.invocations)),
                 MonitorWords::share(figures.range.errorShare),
                 std::isnan(p95) ? QStringLiteral("–") : formatNanos(static_cast<std::int64_t>(p95)),
                 MonitorWords::share(figures.range.coldShare)));
    for (std::size_t i = 0; i < kCharts; ++i) {
        std::vector<ChartSeries> series;
        for (const SeriesSpec& one : spec(i).series) series.push_back(chartSeries(one, figures.columns, now));
        charts_[i]->setLeastTop(tops[i]);
        charts_[i]->setBucket(figures.columns.grid().bucketNs / 1'000'000);
        charts_[i]->setShades(chartShades(figures.columns));
        charts_[i]->setSeries(std::move(series));
    }
}

}  // namespace updraft

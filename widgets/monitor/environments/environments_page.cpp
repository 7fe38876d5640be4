#include "widgets/monitor/environments/environments_page.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/charts/environment_timeline.h"
#include "widgets/charts/time_chart.h"
#include "widgets/monitor/data/monitor_feed.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/monitor/environments/lanes_panel.h"
#include "widgets/monitor/overview/chart_specs.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 10, kCountsHeight = 170;
const QString kSplitter = QStringLiteral("splitter");

}  // namespace

EnvironmentsPage::EnvironmentsPage(const MonitorContext& context, QWidget* parent)
    : MonitorPage(parent),
      context_(context),
      counts_(new TimeChart(context.theme, context.scope.chartRange())),
      lanes_(new LanesPanel(context)),
      splitter_(new QSplitter(Qt::Vertical)) {
    setObjectName(QStringLiteral("monitorEnvironmentsPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kSpacing, kMargin, kMargin);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(counts_);
    splitter_->addWidget(lanes_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({kCountsHeight, 4 * kCountsHeight});
    layout->addWidget(splitter_);
    connect(&context_.feed, &MonitorFeed::changed, this, &EnvironmentsPage::showData);
    retranslated(this, [this] {
        const ChartSpec spec = ChartSpecs::of(MonitorChart::Environments);
        counts_->setTitle(spec.title);
        counts_->setUnit(spec.unit);
        counts_->setEmptyText(tr("No environment lived in this range: invoke a function to start one"));
        showData();
    });
}

void EnvironmentsPage::showData() {
    const MonitorDataPtr known = context_.feed.data();
    if (!known) return counts_->setSeries({});
    counts_->setBucket(known->columns.grid().bucketNs / 1'000'000);
    counts_->setAnnotations(chartAnnotations(*known));
    counts_->setShades(chartShades(known->columns));
    counts_->setSeries(chartSeries(ChartSpecs::of(MonitorChart::Environments), *known));
    // Plots of the page lie below each other.
    const double gutter = lanes_->timeline().plotArea().left() - lanes_->timeline().contentsRect().left();
    if (gutter > 0) counts_->setLeastGutter(gutter);
}

QVariantMap EnvironmentsPage::saveState() const {
    return {{kSplitter, splitter_->saveState()}};
}

void EnvironmentsPage::restoreState(const QVariantMap& state) {
    splitter_->restoreState(state.value(kSplitter).toByteArray());
}

}  // namespace updraft

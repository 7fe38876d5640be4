#include "widgets/monitor/overview/overview_page.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/charts/time_chart.h"
#include "widgets/monitor/data/monitor_feed.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/monitor/overview/chart_grid.h"
#include "widgets/monitor/overview/tile.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 10, kColumns = 3, kLeastGridHeight = 300;
const QString kSplitter = QStringLiteral("splitter");

}  // namespace

OverviewPage::OverviewPage(const MonitorContext& context, QWidget* parent)
    : MonitorPage(parent),
      context_(context),
      trouble_(new QLabel),
      tiles_(new TileRow(context.theme)),
      grid_(new ChartGrid(kColumns)),
      scroll_(new QScrollArea),
      splitter_(new QSplitter(Qt::Vertical)) {
    setObjectName(QStringLiteral("monitorOverview"));
    build();
    connect(&context_.feed, &MonitorFeed::changed, this, &OverviewPage::showData);
    connect(&context_.feed, &MonitorFeed::stateChanged, this, &OverviewPage::showState);
    connect(&context_.session, &PlatformSession::stateChanged, this, &OverviewPage::showState);
    retranslated(this, [this] { setTexts(); });
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget;
    inner->setObjectName(QStringLiteral("monitorPaper"));
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(kMargin, kSpacing, kMargin, kMargin);
    layout->setSpacing(kSpacing);
    setLook(trouble_, "error");
    trouble_->setObjectName(QStringLiteral("monitorTrouble"));
    trouble_->setWordWrap(true);
    trouble_->hide();
    layout->addWidget(trouble_);
    layout->addWidget(tiles_);
    grid_->setObjectName(QStringLiteral("monitorCharts"));
    grid_->setMinimumHeight(kLeastGridHeight);
    splitter_->setObjectName(QStringLiteral("monitorSplitter"));
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(grid_);
    splitter_->setStretchFactor(0, 1);
    layout->addWidget(splitter_, 1);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(inner);
    outer->addWidget(scroll_);
    for (std::size_t i = 0; i < kCharts; ++i) addChart(static_cast<MonitorChart>(i));
    connect(grid_, &ChartGrid::maximisedChanged, this, [this](bool any) { tiles_->setVisible(!any); });
}

void OverviewPage::addChart(MonitorChart which) {
    auto* chart = new TimeChart(context_.theme, context_.scope.chartRange());
    chart->setObjectName(QStringLiteral("monitorChart%1").arg(static_cast<int>(which)));
    charts_[static_cast<std::size_t>(which)] = chart;
    grid_->add(chart);
}

void OverviewPage::setTexts() {
    for (std::size_t i = 0; i < kCharts; ++i) {
        const ChartSpec spec = ChartSpecs::of(static_cast<MonitorChart>(i));
        charts_[i]->setTitle(spec.title);
        charts_[i]->setUnit(spec.unit, 0);
        charts_[i]->setUnit(spec.rightUnit, 1);
    }
    empty_.clear();
    showState();
    showData();
}

QString OverviewPage::emptyText() const {
    switch (context_.session.state()) {
        case PlatformSession::State::Opening:
            return tr("The workspace is being opened");
        case PlatformSession::State::Closed:
            return tr("Open a workspace to see what its functions do");
        case PlatformSession::State::Failed:
            return tr("The workspace could not be opened: Functions says why");
        case PlatformSession::State::Serving:
            break;
    }
    const MonitorDataPtr known = context_.feed.data();
    if (!known) return context_.feed.problem().isEmpty() ? tr("Reading …") : QString();
    if (!known->everRecorded) return tr("No invocations yet: press Invoke or start demo traffic");
    return known->query.filter.narrowed()
               ? tr("No such invocations in this range: choose another or clear the filters")
               : tr("No invocations in this range: choose a longer one");
}

void OverviewPage::showState() {
    const QString problem = context_.feed.problem();
    trouble_->setText(problem.isEmpty() ? QString()
                                        : tr("What was recorded cannot be read: %1").arg(problem));
    trouble_->setVisible(!problem.isEmpty());
    const QString empty = emptyText();
    if (empty == empty_) return;
    empty_ = empty;
    for (TimeChart* chart : charts_) chart->setEmptyText(empty);
}

int OverviewPage::concurrencyLimit() const {
    const PlatformViewPtr view = context_.session.view();
    if (!view) return 0;
    const QStringList& chosen = context_.scope.query().filter.functions;
    if (chosen.size() == 1) {
        const FunctionView* function = context_.session.function(chosen.first());
        if (function != nullptr && function->reserved) return *function->reserved;
    }
    return view->settings.accountConcurrency;
}

void OverviewPage::showData() {
    const MonitorDataPtr known = context_.feed.data();
    if (!known) {
        tiles_->setTexts(TileTexts::empty());
        for (TimeChart* chart : charts_) chart->setSeries({});
        return showState();
    }
    tiles_->setTexts(TileTexts::of(*known, concurrencyLimit()));
    const std::vector<ChartAnnotation> annotations = chartAnnotations(*known);
    const std::vector<ChartShade> shades = chartShades(known->columns);
    for (std::size_t i = 0; i < kCharts; ++i) {
        TimeChart* chart = charts_[i];
        chart->setBucket(known->columns.grid().bucketNs / 1'000'000);
        chart->setAnnotations(annotations);
        chart->setShades(shades);
        chart->setSeries(chartSeries(ChartSpecs::of(static_cast<MonitorChart>(i)), *known));
    }
    showState();
}

void OverviewPage::measure() {
    const double plot = charts_[0]->plotArea().width();
    if (plot > 0) context_.feed.setPixels(static_cast<int>(plot));
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    MonitorPage::resizeEvent(event);
    measure();
}

void OverviewPage::showEvent(QShowEvent* event) {
    MonitorPage::showEvent(event);
    measure();
}

QVariantMap OverviewPage::saveState() const {
    return {{kSplitter, splitter_->saveState()}};
}

void OverviewPage::restoreState(const QVariantMap& state) {
    splitter_->restoreState(state.value(kSplitter).toByteArray());
}

}  // namespace updraft

#include "widgets/monitor/overview/overview_page.h"

#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/charts/environment_timeline.h"
#include "widgets/charts/time_chart.h"
#include "widgets/monitor/controls/monitor_words.h"
#include "widgets/monitor/dashboards/card_words.h"
#include "widgets/monitor/dashboards/dashboard_book.h"
#include "widgets/monitor/dashboards/starter_dashboards.h"
#include "widgets/monitor/data/monitor_feed.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/monitor/drill/events_panel.h"
#include "widgets/monitor/drill/spike_panel.h"
#include "widgets/monitor/environments/lanes_panel.h"
#include "widgets/monitor/overview/overview_charts.h"
#include "widgets/monitor/overview/tile.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 10, kSideWidth = 400, kLanesHeight = 240;
const QString kSplitter = QStringLiteral("splitter"), kHeat = QStringLiteral("heat");

}  // namespace

OverviewPage::OverviewPage(const MonitorContext& context, QWidget* parent)
    : MonitorPage(parent),
      context_(context),
      trouble_(new QLabel),
      tiles_(new TileRow(context.theme)),
      charts_(new OverviewCharts(context.theme, context.scope.chartRange())),
      scroll_(new QScrollArea),
      splitter_(new QSplitter(Qt::Vertical)),
      sides_(new QSplitter(Qt::Horizontal)),
      lanes_(new LanesPanel(context)),
      spike_(new SpikePanel(context.theme)),
      events_(new EventsPanel(context)) {
    setObjectName(QStringLiteral("monitorOverview"));
    build();
    connectParts();
    followAlarms();
    retranslated(this, [this] {
        empty_.clear();
        showState();
        showData();
    });
}

OverviewPage::~OverviewPage() = default;

ChartGrid& OverviewPage::grid() {
    return charts_->grid();
}

bool OverviewPage::wantsHeat() const {
    return charts_->showsHeat();
}

void OverviewPage::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget;
    inner->setObjectName(QStringLiteral("monitorPaper"));
    setLook(inner, "paper");
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(kMargin, kSpacing, kMargin, kMargin);
    layout->setSpacing(kSpacing);
    setLook(trouble_, "error");
    trouble_->setObjectName(QStringLiteral("monitorTrouble"));
    trouble_->setWordWrap(true);
    trouble_->hide();
    layout->addWidget(trouble_);
    layout->addWidget(tiles_);
    splitter_->setObjectName(QStringLiteral("monitorSplitter"));
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(kSpacing);
    setLook(splitter_, "gap");
    splitter_->addWidget(charts_);
    splitter_->addWidget(lanes_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    layout->addWidget(splitter_, 1);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(inner);
    setLook(scroll_, "paper");
    sides_->setChildrenCollapsible(false);
    sides_->addWidget(scroll_);
    sides_->addWidget(spike_);
    sides_->addWidget(events_);
    sides_->setStretchFactor(0, 1);
    spike_->hide();
    events_->hide();
    outer->addWidget(sides_);
}

void OverviewPage::connectParts() {
    connect(&context_.feed, &MonitorFeed::changed, this, &OverviewPage::showData);
    connect(&context_.feed, &MonitorFeed::stateChanged, this, &OverviewPage::showState);
    connect(&context_.session, &PlatformSession::stateChanged, this, &OverviewPage::showState);
    connect(&context_.session, &PlatformSession::viewChanged, this, &OverviewPage::followAlarms);
    connect(charts_, &OverviewCharts::heatWanted, &context_.feed, &MonitorFeed::setHeat);
    connect(charts_, &OverviewCharts::heatWanted, this, &OverviewPage::showData);
    connect(charts_, &OverviewCharts::spikePicked, this, &OverviewPage::showSpike);
    connect(&charts_->grid(), &ChartGrid::maximisedChanged, this, [this](bool any) {
        tiles_->setVisible(!any);
        lanes_->setVisible(!any);
    });
    if (context_.dashboards != nullptr) {
        charts_->setDashboardMenu(
            [this](QMenu& menu, const CardContent& content) { fillDashboards(menu, content); });
        auto* menu = new QMenu(&lanes_->timeline());
        lanes_->timeline().addAction(menu->menuAction());
        connect(menu, &QMenu::aboutToShow, this, [this, menu] {
            menu->clear();
            fillDashboards(*menu, CardContent::timeline());
        });
        retranslated(menu, [menu] { menu->setTitle(tr("Add to dashboard")); });
    }
    connect(spike_, &SpikePanel::opened, this, context_.openInvocation);
    connect(spike_, &SpikePanel::closed, this, [this] { showSide(nullptr); });
    connect(events_, &EventsPanel::closed, this, [this] { showSide(nullptr); });
}

QString OverviewPage::emptyText(const PlatformSession& session, const MonitorFeed& feed) {
    const QString why = MonitorWords::whyNothing(session.state());
    if (!feed.source().sample && !why.isEmpty()) return why;
    const MonitorDataPtr known = feed.data();
    if (!known) return feed.problem().isEmpty() ? tr("Reading …") : tr("Nothing could be read");
    if (!known->everRecorded) return tr("No invocations yet: press Invoke or start demo traffic");
    return known->query.filter.narrowed()
               ? tr("No such invocations in this range: choose a longer one or clear the filters")
               : tr("No invocations in this range: choose a longer one");
}

void OverviewPage::showState() {
    const QString problem = context_.feed.problem();
    trouble_->setText(problem.isEmpty() ? QString()
                                        : tr("What was recorded cannot be read: %1").arg(problem));
    trouble_->setVisible(!problem.isEmpty());
    const QString empty = emptyText(context_.session, context_.feed);
    if (empty == empty_) return;
    empty_ = empty;
    charts_->setEmptyText(empty);
}

int OverviewPage::concurrencyLimit() const {
    const PlatformViewPtr view = context_.session.view();
    if (!view || context_.feed.source().sample) return 0;
    const QStringList& chosen = context_.scope.query().filter.functions;
    if (chosen.size() == 1) {
        const FunctionView* function = context_.session.function(chosen.first());
        if (function != nullptr && function->reserved) return *function->reserved;
    }
    return view->settings.accountConcurrency;
}

void OverviewPage::showData() {
    const MonitorDataPtr known = context_.feed.data();
    tiles_->setTexts(known ? TileTexts::of(*known, concurrencyLimit()) : TileTexts::empty());
    charts_->showData(known.get());
    showState();
}

// A view without changes of alarms hands out the same list.
void OverviewPage::followAlarms() {
    const PlatformViewPtr view = context_.session.view();
    const AlarmList alarms = view ? view->alarms : AlarmList();
    if (alarms == alarms_) return;
    alarms_ = alarms;
    charts_->setAlarms(alarms);
    showData();
}

void OverviewPage::fillDashboards(QMenu& menu, const CardContent& content) {
    const DashboardBook& book = *context_.dashboards;
    if (!book.isOpen()) {
        const QString problem = book.file().problem();
        menu.addAction(problem.isEmpty() ? tr("Reading …") : problem)->setEnabled(false);
        return;
    }
    for (const Dashboard& dashboard : book.dashboards()) {
        const QString name = dashboard.name;
        QString shown = name;
        shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(menu.addAction(shown), &QAction::triggered, this,
                [this, name, content] { addTo(name, content); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("New dashboard")), &QAction::triggered, this,
            [this, content] { addTo({}, content); });
}

// What the filters hide here stays hidden there. No name: a new dashboard.
void OverviewPage::addTo(const QString& dashboard, const CardContent& content) {
    DashboardCard card;
    card.content = content;
    const MonitorFilter& filter = context_.scope.query().filter;
    if (filter.narrowed()) card.scope = filter;
    QString name = dashboard;
    if (name.isEmpty()) {
        name = freeName(context_.dashboards->dashboards(), StarterDashboards::emptyName());
        context_.dashboards->add({name, {card}});
    } else {
        context_.dashboards->addCard(name, card);
    }
    context_.tell(tr("“%1” was added to the dashboard “%2”.").arg(CardWords::title(card), name));
}

void OverviewPage::showSpike(SpikeRequest request) {
    request.filter = context_.scope.query().filter;
    showSide(spike_);
    spike_->showSpike(context_.feed.source().path, request);
}

void OverviewPage::showEvents(bool shown) {
    showSide(shown ? events_ : nullptr);
}

// One at a time; where it was before it stays as wide as a person made it.
void OverviewPage::showSide(QWidget* side) {
    const bool any = spike_->isVisible() || events_->isVisible();
    spike_->setVisible(side == spike_);
    events_->setVisible(side == events_);
    if (side == nullptr) return charts_->chart(MonitorChart::Traffic)->setFocus();
    if (!any) sides_->setSizes({width() - kSideWidth, kSideWidth, kSideWidth});
}

void OverviewPage::measure() {
    const double plot = charts_->plotWidth();
    if (plot > 0) context_.feed.setPixels(static_cast<int>(plot));
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    MonitorPage::resizeEvent(event);
    measure();
}

void OverviewPage::showEvent(QShowEvent* event) {
    MonitorPage::showEvent(event);
    if (!std::exchange(laidOut_, true)) {
        const int room = std::max(splitter_->height(), 2 * kLanesHeight);
        splitter_->setSizes({room - kLanesHeight, kLanesHeight});
    }
    measure();
}

QVariantMap OverviewPage::saveState() const {
    return {{kSplitter, splitter_->saveState()}, {kHeat, charts_->showsHeat()}};
}

void OverviewPage::restoreState(const QVariantMap& state) {
    laidOut_ = splitter_->restoreState(state.value(kSplitter).toByteArray());
    charts_->setShowsHeat(state.value(kHeat).toBool());
}

}  // namespace updraft

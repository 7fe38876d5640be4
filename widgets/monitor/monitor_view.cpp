#include "widgets/monitor/monitor_view.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "runtime/engine/engine.h"
#include "runtime/platform/platform.h"
#include "widgets/base/retranslate.h"
#include "widgets/monitor/alarms/alarms_page.h"
#include "widgets/monitor/controls/filter_strip.h"
#include "widgets/monitor/dashboards/dashboards_page.h"
#include "widgets/monitor/environments/environments_page.h"
#include "widgets/monitor/functions/multiples_page.h"
#include "widgets/monitor/overview/overview_charts.h"
#include "widgets/monitor/overview/overview_page.h"
#include "widgets/monitor/sample/sample_bar.h"
#include "widgets/monitor/traces/traces_page.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 10;
constexpr int kMeterMs = 1'000;  // between looks at environments that only wait
const QString kOverview = QStringLiteral("overview"), kQuery = QStringLiteral("query"),
              kPage = QStringLiteral("page"), kPages = QStringLiteral("pages");

}  // namespace

MonitorView::MonitorView(const Theme& theme, PlatformSession& session, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      session_(session),
      context_{
          theme,
          session,
          scope_,
          feed_,
          [this] { return sample_.isShown() ? sample_.end() : clock_.now(); },
          [this](std::uint64_t sequence, const QString& function) { openInvocation(sequence, function); },
          [this](const QString& text) { emit message(text); },
          &book_},
      tabs_(new QTabBar),
      events_(new QToolButton),
      filters_(new FilterStrip(scope_, session)),
      sampleBar_(new SampleBar(theme, sample_, feed_)),
      stack_(new QStackedWidget) {
    setObjectName(QStringLiteral("monitorView"));
    feed_.setClock(context_.now);
    build();
    addOwnPages();
    connect(&scope_, &MonitorScope::queryChanged, this, [this] { feed_.setQuery(scope_.query()); });
    connect(&feed_, &MonitorFeed::changed, this, [this] {
        if (feed_.data()) scope_.follow(*feed_.data());
    });
    connect(&session_, &PlatformSession::stateChanged, this, &MonitorView::followSession);
    connect(&session_, &PlatformSession::viewChanged, this, [this] {
        if (const PlatformViewPtr view = session_.view()) clock_.saw(view->taken);
    });
    connect(&sample_, &SampleControl::changed, this, &MonitorView::followSample);
    retranslated(this, [this] { retitle(); });
    meters_.setInterval(kMeterMs);
    connect(&meters_, &QTimer::timeout, this, &MonitorView::flushMeters);
    followSession();
}

// Pages use what this owns: they go first.
MonitorView::~MonitorView() {
    delete stack_;
}

void MonitorView::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* row = new QFrame;
    setLook(row, "tabrow");
    auto* tabLayout = new QHBoxLayout(row);
    tabLayout->setContentsMargins(kMargin, 0, kMargin, 0);
    tabs_->setObjectName(QStringLiteral("monitorPages"));
    tabs_->setExpanding(false);
    // All the room there is: a tab grows when it is chosen, being bold then.
    tabLayout->addWidget(tabs_, 1);
    events_->setObjectName(QStringLiteral("monitorEvents"));
    connect(events_, &QToolButton::clicked, this, &MonitorView::showEvents);
    tabLayout->addWidget(events_);
    layout->addWidget(row);
    layout->addWidget(sampleBar_);
    auto* strip = new QVBoxLayout;
    strip->setContentsMargins(kMargin, kSpacing, kMargin, 0);
    strip->addWidget(filters_);
    layout->addLayout(strip);
    layout->addWidget(stack_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, &MonitorView::showIndex);
}

void MonitorView::addOwnPages() {
    addPage(
        QStringLiteral("overview"), [] { return tr("Overview"); },
        [this](const MonitorContext& context) {
            auto* overview = new OverviewPage(context);
            overview->charts().setPriceList(priceList_);
            return overview;
        });
    addPage(
        QStringLiteral("dashboards"), [] { return tr("Dashboards"); },
        [this](const MonitorContext& context) { return new DashboardsPage(context, book_); });
    addPage(
        QStringLiteral("functions"), [] { return tr("Functions"); },
        [this](const MonitorContext& context) {
            auto* multiples = new MultiplesPage(context);
            connect(multiples, &MultiplesPage::functionChosen, this, &MonitorView::showFunction);
            return multiples;
        });
    addPage(
        QStringLiteral("environments"), [] { return tr("Environments"); },
        [](const MonitorContext& context) { return new EnvironmentsPage(context); });
    addPage(
        QStringLiteral("traces"), [] { return tr("Traces"); },
        [](const MonitorContext& context) { return new TracesPage(context); });
    addPage(
        QStringLiteral("alarms"), [] { return tr("Alarms"); },
        [](const MonitorContext& context) { return new AlarmsPage(context); });
}

void MonitorView::addPage(const QString& id, std::function<QString()> title, MakePage make) {
    entries_.push_back({id, std::move(title), std::move(make), nullptr, {}});
    stack_->addWidget(new QWidget);  // until the page is made
    tabs_->addTab(entries_.back().title());
}

void MonitorView::retitle() {
    for (std::size_t i = 0; i < entries_.size(); ++i)
        tabs_->setTabText(static_cast<int>(i), entries_[i].title());
    tabs_->setAccessibleName(tr("Pages of Monitor"));
    setAccessibleName(tr("Monitor"));
    events_->setText(tr("What happened"));
    followSample();  // the charts' label
    events_->setToolTip(tr("List deployments, versions, limits and alarms of this range"));
}

int MonitorView::indexOf(const QString& id) const {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (entries_[i].id == id) return static_cast<int>(i);
    }
    return -1;
}

MonitorPage* MonitorView::made(int index) {
    Entry& entry = entries_[static_cast<std::size_t>(index)];
    if (entry.page != nullptr) return entry.page;
    entry.page = entry.make(context_);
    entry.page->restoreState(entry.state);
    QWidget* before = stack_->widget(index);
    stack_->insertWidget(index, entry.page);
    stack_->removeWidget(before);
    delete before;
    return entry.page;
}

MonitorPage* MonitorView::page(const QString& id) {
    const int index = indexOf(id);
    return index < 0 ? nullptr : made(index);
}

QStringList MonitorView::pages() const {
    QStringList ids;
    for (const Entry& entry : entries_) ids.append(entry.id);
    return ids;
}

void MonitorView::showPage(const QString& id) {
    const int index = indexOf(id);
    if (index < 0) return;
    tabs_->setCurrentIndex(index);
    showIndex(index);
}

QString MonitorView::currentPage() const {
    const int index = tabs_->currentIndex();
    return index < 0 ? QString() : entries_[static_cast<std::size_t>(index)].id;
}

void MonitorView::showEvents() {
    showPage(QStringLiteral("overview"));
    if (auto* overview = qobject_cast<OverviewPage*>(page(QStringLiteral("overview"))))
        overview->showEvents(true);
}

void MonitorView::showIndex(int index) {
    if (index < 0 || !isVisible()) return;
    MonitorPage* page = made(index);
    stack_->setCurrentWidget(page);
    filters_->setVisible(page->usesScope());
    sampleBar_->setAside(!page->usesScope());
    feed_.setPerFunction(page->wantsFunctions());
    feed_.setHeat(page->wantsHeat());
    setActive();
}

void MonitorView::showFunction(const QString& name) {
    MonitorFilter filter = scope_.query().filter;
    filter.functions = {name};
    scope_.setFilter(filter);
    showPage(QStringLiteral("overview"));
}

void MonitorView::setActive() {
    const int index = tabs_->currentIndex();
    const MonitorPage* page = index < 0 ? nullptr : entries_[static_cast<std::size_t>(index)].page;
    const bool active = isVisible() && page != nullptr && page->usesScope();
    feed_.setActive(active);
    active ? meters_.start() : meters_.stop();
}

// The engine meters what changes; what only goes on is metered when somebody looks.
void MonitorView::flushMeters() {
    session_.onEngine(
        this,
        [](Platform& platform) {
            platform.engine().flushMeters();
            return true;
        },
        [](bool) {});
}

void MonitorView::followSession() {
    const bool serving = session_.state() == PlatformSession::State::Serving;
    if (!serving) clock_.stopped();
    sample_.setFolder(session_.folder());
    book_.setFolder(session_.folder());
    followSample();
}

void MonitorView::setPrices(const ListPrices& prices, const QString& title) {
    priceList_ = title;
    feed_.setPrices(prices);
    const int index = indexOf(kOverview);
    if (index < 0 || entries_[static_cast<std::size_t>(index)].page == nullptr) return;
    if (auto* overview = qobject_cast<OverviewPage*>(page(kOverview))) overview->charts().setPriceList(title);
}

// The sample month has no present: what follows it stands at its end.
void MonitorView::followSample() {
    const bool shown = sample_.isShown(), turns = shown != feed_.source().sample;
    const bool serving = session_.state() == PlatformSession::State::Serving;
    filters_->setFollows(!shown);
    if (shown && turns) before_ = scope_.query().range;
    if (turns) scope_.setRange(shown ? MonitorRange::everything() : before_);
    scope_.chartRange().setOrigin(shown ? tr("Sample", "label of charts that show generated data")
                                        : QString());
    feed_.setSource({shown ? sample_.path() : session_.databasePath(), serving && !shown, shown});
    if (turns) emit sampleShown(shown ? sample_.path() : QString());
}

void MonitorView::openInvocation(std::uint64_t sequence, const QString& function) {
    if (!feed_.source().sample) return emit invocationWanted(sequence, function);
    emit message(tr("This invocation belongs to the sample month: it has no log or event to open"));
}

void MonitorView::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    showIndex(tabs_->currentIndex());
}

void MonitorView::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    setActive();
}

QVariantMap MonitorView::saveState() const {
    QVariantMap pages;
    for (const Entry& entry : entries_)
        pages.insert(entry.id, entry.page != nullptr ? entry.page->saveState() : entry.state);
    MonitorQuery query = scope_.query();
    if (feed_.source().sample) query.range = before_;
    return {{kQuery, query.toMap()}, {kPage, currentPage()}, {kPages, pages}};
}

void MonitorView::restoreState(const QVariantMap& state) {
    scope_.setQuery(MonitorQuery::fromMap(state.value(kQuery).toMap()));
    const QVariantMap pages = state.value(kPages).toMap();
    for (Entry& entry : entries_) {
        entry.state = pages.value(entry.id).toMap();
        if (entry.page != nullptr) entry.page->restoreState(entry.state);
    }
    showPage(state.value(kPage).toString());
}

}  // namespace updraft

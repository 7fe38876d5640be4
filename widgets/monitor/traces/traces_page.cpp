#include "widgets/monitor/traces/traces_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/monitor/data/monitor_feed.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/monitor/traces/edges_model.h"
#include "widgets/monitor/traces/trace_delegate.h"
#include "widgets/monitor/traces/trace_pictures.h"
#include "widgets/monitor/traces/traces_model.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 8, kEveryMs = 2'000;
constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kLeast[] = {0, 10 * kMs, 100 * kMs, 1'000 * kMs, 10'000 * kMs};

}  // namespace

TracesPage::TracesPage(const MonitorContext& context)
    : context_(context),
      traces_(new TracesModel(this)),
      edges_(new EdgesModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      errorsOnly_(new QCheckBox),
      least_(new QLabel),
      leastTime_(new QComboBox),
      count_(new QLabel),
      empty_(new QLabel),
      noEdges_(new QLabel),
      waterfall_(new TraceWaterfall(context.theme)),
      map_(new ServiceMap(context.theme)),
      splitter_(new QSplitter(Qt::Vertical)),
      mapSplitter_(new QSplitter(Qt::Vertical)),
      tabs_(new QTabWidget) {
    setObjectName(QStringLiteral("tracesPage"));
    build();
    timer_.setSingleShot(true);
    timer_.setInterval(kEveryMs);
    connect(&timer_, &QTimer::timeout, this, &TracesPage::read);
    connect(&context_.scope.chartRange(), &ChartRange::visibleChanged, this, [this] {
        if (!context_.scope.query().isLive()) read();
    });
    connect(&context_.scope, &MonitorScope::queryChanged, this, &TracesPage::read);
    connect(&context_.session, &PlatformSession::stateChanged, this, &TracesPage::read);
    connect(&context_.feed, &MonitorFeed::sourceChanged, this, &TracesPage::read);
    for (ChartWidget* chart : std::initializer_list<ChartWidget*>{waterfall_, map_}) {
        connect(&context_.scope.chartRange(), &ChartRange::originChanged, chart, &ChartWidget::setOrigin);
        chart->setOrigin(context_.scope.chartRange().origin());
    }
    connect(errorsOnly_, &QCheckBox::toggled, this, &TracesPage::read);
    connect(leastTime_, &QComboBox::currentIndexChanged, this, &TracesPage::read);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TracesPage::showChosen);
    connect(waterfall_, &TraceWaterfall::rowActivated, this, &TracesPage::openSpan);
    themed(this, context_.theme, [this] { list_->viewport()->update(); });
    retranslated(this, [this] { setTexts(); });
    showEmpty({});
}

QTreeView* TracesPage::makeTable(const char* name, QAbstractItemModel* model) {
    auto* table = new QTreeView;
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setItemDelegate(new TraceDelegate(context_.theme, table));
    table->setMinimumHeight(80);
    return table;
}

QWidget* TracesPage::buildBar() {
    auto* bar = new QWidget;
    errorsOnly_->setObjectName(QStringLiteral("tracesErrorsOnly"));
    leastTime_->setObjectName(QStringLiteral("tracesLeast"));
    count_->setObjectName(QStringLiteral("tracesCount"));
    setLook(count_, "secondary");
    least_->setBuddy(leastTime_);
    for (const std::int64_t nanos : kLeast)
        leastTime_->addItem(formatNanos(nanos), static_cast<qlonglong>(nanos));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, kSpacing, 0, 0);
    row->setSpacing(kSpacing);
    row->addWidget(errorsOnly_);
    row->addSpacing(kSpacing);
    row->addWidget(least_);
    row->addWidget(leastTime_);
    row->addStretch();
    row->addWidget(count_);
    return bar;
}

void TracesPage::build() {
    buildTables();
    waterfall_->setObjectName(QStringLiteral("traceWaterfall"));
    map_->setObjectName(QStringLiteral("serviceMap"));
    for (QLabel* label : {empty_, noEdges_}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        setLook(label, "secondary");
    }
    empty_->setObjectName(QStringLiteral("tracesEmpty"));
    noEdges_->setObjectName(QStringLiteral("edgesEmpty"));
    layOut();
}

void TracesPage::buildTables() {
    sorted_->setSourceModel(traces_);
    sorted_->setSortRole(TracesModel::SortRole);
    list_ = makeTable("traces", sorted_);
    list_->setSortingEnabled(true);
    list_->sortByColumn(TracesModel::BeganColumn, Qt::DescendingOrder);
    auto* edges = new QSortFilterProxyModel(this);
    edges->setSourceModel(edges_);
    edges->setSortRole(EdgesModel::kSortRole);
    table_ = makeTable("serviceEdges", edges);
    table_->setSortingEnabled(true);
    table_->sortByColumn(EdgesModel::CallsColumn, Qt::DescendingOrder);
    const int scale = context_.theme.textScale();
    const auto widths = [scale](QTreeView* table, std::initializer_list<int> pixels, int stretched) {
        int column = 0;
        table->header()->setStretchLastSection(false);
        for (const int each : pixels) table->header()->resizeSection(column++, each * scale / 100);
        table->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    };
    widths(list_, {170, 320, 70, 150, 100, 330}, TracesModel::PathColumn);
    widths(table_, {180, 180, 110, 90, 90, 130, 130, 90, 90}, EdgesModel::FunctionColumn);
}

void TracesPage::layOut() {
    splitter_->addWidget(list_);
    splitter_->addWidget(waterfall_);
    splitter_->setChildrenCollapsible(false);
    mapSplitter_->addWidget(map_);
    mapSplitter_->addWidget(table_);
    mapSplitter_->setStretchFactor(0, 2);
    mapSplitter_->setStretchFactor(1, 1);
    mapSplitter_->setChildrenCollapsible(false);
    auto* calls = new QWidget;
    auto* callsColumn = new QVBoxLayout(calls);
    callsColumn->setContentsMargins(0, 0, 0, 0);
    callsColumn->addWidget(buildBar());
    callsColumn->addWidget(splitter_, 1);
    callsColumn->addWidget(empty_, 1);
    auto* map = new QWidget;
    auto* mapColumn = new QVBoxLayout(map);
    mapColumn->setContentsMargins(0, kSpacing, 0, 0);
    mapColumn->addWidget(mapSplitter_, 1);
    mapColumn->addWidget(noEdges_, 1);
    tabs_->setObjectName(QStringLiteral("tracesTabs"));
    tabs_->addTab(calls, {});
    tabs_->addTab(map, {});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kSpacing, kMargin, kMargin);
    column->addWidget(tabs_);
}

void TracesPage::setTexts() {
    setAccessibleName(tr("Traces"));
    tabs_->setTabText(0, tr("Traces"));
    tabs_->setTabText(1, tr("Service map"));
    tabs_->tabBar()->setAccessibleName(tr("Views of traces"));
    list_->setAccessibleName(tr("Traces"));
    waterfall_->setTitle(tr("Calls of the trace"));
    waterfall_->setEmptyText(tr("Choose a trace above"));
    map_->setTitle(tr("Service map"));
    table_->setAccessibleName(tr("Who calls whom"));
    errorsOnly_->setText(tr("With errors only"));
    errorsOnly_->setToolTip(tr("Only traces in which a call failed or was throttled"));
    least_->setText(tr("At least"));
    leastTime_->setAccessibleName(tr("Shortest duration shown"));
    leastTime_->setToolTip(tr("Only traces that took at least this long"));
    leastTime_->setItemText(0, tr("any duration"));
    for (int i = 1; i < leastTime_->count(); ++i)
        leastTime_->setItemText(i, formatNanos(leastTime_->itemData(i).toLongLong()));
    traces_->retranslate();
    shown_.reset();
    showChosen();
    edges_->retranslate();
    showEmpty({});
}

TraceFilter TracesPage::filter() const {
    TraceFilter filter;
    for (const QString& name : context_.scope.query().filter.functions)
        filter.functions.push_back(name.toStdString());
    filter.errorsOnly = errorsOnly_->isChecked();
    filter.leastNs = leastTime_->currentData().toLongLong();
    return filter;
}

void TracesPage::read() {
    const QString path = context_.feed.source().path;
    if (!isVisible() || path.isEmpty()) return;
    if (job_.isRunning()) {
        again_ = true;
        return;
    }
    if (!reader_ || reader_->path() != path.toStdString())
        reader_ = std::make_shared<TraceReader>(path.toStdString());
    const ChartSpan span = context_.scope.chartRange().visible();
    TraceQuery query{span.from * kMs, span.until * kMs, filter(), context_.now()};
    const auto work = [reader = reader_, query](const std::stop_token& stop) -> Read {
        return {reader->list(query, stop), reader->serviceMap(query.from, query.until, stop)};
    };
    job_.start(work, [this](Read read) { took(std::move(read)); });
}

void TracesPage::took(Read read) {
    known_ = true;
    QString problem;
    if (read.list) {
        const bool cut = read.list->cut;
        const int looked = static_cast<int>(read.list->looked);
        traces_->update(read.list->traces);
        const int shown = traces_->rowCount();
        count_->setText((cut ? tr("%1 of the newest %n trace(s)", nullptr, looked)
                             : tr("%1 of %n trace(s)", nullptr, looked))
                            .arg(QLocale().toString(shown)));
        if (!list_->currentIndex().isValid() && traces_->rowCount() > 0)
            list_->setCurrentIndex(sorted_->index(0, 0));
    } else {
        problem = QString::fromStdString(read.list.error().message);
    }
    if (read.map) {
        ServicePicture picture = TracePictures::services(*read.map);
        map_->setServices(std::move(picture.boxes), std::move(picture.ways));
        edges_->show(std::move(*read.map));
    }
    showChosen();
    showEmpty(problem);
    if (std::exchange(again_, false)) return this->read();
    if (isVisible() && context_.scope.query().isLive() && context_.feed.source().serving) timer_.start();
}

void TracesPage::showEmpty(const QString& problem) {
    const bool traces = traces_->rowCount() > 0, edges = edges_->rowCount() > 0;
    splitter_->setVisible(traces);
    empty_->setVisible(!traces);
    mapSplitter_->setVisible(edges);
    noEdges_->setVisible(!edges);
    const TraceFilter chosen = filter();
    if (!problem.isEmpty()) {
        empty_->setText(problem);
    } else if (!known_) {
        empty_->setText(tr("Looking for traces …"));
    } else if (chosen != TraceFilter{}) {
        empty_->setText(tr("No trace in this time matches the filters."));
    } else {
        empty_->setText(
            tr("No call between functions in this time.\n\nCalls join a trace when a function calls another "
               "with "
               "an AWS SDK, or hands the header X-Amzn-Trace-Id or traceparent on that it got. Asynchronous "
               "events carry it by themselves."));
    }
    noEdges_->setText(known_ ? tr("Nothing was called in this time.") : tr("Looking for calls …"));
}

void TracesPage::showChosen() {
    const QModelIndex index = list_->currentIndex();
    TracePtr chosen = index.isValid() ? traces_->trace(sorted_->mapToSource(index).row()) : nullptr;
    if (chosen == shown_) return;
    shown_ = std::move(chosen);
    waterfall_->setSubtitle(shown_ ? QString::fromStdString(xrayText(shown_->id)) : QString());
    waterfall_->setRows(shown_ ? TracePictures::rows(*shown_) : std::vector<TraceRow>());
}

void TracesPage::openSpan(quint64 index) {
    if (!shown_ || index >= shown_->spans.size() || !context_.openInvocation) return;
    const TraceSpan& span = shown_->spans[index];
    context_.openInvocation(span.record.sequence, QString::fromStdString(span.function));
}

void TracesPage::showEvent(QShowEvent* event) {
    MonitorPage::showEvent(event);
    read();
}

void TracesPage::hideEvent(QHideEvent* event) {
    MonitorPage::hideEvent(event);
    timer_.stop();
}

QVariantMap TracesPage::saveState() const {
    return {{QStringLiteral("tab"), tabs_->currentIndex()},
            {QStringLiteral("split"), splitter_->saveState().toBase64()},
            {QStringLiteral("list"), list_->header()->saveState().toBase64()}};
}

void TracesPage::restoreState(const QVariantMap& state) {
    const auto bytes = [&state](const char* key) {
        return QByteArray::fromBase64(state.value(QLatin1String(key)).toByteArray());
    };
    tabs_->setCurrentIndex(state.value(QStringLiteral("tab")).toInt());
    splitter_->restoreState(bytes("split"));
    list_->header()->restoreState(bytes("list"));
}

}  // namespace updraft

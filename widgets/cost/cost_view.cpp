#include "widgets/cost/cost_view.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/base/settled_columns.h"
#include "widgets/charts/layer_queue.h"
#include "widgets/cost/budgets/budget_marks.h"
#include "widgets/cost/budgets/budgets_card.h"
#include "widgets/cost/compare/comparison_card.h"
#include "widgets/cost/controls/cost_strip.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/data/memory_use.h"
#include "widgets/cost/export/cost_exports.h"
#include "widgets/cost/export/cost_review.h"
#include "widgets/cost/formula/formula_panel.h"
#include "widgets/cost/insights/insight_cards.h"
#include "widgets/cost/insights/insight_feed.h"
#include "widgets/cost/insights/insight_words.h"
#include "widgets/cost/parts/cost_paper.h"
#include "widgets/cost/parts/cost_pictures.h"
#include "widgets/cost/parts/cost_tile.h"
#include "widgets/cost/scenarios/what_if_card.h"
#include "widgets/cost/table/cost_rows_model.h"
#include "widgets/cost/table/table_card.h"
#include "widgets/cost/tariffs/tariff_badge.h"
#include "widgets/cost/tariffs/tariff_desk.h"
#include "widgets/cost/tariffs/tariff_words.h"
#include "widgets/cost/tuning/tuning_panel.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 10, kSideWidth = 420, kRowHeight = 28;
constexpr int kUpperHeight = 240, kLowerHeight = 230;
const QString kQuery = QStringLiteral("query"), kHeader = QStringLiteral("header"),
              kWhatIfs = QStringLiteral("whatIfs"), kTuning = QStringLiteral("tuning"),
              kCompare = QStringLiteral("compare");

}  // namespace

CostView::CostView(const Theme& theme, PlatformSession& session, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      session_(session),
      strip_(new CostStrip(theme)),
      trouble_(new QLabel),
      sample_(new QLabel),
      tiles_(new CostTiles(theme)),
      days_(new BarChart(theme)),
      elsewhere_(new RowBars(theme)),
      memory_(new RowBars(theme)),
      breakEven_(new CurveChart(theme)),
      table_(new QTableView),
      rows_(new CostRowsModel(this)),
      formula_(new FormulaPanel(theme)),
      sides_(new QSplitter(Qt::Horizontal)),
      scroll_(new QScrollArea),
      exports_(new CostExports(this)),
      whatIf_(new WhatIfCard(*exports_)),
      compare_(new ComparisonCard(*exports_)),
      insightFeed_(new InsightFeed(this)),
      insights_(new InsightCards(*exports_, this)),
      tuning_(new TuningPanel(theme, session, *exports_, this)),
      budgets_(new BudgetsCard(theme, session)),
      prices_(new TariffDesk(theme, feed_, this)) {
    setObjectName(QStringLiteral("costView"));
    feed_.setClock([this]() -> WallNanos {
        const PlatformViewPtr view = session_.view();
        return view ? view->taken : QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    });
    build();
    connectParts();
    connectFormulas();
    connectInsights();
    retranslated(this, [this] { retranslate(); });
    followSession();
}

CostView::~CostView() = default;

void CostView::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* strip = new QVBoxLayout;
    strip->setContentsMargins(kMargin, kSpacing, kMargin, 0);
    strip->addWidget(strip_);
    outer->addLayout(strip);
    paper_ = new CostPaper;
    setLook(trouble_, "error");
    setLook(sample_, "chip");
    trouble_->setObjectName(QStringLiteral("costTrouble"));
    for (QLabel* label : {trouble_, sample_}) {
        label->setWordWrap(true);
        label->hide();
    }
    days_->setObjectName(QStringLiteral("costDays"));
    elsewhere_->setObjectName(QStringLiteral("costElsewhere"));
    breakEven_->setObjectName(QStringLiteral("costBreakEven"));
    memory_->setObjectName(QStringLiteral("costMemory"));
    // The days follow a move of the slider in the same frame. What comes later comes one after the other, so
    // that no frame waits for all of them.
    auto* layers = new LayerQueue(this);
    for (PickChart* chart : std::initializer_list<PickChart*>{elsewhere_, breakEven_, memory_})
        chart->setLayerQueue(layers);
    tableCard_ = qobject_cast<QFrame*>(buildTable());
    layOut();
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(paper_);
    setLook(scroll_, "paper");
    sides_->setChildrenCollapsible(false);
    sides_->addWidget(scroll_);
    sides_->addWidget(formula_);
    sides_->setStretchFactor(0, 1);
    formula_->hide();
    outer->addWidget(sides_, 1);
}

QWidget* CostView::buildTable() {
    auto* card = new QFrame;
    setLook(card, "card");
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, kSpacing - 2, 1, 1);
    layout->setSpacing(2);
    tableTitle_ = new QLabel;
    setLook(tableTitle_, "heading");
    tableTitle_->setContentsMargins(kMargin - 1, 0, 0, 0);
    layout->addWidget(tableTitle_);
    layout->addWidget(table_, 1);
    table_->setObjectName(QStringLiteral("costTable"));
    table_->setModel(rows_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(CostRowsModel::Cost, Qt::DescendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(CostRowsModel::Name, QHeaderView::Stretch);
    columns_ = new SettledColumns(*table_);
    exports_->addTableActions(table_, [this] { return rows_->csv(); });
    return card;
}

// Sections in the order in which questions come: how much, what for, what could be better, what if.
void CostView::layOut() {
    using Section = CostPaper::Section;
    paper_->add(Section::Notes, trouble_, CostPaper::kColumns);
    paper_->add(Section::Notes, sample_, CostPaper::kColumns);
    paper_->add(Section::Figures, tiles_, CostPaper::kColumns);
    paper_->add(Section::Money, days_, 4, kUpperHeight);
    paper_->add(Section::Money, elsewhere_, 2, kUpperHeight);
    paper_->add(Section::Money, tuning_->chartOver(memory_), 2, kLowerHeight);
    paper_->add(Section::Money, breakEven_, 2, kLowerHeight);
    paper_->add(Section::Money, tableCard_, 2, kLowerHeight);
    paper_->add(Section::Advice, insights_->advice(), 4);
    paper_->add(Section::Advice, insights_->anomalies(), 2);
    paper_->add(Section::Advice, tuning_->card(), CostPaper::kColumns);
    paper_->add(Section::Compare, whatIf_, CostPaper::kColumns);
    paper_->add(Section::Compare, compare_, CostPaper::kColumns);
    paper_->add(Section::Budgets, budgets_, CostPaper::kColumns);
}

void CostView::connectParts() {
    connect(strip_, &CostStrip::queryChanged, this, &CostView::setQuery);
    connect(strip_, &CostStrip::exportWanted, this,
            [this](BillExport form) { exports_->saveBill(form, feed_.data(), session_.folder()); });
    connect(strip_, &CostStrip::reportWanted, this, &CostView::saveReview);
    connect(strip_, &CostStrip::pricesWanted, this, &CostView::showPrices);
    connect(prices_, &TariffDesk::tariffWanted, this, [this](const QString& id) {
        CostQuery query = feed_.query();
        query.tariff = id;
        setQuery(query);
    });
    connect(prices_, &TariffDesk::fileWanted, this, &CostView::fileWanted);
    connect(whatIf_, &WhatIfCard::changed, this, [this] { feed_.setWhatIfs(whatIf_->whatIfs()); });
    connect(budgets_, &BudgetsCard::changed, this, &CostView::showData);
    connect(budgets_, &BudgetsCard::functionWanted, this, &CostView::functionWanted);
    connect(exports_, &CostExports::message, this, &CostView::message);
    connect(&feed_, &CostFeed::changed, this, &CostView::showData);
    connect(&feed_, &CostFeed::stateChanged, this, &CostView::showState);
    connect(&session_, &PlatformSession::stateChanged, this, &CostView::followSession);
    connect(&session_, &PlatformSession::viewChanged, this, [this] {
        if (const PlatformViewPtr view = session_.view()) feed_.setRecorded(view->store.committedSequence);
    });
}

Review CostView::review(const KeptTunings& kept) const {
    const CostData& known = *feed_.data();
    Review review = CostReview::begin(known, session_.folder(), isSample_);
    for (int i = 0; i < CostTiles::Count; ++i)
        review.tiles.push_back(tiles_->tile(static_cast<CostTiles::Which>(i)).texts());
    ReviewSection charts;
    for (const auto& [chart, height, half] :
         std::initializer_list<std::tuple<const PickChart*, double, bool>>{
             {days_, 200, false}, {elsewhere_, 250, false}, {breakEven_, 210, true}, {memory_, 210, true}})
        if (chart->itemCount() > 0) charts.charts.push_back({chart, height, half});
    review.sections.push_back(std::move(charts));
    const std::pair<QString, const QAbstractItemModel*> tables[] = {
        {tr("Where the money goes"), rows_},
        {tr("What could be better"), &insights_->advice()->model()},
        {tr("Hours that stood out, by UTC"), &insights_->anomalies()->model()},
        {tr("What would it cost otherwise"), &whatIf_->model()},
        {tr("Limits"), budgets_->table().model()}};
    for (const auto& [title, model] : tables)
        if (model->rowCount() > 0) review.sections.push_back(CostReview::table(title, *model));
    CostReview::addTunings(review, kept, theme_);
    review.sections.push_back(CostReview::prices(known));
    return review;
}

// Generated history has nothing to do with what was measured here.
void CostView::saveReview() {
    if (!feed_.data()) return emit message(tr("There is no bill to export yet"));
    reviewing_.start([folder = isSample_ ? QString() : session_.folder(), tariffs = feed_.tariffs(),
                      region = feed_.source().region.toStdString()](
                         const std::stop_token&) { return keptTunings(folder, tariffs.get(), region); },
                     [this](const KeptTunings& kept) {
                         const CostDataPtr known = feed_.data();
                         if (!known) return;
                         const QString month = QString::fromStdString(known->month.text());
                         exports_->saveReview(review(kept), QStringLiteral("cost-%1.pdf").arg(month), theme_);
                     });
}

void CostView::connectFormulas() {
    connect(tiles_, &CostTiles::asked, this, &CostView::askTile);
    connect(days_, &BarChart::picked, this, [this](int day) {
        ask([day](const CostData& of) { return CostFormulas::day(of, static_cast<std::size_t>(day)); });
    });
    connect(elsewhere_, &RowBars::picked, this, [this](int row) {
        ask([row](const CostData& of) {
            const auto at = static_cast<std::size_t>(row);
            return at < of.elsewhere.size() ? CostFormulas::elsewhere(of, of.elsewhere[at]) : CostFormula();
        });
    });
    connect(breakEven_, &CurveChart::picked, this, [this] { ask(&CostFormulas::breakEven); });
    connect(memory_, &RowBars::picked, this, [this](int row) {
        ask([row](const CostData& of) {
            const auto all = memoryUse(*of.recorded);
            const auto at = static_cast<std::size_t>(row);
            return at < all.size() ? CostFormulas::memory(of, all[at].functionId) : CostFormula();
        });
    });
    connect(whatIf_, &WhatIfCard::opened, this, [this](int row) {
        ask([row](const CostData& of) { return CostFormulas::whatIf(of, static_cast<std::size_t>(row)); });
    });
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) { askRow(index.row()); });
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) { askRow(index.row()); });
    connect(formula_, &FormulaPanel::closed, this, &CostView::closeFormula);
}

void CostView::connectInsights() {
    connect(insightFeed_, &InsightFeed::changed, this, &CostView::showInsights);
    connect(insights_, &InsightCards::opened, this,
            [this](const CostFormula& formula) { ask([formula](const CostData&) { return formula; }); });
    connect(compare_, &ComparisonCard::explained, this,
            [this](const CostFormula& formula) { ask([formula](const CostData&) { return formula; }); });
    connect(insights_, &InsightCards::dayWanted, days_, &BarChart::setCurrent);
    connect(insights_, &InsightCards::functionWanted, this, &CostView::functionWanted);
    connect(insights_, &InsightCards::memoryWanted, this, &CostView::memoryWanted);
    connect(tuning_, &TuningPanel::memoryWanted, this, &CostView::memoryWanted);
    connect(tuning_, &TuningPanel::message, this, &CostView::message);
    connect(tuning_, &TuningPanel::opened, this,
            [this](const CostFormula& formula) { ask([formula](const CostData&) { return formula; }); });
}

// Of generated history nothing is in the template.
void CostView::showInsights() {
    insights_->show(insightFeed_->insights(), !isSample_);
    const CostDataPtr known = feed_.data();
    BarChartContent days =
        known ? CostPictures::days(*known, insightFeed_->insights().get()) : BarChartContent();
    if (known) BudgetMarks(budgets_->budgets()).addTo(days, *known);
    days_->setContent(std::move(days));
}

void CostView::askTile(int which) {
    switch (static_cast<CostTiles::Which>(which)) {
        case CostTiles::Forecast:
            return ask(&CostFormulas::forecast);
        case CostTiles::PerMillion:
            return ask(&CostFormulas::perMillion);
        case CostTiles::IdleAvoided:
            return ask(&CostFormulas::idleAvoided);
        case CostTiles::Waste:
            return ask(&CostFormulas::waste);
        default:
            return ask(&CostFormulas::month);
    }
}

void CostView::askRow(int row) {
    if (row < 0 || row >= rows_->rowCount()) return;
    ask([key = rows_->row(row).key](const CostData& of) {
        for (const CostRow& one : of.rows)
            if (one.key == key) return CostFormulas::row(of, one);
        return CostFormula();
    });
}

// The panel follows the figures while it is open.
void CostView::ask(Explain explain) {
    const CostDataPtr known = feed_.data();
    if (!known) return;
    explain_ = std::move(explain);
    const bool open = formula_->isVisible();
    formula_->show(explain_(*known));
    if (!open) sides_->setSizes({width() - kSideWidth, kSideWidth});
}

void CostView::closeFormula() {
    explain_ = nullptr;
    const bool focused = formula_->isAncestorOf(focusWidget());
    formula_->hide();
    if (focused) days_->setFocus();
}

void CostView::showBudgets() {
    // Once it has a place: it may be shown for the first time.
    QMetaObject::invokeMethod(
        this,
        [this] {
            scroll_->ensureWidgetVisible(budgets_);
            budgets_->table().setFocus();
        },
        Qt::QueuedConnection);
}

void CostView::showPrices() {
    prices_->open(this);
}

void CostView::setQuery(const CostQuery& query) {
    if (query == feed_.query()) return;
    feed_.setQuery(query);
    strip_->setQuery(query);
    emit queryChanged();
}

void CostView::setDatabase(const QString& path, bool sample) {
    database_ = path;
    isSample_ = sample && !path.isEmpty();
    followSession();
}

void CostView::followSession() {
    const bool serving = session_.state() == PlatformSession::State::Serving;
    CostFeed::Source source;
    source.path = database_.isEmpty() ? session_.databasePath() : database_;
    source.serving = serving && database_.isEmpty();
    source.sample = isSample_;
    source.tariffs = ownTariffFolder(session_.folder());
    feed_.setSource(source);
    showState();
}

QString CostView::emptyText() const {
    if (!feed_.data()) return feed_.problem().isEmpty() ? tr("Reading …") : tr("Nothing could be read");
    return tr("Nothing ran in this month: press Invoke or start demo traffic");
}

void CostView::showState() {
    const CostDataPtr known = feed_.data();
    QString trouble = feed_.problem().isEmpty()
                          ? QString()
                          : tr("What was recorded cannot be read: %1").arg(feed_.problem());
    if (trouble.isEmpty() && known) trouble = known->tariffProblem;
    for (const TariffProblem& problem : feed_.tariffProblems()) {
        if (!trouble.isEmpty()) trouble += QLatin1Char('\n');
        trouble += tr("A price list of yours is left out: %1").arg(TariffWords::problem(problem));
    }
    trouble_->setText(trouble);
    trouble_->setVisible(!trouble.isEmpty());
    sample_->setVisible(feed_.source().sample);
    strip_->setTariffs(feed_.tariffs());
    strip_->prices().show(pricedTariffs(known.get()), tariffDateOf(feed_.now()), feed_.tariffProblems());
    whatIf_->setTariffs(feed_.tariffs());
    budgets_->setTariffs(feed_.tariffs(), feed_.query().tariff);
    tuning_->desk().setTariffs(feed_.tariffs(), feed_.source().region);
    tuning_->setSample(isSample_);
    const QString empty = emptyText();
    const QString origin =
        feed_.source().sample ? tr("Sample", "label of charts that show generated data") : QString();
    for (ChartWidget* chart : std::initializer_list<ChartWidget*>{days_, elsewhere_, breakEven_, memory_}) {
        chart->setEmptyText(empty);
        chart->setOrigin(origin);
    }
    if (known && !known->empty())
        days_->setEmptyText(
            tr("Nothing to pay yet: the free grant covers what ran.\n"
               "Terms shows it without the grant."));
}

void CostView::showData() {
    const CostDataPtr known = feed_.data();
    const BudgetMarks marks(budgets_->budgets());
    for (int i = 0; i < CostTiles::Count; ++i) {
        const auto which = static_cast<CostTiles::Which>(i);
        CostTileText text = CostPictures::tile(which, known.get());
        if (known) marks.addTo(which, text, *known);
        tiles_->tile(which).setTexts(text);
    }
    elsewhere_->setContent(known && !known->empty() ? CostPictures::elsewhere(*known) : RowBarsContent());
    breakEven_->setContent(known ? CostPictures::breakEven(*known) : CurveChartContent());
    memory_->setContent(known ? CostPictures::memory(*known) : RowBarsContent());
    rows_->setMonth(known);
    whatIf_->show(known);
    insightFeed_->follow(known, feed_.source().path);
    compare_->follow(known, feed_.source().path);
    showInsights();
    if (known) {
        for (PickChart* chart : std::initializer_list<PickChart*>{days_, elsewhere_, breakEven_})
            chart->setMoneySign(CostWords::sign(known->currency));
        strip_->follow(*known);
        days_->setTitle(CostWords::splitTitle(known->query.split));
        if (explain_ && formula_->isVisible()) formula_->show(explain_(*known));
    }
    showState();
}

void CostView::retranslate() {
    setAccessibleName(tr("Cost"));
    days_->setTitle(CostWords::splitTitle(feed_.query().split));
    elsewhere_->setTitle(tr("The same month elsewhere"));
    breakEven_->setTitle(tr("Break-even with an always-on server"));
    memory_->setTitle(tr("Memory, configured and used"));
    memory_->setSubtitle(tr("of what was recorded"));
    tableTitle_->setText(tr("Where the money goes"));
    table_->setAccessibleName(tr("Where the money goes"));
    paper_->setHeading(CostPaper::Section::Advice, tr("What could be better"));
    paper_->setHeading(CostPaper::Section::Budgets, tr("Limits"));
    paper_->setHeading(CostPaper::Section::Compare, tr("What would it cost otherwise"));
    sample_->setText(tr("Sample data: generated, nothing of it ran here"));
    rows_->retranslate();
    showData();
}

void CostView::setPace() {
    feed_.setPace(isVisible() ? CostFeed::Pace::Live : CostFeed::Pace::Off);
}

void CostView::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    setPace();
}

void CostView::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    setPace();
}

QVariantMap CostView::saveState() const {
    QVariantList whatIfs;
    for (const WhatIf& what : whatIf_->whatIfs()) whatIfs.append(what.toMap());
    return {{kQuery, feed_.query().toMap()},
            {kWhatIfs, whatIfs},
            {kTuning, tuning_->saveState()},
            {kCompare, compare_->query().toMap()},
            {kHeader, table_->horizontalHeader()->saveState()}};
}

void CostView::restoreState(const QVariantMap& state) {
    setQuery(CostQuery::fromMap(state.value(kQuery).toMap()));
    strip_->setQuery(feed_.query());
    compare_->setQuery(CompareQuery::fromMap(state.value(kCompare).toMap()));
    std::vector<WhatIf> whatIfs;
    for (const QVariant& one : state.value(kWhatIfs).toList())
        whatIfs.push_back(WhatIf::fromMap(one.toMap()));
    whatIf_->setWhatIfs(whatIfs);
    feed_.setWhatIfs(whatIfs);
    tuning_->restoreState(state.value(kTuning).toMap());
    table_->horizontalHeader()->restoreState(state.value(kHeader).toByteArray());
    columns_->fit();
}

}  // namespace updraft

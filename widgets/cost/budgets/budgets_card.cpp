#include "widgets/cost/budgets/budgets_card.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>

#include "widgets/base/format.h"
#include "widgets/base/notice_bar.h"
#include "widgets/base/retranslate.h"
#include "widgets/cost/budgets/budget_dialog.h"
#include "widgets/cost/budgets/budget_model.h"
#include "widgets/cost/budgets/budget_words.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 8, kRowHeight = 28, kIcon = 16, kLeastHeight = 230, kLoopRows = 3;
constexpr int kFunctionRole = Qt::UserRole + 1;
enum LoopColumn : int { When, What, Count, PerHour, End, LoopColumns };

// The state's icon and colour.
class StateDelegate final : public QStyledItemDelegate {
  public:
    StateDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString icon = index.data(BudgetModel::IconRole).toString();
        if (icon.isEmpty()) return;
        const auto role = static_cast<ColorRole>(index.data(BudgetModel::ColorRoleRole).toInt());
        option->icon = theme_.icon(icon, role);
        option->decorationSize = {kIcon, kIcon};
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->palette.setColor(QPalette::Text, theme_.textColor(role));
        option->palette.setColor(QPalette::HighlightedText, theme_.textColor(role, ColorRole::Selection));
    }

  private:
    const Theme& theme_;
};

}  // namespace

BudgetsCard::BudgetsCard(const Theme& theme, PlatformSession& session, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      session_(session),
      edits_(session),
      model_(new BudgetModel(this)),
      title_(new QLabel),
      empty_(new QLabel),
      loopsTitle_(new QLabel),
      loopsEmpty_(new QLabel),
      table_(new QTableView),
      loops_(new QTreeWidget),
      stopped_(new QWidget),
      notice_(new NoticeBar) {
    setObjectName(QStringLiteral("costBudgets"));
    setLook(this, "card");
    makeActions();
    build();
    connect(&session_, &PlatformSession::viewChanged, this, &BudgetsCard::follow);
    connect(&session_, &PlatformSession::stateChanged, this, &BudgetsCard::follow);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BudgetsCard::enableActions);
    connect(loops_, &QTreeWidget::currentItemChanged, this, &BudgetsCard::enableActions);
    themed(this, theme_, [this] { table_->viewport()->update(); });
    retranslated(this, [this] { setTexts(); });
    follow();
}

QAction* BudgetsCard::addAction(QWidget* to, const char* name, const QString& icon,
                                void (BudgetsCard::*run)()) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    themed(action, theme_, [this, action, icon] { action->setIcon(theme_.icon(icon)); });
    to->addAction(action);
    return action;
}

void BudgetsCard::makeActions() {
    new_ = addAction(table_, "budgetNew", QStringLiteral("list-add"), &BudgetsCard::create);
    new_->setShortcut(QKeySequence::New);
    edit_ = addAction(table_, "budgetEdit", QStringLiteral("edit-rename"), &BudgetsCard::edit);
    edit_->setShortcuts({Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter});
    delete_ = addAction(table_, "budgetDelete", QStringLiteral("edit-delete"), &BudgetsCard::remove);
    delete_->setShortcut(QKeySequence::Delete);
    stop_ = addAction(loops_, "loopStop", QStringLiteral("updraft-alarm-off"), &BudgetsCard::stopCurrent);
    stop_->setShortcut(QKeySequence::Delete);
    show_ = addAction(loops_, "loopShow", QStringLiteral("updraft-functions"), &BudgetsCard::showCurrent);
    show_->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
}

QWidget* BudgetsCard::buildBar(QLabel* title, const QList<QAction*>& actions) {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(kMargin - 1, 0, kMargin - 1, 0);
    row->setSpacing(kSpacing);
    setLook(title, "heading");
    row->addWidget(title);
    row->addStretch();
    for (QAction* action : actions) {
        auto* button = new QToolButton;
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setLook(button, "framed");
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    return bar;
}

void BudgetsCard::build() {
    buildTable();
    buildLoops();
    empty_->setObjectName(QStringLiteral("budgetsEmpty"));
    loopsEmpty_->setObjectName(QStringLiteral("loopsEmpty"));
    for (QLabel* label : {empty_, loopsEmpty_}) {
        label->setWordWrap(true);
        label->setContentsMargins(kMargin - 1, 0, kMargin - 1, kSpacing);
        setLook(label, "secondary");
    }
    stopped_->setObjectName(QStringLiteral("costStopped"));
    stoppedRow_ = new QHBoxLayout(stopped_);
    stoppedRow_->setContentsMargins(kMargin - 1, 0, kMargin - 1, kSpacing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, kMargin - 3, 1, 1);
    layout->setSpacing(kSpacing);
    layout->addWidget(buildBar(title_, {new_, edit_, delete_}));
    layout->addWidget(notice_);
    layout->addWidget(stopped_);
    layout->addWidget(empty_);
    layout->addWidget(table_, 1);
    layout->addWidget(buildBar(loopsTitle_, {stop_, show_}));
    layout->addWidget(loopsEmpty_);
    layout->addWidget(loops_);
}

void BudgetsCard::buildTable() {
    table_->setObjectName(QStringLiteral("budgetTable"));
    table_->setModel(model_);
    table_->setItemDelegate(new StateDelegate(theme_, table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BudgetModel::Name, QHeaderView::Stretch);
    connect(table_, &QTableView::doubleClicked, edit_, &QAction::trigger);
}

void BudgetsCard::buildLoops() {
    loops_->setObjectName(QStringLiteral("loopList"));
    loops_->setColumnCount(LoopColumns);
    loops_->setRootIsDecorated(false);
    loops_->setUniformRowHeights(true);
    loops_->setAllColumnsShowFocus(true);
    loops_->setContextMenuPolicy(Qt::ActionsContextMenu);
    loops_->header()->setStretchLastSection(false);
    loops_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    loops_->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    connect(loops_, &QTreeWidget::itemDoubleClicked, show_, &QAction::trigger);
}

QSize BudgetsCard::minimumSizeHint() const {
    return {0, kLeastHeight};
}

void BudgetsCard::setTexts() {
    const auto say = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip
                                          : tr("%1 (%2)", "what a button does, its shortcut").arg(tip, keys));
    };
    title_->setText(tr("Budgets"));
    loopsTitle_->setText(tr("Loops that cost money"));
    say(new_, tr("New budget …"), tr("Set a limit and be told before it is reached"));
    say(edit_, tr("Edit …"), tr("Change the chosen budget"));
    say(delete_, tr("Delete"), tr("Delete the chosen budget; this can be undone"));
    say(stop_, tr("Stop the function"),
        tr("Take no further calls of the function until you let it run again"));
    say(show_, tr("Show"), tr("Go to the function"));
    empty_->setText(tr(
        "No budgets yet. A budget limits what the workspace or a function may cost in a month or on a day, "
        "and tells you here, in the status line and on the desktop before it is used up."));
    loopsEmpty_->setText(tr(
        "None were found since the workspace was opened. Functions that call themselves over and over, and "
        "events that are retried over and over, are listed here with what they would cost in an hour."));
    table_->setAccessibleName(tr("Budgets"));
    loops_->setAccessibleName(tr("Loops that cost money"));
    loops_->setHeaderLabels({tr("Found"), tr("What"), tr("How often"), tr("An hour"), tr("Then")});
    setAccessibleName(tr("Budgets"));
    model_->retranslate();
    seenLoops_.reset();
    seenStopped_.clear();
    follow();
}

void BudgetsCard::follow() {
    const PlatformViewPtr view = session_.view();
    const BudgetList now = view ? view->budgets : BudgetList();
    const bool others = now != budgets_;
    budgets_ = now;
    model_->update(now);
    const bool any = model_->rowCount() > 0;
    table_->setVisible(any);
    empty_->setVisible(!any);
    if (!wanted_.isEmpty() && model_->rowOf(wanted_) >= 0) select(std::exchange(wanted_, {}));
    if (any && !table_->currentIndex().isValid()) table_->setCurrentIndex(model_->index(0, 0));
    showLoops(view ? view->loops : LoopList());
    showStopped(view ? view->stopped : std::vector<std::string>());
    enableActions();
    if (others) emit changed();
}

void BudgetsCard::showLoops(const LoopList& loops) {
    const bool any = loops && !loops->empty();
    loops_->setVisible(any);
    loopsEmpty_->setVisible(!any);
    if (loops == seenLoops_) return;
    seenLoops_ = loops;
    const QString chosen = currentLoop();
    loops_->clear();
    if (!any) return;
    for (const LoopNotice& loop : *loops) {
        auto* item = new QTreeWidgetItem(loops_);
        item->setText(When, formatDateTime(loop.finding.at));
        item->setText(What, BudgetWords::loopTitle(loop));
        item->setText(Count, BudgetWords::loopCount(loop.finding));
        item->setText(PerHour, BudgetWords::money(loop.finding.perHour));
        item->setText(End, BudgetWords::loopEnd(loop.finding.end));
        item->setData(0, kFunctionRole, QString::fromStdString(loop.function));
        for (int column = 0; column < LoopColumns; ++column)
            item->setToolTip(column, BudgetWords::loopSentence(loop));
        if (loops_->currentItem() == nullptr || currentLoop() != chosen)
            if (item->data(0, kFunctionRole).toString() == chosen) loops_->setCurrentItem(item);
    }
    if (loops_->currentItem() == nullptr) loops_->setCurrentItem(loops_->topLevelItem(0));
    const int rows = std::min(kLoopRows, loops_->topLevelItemCount());
    loops_->setFixedHeight(loops_->header()->sizeHint().height() + rows * loops_->sizeHintForRow(0) + 4);
}

void BudgetsCard::showStopped(const std::vector<std::string>& stopped) {
    stopped_->setVisible(!stopped.empty());
    if (stopped == seenStopped_) return;
    seenStopped_ = stopped;
    while (QLayoutItem* item = stoppedRow_->takeAt(0)) {
        if (QWidget* widget = item->widget()) widget->deleteLater();
        delete item;
    }
    for (const std::string& each : stopped) {
        const QString name = QString::fromStdString(each);
        auto* button = new QPushButton(tr("Let %1 run again").arg(name));
        button->setObjectName(QStringLiteral("resume:") + name);
        button->setToolTip(tr("%1 takes no calls: a budget or the guard against loops stopped it").arg(name));
        connect(button, &QPushButton::clicked, this, [this, name] {
            edits_.resumeFunction(name, this, [this](const QString& problem) { told(problem); });
        });
        stoppedRow_->addWidget(button);
    }
    stoppedRow_->addStretch();
}

const BudgetStatus* BudgetsCard::current() const {
    const QModelIndex index = table_->currentIndex();
    return index.isValid() ? model_->budget(index.row()) : nullptr;
}

QString BudgetsCard::currentLoop() const {
    const QTreeWidgetItem* item = loops_->currentItem();
    return item == nullptr ? QString() : item->data(0, kFunctionRole).toString();
}

void BudgetsCard::enableActions() {
    const bool possible = edits_.isPossible();
    new_->setEnabled(possible);
    for (QAction* action : {edit_, delete_}) action->setEnabled(possible && current() != nullptr);
    const QString function = currentLoop();
    const bool stopped =
        std::find(seenStopped_.begin(), seenStopped_.end(), function.toStdString()) != seenStopped_.end();
    stop_->setEnabled(possible && !function.isEmpty() && !stopped);
    show_->setEnabled(!function.isEmpty());
}

void BudgetsCard::select(const QString& name) {
    const int row = model_->rowOf(name);
    if (row < 0) {
        wanted_ = name;
        return;
    }
    table_->setCurrentIndex(model_->index(row, 0));
}

void BudgetsCard::openDialog(const BudgetDefinition& budget, bool isNew) {
    if (!edits_.isPossible() || findChild<BudgetDialog*>() != nullptr) return;
    const auto purpose = isNew ? BudgetDialog::Purpose::New : BudgetDialog::Purpose::Edit;
    auto* dialog = new BudgetDialog(session_, edits_, purpose, budget, tariffs_, this);
    connect(dialog, &BudgetDialog::saved, this, &BudgetsCard::select);
    dialog->open();
}

void BudgetsCard::setTariffs(const TariffsPtr& tariffs, const QString& shown) {
    tariffs_ = tariffs;
    shownTariff_ = shown;
    model_->setTariffs(tariffs);
}

void BudgetsCard::create() {
    BudgetDefinition budget;
    budget.tariff = shownTariff_.toStdString();
    openDialog(budget, true);
}

void BudgetsCard::edit() {
    if (const BudgetStatus* budget = current()) openDialog(budget->definition, false);
}

void BudgetsCard::remove() {
    const BudgetStatus* budget = current();
    if (budget == nullptr) return;
    const BudgetDefinition definition = budget->definition;
    edits_.remove(QString::fromStdString(definition.name), this,
                  [this, definition](const QString& problem) { removed(definition, problem); });
}

void BudgetsCard::removed(const BudgetDefinition& budget, const QString& problem) {
    if (!problem.isEmpty()) return told(problem);
    const QString name = QString::fromStdString(budget.name);
    const auto undo = [this, budget, name] {
        select(name);
        edits_.add(budget, this, [this](const QString& failed) { told(failed); });
    };
    notice_->showNotice(NoticeBar::Tone::Done, tr("“%1” was deleted.").arg(name),
                        {tr("Undo"), tr("Bring the budget “%1” back").arg(name), undo});
}

void BudgetsCard::stopCurrent() {
    const QString function = currentLoop();
    if (function.isEmpty()) return;
    edits_.stopFunction(function, this, [this](const QString& problem) { told(problem); });
}

void BudgetsCard::told(const QString& problem) {
    if (!problem.isEmpty()) notice_->showNotice(NoticeBar::Tone::Problem, problem);
}

}  // namespace updraft

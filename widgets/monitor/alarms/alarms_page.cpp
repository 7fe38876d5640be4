#include "widgets/monitor/alarms/alarms_page.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "widgets/base/format.h"
#include "widgets/base/notice_bar.h"
#include "widgets/base/retranslate.h"
#include "widgets/monitor/alarms/alarm_chart.h"
#include "widgets/monitor/alarms/alarm_delegate.h"
#include "widgets/monitor/alarms/alarm_dialog.h"
#include "widgets/monitor/alarms/alarm_words.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 8;
constexpr int kWidths[] = {110, 220, 310, 150, 90, 180};
static_assert(std::size(kWidths) == AlarmModel::ColumnCount);

AlarmChart::Source sourceOf(PlatformSession& session) {
    return {[&session] { return session.databasePath(); },
            [&session] { return session.view() ? session.view()->taken : WallNanos{0}; }};
}

}  // namespace

AlarmsPage::AlarmsPage(const MonitorContext& context)
    : context_(context),
      edits_(context.session),
      model_(new AlarmModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      list_(new QTreeView),
      stack_(new QStackedWidget),
      splitter_(new QSplitter(Qt::Vertical)),
      empty_(new QLabel),
      state_(new QLabel),
      reason_(new QLabel),
      chart_(new AlarmChart(context.theme, sourceOf(context.session))),
      notice_(new NoticeBar) {
    setObjectName(QStringLiteral("alarmsPage"));
    makeActions();
    build();
    connect(&context_.session, &PlatformSession::viewChanged, this, &AlarmsPage::follow);
    connect(&context_.session, &PlatformSession::stateChanged, this, &AlarmsPage::follow);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlarmsPage::showCurrent);
    connect(model_, &QAbstractItemModel::dataChanged, this, &AlarmsPage::showCurrent);
    connect(model_, &QAbstractItemModel::rowsRemoved, this, &AlarmsPage::showCurrent);
    themed(this, context_.theme, [this] { list_->viewport()->update(); });
    retranslated(this, [this] { setTexts(); });
    follow();
    showCurrent();
}

QAction* AlarmsPage::addAction(const char* name, const QString& icon, void (AlarmsPage::*run)()) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    themed(action, context_.theme, [this, action, icon] { action->setIcon(context_.theme.icon(icon)); });
    list_->addAction(action);
    return action;
}

void AlarmsPage::makeActions() {
    new_ = addAction("alarmNew", QStringLiteral("list-add"), &AlarmsPage::create);
    new_->setShortcut(QKeySequence::New);
    edit_ = addAction("alarmEdit", QStringLiteral("edit-rename"), &AlarmsPage::edit);
    edit_->setShortcut(Qt::Key_F2);
    duplicate_ = addAction("alarmDuplicate", QStringLiteral("edit-copy"), &AlarmsPage::duplicate);
    duplicate_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    toggle_ = addAction("alarmToggle", QStringLiteral("updraft-alarm-off"), &AlarmsPage::toggle);
    toggle_->setShortcut(Qt::Key_Space);
    delete_ = addAction("alarmDelete", QStringLiteral("edit-delete"), &AlarmsPage::remove);
    delete_->setShortcut(QKeySequence::Delete);
}

void AlarmsPage::build() {
    buildList();
    auto* nothing = new QWidget;
    auto* middle = new QVBoxLayout(nothing);
    empty_->setObjectName(QStringLiteral("alarmsEmpty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    setLook(empty_, "secondary");
    auto* first = new QPushButton;
    first->setObjectName(QStringLiteral("alarmsFirst"));
    setLook(first, "primary");
    connect(first, &QPushButton::clicked, new_, &QAction::trigger);
    connect(new_, &QAction::changed, first, [this, first] {
        first->setText(new_->text());
        first->setToolTip(new_->toolTip());
        first->setEnabled(new_->isEnabled());
    });
    middle->addStretch();
    middle->addWidget(empty_);
    middle->addWidget(first, 0, Qt::AlignHCenter);
    middle->addStretch();
    splitter_->addWidget(list_);
    splitter_->addWidget(buildDetails());
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 1);
    splitter_->setChildrenCollapsible(false);
    stack_->addWidget(nothing);
    stack_->addWidget(splitter_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kSpacing, kMargin, kMargin);
    column->setSpacing(kSpacing);
    column->addWidget(buildBar());
    column->addWidget(notice_);
    column->addWidget(stack_, 1);
}

QWidget* AlarmsPage::buildBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    for (QAction* action : {new_, edit_, duplicate_, toggle_, delete_}) {
        auto* button = new QToolButton;
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setLook(button, "framed");
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    row->addStretch();
    return bar;
}

void AlarmsPage::buildList() {
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(AlarmModel::SortRole);
    sorted_->setSortCaseSensitivity(Qt::CaseInsensitive);
    list_->setObjectName(QStringLiteral("alarms"));
    list_->setModel(sorted_);
    list_->setItemDelegate(new AlarmDelegate(context_.theme, list_));
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    list_->setSortingEnabled(true);
    list_->sortByColumn(AlarmModel::StateColumn, Qt::AscendingOrder);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->setMinimumHeight(96);
    QHeaderView* header = list_->header();
    header->setStretchLastSection(false);
    for (int column = 0; column < AlarmModel::ColumnCount; ++column)
        header->resizeSection(column, kWidths[column] * context_.theme.textScale() / 100);
    header->setSectionResizeMode(AlarmModel::ConditionColumn, QHeaderView::Stretch);
    connect(list_, &QTreeView::doubleClicked, edit_, &QAction::trigger);
    connect(list_, &QWidget::customContextMenuRequested, this, &AlarmsPage::showMenu);
    auto* open = new QAction(list_);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, edit_, &QAction::trigger);
    list_->addAction(open);
}

QWidget* AlarmsPage::buildDetails() {
    auto* details = new QFrame;
    details->setObjectName(QStringLiteral("alarmDetails"));
    state_->setObjectName(QStringLiteral("alarmState"));
    setLook(state_, "title");
    reason_->setObjectName(QStringLiteral("alarmReason"));
    reason_->setWordWrap(true);
    reason_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, kSpacing, 0, 0);
    column->setSpacing(4);
    column->addWidget(state_);
    column->addWidget(reason_);
    column->addWidget(chart_, 1);
    return details;
}

void AlarmsPage::setTexts() {
    const auto say = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip
                                          : tr("%1 (%2)", "what a button does, its shortcut").arg(tip, keys));
    };
    say(new_, tr("New alarm …"), tr("Watch a metric"));
    say(edit_, tr("Edit …"), tr("Change the chosen alarm"));
    say(duplicate_, tr("Duplicate …"), tr("Make another alarm like the chosen one"));
    say(delete_, tr("Delete"), tr("Delete the chosen alarm; this can be undone"));
    list_->setAccessibleName(tr("Alarms"));
    setAccessibleName(tr("Alarms"));
    empty_->setText(
        tr("No alarms yet. An alarm watches a metric, such as the error share or the 95th "
           "percentile of the duration,\nand tells you here, in the status line and on the desktop "
           "when it crosses a threshold."));
    model_->retranslate();
    showCurrent();
}

void AlarmsPage::follow() {
    const PlatformViewPtr view = context_.session.view();
    model_->update(view ? view->alarms : AlarmList());
    stack_->setCurrentIndex(model_->rowCount() > 0 ? 1 : 0);
    if (!wanted_.isEmpty() && model_->rowOf(wanted_) >= 0) select(std::exchange(wanted_, {}));
    if (!list_->currentIndex().isValid() && model_->rowCount() > 0)
        list_->setCurrentIndex(sorted_->index(0, 0));
    if (new_->isEnabled() != edits_.isPossible()) showCurrent();
}

void AlarmsPage::showEvent(QShowEvent* event) {
    MonitorPage::showEvent(event);
    chart_->refresh();
}

const AlarmStatus* AlarmsPage::current() const {
    const QModelIndex index = list_->currentIndex();
    return index.isValid() ? model_->alarm(sorted_->mapToSource(index).row()) : nullptr;
}

void AlarmsPage::showCurrent() {
    const AlarmStatus* alarm = current();
    const bool possible = edits_.isPossible();
    new_->setEnabled(possible);
    for (QAction* action : {edit_, duplicate_, delete_, toggle_})
        action->setEnabled(possible && alarm != nullptr);
    const bool on = alarm == nullptr || alarm->definition.enabled;
    toggle_->setText(on ? tr("Switch off") : tr("Switch on"));
    toggle_->setToolTip(on ? tr("Do not evaluate the chosen alarm any more (Space)")
                           : tr("Evaluate the chosen alarm again (Space)"));
    showReason(alarm);
    if (alarm == nullptr) {
        chart_->clear();
    } else {
        const bool other = std::exchange(shown_, QString::fromStdString(alarm->definition.name)) !=
                           QString::fromStdString(alarm->definition.name);
        chart_->show(alarm->definition);
        if (!other && isVisible()) chart_->refresh();  // its state or its reason changed: so did the data
    }
}

void AlarmsPage::showReason(const AlarmStatus* alarm) {
    if (alarm == nullptr) {
        state_->clear();
        return reason_->clear();
    }
    state_->setText(tr("%1: %2", "an alarm's name, its state")
                        .arg(QString::fromStdString(alarm->definition.name), AlarmWords::state(*alarm)));
    const QString since = alarm->since == 0 ? QString() : tr("Since %1.").arg(formatDateTime(alarm->since));
    const QString condition = tr("%1.").arg(AlarmWords::condition(alarm->definition));
    reason_->setText(QStringList{condition, since, AlarmWords::reason(*alarm)}.join(QLatin1Char(' ')));
}

void AlarmsPage::select(const QString& name) {
    const int row = model_->rowOf(name);
    if (row < 0) {
        wanted_ = name;
        return;
    }
    list_->setCurrentIndex(sorted_->mapFromSource(model_->index(row, 0)));
}

void AlarmsPage::openDialog(const AlarmDefinition& alarm, bool isNew) {
    if (!edits_.isPossible()) return;
    const auto purpose = isNew ? AlarmDialog::Purpose::New : AlarmDialog::Purpose::Edit;
    auto* dialog = new AlarmDialog(context_.theme, context_.session, edits_, purpose, alarm, this);
    connect(dialog, &AlarmDialog::saved, this, &AlarmsPage::select);
    dialog->open();
}

void AlarmsPage::newAlarm(const AlarmDefinition& draft) {
    openDialog(draft, true);
}

void AlarmsPage::edit() {
    if (const AlarmStatus* alarm = current()) openDialog(alarm->definition, false);
}

void AlarmsPage::duplicate() {
    const AlarmStatus* alarm = current();
    if (alarm == nullptr) return;
    AlarmDefinition copy = alarm->definition;
    const QString name = QString::fromStdString(copy.name);
    QString free = tr("%1 (copy)").arg(name);
    for (int n = 2; model_->rowOf(free) >= 0; ++n) free = tr("%1 (copy %2)").arg(name).arg(n);
    copy.name = free.toStdString();
    openDialog(copy, true);
}

void AlarmsPage::toggle() {
    const AlarmStatus* alarm = current();
    if (alarm == nullptr) return;
    edits_.enable(QString::fromStdString(alarm->definition.name), !alarm->definition.enabled, this,
                  [this](const QString& problem) { told(problem); });
}

void AlarmsPage::remove() {
    const AlarmStatus* alarm = current();
    if (alarm == nullptr) return;
    const AlarmDefinition definition = alarm->definition;
    edits_.remove(QString::fromStdString(definition.name), this,
                  [this, definition](const QString& problem) { removed(definition, problem); });
}

void AlarmsPage::removed(const AlarmDefinition& alarm, const QString& problem) {
    if (!problem.isEmpty()) return told(problem);
    const QString name = QString::fromStdString(alarm.name);
    const auto undo = [this, alarm, name] {
        select(name);
        edits_.add(alarm, this, [this](const QString& failed) { told(failed); });
    };
    notice_->showNotice(NoticeBar::Tone::Done, tr("“%1” was deleted.").arg(name),
                        {tr("Undo"), tr("Bring the alarm “%1” back").arg(name), undo});
}

void AlarmsPage::told(const QString& problem) {
    if (!problem.isEmpty()) notice_->showNotice(NoticeBar::Tone::Problem, problem);
}

void AlarmsPage::showMenu(const QPoint& at) {
    QMenu menu(this);
    for (QAction* action : {edit_, duplicate_, toggle_, delete_}) menu.addAction(action);
    menu.addSeparator();
    menu.addAction(new_);
    menu.exec(list_->viewport()->mapToGlobal(at));
}

QVariantMap AlarmsPage::saveState() const {
    return {{QStringLiteral("list"), list_->header()->saveState().toBase64()},
            {QStringLiteral("split"), splitter_->saveState().toBase64()},
            {QStringLiteral("alarm"), shown_}};
}

void AlarmsPage::restoreState(const QVariantMap& state) {
    const auto bytes = [&state](const char* key) {
        return QByteArray::fromBase64(state.value(QLatin1String(key)).toByteArray());
    };
    list_->header()->restoreState(bytes("list"));
    splitter_->restoreState(bytes("split"));
    if (const QString alarm = state.value(QStringLiteral("alarm")).toString(); !alarm.isEmpty())
        select(alarm);
}

}  // namespace updraft

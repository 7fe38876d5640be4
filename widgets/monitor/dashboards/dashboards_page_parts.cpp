// What DashboardsPage is made of: its bar, its actions, what it says where there is nothing to show.
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/notice_bar.h"
#include "widgets/base/retranslate.h"
#include "widgets/monitor/dashboards/dashboard_book.h"
#include "widgets/monitor/dashboards/dashboard_grid.h"
#include "widgets/monitor/dashboards/dashboards_page.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/monitor/drill/spike_panel.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kSpacing = 8, kSideWidth = 400;

// In the middle of a place where nothing else is.
QWidget* centred(std::initializer_list<QWidget*> parts) {
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(kSpacing + 4);
    column->addStretch();
    // Words take the whole width: what they need in height depends on it.
    for (QWidget* part : parts)
        column->addWidget(part, 0, qobject_cast<QLabel*>(part) ? Qt::Alignment() : Qt::AlignHCenter);
    column->addStretch();
    return place;
}

// Its text says that it opens something; an arrow of the style's would lie over it.
void opensBelow(QToolButton* button, QMenu* menu) {
    QObject::connect(button, &QToolButton::clicked, menu,
                     [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
}

QLabel* words(const char* name, const char* look) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

}  // namespace

DashboardsPage::DashboardsPage(const MonitorContext& context, DashboardBook& book)
    : context_(context),
      book_(book),
      feeds_(context),
      model_(new DashboardsModel(this)),
      choice_(new QComboBox),
      stack_(new QStackedWidget),
      scroll_(new QScrollArea),
      grid_(new DashboardGrid(context)),
      spike_(new SpikePanel(context.theme)),
      notice_(new NoticeBar),
      nothing_(words("dashboardsEmpty", "secondary")),
      noCards_(words("dashboardEmpty", "secondary")),
      trouble_(words("dashboardsTrouble", "error")),
      aside_(new QPushButton),
      starters_(new QToolButton),
      more_(new QToolButton) {
    setObjectName(QStringLiteral("dashboardsPage"));
    makeActions();
    makeUndo();
    build();
    connectParts();
    follow({});
    retranslated(this, [this] { setTexts(); });
}

DashboardsPage::~DashboardsPage() = default;

QAction* DashboardsPage::addAction(const char* name, const QString& icon, void (DashboardsPage::*run)()) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    if (!icon.isEmpty())
        themed(action, context_.theme, [this, action, icon] { action->setIcon(context_.theme.icon(icon)); });
    QWidget::addAction(action);
    return action;
}

void DashboardsPage::makeActions() {
    new_ = addAction("dashboardNew", {}, &DashboardsPage::newDashboard);
    rename_ = addAction("dashboardRename", QStringLiteral("edit-rename"), &DashboardsPage::rename);
    duplicate_ = addAction("dashboardDuplicate", QStringLiteral("edit-copy"), &DashboardsPage::duplicate);
    delete_ = addAction("dashboardDelete", QStringLiteral("edit-delete"), &DashboardsPage::remove);
    addCard_ = addAction("dashboardAddCard", QStringLiteral("list-add"), &DashboardsPage::addCard);
    addCard_->setShortcut(Qt::Key_Insert);
}

void DashboardsPage::makeUndo() {
    undo_ = book_.steps().createUndoAction(this, QString());
    redo_ = book_.steps().createRedoAction(this, QString());
    undo_->setShortcut(QKeySequence::Undo);
    redo_->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    undo_->setObjectName(QStringLiteral("dashboardUndo"));
    redo_->setObjectName(QStringLiteral("dashboardRedo"));
    const std::pair<QAction*, QString> icons[] = {{undo_, QStringLiteral("edit-undo")},
                                                  {redo_, QStringLiteral("edit-redo")}};
    for (const auto& [action, icon] : icons) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QWidget::addAction(action);
        themed(action, context_.theme,
               [this, action = action, icon = icon] { action->setIcon(context_.theme.icon(icon)); });
        connect(action, &QAction::changed, this, [this] { setUndoTips(); });
    }
}

QToolButton* DashboardsPage::barButton(QAction* action) {
    auto* button = new QToolButton;
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    setLook(button, "framed");
    button->setDefaultAction(action);
    return button;
}

QWidget* DashboardsPage::buildBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    choice_->setObjectName(QStringLiteral("dashboardChoice"));
    choice_->setModel(model_);
    choice_->setMinimumContentsLength(14);
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    more_->setObjectName(QStringLiteral("dashboardMore"));
    more_->setText(QStringLiteral("⋯"));
    auto* menu = new QMenu(this);
    menu->addActions({rename_, duplicate_, delete_});
    opensBelow(more_, menu);
    starters_->setObjectName(QStringLiteral("dashboardStarters"));
    auto* kinds = new QMenu(this);
    kinds->addAction(new_);
    kinds->addSeparator();
    for (const Starter& starter : starterButtons_) kinds->addAction(starter.action);
    kinds->setToolTipsVisible(true);
    opensBelow(starters_, kinds);
    for (QToolButton* button : {more_, starters_}) setLook(button, "framed");
    QToolButton* add = barButton(addCard_);
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(choice_);
    row->addWidget(more_);
    row->addWidget(starters_);
    row->addStretch();
    row->addWidget(barButton(undo_));
    row->addWidget(barButton(redo_));
    row->addWidget(add);
    return bar;
}

QWidget* DashboardsPage::buildNothing() {
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    for (const Starter& starter : starterButtons_) row->addWidget(starter.button);
    auto* own = new QPushButton;
    own->setObjectName(QStringLiteral("dashboardFirst"));
    connect(own, &QPushButton::clicked, new_, &QAction::trigger);
    connect(new_, &QAction::changed, own, [this, own] {
        own->setText(new_->text());
        own->setToolTip(new_->toolTip());
        own->setEnabled(new_->isEnabled());
    });
    row->addWidget(own);
    return centred({nothing_, buttons});
}

QWidget* DashboardsPage::buildNoCards() {
    auto* first = new QPushButton;
    first->setObjectName(QStringLiteral("dashboardFirstCard"));
    setLook(first, "primary");
    connect(first, &QPushButton::clicked, addCard_, &QAction::trigger);
    connect(addCard_, &QAction::changed, first, [this, first] { first->setText(addCard_->text()); });
    return centred({noCards_, first});
}

QWidget* DashboardsPage::buildTrouble() {
    aside_->setObjectName(QStringLiteral("dashboardsAside"));
    connect(aside_, &QPushButton::clicked, &book_.file(), &DashboardFile::putAside);
    trouble_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return centred({trouble_, aside_});
}

QWidget* DashboardsPage::buildCards() {
    auto* paper = new QWidget;
    setLook(paper, "paper");
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins(kPaperMargin, kPaperMargin, kPaperMargin, kPaperMargin);
    column->addWidget(grid_);
    column->addStretch();
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(paper);
    setLook(scroll_, "paper");
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->addWidget(scroll_);
    sides->addWidget(spike_);
    sides->setStretchFactor(0, 1);
    sides->setSizes({2 * kSideWidth, kSideWidth});
    spike_->hide();
    return sides;
}

void DashboardsPage::build() {
    for (const StarterDashboards::Kind kind : StarterDashboards::kKinds) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("dashboardStarter%1").arg(static_cast<int>(kind)));
        setLook(button, "primary");
        auto* action = new QAction(this);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::triggered, this, [this, kind] { startWith(kind); });
        starterButtons_.push_back({kind, button, action});
    }
    stack_->addWidget(buildNothing());
    stack_->addWidget(buildNoCards());
    stack_->addWidget(buildCards());
    stack_->addWidget(buildTrouble());
    auto* top = new QVBoxLayout;
    top->setContentsMargins(kPaperMargin, kSpacing, kPaperMargin, 0);
    top->setSpacing(kSpacing);
    top->addWidget(buildBar());
    top->addWidget(notice_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(stack_, 1);
}

void DashboardsPage::setUndoTips() {
    const auto say = [](QAction* action, const QString& tip) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString whole = tr("%1 (%2)", "what a button does, its shortcut").arg(tip, keys);
        if (action->toolTip() != whole) action->setToolTip(whole);
    };
    const QUndoStack& steps = book_.steps();
    say(undo_, steps.canUndo() ? tr("Undo: %1").arg(steps.undoText()) : tr("Undo"));
    say(redo_, steps.canRedo() ? tr("Redo: %1").arg(steps.redoText()) : tr("Redo"));
}

void DashboardsPage::setTexts() {
    const auto say = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip
                                          : tr("%1 (%2)", "what a button does, its shortcut").arg(tip, keys));
    };
    say(new_, tr("Empty dashboard …"), tr("Make a dashboard without cards"));
    say(rename_, tr("Rename …"), tr("Give this dashboard another name"));
    say(duplicate_, tr("Duplicate"), tr("Make another dashboard like this one"));
    say(delete_, tr("Delete"), tr("Delete this dashboard; this can be undone"));
    say(addCard_, tr("Add card …"), tr("Add a chart to this dashboard"));
    for (const Starter& starter : starterButtons_) {
        starter.button->setText(StarterDashboards::name(starter.kind));
        starter.button->setToolTip(StarterDashboards::about(starter.kind));
        starter.action->setText(StarterDashboards::name(starter.kind));
        starter.action->setToolTip(StarterDashboards::about(starter.kind));
    }
    starters_->setText(tr("New ▾"));
    starters_->setToolTip(tr("Make a dashboard"));
    starters_->setAccessibleName(tr("New dashboard"));
    more_->setToolTip(tr("What can be done with this dashboard"));
    more_->setAccessibleName(more_->toolTip());
    choice_->setAccessibleName(tr("Dashboard"));
    choice_->setToolTip(tr("Which dashboard is shown"));
    setAccessibleName(tr("Dashboards"));
    nothing_->setText(
        tr("No dashboards yet. A dashboard shows the charts and metrics that you choose,\nof the functions "
           "that you choose. It is kept in %1 beside the template, so that a team can share it.\n\n"
           "Begin with one of these and change it as you like:")
            .arg(DashboardFile::fileName()));
    noCards_->setText(
        tr("This dashboard has no cards yet. Add one here, or from the context menu of a chart "
           "of the overview."));
    aside_->setText(tr("Put the file aside"));
    aside_->setToolTip(tr("Rename the file and begin with no dashboards"));
    setUndoTips();
    followState();
}

void DashboardsPage::showSide(bool shown) {
    spike_->setVisible(shown);
    if (!shown) grid_->choose(0);
}

}  // namespace updraft

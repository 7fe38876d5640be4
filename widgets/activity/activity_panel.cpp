#include "widgets/activity/activity_panel.h"

#include <QDataStream>
#include <QStackedWidget>
#include <QTabBar>

#include "widgets/activity/cell_delegate.h"
#include "widgets/activity/environments_view.h"
#include "widgets/activity/invocations_view.h"
#include "widgets/activity/live_log_view.h"
#include "widgets/activity/problems_view.h"
#include "widgets/base/retranslate.h"
#include "widgets/models/problems.h"
#include "widgets/models/template_problems_model.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr quint32 kStateVersion = 1;

}  // namespace

ActivityPanel::ActivityPanel(const Theme& theme, PlatformSession& session, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      session_(session),
      tabs_(new QTabBar(this)),
      pages_(new QStackedWidget(this)),
      corners_(new QStackedWidget(this)),
      invocations_(new InvocationsView(theme, this)),
      log_(new LiveLogView(theme, this)),
      environments_(new EnvironmentsView(theme, session, this)),
      problems_(new ProblemsView(theme, this)),
      templateProblems_(new TemplateProblemsModel(this)) {
    setObjectName(QStringLiteral("activityPanel"));
    setLook(this, "panel");
    makeActions();
    makeTabs();
    connectViews();
    problems_->tree().setItemDelegate(new CellDelegate(theme_, problems_));
    problems_->setModel(templateProblems_, {ProblemPathRole, ProblemLineRole, ProblemColumnRole, 1});
    retranslated(this, [this] { setTexts(); });
    follow();
    applyFunction();
}

void ActivityPanel::makeTabs() {
    tabs_->setObjectName(QStringLiteral("activityTabs"));
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(true);
    tabs_->setElideMode(Qt::ElideNone);
    addTab(invocations_, invocations_->barActions());
    addTab(log_, log_->barActions());
    addTab(environments_, environments_->barActions());
    addTab(problems_, {});
    auto* bar = new QFrame(this);
    setLook(bar, "bar");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(tabs_, 1);
    row->addWidget(corners_);
    auto* all = new QToolButton(bar);
    all->setObjectName(QStringLiteral("allFunctions"));
    all->setDefaultAction(allAction_);
    all->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(all);
    corners_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(pages_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, &ActivityPanel::showTab);
    showTab(tabs_->currentIndex());
}

void ActivityPanel::addTab(QWidget* page, const QList<QAction*>& actions) {
    tabs_->addTab(QString());
    pages_->addWidget(page);
    auto* corner = new QWidget(corners_);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addStretch();
    for (QAction* action : actions) {
        auto* button = new QToolButton(corner);
        button->setDefaultAction(action);
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    corners_->addWidget(corner);
}

void ActivityPanel::makeActions() {
    for (int tab = 0; tab < 4; ++tab) {
        auto* action = new QAction(this);
        action->setObjectName(QStringLiteral("activityTab%1").arg(tab));
        connect(action, &QAction::triggered, this, [this, tab] {
            setTab(static_cast<Tab>(tab));
            pages_->currentWidget()->setFocus();
        });
        actions_.append(action);
    }
    allAction_ = new QAction(this);
    allAction_->setObjectName(QStringLiteral("activityAllFunctions"));
    allAction_->setCheckable(true);
    connect(allAction_, &QAction::toggled, this, &ActivityPanel::setAllFunctions);
    actions_.append(allAction_);
    static const QKeySequence kShortcuts[] = {
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)};
    for (int i = 0; i < actions_.size(); ++i) {
        actions_[i]->setShortcut(kShortcuts[i]);
        actions_[i]->setShortcutContext(Qt::WindowShortcut);
        addAction(actions_[i]);
    }
}

void ActivityPanel::connectViews() {
    connect(&session_, &PlatformSession::stateChanged, this, &ActivityPanel::follow);
    connect(&session_, &PlatformSession::workspaceLoaded, this,
            [this] { templateProblems_->setDiagnostics(session_.diagnostics(), session_.folder()); });
    connect(&session_, &PlatformSession::invocationsArrived, this, [this](const LiveBatch& batch) {
        std::uint64_t newest = 0;
        for (const LiveInvocation& one : batch.invocations) newest = std::max(newest, one.record.sequence);
        invocations_->refresh(newest);
        log_->add(batch);
    });
    connect(invocations_, &InvocationsView::openSource, this,
            [this](const QString& path, int line, int column) {
                const InvocationRow* row = invocations_->shownRow();
                resolve(row == nullptr ? function_ : row->function, path, line, column);
            });
    connect(log_, &LiveLogView::openSource, this, &ActivityPanel::resolve);
    connect(invocations_, &InvocationsView::message, this, &ActivityPanel::message);
    connect(log_, &LiveLogView::message, this, &ActivityPanel::message);
    connect(invocations_, &InvocationsView::replayRequested, this, &ActivityPanel::replayRequested);
    connect(invocations_, &InvocationsView::invocationSelected, this, &ActivityPanel::invocationSelected);
    connect(invocations_, &InvocationsView::functionWanted, this, &ActivityPanel::functionWanted);
    connect(environments_, &EnvironmentsView::message, this, &ActivityPanel::message);
    connect(problems_, &ProblemsView::openSource, this, &ActivityPanel::openSource);
    connect(problems_, &ProblemsView::countChanged, this, &ActivityPanel::setTexts);
}

void ActivityPanel::setTexts() {
    const QString titles[] = {tr("Invocations"), tr("Live log"), tr("Environments"),
                              tr("Problems %1").arg(problems_->count())};
    const QString tips[] = {tr("Show the invocations"), tr("Show the live log"), tr("Show the environments"),
                            tr("Show the problems")};
    for (int tab = 0; tab < tabs_->count(); ++tab) {
        tabs_->setTabText(tab, titles[tab]);
        const QString keys = actions_[tab]->shortcut().toString(QKeySequence::NativeText);
        tabs_->setTabToolTip(tab, tr("%1 (%2)").arg(tips[tab], keys));
        actions_[tab]->setText(tips[tab]);
    }
    tabs_->setAccessibleName(tr("Activity"));
    allAction_->setText(tr("All functions"));
    allAction_->setToolTip(tr("Show the activity of all functions (%1)")
                               .arg(allAction_->shortcut().toString(QKeySequence::NativeText)));
}

void ActivityPanel::setTab(Tab tab) {
    tabs_->setCurrentIndex(static_cast<int>(tab));
}

void ActivityPanel::showTab(int index) {
    pages_->setCurrentIndex(index);
    corners_->setCurrentIndex(index);
    // Only as wide as the buttons that are seen: the tabs need the room.
    for (int corner = 0; corner < corners_->count(); ++corner) {
        corners_->widget(corner)->setSizePolicy(
            corner == index ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
}

void ActivityPanel::setFunction(const QString& name) {
    if (name == function_) return;
    function_ = name;
    applyFunction();
}

void ActivityPanel::setAllFunctions(bool all) {
    allAction_->setChecked(all);
    if (all == all_) return;
    all_ = all;
    applyFunction();
}

void ActivityPanel::applyFunction() {
    const QString shown = all_ ? QString() : function_;
    allAction_->setEnabled(!function_.isEmpty());
    invocations_->setFunction(shown);
    log_->setFunction(shown);
    environments_->setFunction(shown);
}

void ActivityPanel::setProblems(QAbstractItemModel* model, const ProblemRoles& roles) {
    problems_->tree().setItemDelegate(new QStyledItemDelegate(problems_));
    problems_->setModel(model, roles);
}

void ActivityPanel::follow() {
    invocations_->setDatabase(session_.databasePath());
    templateProblems_->setDiagnostics(session_.diagnostics(), session_.folder());
}

// Paths of the function's own code are relative to its folder.
void ActivityPanel::resolve(const QString& function, const QString& path, int line, int column) {
    QString absolute = path;
    if (const FunctionView* view = session_.function(function); view != nullptr) {
        const QDir folder(QString::fromStdString(view->latest->code.folder.string()));
        absolute = folder.absoluteFilePath(path);
    }
    emit openSource(QDir::cleanPath(absolute), line, column);
}

QByteArray ActivityPanel::saveState() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << kStateVersion << tabs_->currentIndex() << all_ << invocations_->saveState() << log_->saveState()
        << environments_->saveState() << problems_->saveState();
    return bytes;
}

void ActivityPanel::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    int tab = 0;
    bool all = false;
    QByteArray invocations, log, environments, problems;
    in >> version;
    if (version != kStateVersion) return;
    in >> tab >> all >> invocations >> log >> environments >> problems;
    if (in.status() != QDataStream::Ok) return;
    tabs_->setCurrentIndex(tab);
    setAllFunctions(all);
    invocations_->restoreState(invocations);
    log_->restoreState(log);
    environments_->restoreState(environments);
    problems_->restoreState(problems);
}

}  // namespace updraft

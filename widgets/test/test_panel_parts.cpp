// What the panel is made of, and who listens to whom.
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "widgets/test/call/call_options.h"
#include "widgets/test/call/invocation_runner.h"
#include "widgets/test/call/payload_editor.h"
#include "widgets/test/call/running_strip.h"
#include "widgets/test/events/event_desk.h"
#include "widgets/test/events/event_picker.h"
#include "widgets/test/events/events_view.h"
#include "widgets/test/history/history_view.h"
#include "widgets/test/history/replay_view.h"
#include "widgets/test/result/log_view.h"
#include "widgets/test/result/response_view.h"
#include "widgets/test/result/result_summary.h"
#include "widgets/test/result/wrap_label.h"
#include "widgets/test/test_panel.h"

namespace updraft {

void TestPanel::build() {
    split_ = new QSplitter(Qt::Vertical, this);
    split_->setObjectName(QStringLiteral("testSplit"));
    split_->setChildrenCollapsible(false);
    auto* upper = new QWidget(split_);
    auto* call = new QVBoxLayout(upper);
    call->setContentsMargins(0, 0, 0, 0);
    call->setSpacing(0);
    call->addWidget(payload_ = new PayloadEditor(theme_, upper), 1);
    desk_ = new EventDesk(*payload_, this);
    call->addWidget(options_ = new CallOptions(theme_, upper));
    split_->addWidget(upper);
    split_->addWidget(buildResult());
    split_->setStretchFactor(0, 1);
    split_->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(split_, 1);
    setMinimumWidth(260);
}

QWidget* TestPanel::buildHeader() {
    auto* bar = new QFrame(this);
    setLook(bar, "bar");
    title_ = new QLabel(bar);
    setLook(title_, "heading");
    invoke_ = new QPushButton(bar);
    invoke_->setObjectName(QStringLiteral("invoke"));
    setLook(invoke_, "primary");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, 8, 8);
    row->addWidget(title_);
    row->addStretch(1);
    row->addWidget(picker_ = new EventPicker(bar));
    row->addWidget(invoke_);
    return bar;
}

QWidget* TestPanel::buildResult() {
    auto* lower = new QWidget(this);
    auto* column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    why_ = new WrapLabel(lower);
    why_->setObjectName(QStringLiteral("whyNoInvoke"));
    setLook(why_, "secondary");
    why_->setContentsMargins(14, 8, 14, 0);
    column->addWidget(why_);
    column->addWidget(new RunningStrip(theme_, *runner_, lower));
    column->addWidget(summary_ = new ResultSummary(theme_, lower));
    tabs_ = new QTabWidget(lower);
    tabs_->setObjectName(QStringLiteral("testTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(response_ = new ResponseView(theme_, tabs_), QString());
    tabs_->addTab(log_ = new LogView(theme_, tabs_), QString());
    tabs_->addTab(events_ = new EventsView(theme_, *desk_, tabs_), QString());
    tabs_->addTab(history_ = new HistoryView(session_, theme_, tabs_), QString());
    auto* scroll = new QScrollArea(tabs_);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(replay_ = new ReplayView(theme_));
    tabs_->addTab(scroll, QString());
    // Otherwise the tallest of them would decide how low the panel can be.
    for (int tab = 0; tab < tabs_->count(); ++tab) tabs_->widget(tab)->setMinimumHeight(100);
    tabs_->setTabVisible(ReplayTab, false);
    tabs_->setUsesScrollButtons(true);
    column->addWidget(tabs_, 1);
    return lower;
}

void TestPanel::connectParts() {
    connect(invoke_, &QPushButton::clicked, this, [this] { runner_->isRunning() ? cancel() : invoke(); });
    const auto shortcut = [this](const QKeySequence& keys, void (TestPanel::*slot)()) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
        return made;
    };
    invokeAction_ = new QAction(this);
    invokeAction_->setObjectName(QStringLiteral("function.invoke"));
    invokeAction_->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    invokeAction_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(invokeAction_);
    connect(invokeAction_, &QAction::triggered, this, &TestPanel::invoke);
    escape_ = shortcut(QKeySequence(Qt::Key_Escape), &TestPanel::cancel);
    connect(runner_, &InvocationRunner::started, this, &TestPanel::refresh);
    connect(runner_, &InvocationRunner::summarised, this, [this](const RepeatSummary& summary) {
        repeat_ = std::make_shared<const RepeatSummary>(summary);
    });
    connect(runner_, &InvocationRunner::finished, this, &TestPanel::take);
    connect(payload_, &PayloadEditor::edited, this, &TestPanel::refresh);
    connect(options_, &CallOptions::changed, this, &TestPanel::refresh);
    connect(summary_, &ResultSummary::openSource, this, &TestPanel::openSource);
    connect(log_, &LogView::openSource, this, &TestPanel::openSource);
    connect(&session_, &PlatformSession::viewChanged, this, &TestPanel::refresh);
    connect(&session_, &PlatformSession::stateChanged, this, &TestPanel::refresh);
    connect(&session_, &PlatformSession::invocationsArrived, this, &TestPanel::takeLogs);
    connectEvents();
    connectHistory();
}

void TestPanel::connectEvents() {
    connect(picker_, &EventPicker::chosen, desk_, &EventDesk::open);
    connect(payload_, &PayloadEditor::saveWanted, desk_, &EventDesk::save);
    connect(payload_, &PayloadEditor::modifiedChanged, this, &TestPanel::refreshEvent);
    connect(desk_, &EventDesk::currentChanged, this, &TestPanel::refreshEvent);
    connect(&desk_->saved(), &SavedEvents::listed, this,
            [this] { picker_->setChoices(desk_->saved().events()); });
    const auto toEvents = [this] { tabs_->setCurrentIndex(EventsTab); };
    connect(desk_, &EventDesk::changedOnDisk, this, toEvents);
    connect(desk_, &EventDesk::failed, this, toEvents);
    connect(desk_, &EventDesk::nameWanted, this, [this, toEvents](const QString& suggestion) {
        toEvents();
        events_->askForName(suggestion);
    });
    connect(&session_, &PlatformSession::stateChanged, this,
            [this] { desk_->setPlace(session_.folder(), function_); });
}

void TestPanel::connectHistory() {
    connect(history_, &HistoryView::chosen, this, &TestPanel::showStored);
    connect(history_, &HistoryView::replayWanted, this, &TestPanel::replay);
    connect(history_, &HistoryView::eventWanted, this, [this](const StoredInvocation& stored) {
        desk_->openRecorded(stored.result->record().sequence, stored.result->event);
    });
}

void TestPanel::retranslate() {
    title_->setText(tr("Test"));
    tabs_->setTabText(ResponseTab, tr("Response"));
    tabs_->setTabText(LogTab, tr("Log"));
    tabs_->setTabText(EventsTab, tr("Saved events"));
    tabs_->setTabText(HistoryTab, tr("History"));
    tabs_->setTabText(ReplayTab, tr("Replay"));
    tabs_->tabBar()->setAccessibleName(tr("Parts of the result"));
    refresh();
}

void TestPanel::refreshEvent() {
    picker_->setCurrent(desk_->current(), payload_->isModified());
}

}  // namespace updraft

#include "widgets/test/test_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "runtime/api/invoke_request.h"
#include "widgets/base/retranslate.h"
#include "widgets/test/call/call_options.h"
#include "widgets/test/call/invocation_runner.h"
#include "widgets/test/call/payload_editor.h"
#include "widgets/test/call/running_strip.h"
#include "widgets/test/result/log_view.h"
#include "widgets/test/result/response_view.h"
#include "widgets/test/result/result_summary.h"

namespace updraft {

TestPanel::TestPanel(PlatformSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), session_(session), theme_(theme), runner_(new InvocationRunner(session, this)) {
    setObjectName(QStringLiteral("testPanel"));
    setProperty("look", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectParts();
    retranslated(this, [this] { retranslate(); });
    themed(this, theme, [this] { refresh(); });
    payload_->openEvent(QString(), QByteArrayLiteral("{}\n"));
}

void TestPanel::build() {
    split_ = new QSplitter(Qt::Vertical, this);
    split_->setObjectName(QStringLiteral("testSplit"));
    split_->setChildrenCollapsible(false);
    auto* upper = new QWidget(split_);
    auto* call = new QVBoxLayout(upper);
    call->setContentsMargins(0, 0, 0, 0);
    call->setSpacing(0);
    call->addWidget(payload_ = new PayloadEditor(theme_, upper), 1);
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
    row->addWidget(invoke_);
    return bar;
}

QWidget* TestPanel::buildResult() {
    auto* lower = new QWidget(this);
    auto* column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    why_ = new QLabel(lower);
    why_->setObjectName(QStringLiteral("whyNoInvoke"));
    setLook(why_, "secondary");
    why_->setWordWrap(true);
    why_->setContentsMargins(14, 8, 14, 0);
    column->addWidget(why_);
    column->addWidget(new RunningStrip(theme_, *runner_, lower));
    column->addWidget(summary_ = new ResultSummary(theme_, lower));
    tabs_ = new QTabWidget(lower);
    tabs_->setObjectName(QStringLiteral("testTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(response_ = new ResponseView(theme_, tabs_), QString());
    tabs_->addTab(log_ = new LogView(theme_, tabs_), QString());
    column->addWidget(tabs_, 1);
    return lower;
}

void TestPanel::connectParts() {
    connect(invoke_, &QPushButton::clicked, this, [this] { runner_->isRunning() ? cancel() : invoke(); });
    const auto shortcut = [this](const QKeySequence& keys, void (TestPanel::*slot)()) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &TestPanel::invoke);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), &TestPanel::invoke);
    shortcut(QKeySequence(Qt::Key_Escape), &TestPanel::cancel);
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
}

void TestPanel::retranslate() {
    title_->setText(tr("Test"));
    tabs_->setTabText(0, tr("Response"));
    tabs_->setTabText(1, tr("Log"));
    tabs_->tabBar()->setAccessibleName(tr("Parts of the result"));
    refresh();
}

QString TestPanel::whyNot() const {
    if (function_.isEmpty()) return tr("Choose a function to test.");
    if (session_.state() != PlatformSession::State::Serving)
        return tr("The workspace is not being served at the moment.");
    if (payload_->fault()) return tr("The event is not valid JSON; where is marked in the editor.");
    if (!options_->isValid()) return tr("The client context is not valid JSON.");
    return {};
}

void TestPanel::refresh() {
    const bool running = runner_->isRunning();
    const QString why = whyNot();
    invoke_->setText(running ? tr("Cancel") : tr("Invoke"));
    invoke_->setIcon(theme_.icon(running ? QStringLiteral("media-playback-stop-symbolic")
                                         : QStringLiteral("media-playback-start-symbolic")));
    invoke_->setEnabled(running ? !runner_->isCancelling() : why.isEmpty());
    invoke_->setToolTip(running         ? tr("End the invocation (Esc)")
                        : why.isEmpty() ? tr("Send the event to the function (Ctrl+Return)")
                                        : why);
    invoke_->setAccessibleName(running ? tr("Cancel the invocation") : tr("Invoke the function"));
    why_->setText(why);
    why_->setVisible(!why.isEmpty() && !running);
    options_->setFunction(session_.function(function_));
    const bool later = options_->type() == InvocationType::Event;
    payload_->setLimit(static_cast<int>(later ? kMaxAsyncPayload : kMaxSyncPayload));
}

void TestPanel::setFunction(const QString& name) {
    if (name == function_) return;
    function_ = name;
    payload_->openEvent(name, QByteArrayLiteral("{}\n"));
    showResult();
    refresh();
}

void TestPanel::setEvent(const QByteArray& event) {
    payload_->setText(event);
}

QByteArray TestPanel::event() const {
    return payload_->text();
}

TestResultPtr TestPanel::result() const {
    return shown_.value(function_).result;
}

void TestPanel::invoke() {
    refresh();
    if (runner_->isRunning() || !whyNot().isEmpty()) return;
    TestCall call;
    call.function = function_;
    call.event = payload_->text();
    options_->apply(call);
    repeat_.reset();
    runner_->start(std::move(call));
}

void TestPanel::cancel() {
    runner_->cancel();
    refresh();
}

void TestPanel::take(TestResultPtr result) {
    shown_[result->function] = {result, repeat_};
    if (result->function == function_) showResult();
    refresh();
    emit resultArrived(result->answer);
}

// The answer carries the end of the log only; all of it comes with the record.
void TestPanel::takeLogs(const LiveBatch& batch) {
    for (Shown& shown : shown_) {
        if (!shown.result || !shown.result->logCut) continue;
        for (const LiveInvocation& live : batch.invocations) {
            if (!(live.record.requestId == shown.result->record().requestId)) continue;
            auto whole = std::make_shared<TestResult>(*shown.result);
            whole->log = QString::fromStdString(live.log);
            whole->logCut = false;
            shown.result = std::move(whole);
            if (shown.result->function == function_) log_->setLog(wholeLog(*shown.result), codeFolder());
        }
    }
}

QString TestPanel::codeFolder() const {
    const FunctionView* function = session_.function(function_);
    return function == nullptr ? QString() : QString::fromStdString(function->latest->code.folder.string());
}

void TestPanel::showResult() {
    const Shown shown = shown_.value(function_);
    summary_->setRepeat(shown.repeat ? std::optional(*shown.repeat) : std::nullopt);
    summary_->setResult(shown.result, codeFolder());
    response_->setResponse(shown.result ? shown.result->response() : QByteArray(),
                           shown.result ? shown.result->responseProblem : QString());
    log_->setLog(shown.result ? wholeLog(*shown.result) : QString(), codeFolder());
}

QVariantMap TestPanel::saveState() const {
    return {{QStringLiteral("split"), split_->saveState()},
            {QStringLiteral("tab"), tabs_->currentIndex()},
            {QStringLiteral("responseMode"), static_cast<int>(response_->mode())},
            {QStringLiteral("options"), options_->state()}};
}

void TestPanel::restoreState(const QVariantMap& state) {
    split_->restoreState(state.value(QStringLiteral("split")).toByteArray());
    tabs_->setCurrentIndex(state.value(QStringLiteral("tab"), 0).toInt());
    const int mode = state.value(QStringLiteral("responseMode"), 0).toInt();
    response_->setMode(static_cast<ResponseView::Mode>(std::clamp<int>(mode, 0, ResponseView::Body)));
    options_->restore(state.value(QStringLiteral("options")).toMap());
}

}  // namespace updraft

#include "widgets/test/test_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>

#include "runtime/api/invoke_request.h"
#include "widgets/base/retranslate.h"
#include "widgets/test/call/call_options.h"
#include "widgets/test/call/invocation_runner.h"
#include "widgets/test/call/payload_editor.h"
#include "widgets/test/events/event_desk.h"
#include "widgets/test/history/history_view.h"
#include "widgets/test/history/replay_view.h"
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
    retranslated(this, [this] {
        retranslate();
        invokeAction_->setText(tr("Invoke"));
    });
    themed(this, theme, [this] { refresh(); });
    desk_->setPlace({}, {});
    payload_->openEvent(QString(), QByteArrayLiteral("{}\n"));
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
    const QString sign = running ? QStringLiteral("\u25A0 ") : QStringLiteral("\u25B6 ");
    invoke_->setText(sign + (running ? tr("Cancel") : tr("Invoke")));
    invoke_->setEnabled(running ? !runner_->isCancelling() : why.isEmpty());
    invoke_->setToolTip(running         ? tr("End the invocation (Esc)")
                        : why.isEmpty() ? tr("Send the event to the function (Ctrl+Return)")
                                        : why);
    invoke_->setAccessibleName(running ? tr("Cancel the invocation") : tr("Invoke the function"));
    escape_->setEnabled(running);  // else Escape is for whoever else wants it
    why_->setText(why);
    // What is wrong with the event stands below it already.
    why_->setVisible(!why.isEmpty() && !running && !payload_->fault());
    options_->setFunction(session_.function(function_));
    const bool later = options_->type() == InvocationType::Event;
    payload_->setLimit(static_cast<int>(later ? kMaxAsyncPayload : kMaxSyncPayload));
}

void TestPanel::setFunction(const QString& name) {
    if (name == function_) return;
    function_ = name;
    desk_->setPlace(session_.folder(), name);
    history_->setFunction(name);
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
    if (gate_) return gate_([this] { send(); });
    send();
}

void TestPanel::send() {
    if (runner_->isRunning() || !whyNot().isEmpty()) return;
    TestCall call;
    call.function = function_;
    call.event = payload_->text();
    options_->apply(call);
    repeat_.reset();
    replayed_.reset();
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
    if (replayed_) replay_->compare(std::exchange(replayed_, nullptr), result);
    emit resultArrived(result->answer, result->function);
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

void TestPanel::showStored(const StoredInvocation& stored) {
    auto result = std::make_shared<TestResult>(*stored.result);
    if (stored.response == KeptState::Missing && !result->answer.result.functionError())
        result->responseProblem = tr("Its answer was not kept.");
    if (stored.response == KeptState::Cut)
        result->responseProblem = tr("Only the beginning of its answer was kept.");
    shown_[function_] = {result, nullptr};
    showResult();
}

QString TestPanel::whyNoReplay(const StoredInvocation& stored) const {
    if (!stored.problem.isEmpty()) return stored.problem;
    if (!stored.result) return tr("This invocation is no longer in the history.");
    if (stored.event == KeptState::Missing)
        return tr(
            "Its event was not kept, so it cannot be sent again: recording of events was off then, or it "
            "had to make room for newer ones.");
    if (stored.event == KeptState::Cut)
        return tr(
            "Only the beginning of its event was kept, so it cannot be sent again. Raise the limit of "
            "recorded events in the settings.");
    if (session_.function(stored.result->function) == nullptr)
        return tr("The function \"%1\" is not there any more.").arg(stored.result->function);
    if (runner_->isRunning()) return tr("Another test is running. Wait for it, or cancel it.");
    return {};
}

void TestPanel::replay(std::uint64_t sequence) {
    reading_.start([path = session_.databasePath(),
                    sequence](const std::stop_token&) { return readStoredInvocation(path, sequence); },
                   [this](const StoredInvocation& stored) { startReplay(stored); });
}

void TestPanel::startReplay(const StoredInvocation& stored) {
    const QString why = whyNoReplay(stored);
    tabs_->setTabVisible(ReplayTab, true);
    tabs_->setCurrentIndex(ReplayTab);
    if (!why.isEmpty()) return replay_->showProblem(why);
    replay_->clear();
    setFunction(stored.result->function);
    TestCall call;
    call.function = stored.result->function;
    call.event = stored.result->event;
    repeat_.reset();
    auto then = std::make_shared<TestResult>(*stored.result);
    if (stored.response != KeptState::Whole && !then->failed())
        then->responseProblem = tr("Its answer was not kept whole, so answers cannot be compared.");
    replayed_ = std::move(then);
    runner_->start(std::move(call));
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
            {QStringLiteral("options"), options_->state()},
            {QStringLiteral("events"), desk_->state()}};
}

void TestPanel::restoreState(const QVariantMap& state) {
    split_->restoreState(state.value(QStringLiteral("split")).toByteArray());
    tabs_->setCurrentIndex(std::clamp<int>(state.value(QStringLiteral("tab"), 0).toInt(), 0, HistoryTab));
    const int mode = state.value(QStringLiteral("responseMode"), 0).toInt();
    response_->setMode(static_cast<ResponseView::Mode>(std::clamp<int>(mode, 0, ResponseView::Body)));
    options_->restore(state.value(QStringLiteral("options")).toMap());
    desk_->restore(state.value(QStringLiteral("events")).toMap());
}

}  // namespace updraft

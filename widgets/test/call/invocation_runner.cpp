#include "widgets/test/call/invocation_runner.h"

#include "runtime/engine/invocation_log.h"

namespace updraft {
namespace {

bool wentWrong(const LocalAnswer& answer) {
    return !answer.errorCode.empty() || answer.result.functionError();
}

// The log's tail without the platform's lines around it.
QString ownLines(const InvocationResult& result) {
    std::string text = result.logTail;
    const auto without = [&text](const std::string& line) {
        if (const auto at = text.rfind(line); at != std::string::npos) text.erase(at, line.size() + 1);
    };
    without(reportLine(result.record, result.errorType));
    without(endLine(result.record));
    without(startLine(result.record));
    return QString::fromStdString(text);
}

}  // namespace

InvocationRunner::InvocationRunner(PlatformSession& session, QObject* parent)
    : QObject(parent), session_(session) {
    // Answers of a workspace that was closed meanwhile do not come.
    connect(&session, &PlatformSession::stateChanged, this, [this] {
        if (session_.state() == PlatformSession::State::Serving || !running_) return;
        cancelled_ = true;
        LocalAnswer closed;
        closed.status = 503;
        closed.errorCode = "ServiceException";
        closed.error = tr("The workspace was closed before the answer came").toStdString();
        if (!shown_) shown_ = std::move(closed);
        inFlight_.clear();
        finish();
    });
}

qint64 InvocationRunner::elapsedNs() const {
    return clock_.isValid() ? clock_.nsecsElapsed() : 0;
}

void InvocationRunner::start(TestCall call) {
    if (running_) return;
    call_ = std::move(call);
    call_.repeat = std::max(call_.repeat, 1);
    call_.concurrency = std::max(call_.concurrency, 1);
    tally_ = {};
    shown_.reset();
    inFlight_.clear();
    sent_ = 0;
    cancelled_ = false;
    running_ = true;
    clock_.start();
    emit started();
    sendMore();
}

void InvocationRunner::cancel() {
    if (!running_ || cancelled_) return;
    cancelled_ = true;
    for (const RequestId& id : inFlight_) session_.cancel(id);
    emit progressed();
}

void InvocationRunner::sendMore() {
    while (!cancelled_ && sent_ < call_.repeat && inFlight() < call_.concurrency) sendOne();
}

void InvocationRunner::sendOne() {
    LocalCall call;
    call.function = call_.function.toStdString();
    call.qualifier = call_.qualifier.toStdString();
    call.payload = call_.event.toStdString();
    call.clientContext = call_.clientContext.toStdString();
    call.type = call_.type;
    call.wantProfile = call_.repeat == 1;  // for the notes beside the code's lines
    ++sent_;
    const RequestId id = call.requestId;
    inFlight_.insert(id);
    session_.invoke(std::move(call), this, [this, id](LocalAnswer answer) { take(id, std::move(answer)); });
}

void InvocationRunner::take(const RequestId& id, LocalAnswer answer) {
    if (inFlight_.erase(id) == 0) return;  // of a test that is over
    tally_.add(answer);
    if (!shown_ || !wentWrong(*shown_)) shown_ = std::move(answer);
    sendMore();
    if (call_.repeat > 1) emit progressed();
    if (inFlight_.empty()) finish();
}

void InvocationRunner::finish() {
    running_ = false;
    auto result = std::make_shared<TestResult>();
    result->function = call_.function;
    result->qualifier = call_.qualifier;
    result->type = call_.type;
    result->event = call_.event;
    if (shown_) result->answer = std::move(*shown_);
    shown_.reset();
    result->log = ownLines(result->answer.result);
    result->logCut = result->answer.result.logTail.size() >= kLogTail;
    if (call_.repeat > 1) emit summarised(tally_.summary(call_.repeat, elapsedNs()));
    emit finished(result);
}

}  // namespace updraft

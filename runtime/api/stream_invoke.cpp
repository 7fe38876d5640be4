#include "runtime/api/stream_invoke.h"

#include "runtime/api/event_stream.h"
#include "runtime/api/invoke_request.h"
#include "runtime/base/text.h"

namespace updraft {

void EventStreamSink::begin() {
    if (begun_) return;
    begun_ = true;
    exchange_->startStream(200, {{"Content-Type", "application/vnd.amazon.eventstream"},
                                 {"X-Amzn-Trace-Id", traceId_},
                                 {"X-Amz-Executed-Version", version_},
                                 {"x-amzn-RequestId", requestId_.text()}});
}

void EventStreamSink::onStreamStart(std::string_view) {
    begin();
}

void EventStreamSink::onStreamData(std::string_view chunk) {
    exchange_->writeStream(payloadChunks(chunk));
    pace_.wrote();
}

void EventStreamSink::onFinished(InvocationResult result) {
    if (!begun_ && wasRefused(result)) {
        return exchange_->respond(errorResponse(refusalOf(result), result.record.requestId));
    }
    begin();
    const bool failed = result.functionError();
    if (!failed && !result.payload.empty()) exchange_->writeStream(payloadChunks(result.payload));
    const std::string log = wantLogTail_ ? base64Encode(result.logTail) : std::string();
    exchange_->writeStream(invokeComplete(failed ? "Unhandled" : "", failed ? result.payload : "", log));
    exchange_->finishStream();
}

}  // namespace updraft

#include "widgets/test/history/stored_invocation.h"

#include "runtime/store/store_reader.h"

namespace updraft {
namespace {

std::string nameOf(const Result<NamedIds>& names, std::uint32_t id) {
    if (!names.ok()) return {};
    const auto found =
        std::find_if(names->begin(), names->end(), [id](const auto& entry) { return entry.first == id; });
    return found == names->end() ? std::string() : found->second;
}

KeptState kept(bool any, bool cut) {
    if (!any) return KeptState::Missing;
    return cut ? KeptState::Cut : KeptState::Whole;
}

void takePayload(StoredInvocation& stored, TestResult& result,
                 const std::optional<InvocationPayload>& payload) {
    if (!payload) return;
    stored.event = kept(true, payload->requestCut());
    stored.response = kept(true, payload->responseCut());
    stored.eventBytes = payload->requestBytes;
    stored.responseBytes = payload->responseBytes;
    result.event = QByteArray::fromStdString(payload->request);
    result.answer.result.payload = payload->response;
}

// The record says how it ended; the status is what the API answered then.
void takeRecord(TestResult& result, const InvocationRecord& record) {
    LocalAnswer& answer = result.answer;
    answer.invoked = true;
    answer.status = 200;
    answer.result.record = record;
    answer.result.outcome = record.outcome;
    answer.result.throttle = record.throttle;
    result.stored = true;
    if (record.version != 0) result.qualifier = QString::number(record.version);
    if (record.trigger == Trigger::Async) result.type = InvocationType::Event;
    if (record.outcome != Outcome::Throttled && record.outcome != Outcome::HostRejected) return;
    answer.status = record.outcome == Outcome::Throttled ? 429 : 503;
    answer.errorCode =
        record.outcome == Outcome::Throttled ? "TooManyRequestsException" : "LocalCapacityExceededException";
    answer.error = name(record.throttle);
}

}  // namespace

StoredInvocation readStoredInvocation(const QString& database, std::uint64_t sequence) {
    StoredInvocation stored;
    auto reader = StoreReader::open(database.toStdString());
    if (!reader) {
        stored.problem = QString::fromStdString(reader.error().message);
        return stored;
    }
    auto detail = (*reader)->invocation(sequence);
    if (!detail) {
        stored.problem = QString::fromStdString(detail.error().message);
        return stored;
    }
    if (!detail->has_value()) return stored;
    const InvocationRecord& record = (*detail)->record;
    auto result = std::make_shared<TestResult>();
    takeRecord(*result, record);
    result->function = QString::fromStdString(nameOf((*reader)->functionNames(), record.functionId));
    result->log = QString::fromStdString((*detail)->log);
    if (record.errorTypeId != 0)
        result->answer.result.errorType = nameOf((*reader)->strings(), record.errorTypeId);
    takePayload(stored, *result, (*detail)->payload);
    stored.result = std::move(result);
    return stored;
}

}  // namespace updraft

#include "widgets/models/record_text.h"

namespace updraft {

QString RecordText::outcome(Outcome outcome) {
    switch (outcome) {
        case Outcome::Success:
            return tr("Success");
        case Outcome::HandledError:
            return tr("Error");
        case Outcome::ExitError:
            return tr("Process ended");
        case Outcome::Timeout:
            return tr("Timed out");
        case Outcome::OutOfMemory:
            return tr("Out of memory");
        case Outcome::InitError:
            return tr("Init failed");
        case Outcome::BadResponse:
            return tr("Bad response");
        case Outcome::Throttled:
            return tr("Throttled");
        case Outcome::HostRejected:
            return tr("Machine full");
        case Outcome::Cancelled:
            return tr("Cancelled");
    }
    return {};
}

QString RecordText::trigger(Trigger trigger) {
    switch (trigger) {
        case Trigger::Invoke:
            return tr("Invoke");
        case Trigger::Async:
            return tr("Asynchronous");
        case Trigger::FunctionUrl:
            return tr("Function URL");
        case Trigger::HttpApi:
            return tr("HTTP API");
        case Trigger::Schedule:
            return tr("Schedule");
        case Trigger::Queue:
            return tr("Queue");
        case Trigger::Topic:
            return tr("Topic");
        case Trigger::Bus:
            return tr("Event bus");
        case Trigger::Stream:
            return tr("Stream");
        case Trigger::ObjectStore:
            return tr("Object store");
        case Trigger::Workflow:
            return tr("Workflow");
        case Trigger::Warmup:
            return tr("Warm-up");
    }
    return {};
}

QString RecordText::status(const InvocationRow& row) {
    if (row.record.outcome == Outcome::HandledError && !row.errorType.isEmpty()) return row.errorType;
    return outcome(row.record.outcome);
}

ColorRole RecordText::color(Outcome outcome) {
    switch (outcome) {
        case Outcome::Success:
            return ColorRole::Success;
        case Outcome::Throttled:
        case Outcome::HostRejected:
            return ColorRole::Throttled;
        case Outcome::Cancelled:
            return ColorRole::Idle;
        default:
            return ColorRole::Error;
    }
}

QString RecordText::version(std::uint32_t version) {
    return version == 0 ? QStringLiteral("$LATEST") : QString::number(version);
}

}  // namespace updraft

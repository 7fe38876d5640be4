#include "widgets/test/result/result_words.h"

#include <QCoreApplication>

#include "widgets/base/format.h"

namespace updraft {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(updraft::ResultWords)

  public:
    static QString refused(const LocalAnswer& answer) {
        if (answer.status == 429) return tr("Throttled");
        if (answer.status == 404) return tr("Not found");
        if (answer.status == 413) return tr("Event too large");
        if (answer.status == 503) return tr("Not served");
        return tr("Refused");
    }
    static QString because(const LocalAnswer& answer) {
        const QString reason = QString::fromLatin1(name(answer.result.throttle));
        const QString text = QString::fromStdString(answer.error);
        return reason.isEmpty() || text == reason ? text
                                                  : tr("%1 %2", "an error and its reason").arg(text, reason);
    }
    static QString accepted() { return tr("Accepted"); }
    static QString httpError(int status) { return status < 500 ? tr("Client error") : tr("Server error"); }
    static QString allowed() { return tr("Would run"); }

    static QString throttled(ThrottleReason reason) {
        switch (reason) {
            case ThrottleReason::ConcurrentInvocationLimitExceeded:
                return tr(
                    "As many invocations run as the account allows at once. Wait until some have ended, or "
                    "raise the account's concurrency in the settings.");
            case ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded:
                return tr(
                    "As many invocations run as this function's reserved concurrency allows. Raise it in "
                    "the function's configuration, or wait.");
            case ThrottleReason::FunctionInvocationRateLimitExceeded:
            case ThrottleReason::ReservedFunctionInvocationRateLimitExceeded:
                return tr(
                    "The function is called more often per second than ten times its concurrency. Send "
                    "fewer at once, or raise its concurrency.");
            case ThrottleReason::CallerRateLimitExceeded:
                return tr("Calls come faster than the API takes them. Send fewer at once.");
            case ThrottleReason::None:
                break;
        }
        return tr("A limit of the cloud refused the call. Send fewer at once.");
    }
    static QString refusedRemedy(const TestResult& result) {
        const LocalAnswer& answer = result.answer;
        if (answer.status == 429) return throttled(answer.result.throttle);
        if (answer.status == 404 && !result.qualifier.isEmpty())
            return tr("Choose another version or alias in the options below the event.");
        if (answer.status == 404) return tr("Check that the function is still in the template.");
        if (answer.status == 413)
            return tr("Make the event shorter; large data belongs into a bucket, the event names it.");
        if (answer.status == 400) return tr("Correct the event; where it is wrong is marked in the editor.");
        if (answer.errorCode == "LocalCapacityExceededException")
            return tr("Wait until others have ended, or raise the limits of this machine in the settings.");
        if (answer.status == 503)
            return tr("Open a workspace and wait until it is served, then invoke again.");
        return {};
    }
    static QString failedRemedy(const InvocationResult& result) {
        switch (result.outcome) {
            case Outcome::Timeout:
                return tr(
                    "Find out what it waited for in the log, or raise the timeout in the configuration.");
            case Outcome::OutOfMemory:
                return tr("Raise the memory in the configuration, or keep less at once.");
            case Outcome::InitError:
                return tr("The code outside of the handler failed; the log says where.");
            case Outcome::ExitError:
                return tr("The process ended before it answered; the log shows its last words.");
            case Outcome::BadResponse:
                return tr("An answer may have 6 MB and must be what the runtime can write as JSON.");
            default:
                return {};
        }
    }
    static QStringList counts(const RepeatSummary& s) {
        QStringList parts{tr("%n succeeded", nullptr, s.succeeded)};
        if (s.failed > 0) parts << tr("%n error(s)", nullptr, s.failed);
        if (s.throttled > 0) parts << tr("%n throttled", nullptr, s.throttled);
        if (s.refused > 0) parts << tr("%n refused", nullptr, s.refused);
        if (s.cancelled > 0) parts << tr("%n cancelled", nullptr, s.cancelled);
        parts << tr("%n cold start(s)", nullptr, s.coldStarts);
        return parts;
    }
    static QString durations(const RepeatSummary& s) {
        return tr("least %1 · median %2 · p95 %3 · most %4")
            .arg(formatNanos(s.minNs), formatNanos(s.medianNs), formatNanos(s.p95Ns), formatNanos(s.maxNs));
    }
    static QString pace(const RepeatSummary& s) {
        return tr("%1 of %2 in %3 · %4", "answers, asked for, time, rate")
            .arg(formatCount(s.answered), formatCount(s.asked), formatNanos(s.elapsedNs),
                 formatRate(s.perSecond()));
    }
    static WaterfallPart initPart(const InvocationRecord& record, const InitPhases& init) {
        WaterfallPart part{tr("init"),
                           record.initNs,
                           ColorRole::Init,
                           tr("A new environment was started for this call"),
                           {}};
        if (record.cold == ColdStart::Suppressed) part.explanation = tr("Init ran again inside of the call");
        if (init.total() > 0) {
            part.pieces = {{tr("process"), init.processNs},
                           {tr("runtime"), init.runtimeNs},
                           {tr("your module"), init.moduleNs},
                           {tr("extensions"), init.extensionsNs}};
        }
        return part;
    }
    static std::vector<WaterfallPart> parts(const InvocationRecord& record, const InitPhases& init) {
        return {{tr("queue"), record.queuedNs, ColorRole::Throttled, tr("Waited for this machine"), {}},
                initPart(record, init),
                {tr("dispatch"),
                 record.overheadNs,
                 ColorRole::Idle,
                 tr("The platform, between arrival and answer"),
                 {}},
                {tr("handler"), record.durationNs, ColorRole::Busy, tr("Your function"), {}},
                {tr("extensions"),
                 record.extensionsNs,
                 ColorRole::SeriesFive,
                 tr("Extensions, after the answer"),
                 {}}};
    }
    static QString withNumber(int status, const QString& words) {
        return tr("%1 · %2", "a status and its meaning").arg(status).arg(words);
    }
};

}  // namespace

QString statusWords(const TestResult& result) {
    const LocalAnswer& answer = result.answer;
    if (!answer.errorCode.empty()) return Words::withNumber(answer.status, Words::refused(answer));
    if (!answer.invoked && answer.status == 202) return Words::withNumber(202, Words::accepted());
    if (!answer.invoked) return Words::withNumber(answer.status, Words::allowed());
    if (answer.result.outcome == Outcome::HandledError && !answer.result.errorType.empty())
        return QString::fromStdString(answer.result.errorType);
    const QString words = outcomeText(answer.result.outcome);
    const int http = answer.result.outcome == Outcome::Success ? httpStatusOf(answer.result.payload) : 0;
    if (http >= 400) return Words::withNumber(http, Words::httpError(http));
    return http > 0 ? Words::withNumber(http, words) : words;
}

ColorRole statusColor(const TestResult& result) {
    if (result.answer.status == 429 || result.answer.result.outcome == Outcome::Throttled)
        return ColorRole::Throttled;
    if (!result.answer.errorCode.empty()) return ColorRole::Error;
    if (result.answer.invoked && result.answer.result.outcome == Outcome::Cancelled) return ColorRole::Idle;
    if (result.failed()) return ColorRole::Error;
    return httpStatusOf(result.answer.result.payload) >= 400 ? ColorRole::Error : ColorRole::Success;
}

QString statusSign(const TestResult& result) {
    if (result.answer.invoked && result.answer.result.outcome == Outcome::Cancelled)
        return QStringLiteral("\u25CB");
    return result.failed() ? QStringLiteral("\u2715") : QStringLiteral("\u25CF");
}

QString errorWords(const TestResult& result) {
    if (result.answer.status == 429) return Words::because(result.answer);
    if (!result.answer.errorCode.empty()) return QString::fromStdString(result.answer.error);
    if (!result.answer.result.functionError()) return {};
    const ErrorDocument document = readErrorDocument(result.answer.result.payload);
    return document.message;
}

QString remedyWords(const TestResult& result) {
    if (!result.answer.errorCode.empty()) return Words::refusedRemedy(result);
    return result.answer.invoked ? Words::failedRemedy(result.answer.result) : QString();
}

QString repeatWords(const RepeatSummary& summary) {
    QString text = Words::pace(summary) + QStringLiteral("<br>") +
                   Words::counts(summary).join(QStringLiteral(" \u00B7 "));
    if (summary.maxNs > 0) text += QStringLiteral("<br>") + Words::durations(summary);
    return text;
}

std::vector<WaterfallPart> timeParts(const InvocationRecord& record, const InitPhases& init) {
    return Words::parts(record, init);
}

}  // namespace updraft

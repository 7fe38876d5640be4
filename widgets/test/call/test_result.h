// TestResult: one invocation as the panel shows it, whether it has just been made or is read from the store.
// A value.
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

#include "runtime/platform/local_invoke.h"

namespace updraft {

struct TestResult {
    QString function, qualifier;
    InvocationType type = InvocationType::RequestResponse;
    QByteArray event;
    LocalAnswer answer;                     // its record is all zeros when nothing ran
    QString log;                            // the function's output, without START, END and REPORT
    QString eventProblem, responseProblem;  // why `event` or the response are not (wholly) known; for people
    bool logCut = false;                    // `log` is only its end
    bool stored = false;                    // from the history

    const InvocationRecord& record() const { return answer.result.record; }
    bool ran() const { return answer.invoked && answer.errorCode.empty(); }
    bool failed() const { return !answer.errorCode.empty() || answer.result.functionError(); }
    QByteArray response() const { return QByteArray::fromStdString(answer.result.payload); }
};
using TestResultPtr = std::shared_ptr<const TestResult>;

// The log in the words of the platform: START, the function's lines, END and REPORT.
QString wholeLog(const TestResult& result);

// HTTP status of a response that is an HTTP answer ({"statusCode": 201, …}); 0 when it is none.
int httpStatusOf(std::string_view response);

// What an error document says: {"errorMessage": …, "errorType": …}.
struct ErrorDocument {
    QString type, message;
};
ErrorDocument readErrorDocument(std::string_view response);

// "Success", "Timed out", "Out of memory" …
QString outcomeText(Outcome outcome);

}  // namespace updraft

// A platform on which invoking "orders" costs more than a tiny budget, and "spinner" calls itself.
#pragma once

#include <QTest>

#include "runtime/cost/budget.h"
#include "runtime/platform/budget_watch.h"
#include "runtime/platform/function_stops.h"
#include "runtime/platform/platform.h"
#include "tests/gui/support/serving.h"

namespace updraft::gui_test {

constexpr int kWait = 20'000;  // ms, on a busy machine

// "spinner" sends itself an event as often as {"spin": n} says, and may.
inline void writeSpinner(const Files& files) {
    files.write(QStringLiteral("template.yaml"), R"(Transform: AWS::Serverless-2016-10-31
Globals:
  Function: { Runtime: python3.11, Handler: app.handler, Timeout: 20, MemorySize: 128, CodeUri: code }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: orders }
  Spinner:
    Type: AWS::Serverless::Function
    Properties: { FunctionName: spinner, RecursiveLoop: Allow }
)");
    files.write(QStringLiteral("code/app.py"), R"(import json, os, urllib.request

def handler(event, context):
    left = event.get("spin", 0)
    if left > 0:
        url = os.environ["AWS_ENDPOINT_URL"] + "/2015-03-31/functions/" + context.function_name + "/invocations"
        headers = {"X-Amzn-Trace-Id": os.environ["_X_AMZN_TRACE_ID"], "X-Amz-Invocation-Type": "Event"}
        body = json.dumps({"spin": left - 1}).encode()
        urllib.request.urlopen(urllib.request.Request(url, body, headers)).read()
    return left
)");
}

inline BudgetDefinition budgetNamed(const char* name, const char* limit, const char* function = "") {
    BudgetDefinition budget;
    budget.name = name;
    budget.function = function;
    budget.limit = Amount::parse(limit).value();
    return budget;
}

// Below what a single invocation costs.
inline BudgetDefinition tinyBudget(const char* name, const char* function = "orders") {
    return budgetNamed(name, "0.0000001", function);
}

template <typename Work>
bool onPlatform(Serving& serving, Work work) {
    bool done = false, answered = false;
    serving.session->onEngine(serving.session.get(), std::move(work), [&](bool good) {
        done = good;
        answered = true;
    });
    return QTest::qWaitFor([&answered] { return answered; }, kWait) && done;
}

inline bool putBudget(Serving& serving, const BudgetDefinition& budget) {
    return onPlatform(serving, [budget](Platform& platform) { return platform.budgets().put(budget).ok(); });
}

// Invokes "orders" and waits until it is in the file, where budgets read.
inline bool spend(Serving& serving) {
    const PlatformViewPtr before = serving.session->view();
    const std::uint64_t known = before ? before->store.rolledUpSequence : 0;
    return serving.invoke("orders", "{}") &&
           QTest::qWaitFor(
               [&] {
                   return serving.session->view() && serving.session->view()->store.rolledUpSequence > known;
               },
               kWait);
}

inline BudgetState stateOf(const Serving& serving, const char* name) {
    const PlatformViewPtr view = serving.session->view();
    if (!view || !view->budgets) return BudgetState::Unknown;
    for (const BudgetStatus& one : *view->budgets)
        if (one.definition.name == name) return one.state;
    return BudgetState::Unknown;
}

}  // namespace updraft::gui_test

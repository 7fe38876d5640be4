#include "runtime/api/monitoring/exposition/exposed_moment.h"

namespace updraft {
namespace {

using Type = ExpositionText::Type;
using Calls = ExposedCounters::Calls;
using PerFunction = ExposedCounters::PerFunction;

double secondsOf(std::int64_t nanos) {
    return static_cast<double>(nanos) / 1e9;
}

const char* stateName(EnvironmentState state) {
    switch (state) {
        case EnvironmentState::Starting:
            return "starting";
        case EnvironmentState::Idle:
            return "idle";
        case EnvironmentState::Frozen:
            return "frozen";
        case EnvironmentState::Busy:
            return "busy";
        case EnvironmentState::Resetting:
            return "resetting";
        case EnvironmentState::ShuttingDown:
            return "shutting-down";
    }
    return "";
}

class MomentWriter {
  public:
    MomentWriter(const ExposedMoment& moment, ExpositionFormat format) : moment_(moment), text_(format) {}

    std::string write() {
        writeCalls();
        writeErrors();
        writeThrottles();
        writeHistograms();
        writeFunctions();
        writeEnvironments();
        writePlatform();
        if (!moment_.budgets.empty()) writeBudgets();
        if (moment_.spans) writeSpans(*moment_.spans);
        return text_.finish();
    }

  private:
    std::string nameOf(std::uint32_t functionId) const {
        const auto found = moment_.names.find(functionId);
        return found == moment_.names.end() ? "other" : found->second;
    }
    MetricLabels labelsOf(const ExposedCounters::Key& key) const {
        const std::string version = key.version == ExposedCounters::kOther ? "other"
                                    : key.version == 0                     ? "$LATEST"
                                                                           : std::to_string(key.version);
        return {{"function", nameOf(key.functionId)}, {"version", version}, {"trigger", name(key.trigger)}};
    }

    void callCounter(std::string_view family, std::string_view help, std::uint64_t Calls::*member,
                     bool always) {
        text_.family(family, Type::Counter, "", help);
        for (const auto& [key, calls] : moment_.calls) {
            if (always || calls.*member > 0)
                text_.counter(labelsOf(key), calls.*member, secondsOf(calls.created));
        }
    }
    void writeCalls() {
        callCounter("updraft_invocations",
                    "Invocations that ran or failed to start; neither throttled nor rejected.",
                    &Calls::invocations, true);
        callCounter("updraft_cold_starts", "Invocations that waited for an initialisation.",
                    &Calls::coldStarts, true);
        callCounter("updraft_provisioned_invocations", "Invocations that ran on provisioned concurrency.",
                    &Calls::provisioned, false);
        callCounter("updraft_provisioned_spillovers",
                    "Invocations that found all provisioned concurrency taken.", &Calls::spillovers, false);
        callCounter("updraft_host_rejections", "Invocations refused because this machine was full.",
                    &Calls::hostRejected, false);
        callCounter("updraft_async_retries", "Attempts at asynchronous events after the first.",
                    &Calls::asyncRetries, false);
    }
    void writeErrors() {
        text_.family("updraft_errors", Type::Counter, "", "Invocations that failed, by how.");
        for (const auto& [key, calls] : moment_.calls) {
            for (std::size_t i = 0; i < calls.errors.size(); ++i) {
                if (calls.errors[i] == 0) continue;
                MetricLabels labels = labelsOf(key);
                labels.emplace_back("kind", name(static_cast<Outcome>(i)));
                text_.counter(labels, calls.errors[i], secondsOf(calls.created));
            }
        }
    }
    void writeThrottles() {
        text_.family("updraft_throttles", Type::Counter, "",
                     "Invocations refused by a limit, by the API's reason.");
        for (const auto& [key, calls] : moment_.calls) {
            for (std::size_t i = 0; i < calls.throttles.size(); ++i) {
                if (calls.throttles[i] == 0) continue;
                MetricLabels labels = labelsOf(key);
                labels.emplace_back("reason", name(static_cast<ThrottleReason>(i)));
                text_.counter(labels, calls.throttles[i], secondsOf(calls.created));
            }
        }
    }
    template <std::size_t Bounds>
    void histogram(const std::string& function, const SecondsHistogram<Bounds>& values,
                   const std::array<double, Bounds>& bounds, WallNanos created) {
        if (values.empty()) return;
        text_.histogram({{"function", function}}, {bounds, values.counts, secondsOf(values.sumNs)},
                        secondsOf(created));
    }
    void writeHistograms() {
        text_.family("updraft_invocation_duration_seconds", Type::Histogram, "seconds",
                     "How long handlers ran.");
        for (const auto& [id, function] : moment_.functions)
            histogram(nameOf(id), function.duration, kDurationBounds, function.created);
        text_.family("updraft_init_duration_seconds", Type::Histogram, "seconds",
                     "How long initialisations took that invocations waited for.");
        for (const auto& [id, function] : moment_.functions)
            histogram(nameOf(id), function.init, kInitBounds, function.created);
    }
    void functionCounter(std::string_view family, std::string_view help, std::uint64_t PerFunction::*member) {
        text_.family(family, Type::Counter, "", help);
        for (const auto& [id, function] : moment_.functions) {
            if (function.*member > 0)
                text_.counter({{"function", nameOf(id)}}, function.*member, secondsOf(function.created));
        }
    }
    void writeFunctions() {
        text_.family("updraft_billed_seconds", Type::Counter, "seconds",
                     "Billed duration, in whole milliseconds each.");
        for (const auto& [id, function] : moment_.functions)
            text_.counter({{"function", nameOf(id)}}, static_cast<double>(function.billedMs) / 1e3,
                          secondsOf(function.created));
        text_.family("updraft_cpu_seconds", Type::Counter, "seconds",
                     "CPU time that invocations used, extensions included.");
        for (const auto& [id, function] : moment_.functions)
            text_.counter({{"function", nameOf(id)}}, static_cast<double>(function.cpuNs) / 1e9,
                          secondsOf(function.created));
        functionCounter("updraft_async_events_received", "Asynchronous events that were accepted.",
                        &PerFunction::asyncReceived);
        functionCounter("updraft_async_events_dropped", "Asynchronous events that were given up.",
                        &PerFunction::asyncDropped);
        functionCounter("updraft_destination_delivery_failures", "Destinations that could not be told.",
                        &PerFunction::destinationFailures);
        functionCounter("updraft_dead_letter_errors", "Dead-letter targets that could not be told.",
                        &PerFunction::deadLetterErrors);
        functionCounter("updraft_recursive_invocations_dropped",
                        "Calls that were refused because their chain of calls is a loop.",
                        &PerFunction::refusedLoops);
    }
    void writeEnvironments() {
        text_.family("updraft_environments", Type::Gauge, "", "Execution environments, by what they do.");
        for (const auto& [key, number] : moment_.environments)
            text_.gauge({{"function", key.first}, {"state", stateName(key.second)}},
                        static_cast<double>(number));
    }
    void gauge(std::string_view family, std::string_view unit, std::string_view help, double value) {
        text_.family(family, Type::Gauge, unit, help);
        text_.gauge({}, value);
    }
    void writePlatform() {
        gauge("updraft_async_queue_events", "", "Accepted asynchronous events that were not delivered yet.",
              moment_.engine.asyncQueued);
        gauge("updraft_host_queue_invocations", "", "Invocations that wait for this machine.",
              moment_.engine.hostQueued);
        gauge("updraft_database_size_bytes", "bytes", "The workspace's data file with its write-ahead log.",
              static_cast<double>(moment_.databaseBytes));
        gauge("updraft_database_writable", "", "1 while the last attempt to write the data file succeeded.",
              moment_.store.writable ? 1 : 0);
        text_.family("updraft_lost_records", Type::Counter, "",
                     "Records that could not be kept in the data file.");
        text_.counter({}, moment_.store.lostRecords, secondsOf(moment_.opened));
        gauge("updraft_start_time_seconds", "seconds", "When the workspace was opened, since the Unix epoch.",
              secondsOf(moment_.opened));
    }

    void writeBudgets() {
        const auto each = [this](std::string_view family, std::string_view help, auto value) {
            text_.family(family, Type::Gauge, "", help);
            for (const ExposedBudget& budget : moment_.budgets)
                text_.gauge({{"budget", budget.name}, {"function", budget.function}}, value(budget));
        };
        each("updraft_budget_limit", "What may be spent in the budget's period, in its tariff's currency.",
             [](const ExposedBudget& budget) { return budget.limit; });
        each("updraft_budget_spent", "What the budget's period has cost until now, in the same currency.",
             [](const ExposedBudget& budget) { return budget.spent; });
        each("updraft_budget_reached", "1 while the limit is reached.",
             [](const ExposedBudget& budget) { return budget.reached ? 1.0 : 0.0; });
    }

    void writeSpans(const OtlpCounts& counts) {
        const double created = secondsOf(moment_.opened);
        text_.family("updraft_otlp_spans", Type::Counter, "", "Spans, by what became of sending them.");
        text_.counter({{"result", "exported"}}, counts.exported, created);
        text_.counter({{"result", "rejected"}}, counts.rejected, created);
        text_.counter({{"result", "failed"}}, counts.failed, created);
        text_.family("updraft_otlp_dropped_invocations", Type::Counter, "",
                     "Invocations without spans, since too many waited for the collector.");
        text_.counter({}, counts.droppedCalls, created);
    }

    const ExposedMoment& moment_;
    ExpositionText text_;
};

}  // namespace

std::string exposed(const ExposedMoment& moment, ExpositionFormat format) {
    return MomentWriter(moment, format).write();
}

}  // namespace updraft

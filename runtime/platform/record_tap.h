// RecordTap: shows an observer what the engine records, on its way to the store, counts it, and hands it to
// the exporter of spans. The observer's record has the sequence under which the store will know it, so that a
// live row can be opened for its details. Owner: Platform. Thread: the engine's.
#pragma once

#include <functional>
#include <optional>
#include <utility>

#include "runtime/api/monitoring/exposition/exposed_counters.h"
#include "runtime/platform/otlp/otlp_exporter.h"
#include "runtime/platform/platform.h"
#include "runtime/telemetry/record_sink.h"

namespace updraft {

class RecordTap final : public RecordSink {
  public:
    // on: whether the observer is told.
    RecordTap(Store& store, ExposedCounters& counters, PlatformObserver& observer, bool on)
        : store_(store), counters_(counters), observer_(observer), on_(on) {}
    void onRecord(const InvocationRecord& record, std::string&& log, InvocationPayload&& payload) override {
        counters_.count(record);
        if (on_) show(record, log);
        if (watcher_) watcher_(record, std::exchange(link_, std::nullopt));
        if (spans_ != nullptr) spans_->onRecord(record);
        store_.onRecord(record, std::move(log), std::move(payload));
    }
    void onTrace(const TraceLink& link) override {
        link_ = link;
        if (spans_ != nullptr) spans_->onTrace(link);
        store_.onTrace(link);
    }
    void onEnvironment(const EnvironmentRecord& record) override {
        if (spans_ != nullptr) spans_->onEnvironment(record);
        store_.onEnvironment(record);
    }
    void onEnvironmentMoment(const EnvironmentMoment& moment) override { store_.onEnvironmentMoment(moment); }
    void onMeter(const MeterSample& sample) override {
        counters_.count(sample);
        store_.onMeter(sample);
    }
    void onAnnotation(Annotation annotation) override { store_.onAnnotation(std::move(annotation)); }
    std::size_t payloadLimit() const override { return store_.payloadLimit(); }
    std::uint32_t internString(std::string_view text) override { return store_.internString(text); }
    std::uint32_t nextEnvironmentId() override { return store_.nextEnvironmentId(); }
    // Null: spans are not sent. Outlives what is recorded.
    void setExporter(OtlpExporter* spans) { spans_ = spans; }

    // Is told of every record with where it hangs, before the store is.
    using Watcher = std::function<void(const InvocationRecord&, const std::optional<TraceLink>&)>;
    void setWatcher(Watcher watcher) { watcher_ = std::move(watcher); }

  private:
    void show(const InvocationRecord& record, std::string_view log) {
        InvocationRecord numbered = record;
        numbered.sequence = store_.nextSequence();
        observer_.onInvocation(numbered, store_.functionName(record.functionId), log);
    }
    Store& store_;
    ExposedCounters& counters_;
    PlatformObserver& observer_;
    bool on_;
    OtlpExporter* spans_ = nullptr;
    Watcher watcher_;
    std::optional<TraceLink> link_;  // of the record that comes next
};

}  // namespace updraft

// MetricReader: one metric over time out of a workspace's file, as alarms and dashboards show it, over a
// connection of its own. Thread: any one at a time; calls block for as long as the disk takes.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "runtime/store/telemetry_reader.h"
#include "runtime/telemetry/metrics.h"

namespace updraft {

// Names, not ids: they belong to one file.
struct MetricSelection {
    std::vector<std::string> functions;    // any of them; empty: all
    std::optional<std::uint32_t> version;  // 0: $LATEST
    std::string alias;                     // empty: any
    TriggerSet triggers;                   // empty: any
    bool operator==(const MetricSelection&) const = default;
};

struct MetricQuestion {
    MetricSelection which;
    Metric metric = Metric::Invocations;
    std::string statistic = "Sum";  // as statisticByName() reads it
    WallNanos from = 0;             // a bucket begins here
    std::int64_t bucketNs = 0;
    int buckets = 0;
    WallNanos until() const { return from + buckets * bucketNs; }
    bool operator==(const MetricQuestion&) const = default;
};

struct MetricBuckets {
    std::vector<std::optional<double>> values;  // of the metric's unit; nothing: no data
    std::vector<std::uint64_t> samples;         // behind them
};

class StoreReader;

class MetricReader {
  public:
    static Result<std::unique_ptr<MetricReader>> open(const std::string& path);
    ~MetricReader();

    Result<MetricBuckets> read(const MetricQuestion& question, const std::stop_token& stop = {});
    Result<std::vector<RollupPoint>> rollups(const MetricQuestion& question,
                                             const std::stop_token& stop = {});
    // By id; as of the last reading.
    const std::map<std::uint32_t, std::string>& functionNames() const { return functions_; }
    Status refreshNames();
    TelemetryReader& telemetry() { return *telemetry_; }
    StoreReader& store() { return *store_; }

  private:
    MetricReader(std::unique_ptr<TelemetryReader> telemetry, std::unique_ptr<StoreReader> store);
    std::optional<SeriesSelector> selectorOf(const MetricSelection& which) const;

    std::unique_ptr<TelemetryReader> telemetry_;
    std::unique_ptr<StoreReader> store_;
    std::map<std::uint32_t, std::string> functions_, strings_;
};

}  // namespace updraft

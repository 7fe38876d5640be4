// MonitorReader: reads what Monitor shows out of a workspace's file, over connections of its own.
// Thread: any one at a time; calls block for as long as the disk takes.
// Errors: the store's, for people.
#pragma once

#include <memory>
#include <stop_token>

#include "widgets/monitor/data/monitor_data.h"

namespace updraft {

class StoreReader;

struct MonitorRequest {
    MonitorQuery query;
    WallNanos now = 0;    // the platform's present
    bool serving = true;  // the platform runs and writes this file
    int pixels = 400;     // about how wide a chart is
    bool perFunction = false, heat = false;
    ListPrices prices = {};  // for the cost rate
    std::vector<MetricChoice> metrics = {};
    QTimeZone zone = QTimeZone::systemTimeZone();
};

class MonitorReader {
  public:
    static Result<std::unique_ptr<MonitorReader>> open(const std::string& path);
    ~MonitorReader();

    Result<MonitorDataPtr> read(const MonitorRequest& request, const std::stop_token& stop = {});
    // The last buckets of what read() answered before, as they are now.
    Result<MonitorTail> tail(const MonitorRequest& request, std::int64_t bucketNs,
                             const std::stop_token& stop = {});

    // Whose invocations a filter means in this file. A name that no record has selects none.
    SeriesSelector selectorOf(const MonitorFilter& filter) const;
    const MonitorNames& names() const { return names_; }  // as of the last read()
    Status refreshNames();
    TelemetryReader& telemetry() { return *telemetry_; }
    StoreReader& store() { return *store_; }

  private:
    struct GridPoints {
        TimeGrid grid;
        std::vector<RollupPoint> points;
    };
    MonitorReader(std::unique_ptr<TelemetryReader> telemetry, std::unique_ptr<StoreReader> store);
    Result<GridPoints> points(const SeriesSelector& which, const TimeWindow& window, std::int64_t bucketNs,
                              const QTimeZone& zone, const std::stop_token& stop);
    Result<std::vector<PlatformRun>> runs(const TimeWindow& window, const MonitorRequest& request);
    Status readRecent(MonitorTail& into, const SeriesSelector& which, const MonitorRequest& request);
    Status readCompared(MonitorData& into, const SeriesSelector& which, const MonitorRequest& request,
                        const std::stop_token& stop);
    Status readFunctions(MonitorData& into, const SeriesSelector& which, const MonitorRequest& request,
                         const std::stop_token& stop);
    Status readChoices(MonitorData& into, const SeriesSelector& which);
    QString nameOf(std::uint32_t functionId) const;

    std::unique_ptr<TelemetryReader> telemetry_;
    std::unique_ptr<StoreReader> store_;
    MonitorNames names_;
};

}  // namespace updraft

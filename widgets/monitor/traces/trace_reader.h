// TraceReader: traces and the service map of a stretch of time out of a workspace's file. Keeps what it knows
// of traces that are over, so that looking again costs the new ones only. Thread: any, one at a time by
// itself.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>

#include "runtime/base/result.h"
#include "widgets/monitor/traces/trace_tree.h"

namespace updraft {

class MetricReader;

struct TraceFilter {
    std::vector<std::string> functions;  // traces that one of them takes part in; empty: all
    bool errorsOnly = false;
    std::int64_t leastNs = 0;
    bool matches(const TraceTree& trace) const;
    bool operator==(const TraceFilter&) const = default;
};

struct TraceQuery {
    WallNanos from = 0, until = 0;
    TraceFilter filter;
    WallNanos now = 0;
};

using TracePtr = std::shared_ptr<const TraceTree>;
struct TraceList {
    std::vector<TracePtr> traces;  // newest first
    std::size_t looked = 0;        // before the filter
    bool cut = false;              // there are older ones in the range
};

struct ServiceMapData {
    std::vector<ServiceEdge> edges;
    FunctionNames names;
    WallNanos from = 0, until = 0;
};

class TraceReader {
  public:
    static constexpr std::size_t kMostTraces = 500;

    explicit TraceReader(std::string path);
    ~TraceReader();

    const std::string& path() const { return path_; }
    Result<TraceList> list(const TraceQuery& query, const std::stop_token& stop);
    Result<ServiceMapData> serviceMap(WallNanos from, WallNanos until, const std::stop_token& stop);

  private:
    Status open();
    Result<TracePtr> trace(const TraceId& id, WallNanos now);

    const std::string path_;
    std::mutex mutex_;  // one question at a time
    std::unique_ptr<MetricReader> reader_;
    std::map<TraceId, TracePtr> over_;
};

}  // namespace updraft

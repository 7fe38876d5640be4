// TrafficGenerator: sends a plan's requests to a platform's port as any client would, over loopback, on a
// thread of its own. A slow server never makes requests pile up: what would be too much at once is left out
// and counted.
//
// Owner: whoever has the switch. start(), stop() and the destructor belong to one thread and do not wait for
// the server; statistics() and running() may be called from any thread.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "runtime/traffic/traffic_plan.h"

namespace updraft {

struct TrafficOptions {
    boost::asio::ip::tcp::endpoint server;  // the platform's port
    std::string token;                      // where the platform demands one
    std::uint64_t seed = 1;                 // the same seed gives the same day
    int maxInFlight = 64;                   // over all targets: also the number of connections
};

struct TrafficCounts {
    std::uint64_t sent = 0;
    std::uint64_t answered = 0;
    std::uint64_t functionErrors = 0;  // answered, and the function had failed
    std::uint64_t unanswered = 0;      // the connection failed, or nothing came in time
    std::uint64_t dropped = 0;         // left out: too many in flight, or above the cap
    std::map<int, std::uint64_t> byStatus;
    int inFlight = 0;
};

struct TargetStatistics {
    std::string function;
    TrafficCounts counts;
    bool missing =
        false;  // there is no such function, or it has no URL: skipped, and looked for now and then
    double ratePerSecond = 0;  // what its pattern says now
};

struct TrafficStatistics {
    bool running = false;
    TrafficCounts total;
    std::vector<TargetStatistics> targets;  // in the plan's order
    double ratePerSecond = 0;
    std::vector<std::string> missing() const;  // names of functions that are not there
};

class TrafficGenerator {
  public:
    explicit TrafficGenerator(TrafficOptions options);
    ~TrafficGenerator();
    TrafficGenerator(const TrafficGenerator&) = delete;
    TrafficGenerator& operator=(const TrafficGenerator&) = delete;

    // Begins a new day with counts at zero; stops what was going on before. Every target is called once
    // within the first second, so that all of them can be seen at work.
    void start(TrafficPlan plan);
    // At once: nothing is sent any more, and no answer is waited for. The counts stay.
    void stop();

    bool running() const;
    TrafficStatistics statistics() const;

  private:
    class Run;
    class Board;

    TrafficOptions options_;
    std::shared_ptr<Board> board_;
    std::shared_ptr<Run> run_;
    std::thread thread_;
};

}  // namespace updraft

// Distribution: many durations, printed as one line of percentiles.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace updraft::bench {

class Distribution {
  public:
    void add(double ms) { ms_.push_back(ms); }
    std::size_t count() const { return ms_.size(); }
    double at(double share) const;  // 0.99: the 99th percentile; 0 when there is nothing
    std::size_t above(double ms) const;
    void print(const std::string& what) const;

  private:
    std::vector<double> ms_;
};

// "typing: time to the next frame   p99 1.9 times the floor's"
void printRatio(const std::string& what, double measured, double floor);
// Resident, proportional and private megabytes of this process.
struct Memory {
    double rss = 0, pss = 0, uss = 0;
};
Memory memoryNow();
void printMemory(const std::string& what, const Memory& memory);
std::int64_t monotonicNanos();

}  // namespace updraft::bench

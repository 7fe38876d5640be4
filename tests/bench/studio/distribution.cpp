#include "tests/bench/studio/distribution.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>

namespace updraft::bench {

double Distribution::at(double share) const {
    if (ms_.empty()) return 0;
    std::vector<double> sorted = ms_;
    const auto index = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(sorted.size()))) - 1;
    const auto place = sorted.begin() + std::clamp<std::ptrdiff_t>(index, 0, std::ssize(sorted) - 1);
    std::nth_element(sorted.begin(), place, sorted.end());
    return *place;
}

std::size_t Distribution::above(double ms) const {
    return static_cast<std::size_t>(
        std::count_if(ms_.begin(), ms_.end(), [ms](double one) { return one > ms; }));
}

void Distribution::print(const std::string& what) const {
    std::printf(
        "  %-44s n %6zu   p50 %7.2f   p95 %7.2f   p99 %7.2f   max %7.2f ms   over 16: %zu, over 50: %zu\n",
        what.c_str(), count(), at(0.5), at(0.95), at(0.99), at(1), above(16), above(50));
    std::fflush(stdout);
}

void printRatio(const std::string& what, double measured, double floor) {
    if (floor > 0)
        std::printf("  %-44s %.2f of the floor's (%.2f against %.2f)\n", what.c_str(), measured / floor,
                    measured, floor);
    std::fflush(stdout);
}

Memory memoryNow() {
    Memory memory;
    std::ifstream file("/proc/self/smaps_rollup");
    std::string word;
    while (file >> word) {
        double kilobytes = 0;
        if (word == "Rss:" && file >> kilobytes) memory.rss = kilobytes / 1000;
        if (word == "Pss:" && file >> kilobytes) memory.pss = kilobytes / 1000;
        if ((word == "Private_Clean:" || word == "Private_Dirty:") && file >> kilobytes)
            memory.uss += kilobytes / 1000;
    }
    return memory;
}

void printMemory(const std::string& what, const Memory& memory) {
    std::printf("  %-44s resident %.1f MB, proportional %.1f MB, private %.1f MB\n", what.c_str(), memory.rss,
                memory.pss, memory.uss);
    std::fflush(stdout);
}

std::int64_t monotonicNanos() {
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

}  // namespace updraft::bench

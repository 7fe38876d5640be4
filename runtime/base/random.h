// SplitMix64: a small generator that gives the same numbers everywhere for the same seed, which the standard
// library's distributions do not promise. Not for secrets. Any one thread.
#pragma once

#include <cstddef>
#include <cstdint>

namespace updraft {

class SplitMix {
  public:
    explicit SplitMix(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111ebU;
        return mixed ^ mixed >> 31;
    }
    double uniform() { return (static_cast<double>(next() >> 11) + 1) * 0x1.0p-53; }  // in (0, 1]
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }

  private:
    std::uint64_t state_;
};

}  // namespace updraft

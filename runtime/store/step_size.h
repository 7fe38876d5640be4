// StepSize: so much work as takes about as long as a step should, found out by doing it. Internal to the
// store layer.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace updraft::store {

class StepSize {
  public:
    static constexpr std::chrono::milliseconds kLong{12}, kShort{4};

    StepSize(std::uint64_t first, std::uint64_t most) : size_(first), most_(most) {}
    std::uint64_t size() const { return size_; }
    void took(std::chrono::nanoseconds time) {
        if (time > kLong) size_ = std::max(kLeast, size_ / 2);
        if (time < kShort) size_ = std::min(most_, size_ * 2);
    }

  private:
    static constexpr std::uint64_t kLeast = 4;
    std::uint64_t size_, most_;
};

}  // namespace updraft::store

// SpanQueue: invocations on their way from the engine's thread to the exporter's, with the names that they
// are the first to need. Bounded: what comes when it is full is dropped and counted. Any thread.
#pragma once

#include <algorithm>
#include <atomic>
#include <deque>
#include <iterator>
#include <mutex>
#include <vector>

#include "runtime/telemetry/otlp_spans.h"

namespace updraft {

class SpanQueue {
  public:
    explicit SpanQueue(std::size_t most) : most_(most) {}

    // How many there are now; 0: it was dropped.
    std::size_t push(const RecordedCall& call) {
        const std::lock_guard lock(mutex_);
        if (calls_.size() >= most_) {
            ++dropped_;
            return 0;
        }
        calls_.push_back(call);
        return calls_.size();
    }
    // Before the first call that needs it.
    void nameFunction(std::uint32_t id, std::string_view name) {
        const std::lock_guard lock(mutex_);
        fresh_.functions.emplace(id, name);
    }
    void nameText(std::uint32_t id, std::string_view text) {
        const std::lock_guard lock(mutex_);
        fresh_.texts.emplace(id, text);
    }
    // The oldest; adds what they need to `names`.
    std::vector<RecordedCall> take(std::size_t most, RecordNames& names) {
        const std::lock_guard lock(mutex_);
        names.functions.merge(fresh_.functions);
        names.texts.merge(fresh_.texts);
        const auto end = calls_.begin() + static_cast<std::ptrdiff_t>(std::min(most, calls_.size()));
        std::vector<RecordedCall> taken(std::make_move_iterator(calls_.begin()),
                                        std::make_move_iterator(end));
        calls_.erase(calls_.begin(), end);
        return taken;
    }
    // What is left when nothing more is sent.
    void dropAll() {
        const std::lock_guard lock(mutex_);
        dropped_ += calls_.size();
        calls_.clear();
    }
    std::size_t size() const {
        const std::lock_guard lock(mutex_);
        return calls_.size();
    }
    std::uint64_t dropped() const { return dropped_; }

  private:
    const std::size_t most_;
    mutable std::mutex mutex_;
    std::deque<RecordedCall> calls_;
    RecordNames fresh_;
    std::atomic<std::uint64_t> dropped_{0};
};

}  // namespace updraft

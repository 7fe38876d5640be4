// EpisodeDetector: joins happenings of one kind that follow each other closely into an episode: it begins
// with the first one and is over when none came for a while. Thousands of throttled calls then are one
// beginning and one end. Pure: time comes in. Happening again costs one look into a hash table.
#pragma once

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "runtime/base/clock.h"

namespace updraft {

class EpisodeDetector {
  public:
    using Key = std::uint64_t;
    struct Episode {
        Key key = 0;
        TimePoint last{};  // of its happenings
        std::uint64_t times = 0;
        bool operator==(const Episode&) const = default;
    };

    explicit EpisodeDetector(Nanos quiet) : quiet_(quiet) {}

    // True: an episode begins.
    bool happened(Key key, TimePoint now) {
        Episode& episode = open_[key];
        episode.key = key;
        episode.last = now;
        return ++episode.times == 1;
    }
    // What it stands for still holds, without happening once more; nothing when no episode is open.
    void goesOn(Key key, TimePoint now) {
        if (const auto found = open_.find(key); found != open_.end()) found->second.last = now;
    }
    // Ends those that are over, or all; by their keys.
    std::vector<Episode> over(TimePoint now, bool all = false) {
        std::vector<Episode> ended;
        for (auto at = open_.begin(); at != open_.end();) {
            if (!all && now < at->second.last + quiet_) {
                ++at;
                continue;
            }
            ended.push_back(at->second);
            at = open_.erase(at);
        }
        std::sort(ended.begin(), ended.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
        return ended;
    }
    // When the next may be over; TimePoint::max() when none is open.
    TimePoint nextEnd() const {
        TimePoint next = TimePoint::max();
        for (const auto& [key, episode] : open_) next = std::min(next, episode.last + quiet_);
        return next;
    }

  private:
    const Nanos quiet_;
    std::unordered_map<Key, Episode> open_;
};

}  // namespace updraft

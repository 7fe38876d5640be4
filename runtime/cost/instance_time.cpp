#include "runtime/cost/instance_time.h"

#include <algorithm>
#include <queue>

namespace updraft {
namespace {

struct Instance {
    std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> running;  // ends
    std::int64_t began = 0;       // its first request
    std::int64_t activeFrom = 0;  // of the activity that goes on, or the last one
    std::int64_t activeUntil = 0;
};

std::uint64_t unsignedOf(std::int64_t value) {
    return value < 0 ? 0 : static_cast<std::uint64_t>(value);
}

class Placement {
  public:
    explicit Placement(const InstanceModel& model) : model_(model) {}

    void place(const RequestInterval& request) {
        for (auto at = instances_.begin(); at != instances_.end();) {
            while (!at->running.empty() && at->running.top() <= request.beginUs) at->running.pop();
            if (at->running.empty() && at->activeUntil + model_.keepAliveUs < request.beginUs) {
                endLife(*at);
                at = instances_.erase(at);
                continue;
            }
            if (at->running.size() < std::max<std::uint32_t>(1, model_.concurrency))
                return take(*at, request);
            ++at;
        }
        ++time_.instances;
        Instance fresh;
        fresh.began = fresh.activeFrom = fresh.activeUntil = request.beginUs;
        instances_.push_back(std::move(fresh));
        take(instances_.back(), request);
    }

    InstanceTime finish() {
        for (const Instance& instance : instances_) endLife(instance);
        instances_.clear();
        return time_;
    }

  private:
    void take(Instance& instance, const RequestInterval& request) {
        if (request.beginUs > instance.activeUntil) {  // there was a gap
            endActivity(instance);
            instance.activeFrom = request.beginUs;
        }
        instance.activeUntil = std::max(instance.activeUntil, request.endUs);
        instance.running.push(request.endUs);
    }

    void endActivity(const Instance& instance) {
        const std::int64_t busy = instance.activeUntil - instance.activeFrom;
        std::int64_t billed = busy;
        if (instance.activeFrom == instance.began) billed += model_.startUs;
        addBilled(billed);
        time_.busyUs += unsignedOf(busy);
        ++time_.activities;
    }

    void endLife(const Instance& instance) {
        endActivity(instance);
        if (model_.stopUs > 0) addBilled(model_.stopUs);
        time_.wholeLifeUs +=
            unsignedOf(instance.activeUntil + model_.keepAliveUs - instance.began + model_.startUs);
    }

    void addBilled(std::int64_t billed) {
        const std::int64_t quantum = std::max<std::int64_t>(1, model_.quantumUs);
        billed = std::max(billed, model_.minimumUs);
        time_.billedUs += unsignedOf((billed + quantum - 1) / quantum * quantum);
    }

    const InstanceModel& model_;
    std::vector<Instance> instances_;  // by age
    InstanceTime time_;
};

}  // namespace

InstanceTime instanceTime(std::vector<RequestInterval> requests, const InstanceModel& model) {
    std::stable_sort(
        requests.begin(), requests.end(),
        [](const RequestInterval& a, const RequestInterval& b) { return a.beginUs < b.beginUs; });
    Placement placement(model);
    for (RequestInterval& request : requests) {
        request.endUs = std::max(request.endUs, request.beginUs);
        placement.place(request);
    }
    return placement.finish();
}

}  // namespace updraft

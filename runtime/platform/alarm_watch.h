// AlarmWatch: keeps a workspace's alarms, evaluates those that are due, and tells of changes: to the observer
// and as annotations. Alarms and their states are documents of the workspace's database, so that a restart
// raises nothing twice. Without alarms it does nothing; with them it reads, in the background, what rangeOf()
// bounds, one batch at a time.
//
// Owner: Platform. Thread: the engine's; references outlive it.
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runtime/api/monitoring/metrics/alarm_keeper.h"
#include "runtime/base/background.h"
#include "runtime/base/scheduler.h"
#include "runtime/platform/platform_options.h"
#include "runtime/store/store.h"
#include "runtime/telemetry/alarm.h"

namespace updraft {

// What an evaluation reads: an alarm's metric over a range, with ids for names.
struct AlarmQuery {
    std::uint32_t functionId = 0;  // 0: all
    std::optional<std::uint32_t> version, aliasId;
    Metric metric = Metric::Errors;
    Statistic statistic;
    AlarmRange range;
};
// Where the points come from. Called on a background thread, one at a time.
class AlarmSource {
  public:
    virtual ~AlarmSource() = default;
    // One for each period, oldest first; nothing where there is no data.
    virtual Result<std::vector<std::optional<double>>> points(const AlarmQuery& query) = 0;
};

class AlarmWatch final : public AlarmKeeper {
  public:
    static constexpr std::size_t kMostAlarms = 200;

    struct Parts {
        Scheduler& scheduler;
        Background& background;
        Store& store;      // documents, ids of names
        RecordSink& sink;  // annotations
        PlatformObserver& observer;
        std::shared_ptr<AlarmSource> source;
    };
    explicit AlarmWatch(Parts parts) : parts_(std::move(parts)) {}
    ~AlarmWatch() override;
    AlarmWatch(const AlarmWatch&) = delete;
    AlarmWatch& operator=(const AlarmWatch&) = delete;

    // Reads the documents and begins. Answers what could not be read; those documents stay as they are.
    std::vector<std::string> load();

    // By name, as they stand; the same object until something changes. Never null.
    AlarmList alarms() const override;
    const AlarmStatus* find(std::string_view name) const;

    // Makes an alarm or replaces the one of that name. What it watches differently begins anew, without data.
    Status put(AlarmDefinition definition) override;
    // Gives an alarm another name and definition at once; its state stays when it watches the same.
    Status replace(std::string_view name, AlarmDefinition definition);
    Status remove(std::string_view name) override;
    Status enable(std::string_view name, bool enabled) override;
    // By hand, until it is evaluated next.
    Status setState(std::string_view name, AlarmState state) override;

    void stop();  // nothing is evaluated any more

  private:
    struct Job {
        std::string name;
        std::uint64_t generation;
        AlarmQuery query;
    };
    struct Answer {
        Job job;
        Result<std::vector<std::optional<double>>> points;
    };
    struct Kept {
        AlarmStatus status;
        std::uint64_t generation = 0;  // of the definition: answers for an earlier one are dropped
        WallNanos due = 0;             // end of the range that is evaluated next
    };
    using Alarms = std::map<std::string, Kept, std::less<>>;

    void readStates(std::vector<std::string>& problems);
    void keep(AlarmDefinition definition, const AlarmStatus* before);
    void saveState(const AlarmStatus& status);
    void schedule();
    void evaluateDue();
    std::vector<Job> takeDue(WallNanos now);
    AlarmQuery queryOf(const AlarmDefinition& definition, const AlarmRange& range);
    void take(const std::vector<Answer>& answers);
    void judge(Kept& kept, const Answer& answer);
    void change(AlarmStatus& status, AlarmVerdict&& verdict);
    void annotate(const AlarmStatus& status, AlarmState before);
    std::int64_t settlingNs() const;

    Parts parts_;
    Alarms alarms_;
    mutable AlarmList shown_;  // null: to be made
    std::uint64_t generation_ = 0;
    TimerId timer_ = 0;
    bool reading_ = false;
    // Seen by background jobs, and by their answers that may come after us.
    std::shared_ptr<std::atomic<bool>> stopped_ = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace updraft

// BudgetWatch: keeps a workspace's budgets, holds them against what the month and the day have cost by now,
// and tells of changes: to the observer and as annotations. Budgets and their states are documents of the
// workspace's database, so that a restart tells nothing twice. Without budgets it does nothing; with them it
// reads in the background, one reading at a time: soon after calls were recorded, and now and then without,
// since days end and forecasts move.
//
// Owner: Platform. Thread: the engine's; references outlive it.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/background.h"
#include "runtime/base/scheduler.h"
#include "runtime/cost/budget.h"
#include "runtime/platform/cost_reading.h"
#include "runtime/platform/platform_options.h"
#include "runtime/store/store.h"

namespace updraft {

// The kind of a workspace's documents: each the definition of the budget that its key names.
inline constexpr std::string_view kBudgetKind = "budget";

class BudgetWatch {
  public:
    static constexpr std::size_t kMostBudgets = 100;
    static constexpr Nanos kInterval = std::chrono::seconds(30);  // between readings when nothing is called
    // From one reading to the next while there are calls, or as many times as long as a reading took, so that
    // a large file does not keep a core busy.
    static constexpr Nanos kNewsInterval = std::chrono::seconds(1);
    static constexpr int kReadingShare = 20;
    // A record is in the rollups by then (the store writes them every 100 ms, or later when it is busy).
    static constexpr Nanos kSeen = std::chrono::milliseconds(500);

    struct Parts {
        Scheduler& scheduler;
        Background& background;
        Store& store;      // documents, ids of names
        RecordSink& sink;  // annotations
        PlatformObserver& observer;
        std::shared_ptr<CostSource> source;
        std::function<void(const std::string& function)> stop;  // take no further calls of it
    };
    // choice: what budgets that name no price list are priced by.
    BudgetWatch(Parts parts, PricingChoice choice);
    ~BudgetWatch();
    BudgetWatch(const BudgetWatch&) = delete;
    BudgetWatch& operator=(const BudgetWatch&) = delete;

    // Reads the documents and begins. Answers what could not be read; those documents stay as they are.
    std::vector<std::string> load();
    BudgetList budgets() const;  // by name; the same object until something changes; never null
    const BudgetStatus* find(std::string_view name) const;

    // Makes a budget or replaces the one of that name; then it is judged at once.
    Status put(BudgetDefinition definition);
    // Gives a budget another name and definition at once.
    Status replace(std::string_view name, BudgetDefinition definition);
    Status remove(std::string_view name);

    void recorded();  // a call, just now
    void stop();      // nothing is judged any more

  private:
    using Answers = Result<CostAnswers>;

    void readStates(std::vector<std::string>& problems);
    void schedule(Nanos wait);
    Nanos untilNews() const;
    void read();
    void take(const Answers& answers, WallNanos now, std::uint64_t generation);
    void judge(BudgetStatus& status, const CostAnswer& answer, WallNanos now);
    void tellLeftOut(const std::vector<std::string>& lists);
    void forget(BudgetStatus& status);
    void tell(const BudgetStatus& status, BudgetState before);
    void change(BudgetStatus& status, BudgetStatus now, WallNanos at);
    void saveState(const BudgetStatus& status);
    void annotate(const BudgetStatus& status);

    Parts parts_;
    const PricingChoice choice_;
    std::map<std::string, BudgetStatus, std::less<>> budgets_;
    mutable BudgetList shown_;  // null: to be made
    TimerId timer_ = 0;
    std::uint64_t generation_ = 0;      // of the definitions: answers for earlier ones are dropped
    std::vector<std::string> leftOut_;  // price lists, as told last
    bool reading_ = false;
    bool news_ = false;  // there were calls that the last reading may not have seen
    TimePoint due_{}, recorded_{}, readFrom_{}, readUntil_{};
    // Seen by background jobs, and by their answers that may come after us.
    std::shared_ptr<std::atomic<bool>> stopped_ = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace updraft

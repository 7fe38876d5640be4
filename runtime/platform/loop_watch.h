// LoopWatch: holds every record against the guard, tells the observer of loops and leaves annotations, and
// stops the function where that was asked for and nothing else ends the loop. What it looks for is a document
// of the workspace. Nothing is projected until prices are known.
//
// Owner: Platform. Thread: the engine's; references outlive it.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "runtime/base/scheduler.h"
#include "runtime/cost/loop_guard.h"
#include "runtime/platform/platform_options.h"
#include "runtime/store/store.h"

namespace updraft {

std::string toJson(const LoopGuardSettings& settings);
Result<LoopGuardSettings> loopGuardFromJson(std::string_view text);

// The document that keeps them.
inline constexpr std::string_view kGuardKind = "cost-guard", kGuardKey = "loops";

class LoopWatch {
  public:
    static constexpr std::size_t kMostKept = 20;

    struct Parts {
        Scheduler& scheduler;
        Store& store;      // documents, names
        RecordSink& sink;  // annotations
        PlatformObserver& observer;
        std::function<bool(const std::string& function)> mayRecur;  // else its chains are ended anyway
        std::function<void(const std::string& function)> stop;
    };
    explicit LoopWatch(Parts parts) : parts_(std::move(parts)), guard_(CallPrice{}) {}
    ~LoopWatch();
    LoopWatch(const LoopWatch&) = delete;
    LoopWatch& operator=(const LoopWatch&) = delete;

    std::vector<std::string> load();  // problems
    const LoopGuardSettings& settings() const { return settings_; }
    void setSettings(const LoopGuardSettings& settings);
    void setPrice(const CallPrice& price) { guard_.setPrice(price); }

    void observe(const InvocationRecord& record, const std::optional<TraceLink>& trace);
    // Of a call that the engine refused: `calls` of the function ran in its chain.
    void refused(std::uint32_t functionId, std::uint32_t calls);

    // The latest, newest first, of this run; the same object until something changes. Never null.
    LoopList loops() const;

  private:
    void found(GuardFinding finding);
    LoopEnd endOf(const GuardFinding& finding, const std::string& function) const;
    void annotate(const LoopNotice& loop);
    void stopSoon(const std::string& function);

    Parts parts_;
    LoopGuard guard_;
    LoopGuardSettings settings_;
    TimerId timer_ = 0;
    std::vector<std::string> toStop_;
    std::deque<LoopNotice> kept_;  // the newest first
    mutable LoopList shown_;       // null: to be made
};

}  // namespace updraft

// ProfileCollector: adds up what was sampled of invocations and hands it on at most once a second for each
// version, so that whoever shows it is not called for every invocation. Thread: engine thread.
#pragma once

#include <functional>
#include <map>

#include "runtime/base/scheduler.h"
#include "runtime/function/function_config.h"
#include "runtime/sandbox/profile.h"

namespace updraft {

using ProfileListener = std::function<void(const FunctionVersion& version, const LineProfile& profile)>;

class ProfileCollector {
  public:
    explicit ProfileCollector(Scheduler& scheduler) : scheduler_(scheduler) {}
    ~ProfileCollector();
    ProfileCollector(const ProfileCollector&) = delete;
    ProfileCollector& operator=(const ProfileCollector&) = delete;

    void setListener(ProfileListener listener) { listener_ = std::move(listener); }
    void add(const FunctionVersionPtr& version, const LineProfile& profile);

  private:
    void handOn();

    Scheduler& scheduler_;
    ProfileListener listener_;
    std::map<FunctionVersionPtr, LineProfile> waiting_;
    TimerId timer_ = 0;
};

}  // namespace updraft

// What the control API and the monitoring services may know of the engine.
#pragma once

#include <algorithm>
#include <map>

#include "runtime/api/control/control_context.h"
#include "runtime/api/monitoring/running_view.h"
#include "runtime/engine/engine.h"

namespace updraft {

class EngineViews final : public ProvisionedView, public AccountView, public RunningView {
  public:
    EngineViews(const Engine& engine, const Clock& clock) : engine_(engine), clock_(clock) {}
    ProvisionedState provisioned(std::string_view name, std::string_view qualifier) const override {
        return engine_.provisioned(name, qualifier);
    }
    int concurrency() const override { return engine_.settings().accountConcurrency; }
    int minimumUnreserved() const override { return engine_.settings().minimumUnreserved; }
    std::vector<std::pair<std::string, WallNanos>> runningSince() const override {
        std::map<std::string, WallNanos> oldest;
        for (const EnvironmentSnapshot& environment : engine_.snapshot().environments) {
            if (environment.state != EnvironmentState::Busy) continue;
            const WallNanos since = clock_.wallNow() - environment.inState.count();
            WallNanos& known = oldest.try_emplace(environment.functionName, since).first->second;
            known = std::min(known, since);
        }
        return {oldest.begin(), oldest.end()};
    }

  private:
    const Engine& engine_;
    const Clock& clock_;
};

}  // namespace updraft

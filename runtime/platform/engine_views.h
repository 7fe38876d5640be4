// What the control API may know of the engine.
#pragma once

#include "runtime/api/control/control_context.h"
#include "runtime/engine/engine.h"

namespace updraft {

class EngineViews final : public ProvisionedView, public AccountView {
  public:
    explicit EngineViews(const Engine& engine) : engine_(engine) {}
    ProvisionedState provisioned(std::string_view name, std::string_view qualifier) const override {
        return engine_.provisioned(name, qualifier);
    }
    int concurrency() const override { return engine_.settings().accountConcurrency; }
    int minimumUnreserved() const override { return engine_.settings().minimumUnreserved; }

  private:
    const Engine& engine_;
};

}  // namespace updraft

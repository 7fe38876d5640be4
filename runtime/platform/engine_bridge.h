// Tells the engine what changed in the registry.
#pragma once

#include "runtime/engine/engine.h"
#include "runtime/function/registry/registry.h"

namespace updraft {

class EngineBridge final : public RegistryListener {
  public:
    explicit EngineBridge(Engine& engine) : engine_(engine) {}
    void versionReplaced(const FunctionVersionPtr& old, const FunctionVersionPtr&) override {
        if (old) engine_.retire(old);
    }
    void versionRemoved(const FunctionVersionPtr& version) override { engine_.retire(version); }
    void functionRemoved(std::string_view name) override { engine_.removeFunction(name); }
    void reservedChanged(std::string_view name, std::optional<int> concurrency) override {
        engine_.setReserved(name, concurrency);
    }
    void provisionedChanged(std::string_view name, std::string_view qualifier,
                            const FunctionVersionPtr& version, int count) override {
        engine_.setProvisioned(name, qualifier, version, count);
    }
    void aliasChanged(std::string_view, std::string_view) override {}

  private:
    Engine& engine_;
};

}  // namespace updraft

// What the operations of the control API work on, and the small interfaces through which they see the rest of
// the platform. Engine thread only; everything outlives the ControlApi.
#pragma once

#include "runtime/engine/snapshot.h"
#include "runtime/function/registry/registry.h"

namespace updraft {

// The state of provisioned concurrency, known to the engine.
class ProvisionedView {
  public:
    virtual ~ProvisionedView() = default;
    virtual ProvisionedState provisioned(std::string_view name, std::string_view qualifier) const = 0;
};

// Limits of the modelled account, from the engine's settings.
class AccountView {
  public:
    virtual ~AccountView() = default;
    virtual int concurrency() const = 0;
    virtual int minimumUnreserved() const = 0;
};

struct ControlContext {
    FunctionRegistry& registry;
    CodeStore& code;
    const ProvisionedView& provisioned;
    const AccountView& account;
    const Clock& clock;

    const Identity& identity() const { return registry.identity(); }
};

}  // namespace updraft

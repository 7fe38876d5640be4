#include "runtime/engine/execution_environment.h"

namespace updraft {

EnvironmentSnapshot ExecutionEnvironment::snapshot() const {
    EnvironmentSnapshot view;
    view.id = id_;
    view.pid = sandbox_ ? sandbox_->pid() : 0;
    view.functionName = version_->config.name;
    view.version = version_->version;
    view.logStream = logStream_;
    view.state = state_;
    view.provisioned = allocation != nullptr;
    view.age = clock_.now() - born_;
    view.inState = clock_.now() - stateSince_;
    view.served = served_;
    view.init = init_;
    if (sandbox_) {
        view.memory = sandbox_->memory();
        view.isolation = sandbox_->isolation();
    }
    if (auto found = parts_.sandboxes.interpreterFor(version_->config.runtime)) {
        view.interpreter = found->path.string();
        if (!found->version.empty()) view.interpreter += " " + found->version;
    }
    return view;
}

}  // namespace updraft

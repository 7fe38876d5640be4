// What the planners have to know of a template: which function is which, and whose its code folder is.
// Internal to widgets/functions/edits. Blocking; any thread.
#pragma once

#include "runtime/function/template/workspace_model.h"
#include "widgets/functions/edits/workspace_plan.h"

namespace updraft::workspace_edits {

namespace fs = std::filesystem;

class TemplateReading {
  public:
    explicit TemplateReading(const PlanBase& base);

    const FunctionDefinition* function(const QString& name) const;  // by function name only
    QStringList names() const;
    // What of the function's code may be moved: inside the workspace, and nobody else's. Empty for nothing.
    fs::path ownCode(const FunctionDefinition& function) const;
    fs::path events(const QString& name) const;  // empty when there are none
    // The first error that `after` has and this has not; empty for none.
    QString newError(const QByteArray& after) const;

  private:
    bool isShared(const fs::path& path, const FunctionDefinition& owner) const;

    const PlanBase& base_;
    WorkspaceModel model_;
};

// The name is one, and nothing has it.
std::optional<EditProblem> checkNewName(const PlanBase& base, const TemplateReading& reading,
                                        const QString& name);
EditProblem templateProblem(const Error& error);
std::string textOf(const QByteArray& bytes);

}  // namespace updraft::workspace_edits

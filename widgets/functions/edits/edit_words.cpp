// What the steps of WorkspaceEdits are called.
#include <QCoreApplication>

#include "widgets/functions/edits/workspace_edits.h"

namespace updraft {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceEdits)
  public:
    static QString done(const EditOutcome& outcome) {
        switch (outcome.kind) {
            case EditKind::Create:
                return tr("%1 was created.").arg(outcome.name);
            case EditKind::Import:
                return tr("%1 was added.").arg(outcome.name);
            case EditKind::Rename:
                return tr("%1 is now %2.").arg(outcome.from, outcome.name);
            case EditKind::Duplicate:
                return tr("%1 is a copy of %2.").arg(outcome.name, outcome.from);
            case EditKind::Delete:
                return tr("%1 was deleted.").arg(outcome.name);
        }
        return {};
    }
    static QString undone(const EditOutcome& outcome) {
        switch (outcome.kind) {
            case EditKind::Create:
            case EditKind::Import:
            case EditKind::Duplicate:
                return tr("%1 was taken away again.").arg(outcome.name);
            case EditKind::Rename:
                return tr("%1 is %2 again.").arg(outcome.name, outcome.from);
            case EditKind::Delete:
                return tr("%1 is back.").arg(outcome.name);
        }
        return {};
    }
    static QString step(const WorkspacePlan& plan, bool back) {
        switch (plan.kind) {
            case EditKind::Create:
            case EditKind::Import:
                return (back ? tr("Undo creating %1") : tr("Redo creating %1")).arg(plan.name);
            case EditKind::Rename:
                return (back ? tr("Undo renaming %1 to %2") : tr("Redo renaming %1 to %2"))
                    .arg(plan.from, plan.name);
            case EditKind::Duplicate:
                return (back ? tr("Undo duplicating %1") : tr("Redo duplicating %1")).arg(plan.from);
            case EditKind::Delete:
                return (back ? tr("Undo deleting %1") : tr("Redo deleting %1")).arg(plan.name);
        }
        return {};
    }
};

}  // namespace

QString outcomeText(const EditOutcome& outcome) {
    QString text = outcome.way == EditOutcome::Way::Undone ? Words::undone(outcome) : Words::done(outcome);
    if (!outcome.warning.isEmpty()) text += QLatin1Char(' ') + outcome.warning;
    return text;
}

QString WorkspaceEdits::undoText() const {
    const WorkspacePlan* plan = planAt(undoIndex());
    return plan == nullptr ? QString() : Words::step(*plan, true);
}

QString WorkspaceEdits::redoText() const {
    const WorkspacePlan* plan = planAt(undoIndex() + 1);
    return plan == nullptr ? QString() : Words::step(*plan, false);
}

}  // namespace updraft

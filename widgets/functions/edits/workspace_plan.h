// WorkspacePlan: a change of the workspace, worked out and not yet made: which files move where, and what the
// template says afterwards. The planners read the workspace and write only below their stage folder.
// Blocking; any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <filesystem>

#include "runtime/function/catalogue/function_templates.h"
#include "widgets/functions/edits/edit_problem.h"
#include "widgets/functions/edits/file_moves.h"

namespace updraft {

enum class EditKind : std::uint8_t { Create, Import, Rename, Duplicate, Delete };

// The workspace at the moment of planning.
struct PlanBase {
    std::filesystem::path workspace, templateFile;
    QByteArray text;              // of the template, saved or not
    std::filesystem::path stage;  // <workspace>/.updraft/trash/<time>: what is to come, or went
};

struct WorkspacePlan {
    EditKind kind = EditKind::Create;
    QString name;                    // of the function; Delete: that goes
    QString from;                    // Rename, Duplicate: of the function that was there
    std::filesystem::path mainFile;  // to open afterwards; Create, Import, Duplicate
    std::filesystem::path sources;   // the function's folder afterwards
    std::vector<FileMove> copies;    // into the stage, before anything moves
    std::vector<FileMove> moves;
    bool filesFirst = true;    // the template never names a folder that is not there
    QByteArray before, after;  // the template
    std::string added;         // Create, Import: what the template gets, for a preview
    QString warning;           // what does not work any more afterwards, as the runtime says it
};

struct NewFunctionSpec {
    FunctionTemplate source;
    QString name;
    QString runtime;   // empty: the template's
    int memoryMb = 0;  // 0: as the template or Globals say
    int timeoutS = 0;
};

struct RenameSpec {
    QString from, to;
    bool logicalIdToo = false;
};

Planned<WorkspacePlan> planCreate(const PlanBase& base, const NewFunctionSpec& spec);
// `path`: a folder, a zip or a single source file.
Planned<WorkspacePlan> planImport(const PlanBase& base, const std::filesystem::path& path);
Planned<WorkspacePlan> planRename(const PlanBase& base, const RenameSpec& spec);
Planned<WorkspacePlan> planDuplicate(const PlanBase& base, const QString& from, const QString& to);
Planned<WorkspacePlan> planDelete(const PlanBase& base, const QString& name);

// "orders-api" -> "orders-api-2", the first that neither the template nor functions/ has. Characters that a
// name cannot have become hyphens.
QString freeFunctionName(const PlanBase& base, const QString& wanted);

}  // namespace updraft

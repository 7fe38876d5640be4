// What is there already: renamed, copied, taken away.
#include "runtime/function/template/edit/template_edit.h"
#include "runtime/function/template/edit/written_template.h"
#include "widgets/functions/edits/function_sources.h"
#include "widgets/functions/edits/template_reading.h"

namespace updraft {

namespace fs = std::filesystem;

namespace {

using workspace_edits::templateProblem;
using workspace_edits::TemplateReading;
using workspace_edits::textOf;

EditProblem unknown(const QString& name) {
    return {EditProblemKind::NotInTemplate, name, {}, 0};
}

// Where the code stands in the template, when it stands there as a plain text: "functions/orders/".
struct WrittenCode {
    TemplatePath path;  // below the resource
    std::string text;
};

std::optional<WrittenCode> writtenCode(const std::string& text, const std::string& id) {
    for (const char* name : {"CodeUri", "Code"}) {
        const auto value = readValue(text, {"Resources", id, "Properties", name});
        if (!value || value->inherited || value->through || value->kind != WrittenValue::Kind::Single)
            continue;
        return WrittenCode{{"Properties", name}, value->text};
    }
    return {};
}

// "./functions/orders/src" with orders renamed, in the author's way of writing.
std::optional<std::string> renamedCode(const std::string& written, const std::string& from,
                                       const std::string& to) {
    const std::string dot = written.starts_with("./") ? "./" : "";
    const std::string prefix = dot + "functions/" + from;
    if (!written.starts_with(prefix)) return {};
    const std::string rest = written.substr(prefix.size());
    if (!rest.empty() && rest.front() != '/') return {};
    return dot + "functions/" + to + rest;
}

fs::path functionsFolder(const PlanBase& base, const QString& name) {
    return base.workspace / "functions" / name.toStdString();
}

}  // namespace

Planned<WorkspacePlan> planRename(const PlanBase& base, const RenameSpec& spec) {
    const TemplateReading reading(base);
    const FunctionDefinition* function = reading.function(spec.from);
    if (function == nullptr) return unknown(spec.from);
    if (auto problem = workspace_edits::checkNewName(base, reading, spec.to)) return *problem;
    WorkspacePlan plan;
    plan.kind = EditKind::Rename;
    plan.name = spec.to;
    plan.from = spec.from;
    plan.before = base.text;
    std::string text = textOf(base.text);
    const std::string& id = function->logicalId;
    std::vector<ValueChange> changes = {
        {{"Resources", id, "Properties", "FunctionName"}, TemplateValue::text(spec.to.toStdString())}};
    plan.sources = function->code.path;
    const fs::path home = functionsFolder(base, spec.from);
    const auto written = writtenCode(text, id);
    const auto code =
        written ? renamedCode(written->text, spec.from.toStdString(), spec.to.toStdString()) : std::nullopt;
    if (code && reading.ownCode(*function) == home) {
        changes.push_back(
            {{"Resources", id, written->path[0], written->path[1]}, TemplateValue::text(*code)});
        plan.moves.push_back({home, functionsFolder(base, spec.to)});
        plan.sources = functionsFolder(base, spec.to) / function->code.path.lexically_relative(home);
    }
    if (const fs::path events = reading.events(spec.from); !events.empty())
        plan.moves.push_back({events, events.parent_path() / spec.to.toStdString()});
    TemplateEdits edits = setValues(text, changes);
    if (!edits) return templateProblem(edits.error());
    text = applyEdits(text, *edits);
    if (spec.logicalIdToo) {
        const std::string wanted = logicalIdFor(spec.to.toStdString());
        if (wanted != id) {
            edits = renameResource(text, id, uniqueLogicalId(text, wanted));
            if (!edits) return templateProblem(edits.error());
            text = applyEdits(text, *edits);
        }
    }
    plan.after = QByteArray::fromStdString(text);
    plan.warning = reading.newError(plan.after);
    return plan;
}

Planned<WorkspacePlan> planDuplicate(const PlanBase& base, const QString& from, const QString& to) {
    const TemplateReading reading(base);
    const FunctionDefinition* function = reading.function(from);
    if (function == nullptr) return unknown(from);
    if (auto problem = workspace_edits::checkNewName(base, reading, to)) return *problem;
    WorkspacePlan plan;
    plan.kind = EditKind::Duplicate;
    plan.name = to;
    plan.from = from;
    plan.before = base.text;
    const std::string text = textOf(base.text), name = to.toStdString();
    std::vector<ValueChange> changes = {{{"Properties", "FunctionName"}, TemplateValue::text(name)}};
    plan.sources = function->code.path;
    const auto written = writtenCode(text, function->logicalId);
    const auto copy = [&](const fs::path& source, const fs::path& place) {
        plan.copies.push_back({source, base.stage / place});
        plan.moves.push_back({base.stage / place, base.workspace / place});
    };
    std::error_code failed;
    // Only folders: a zip or a single file stays the code of both.
    if (written && fs::is_directory(function->code.path, failed) &&
        isInside(function->code.path, base.workspace) && function->code.path != base.workspace) {
        const fs::path place = fs::path("functions") / name;
        copy(function->code.path, place);
        changes.emplace_back(written->path, TemplateValue::text(place.generic_string() + "/"));
        plan.sources = base.workspace / place;
    }
    if (const fs::path events = reading.events(from); !events.empty())
        copy(events, fs::path("events") / name);
    const fs::path main = mainFileOf(function->code.path);
    plan.mainFile = main == function->code.path || main.empty() ? main : plan.sources / main.filename();
    const std::string id = uniqueLogicalId(text, logicalIdFor(name));
    TemplateEdits edits = duplicateResource(text, function->logicalId, id, changes);
    if (!edits) return templateProblem(edits.error());
    plan.after = QByteArray::fromStdString(applyEdits(text, *edits));
    plan.warning = reading.newError(plan.after);
    return plan;
}

Planned<WorkspacePlan> planDelete(const PlanBase& base, const QString& name) {
    const TemplateReading reading(base);
    const FunctionDefinition* function = reading.function(name);
    if (function == nullptr) return unknown(name);
    WorkspacePlan plan;
    plan.kind = EditKind::Delete;
    plan.name = name;
    plan.before = base.text;
    plan.filesFirst = false;
    const auto away = [&](const fs::path& path) {
        if (!path.empty()) plan.moves.push_back({path, base.stage / path.lexically_relative(base.workspace)});
    };
    away(reading.ownCode(*function));
    away(reading.events(name));
    TemplateEdits edits = removeResource(textOf(base.text), function->logicalId);
    if (!edits) return templateProblem(edits.error());
    plan.after = QByteArray::fromStdString(applyEdits(textOf(base.text), *edits));
    plan.warning = reading.newError(plan.after);
    return plan;
}

}  // namespace updraft

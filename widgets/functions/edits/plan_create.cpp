// New functions: from a template, and from files that were dropped.
#include <QDir>
#include <QRegularExpression>
#include <cerrno>

#include "runtime/function/package/unpack.h"
#include "runtime/function/template/edit/template_edit.h"
#include "widgets/functions/edits/function_sources.h"
#include "widgets/functions/edits/template_reading.h"

namespace updraft {

namespace fs = std::filesystem;

namespace {

using workspace_edits::templateProblem;
using workspace_edits::TemplateReading;
using workspace_edits::textOf;

constexpr std::int64_t kLargest = 262'144'000;  // bytes; the limit of a function's code

// A resource as instantiate() writes it: comments, the id, what stands below it.
struct ResourceText {
    QString comments, body;  // each line ends with a newline; not indented
};

ResourceText splitResource(const std::string& yaml) {
    ResourceText parts;
    bool inside = false;
    for (const QString& line : QString::fromStdString(yaml).split(QLatin1Char('\n'))) {
        if (inside) {
            parts.body += line.mid(4) + QLatin1Char('\n');
        } else if (line.trimmed().startsWith(QLatin1Char('#'))) {
            parts.comments += line.trimmed() + QLatin1Char('\n');
        } else {
            inside = true;
        }
    }
    while (parts.body.endsWith(QStringLiteral("\n\n"))) parts.body.chop(1);
    return parts;
}

// Comments go directly above the id, indented as it is. JSON has none.
void addComments(std::string& added, const std::string& id, const QString& comments) {
    const std::size_t at = added.find(id + ":");
    if (comments.isEmpty() || at == std::string::npos) return;
    const std::size_t lineStart = added.rfind('\n', at) == std::string::npos ? 0 : added.rfind('\n', at) + 1;
    const std::string indent = added.substr(lineStart, at - lineStart);
    if (indent.find_first_not_of(' ') != std::string::npos) return;
    std::string lines;
    for (const QString& line : comments.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines += indent + line.toStdString() + "\n";
    added.insert(lineStart, lines);
}

// The template with the resource; `added` gets what came in.
Result<std::string> withResource(const std::string& text, const std::string& id, const TemplateValue& value,
                                 const QString& comments, std::string& added) {
    TemplateEdits edits = addResource(text, id, value);
    if (!edits) return edits.error();
    added.clear();
    for (TextEdit& edit : *edits) {
        addComments(edit.replacement, id, comments);
        added += edit.replacement;
    }
    return applyEdits(text, *edits);
}

Status setFigures(std::string& text, const std::string& id, const NewFunctionSpec& spec) {
    std::vector<ValueChange> changes;
    const TemplatePath properties = {"Resources", id, "Properties"};
    const auto change = [&](const char* name, int value) {
        if (value <= 0) return;
        TemplatePath path = properties;
        path.emplace_back(name);
        changes.emplace_back(path, TemplateValue::integer(value));
    };
    change("MemorySize", spec.memoryMb);
    change("Timeout", spec.timeoutS);
    if (changes.empty()) return Done{};
    TemplateEdits edits = setValues(text, changes);
    if (!edits) return edits.error();
    text = applyEdits(text, *edits);
    return Done{};
}

// With its figures, so that the preview is what will be there.
Planned<WorkspacePlan> describe(WorkspacePlan plan, const PlanBase& base, const NewFunction& made,
                                const NewFunctionSpec& spec) {
    const ResourceText parts = splitResource(made.resourceYaml);
    std::string body = "Resources:\n  " + made.logicalId + ":\n";
    for (const QString& line : parts.body.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        body += "    " + line.toStdString() + "\n";
    if (Status set = setFigures(body, made.logicalId, spec); !set) return templateProblem(set.error());
    const ResourceText full = splitResource(body.substr(body.find('\n') + 1));
    auto after = withResource(textOf(base.text), made.logicalId, TemplateValue::yaml(full.body.toStdString()),
                              parts.comments, plan.added);
    if (!after) return templateProblem(after.error());
    plan.after = QByteArray::fromStdString(*after);
    return plan;
}

void moveIntoPlace(WorkspacePlan& plan, const PlanBase& base) {
    for (const char* folder : {"functions", "events"}) {
        const fs::path place = fs::path(folder) / plan.name.toStdString();
        std::error_code failed;
        if (fs::exists(base.stage / place, failed))
            plan.moves.push_back({base.stage / place, base.workspace / place});
    }
}

// The folder that has the sources: packers often put everything into one folder more.
fs::path innerFolder(const fs::path& folder) {
    fs::path only;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (entry->path().filename() == "__MACOSX") continue;
        if (!only.empty() || !entry->is_directory()) return folder;
        only = entry->path();
    }
    return only.empty() ? folder : only;
}

std::optional<EditProblem> stageFiles(const fs::path& path, const fs::path& target) {
    std::error_code failed;
    const QString shown = QDir::toNativeSeparators(QString::fromStdString(path.string()));
    if (QString::fromStdString(path.extension().string())
            .compare(QStringLiteral(".zip"), Qt::CaseInsensitive) != 0) {
        const fs::path to = fs::is_directory(path, failed) ? target : target / path.filename();
        if (const auto failure = copyTree(path, to, kLargest)) return fileProblem(*failure);
        return {};
    }
    fs::create_directories(target.parent_path(), failed);
    if (failed) return fileProblem({target.parent_path(), failed.value()});
    const UnpackResult unpacked = unpackZipFile(path, target);
    if (unpacked.ok()) return {};
    if (unpacked.failure->kind == UnpackFailure::Kind::TooLarge)
        return EditProblem{EditProblemKind::TooLarge, shown, {}, 0};
    return EditProblem{EditProblemKind::BadZip, shown, QString::fromStdString(unpacked.failure->message), 0};
}

TemplateValue resourceOf(const FunctionSources& sources, const std::string& name,
                         const std::string& codeUri) {
    return TemplateValue::map(
        {{"Type", TemplateValue::text("AWS::Serverless::Function")},
         {"Properties", TemplateValue::map({{"FunctionName", TemplateValue::text(name)},
                                            {"Runtime", TemplateValue::text(sources.runtime)},
                                            {"Handler", TemplateValue::text(sources.handler)},
                                            {"CodeUri", TemplateValue::text(codeUri)}})}});
}

}  // namespace

Planned<WorkspacePlan> planCreate(const PlanBase& base, const NewFunctionSpec& spec) {
    const TemplateReading reading(base);
    if (auto problem = workspace_edits::checkNewName(base, reading, spec.name)) return *problem;
    WorkspacePlan plan;
    plan.kind = EditKind::Create;
    plan.name = spec.name;
    plan.before = base.text;
    NewFunctionOptions options;
    options.workspace = base.stage;
    options.name = spec.name.toStdString();
    options.runtime = spec.runtime.toStdString();
    options.logicalId = uniqueLogicalId(textOf(base.text), logicalIdFor(options.name));
    const auto made = instantiate(spec.source, options);
    if (!made)
        return EditProblem{EditProblemKind::Template, {}, QString::fromStdString(made.error().message), 0};
    moveIntoPlace(plan, base);
    plan.sources = base.workspace / "functions" / options.name;
    plan.mainFile = plan.sources / mainFileOf(made->sources).filename();
    return describe(std::move(plan), base, *made, spec);
}

Planned<WorkspacePlan> planImport(const PlanBase& base, const fs::path& path) {
    std::error_code failed;
    if (!fs::exists(path, failed)) return fileProblem({path, ENOENT});
    const bool folder = fs::is_directory(path, failed);
    const fs::path bare = path.has_filename() ? path : path.parent_path();
    const bool inPlace = folder && isInside(bare, base.workspace) && bare != base.workspace;
    WorkspacePlan plan;
    plan.kind = EditKind::Import;
    plan.before = base.text;
    const QString wanted = QString::fromStdString((folder ? bare.filename() : bare.stem()).string());
    const TemplateReading reading(base);
    plan.name = inPlace && reading.function(wanted) == nullptr && functionNameProblem(wanted).isEmpty()
                    ? wanted
                    : freeFunctionName(base, wanted);
    const fs::path place = fs::path("functions") / plan.name.toStdString();
    fs::path staged = inPlace ? bare : base.stage / place;
    if (!inPlace) {
        if (auto problem = stageFiles(path, staged)) return *problem;
        staged = innerFolder(staged);
        plan.moves.push_back({staged, base.workspace / place});
    }
    const auto sources = findSources(staged);
    if (!sources)
        return EditProblem{EditProblemKind::NoHandler,
                           QDir::toNativeSeparators(QString::fromStdString(path.string())),
                           {},
                           0};
    plan.sources = inPlace ? bare : base.workspace / place;
    plan.mainFile = plan.sources / sources->mainFile;
    const std::string id = uniqueLogicalId(textOf(base.text), logicalIdFor(plan.name.toStdString()));
    const std::string codeUri = plan.sources.lexically_relative(base.workspace).generic_string() + "/";
    auto after = withResource(textOf(base.text), id, resourceOf(*sources, plan.name.toStdString(), codeUri),
                              {}, plan.added);
    if (!after) return templateProblem(after.error());
    plan.after = QByteArray::fromStdString(*after);
    return plan;
}

QString freeFunctionName(const PlanBase& base, const QString& wanted) {
    static const QRegularExpression kOther(QStringLiteral("[^A-Za-z0-9_-]+"));
    static const QRegularExpression kEnds(QStringLiteral("^-+|-+$"));
    QString bare = QString(wanted).replace(kOther, QStringLiteral("-")).remove(kEnds).left(58);
    if (bare.isEmpty()) bare = QStringLiteral("function");
    const TemplateReading reading(base);
    QString name = bare;
    for (int number = 2; workspace_edits::checkNewName(base, reading, name) && number < 10'000; ++number)
        name = QStringLiteral("%1-%2").arg(bare).arg(number);
    return name;
}

}  // namespace updraft

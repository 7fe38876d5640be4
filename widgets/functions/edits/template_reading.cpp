#include "widgets/functions/edits/template_reading.h"

#include <QStringList>
#include <cerrno>
#include <set>

namespace updraft::workspace_edits {
namespace {

bool isThere(const fs::path& path) {
    std::error_code failed;
    return fs::symlink_status(path, failed).type() != fs::file_type::not_found;
}

}  // namespace

std::string textOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

TemplateReading::TemplateReading(const PlanBase& base)
    : base_(base), model_(parseTemplate(textOf(base.text), base.templateFile, {})) {}

const FunctionDefinition* TemplateReading::function(const QString& name) const {
    const std::string wanted = name.toStdString();
    for (const FunctionDefinition& function : model_.functions) {
        if (function.config.name == wanted) return &function;
    }
    return nullptr;
}

QStringList TemplateReading::names() const {
    QStringList names;
    for (const FunctionDefinition& function : model_.functions)
        names.append(QString::fromStdString(function.config.name));
    return names;
}

bool TemplateReading::isShared(const fs::path& path, const FunctionDefinition& owner) const {
    const auto touches = [&](const fs::path& other) {
        return !other.empty() && (isInside(other, path) || isInside(path, other));
    };
    for (const FunctionDefinition& function : model_.functions) {
        if (function.logicalId != owner.logicalId && touches(function.code.path)) return true;
    }
    for (const LayerDefinition& layer : model_.layers) {
        if (touches(layer.content.path)) return true;
    }
    return isInside(base_.templateFile, path);
}

fs::path TemplateReading::ownCode(const FunctionDefinition& function) const {
    const fs::path& code = function.code.path;
    if (code.empty() || !isThere(code) || !isInside(code, base_.workspace)) return {};
    const fs::path home = base_.workspace / "functions" / function.config.name;
    const fs::path whole = isInside(code, home) ? home : code;
    if (!isShared(whole, function)) return whole;
    return isShared(code, function) ? fs::path() : code;
}

fs::path TemplateReading::events(const QString& name) const {
    const fs::path folder = base_.workspace / "events" / name.toStdString();
    return isThere(folder) ? folder : fs::path();
}

QString TemplateReading::newError(const QByteArray& after) const {
    std::multiset<std::string> known;
    for (const Diagnostic& diagnostic : model_.diagnostics) known.insert(diagnostic.message);
    const WorkspaceModel changed = parseTemplate(textOf(after), base_.templateFile, {});
    for (const Diagnostic& diagnostic : changed.diagnostics) {
        if (diagnostic.severity == Severity::Error && !known.contains(diagnostic.message))
            return QString::fromStdString(diagnostic.message);
    }
    return {};
}

std::optional<EditProblem> checkNewName(const PlanBase& base, const TemplateReading& reading,
                                        const QString& name) {
    if (!checkFunctionName(name.toStdString())) return EditProblem{EditProblemKind::BadName, name, {}, 0};
    if (reading.function(name) != nullptr) return EditProblem{EditProblemKind::NameTaken, name, {}, 0};
    for (const char* folder : {"functions", "events"}) {
        const fs::path place = base.workspace / folder / name.toStdString();
        if (isThere(place)) return fileProblem({place, EEXIST});
    }
    return {};
}

EditProblem templateProblem(const Error& error) {
    return {EditProblemKind::Template, {}, QString::fromStdString(error.message), 0};
}

}  // namespace updraft::workspace_edits

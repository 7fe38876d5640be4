#include "widgets/language/runtime_problems.h"

#include <QDir>

#include "runtime/sandbox/syntax_check.h"

namespace updraft {

Problem problemOf(const Diagnostic& diagnostic) {
    Problem problem;
    switch (diagnostic.severity) {
        case Severity::Error:
            problem.severity = ProblemLevel::Error;
            break;
        case Severity::Warning:
            problem.severity = ProblemLevel::Warning;
            break;
        case Severity::Notice:
            problem.severity = ProblemLevel::Info;
            break;
    }
    problem.line = std::max(diagnostic.where.line - 1, 0);
    problem.column = std::max(diagnostic.where.column - 1, 0);
    if (diagnostic.endLine > 0) {
        problem.endLine = diagnostic.endLine - 1;
        problem.endColumn = std::max(diagnostic.endColumn - 1, 0);
    }
    problem.message = QString::fromStdString(diagnostic.message);
    if (!diagnostic.remedy.empty())
        problem.message += QLatin1Char(' ') + QString::fromStdString(diagnostic.remedy);
    return problem;
}

std::map<QString, Problems> problemsByFile(const std::vector<Diagnostic>& diagnostics,
                                           const QString& folder) {
    std::map<QString, Problems> files;
    for (const Diagnostic& diagnostic : diagnostics) {
        const QString file = QString::fromStdString(diagnostic.where.file);
        files[QDir::cleanPath(QDir(folder).absoluteFilePath(file))].push_back(problemOf(diagnostic));
    }
    return files;
}

SyntaxCheck interpreterCheck(std::shared_ptr<SourceChecker> checker) {
    return [checker = std::move(checker)](const SyntaxCheckRequest& request,
                                          const std::stop_token& stop) -> std::optional<Problems> {
        const Result<std::vector<Diagnostic>> found = checker->check(
            {request.runtime.toStdString(), request.path.toStdString(), request.utf8.toStdString()}, stop);
        if (!found.ok()) return std::nullopt;
        Problems problems;
        for (const Diagnostic& diagnostic : found.value()) problems.push_back(problemOf(diagnostic));
        return problems;
    };
}

}  // namespace updraft

// Syntax of JSON and YAML files.
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/node/parse.h>
#include <yaml-cpp/yaml.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include "widgets/language/syntax_checker.h"

namespace updraft {
namespace {

Problem problemAt(const QByteArray& utf8, qsizetype offset, const QString& message) {
    const QByteArray before = utf8.left(std::clamp<qsizetype>(offset, 0, utf8.size()));
    Problem problem;
    problem.line = static_cast<int>(before.count('\n'));
    problem.column =
        static_cast<int>(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).toUcs4().size());
    problem.message = message;
    return problem;
}

Problems checkJson(const QByteArray& utf8) {
    if (utf8.trimmed().isEmpty()) return {};
    QJsonParseError error;
    QJsonDocument::fromJson(utf8, &error);
    if (error.error == QJsonParseError::NoError) return {};
    // Qt stops one behind the offending character.
    return {problemAt(utf8, std::max(error.offset - 1, 0), error.errorString())};
}

Problems checkYaml(const QByteArray& utf8) {
    try {
        YAML::LoadAll(utf8.toStdString());
    } catch (const YAML::Exception& error) {
        Problem problem;
        problem.line = std::max(error.mark.line, 0);
        problem.column = std::max(error.mark.column, 0);
        problem.message = QString::fromStdString(error.msg);
        return {problem};
    }
    return {};
}

}  // namespace

std::optional<Problems> checkData(const SyntaxCheckRequest& request) {
    const QString suffix = QFileInfo(request.path).suffix().toLower();
    if (suffix == QLatin1String("json")) return checkJson(request.utf8);
    if (suffix == QLatin1String("yaml") || suffix == QLatin1String("yml")) return checkYaml(request.utf8);
    return std::nullopt;
}

}  // namespace updraft

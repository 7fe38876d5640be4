#include "widgets/functions/edits/edit_problem.h"

#include <QCoreApplication>
#include <QDir>
#include <cerrno>
#include <cstring>

#include "runtime/function/catalogue/function_templates.h"
#include "widgets/functions/edits/file_moves.h"

namespace updraft {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(EditProblem)
  public:
    static QString file(const QString& path, int code) {
        switch (code) {
            case EACCES:
            case EPERM:
                return tr("%1 cannot be written: you have no permission there. Change the folder's "
                          "permissions, then try again.")
                    .arg(path);
            case EROFS:
                return tr("%1 cannot be written: the disk is read-only. Copy the workspace to a disk that "
                          "can be written.")
                    .arg(path);
            case ENOSPC:
            case EDQUOT:
                return tr("The disk is full, nothing was changed. Free some space, then try again.");
            case ENOENT:
                return tr("%1 is not there any more. Put it back, then try again.").arg(path);
            case EEXIST:
                return tr("%1 is there already and was left as it is. Choose another name, or move it "
                          "away.")
                    .arg(path);
            default:
                return tr("%1 cannot be moved or copied: %2")
                    .arg(path, QString::fromLocal8Bit(std::strerror(code)));
        }
    }
    static QString of(const EditProblem& problem) {
        const QString& subject = problem.subject;
        switch (problem.kind) {
            case EditProblemKind::BadName:
                return functionNameProblem(subject);
            case EditProblemKind::NameTaken:
                return tr("There is a function %1 already. Choose another name.").arg(subject);
            case EditProblemKind::FileTaken:
                return file(subject, EEXIST);
            case EditProblemKind::File:
                return file(subject, problem.code);
            case EditProblemKind::NoTemplate:
                return tr("%1 has no template.yaml that can be read. Create a workspace there first.")
                    .arg(subject);
            case EditProblemKind::Template:
                return tr("The template cannot be changed: %1").arg(problem.detail);
            case EditProblemKind::WriteTemplate:
                return tr("The template was not changed, and no file was moved. %1").arg(problem.detail);
            case EditProblemKind::NotInTemplate:
                return tr("%1 is not in this workspace's template: it was made through the API. Change it "
                          "there.")
                    .arg(subject);
            case EditProblemKind::NoHandler:
                return tr("No handler was found in %1. It needs a Python file with \"def handler(event, "
                          "context)\", a JavaScript file that exports \"handler\", or a program "
                          "\"bootstrap\".")
                    .arg(subject);
            case EditProblemKind::BadZip:
                return tr("%1 cannot be unpacked: %2").arg(subject, problem.detail);
            case EditProblemKind::TooLarge:
                return tr("%1 is larger than the 250 MB that a function may have.").arg(subject);
            case EditProblemKind::Changed:
                return tr("The template was changed at the same place since. Take that change back first.");
        }
        return {};
    }
    static QString name(const QString& name) {
        if (name.isEmpty()) return tr("A function needs a name.");
        if (name.size() > 64) return tr("A function's name has at most 64 characters.");
        if (checkFunctionName(name.toStdString())) return {};
        return tr("Use only letters, digits, hyphens and underscores.");
    }
};

}  // namespace

EditProblem fileProblem(const FileFailure& failure) {
    const QString path = QDir::toNativeSeparators(QString::fromStdString(failure.path.string()));
    if (failure.code == EEXIST) return {EditProblemKind::FileTaken, path, {}, failure.code};
    if (failure.code == EFBIG) return {EditProblemKind::TooLarge, path, {}, failure.code};
    return {EditProblemKind::File, path, {}, failure.code};
}

QString problemText(const EditProblem& problem) {
    return Words::of(problem);
}

QString functionNameProblem(const QString& name) {
    return Words::name(name);
}

}  // namespace updraft

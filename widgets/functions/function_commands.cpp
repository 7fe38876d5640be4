#include "widgets/functions/function_commands.h"

#include <QShortcut>
#include <QUrl>

#include "widgets/base/notice_bar.h"
#include "widgets/functions/dialogs/name_dialog.h"
#include "widgets/functions/dialogs/new_function_dialog.h"
#include "widgets/functions/function_panel.h"

namespace updraft {

FunctionCommands::FunctionCommands(const Theme& theme, FunctionPanel& panel, WorkspaceEdits& edits,
                                   QObject* parent)
    : QObject(parent), theme_(theme), panel_(panel), edits_(edits) {
    connect(&panel, &FunctionPanel::newRequested, this, [this] { newFunction(); });
    connect(&panel, &FunctionPanel::renameRequested, this, &FunctionCommands::rename);
    connect(&panel, &FunctionPanel::duplicateRequested, this, &FunctionCommands::duplicate);
    connect(&panel, &FunctionPanel::deleteRequested, this, &FunctionCommands::remove);
    connect(&panel, &FunctionPanel::filesDropped, this, &FunctionCommands::take);
    connect(&edits, &WorkspaceEdits::completed, this, &FunctionCommands::completed);
    connect(&edits, &WorkspaceEdits::functionCreated, this, &FunctionCommands::functionCreated);
    addShortcuts();
}

// For what dialogs do not show themselves.
static void showProblem(FunctionPanel& panel, const QString& problem) {
    panel.notices().showNotice(NoticeBar::Tone::Problem, problem);
}

void FunctionCommands::addShortcuts() {
    const auto add = [this](QKeySequence::StandardKey key, void (WorkspaceEdits::*run)()) {
        auto* shortcut = new QShortcut(&panel_);
        shortcut->setKeys(key);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, run] { (edits_.*run)(); });
    };
    add(QKeySequence::Undo, &WorkspaceEdits::undo);
    add(QKeySequence::Redo, &WorkspaceEdits::redo);
    connect(&edits_, &WorkspaceEdits::stepFailed, this,
            [this](const QString& problem) { showProblem(panel_, problem); });
}

void FunctionCommands::newFunction(const QString& templateId) {
    templates_.start([](const std::stop_token&) { return functionTemplates(); },
                     [this, templateId](Result<std::vector<FunctionTemplate>> found) {
                         if (!found)
                             return showProblem(panel_, QString::fromStdString(found.error().message));
                         auto* dialog =
                             new NewFunctionDialog(theme_, edits_, std::move(*found), panel_.window());
                         if (!templateId.isEmpty()) dialog->selectTemplate(templateId);
                         dialog->open();
                     });
}

void FunctionCommands::rename(const QString& name) {
    (new NameDialog(edits_, NameDialog::Purpose::Rename, name, panel_.window()))->open();
}

void FunctionCommands::duplicate(const QString& name) {
    (new NameDialog(edits_, NameDialog::Purpose::Duplicate, name, panel_.window()))->open();
}

void FunctionCommands::remove(const QString& name) {
    edits_.remove(name, [panel = QPointer(&panel_)](const EditOutcome& outcome) {
        if (panel && !outcome.ok()) showProblem(*panel, outcome.problem);
    });
}

void FunctionCommands::take(const QList<QUrl>& urls) {
    for (const QUrl& url : urls) {
        if (!url.isLocalFile()) {
            showProblem(
                panel_,
                tr("%1 is not on this machine. Save it to a folder first.").arg(url.toDisplayString()));
            continue;
        }
        edits_.import(url.toLocalFile(), [panel = QPointer(&panel_)](const EditOutcome& outcome) {
            if (panel && !outcome.ok()) showProblem(*panel, outcome.problem);
        });
    }
}

void FunctionCommands::completed(const EditOutcome& outcome) {
    const bool undone = outcome.way == EditOutcome::Way::Undone;
    const bool gone = outcome.kind == EditKind::Delete ? !undone : undone && outcome.kind != EditKind::Rename;
    if (!gone) panel_.select(undone && outcome.kind == EditKind::Rename ? outcome.from : outcome.name);
    NoticeBar::Action action;
    if (undone)
        action = {tr("Redo"), edits_.redoText(), [this] { edits_.redo(); }};
    else
        action = {tr("Undo"), edits_.undoText(), [this] { edits_.undo(); }};
    // What does not work any more stays to be read.
    const auto tone = outcome.warning.isEmpty() ? NoticeBar::Tone::Done : NoticeBar::Tone::Problem;
    panel_.notices().showNotice(tone, outcomeText(outcome), action);
}

}  // namespace updraft

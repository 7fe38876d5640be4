// FunctionCommands: does what the function panel asks for: new, rename, duplicate, delete, files that were
// dropped, undo and redo (Ctrl+Z and Ctrl+Shift+Z while the list has the focus); says how it went below the
// list. Owned by whoever owns the panel; GUI thread.
#pragma once

#include <QObject>

#include "widgets/base/background_job.h"
#include "widgets/functions/edits/workspace_edits.h"

namespace updraft {

class FunctionPanel;
class Theme;

class FunctionCommands final : public QObject {
    Q_OBJECT
  public:
    FunctionCommands(const Theme& theme, FunctionPanel& panel, WorkspaceEdits& edits,
                     QObject* parent = nullptr);

    // With a dialog; a template can be chosen beforehand.
    void newFunction(const QString& templateId = {});
    void rename(const QString& name);
    void duplicate(const QString& name);
    void remove(const QString& name);  // without a question: it can be taken back
    void take(const QList<QUrl>& urls);

  signals:
    // A new function is there and selected; its main file is to be opened.
    void functionCreated(const QString& name, const QString& mainFile);

  private:
    void addShortcuts();
    void completed(const EditOutcome& outcome);

    const Theme& theme_;
    FunctionPanel& panel_;
    WorkspaceEdits& edits_;
    BackgroundJob templates_;
};

}  // namespace updraft

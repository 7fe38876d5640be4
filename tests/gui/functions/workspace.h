// A workspace on disk with two functions, its open documents, and the edits on it.
#pragma once

#include "tests/gui/support/files.h"
#include "widgets/documents/document_store.h"
#include "widgets/functions/edits/workspace_edits.h"

namespace updraft::gui_test {

extern const char* const kShopTemplate;

class EditedWorkspace {
  public:
    explicit EditedWorkspace(const QByteArray& text = kShopTemplate);

    // Each waits for the answer.
    EditOutcome create(const char* templateId, const QString& name);
    EditOutcome import(const QString& path);
    EditOutcome rename(const RenameSpec& spec);
    EditOutcome duplicate(const QString& from, const QString& to);
    EditOutcome remove(const QString& name);
    QString undo();  // the problem, or nothing
    QString redo();

    QByteArray text() const { return files.read(QStringLiteral("template.yaml")); }
    bool has(const QString& name) const { return QFileInfo::exists(files.path(name)); }
    // Every file with its contents and mode, without .updraft.
    QMap<QString, QByteArray> everything() const;

    Files files;
    RecoveryJournal journal{files.path(QStringLiteral(".updraft/recovery"))};
    DocumentStore store{files.folder(), journal};
    WorkspaceEdits edits;

  private:
    EditOutcome wait(const std::function<void(WorkspaceEdits::Done)>& ask);
    QString step(const std::function<void()>& ask);
};

}  // namespace updraft::gui_test

// ChangeRunner: makes a planned change of the workspace, or takes it back: saves what is open in the folders
// concerned, moves files, edits the template through DocumentStore, and tells the open documents. When one
// step fails, those before it are taken back. One change at a time. Owned by WorkspaceEdits; GUI thread, the
// files move on another.
#pragma once

#include <functional>

#include "widgets/base/background_job.h"
#include "widgets/documents/byte_edit.h"
#include "widgets/functions/edits/workspace_plan.h"

namespace updraft {

class DocumentStore;

// A change that was made or is to be made. `plan.before` and `plan.after` follow what else happens to the
// template.
struct WorkspaceChange {
    std::filesystem::path workspace, templateFile, stage;
    WorkspacePlan plan;
    bool copied = false;  // the copies are in the stage, or were moved from there
};

class ChangeRunner final : public QObject {
    Q_OBJECT
  public:
    using Done = std::function<void(std::optional<EditProblem>)>;

    ChangeRunner(DocumentStore& documents, QObject* parent) : QObject(parent), documents_(documents) {}

    // `change` must live until `done`.
    void make(WorkspaceChange& change, Done done) { run(change, true, std::move(done)); }
    void takeBack(WorkspaceChange& change, Done done) { run(change, false, std::move(done)); }

  private:
    void run(WorkspaceChange& change, bool forward, Done done);
    void saveOpen(std::vector<std::filesystem::path> folders, std::function<void(bool)> then);
    void moveAll(WorkspaceChange& change, bool forward, Done then);
    void editTemplate(WorkspaceChange& change, bool forward, Done then);
    void write(WorkspaceChange& change, bool forward, const QByteArray& now, ByteEdits edits, Done then);
    void tellDocuments(const WorkspaceChange& change, const std::vector<FileMove>& moves);

    DocumentStore& documents_;
    BackgroundJob job_;
};

}  // namespace updraft

// WorkspaceEdits: creates, imports, renames, duplicates and deletes functions of the open workspace: files
// and template together, each as one step that can be taken back and made again. What is deleted waits in
// .updraft/trash of the workspace. Requests that come while one is at work wait for it. Owned by the
// composition root; outlives the widgets that use it. GUI thread.
#pragma once

#include <QStringList>
#include <deque>
#include <memory>

#include "widgets/functions/edits/change_runner.h"

class QUndoStack;

namespace updraft {

class DocumentStore;

struct EditOutcome {
    enum class Way : std::uint8_t { Done, Undone, Redone };
    QString problem;  // translated; empty when it was done
    EditKind kind = EditKind::Create;
    Way way = Way::Done;
    QString name, from;         // see WorkspacePlan
    QString mainFile, sources;  // absolute
    QString warning;

    bool ok() const { return problem.isEmpty(); }
};
// "orders-api was deleted."
QString outcomeText(const EditOutcome& outcome);

// What creating a function would do.
struct EditPreview {
    QString problem;
    QStringList files;  // relative to the workspace
    QString yaml;       // what the template would get
};

class WorkspaceEdits final : public QObject {
    Q_OBJECT
  public:
    using Done = std::function<void(const EditOutcome&)>;

    explicit WorkspaceEdits(QObject* parent = nullptr);
    ~WorkspaceEdits() override;

    // Of the open workspace; null for none. It must live until the next call. What was done before cannot be
    // undone any more.
    void setDocuments(DocumentStore* documents);
    QString folder() const;

    void create(const NewFunctionSpec& spec, Done done = {});
    void import(const QString& path, Done done = {});  // a folder, a zip, a source file
    void rename(const RenameSpec& spec, Done done = {});
    void duplicate(const QString& from, const QString& to, Done done = {});
    void remove(const QString& name, Done done = {});

    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const;  // "Undo deleting orders-api"
    QString redoText() const;
    void undo();
    void redo();

    // Newer ones make older ones void.
    void preview(const NewFunctionSpec& spec, std::function<void(const EditPreview&)> then);
    // Names that a new function cannot have; and `wanted`, with a number behind it where it is one of them.
    void names(const QString& wanted,
               std::function<void(const QStringList& taken, const QString& free)> then);

  signals:
    void changed();  // what can be undone
    void completed(const updraft::EditOutcome& outcome);
    void failed(const QString& problem);
    void stepFailed(const QString& problem);  // undo() or redo(), beside failed()
    void functionCreated(const QString& name, const QString& mainFile);

  private:
    using Planner = std::function<Planned<WorkspacePlan>(const PlanBase&)>;
    using Based = std::function<void(Planned<PlanBase>)>;
    class Step;

    void withBase(BackgroundJob& job, Based then);
    void run(Planner planner, Done done);
    void make(const std::shared_ptr<WorkspaceChange>& change, const Done& done);
    void step(bool back);
    void enqueue(std::function<void()> task);
    void next();
    void report(const EditOutcome& outcome, const Done& done);
    const Step* stepAt(int index) const;
    const WorkspacePlan* planAt(int index) const;
    int undoIndex() const;  // of the step that undo() takes back, -1 for none

    DocumentStore* documents_ = nullptr;
    std::unique_ptr<ChangeRunner> runner_;
    std::unique_ptr<QUndoStack> steps_;
    std::deque<std::function<void()>> waiting_;
    bool busy_ = false;
    BackgroundJob plan_, preview_, names_;
    int previews_ = 0, nameLists_ = 0;  // asked for so far: only the newest is answered
};

}  // namespace updraft

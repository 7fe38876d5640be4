#include "widgets/functions/edits/workspace_edits.h"

#include <QDateTime>
#include <QPointer>
#include <QUndoStack>

#include "runtime/base/ids.h"
#include "runtime/function/template/workspace_model.h"
#include "widgets/documents/document_store.h"
#include "widgets/functions/edits/template_reading.h"

namespace updraft {

namespace fs = std::filesystem;

namespace {

QString pathText(const fs::path& path) {
    return QString::fromStdString(path.string());
}

// "20261125-142507-x7k2": names sort by time.
fs::path newStage(const fs::path& workspace) {
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return workspace / ".updraft" / "trash" / (now.toStdString() + "-" + randomToken(4));
}

EditOutcome outcomeOf(const WorkspacePlan& plan, EditOutcome::Way way) {
    return {{},
            plan.kind,
            way,
            plan.name,
            plan.from,
            pathText(plan.mainFile),
            pathText(plan.sources),
            way == EditOutcome::Way::Undone ? QString() : plan.warning};
}

EditPreview previewOf(const Planned<WorkspacePlan>& plan) {
    if (!plan) return {problemText(plan.problem()), {}, {}};
    QString yaml = QString::fromStdString(plan->added);
    while (yaml.startsWith(QLatin1Char('\n'))) yaml.remove(0, 1);
    return {{}, {}, yaml};
}

QStringList filesBelow(const fs::path& folder) {
    QStringList files;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (!entry->is_directory()) files.append(pathText(entry->path().lexically_relative(folder)));
    }
    files.sort();
    // Sources before events.
    std::stable_partition(files.begin(), files.end(),
                          [](const QString& file) { return file.startsWith(QLatin1String("functions/")); });
    return files;
}

QStringList takenNames(const PlanBase& base) {
    QStringList taken = workspace_edits::TemplateReading(base).names();
    for (const char* folder : {"functions", "events"}) {
        std::error_code failed;
        for (fs::directory_iterator entry(base.workspace / folder, failed), end; !failed && entry != end;
             entry.increment(failed))
            taken.append(pathText(entry->path().filename()));
    }
    return taken;
}

}  // namespace

// A change in the history. It is made and taken back before the history moves, since that takes a while and
// may fail.
class WorkspaceEdits::Step final : public QUndoCommand {
  public:
    explicit Step(std::shared_ptr<WorkspaceChange> made) : change(std::move(made)) {}
    const std::shared_ptr<WorkspaceChange> change;
};

WorkspaceEdits::WorkspaceEdits(QObject* parent) : QObject(parent), steps_(std::make_unique<QUndoStack>()) {
    connect(steps_.get(), &QUndoStack::indexChanged, this, &WorkspaceEdits::changed);
}

WorkspaceEdits::~WorkspaceEdits() = default;

void WorkspaceEdits::setDocuments(DocumentStore* documents) {
    for (BackgroundJob* job : {&plan_, &preview_, &names_}) job->cancel();
    waiting_.clear();
    busy_ = false;
    documents_ = documents;
    runner_ = documents == nullptr ? nullptr : std::make_unique<ChangeRunner>(*documents, nullptr);
    steps_->clear();
    emit changed();
}

QString WorkspaceEdits::folder() const {
    return documents_ == nullptr ? QString() : documents_->workspace();
}

void WorkspaceEdits::withBase(BackgroundJob& job, Based then) {
    const fs::path workspace = folder().toStdString();
    const auto missing = [workspace] {
        return EditProblem{EditProblemKind::NoTemplate, pathText(workspace), {}, 0};
    };
    if (documents_ == nullptr) return then(missing());
    const auto find = [workspace](const std::stop_token&) {
        const auto found = findTemplate(workspace);
        return found ? *found : fs::path();
    };
    job.start(find, [this, workspace, missing, then = std::move(then)](const fs::path& file) {
        if (file.empty() || documents_ == nullptr) return then(missing());
        documents_->readText(pathText(file), [self = QPointer(this), workspace, file, missing,
                                              then](const std::optional<QByteArray>& text) {
            if (!self) return;
            if (!text) return then(missing());
            then(PlanBase{workspace, file, *text, newStage(workspace)});
        });
    });
}

void WorkspaceEdits::run(Planner planner, Done done) {
    enqueue([this, planner = std::move(planner), done = std::move(done)] {
        withBase(plan_, [this, planner, done](const Planned<PlanBase>& base) {
            if (!base) return report({problemText(base.problem())}, done);
            const auto work = [planner, base = *base](const std::stop_token&) {
                Planned<WorkspacePlan> plan = planner(base);
                std::error_code ignored;
                if (!plan) fs::remove_all(base.stage, ignored);
                return plan;
            };
            plan_.start(work, [this, base = *base, done](Planned<WorkspacePlan> plan) {
                if (!plan) return report({problemText(plan.problem())}, done);
                make(std::make_shared<WorkspaceChange>(
                         WorkspaceChange{base.workspace, base.templateFile, base.stage, std::move(*plan)}),
                     done);
            });
        });
    });
}

void WorkspaceEdits::make(const std::shared_ptr<WorkspaceChange>& change, const Done& done) {
    runner_->make(*change, [this, change, done](const std::optional<EditProblem>& problem) {
        if (!problem) {
            steps_->push(new Step(change));
            return report(outcomeOf(change->plan, EditOutcome::Way::Done), done);
        }
        // Only what was copied there for this: what a person wrote is never in a stage that holds copies.
        const EditKind kind = change->plan.kind;
        const auto clear = [stage = change->stage, own = kind != EditKind::Delete &&
                                                         kind != EditKind::Rename](const std::stop_token&) {
            std::error_code ignored;
            return own ? fs::remove_all(stage, ignored) : 0;
        };
        plan_.start(clear, [this, problem = *problem, done](auto) { report({problemText(problem)}, done); });
    });
}

void WorkspaceEdits::create(const NewFunctionSpec& spec, Done done) {
    run([spec](const PlanBase& base) { return planCreate(base, spec); }, std::move(done));
}

void WorkspaceEdits::import(const QString& path, Done done) {
    const fs::path file = path.toStdString();
    run([file](const PlanBase& base) { return planImport(base, file); }, std::move(done));
}

void WorkspaceEdits::rename(const RenameSpec& spec, Done done) {
    run([spec](const PlanBase& base) { return planRename(base, spec); }, std::move(done));
}

void WorkspaceEdits::duplicate(const QString& from, const QString& to, Done done) {
    run([from, to](const PlanBase& base) { return planDuplicate(base, from, to); }, std::move(done));
}

void WorkspaceEdits::remove(const QString& name, Done done) {
    run([name](const PlanBase& base) { return planDelete(base, name); }, std::move(done));
}

void WorkspaceEdits::step(bool back) {
    enqueue([this, back] {
        const Step* step = stepAt(undoIndex() + (back ? 0 : 1));
        if (step == nullptr) return next();
        const auto change = step->change;
        const auto done = [this, back, change](const std::optional<EditProblem>& problem) {
            if (problem) {
                emit stepFailed(problemText(*problem));
                return report({problemText(*problem)}, {});
            }
            back ? steps_->undo() : steps_->redo();
            report(outcomeOf(change->plan, back ? EditOutcome::Way::Undone : EditOutcome::Way::Redone), {});
        };
        back ? runner_->takeBack(*change, done) : runner_->make(*change, done);
    });
}

void WorkspaceEdits::undo() {
    step(true);
}

void WorkspaceEdits::redo() {
    step(false);
}

const WorkspaceEdits::Step* WorkspaceEdits::stepAt(int index) const {
    return index < 0 || index >= steps_->count() ? nullptr : static_cast<const Step*>(steps_->command(index));
}

const WorkspacePlan* WorkspaceEdits::planAt(int index) const {
    const Step* step = stepAt(index);
    return step == nullptr ? nullptr : &step->change->plan;
}

int WorkspaceEdits::undoIndex() const {
    return steps_->index() - 1;
}

bool WorkspaceEdits::canUndo() const {
    return steps_->canUndo();
}

bool WorkspaceEdits::canRedo() const {
    return steps_->canRedo();
}

void WorkspaceEdits::enqueue(std::function<void()> task) {
    waiting_.push_back(std::move(task));
    if (!busy_) next();
}

void WorkspaceEdits::next() {
    busy_ = !waiting_.empty();
    if (!busy_) return;
    const auto task = std::move(waiting_.front());
    waiting_.pop_front();
    task();
}

void WorkspaceEdits::report(const EditOutcome& outcome, const Done& done) {
    if (outcome.ok()) {
        emit completed(outcome);
        const bool fresh = outcome.way == EditOutcome::Way::Done && !outcome.mainFile.isEmpty();
        if (fresh) emit functionCreated(outcome.name, outcome.mainFile);
    } else {
        emit failed(outcome.problem);
    }
    if (done) done(outcome);
    next();
}

void WorkspaceEdits::preview(const NewFunctionSpec& spec, std::function<void(const EditPreview&)> then) {
    const int asked = ++previews_;
    withBase(preview_, [this, asked, spec, then = std::move(then)](const Planned<PlanBase>& base) {
        if (asked != previews_) return;
        if (!base) return then({problemText(base.problem()), {}, {}});
        const auto work = [spec, base = *base](const std::stop_token&) mutable {
            // Not in the workspace: nothing is to change there, and it may be read-only.
            base.stage = fs::temp_directory_path() / ("updraft-preview-" + randomToken(8));
            const Planned<WorkspacePlan> plan = planCreate(base, spec);
            QStringList files = filesBelow(base.stage);
            std::error_code ignored;
            fs::remove_all(base.stage, ignored);
            return std::pair(plan, files);
        };
        preview_.start(work, [then](const std::pair<Planned<WorkspacePlan>, QStringList>& answer) {
            EditPreview preview = previewOf(answer.first);
            preview.files = answer.second;
            then(preview);
        });
    });
}

void WorkspaceEdits::names(const QString& wanted,
                           std::function<void(const QStringList& taken, const QString& free)> then) {
    const int asked = ++nameLists_;
    withBase(names_, [this, asked, wanted, then = std::move(then)](const Planned<PlanBase>& base) {
        if (asked != nameLists_) return;
        if (!base) return then({}, wanted);
        names_.start(
            [wanted, base = *base](const std::stop_token&) {
                return std::pair(takenNames(base), freeFunctionName(base, wanted));
            },
            [then](const std::pair<QStringList, QString>& answer) { then(answer.first, answer.second); });
    });
}

}  // namespace updraft

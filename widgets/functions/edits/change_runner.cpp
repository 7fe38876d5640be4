#include "widgets/functions/edits/change_runner.h"

#include <QPointer>

#include "widgets/documents/document_store.h"
#include "widgets/functions/edits/text_merge.h"

namespace updraft {
namespace {

constexpr std::int64_t kLargest = 262'144'000;  // bytes; the limit of a function's code

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

std::optional<EditProblem> copyAndMove(const std::vector<FileMove>& copies,
                                       const std::vector<FileMove>& moves,
                                       const std::filesystem::path& root) {
    for (const FileMove& copy : copies) {
        if (const auto failure = copyTree(copy.from, copy.to, kLargest)) return fileProblem(*failure);
    }
    if (const auto failure = moveFiles(moves, root)) return fileProblem(*failure);
    return {};
}

}  // namespace

void ChangeRunner::run(WorkspaceChange& change, bool forward, Done done) {
    const bool filesFirst = change.plan.filesFirst == forward;
    using Step = void (ChangeRunner::*)(WorkspaceChange&, bool, Done);
    const Step first = filesFirst ? &ChangeRunner::moveAll : &ChangeRunner::editTemplate;
    const Step second = filesFirst ? &ChangeRunner::editTemplate : &ChangeRunner::moveAll;
    std::vector<std::filesystem::path> concerned;
    for (const FileMove& copy : change.plan.copies) concerned.push_back(copy.from);
    for (const FileMove& move : forward ? change.plan.moves : reversed(change.plan.moves))
        concerned.push_back(move.from);
    const auto afterSecond = [this, &change, forward, first,
                              done](const std::optional<EditProblem>& problem) {
        if (!problem) return done({});
        (this->*first)(change, !forward, [done, problem](const auto&) { done(problem); });
    };
    const auto afterFirst = [this, &change, forward, second, afterSecond, done](const auto& problem) {
        if (problem) return done(problem);
        (this->*second)(change, forward, afterSecond);
    };
    saveOpen(concerned, [this, &change, forward, first, afterFirst, done, concerned](bool saved) {
        if (!saved) {
            done(EditProblem{EditProblemKind::File, pathText(concerned.front()), {}, EACCES});
            return;
        }
        (this->*first)(change, forward, afterFirst);
    });
}

// What is open there and not saved belongs to what is moved or copied.
void ChangeRunner::saveOpen(std::vector<std::filesystem::path> folders, std::function<void(bool)> then) {
    struct Wait {
        std::size_t open = 1;
        bool ok = true;
    };
    auto wait = std::make_shared<Wait>();
    const auto one = [wait, then = std::move(then)](bool good) {
        wait->ok = wait->ok && good;
        if (--wait->open == 0) then(wait->ok);
    };
    for (Document* document : documents_.modified()) {
        const std::filesystem::path path = document->path().toStdString();
        if (std::none_of(folders.begin(), folders.end(),
                         [&](const auto& folder) { return isInside(path, folder); }))
            continue;
        ++wait->open;
        auto* once = new QObject(document);  // gone with its document, and with the first answer
        const auto answer = [once, one](bool good) {
            once->deleteLater();
            once->disconnect();
            one(good);
        };
        connect(
            document, &Document::saved, once, [answer] { answer(true); }, Qt::SingleShotConnection);
        connect(
            document, &Document::saveFailed, once, [answer] { answer(false); }, Qt::SingleShotConnection);
        document->save();
    }
    one(true);
}

void ChangeRunner::moveAll(WorkspaceChange& change, bool forward, Done then) {
    const std::vector<FileMove> moves = forward ? change.plan.moves : reversed(change.plan.moves);
    const std::vector<FileMove> copies =
        forward && !change.copied ? change.plan.copies : std::vector<FileMove>();
    job_.start([moves, copies,
                root = change.workspace](const std::stop_token&) { return copyAndMove(copies, moves, root); },
               [this, &change, moves, then = std::move(then)](const std::optional<EditProblem>& problem) {
                   if (!problem) {
                       change.copied = true;
                       tellDocuments(change, moves);
                   }
                   then(problem);
               });
}

void ChangeRunner::tellDocuments(const WorkspaceChange& change, const std::vector<FileMove>& moves) {
    for (const FileMove& move : moves) {
        if (!isInside(move.to, change.workspace / ".updraft")) {
            documents_.renamed(pathText(move.from), pathText(move.to));
            continue;
        }
        for (const Document* document : documents_.documents()) {
            const QString path = document->path();
            if (isInside(path.toStdString(), move.from)) documents_.close(path);
        }
    }
}

void ChangeRunner::editTemplate(WorkspaceChange& change, bool forward, Done then) {
    const QString file = pathText(change.templateFile);
    documents_.readText(file, [this, self = QPointer(this), &change, forward, file,
                               then = std::move(then)](const std::optional<QByteArray>& now) mutable {
        if (!self) return;
        if (!now) return then(EditProblem{EditProblemKind::NoTemplate, pathText(change.workspace), {}, 0});
        const QByteArray from = forward ? change.plan.before : change.plan.after;
        const QByteArray to = forward ? change.plan.after : change.plan.before;
        job_.start(
            [from, to, now = *now](const std::stop_token&) { return mergedEdits(from, to, now); },
            [this, &change, forward, now = *now, then = std::move(then)](std::optional<ByteEdits> edits) {
                if (!edits) return then(EditProblem{EditProblemKind::Changed, {}, {}, 0});
                write(change, forward, now, std::move(*edits), then);
            });
    });
}

void ChangeRunner::write(WorkspaceChange& change, bool forward, const QByteArray& now, ByteEdits edits,
                         Done then) {
    const QString file = pathText(change.templateFile);
    const QByteArray result = applyEdits(now, edits);
    documents_.applyEdits(file, std::move(edits),
                          [this, self = QPointer(this), &change, forward, now, result, file,
                           then = std::move(then)](const QString& problem, const ByteEdits&) {
                              if (!self) return;
                              if (problem.isEmpty()) {
                                  (forward ? change.plan.before : change.plan.after) = now;
                                  (forward ? change.plan.after : change.plan.before) = result;
                                  return then({});
                              }
                              // An open template was edited and could not be saved: it must not say what is
                              // not so.
                              Document* open = documents_.find(file);
                              if (open != nullptr && open->text() == result) open->undo();
                              then(EditProblem{EditProblemKind::WriteTemplate, {}, problem, 0});
                          });
}

}  // namespace updraft

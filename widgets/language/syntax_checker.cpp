#include "widgets/language/syntax_checker.h"

#include "widgets/documents/document_store.h"
#include "widgets/language/diagnostics_model.h"

namespace updraft {
namespace {

const QString kSource = QStringLiteral("syntax");

}  // namespace

struct SyntaxChecker::Watched {
    QTimer pause;
    BackgroundJob job;
};

SyntaxChecker::SyntaxChecker(DocumentStore& store, DiagnosticsModel& model, SyntaxCheck how, QObject* parent)
    : QObject(parent), store_(store), model_(model), check_(std::move(how)) {
    connect(&store, &DocumentStore::opened, this, &SyntaxChecker::watch);
    connect(&store, &DocumentStore::closing, this, &SyntaxChecker::forget);
    connect(&store, &DocumentStore::pathChanged, this, [this](const QString& from, const QString& to) {
        model_.setProblems(kSource, from, {});
        if (Document* document = store_.find(to)) check(document);
    });
    for (Document* document : store.documents()) watch(document);
}

SyntaxChecker::~SyntaxChecker() = default;

void SyntaxChecker::setEnabled(bool enabled) {
    if (enabled == enabled_) return;
    enabled_ = enabled;
    if (!enabled) model_.clearSource(kSource);
    for (const auto& [document, watched] : watched_) {
        if (enabled) {
            check(document);
        } else {
            watched->job.cancel();
        }
    }
}

void SyntaxChecker::watch(Document* document) {
    auto owned = std::make_unique<Watched>();
    Watched& watched = *owned;
    watched_[document] = std::move(owned);
    watched.pause.setSingleShot(true);
    watched.pause.setInterval(kPauseMs);
    connect(&watched.pause, &QTimer::timeout, this, [this, document] { check(document); });
    connect(document, &Document::textChanged, &watched.pause, qOverload<>(&QTimer::start));
    connect(document, &Document::loaded, &watched.pause, qOverload<>(&QTimer::start));
    check(document);
}

void SyntaxChecker::forget(Document* document) {
    watched_.erase(document);
    model_.setProblems(kSource, document->path(), {});
}

void SyntaxChecker::check(Document* document) {
    const auto found = watched_.find(document);
    if (!enabled_ || found == watched_.end() || document->state() != Document::State::Text) return;
    SyntaxCheckRequest request{document->path(), document->text()};
    if (runtimeOf_) request.runtime = runtimeOf_(request.path);
    found->second->job.start(
        [request, run = check_](const std::stop_token& stop) {
            return run(request, stop).value_or(Problems{});
        },
        [this, path = request.path](Problems problems) {
            model_.setProblems(kSource, path, std::move(problems));
        });
}

}  // namespace updraft

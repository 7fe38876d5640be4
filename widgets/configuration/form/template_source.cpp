#include "widgets/configuration/form/template_source.h"

#include <QFileInfo>
#include <QPointer>

#include "widgets/documents/document_store.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

constexpr int kPauseMs = 60;  // typing comes in bursts

QString templateIn(const QString& folder) {
    const Result<std::filesystem::path> found = findTemplate(folder.toStdString());
    return found ? QString::fromStdString(found->string()) : QString();
}

TemplateSource::Reading read(const std::string& text, const std::string& file) {
    TemplateSource::Reading reading;
    Result<WrittenTemplate> written = WrittenTemplate::read(text);
    if (!written) {
        reading.problem = QString::fromStdString(written.error().message);
        return reading;
    }
    reading.written = std::move(*written);
    reading.model = parseTemplate(text, file, {});
    return reading;
}

}  // namespace

TemplateSource::TemplateSource(DocumentStore& documents, PlatformSession& session, QObject* parent)
    : QObject(parent), documents_(documents), path_(templateIn(documents.workspace())) {
    soon_.setSingleShot(true);
    soon_.setInterval(kPauseMs);
    connect(&soon_, &QTimer::timeout, this, &TemplateSource::refresh);
    const auto mine = [this](const QString& path) {
        if (path == path_) soon_.start();
    };
    connect(&documents, &DocumentStore::opened, this, &TemplateSource::follow);
    connect(&documents, &DocumentStore::saved, this, mine);
    connect(&documents, &DocumentStore::closed, this, mine);
    connect(&session, &PlatformSession::workspaceLoaded, this, [this] { soon_.start(); });
    if (Document* open = document()) follow(open);
    soon_.start();
}

TemplateSource::~TemplateSource() = default;

QString TemplateSource::workspace() const {
    return documents_.workspace();
}

Document* TemplateSource::document() const {
    return path_.isEmpty() ? nullptr : documents_.find(path_);
}

void TemplateSource::follow(Document* document) {
    if (document->path() != path_) return;
    const auto touched = [this] {
        soon_.start();
        emit historyChanged();
    };
    connect(document, &Document::textChanged, this, touched);
    connect(document, &Document::loaded, this, touched);
}

void TemplateSource::refresh() {
    if (path_.isEmpty()) path_ = templateIn(documents_.workspace());
    if (path_.isEmpty()) return;
    documents_.readText(path_, [self = QPointer(this)](const std::optional<QByteArray>& text) {
        if (self && text) self->parse(*text);
    });
}

void TemplateSource::parse(const QByteArray& text) {
    job_.start([text = text.toStdString(),
                file = path_.toStdString()](const std::stop_token&) { return read(text, file); },
               [this](Reading reading) {
                   reading_ = std::move(reading);
                   emit changed();
                   emit historyChanged();
               });
}

void TemplateSource::edit(const Edit& make, const Done& done) {
    const Done answer = done ? done : [](const QString&) {};
    if (path_.isEmpty()) return answer(tr("The workspace has no template."));
    Document* open = documents_.open(path_);
    if (open->state() == Document::State::Loading) {
        auto* once = new QObject(open);
        connect(open, &Document::loaded, once, [self = QPointer(this), once, make, answer] {
            once->deleteLater();
            if (self) self->edit(make, answer);
        });
        return;
    }
    if (open->state() != Document::State::Text) return answer(tr("The template cannot be read as text."));
    const QByteArray text = open->text();
    const TemplateEdits edits = make(std::string_view(text.constData(), static_cast<size_t>(text.size())));
    if (!edits) return answer(QString::fromStdString(edits.error().message));
    if (edits->empty()) return answer({});
    ByteEdits bytes;
    for (const TextEdit& one : *edits) {
        bytes.push_back({static_cast<qsizetype>(one.offset), static_cast<qsizetype>(one.length),
                         QByteArray::fromStdString(one.replacement)});
    }
    documents_.applyEdits(path_, std::move(bytes),
                          [answer](const QString& problem, const ByteEdits&) { answer(problem); });
}

void TemplateSource::write(std::vector<ValueChange> changes, const Done& done) {
    edit([changes = std::move(changes)](std::string_view text) { return setValues(text, changes); }, done);
}

bool TemplateSource::canUndo() const {
    const Document* open = document();
    return open != nullptr && open->canUndo();
}

bool TemplateSource::canRedo() const {
    const Document* open = document();
    return open != nullptr && open->canRedo();
}

void TemplateSource::undo() {
    Document* open = document();
    if (open == nullptr) return;
    open->undo();
    open->save();
}

void TemplateSource::redo() {
    Document* open = document();
    if (open == nullptr) return;
    open->redo();
    open->save();
}

}  // namespace updraft

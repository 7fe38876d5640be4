#include "app/studio/workspace/workspace_health.h"

#include <QDateTime>
#include <QDir>

#include "runtime/function/catalogue/function_templates.h"
#include "runtime/store/database_aside.h"
#include "widgets/documents/document_store.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

constexpr int kLookMs = 1000;
constexpr const char* kFirstTemplate = "hello-python";
constexpr const char* kFirstFunction = "hello";
const QString kDatabase = QStringLiteral(".updraft/updraft.db");

}  // namespace

WorkspaceHealth::WorkspaceHealth(PlatformSession& session, DocumentStore& documents, QObject* parent)
    : QObject(parent), session_(session), documents_(documents) {
    timer_.setInterval(kLookMs);
    connect(&timer_, &QTimer::timeout, this, &WorkspaceHealth::lookNow);
    connect(&session_, &PlatformSession::stateChanged, this, &WorkspaceHealth::stateChanged);
    connect(&session_, &PlatformSession::workspaceLoaded, this, &WorkspaceHealth::update);
    connect(&documents_, &DocumentStore::saved, this, [this] {
        if (session_.state() == PlatformSession::State::Failed) session_.reopen();
    });
    timer_.start();
    lookNow();
}

WorkspaceHealth::~WorkspaceHealth() = default;

WorkspaceHealth::Look WorkspaceHealth::look(const QString& folder) {
    Look look;
    look.taken = true;
    look.folder = QFileInfo(folder).isDir();
    const QDir dir(folder);
    const QFileInfo own(dir.filePath(QStringLiteral(".updraft")));
    look.writable = own.exists() ? own.isWritable() : QFileInfo(folder).isWritable();
    look.lock = QFileInfo::exists(dir.filePath(kDatabase + QStringLiteral("-lock")));
    for (const QString& name :
         {QStringLiteral("template.yaml"), QStringLiteral("template.yml"), QStringLiteral("template.json")}) {
        const QFileInfo file(dir.filePath(name));
        if (!file.isFile()) continue;
        look.templateName = name;
        look.templateStamp = file.lastModified().toMSecsSinceEpoch() * 31 + file.size();
        break;
    }
    return look;
}

void WorkspaceHealth::lookNow() {
    if (looking_.isRunning()) return;  // a slow disk: one look at a time
    looking_.start([folder = documents_.workspace()](std::stop_token) { return look(folder); },
                   [this](const Look& seen) { take(seen); });
}

// The lock counts only where it is what keeps us out: our own attempts make and remove it, too.
void WorkspaceHealth::take(const Look& seen) {
    const Look before = last_;
    last_ = seen;
    bool news = before.taken &&
                (before.folder != seen.folder || before.writable != seen.writable ||
                 before.templateName != seen.templateName || before.templateStamp != seen.templateStamp);
    if (session_.failure() == PlatformFailure::DatabaseInUse) news |= before.lock && !seen.lock;
    if (news && session_.state() == PlatformSession::State::Failed) return session_.reopen();
    update();
}

void WorkspaceHealth::stateChanged() {
    lookNow();
    // While it opens, what was wrong stays on screen: no flicker between two attempts.
    if (session_.state() != PlatformSession::State::Opening) update();
}

WorkspaceHealth::Trouble WorkspaceHealth::find() const {
    using State = PlatformSession::State;
    if (session_.state() == State::Serving) {
        if (!last_.taken) return Trouble::None;
        if (!last_.folder) return Trouble::FolderGone;
        return last_.templateName.isEmpty() ? Trouble::TemplateGone : Trouble::None;
    }
    if (session_.state() != State::Failed) return Trouble::None;
    if (last_.taken && !last_.folder) return Trouble::NoFolder;
    switch (session_.failure()) {
        case PlatformFailure::DatabaseInUse:
            return Trouble::DatabaseInUse;
        case PlatformFailure::Database:
            return last_.taken && !last_.writable ? Trouble::ReadOnly : Trouble::DatabaseUnusable;
        case PlatformFailure::Template:
        case PlatformFailure::None:
            break;
    }
    return last_.taken && last_.templateName.isEmpty() ? Trouble::NoTemplate : Trouble::TemplateErrors;
}

void WorkspaceHealth::update() {
    if (session_.state() == PlatformSession::State::Opening) return;
    const Trouble trouble = find();
    const int errors = templateErrors();
    const QString words = reason();
    if (trouble == trouble_ && errors == errors_ && words == reason_) return;
    trouble_ = trouble;
    errors_ = errors;
    reason_ = words;
    emit changed();
}

QString WorkspaceHealth::templateFile() const {
    const QString name = last_.templateName.isEmpty() ? QStringLiteral("template.yaml") : last_.templateName;
    return QDir(documents_.workspace()).filePath(name);
}

QString WorkspaceHealth::database() const {
    return QDir(documents_.workspace()).filePath(kDatabase);
}

int WorkspaceHealth::templateErrors() const {
    const auto& all = session_.diagnostics();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [](const Diagnostic& each) { return each.severity == Severity::Error; }));
}

// What it advises after that is meant for the command line.
QString WorkspaceHealth::reason() const {
    return session_.error().section(QStringLiteral(". "), 0, 0);
}

void WorkspaceHealth::tryAgain() {
    if (session_.state() == PlatformSession::State::Failed) session_.reopen();
}

void WorkspaceHealth::moveDatabaseAside() {
    if (moving_.isRunning() || session_.state() != PlatformSession::State::Failed) return;
    const std::string mark =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")).toStdString();
    moving_.start([path = std::filesystem::path(database().toStdString()),
                   mark](std::stop_token) { return updraft::moveDatabaseAside(path, mark); },
                  [this](const Result<std::filesystem::path>& moved) {
                      if (!moved.ok()) return emit failed(QString::fromStdString(moved.error().message));
                      emit movedAside(QString::fromStdString(moved->string()));
                      tryAgain();
                  });
}

void WorkspaceHealth::createFunction() {
    if (moving_.isRunning()) return;
    moving_.start(
        [folder = std::filesystem::path(documents_.workspace().toStdString())](std::stop_token) -> Status {
            const auto source = findFunctionTemplate(kFirstTemplate);
            if (!source) return source.error();
            return createWorkspace(folder, *source, kFirstFunction);
        },
        [this](const Status& made) {
            if (!made) return emit failed(QString::fromStdString(made.error().message));
            lookNow();  // and then opens it
        });
}

void WorkspaceHealth::writeFilesAnew() {
    for (const Document* document : documents_.documents()) {
        QDir().mkpath(QFileInfo(document->path()).path());
    }
    documents_.saveAll([this](bool) { lookNow(); });
}

}  // namespace updraft

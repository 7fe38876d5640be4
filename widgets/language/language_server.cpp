#include "widgets/language/language_server.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace updraft {
namespace {

constexpr int kInitializeMs = 60'000;
constexpr int kAnswerMs = 10'000;
constexpr int kRestartMs = 500;            // doubled with each crash
constexpr qint64 kStableMs = 10 * 60'000;  // who ran for so long may crash anew

QString key(const char* name) {
    return QLatin1String(name);
}

QJsonObject documentOf(const QString& path) {
    return {{key("uri"), lsp::uriOf(path)}};
}

}  // namespace

LanguageServer::LanguageServer(ServerCommand command, QString workspace, QObject* parent)
    : QObject(parent), command_(std::move(command)), workspace_(std::move(workspace)) {
    restart_.setSingleShot(true);
    connect(&restart_, &QTimer::timeout, this, &LanguageServer::start);
}

LanguageServer::~LanguageServer() = default;

bool LanguageServer::isInstalled() const {
    return !QStandardPaths::findExecutable(command_.program).isEmpty();
}

bool LanguageServer::serves(const QString& path) const {
    return command_.languageIds.contains(QFileInfo(path).suffix().toLower());
}

void LanguageServer::setState(State state) {
    if (state == state_) return;
    state_ = state;
    emit stateChanged();
}

void LanguageServer::start() {
    process_ = std::make_unique<ServerProcess>();
    connect(process_.get(), &ServerProcess::ended, this, &LanguageServer::ended);
    connect(process_.get(), &ServerProcess::asked, this, &LanguageServer::answerServer);
    connect(process_.get(), &ServerProcess::notified, this,
            [this](const QString& method, const QJsonObject& params) {
                if (method != QLatin1String("textDocument/publishDiagnostics")) return;
                const QString path = lsp::pathOf(params.value(key("uri")).toString());
                const auto file = files_.find(path);
                if (file == files_.end()) return;  // closed meanwhile
                emit problemsFound(
                    path, lsp::problemsOf(params.value(key("diagnostics")).toArray(), file->second.text));
            });
    setState(State::Starting);
    running_.start();
    process_->start(command_.program, command_.arguments, workspace_);
    if (!process_) return;  // it could not be started
    const QString root = lsp::uriOf(workspace_);
    const QJsonObject folder{{key("uri"), root}, {key("name"), QFileInfo(workspace_).fileName()}};
    process_->request(
        key("initialize"),
        {{key("processId"), QCoreApplication::applicationPid()},
         {key("rootUri"), root},
         {key("workspaceFolders"), QJsonArray{folder}},
         {key("capabilities"), lsp::clientCapabilities()}},
        [this](const QJsonValue& result) { initialized(result); }, kInitializeMs);
}

void LanguageServer::initialized(const QJsonValue& result) {
    if (state_ != State::Starting || !process_ || !process_->isRunning()) return;  // it died: ended() decides
    if (!result.isObject()) {
        giveUp(tr("%1 does not answer as a language server does.").arg(command_.name));
        return;
    }
    const QJsonValue sync =
        result.toObject().value(key("capabilities")).toObject().value(key("textDocumentSync"));
    const int kind = sync.isObject() ? sync.toObject().value(key("change")).toInt() : sync.toInt();
    incremental_ = kind == 2;
    process_->notify(key("initialized"), {});
    if (!command_.settings.isEmpty()) {
        process_->notify(key("workspace/didChangeConfiguration"), {{key("settings"), command_.settings}});
    }
    setState(State::Ready);
    for (auto& [path, file] : files_) tellOpen(path, file);
}

void LanguageServer::ended(bool couldStart) {
    if (!couldStart) {
        giveUp(tr("%1 could not be started. Check that it is installed.").arg(command_.name));
        return;
    }
    if (running_.elapsed() > kStableMs) crashes_ = 0;
    setState(State::Stopped);
    if (++crashes_ > kMaxRestarts) {
        giveUp(tr("%1 ended unexpectedly again and again, so it is not started any more. Completion and "
                  "problems now "
                  "come without it.")
                   .arg(command_.name));
        return;
    }
    restart_.start(kRestartMs << (crashes_ - 1));
}

void LanguageServer::giveUp(const QString& explanation) {
    if (process_) {  // we may be in one of its signals
        process_->disconnect(this);
        process_->abandon();
        process_.release()->deleteLater();
    }
    setState(State::Failed);
    for (const auto& [path, file] : files_) emit problemsFound(path, {});
    emit failed(explanation);
}

// What servers ask clients. All else is answered with nothing, so that none of them waits.
void LanguageServer::answerServer(const QJsonValue& id, const QString& method, const QJsonObject& params) {
    QJsonValue result = QJsonValue::Null;
    if (method == QLatin1String("workspace/configuration")) {
        QJsonArray answers;
        for (const QJsonValue& item : params.value(key("items")).toArray()) {
            const QString section = item.toObject().value(key("section")).toString();
            answers.append(section.isEmpty() ? QJsonValue(command_.settings)
                                             : command_.settings.value(section));
        }
        result = answers;
    } else if (method == QLatin1String("workspace/workspaceFolders")) {
        result = QJsonArray{QJsonObject{{key("uri"), lsp::uriOf(workspace_)},
                                        {key("name"), QFileInfo(workspace_).fileName()}}};
    }
    process_->respond(id, result);
}

void LanguageServer::tellOpen(const QString& path, File& file) {
    file.version = 1;
    QJsonObject document = documentOf(path);
    document.insert(key("languageId"), command_.languageIds[QFileInfo(path).suffix().toLower()]);
    document.insert(key("version"), file.version);
    document.insert(key("text"), QString::fromUtf8(file.text));
    process_->notify(key("textDocument/didOpen"), {{key("textDocument"), document}});
}

void LanguageServer::open(const QString& path, const QByteArray& utf8) {
    File& file = files_[path];
    file.text = utf8;
    if (state_ == State::Ready) tellOpen(path, file);
    if (state_ == State::Stopped && !restart_.isActive()) start();
}

void LanguageServer::change(const QString& path, const QByteArray& utf8) {
    const auto found = files_.find(path);
    if (found == files_.end() || found->second.text == utf8) return;
    File& file = found->second;
    const QByteArray before = std::exchange(file.text, utf8);
    if (state_ != State::Ready) return;
    QJsonObject document = documentOf(path);
    document.insert(key("version"), ++file.version);
    const QJsonArray changes = incremental_ ? lsp::contentChanges(before, differences(before, utf8))
                                            : QJsonArray{QJsonObject{{key("text"), QString::fromUtf8(utf8)}}};
    process_->notify(key("textDocument/didChange"),
                     {{key("textDocument"), document}, {key("contentChanges"), changes}});
}

void LanguageServer::saved(const QString& path) {
    if (state_ != State::Ready || !files_.contains(path)) return;
    process_->notify(key("textDocument/didSave"), {{key("textDocument"), documentOf(path)}});
}

void LanguageServer::close(const QString& path) {
    if (files_.erase(path) == 0) return;
    if (state_ == State::Ready)
        process_->notify(key("textDocument/didClose"), {{key("textDocument"), documentOf(path)}});
    emit problemsFound(path, {});
}

void LanguageServer::ask(const QString& method, const QString& path, int line, int column, QObject* context,
                         std::function<void(const QJsonValue&)> then) {
    const auto file = files_.find(path);
    if (state_ != State::Ready || file == files_.end()) {
        then(QJsonValue(QJsonValue::Undefined));
        return;
    }
    if (asked_.contains(method)) process_->cancel(asked_[method]);
    const int character = lsp::utf16Column(lsp::lineOf(file->second.text, line), column);
    const QJsonObject params{
        {key("textDocument"), documentOf(path)},
        {key("position"), QJsonObject{{key("line"), line}, {key("character"), character}}}};
    asked_[method] = process_->request(
        method, params,
        [context = QPointer<QObject>(context), then = std::move(then)](const QJsonValue& result) {
            if (context) then(result);
        },
        kAnswerMs);
}

void LanguageServer::complete(const QString& path, int line, int column, QObject* context,
                              std::function<void(std::vector<ServerCompletion>)> then) {
    ask(key("textDocument/completion"), path, line, column, context,
        [then = std::move(then)](const QJsonValue& result) { then(lsp::completionsOf(result)); });
}

void LanguageServer::hover(const QString& path, int line, int column, QObject* context,
                           std::function<void(QString)> then) {
    ask(key("textDocument/hover"), path, line, column, context,
        [then = std::move(then)](const QJsonValue& result) { then(lsp::hoverText(result)); });
}

void LanguageServer::definition(const QString& path, int line, int column, QObject* context,
                                std::function<void(std::vector<TextPlace>)> then) {
    ask(key("textDocument/definition"), path, line, column, context,
        [this, then = std::move(then)](const QJsonValue& result) {
            std::vector<TextPlace> places = lsp::placesOf(result);
            for (TextPlace& place : places) {
                const auto file = files_.find(place.path);
                if (file == files_.end()) continue;
                place.column = lsp::characterColumn(lsp::lineOf(file->second.text, place.line), place.column);
            }
            then(std::move(places));
        });
}

}  // namespace updraft

#include "widgets/language/language_servers.h"

#include "widgets/documents/document_store.h"
#include "widgets/language/diagnostics_model.h"

namespace updraft {
namespace {

constexpr int kFlushMs = 200;

QJsonObject off() {
    return {{QStringLiteral("enabled"), false}};
}

// Real mistakes, not style.
QJsonObject pylspSettings() {
    const QJsonObject plugins{{QStringLiteral("pycodestyle"), off()}, {QStringLiteral("pydocstyle"), off()},
                              {QStringLiteral("pylint"), off()},      {QStringLiteral("mccabe"), off()},
                              {QStringLiteral("flake8"), off()},      {QStringLiteral("autopep8"), off()},
                              {QStringLiteral("yapf"), off()}};
    return {{QStringLiteral("pylsp"), QJsonObject{{QStringLiteral("plugins"), plugins}}}};
}

}  // namespace

std::vector<ServerCommand> LanguageServers::usualServers() {
    const QString javascript = QStringLiteral("javascript"), typescript = QStringLiteral("typescript");
    return {{QStringLiteral("pylsp"),
             QStringLiteral("pylsp"),
             {},
             {{QStringLiteral("py"), QStringLiteral("python")}},
             pylspSettings()},
            {QStringLiteral("typescript"),
             QStringLiteral("typescript-language-server"),
             {QStringLiteral("--stdio")},
             {{QStringLiteral("js"), javascript},
              {QStringLiteral("mjs"), javascript},
              {QStringLiteral("cjs"), javascript},
              {QStringLiteral("jsx"), QStringLiteral("javascriptreact")},
              {QStringLiteral("ts"), typescript},
              {QStringLiteral("mts"), typescript},
              {QStringLiteral("cts"), typescript},
              {QStringLiteral("tsx"), QStringLiteral("typescriptreact")}},
             {}}};
}

LanguageServers::LanguageServers(DocumentStore& store, DiagnosticsModel& model,
                                 std::vector<ServerCommand> commands, QObject* parent)
    : QObject(parent), store_(store), model_(model) {
    for (ServerCommand& command : commands) {
        auto server = std::make_unique<LanguageServer>(std::move(command), store.workspace());
        if (!server->isInstalled()) continue;
        connect(server.get(), &LanguageServer::failed, this, &LanguageServers::failed);
        connect(server.get(), &LanguageServer::problemsFound, this,
                [this, name = server->command().name](const QString& path, const Problems& problems) {
                    model_.setProblems(name, path, problems);
                });
        servers_.push_back(std::move(server));
    }
    flush_.setSingleShot(true);
    flush_.setInterval(kFlushMs);
    connect(&flush_, &QTimer::timeout, this, &LanguageServers::flush);
    connect(&store, &DocumentStore::opened, this, &LanguageServers::watch);
    connect(&store, &DocumentStore::closing, this, [this](Document* document) {
        changed_.remove(document);
        for (const auto& server : servers_) server->close(document->path());
    });
    connect(&store, &DocumentStore::saved, this, [this](const QString& path) {
        if (LanguageServer* server = serverFor(path)) server->saved(path);
    });
    connect(&store, &DocumentStore::pathChanged, this, [this](const QString& from, const QString& to) {
        for (const auto& server : servers_) server->close(from);
        if (Document* document = store_.find(to)) openAt(document);
    });
    for (Document* document : store.documents()) watch(document);
}

LanguageServers::~LanguageServers() = default;

void LanguageServers::watch(Document* document) {
    connect(document, &Document::loaded, this, [this, document] { openAt(document); });
    connect(document, &Document::textChanged, this, [this, document] {
        changed_.insert(document);
        if (!flush_.isActive()) flush_.start();
    });
    openAt(document);
}

void LanguageServers::openAt(Document* document) {
    if (document->state() != Document::State::Text) return;
    for (const auto& server : servers_) {
        if (server->serves(document->path())) server->open(document->path(), document->text());
    }
}

void LanguageServers::flush() {
    for (Document* document : std::exchange(changed_, {})) {
        for (const auto& server : servers_) server->change(document->path(), document->text());
    }
}

LanguageServer* LanguageServers::serverFor(const QString& path) {
    flush();
    for (const auto& server : servers_) {
        if (server->serves(path)) return server.get();
    }
    return nullptr;
}

}  // namespace updraft

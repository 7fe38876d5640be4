// LanguageServers: the language servers of one workspace, each started when the first file that it serves is
// opened and it is installed. Keeps them informed of the documents, and DiagnosticsModel of what they find.
// Owned by the composition root; GUI thread.
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>
#include <vector>

#include "widgets/language/language_server.h"

namespace updraft {

class DiagnosticsModel;
class Document;
class DocumentStore;

class LanguageServers final : public QObject {
    Q_OBJECT
  public:
    // python-lsp-server and typescript-language-server, used when they are on PATH.
    static std::vector<ServerCommand> usualServers();

    LanguageServers(DocumentStore& store, DiagnosticsModel& model, std::vector<ServerCommand> commands,
                    QObject* parent = nullptr);
    ~LanguageServers() override;

    // The server for this file, told of its newest text; null when there is none.
    LanguageServer* serverFor(const QString& path);
    const std::vector<std::unique_ptr<LanguageServer>>& servers() const { return servers_; }

  signals:
    void failed(const QString& explanation);

  private:
    void watch(Document* document);
    void openAt(Document* document);
    void flush();

    DocumentStore& store_;
    DiagnosticsModel& model_;
    std::vector<std::unique_ptr<LanguageServer>> servers_;
    QSet<Document*> changed_;  // since the servers were told
    QTimer flush_;
};

}  // namespace updraft

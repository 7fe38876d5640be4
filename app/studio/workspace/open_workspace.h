// OpenWorkspace: what belongs to one open folder beside its platform: the open files and their unsaved texts,
// problems, syntax checks and language servers. Made when a workspace is opened, gone with it; owned by
// Studio. GUI thread.
#pragma once

#include <QObject>

#include "app/studio/workspace/workspace_health.h"
#include "widgets/documents/document_store.h"
#include "widgets/documents/recovery_journal.h"
#include "widgets/language/diagnostics_model.h"
#include "widgets/language/language_servers.h"
#include "widgets/language/syntax_checker.h"

namespace updraft {

class PlatformSession;
class Theme;
struct StudioSettings;

class OpenWorkspace final : public QObject {
    Q_OBJECT
  public:
    OpenWorkspace(const Theme& theme, PlatformSession& session, StudioSettings& settings,
                  const QString& folder);
    ~OpenWorkspace() override;

    const QString& folder() const { return documents_.workspace(); }
    DocumentStore& documents() { return documents_; }
    DiagnosticsModel& problems() { return problems_; }
    LanguageServers& servers() { return servers_; }
    WorkspaceHealth& health() { return health_; }

  private:
    void takeTemplateProblems();
    QString runtimeOf(const QString& path) const;

    PlatformSession& session_;
    StudioSettings& settings_;
    RecoveryJournal journal_;
    DocumentStore documents_;
    DiagnosticsModel problems_;
    SyntaxChecker checker_;
    LanguageServers servers_;
    WorkspaceHealth health_;
};

}  // namespace updraft

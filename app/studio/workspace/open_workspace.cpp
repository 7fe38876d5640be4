#include "app/studio/workspace/open_workspace.h"

#include "app/studio/settings/studio_settings.h"
#include "runtime/sandbox/syntax_check.h"
#include "widgets/language/runtime_problems.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

const QString kTemplateSource = QStringLiteral("template");

std::vector<ServerCommand> wantedServers(const StudioSettings& settings) {
    return settings.languageServers ? LanguageServers::usualServers() : std::vector<ServerCommand>{};
}

}  // namespace

OpenWorkspace::OpenWorkspace(const Theme& theme, PlatformSession& session, StudioSettings& settings,
                             const QString& folder)
    : session_(session),
      settings_(settings),
      journal_(RecoveryJournal::folderFor(folder)),
      documents_(folder, journal_),
      problems_(theme, folder),
      checker_(documents_, problems_, interpreterCheck(std::make_shared<SourceChecker>())),
      servers_(documents_, problems_, wantedServers(settings)),
      health_(session, documents_) {
    checker_.setRuntimeOf([this](const QString& path) { return runtimeOf(path); });
    checker_.setEnabled(settings.syntaxCheck);
    connect(&settings.syntaxCheck, &SettingBase::changed, this,
            [this] { checker_.setEnabled(settings_.syntaxCheck); });
    connect(&session, &PlatformSession::workspaceLoaded, this, &OpenWorkspace::takeTemplateProblems);
}

OpenWorkspace::~OpenWorkspace() = default;

// Of the function in whose folder the file lies.
QString OpenWorkspace::runtimeOf(const QString& path) const {
    const PlatformViewPtr view = session_.view();
    if (!view) return {};
    for (const FunctionView& function : view->functions) {
        const QString code = QString::fromStdString(function.latest->code.folder.string());
        if (path.startsWith(code + QLatin1Char('/')))
            return QString::fromStdString(function.latest->config.runtime);
    }
    return {};
}

void OpenWorkspace::takeTemplateProblems() {
    problems_.clearSource(kTemplateSource);
    for (auto& [file, problems] : problemsByFile(session_.diagnostics(), folder())) {
        problems_.setProblems(kTemplateSource, file, problems);
    }
}

}  // namespace updraft

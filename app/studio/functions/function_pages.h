// FunctionPages: everything about the chosen function that is no file: the header over the editors, and the
// pages Configuration, Triggers and Versions at the right end of their tabs. Owned by FunctionsMode; GUI
// thread.
#pragma once

#include <QObject>

namespace updraft {

class ActionRegistry;
class ConfigurationPage;
class EditorArea;
class FunctionHeader;
class OpenWorkspace;
class PlatformSession;
class TemplateSource;
class Theme;
class TriggersPage;
class VersionsPage;
template <typename Page>
class LazyPage;

class FunctionPages final : public QObject {
    Q_OBJECT
  public:
    FunctionPages(const Theme& theme, PlatformSession& session, OpenWorkspace& workspace, EditorArea& editors,
                  QObject* parent = nullptr);

    FunctionHeader* header() const { return header_; }  // to be put above the editors
    void setFunction(const QString& name);
    void addActions(ActionRegistry& actions);
    // Into the template, as if it had been typed in Configuration: it can be undone there. Says what came of
    // it.
    void applyMemory(const QString& function, int memoryMb);

  signals:
    void openSource(const QString& path, int line, int column);
    void message(const QString& text);

  private:
    ConfigurationPage* makeConfiguration();
    VersionsPage* makeVersions();
    void addPages();
    void connectPages();

    const Theme& theme_;
    PlatformSession& session_;
    OpenWorkspace& workspace_;
    EditorArea& editors_;
    TemplateSource* source_;
    FunctionHeader* header_;
    TriggersPage* triggers_;
    // Hundreds of fields: the studio starts without them.
    LazyPage<ConfigurationPage>* configuration_;
    LazyPage<VersionsPage>* versions_;
    QString function_;
};

}  // namespace updraft

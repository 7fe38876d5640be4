// FunctionsMode: the first mode, over one open workspace: functions at the left, editor in the middle over
// the activity panel, test panel at the right. It arranges the panels and carries what one says to the
// others. Owned by the main window, replaced when another workspace is opened; GUI thread.
#pragma once

#include <QSplitter>
#include <QTabWidget>
#include <functional>

#include "widgets/editor/editor_settings.h"

class QVBoxLayout;

namespace updraft {

class ActionRegistry;
class ActivityPanel;
class EditorArea;
class FileTree;
class FunctionCommands;
class FunctionPages;
class FunctionPanel;
class OpenWorkspace;
class PlatformSession;
class TestPanel;
class Theme;
class WorkspaceSearch;
struct StudioSettings;

class FunctionsMode final : public QWidget {
    Q_OBJECT
  public:
    struct Parts {
        Theme& theme;
        PlatformSession& session;
        StudioSettings& settings;
        ActionRegistry& actions;
        OpenWorkspace& workspace;
    };
    explicit FunctionsMode(const Parts& parts, QWidget* parent = nullptr);
    ~FunctionsMode() override;

    FunctionPanel& functions() { return *functions_; }
    EditorArea& editors() { return *editors_; }
    ActivityPanel& activity() { return *activity_; }
    TestPanel& test() { return *test_; }

    // In the activity panel. `function`: whose it is; empty: not known.
    void openInvocation(std::uint64_t sequence, const QString& function);

    // In the template, from another mode's advice.
    void applyMemory(const QString& function, int memoryMb);

    void saveLayout();
    void restoreLayout();
    // Asks about unsaved files; `done` gets whether the page may go.
    void closeAll(std::function<void(bool)> done);

  signals:
    void message(const QString& text);     // for the status line
    void editorInfo(const QString& text);  // "Ln 10, Col 5"
    // A new function is there, selected, and its main file is open.
    void functionCreated(const QString& name, const QString& mainFile);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void shareOut();
    void addTroubleBar(QVBoxLayout* layout);
    void connectPanels();
    void addActions();
    void addFunctionCommands();
    void followSettings();
    void choose(const QString& function);
    void openMainFile(const QString& function);
    void openSource(const QString& path, int line, int column);
    void saveThen(const std::function<void()>& go);
    void searchFiles();
    void offerEventNames();
    void showEditorInfo();

    Parts parts_;
    FunctionPanel* functions_;
    EditorArea* editors_;
    ActivityPanel* activity_;
    TestPanel* test_;
    FunctionPages* pages_ = nullptr;
    FunctionCommands* commands_ = nullptr;
    FileTree* files_;
    WorkspaceSearch* search_;
    QTabWidget* left_;
    QSplitter* columns_;
    QSplitter* middle_;
    QSplitter* lists_;
    bool laidOut_ = false;            // as it was left, or by shareOut()
    QMetaObject::Connection cursor_;  // to the current editor
};

EditorSettings editorSettingsOf(const StudioSettings& settings);

}  // namespace updraft

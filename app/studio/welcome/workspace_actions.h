// WorkspaceActions: opening, creating and resetting workspaces: the actions "workspace.open",
// "workspace.new", "workspace.welcome", "demo.open" and "demo.reset", and the welcome page that offers them.
// How a workspace is opened it is told by Studio, which owns it. GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

#include "app/studio/welcome/recent_workspaces.h"
#include "runtime/function/catalogue/function_templates.h"
#include "widgets/base/background_job.h"

namespace updraft {

class MainWindow;
class PlatformSession;
class Theme;
class WelcomePage;
struct StudioSettings;

class WorkspaceActions final : public QObject {
    Q_OBJECT
  public:
    struct Parts {
        Theme& theme;
        PlatformSession& session;
        StudioSettings& settings;
        MainWindow& window;
        // False: another window has it open and was raised.
        std::function<bool(const QString& folder)> open;
    };
    explicit WorkspaceActions(Parts parts, QObject* parent = nullptr);

    // The page, in place of the modes; it says `problem` above.
    void showWelcome(const QString& problem = {});
    // A folder, or a file in it. One without a template is not opened: the page offers to make one there.
    void open(const QString& path);
    void createNew(const QString& folder = {});
    void openDemo();
    void resetDemo();
    // Studio opened a workspace, whoever asked for it.
    void opened(const QString& folder);

    WelcomePage& page();

  signals:
    void message(const QString& text);  // for the status line

  private:
    void addActions();
    void chooseFolder();
    void checked(const QString& folder, bool there, bool hasTemplate);
    void offerTemplate(const QString& folder);

    Parts parts_;
    RecentWorkspaces recent_;
    QPointer<WelcomePage> page_;  // the window's
    BackgroundJob look_, templates_, demo_;
};

}  // namespace updraft

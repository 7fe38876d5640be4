// Studio: the composition root of the desktop program: makes every part, in the order in which they need each
// other, and owns them. One per program, made after the QApplication; GUI thread.
#pragma once

#include <QObject>
#include <QSettings>
#include <memory>

#include "app/studio/command_line.h"
#include "app/studio/instance_guard.h"
#include "app/studio/language.h"
#include "app/studio/notifications/alarm_notices.h"
#include "app/studio/notifications/cost_notices.h"
#include "app/studio/notifications/desktop_notifier.h"
#include "app/studio/settings/studio_settings.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/traffic_control.h"
#include "runtime/platform/platform_host.h"
#include "widgets/cost/budgets/budget_edits.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {

class CommandPalette;
class CostMode;
class FunctionsMode;
class MonitorMode;
class OpenWorkspace;
class SettingsDialog;
struct PaletteItem;
class WorkspaceActions;

class Studio final : public QObject {
    Q_OBJECT
  public:
    Studio(LauncherSeed seed, StudioCommand command);
    ~Studio() override;

    // Opens what the command line or the settings name, and shows the window. False: another window has that
    // workspace open and was raised instead.
    bool start();
    // A folder, or a template in it; closes the one before. False: as start().
    bool openWorkspace(const QString& path);
    MainWindow& window() { return *window_; }
    PlatformSession& session() { return session_; }

  private:
    void addActions();
    void addModes();
    void addPalette();
    void addWorkspaceActions();
    void followSettings();
    void addNotices();
    void followAlarms();
    void followCost();
    void noticeClicked(const QString& tag);
    void showAlarms();
    void showBudgets();
    void showPrices();
    void showFunction(const QString& function);
    void openSettings(const QString& search);
    SettingsDialog& settingsDialog();
    std::vector<PaletteItem> settingItems();
    std::vector<PaletteItem> fileItems();
    void raise();
    void showWorkspace(const QString& folder);
    void showFunctions();
    void showMonitor();
    void showCost();
    void openInvocation(std::uint64_t sequence, const QString& function);
    void saveLayouts();
    void leaveWorkspace(std::function<void()> then);
    void closing(QCloseEvent* event);
    QString firstWorkspace();
    PlatformOptions platformOptions() const;
    OtlpSettings otlpSettings() const;
    PayloadSettings payloadSettings() const;
    void applyPayloadSettings();

    StudioCommand command_;
    QSettings store_;
    StudioSettings settings_;
    LanguageSwitch language_;
    Theme theme_;
    PlatformHost host_;
    PlatformSession session_;
    TrafficControl traffic_;
    InstanceGuard guard_;
    DesktopNotifier notifier_;
    AlarmNotices alarmNotices_{
        [this] { return settings_.alarmNotifications.get() && !window_->isActiveWindow(); }};
    CostNotices costNotices_{
        [this] { return settings_.costNotifications.get() && !window_->isActiveWindow(); }};
    BudgetEdits budgetEdits_{session_};
    std::unique_ptr<OpenWorkspace> workspace_;  // null before the first is opened
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<WorkspaceActions> workspaces_;
    // The window's:
    FunctionsMode* functions_ = nullptr;  // of workspace_, as are monitor_ and cost_
    MonitorMode* monitor_ = nullptr;
    CostMode* cost_ = nullptr;
    CommandPalette* palette_ = nullptr;
    SettingsDialog* dialog_ = nullptr;  // null before it was first wanted
};

}  // namespace updraft

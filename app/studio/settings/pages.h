// The pages of the settings dialog. Each owns its rows and knows only the settings it shows. GUI thread.
#pragma once

#include "app/studio/settings/settings_page.h"
#include "app/studio/settings/studio_settings.h"

class QLabel;

namespace updraft {

class ActionRegistry;
class PlatformSession;
struct LoopGuardSettings;

class GeneralPage final : public SettingsPage {
    Q_OBJECT
  public:
    explicit GeneralPage(StudioSettings& settings);
};

class EditorPage final : public SettingsPage {
    Q_OBJECT
  public:
    explicit EditorPage(StudioSettings& settings);
};

// A page with settings of the platform among its rows: kept in the studio's settings, applied to the running
// platform at once.
class PlatformRowsPage : public SettingsPage {
    Q_OBJECT
  protected:
    PlatformRowsPage(Text title, StudioSettings& settings, PlatformSession& session);
    // By the name it has in settingsTable().
    void addPlatformRow(const QString& name);

    StudioSettings& settings_;
    PlatformSession& session_;
};

// What the modelled cloud and this machine allow.
class PlatformPage final : public PlatformRowsPage {
    Q_OBJECT
  public:
    PlatformPage(StudioSettings& settings, PlatformSession& session);

  private:
    struct GuardTexts {
        Text title, help;
    };
    void addPort();
    void addCollector();
    void addGuard();
    void addGuardCheck(const char* name, bool LoopGuardSettings::*member, GuardTexts texts);
};

class LanguagesPage final : public SettingsPage {
    Q_OBJECT
  public:
    explicit LanguagesPage(StudioSettings& settings);
};

class AppearancePage final : public SettingsPage {
    Q_OBJECT
  public:
    explicit AppearancePage(StudioSettings& settings);
};

class StoragePage final : public PlatformRowsPage {
    Q_OBJECT
  public:
    StoragePage(StudioSettings& settings, PlatformSession& session);

  private:
    void addDatabase();
    void addRetention();
    void forget();
    QLabel* size_ = nullptr;
};

// Title and explanation of a platform's setting, by the name it has in settingsTable(), translated. Empty
// title: unknown.
struct EngineSettingText {
    QString title, help;
};
EngineSettingText engineSettingText(const QString& name);

}  // namespace updraft

// The pages of the settings dialog. Each owns its rows and knows only the settings it shows. GUI thread.
#pragma once

#include "app/studio/settings/settings_page.h"
#include "app/studio/settings/studio_settings.h"

class QLabel;

namespace updraft {

class ActionRegistry;
class PlatformSession;

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

// What the modelled cloud and this machine allow: the engine's own settings, applied to the running platform.
class PlatformPage final : public SettingsPage {
    Q_OBJECT
  public:
    PlatformPage(StudioSettings& settings, PlatformSession& session);

  private:
    void addEngineRow(const QString& name);
    void addPort();
    StudioSettings& settings_;
    PlatformSession& session_;
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

class StoragePage final : public SettingsPage {
    Q_OBJECT
  public:
    StoragePage(StudioSettings& settings, PlatformSession& session);

  private:
    void addDatabase();
    void forget();
    PlatformSession& session_;
    QLabel* size_ = nullptr;
};

// Title and explanation of an engine setting, by the name it has in settingsTable(), translated. Empty title:
// unknown.
struct EngineSettingText {
    QString title, help;
};
EngineSettingText engineSettingText(const QString& name);

}  // namespace updraft

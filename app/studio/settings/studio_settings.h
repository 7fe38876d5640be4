// StudioSettings: everything a user may set about the studio, in one INI file of the user's config folder.
// Owned by the composition root; handed to who needs a part of it. GUI thread.
#pragma once

#include <QStringList>

#include "app/studio/settings/setting.h"

namespace updraft {

struct StudioSettings {
    explicit StudioSettings(QSettings& settingsFile) : store(settingsFile) {}
    QSettings& store;  // also for layouts and recent workspaces, which are no settings

    // General
    Setting<bool> reopenLast{store, "general/reopenLast", true};
    Setting<bool> notifications{store, "general/notifications", true};
    Setting<bool> alarmNotifications{store, "general/alarmNotifications", true};
    Setting<bool> costNotifications{store, "general/costNotifications", true};
    Setting<bool> saveBeforeInvoke{store, "general/saveBeforeInvoke", true};
    Setting<QString> language{store, "general/language", QString()};  // "": the system's

    // Appearance
    Setting<int> scheme{store, "appearance/scheme", 0};          // Scheme
    Setting<int> textScale{store, "appearance/textScale", 100};  // percent

    // Editor
    Setting<int> editorFontSize{store, "editor/fontSize", 13};  // pixels
    Setting<int> tabWidth{store, "editor/tabWidth", 4};
    Setting<bool> useSpaces{store, "editor/useSpaces", true};
    Setting<bool> showWhitespace{store, "editor/showWhitespace", false};
    Setting<bool> wordWrap{store, "editor/wordWrap", false};
    Setting<bool> autoClose{store, "editor/autoClose", true};
    Setting<bool> stripTrailing{store, "editor/stripTrailing", true};
    Setting<bool> completion{store, "editor/completion", true};
    Setting<bool> lineTimes{store, "editor/lineTimes", true};

    // Platform
    Setting<int> port{store, "platform/port", 9000};
    Setting<QStringList> engine{store, "platform/engine",
                                QStringList()};  // "keep-alive=10m", settingsTable()
    Setting<double> clockSpeed{store, "platform/clockSpeed", 1.0};
    Setting<QString> otlpEndpoint{store, "platform/otlpEndpoint", QString()};  // "": spans go nowhere

    // Languages
    Setting<bool> languageServers{store, "languages/servers", true};
    Setting<bool> syntaxCheck{store, "languages/syntaxCheck", true};

    // Storage
    Setting<bool> capturePayloads{store, "storage/capturePayloads", true};
    Setting<int> payloadBudgetMb{store, "storage/payloadBudgetMb", 512};
};

}  // namespace updraft

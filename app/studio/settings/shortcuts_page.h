// ShortcutsPage: every action with its shortcut, to be changed by pressing the new one. Conflicts are named
// and refused until they are resolved. GUI thread.
#pragma once

#include "app/studio/settings/settings_page.h"

class QKeySequenceEdit;

namespace updraft {

class ActionRegistry;

class ShortcutsPage final : public SettingsPage {
    Q_OBJECT
  public:
    explicit ShortcutsPage(ActionRegistry& actions);

  private:
    void addAction(const QString& id);
    void take(const QString& id, QKeySequenceEdit* field, QLabel* conflict);
    ActionRegistry& actions_;
};

}  // namespace updraft

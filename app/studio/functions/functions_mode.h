// FunctionsMode: the first mode: functions at the left, editor in the middle over the activity panel, test
// panel at the right. It arranges the panels and carries what one says to the others. Owned by the main
// window; GUI thread.
#pragma once

#include <QSplitter>

namespace updraft {

class ActionRegistry;
class FunctionPanel;
class PlatformSession;
class Theme;
struct StudioSettings;

class FunctionsMode final : public QWidget {
    Q_OBJECT
  public:
    struct Parts {
        Theme& theme;
        PlatformSession& session;
        StudioSettings& settings;
        ActionRegistry& actions;
    };
    explicit FunctionsMode(const Parts& parts, QWidget* parent = nullptr);
    ~FunctionsMode() override;

    FunctionPanel& functions() { return *functions_; }

    void saveLayout();
    void restoreLayout();

  private:
    Parts parts_;
    FunctionPanel* functions_;
    QSplitter* columns_;
    QSplitter* middle_;
};

}  // namespace updraft

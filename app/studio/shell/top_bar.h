// TopBar: product name, endpoint pill, workspace pill, search, demo traffic, theme. Owned by the main window;
// GUI thread.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;
class QHBoxLayout;

namespace updraft {

class ActionRegistry;
class PlatformSession;
class Theme;
class TrafficControl;

class TopBar final : public QFrame {
    Q_OBJECT
  public:
    struct Parts {
        const Theme& theme;
        PlatformSession& session;
        TrafficControl& traffic;
        ActionRegistry& actions;
    };
    explicit TopBar(const Parts& parts, QWidget* parent = nullptr);

  private:
    void addEndpoint(QHBoxLayout* layout);
    void addWorkspace(QHBoxLayout* layout);
    void addSearch(QHBoxLayout* layout);
    void addTraffic(QHBoxLayout* layout);
    void addThemeButton(QHBoxLayout* layout);
    void showEndpoint();
    void showWorkspace();
    void showTraffic();

    Parts parts_;
    QPushButton* endpoint_ = nullptr;
    QPushButton* workspace_ = nullptr;
    QPushButton* traffic_ = nullptr;
};

}  // namespace updraft

// MainWindow: the frame of the studio: top bar, mode bar, the modes, status line. It holds them together and
// keeps the window's geometry; what happens inside a mode is the mode's. Owned by Studio; GUI thread.
#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace updraft {

class ActionRegistry;
class ModeBar;
class PlatformSession;
class StatusLine;
class Theme;
class TopBar;
class TrafficControl;
struct StudioSettings;

class MainWindow final : public QMainWindow {
    Q_OBJECT
  public:
    struct Parts {
        Theme& theme;
        PlatformSession& session;
        TrafficControl& traffic;
        StudioSettings& settings;
    };
    explicit MainWindow(const Parts& parts);
    ~MainWindow() override;

    ActionRegistry& actions() { return *actions_; }
    StatusLine& statusLine() { return *status_; }

    // Modes appear in the order in which they are added; Ctrl+1 … switch.
    struct ModeInfo {
        QString id;  // "functions"
        std::function<QString()> title;
        QString icon;
    };
    void addMode(const ModeInfo& info, QWidget* page);
    // Takes the place of the mode's page, which is deleted. The mode in sight stays the same.
    void replacePage(const QString& id, QWidget* page);
    void setMode(const QString& id);
    QString mode() const;
    // A page that takes the place of the modes: the welcome page. Null shows the modes again.
    void showOverlay(QWidget* page);

    void saveLayout();
    void restoreLayout();

  signals:
    // Before the window goes; a listener that has something to say calls event->ignore().
    void closing(QCloseEvent* event);
    void modeChanged(const QString& id);
    void workspaceDropped(const QString& path);  // a folder or a template

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    Parts parts_;
    ActionRegistry* actions_;
    TopBar* top_ = nullptr;
    ModeBar* modes_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    StatusLine* status_ = nullptr;
    QStringList ids_;
};

}  // namespace updraft

// StatusLine: one line at the bottom that is always true: rates, environments, errors, database, load of the
// machine, and the latest message. Owned by the main window; GUI thread.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace updraft {

class PlatformSession;
class Theme;
struct PlatformView;

class StatusLine final : public QFrame {
    Q_OBJECT
  public:
    StatusLine(const Theme& theme, PlatformSession& session, QWidget* parent = nullptr);

    // Shown in place of the figures at the left for some seconds.
    void showMessage(const QString& text);
    // "Ln 10, Col 5": what the active editor says of itself; empty for none.
    void setEditorInfo(const QString& text);
    // "today $1.92"; empty: not known.
    void setCost(const QString& text, const QString& tip);

    QSize sizeHint() const override { return {1, room_}; }
    QSize minimumSizeHint() const override { return {1, room_}; }

  signals:
    void alarmsWanted();   // the person wants to see what is in alarm
    void budgetsWanted();  // … which budgets and loops need them

  protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void refresh();
    QPushButton* addAlert(const char* name);
    void showAlarms();
    void showCostAlerts();
    void showDatabase(const PlatformView& view);
    QString signIf(bool wrong) const;  // a dot before a text
    void fit();
    void keepRoom();
    void showLoad();

    const Theme& theme_;
    PlatformSession& session_;
    QWidget* row_;  // of the labels
    int room_ = 0;  // pixels of height that the window keeps free for them
    QLabel* message_;
    QPushButton *alarms_, *costAlerts_;
    QLabel* rate_;
    QLabel* environments_;
    QLabel* errors_;
    QLabel* editor_;
    QLabel* cost_;
    QLabel* database_;
    QLabel* load_;
    QTimer messageEnd_;
    std::uint64_t lastBusy_ = 0, lastTotal_ = 0;  // of /proc/stat
    int ticks_ = 0;
};

}  // namespace updraft

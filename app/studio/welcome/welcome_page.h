// WelcomePage: where a workspace is chosen: open a folder, a new one from a template, the demo, or one of the
// latest; folders can be dropped on it. It asks by signals. Owned by the main window; GUI thread.
#pragma once

#include <QWidget>
#include <functional>

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;

namespace updraft {

class NoticeBar;
class RecentWorkspaces;
class Theme;

class WelcomePage final : public QWidget {
    Q_OBJECT
  public:
    WelcomePage(const Theme& theme, RecentWorkspaces& recent, QWidget* parent = nullptr);

    NoticeBar& notices() { return *notices_; }
    void setClosable(bool closable);  // there is a workspace to go back to

  signals:
    void openRequested();
    void newRequested();
    void demoRequested();
    void demoResetRequested();
    void workspaceChosen(const QString& path);  // from the list, or dropped
    void closeRequested();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    using Text = std::function<QString()>;
    struct Choice {
        const char* name;
        const char* icon;
        Text title, help;
        void (WelcomePage::*chosen)();
    };
    QWidget* buildStart();
    QWidget* buildRecent();
    void addChoice(QBoxLayout* column, const Choice& choice);
    void showEmpty();
    void showMenu(const QPoint& at);
    void forgetCurrent();

    const Theme& theme_;
    RecentWorkspaces& recent_;
    NoticeBar* notices_;
    QPushButton* back_;
    QBoxLayout* columns_;
    QListView* list_ = nullptr;
    QLabel* empty_ = nullptr;
    QPushButton* forget_ = nullptr;
};

}  // namespace updraft

// SettingsDialog: the pages behind a list and a search. It only holds pages; each is a class of its own. GUI
// thread.
#pragma once

#include <QDialog>
#include <vector>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace updraft {

class SettingsPage;

class SettingsDialog final : public QDialog {
    Q_OBJECT
  public:
    explicit SettingsDialog(std::vector<SettingsPage*> pages, QWidget* parent = nullptr);
    void search(const QString& text);
    // Every setting by its title, with the page's, for the command palette.
    struct Entry {
        QString page, title;
    };
    std::vector<Entry> entries() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void filter(const QString& text);
    void retitle();
    std::vector<SettingsPage*> pages_;
    QLineEdit* search_;
    QListWidget* list_;
    QStackedWidget* stack_;
};

}  // namespace updraft

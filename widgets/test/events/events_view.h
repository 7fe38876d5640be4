// EventsView: the tab of saved events: a table to open (Return or double click), rename (F2), duplicate and
// delete them, the way back from a deletion, and a line that asks for the name of a new one. GUI thread.
#pragma once

#include <QWidget>

#include "widgets/test/events/event_ref.h"
#include "widgets/theme/theme.h"

class QFrame;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace updraft {

class EventDesk;
class SavedEventsModel;

class EventsView final : public QWidget {
    Q_OBJECT
  public:
    EventsView(const Theme& theme, EventDesk& desk, QWidget* parent = nullptr);
    void askForName(const QString& suggestion);

  private:
    void build();
    QWidget* buildName();
    QWidget* buildNote();
    void connectParts();
    QToolButton* button(const char* name);
    void retranslate();
    void refresh();
    void showNote(const QString& text, bool error);
    void showMenu(const QPoint& position);
    QString selected() const;
    void saveNamed();

    const Theme& theme_;
    EventDesk& desk_;
    SavedEventsModel* model_;
    QTableView* table_;
    QLabel* empty_;
    QToolButton *save_, *saveAs_, *rename_, *duplicate_, *delete_;
    QFrame *nameRow_, *noteRow_;
    QLineEdit* name_;
    QPushButton *nameSave_, *nameCancel_, *noteAction_;
    QLabel* note_;
    std::function<void()> noteRun_;
    QString chosen_;  // the row that stays selected when the list is new
    EventRef open_;
};

}  // namespace updraft

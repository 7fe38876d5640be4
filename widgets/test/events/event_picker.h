// EventPicker: a button that names the event that is open and lets another be chosen from a list that can be
// searched. GUI thread.
#pragma once

#include <QPushButton>
#include <QSortFilterProxyModel>

#include "widgets/test/events/event_choices.h"

class QFrame;
class QTreeView;

namespace updraft {

class EventPicker final : public QPushButton {
    Q_OBJECT
  public:
    explicit EventPicker(QWidget* parent = nullptr);

    void setChoices(const QVector<SavedEvent>& saved);
    void setCurrent(const EventRef& ref, bool modified);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  public slots:
    void openList();

  signals:
    void chosen(const updraft::EventRef& ref);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildList();
    void search(const QString& text);
    void choose(const QModelIndex& index);
    void retranslate();
    QString title() const;

    EventChoices choices_;
    QSortFilterProxyModel filtered_;
    QVector<SavedEvent> saved_;
    QFrame* popup_;
    QLineEdit* search_;
    QTreeView* list_;
    EventRef current_;
    bool modified_ = false;
};

}  // namespace updraft

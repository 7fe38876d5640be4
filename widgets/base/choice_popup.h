// ChoicePopup: the list under a ChoiceButton: one or many of some named things, with a search line where they
// are many. Up and Down move, typing searches, Space or Enter chooses, Esc closes. Owned by its button; GUI
// thread.
#pragma once

#include <QFrame>
#include <QVariant>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;
class QVBoxLayout;

namespace updraft {

struct Choice {
    QVariant key;
    QString text;
    bool heading = false;  // names those below it; cannot be chosen
    bool operator==(const Choice&) const = default;
};

class ChoicePopup final : public QFrame {
    Q_OBJECT
  public:
    explicit ChoicePopup(bool many, QWidget* parent);

    void setChoices(const QList<Choice>& choices);
    void setChosen(const QVariantList& keys);
    QVariantList chosen() const;
    void addFooter(QWidget* footer);  // below the list; taken over
    void openBelow(const QWidget* button);

  signals:
    void toggled(const QVariantList& chosen);  // many: after each
    void picked(const QVariant& key);          // one: and the popup is closed

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    bool handleKey(int key);
    void moveBy(int rows);
    void chooseFirst();
    void choose(const QModelIndex& row);
    void placeSize();

    const bool many_;
    QLineEdit* search_;
    QListView* list_;
    QStandardItemModel* model_;
    QSortFilterProxyModel* shown_;
    QVBoxLayout* layout_;
};

}  // namespace updraft

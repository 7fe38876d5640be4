// QuickList: a line to type into over the top of a widget, with a list that narrows as one types. Enter takes
// the selected entry, Esc or a click elsewhere leaves. Owned by the widget it covers. GUI thread.
#pragma once

#include <QFrame>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace updraft {

class Theme;

class QuickList final : public QFrame {
    Q_OBJECT
  public:
    struct Entry {
        QString text, detail;
        int depth = 0;
    };

    QuickList(const Theme& theme, QWidget* over);

    void setHint(const QString& hint) { hint_ = hint; }
    // Without entries only the line is shown: for numbers.
    void open(std::vector<Entry> entries, const QString& accessibleName);
    void setEntries(std::vector<Entry> entries);
    QString typed() const;

  signals:
    void highlighted(int entry);  // -1: none
    void chosen(int entry, const QString& typed);
    void left();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void narrow();
    void place();
    void finish(bool take);
    void move(int rows);
    int currentEntry() const;

    const Theme& theme_;
    QLineEdit* line_;
    QListView* list_;
    QLabel* note_;
    QStandardItemModel* model_;
    std::vector<Entry> entries_;
    QString hint_;
    bool open_ = false;
};

}  // namespace updraft

// SettledColumns: columns that are as wide as what stands in them, measured once a table has been quiet for a
// moment: while figures change many times a second, as under a slider, no width jumps and nothing is
// measured. Other rows are measured at once. Columns that stretch are left alone. A child of its table; GUI
// thread.
#pragma once

#include <QObject>
#include <QTimer>

class QTableView;

namespace updraft {

class SettledColumns final : public QObject {
    Q_OBJECT
  public:
    static constexpr int kQuietMs = 120;

    // The table has its model.
    explicit SettledColumns(QTableView& table);
    void fit();  // now: a restored header has widths and rules of its own

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QTableView& table_;
    QTimer quiet_;
    bool hadRows_ = false;
};

}  // namespace updraft

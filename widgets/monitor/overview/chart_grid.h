// ChartGrid: charts side by side, in as many columns as have room; one of them can take the whole place until
// Esc. Owned by its page; GUI thread.
#pragma once

#include <QVector>
#include <QWidget>

class QGridLayout;

namespace updraft {

class RangeChart;

class ChartGrid final : public QWidget {
    Q_OBJECT
  public:
    explicit ChartGrid(int mostColumns, QWidget* parent = nullptr);

    void add(RangeChart* chart);                        // taken over
    void put(RangeChart* before, RangeChart* instead);  // in its place; the one before is hidden, not deleted
    const QVector<RangeChart*>& charts() const { return charts_; }
    int columns() const { return columns_; }

    RangeChart* maximised() const { return maximised_; }
    void maximise(RangeChart* chart);  // null: all again
    // The one with the focus takes the place of all, or gives it back.
    void toggleMaximised();

  signals:
    void maximisedChanged(bool any);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void arrange();

    const int mostColumns_;
    QGridLayout* layout_;
    QVector<RangeChart*> charts_;
    RangeChart* maximised_ = nullptr;
    int columns_ = 0;
};

}  // namespace updraft

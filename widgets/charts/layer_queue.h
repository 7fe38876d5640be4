// LayerQueue: charts of one page whose pictures are out of date. It paints them one after the other, some
// milliseconds at a time, and lets the loop show frames and take input in between: when a live range moves,
// thirty charts change at once and no frame has to wait for all of them. Until its turn a chart shows the
// picture it has. Owned by the page's ChartRange; GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <vector>

namespace updraft {

class ChartWidget;

class LayerQueue final : public QObject {
    Q_OBJECT
  public:
    static constexpr qint64 kSliceNs = 3'000'000;  // then the next frame comes first

    explicit LayerQueue(QObject* parent = nullptr);

    void add(ChartWidget& chart);  // once, however often it changes until its turn
    void remove(ChartWidget& chart);
    bool contains(const ChartWidget& chart) const;
    bool isEmpty() const { return waiting_.empty(); }

  private:
    void paintSome();

    std::vector<ChartWidget*> waiting_;  // each takes itself out when it ends
    QTimer turn_;
};

}  // namespace updraft

#include "widgets/charts/layer_queue.h"

#include <QElapsedTimer>
#include <algorithm>

#include "widgets/charts/chart_widget.h"

namespace updraft {

LayerQueue::LayerQueue(QObject* parent) : QObject(parent) {
    turn_.setSingleShot(true);
    turn_.setInterval(0);
    connect(&turn_, &QTimer::timeout, this, &LayerQueue::paintSome);
}

bool LayerQueue::contains(const ChartWidget& chart) const {
    return std::find(waiting_.begin(), waiting_.end(), &chart) != waiting_.end();
}

void LayerQueue::add(ChartWidget& chart) {
    if (contains(chart)) return;
    waiting_.push_back(&chart);
    if (!turn_.isActive()) turn_.start();
}

void LayerQueue::remove(ChartWidget& chart) {
    std::erase(waiting_, &chart);
}

// What nobody sees costs nothing: it is painted when it comes into sight.
void LayerQueue::paintSome() {
    QElapsedTimer slice;
    slice.start();
    while (!waiting_.empty() && slice.nsecsElapsed() < kSliceNs) {
        ChartWidget* const chart = waiting_.front();
        waiting_.erase(waiting_.begin());
        if (chart->visibleRegion().isEmpty()) continue;
        chart->renderLayer();
        chart->update();
    }
    if (!waiting_.empty()) turn_.start();
}

}  // namespace updraft

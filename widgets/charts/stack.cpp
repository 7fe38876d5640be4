#include "widgets/charts/stack.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace updraft {
namespace {

// Walks all series in step.
class Merge {
  public:
    explicit Merge(const std::vector<const ChartSeries*>& series) : series_(series), at_(series.size(), 0) {}

    std::optional<qint64> nextTime() const {
        std::optional<qint64> next;
        for (std::size_t i = 0; i < series_.size(); ++i) {
            if (at_[i] >= series_[i]->points.size()) continue;
            const qint64 ms = series_[i]->points[at_[i]].startMs;
            if (!next || ms < *next) next = ms;
        }
        return next;
    }

    const ChartPoint* take(std::size_t i, qint64 ms) {
        const auto& points = series_[i]->points;
        if (at_[i] >= points.size() || points[at_[i]].startMs != ms) return nullptr;
        return &points[at_[i]++];
    }

  private:
    const std::vector<const ChartSeries*>& series_;
    std::vector<std::size_t> at_;
};

}  // namespace

std::vector<std::vector<ChartPoint>> stacked(const std::vector<const ChartSeries*>& series) {
    std::vector<std::vector<ChartPoint>> layers(series.size());
    std::size_t longest = 0;
    for (const ChartSeries* one : series) longest = std::max(longest, one->points.size());
    for (auto& layer : layers) layer.reserve(longest);
    Merge merge(series);
    while (const auto ms = merge.nextTime()) {
        double sum = 0;
        bool known = false, partial = false;
        for (std::size_t i = 0; i < series.size(); ++i) {
            const ChartPoint* point = merge.take(i, *ms);
            if (point != nullptr && std::isfinite(point->value)) {
                sum += point->value;
                known = true;
                partial = partial || point->partial;
            }
            layers[i].push_back({*ms, sum, kChartGap, kChartGap, partial, 0});
        }
        if (known) continue;
        for (auto& layer : layers) layer.back().value = kChartGap;
    }
    return layers;
}

}  // namespace updraft

#include "widgets/charts/series_runs.h"

#include <algorithm>

namespace updraft {
namespace {

// The part of the line between the edges; a point outside gives way to where the edge is crossed.
QPolygonF cut(const QPolygonF& line, double left, double right) {
    const bool inside = std::all_of(line.begin(), line.end(), [&](const QPointF& point) {
        return point.x() >= left && point.x() <= right;
    });
    if (inside) return line;
    QPolygonF result;
    result.reserve(line.size());
    const auto crossing = [](const QPointF& one, const QPointF& other, double x) {
        const double share = (x - one.x()) / (other.x() - one.x());
        return QPointF(x, one.y() + share * (other.y() - one.y()));
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF& point = line[i];
        if (i > 0) {
            const QPointF& before = line[i - 1];
            if (before.x() < left && point.x() > left) result << crossing(before, point, left);
            if (before.x() < right && point.x() > right) result << crossing(before, point, right);
        }
        if (point.x() >= left && point.x() <= right) result << point;
    }
    return result;
}

class Runs {
  public:
    Runs(double left, double right, const std::function<double(double)>& toY)
        : left_(left), right_(right), toY_(toY) {}

    void add(const ChartColumn& column) {
        if (column.gapBefore) finish();
        const double x = left_ + column.x;
        if (column.partial && !run_.line.isEmpty()) {
            if (run_.partial.isEmpty()) run_.partial << run_.line.last();
            run_.partial << QPointF(x, toY_(column.last));
            return;
        }
        if (!run_.partial.isEmpty()) finish();  // an unfinished bucket in the middle: the line starts again
        trace(x, column);
        spread_ = spread_ || column.low < column.least || column.high > column.most;
        run_.low << QPointF(x, toY_(column.low));
        run_.high << QPointF(x, toY_(column.high));
    }

    std::vector<SeriesRun> take() {
        finish();
        return std::move(runs_);
    }

  private:
    // Down and up within the column by the shorter way.
    void trace(double x, const ChartColumn& column) {
        const auto to = [&](double value) {
            const QPointF point(x, toY_(value));
            if (run_.line.isEmpty() || run_.line.last() != point) run_.line << point;
        };
        to(column.first);
        if (column.least != column.most) {
            const bool upFirst = column.first - column.least > column.most - column.first;
            to(upFirst ? column.most : column.least);
            to(upFirst ? column.least : column.most);
            to(column.last);
        }
    }

    void finish() {
        if (!spread_) {
            run_.low.clear();
            run_.high.clear();
        }
        SeriesRun whole{cut(run_.line, left_, right_), cut(run_.partial, left_, right_),
                        cut(run_.low, left_, right_), cut(run_.high, left_, right_)};
        if (!whole.line.isEmpty() || !whole.partial.isEmpty()) runs_.push_back(std::move(whole));
        run_ = {};
        spread_ = false;
    }

    double left_, right_;
    const std::function<double(double)>& toY_;
    std::vector<SeriesRun> runs_;
    SeriesRun run_;
    bool spread_ = false;
};

}  // namespace

std::vector<SeriesRun> seriesRuns(const std::vector<ChartColumn>& columns, double left, double width,
                                  const std::function<double(double)>& toY) {
    Runs runs(left, left + width, toY);
    for (const ChartColumn& column : columns) runs.add(column);
    return runs.take();
}

}  // namespace updraft

// AlarmChart: an alarm's metric over the last day with the threshold, and when it would have been in alarm,
// in the picture and in words. Reads in the background; what only moves the threshold reads nothing. Owned by
// its parent; GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

#include "widgets/base/background_job.h"
#include "widgets/charts/chart_range.h"
#include "widgets/monitor/alarms/alarm_preview.h"

class QLabel;

namespace updraft {

class Theme;
class TimeChart;

class AlarmChart final : public QWidget {
    Q_OBJECT
  public:
    struct Source {
        std::function<QString()> path;   // of the database; empty: there is none
        std::function<WallNanos()> now;  // the platform's present
    };
    AlarmChart(const Theme& theme, Source source, QWidget* parent = nullptr);

    void show(const AlarmDefinition& alarm);
    void refresh();  // reads again what is shown
    void clear();
    TimeChart& chart() { return *chart_; }
    QString says() const;
    bool isReading() const { return wait_.isActive() || job_.isRunning(); }

  signals:
    void changed();

  private:
    struct Read {
        MetricQuestion question;
        Result<MetricBuckets> buckets;
    };
    void read();
    void took(Read read);
    void draw();
    void say();

    Source source_;
    ChartRange range_;
    TimeChart* chart_;
    QLabel* says_;
    QTimer wait_;  // until typing rests
    BackgroundJob job_;
    std::optional<AlarmDefinition> alarm_;
    MetricQuestion question_;  // of points_
    std::vector<std::optional<double>> points_;
    std::vector<AlarmStretch> stretches_;
    QString problem_;
};

}  // namespace updraft

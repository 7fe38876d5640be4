// Words and units of metrics, for people: titles, statistics, values, what a threshold is typed in. GUI
// thread.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "runtime/telemetry/metrics.h"
#include "widgets/charts/chart_data.h"

namespace updraft {

// How a statistic of a metric is shown and typed.
struct MetricScale {
    ChartUnit unit = ChartUnit::Count;
    double toChart = 1;  // the metric's unit × this is the chart's
    double toInput = 1;  // the metric's unit × this is what is typed, in `suffix`
    QString suffix;      // " ms"; empty for counts
};

class MetricWords {
    Q_DECLARE_TR_FUNCTIONS(MetricWords)
  public:
    static QString title(Metric metric);            // "Duration"
    static QString help(Metric metric);             // one sentence
    static QString statistic(const QString& name);  // "Sum" -> "sum", "p99" as it is
    static QStringList statistics(Metric metric);   // that make sense, the usual one first
    static MetricScale scale(Metric metric, const QString& statistic);
    static QString value(Metric metric, const QString& statistic, double value);  // "12.5 ms"
    static ColorRole color(Metric metric);
    static QString period(int seconds);  // "10 s", "5 min", "1 h"
};

}  // namespace updraft

// Words of Monitor: ranges, comparisons, series, what happened. GUI thread.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "widgets/charts/chart_data.h"
#include "widgets/monitor/data/monitor_data.h"
#include "widgets/session/platform_session.h"

namespace updraft {

class MonitorWords {
    Q_DECLARE_TR_FUNCTIONS(MonitorWords)
  public:
    static QString range(const MonitorRange& range);  // "Last 30 min", "Today 14:00 – 14:30"
    static QString window(const TimeWindow& window);  // "14:00 – 14:30", with dates where needed
    static QString compare(ComparePeriod compare);    // "Compare with yesterday"
    static QString earlier(const QString& series, ComparePeriod compare);  // "errors, yesterday"
    static QString than(ComparePeriod compare);                            // "than yesterday"
    static QString annotation(const Annotation& annotation);               // short, for charts: "v8 deployed"
    // In a list, with the function's name: "orders: version 8 was published".
    static QString sentence(const Annotation& annotation, const MonitorNames& names);
    static ColorRole color(Annotation::Kind kind);
    static QString hostLimit(BucketFlag kind);  // "This machine: invocations waited for a core"
    static QString change(double share);        // "+38 %", "−4 %"; empty: unknown
    static QString share(double share);         // "0.31 %", "–": unknown
    // Why a page has nothing to show, as far as the workspace's state says; empty: it is served.
    static QString whyNothing(PlatformSession::State state);
    static QString samples(std::uint64_t n);  // "n = 3"
};

}  // namespace updraft

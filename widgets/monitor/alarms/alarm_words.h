// What Updraft says of alarms, in the language of the interface. GUI thread.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "runtime/telemetry/alarm.h"
#include "widgets/theme/palette.h"

namespace updraft {

class AlarmWords {
    Q_DECLARE_TR_FUNCTIONS(AlarmWords)
  public:
    static QString state(const AlarmStatus& alarm);  // "In alarm", "OK", "No data yet", "Off"
    static QString raised(const QString& name);      // for charts: "many errors: in alarm"
    static QString icon(const AlarmStatus& alarm);   // for Theme::icon(): each state has its own shape
    static ColorRole color(const AlarmStatus& alarm);
    static QString condition(const AlarmDefinition& alarm);  // "Duration (p99) above 500 ms in 2 of 3 …"
    static QString scope(const AlarmDefinition& alarm);      // "All functions", "orders · live"
    static QString reason(const AlarmStatus& alarm);         // a sentence: why it is in its state
    static QString comparison(AlarmComparison comparison);   // "above"
    static QString missing(MissingData treat);
    static QString flaw(AlarmFlaw flaw);
    static QString threshold(const AlarmDefinition& alarm);  // for charts: "alarm above 500 ms"
    static QString suggestedName(const AlarmDefinition& alarm);

  private:
    static QString compared(const AlarmDefinition& alarm);
    static QString value(const AlarmDefinition& alarm, double value);
};

}  // namespace updraft

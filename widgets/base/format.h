// How figures are written for people, in the language of the interface: durations choose their unit
// (412 µs, 2.1 ms, 1.3 s), bytes are binary, large counts get k and M. GUI thread.
#pragma once

#include <QString>

namespace updraft {

QString formatNanos(std::int64_t nanoseconds);    // "412 µs", "2.1 ms", "1.3 s", "4 min 10 s"
QString formatMilliseconds(double milliseconds);  // the same from ms
QString formatBytes(std::int64_t bytes);          // "41 MB" is 41 · 1024²
QString formatCount(double count);                // "987", "12.4 k", "10.2 M"
QString formatRate(double perSecond);             // "214/s", "0.4/s", "–" when nothing
QString formatClock(std::int64_t wallNanos);      // "14:25:07.412", local time
QString formatDateTime(std::int64_t wallNanos);   // date and time to the second, by the locale
QString formatAge(std::int64_t nanoseconds);      // "just now", "12 s", "3 min", "2 h"
QString shortId(const QString& id);               // the first eight characters

}  // namespace updraft

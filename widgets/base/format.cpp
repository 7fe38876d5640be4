#include "widgets/base/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cmath>

namespace updraft {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Format", text);
}

// Two significant digits below ten, whole numbers above.
QString figure(double value) {
    const int decimals = value != 0 && std::abs(value) < 9.95 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals);
}

QString dateTimeText(std::int64_t wallNanos, const QString& format) {
    return QDateTime::fromMSecsSinceEpoch(wallNanos / 1'000'000).toString(format);
}

}  // namespace

QString formatNanos(std::int64_t nanoseconds) {
    const double value = static_cast<double>(nanoseconds);
    // A unit ends where its figure would round to a thousand.
    if (std::abs(value) < 999.5e3) return say(QT_TRANSLATE_NOOP("Format", "%1 µs")).arg(figure(value / 1e3));
    if (std::abs(value) < 999.5e6) return say(QT_TRANSLATE_NOOP("Format", "%1 ms")).arg(figure(value / 1e6));
    if (std::abs(value) < 59.5e9) return say(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(figure(value / 1e9));
    const std::int64_t seconds = (nanoseconds + 500'000'000) / 1'000'000'000;
    if (seconds < 3600) {
        return say(QT_TRANSLATE_NOOP("Format", "%1 min %2 s")).arg(seconds / 60).arg(seconds % 60);
    }
    return say(QT_TRANSLATE_NOOP("Format", "%1 h %2 min")).arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString formatMilliseconds(double milliseconds) {
    return formatNanos(std::llround(milliseconds * 1e6));
}

QString formatBytes(std::int64_t bytes) {
    if (std::abs(bytes) < 1024) return say(QT_TRANSLATE_NOOP("Format", "%1 B")).arg(bytes);
    const double kilo = static_cast<double>(bytes) / 1024;
    if (kilo < 1023.5) return say(QT_TRANSLATE_NOOP("Format", "%1 kB")).arg(figure(kilo));
    if (kilo < 1023.5 * 1024) return say(QT_TRANSLATE_NOOP("Format", "%1 MB")).arg(figure(kilo / 1024));
    return say(QT_TRANSLATE_NOOP("Format", "%1 GB")).arg(figure(kilo / 1024 / 1024));
}

QString formatCount(double count) {
    if (std::abs(count) < 10'000) return QLocale().toString(std::round(count), 'f', 0);
    if (std::abs(count) < 999.95e3)
        return say(QT_TRANSLATE_NOOP("Format", "%1 k")).arg(QLocale().toString(count / 1e3, 'f', 1));
    return say(QT_TRANSLATE_NOOP("Format", "%1 M")).arg(QLocale().toString(count / 1e6, 'f', 1));
}

QString formatRate(double perSecond) {
    if (perSecond < 0.005) return QStringLiteral("–");
    return say(QT_TRANSLATE_NOOP("Format", "%1/s")).arg(figure(perSecond));
}

QString formatClock(std::int64_t wallNanos) {
    return dateTimeText(wallNanos, QStringLiteral("HH:mm:ss.zzz"));
}

QString formatDateTime(std::int64_t wallNanos) {
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(wallNanos / 1'000'000);
    return QLocale().toString(when.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
           when.toString(QStringLiteral("HH:mm:ss"));
}

QString formatAge(std::int64_t nanoseconds) {
    const std::int64_t seconds = nanoseconds / 1'000'000'000;
    if (seconds < 1) return say(QT_TRANSLATE_NOOP("Format", "just now"));
    if (seconds < 60) return say(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(seconds);
    if (seconds < 3600) return say(QT_TRANSLATE_NOOP("Format", "%1 min")).arg(seconds / 60);
    if (seconds < 48 * 3600) return say(QT_TRANSLATE_NOOP("Format", "%1 h")).arg(seconds / 3600);
    return say(QT_TRANSLATE_NOOP("Format", "%1 d")).arg(seconds / 86400);
}

QString shortId(const QString& id) {
    return id.left(8);
}

}  // namespace updraft

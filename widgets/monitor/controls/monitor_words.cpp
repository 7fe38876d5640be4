#include "widgets/monitor/controls/monitor_words.h"

#include <QDateTime>
#include <QLocale>
#include <cmath>

namespace updraft {
namespace {

QDateTime timeOf(WallNanos moment) {
    return QDateTime::fromMSecsSinceEpoch(moment / 1'000'000);
}

const QString kDash = QStringLiteral("–");

}  // namespace

QString MonitorWords::range(const MonitorRange& range) {
    constexpr qint64 kMinute = 60, kHour = 3'600, kDay = 86'400;
    switch (range.kind) {
        case MonitorRange::Kind::Everything:
            return tr("Everything");
        case MonitorRange::Kind::Between:
            return window({range.from, range.until});
        case MonitorRange::Kind::Last:
            break;
    }
    const QLocale locale;
    if (range.seconds >= 2 * kDay && range.seconds % kDay == 0)
        return tr("Last %1 days").arg(range.seconds / kDay);
    if (range.seconds >= kHour && range.seconds % kHour == 0)
        return tr("Last %1 h").arg(range.seconds / kHour);
    if (range.seconds >= kMinute && range.seconds % kMinute == 0)
        return tr("Last %1 min").arg(range.seconds / kMinute);
    return tr("Last %1 s").arg(range.seconds);
}

QString MonitorWords::window(const TimeWindow& window) {
    const QLocale locale;
    const QDateTime from = timeOf(window.from), until = timeOf(window.until);
    const bool seconds = window.length() < 600'000'000'000;
    const QString clock = seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    if (from.date() == until.date() && from.date() == QDate::currentDate())
        return tr("%1 – %2", "times of day").arg(from.toString(clock), until.toString(clock));
    const QString first =
        locale.toString(from.date(), QLocale::ShortFormat) + QLatin1Char(' ') + from.toString(clock);
    const QString last = from.date() == until.date() ? until.toString(clock)
                                                     : locale.toString(until.date(), QLocale::ShortFormat) +
                                                           QLatin1Char(' ') + until.toString(clock);
    return tr("%1 – %2", "times of day").arg(first, last);
}

QString MonitorWords::compare(ComparePeriod compare) {
    switch (compare) {
        case ComparePeriod::None:
            return tr("Compare");
        case ComparePeriod::Previous:
            return tr("Compare with the period before");
        case ComparePeriod::Yesterday:
            return tr("Compare with yesterday");
        case ComparePeriod::LastWeek:
            return tr("Compare with last week");
    }
    return {};
}

QString MonitorWords::earlier(const QString& series, ComparePeriod compare) {
    switch (compare) {
        case ComparePeriod::Previous:
            return tr("%1, before").arg(series);
        case ComparePeriod::Yesterday:
            return tr("%1, yesterday").arg(series);
        case ComparePeriod::LastWeek:
            return tr("%1, last week").arg(series);
        case ComparePeriod::None:
            break;
    }
    return series;
}

QString MonitorWords::than(ComparePeriod compare) {
    switch (compare) {
        case ComparePeriod::Previous:
            return tr("on the period before");
        case ComparePeriod::Yesterday:
            return tr("on yesterday");
        case ComparePeriod::LastWeek:
            return tr("on last week");
        case ComparePeriod::None:
            break;
    }
    return {};
}

QString MonitorWords::annotation(const Annotation& annotation) {
    const QString subject = QString::fromStdString(annotation.subject);
    const QString detail = QString::fromStdString(annotation.detail);
    switch (annotation.kind) {
        case Annotation::Kind::CodeChanged:
            return tr("deployed");
        case Annotation::Kind::VersionPublished:
            return tr("v%1 published").arg(subject);
        case Annotation::Kind::AliasShifted:
            return tr("%1: %2", "alias: versions").arg(subject, detail);
        case Annotation::Kind::LimitChanged:
            return tr("limit %1", "old and new").arg(detail);
        case Annotation::Kind::RuntimeUpdated:
            return tr("%1 updated").arg(subject);
        case Annotation::Kind::ThrottlingBegan:
            return tr("throttling");
        case Annotation::Kind::ThrottlingEnded:
            return tr("throttling over");
        case Annotation::Kind::HostLimited:
            return tr("machine full");
        case Annotation::Kind::HostRelieved:
            return tr("machine has room");
        case Annotation::Kind::AlarmRaised:
            return tr("alarm: %1").arg(subject);
        case Annotation::Kind::AlarmCleared:
            return tr("alarm over: %1").arg(subject);
        case Annotation::Kind::PlatformStarted:
            return tr("started");
        case Annotation::Kind::PlatformStopped:
            return tr("stopped");
        case Annotation::Kind::BudgetRaised:
            return tr("budget: %1").arg(subject);
        case Annotation::Kind::BudgetCleared:
            return tr("within budget: %1").arg(subject);
        case Annotation::Kind::LoopFound:
            return subject == QLatin1String("recursion") ? tr("calls itself") : tr("retry storm");
    }
    return {};
}

namespace {

// The words for what happened to a function, in a sentence of the list.
class Happened {
    Q_DECLARE_TR_FUNCTIONS(MonitorWords)
  public:
    static QString toFunction(const Annotation& one) {
        const QString subject = QString::fromStdString(one.subject);
        const QString detail = QString::fromStdString(one.detail);
        switch (one.kind) {
            case Annotation::Kind::CodeChanged:
                return subject.isEmpty() ? tr("new code or configuration")
                                         : tr("new code or configuration (%1)").arg(subject);
            case Annotation::Kind::VersionPublished:
                return tr("version %1 was published").arg(subject);
            case Annotation::Kind::AliasShifted:
                return tr("alias %1 was shifted: %2").arg(subject, detail);
            case Annotation::Kind::LimitChanged:
                return tr("limit “%1” was changed: %2").arg(subject, detail);
            case Annotation::Kind::RuntimeUpdated:
                return tr("runtime %1 was updated: %2").arg(subject, detail);
            case Annotation::Kind::ThrottlingBegan:
                return tr("throttling began (%1)").arg(subject);
            case Annotation::Kind::ThrottlingEnded:
                return tr("throttling ended");
            case Annotation::Kind::LoopFound:
                return loop(subject, detail);
            default:
                return toAll(one);
        }
    }
    static QString toAll(const Annotation& one) {
        const QString subject = QString::fromStdString(one.subject);
        const QString detail = QString::fromStdString(one.detail);
        switch (one.kind) {
            case Annotation::Kind::HostLimited:
                return tr("this machine became the limit (%1)").arg(subject);
            case Annotation::Kind::HostRelieved:
                return tr("this machine has room again");
            case Annotation::Kind::AlarmRaised:
                return detail.isEmpty() ? tr("alarm “%1” was raised").arg(subject)
                                        : tr("alarm “%1” was raised: %2").arg(subject, detail);
            case Annotation::Kind::AlarmCleared:
                return tr("alarm “%1” is over").arg(subject);
            case Annotation::Kind::PlatformStarted:
                return tr("the platform started");
            case Annotation::Kind::PlatformStopped:
                return tr("the platform stopped");
            case Annotation::Kind::BudgetRaised:
                return budget(subject, detail);
            case Annotation::Kind::BudgetCleared:
                return tr("the budget “%1” is not exceeded any more").arg(subject);
            default:
                return MonitorWords::annotation(one);
        }
    }

  private:
    // detail: "reached 10.01 / 10"
    static QString budget(const QString& subject, const QString& detail) {
        const QString money = detail.section(QLatin1Char(' '), 1);
        if (detail.startsWith(QLatin1String("reached")))
            return tr("the budget “%1” is used up: %2").arg(subject, money);
        if (detail.startsWith(QLatin1String("warning")))
            return tr("the budget “%1” is nearly used up: %2").arg(subject, money);
        return tr("the budget “%1” will not last for the month: %2 until now").arg(subject, money);
    }
    // detail: "17, 0.0042, chain ended"
    static QString loop(const QString& subject, const QString& detail) {
        const QString count = detail.section(QStringLiteral(", "), 0, 0),
                      perHour = detail.section(QStringLiteral(", "), 1, 1),
                      end = detail.section(QStringLiteral(", "), 2);
        QString text =
            subject == QLatin1String("recursion")
                ? tr("called itself %1 times in one chain, $%2 an hour at that rate").arg(count, perHour)
                : tr("was retried %1 times within a minute, $%2 an hour at that rate").arg(count, perHour);
        if (end == QLatin1String("chain ended")) text += tr("; the chain was ended");
        if (end == QLatin1String("function stopped")) text += tr("; the function was stopped");
        return text;
    }
};

}  // namespace

QString MonitorWords::sentence(const Annotation& annotation, const MonitorNames& names) {
    const QString what = Happened::toFunction(annotation);
    if (annotation.functionId == 0) return what;
    return tr("%1: %2", "function: what happened")
        .arg(names.functions.value(annotation.functionId, QString::number(annotation.functionId)), what);
}

ColorRole MonitorWords::color(Annotation::Kind kind) {
    switch (kind) {
        case Annotation::Kind::ThrottlingBegan:
            return ColorRole::Throttled;
        case Annotation::Kind::AlarmRaised:
        case Annotation::Kind::BudgetRaised:
        case Annotation::Kind::LoopFound:
            return ColorRole::Error;
        case Annotation::Kind::HostLimited:
            return ColorRole::Init;
        default:
            return ColorRole::SecondaryText;
    }
}

QString MonitorWords::hostLimit(BucketFlag kind) {
    switch (kind) {
        case BucketFlag::WaitedForHost:
            return tr("This machine was full: invocations waited for room");
        case BucketFlag::MemoryPressure:
            return tr("This machine was low on memory");
        case BucketFlag::WaitedForCore:
            return tr("This machine’s cores were taken: invocations waited");
        default:
            return {};
    }
}

QString MonitorWords::change(double share) {
    if (std::isnan(share)) return {};
    const double percent = share * 100;
    const int digits = std::abs(percent) < 1 && percent != 0 ? 1 : 0;
    const QString number = QLocale().toString(std::abs(percent), 'f', digits);
    return (percent < 0 ? QStringLiteral("−") : QStringLiteral("+")) + tr("%1 %", "percent").arg(number);
}

QString MonitorWords::share(double share) {
    if (std::isnan(share)) return kDash;
    const double percent = share * 100;
    const int digits = percent == 0 || percent >= 99.95 ? 0 : percent < 1 ? 2 : 1;
    return tr("%1 %", "percent").arg(QLocale().toString(percent, 'f', digits));
}

QString MonitorWords::whyNothing(PlatformSession::State state) {
    switch (state) {
        case PlatformSession::State::Opening:
            return tr("The workspace is being opened");
        case PlatformSession::State::Closed:
            return tr("Open a workspace to see what its functions do");
        case PlatformSession::State::Failed:
            return tr("The workspace could not be opened: Functions says why");
        case PlatformSession::State::Serving:
            break;
    }
    return {};
}

QString MonitorWords::samples(std::uint64_t n) {
    return tr("n = %1", "number of samples").arg(QLocale().toString(static_cast<qulonglong>(n)));
}

}  // namespace updraft

// Where axes have their ticks and how values are written.
#include <QDateTime>

#include "tests/gui/support/gui_test.h"
#include "widgets/charts/time_axis.h"
#include "widgets/charts/value_axis.h"

namespace updraft {
namespace {

QStringList textsOf(const std::vector<ValueTick>& ticks) {
    QStringList texts;
    for (const ValueTick& tick : ticks) texts << tick.text;
    return texts;
}

qint64 utc(const char* iso) {
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

}  // namespace

class AxesTest : public QObject {
    Q_OBJECT

  private slots:
    void valueTicks_data() {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<ChartUnit>("unit");
        QTest::addColumn<QString>("texts");
        QTest::newRow("rate") << 0.0 << 620.0 << ChartUnit::PerSecond << "0|200/s|400/s|600/s|800/s";
        QTest::newRow("thousands") << 0.0 << 52'000.0 << ChartUnit::Count << "0|20 k|40 k|60 k";
        QTest::newRow("millions") << 0.0 << 3.1e6 << ChartUnit::Count << "0|1 M|2 M|3 M|4 M";
        QTest::newRow("counts are whole") << 0.0 << 2.0 << ChartUnit::Count << "0|1|2";
        QTest::newRow("slow rates are not")
            << 0.0 << 0.4 << ChartUnit::PerSecond << "0|0.1/s|0.2/s|0.3/s|0.4/s";
        QTest::newRow("nothing") << 0.0 << 0.0 << ChartUnit::Count << "0|1";
        QTest::newRow("ms") << 0.0 << 95e6 << ChartUnit::Duration << "0|50 ms|100 ms";
        QTest::newRow("µs") << 0.0 << 400e3 << ChartUnit::Duration << "0|100 µs|200 µs|300 µs|400 µs";
        QTest::newRow("s") << 0.0 << 3.6e9 << ChartUnit::Duration << "0|1 s|2 s|3 s|4 s";
        QTest::newRow("min") << 0.0 << 58 * 60e9 << ChartUnit::Duration << "0|15 min|30 min|45 min|60 min";
        QTest::newRow("percent") << 0.0 << 13.0 << ChartUnit::Percent << "0|5 %|10 %|15 %";
        QTest::newRow("bytes") << 0.0 << 200.0 * 1024 * 1024 << ChartUnit::Bytes
                               << "0|64 MB|128 MB|192 MB|256 MB";
        QTest::newRow("money") << 0.0 << 0.024 << ChartUnit::Money << "0|$0.01|$0.02|$0.03";
        QTest::newRow("below zero") << -30.0 << 50.0 << ChartUnit::Count << "-40|-20|0|20|40|60";
    }
    void valueTicks() {
        QFETCH(double, least);
        QFETCH(double, most);
        QFETCH(ChartUnit, unit);
        QFETCH(QString, texts);
        const ValueAxis axis = valueAxis(least, most, 4, unit);
        QCOMPARE(textsOf(axis.ticks).join(QLatin1Char('|')), texts);
        QVERIFY(axis.low <= least && axis.high >= most);
        QCOMPARE(axis.ticks.front().value, axis.low);
        QVERIFY(std::abs(axis.ticks.back().value - axis.high) < 1e-9 * std::max(1.0, axis.high));
    }
    void anyValueFits() {
        for (const ChartUnit unit : {ChartUnit::PerSecond, ChartUnit::Count, ChartUnit::Duration,
                                     ChartUnit::Percent, ChartUnit::Bytes, ChartUnit::Money}) {
            for (double most = 1e-7; most < 1e15; most *= 1.7) {
                const ValueAxis axis = valueAxis(0, most, 4, unit);
                QVERIFY(axis.high >= most * (1 - 1e-9));
                QVERIFY2(axis.ticks.size() >= 2 && axis.ticks.size() <= 6, qPrintable(QString::number(most)));
                QStringList texts = textsOf(axis.ticks);
                QVERIFY2(texts.removeDuplicates() == 0,
                         qPrintable(texts.join(QLatin1Char(32)) + QString::number(most)));
                const ValueAxis second = valueAxisOfSteps(most, 3, unit);
                QCOMPARE(second.ticks.size(), std::size_t(4));
                QVERIFY(second.high >= most * (1 - 1e-9));
            }
        }
    }
    void valueTexts_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<ChartUnit>("unit");
        QTest::addColumn<QString>("text");
        QTest::newRow("rate") << 412.0 << ChartUnit::PerSecond << "412/s";
        QTest::newRow("no rate") << 0.0 << ChartUnit::PerSecond << "0/s";
        QTest::newRow("slow rate") << 0.0033 << ChartUnit::PerSecond << "0.0033/s";
        QTest::newRow("count") << 12'400.0 << ChartUnit::Count << "12.4 k";
        QTest::newRow("mean count") << 2.54 << ChartUnit::Count << "2.5";
        QTest::newRow("duration") << 14.2e6 << ChartUnit::Duration << "14 ms";
        QTest::newRow("percent") << 0.31 << ChartUnit::Percent << "0.31 %";
        QTest::newRow("bytes") << 41.0 * 1024 * 1024 << ChartUnit::Bytes << "41 MB";
        QTest::newRow("money") << 15.4 << ChartUnit::Money << "$15.40";
        QTest::newRow("little money") << 0.00000417 << ChartUnit::Money << "$0.0000042";
        QTest::newRow("gap") << kChartGap << ChartUnit::Money << "–";
    }
    void valueTexts() {
        QFETCH(double, value);
        QFETCH(ChartUnit, unit);
        QFETCH(QString, text);
        QCOMPARE(chartValueText(value, unit), text);
    }

    // A second scale has as many steps as the first, and still round ones.
    void partsOfMinutesEnd() {
        const auto texts = [](double most, int steps) {
            QStringList all;
            for (const ValueTick& tick : valueAxisOfSteps(most, steps, ChartUnit::Duration).ticks)
                all.append(tick.text);
            return all.join(QLatin1Char('|'));
        };
        QCOMPARE(texts(250e9, 5), QStringLiteral("0|1 min|2 min|3 min|4 min|5 min"));
        QCOMPARE(texts(130e9, 5), QStringLiteral("0|0.5 min|1.0 min|1.5 min|2.0 min|2.5 min"));
    }

    void timeTicks_data() {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("until");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("texts");
        const auto row = [](const char* name, const char* from, const char* until, const char* zone,
                            const char* texts) {
            QTest::newRow(name) << utc(from) << utc(until) << QByteArray(zone) << QString::fromUtf8(texts);
        };
        row("a minute", "2025-07-26T12:00:00Z", "2025-07-26T12:01:00Z", "UTC",
            "26 12:00:00|12:00:10|12:00:20|12:00:30|12:00:40|12:00:50");
        row("half an hour", "2025-07-26T12:01:10Z", "2025-07-26T12:31:10Z", "UTC",
            "12:05|12:10|12:15|12:20|12:25|12:30");
        row("a zone of half hours", "2025-07-26T12:00:00Z", "2025-07-26T18:00:00Z", "Asia/Kolkata",
            "18:00|19:00|20:00|21:00|22:00|23:00");
        row("midnight", "2025-07-26T18:00:00Z", "2025-07-27T06:00:00Z", "UTC",
            "18:00|20:00|22:00|27 Jul|02:00|04:00");
        row("clocks go forward", "2025-03-29T23:00:00Z", "2025-03-30T04:00:00Z", "Europe/Berlin",
            "30 Mar|01:00|03:00|04:00|05:00");
        row("clocks go back", "2025-10-25T22:00:00Z", "2025-10-26T04:00:00Z", "Europe/Berlin",
            "26 Oct|01:00|02:00|02:00|03:00|04:00");
        row("two hours over the change", "2025-03-29T17:00:00Z", "2025-03-30T07:00:00Z", "Europe/Berlin",
            "18:00|20:00|22:00|30 Mar|04:00|06:00|08:00");
        row("days over the change", "2025-10-24T22:00:00Z", "2025-10-29T22:00:00Z", "Europe/Berlin",
            "25 Oct|26 Oct|27 Oct|28 Oct|29 Oct");
        row("a week", "2025-07-20T00:00:00Z", "2025-07-27T00:00:00Z", "UTC",
            "20 Jul|21 Jul|22 Jul|23 Jul|24 Jul|25 Jul|26 Jul");
        row("half a year", "2025-01-10T00:00:00Z", "2025-07-10T00:00:00Z", "UTC",
            "Feb 2025|Mar 2025|Apr 2025|May 2025|Jun 2025|Jul 2025");
        row("years", "2019-06-01T00:00:00Z", "2025-07-10T00:00:00Z", "UTC", "2020|2021|2022|2023|2024|2025");
        row("before 1970", "1969-12-31T23:30:00Z", "1970-01-01T00:30:00Z", "UTC",
            "23:30|23:40|23:50|1 Jan|00:10|00:20");
    }
    void timeTicks() {
        QFETCH(qint64, from);
        QFETCH(qint64, until);
        QFETCH(QByteArray, zone);
        QFETCH(QString, texts);
        const ChartSpan span{from, until};
        const TimeStep step = timeStep(span, 420, 60);
        QStringList found;
        qint64 before = from - 1;
        for (const TimeTick& tick : updraft::timeTicks(span, step, QTimeZone(zone))) {
            QVERIFY(tick.ms > before && tick.ms < until);
            before = tick.ms;
            found << tick.text;
        }
        texts.remove(QStringLiteral("26 "), Qt::CaseSensitive);
        QCOMPARE(found.join(QLatin1Char('|')).remove(QStringLiteral("26 ")), texts);
    }
    // Whatever the range and the zone: ticks go up, are not crowded and there is at least one.
    void anyRangeHasTicks() {
        for (const char* name : {"UTC", "Europe/Berlin", "Australia/Lord_Howe", "America/Sao_Paulo"}) {
            const QTimeZone zone{QByteArray(name)};
            qint64 from = utc("2016-10-15T21:17:11Z");
            for (qint64 length = 1000; length < 40LL * 366 * 86'400'000;
                 length = length * 7 / 4, from += 86'400'000) {
                const ChartSpan span{from, from + length};
                const auto ticks = updraft::timeTicks(span, timeStep(span, 400, 70), zone);
                QVERIFY2(!ticks.empty() && ticks.size() <= 8, qPrintable(QString::number(length)));
                for (std::size_t i = 1; i < ticks.size(); ++i) QVERIFY(ticks[i].ms > ticks[i - 1].ms);
            }
        }
    }
    void moments() {
        const qint64 ms = utc("2025-07-26T12:15:10Z");
        const QTimeZone zone("UTC");
        QCOMPARE(momentText(ms, 1000, zone), QStringLiteral("26 Jul 2025, 12:15:10"));
        QCOMPARE(momentText(ms, 60'000, zone), QStringLiteral("26 Jul 2025, 12:15"));
        QCOMPARE(momentText(ms, 86'400'000, zone), QStringLiteral("26 Jul 2025"));
        QCOMPARE(spanText({ms, ms + 3'600'000}, zone), QStringLiteral("26 Jul 2025, 12:15 – 13:15"));
    }
};

UPDRAFT_GUI_TEST(AxesTest)

}  // namespace updraft

#include "axes_test.moc"

// Dashboards as JSON: there and back, and what is said of what is wrong.
#include "widgets/monitor/dashboards/dashboard_json.h"

#include <random>

#include "tests/gui/support/gui_test.h"
#include "widgets/monitor/dashboards/json_line.h"
#include "widgets/monitor/dashboards/starter_dashboards.h"
#include "widgets/monitor/metrics/metric_words.h"

using namespace updraft;

namespace {

DashboardCard anyCard(std::mt19937& random) {
    DashboardCard card;
    const auto kind = random() % 4;
    if (kind == 0)
        card.content =
            CardContent::of(static_cast<MonitorChart>(random() % static_cast<unsigned>(MonitorChart::Count)));
    if (kind == 1) card.content = CardContent::heatMap();
    if (kind == 3) card.content = CardContent::timeline();
    if (kind == 2) {
        const auto metric = static_cast<Metric>(random() % static_cast<unsigned>(Metric::Count));
        const QStringList statistics = MetricWords::statistics(metric);
        card.content = CardContent::of(
            MetricChoice{metric, statistics.at(static_cast<qsizetype>(random()) % statistics.size())});
    }
    card.columns = 1 + static_cast<int>(random() % 3);
    card.rows = 1 + static_cast<int>(random() % 2);
    if (random() % 2 == 0) card.title = QStringLiteral("a “title” \\ with \n everything");
    if (random() % 2 == 0) return card;
    card.scope.emplace();
    if (random() % 2 == 0) card.scope->functions = {QStringLiteral("orders"), QStringLiteral("payment")};
    if (random() % 2 == 0) card.scope->version = static_cast<std::uint32_t>(random() % 3);
    if (random() % 2 == 0) card.scope->alias = QStringLiteral("live");
    if (random() % 2 == 0) card.scope->triggers.add(static_cast<Trigger>(random() % 12));
    return card;
}

}  // namespace

class DashboardJsonTest : public QObject {
    Q_OBJECT
  private slots:
    void whatIsWrittenIsReadAgain() {
        std::mt19937 random(21);
        for (int round = 0; round < 200; ++round) {
            Dashboards dashboards(random() % 4);
            int number = 0;
            for (Dashboard& dashboard : dashboards) {
                dashboard.name = QStringLiteral("dashboard %1").arg(number++);
                for (auto cards = random() % 8; cards > 0; --cards)
                    dashboard.cards.push_back(anyCard(random));
            }
            const DashboardJson::Parsed parsed = DashboardJson::read(DashboardJson::write(dashboards));
            QCOMPARE(parsed.problem, QString());
            QVERIFY(parsed.dashboards == dashboards);
        }
    }

    void startersCanBeKept() {
        Dashboards dashboards;
        for (const auto kind : StarterDashboards::kKinds) {
            dashboards.push_back(StarterDashboards::make(kind));
            QVERIFY(dashboards.back().cards.size() >= 4);
            QVERIFY(!StarterDashboards::about(kind).isEmpty());
        }
        QVERIFY(DashboardJson::read(DashboardJson::write(dashboards)).dashboards == dashboards);
    }

    void whatIsWrongIsNamedWithItsLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* text, int line, const char* says) {
            QTest::newRow(name) << QByteArray(text) << line << QString::fromUtf8(says);
        };
        row("no JSON", "{\n \"dashboards\": [\n  {\"name\": }\n ]\n}", 3, "");
        row("empty", "", 1, "");
        row("a list", "\n[]", 1, "object");
        row("no list", "{\n\n \"dashboards\": 5}", 3, "dashboards");
        row("no name", "{\"dashboards\": [\n{\"name\": \"a\"},\n{\"cards\": []}]}", 3, "name");
        row("twice", "{\"dashboards\": [{\"name\": \"a\"},\n{\n\"name\": \"a\"}]}", 3, "a");
        row("no such chart",
            "{\"dashboards\": [{\"name\": \"a, \\\"b]\",\n\"cards\": [{\"chart\": "
            "\"traffic\"},\n{\n\"chart\": "
            "\"trafic\"}]}]}",
            4, "trafic");
        row("nothing to show", "{\"dashboards\": [{\"name\": \"a\",\n\"cards\": [\n{}]}]}", 3, "chart");
        row("no such metric", "{\"dashboards\": [{\"name\": \"a\",\"cards\": [{\n\"metric\": \"X\"}]}]}", 2,
            "X");
        row("no such statistic",
            "{\"dashboards\": [{\"name\": \"a\",\"cards\": [{\"metric\": \"Errors\",\n\n\"statistic\": "
            "\"p200\"}]}]}",
            3, "p200");
        row("percentiles of a count",
            "{\"dashboards\": [{\"name\": \"a\",\"cards\": [{\"metric\": \"Errors\",\n\"statistic\": "
            "\"p99\"}]}]}",
            2, "percentiles");
        row("too wide",
            "{\"dashboards\": [{\"name\": \"a\",\"cards\": [{\"chart\": \"memory\",\n\"columns\": 4}]}]}", 2,
            "columns");
        row("a bad version",
            "{\"dashboards\": [{\"name\": \"a\",\"cards\": [{\"chart\": \"memory\",\n\"scope\": "
            "{\n\"version\": "
            "\"v7\"}}]}]}",
            3, "version");
        row("no such trigger",
            "{\"dashboards\": [{\"name\": \"a\",\"cards\": [{\"chart\": \"memory\",\n\"scope\": "
            "{\"triggers\": [\"Carrier pigeon\"]}}]}]}",
            2, "Carrier pigeon");
    }
    void whatIsWrongIsNamedWithItsLine() {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        const DashboardJson::Parsed parsed = DashboardJson::read(text);
        QVERIFY(!parsed.problem.isEmpty());
        QVERIFY2(parsed.problem.contains(says), qPrintable(parsed.problem));
        QCOMPARE(parsed.line, line);
        QVERIFY(parsed.dashboards.empty());
    }

    void linesOfValues() {
        const QByteArray text = "{\n\"a,]\": [1,\n{\"b\": {}},\n\"c\"],\n\"d\":\n5}";
        const QString list = QStringLiteral("a,]");
        QCOMPARE(lineOf(text, {}), 1);
        QCOMPARE(lineOf(text, {list, 0}), 2);
        QCOMPARE(lineOf(text, {list, 1}), 3);
        QCOMPARE(lineOf(text, {list, 1, QStringLiteral("b")}), 3);
        QCOMPARE(lineOf(text, {list, 2}), 4);
        QCOMPARE(lineOf(text, {QStringLiteral("d")}), 6);
        QCOMPARE(lineOf(text, {list, 7}), 2);  // not there: the line of the list
    }
};

UPDRAFT_GUI_TEST(DashboardJsonTest)
#include "dashboard_json_test.moc"

#include "widgets/monitor/dashboards/dashboard_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

#include "widgets/monitor/dashboards/json_line.h"

namespace updraft {
namespace {

const QString kDashboards = QStringLiteral("dashboards"), kName = QStringLiteral("name"),
              kCards = QStringLiteral("cards"), kChart = QStringLiteral("chart"),
              kMetric = QStringLiteral("metric"), kStatistic = QStringLiteral("statistic"),
              kTitle = QStringLiteral("title"), kColumns = QStringLiteral("columns"),
              kRows = QStringLiteral("rows"), kScope = QStringLiteral("scope"),
              kFunctions = QStringLiteral("functions"), kVersion = QStringLiteral("version"),
              kAlias = QStringLiteral("alias"), kTriggers = QStringLiteral("triggers"),
              kHeatMap = QStringLiteral("heatMap"), kTimeline = QStringLiteral("timeline"),
              kLatest = QStringLiteral("$LATEST");

// By MonitorChart.
constexpr std::array kCharts{"traffic",    "duration", "environments", "coldStarts",
                             "asyncQueue", "costRate", "memory",       "errors"};
static_assert(kCharts.size() == static_cast<std::size_t>(MonitorChart::Count));
// By Trigger.
constexpr std::array kTriggerNames{"Invoke", "Async", "FunctionUrl", "HttpApi",     "Schedule", "Queue",
                                   "Topic",  "Bus",   "Stream",      "ObjectStore", "Workflow", "Warmup"};
static_assert(kTriggerNames.size() == static_cast<std::size_t>(Trigger::Warmup) + 1);

template <std::size_t size>
int indexIn(const std::array<const char*, size>& names, const QString& name) {
    for (std::size_t i = 0; i < size; ++i) {
        if (name == QLatin1String(names[i])) return static_cast<int>(i);
    }
    return -1;
}

QJsonObject scopeObject(const MonitorFilter& filter) {
    QJsonObject object;
    if (!filter.functions.isEmpty()) object.insert(kFunctions, QJsonArray::fromStringList(filter.functions));
    if (filter.version)
        object.insert(kVersion, *filter.version == 0 ? kLatest : QString::number(*filter.version));
    if (!filter.alias.isEmpty()) object.insert(kAlias, filter.alias);
    QJsonArray triggers;
    for (std::size_t i = 0; i < kTriggerNames.size(); ++i) {
        if (filter.triggers.contains(static_cast<Trigger>(i)))
            triggers.append(QLatin1String(kTriggerNames[i]));
    }
    if (!triggers.isEmpty()) object.insert(kTriggers, triggers);
    return object;
}

QString chartNameOf(const CardContent& content) {
    if (content.kind == CardContent::Kind::HeatMap) return kHeatMap;
    if (content.kind == CardContent::Kind::Timeline) return kTimeline;
    return DashboardJson::chartName(content.chart);
}

QJsonObject cardObject(const DashboardCard& card) {
    QJsonObject object;
    if (card.content.kind == CardContent::Kind::Metric) {
        const std::string_view name = info(card.content.metric.metric).name;
        object.insert(kMetric, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        object.insert(kStatistic, card.content.metric.statistic);
    } else {
        object.insert(kChart, chartNameOf(card.content));
    }
    if (!card.title.isEmpty()) object.insert(kTitle, card.title);
    if (card.columns != 1) object.insert(kColumns, card.columns);
    if (card.rows != 1) object.insert(kRows, card.rows);
    if (card.scope) object.insert(kScope, scopeObject(*card.scope));
    return object;
}

// Stops at the first thing that is wrong and keeps where it is.
class Reading {
    Q_DECLARE_TR_FUNCTIONS(DashboardJson)
  public:
    QString problem;
    JsonPath path;

    Dashboards dashboards(const QJsonObject& file) {
        Dashboards all;
        const QJsonArray list = array(file, kDashboards);
        for (int i = 0; good() && i < list.size(); ++i) {
            path = {kDashboards, i};
            Dashboard one = dashboard(object(list.at(i)));
            if (good() && indexOf(all, one.name) >= 0)
                fail(tr("there are two dashboards called “%1”").arg(one.name), kName);
            all.push_back(std::move(one));
        }
        return all;
    }

  private:
    bool good() const { return problem.isEmpty(); }
    void fail(const QString& text) {
        if (good()) problem = text;
    }
    void fail(const QString& text, const QString& member) {
        if (!good()) return;
        path.emplace_back(member);
        problem = text;
    }
    QJsonObject object(const QJsonValue& value) {
        if (!value.isObject()) fail(tr("an object is expected here"));
        return value.toObject();
    }
    QJsonArray array(const QJsonObject& in, const QString& member) {
        const QJsonValue value = in.value(member);
        if (!value.isArray() && !value.isUndefined()) fail(tr("“%1” must be a list").arg(member), member);
        return value.toArray();
    }
    QString text(const QJsonObject& in, const QString& member, int most) {
        const QJsonValue value = in.value(member);
        if (value.isUndefined()) return {};
        if (!value.isString()) fail(tr("“%1” must be a text").arg(member), member);
        if (value.toString().size() > most)
            fail(tr("“%1” is too long: at most %2 letters").arg(member).arg(most), member);
        return value.toString();
    }
    int number(const QJsonObject& in, const QString& member, int most) {
        const QJsonValue value = in.value(member);
        if (value.isUndefined()) return 1;
        const int known = value.toInt(0);
        if (known < 1 || known > most) fail(tr("“%1” must be 1 to %2").arg(member).arg(most), member);
        return known;
    }
    QStringList texts(const QJsonObject& in, const QString& member) {
        QStringList found;
        for (const QJsonValue& value : array(in, member)) {
            if (!value.isString()) fail(tr("“%1” must be a list of texts").arg(member), member);
            found.append(value.toString());
        }
        return found;
    }

    Dashboard dashboard(const QJsonObject& in) {
        Dashboard dashboard;
        if (!good()) return dashboard;
        dashboard.name = text(in, kName, Dashboard::kMostName).trimmed();
        if (dashboard.name.isEmpty()) fail(tr("a dashboard needs a “name”"));
        const QJsonArray cards = array(in, kCards);
        if (static_cast<std::size_t>(cards.size()) > Dashboard::kMostCards)
            fail(tr("a dashboard has at most %1 cards").arg(Dashboard::kMostCards), kCards);
        const JsonPath here = path;
        for (int i = 0; good() && i < cards.size(); ++i) {
            path = here;
            path.emplace_back(kCards);
            path.emplace_back(i);
            dashboard.cards.push_back(card(object(cards.at(i))));
        }
        if (good()) path = here;
        return dashboard;
    }
    DashboardCard card(const QJsonObject& in) {
        DashboardCard card;
        if (!good()) return card;
        card.content = in.contains(kMetric) ? metric(in) : chart(in);
        card.title = text(in, kTitle, DashboardCard::kMostTitle);
        card.columns = number(in, kColumns, DashboardCard::kMostColumns);
        card.rows = number(in, kRows, DashboardCard::kMostRows);
        if (in.contains(kScope)) card.scope = scope(in.value(kScope));
        return card;
    }
    CardContent chart(const QJsonObject& in) {
        const QString name = in.value(kChart).toString();
        if (name == kHeatMap) return CardContent::heatMap();
        if (name == kTimeline) return CardContent::timeline();
        const int known = indexIn(kCharts, name);
        if (!in.contains(kChart)) fail(tr("a card needs a “chart” or a “metric”"));
        if (known < 0) fail(tr("there is no chart “%1”").arg(name), kChart);
        return CardContent::of(static_cast<MonitorChart>(std::max(known, 0)));
    }
    CardContent metric(const QJsonObject& in) {
        const QString name = in.value(kMetric).toString(), statistic = text(in, kStatistic, 20);
        const auto known = metricByName(name.toStdString());
        if (!known) fail(tr("there is no metric “%1”").arg(name), kMetric);
        const auto sound = statisticByName(statistic.toStdString());
        if (!sound) fail(tr("there is no statistic “%1”").arg(statistic), kStatistic);
        if (known && sound && sound->kind == Statistic::Kind::Percentile && !info(*known).distribution)
            fail(tr("“%1” has no percentiles").arg(name), kStatistic);
        return CardContent::of(MetricChoice{known.value_or(Metric::Invocations), statistic});
    }
    MonitorFilter scope(const QJsonValue& value) {
        MonitorFilter filter;
        path.emplace_back(kScope);
        const QJsonObject in = object(value);
        filter.functions = texts(in, kFunctions);
        filter.alias = text(in, kAlias, Dashboard::kMostName);
        if (in.contains(kVersion)) filter.version = version(in);
        for (const QString& name : texts(in, kTriggers)) {
            const int known = indexIn(kTriggerNames, name);
            if (known < 0) fail(tr("there is no trigger “%1”").arg(name), kTriggers);
            filter.triggers.add(static_cast<Trigger>(std::max(known, 0)));
        }
        if (good()) path.pop_back();
        return filter;
    }
    quint32 version(const QJsonObject& in) {
        const QString name = text(in, kVersion, 20);
        bool isNumber = false;
        const quint32 number = name.toUInt(&isNumber);
        if (name != kLatest && (!isNumber || number == 0))
            fail(tr("“version” must be “$LATEST” or a number in quotes"), kVersion);
        return number;
    }
};

}  // namespace

QString DashboardJson::chartName(MonitorChart chart) {
    return QLatin1String(kCharts[static_cast<std::size_t>(chart)]);
}

QString DashboardJson::triggerName(Trigger trigger) {
    return QLatin1String(kTriggerNames[static_cast<std::size_t>(trigger)]);
}

QByteArray DashboardJson::write(const Dashboards& dashboards) {
    QJsonArray list;
    for (const Dashboard& dashboard : dashboards) {
        QJsonArray cards;
        for (const DashboardCard& card : dashboard.cards) cards.append(cardObject(card));
        list.append(QJsonObject{{kName, dashboard.name}, {kCards, cards}});
    }
    return QJsonDocument(QJsonObject{{kDashboards, list}}).toJson(QJsonDocument::Indented);
}

DashboardJson::Parsed DashboardJson::read(const QByteArray& text) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        // In English, as Qt has it: what is wrong with the JSON is a matter of few words.
        return {{}, error.errorString(), lineAt(text, error.offset)};
    }
    if (!document.isObject()) return {{}, tr("an object is expected here"), 1};
    Reading reading;
    Parsed parsed{reading.dashboards(document.object()), {}, 0};
    if (reading.problem.isEmpty()) return parsed;
    return {{}, reading.problem, lineOf(text, reading.path)};
}

}  // namespace updraft

#include "widgets/cost/compare/cost_comparison.h"

#include <QCoreApplication>

#include "runtime/cost/unit_cost.h"

namespace updraft {
namespace {

constexpr std::int64_t kDayNs = 86'400'000'000'000;
constexpr int kWeek = 7;
const QString kVersions = QStringLiteral("versions"), kBefore = QStringLiteral("before"),
              kAfter = QStringLiteral("after"), kBasis = QStringLiteral("perMillion");

QString say(const char* text) {
    return QCoreApplication::translate("CostNames", text);
}

// Days [today - from, today - until), from and until counted back.
CostPeriod daysBack(WallNanos now, int from, int until) {
    const std::int32_t today = usageDayOf(now);
    CostPeriod period{(today - from + 1) * kDayNs, (today - until + 1) * kDayNs, {}};
    period.text = dayText(today - from + 1);
    if (from - until > 1) period.text += ".." + dayText(today - until);
    return period;
}

Result<std::vector<UsageRow>> rowsOfVersion(const MonthUsage& month, const QString& key) {
    const auto colon = key.lastIndexOf(QLatin1Char(':'));
    const std::string function = key.left(colon).toStdString();
    const std::uint32_t version = key.mid(colon + 1).toUInt();
    std::vector<UsageRow> rows;
    for (const UsageRow& row : month.rows)
        if (row.key.version == version && functionText(month.facts, row.key.functionId) == function)
            rows.push_back(row);
    return rows;
}

class Comparing {
  public:
    explicit Comparing(const CompareRequest& request)
        : request_(request), made_(std::make_shared<CostComparison>()) {}

    CostComparisonPtr run() {
        made_->query = request_.query;
        made_->now = request_.now;
        if (!price(made_->before, request_.query.before) || !price(made_->after, request_.query.after))
            return made_;
        if (made_->before.requests == 0 && made_->after.requests == 0) {
            made_->problem = say(QT_TRANSLATE_NOOP("CostNames", "Nothing ran on either side"));
            return made_;
        }
        const auto sideOf = [](const ComparedSide& side) {
            return CostSide{&side.month, &side.facts, side.requests};
        };
        DiffOptions options;
        options.basis = request_.query.basis;
        made_->diff = diffCosts(sideOf(made_->before), sideOf(made_->after), options);
        return made_;
    }

  private:
    bool failed(const Error& error) {
        made_->problem = QString::fromStdString(error.message);
        return false;
    }

    bool price(ComparedSide& side, const QString& key) {
        std::vector<UsageRow> rows;
        side.period = key;
        if (request_.query.versions) {
            rows = *rowsOfVersion(*request_.recorded, key);
            side.facts = request_.recorded->facts;
        } else {
            const auto period = comparedPeriod(key, request_.now);
            if (!period) return failed(period.error());
            auto read = readUsage(request_.database.toStdString(), *period);
            if (!read) return failed(read.error());
            rows = read->usage.rows();
            side.facts = std::move(read->facts);
            side.period = QString::fromStdString(period->text);
        }
        const auto plan = planPricing(*request_.tariffs, rows, side.facts, request_.choice);
        if (!plan) return failed(plan.error());
        side.month = priceMonth(*plan, rows, side.facts);
        side.requests = countRequests(rows).requests;
        if (!side.month.functions.empty())
            made_->currency = QString::fromStdString(side.month.functions.front().bill.tariff->currency);
        return true;
    }

    const CompareRequest& request_;
    std::shared_ptr<CostComparison> made_;
};

}  // namespace

QVariantMap CompareQuery::toMap() const {
    return {
        {kVersions, versions}, {kBefore, before}, {kAfter, after}, {kBasis, basis == DiffBasis::PerMillion}};
}

CompareQuery CompareQuery::fromMap(const QVariantMap& map) {
    CompareQuery query;
    query.versions = map.value(kVersions).toBool();
    query.before = map.value(kBefore, query.before).toString();
    query.after = map.value(kAfter, query.after).toString();
    if (map.value(kBasis).toBool()) query.basis = DiffBasis::PerMillion;
    return query;
}

Result<CostPeriod> comparedPeriod(const QString& key, WallNanos now) {
    if (key == QLatin1String("today")) return daysBack(now, 1, 0);
    if (key == QLatin1String("yesterday")) return daysBack(now, 2, 1);
    if (key == QLatin1String("week")) return daysBack(now, kWeek, 0);
    if (key == QLatin1String("weekBefore")) return daysBack(now, 2 * kWeek, kWeek);
    return parsePeriod(key.toStdString());
}

CostComparisonPtr compareCosts(const CompareRequest& request) {
    return Comparing(request).run();
}

}  // namespace updraft

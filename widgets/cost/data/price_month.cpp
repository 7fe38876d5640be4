#include "widgets/cost/data/price_month.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "widgets/cost/data/elsewhere.h"
#include "widgets/cost/data/shown_currency.h"
#include "widgets/models/record_text.h"

namespace updraft {
namespace {

constexpr std::int64_t kDayNs = 86'400'000'000'000;
constexpr double kNsPerSecond = 1e9;
constexpr double kLeastSeconds = 3'600;  // what ran in less is not extrapolated as if it went on so

QString say(const char* text) {
    return QCoreApplication::translate("CostNames", text);
}

CostGrouping groupingOf(CostSplit split) {
    if (split == CostSplit::Version) return CostGrouping::Version;
    return split == CostSplit::Trigger ? CostGrouping::Trigger : CostGrouping::Function;
}

// Prices one request; what it needs more than once.
class MonthPricing {
  public:
    explicit MonthPricing(const PricingRequest& request)
        : request_(request),
          data_(std::make_shared<CostData>()),
          shared_(std::make_shared<const std::vector<UsageRow>>(
              scaledRows(request.usage->rows, request.query.scale))),
          rows_(*shared_) {}

    CostDataPtr run(const std::stop_token& stop) {
        priceItself();
        if (stop.stop_requested()) return nullptr;
        addForecast();
        if (stop.stop_requested()) return nullptr;
        addElsewhere(*data_, {rows_, request_.usage->facts, plan_});
        return shown();
    }

    CostDataPtr runQuickly() {
        priceItself();
        addElsewhere(*data_, {rows_, request_.usage->facts, plan_});
        shown();
        keepForecast();  // is converted already
        return data_;
    }

  private:
    void priceItself() {
        data_->query = request_.query;
        data_->month = request_.usage->month;
        data_->now = request_.now;
        data_->present = data_->month == monthOf(request_.now);
        data_->tariffs = request_.tariffs;
        data_->recorded = request_.usage;
        data_->counts = countRequests(rows_);
        countOwnUnits();
        data_->seconds = recordedSeconds();
        priceChosen();
        addUp();
        layOutDays();
        addShares();
        addFigures();
        data_->whatIfs =
            priceWhatIfs({*request_.tariffs, rows_, request_.usage->facts, data_->choice}, request_.whatIfs);
    }

    CostDataPtr shown() {
        if (const auto rate = parseCurrencyRate(request_.query.rate.toStdString())) showIn(*data_, *rate);
        return data_;
    }

    void keepForecast() {
        const CostDataPtr& before = request_.before;
        if (!before || before->month != data_->month || before->query.rate != data_->query.rate) return;
        data_->forecast = before->forecast;
        data_->forecastPending = before->forecastPending || !sameForecast(before->query, data_->query);
    }

    // How figures are split among functions or days changes none of what is to come.
    static bool sameForecast(CostQuery one, const CostQuery& other) {
        one.split = other.split;
        one.grant = other.grant;
        one.unit = other.unit;
        return one == other;
    }

    double recordedSeconds() const {
        const WallNanos from = std::max(data_->month.from(), request_.usage->oldest);
        const WallNanos until = std::min(data_->month.until(), request_.now);
        return std::max(kLeastSeconds, static_cast<double>(until - from) / kNsPerSecond);
    }

    void countOwnUnits() {
        const QueryUnit& asked = request_.query.unit;
        if (asked.name.isEmpty()) return;
        CostUnit unit{asked.name.toStdString(), 0, asked.onlySuccessful, asked.perInvocations};
        for (const auto& [id, facts] : request_.usage->facts)
            if (facts.name == asked.function.toStdString()) unit.functionId = id;
        if (unit.functionId == 0 && !asked.function.isEmpty()) return;
        data_->units = countUnits(rows_, unit);
    }

    PricingChoice choice(const QString& tariff) const {
        PricingChoice choice;
        choice.tariff = tariff.toStdString();
        choice.region = request_.region.toStdString();
        choice.assumptions = request_.assumptions;
        choice.withGrant = request_.query.withGrant;
        choice.discount = Amount::whole(request_.query.discount).scaled(1, 10'000);
        if (const auto rate = parseCurrencyRate(request_.query.rate.toStdString())) {
            choice.currency = rate->to;
            choice.rates = {*rate};
        }
        return choice;
    }

    // A tariff that is not there any more leaves AWS Lambda, and says so.
    void priceChosen() {
        auto plan =
            planPricing(*request_.tariffs, rows_, request_.usage->facts, choice(request_.query.tariff));
        if (!plan) {
            data_->tariffProblem = say(QT_TRANSLATE_NOOP("CostNames", "%1 This is AWS Lambda instead."))
                                       .arg(QString::fromStdString(plan.error().message) + QLatin1Char('.'));
            plan = planPricing(*request_.tariffs, rows_, request_.usage->facts, choice({}));
        }
        if (!plan) return;
        plan_ = std::move(*plan);
        data_->choice = choice(data_->tariffProblem.isEmpty() ? request_.query.tariff : QString());
        MonthBill bill = priceMonth(plan_, shared_, request_.usage->facts, groupingOf(request_.query.split));
        data_->bills = std::move(bill.functions);
        data_->around = std::move(bill.around);
        for (const std::string& note : bill.notes) data_->notes.push_back(QString::fromStdString(note));
    }

    void addForecast() {
        if (!data_->present || data_->counts.requests == 0) return;
        ForecastInput input;
        for (const PlannedTariff& planned : plan_.functions)
            input.parts.push_back({planned.tariff, rowsOf(planned, rows_, request_.usage->facts)});
        input.facts = request_.usage->facts;
        input.assumptions = request_.assumptions;
        input.options = plan_.options;
        input.month = dayRange();
        input.today = static_cast<std::int32_t>(request_.now / kDayNs);
        input.todayElapsed = static_cast<double>(request_.now % kDayNs) / static_cast<double>(kDayNs);
        data_->forecast = forecastCost(input);
    }

    void addUp() {
        for (const PricedUsage& one : data_->bills) {
            data_->list += one.bill.list;
            data_->grant += one.bill.grant;
            data_->discount += one.bill.discount;
            data_->net += one.bill.net;
            data_->currency = QString::fromStdString(one.bill.tariff->currency);
            CostUseSplitter splitter(*one.usage);
            data_->use += splitter.split(one.bill);
        }
    }

    DayRange dayRange() const {
        return {static_cast<std::int32_t>(data_->month.from() / kDayNs),
                static_cast<std::int32_t>(data_->month.until() / kDayNs)};
    }

    void layOutDays() {
        DailyCosts all = dailyCostsOf(0);
        for (std::size_t i = 1; i < data_->bills.size(); ++i) all.merge(dailyCostsOf(i));
        data_->days = all.days;
        data_->fixed = all.fixed;
        for (const CostPart& day : all.sums) data_->daySums.push_back(day.net());
        for (const DailySeries& series : all.series) {
            CostRow row;
            row.key = series.key;
            row.name = nameOf(series.key);
            row.ofRequests = series.key.line.empty();
            if (!row.ofRequests) row.share = series.total();
            for (const CostPart& day : series.days) row.days.push_back(day.net());
            data_->rows.push_back(std::move(row));
        }
    }

    DailyCosts dailyCostsOf(std::size_t bill) const {
        if (bill >= data_->bills.size()) return {};
        const PricedUsage& one = data_->bills[bill];
        return request_.query.split == CostSplit::Line ? dailyCostsByLine(one.bill, *one.usage, dayRange())
                                                       : dailyCosts(one.bill, *one.usage, dayRange());
    }

    CostRow* rowOf(const CostGroup& group) {
        for (CostRow& row : data_->rows)
            if (row.ofRequests && row.key.group == group) return &row;
        return nullptr;
    }

    void addShares() {
        if (request_.query.split == CostSplit::Line) return;
        for (const PricedUsage& one : data_->bills) {
            const auto parts = costByGroup(one.bill, *one.usage, request_.query.grant);
            const auto& groups = one.usage->groups();
            for (std::size_t i = 0; i < groups.size(); ++i)
                if (CostRow* row = rowOf(groups[i])) row->share += parts[i];
        }
        std::stable_sort(data_->rows.begin(), data_->rows.end(),
                         [](const CostRow& a, const CostRow& b) { return a.share.net() > b.share.net(); });
    }

    CostGroup groupOf(const UsageKey& key) const {
        switch (request_.query.split) {
            case CostSplit::Version:
                return {key.functionId, key.version, Trigger::Invoke};
            case CostSplit::Trigger:
                return {0, 0, key.trigger};
            default:
                return {key.functionId, 0, Trigger::Invoke};
        }
    }

    void addFigures() {
        if (request_.query.split == CostSplit::Line) return;
        std::map<CostGroup, std::pair<std::uint64_t, std::uint64_t>> times;  // billed, of which init
        for (const UsageRow& row : rows_) {
            const CostGroup group = groupOf(row.key);
            CostRow* into = rowOf(group);
            if (into == nullptr) continue;
            const BillingSums& billing = row.sums.billing;
            into->requests += billing.requests + billing.provisionedRequests;
            into->mbUs += (Quantity{billing.billedMbMs} + billing.provisionedMbMs) * 1'000;
            auto& [billed, init] = times[group];
            billed += billing.billedMs + billing.provisionedMs;
            init += billing.initBilledMs;
            into->initShare = billed == 0 ? 0 : static_cast<double>(init) / static_cast<double>(billed);
        }
    }

    QString nameOf(const DailyKey& key) const {
        if (!key.line.empty()) {
            const QString line = QString::fromStdString(key.line).replace(QLatin1Char('_'), QLatin1Char(' '));
            if (data_->bills.size() < 2) return line;
            const Tariff* tariff = request_.tariffs->find(key.tariff);
            return tariff == nullptr
                       ? line
                       : line + QStringLiteral(", ") + QString::fromStdString(tariff->architecture);
        }
        if (request_.query.split == CostSplit::Trigger) return RecordText::trigger(key.group.trigger);
        const auto known = request_.usage->facts.find(key.group.functionId);
        QString function = known == request_.usage->facts.end() ? QString::number(key.group.functionId)
                                                                : QString::fromStdString(known->second.name);
        if (request_.query.split != CostSplit::Version) return function;
        return function + QLatin1Char(':') +
               (key.group.version == 0 ? QStringLiteral("$LATEST") : QString::number(key.group.version));
    }

    const PricingRequest& request_;
    std::shared_ptr<CostData> data_;
    const UsageRows shared_;
    const std::vector<UsageRow>& rows_;  // its
    PricingPlan plan_;
};

}  // namespace

Amount CostData::shown(const Amount& own) const {
    return shownBy ? own.scaled(shownBy->rate) : own;
}

Amount CostData::today() const {
    const auto day = static_cast<std::int32_t>(now / kDayNs);
    for (std::size_t i = 0; i < days.size(); ++i)
        if (days[i] == day) return daySums[i];
    return {};
}

const Tariff* CostData::mainTariff() const {
    const Tariff* main = nullptr;
    Amount most;
    for (const PricedUsage& one : bills) {
        if (main != nullptr && one.bill.list.low <= most) continue;
        main = one.bill.tariff;
        most = one.bill.list.low;
    }
    return main;
}

CostDataPtr quickCostData(const PricingRequest& request) {
    return MonthPricing(request).runQuickly();
}

CostDataPtr makeCostData(const PricingRequest& request, const std::stop_token& stop) {
    return MonthPricing(request).run(stop);
}

QString tariffTitle(const Tariff& tariff) {
    QStringList parts{QString::fromStdString(tariff.service)};
    const QString service = parts.front(), provider = QString::fromStdString(tariff.provider);
    const QString first = provider.section(QLatin1Char(' '), -1);  // "Microsoft Azure" says itself in "Azure"
    if (!service.contains(first, Qt::CaseInsensitive)) parts.front().prepend(provider + QLatin1Char(' '));
    if (tariff.regions.size() == 1) parts.append(QString::fromStdString(tariff.regions.front()));
    if (tariff.regions.size() > 1)
        parts.append(say(QT_TRANSLATE_NOOP("CostNames", "%1 and %2 more"))
                         .arg(QString::fromStdString(tariff.regions.front()))
                         .arg(tariff.regions.size() - 1));
    const QString plan = QString::fromStdString(tariff.plan);
    if (!tariff.architecture.empty())
        parts.append(QString::fromStdString(tariff.architecture));
    else if (!plan.isEmpty())
        parts.append(plan);
    return parts.join(QStringLiteral(" · "));
}

QString tariffTitle(const CostData& data) {
    if (data.bills.empty()) return say(QT_TRANSLATE_NOOP("CostNames", "No tariff"));
    QString title = tariffTitle(*data.bills.front().bill.tariff);
    for (std::size_t i = 1; i < data.bills.size(); ++i)
        title += QStringLiteral(" + ") + QString::fromStdString(data.bills[i].bill.tariff->architecture);
    return title;
}

}  // namespace updraft

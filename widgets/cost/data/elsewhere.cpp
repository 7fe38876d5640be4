#include "widgets/cost/data/elsewhere.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "runtime/cost/cost_curve.h"
#include "widgets/cost/data/price_month.h"

namespace updraft {
namespace {

// One plan of each provider that teams compare with, near to the default region where prices differ.
constexpr const char* kAlternatives[] = {"gcp-cloudrun-request-tier1", "azure-functions-flex-eastus",
                                         "cloudflare-workers-standard", "vercel-fluid-fra1"};
constexpr const char* kMachineTariff = "aws-ec2-us-east-1";
constexpr const char* kMachine = "t4g.small";
constexpr int kPoints = 33;
constexpr int kHalvings = 24;           // of the search for where two costs meet: to a thousandth of what ran
constexpr double kMostFactor = 10'000;  // times the recorded traffic: beyond, nothing is looked for
constexpr double kThousandths = 1'000;

QString say(const char* text) {
    return QCoreApplication::translate("CostNames", text);
}

class Comparison {
  public:
    Comparison(CostData& data, const ComparedUsage& usage)
        : data_(data), usage_(usage), mix_(mixOf(usage.rows)), functions_(usage.plan) {
        functions_.around.clear();
    }

    void run() {
        addChosen();
        addAlternatives();
        if (data_.empty()) return;
        addMachines();
        addCurve();
    }

  private:
    void addChosen() {
        if (data_.bills.empty()) return;
        ElsewhereRow row;
        row.name = tariffTitle(data_);
        row.tariff = data_.query.tariff;
        row.net = data_.net;
        row.use = data_.use;
        row.currency = data_.currency;
        row.chosen = true;
        for (const PricedUsage& one : data_.bills) row.complete = row.complete && one.bill.complete;
        data_.elsewhere.push_back(std::move(row));
    }

    std::vector<std::string> alternatives() const {
        std::vector<std::string> ids;
        const Tariff* main = data_.mainTariff();
        const bool lambda = main != nullptr && main->id.starts_with("aws-lambda-") && !main->regions.empty();
        for (const Chip chip : {Chip::Arm64, Chip::X86_64})
            ids.push_back(std::string("aws-lambda-") + name(chip) + "-" +
                          (lambda ? main->regions.front() : "us-east-1"));
        ids.insert(ids.end(), std::begin(kAlternatives), std::end(kAlternatives));
        if (data_.bills.size() == 1) std::erase(ids, data_.bills.front().bill.tariff->id);
        return ids;
    }

    void addAlternatives() {
        MeteredUsage usage(mix_, usage_.facts, usage_.plan.assumptions);
        CostUseSplitter splitter(usage);
        for (const std::string& id : alternatives()) {
            const Tariff* tariff = data_.tariffs->find(id);
            if (tariff == nullptr) continue;
            BillOptions options = usage_.plan.options;
            options.discount = Amount();  // was negotiated with somebody else
            options.stated.clear();
            const Bill bill = priceUsage(*tariff, usage, options);
            ElsewhereRow row;
            row.name = tariffTitle(*tariff);
            row.tariff = QString::fromStdString(id);
            row.net = bill.net;
            row.use = splitter.split(bill);
            row.currency = QString::fromStdString(tariff->currency);
            row.complete = bill.complete;
            data_.elsewhere.push_back(std::move(row));
        }
    }

    const TariffMachine* machine() const {
        const Tariff* tariff = data_.tariffs->find(kMachineTariff);
        if (tariff == nullptr) return nullptr;
        for (const TariffMachine& one : tariff->machines)
            if (one.key == kMachine) return &one;
        return nullptr;
    }

    void addMachines() {
        const TariffMachine* one = machine();
        if (one == nullptr) return;
        const MachineLoad load = loadOf(mix_, usage_.plan.assumptions, data_.seconds, kPeakToMean);
        const auto instead =
            alwaysOnInstead(*data_.tariffs->find(kMachineTariff), *one, load, kPeakToMean, data_.net.low);
        if (!instead) return;
        // For as long as was recorded: nobody would have kept them before.
        const Amount cost = instead->cost.scaled(static_cast<Quantity>(data_.seconds),
                                                 static_cast<Quantity>(kSecondsPerMonth));
        ElsewhereRow row;
        row.tariff = QString::fromLatin1(kMachineTariff);
        row.machine = QString::fromLatin1(kMachine);
        row.machines = instead->machines;
        row.name =
            say(QT_TRANSLATE_NOOP("CostNames", "%1 × %2 always on")).arg(row.machines).arg(row.machine);
        row.net = {cost, cost};
        row.currency = QStringLiteral("USD");
        data_.breakEven.machines = QStringLiteral("%1 × %2").arg(row.machines).arg(row.machine);
        data_.elsewhere.push_back(std::move(row));
        data_.breakEven.fixed = instead->cost.approximate();
        const MachineCapacity each = capacityFor(*one, load);
        data_.breakEven.carries =
            std::isfinite(each.callsPerMonth) ? each.callsPerMonth * instead->machines / kSecondsPerMonth : 0;
    }

    // A month at so many requests a second.
    double costAt(CostCurve& mix, double perSecond) const {
        const double month = kSecondsPerMonth / data_.seconds;
        const double times = perSecond / data_.breakEven.recorded * month;
        const Scale scale{static_cast<std::uint64_t>(std::llround(std::max(0.0, times * kThousandths)))};
        return mix.netAt(scale).low.approximate();
    }

    std::optional<double> meeting(CostCurve& mix) const {
        double low = 0, high = data_.breakEven.recorded * kMostFactor;
        if (data_.breakEven.fixed <= 0 || costAt(mix, high) < data_.breakEven.fixed) return std::nullopt;
        for (int i = 0; i < kHalvings; ++i) {
            const double middle = (low + high) / 2;
            (costAt(mix, middle) >= data_.breakEven.fixed ? high : low) = middle;
        }
        return high;
    }

    void addCurve() {
        BreakEvenCurve& curve = data_.breakEven;
        curve.recorded = static_cast<double>(data_.counts.requests) / data_.seconds;
        if (data_.bills.empty() || curve.recorded <= 0) return;
        const MonthBill month = priceMonth(functions_, mix_, usage_.facts);
        CostCurve mix(month, functions_.options, false);
        curve.meets = meeting(mix);
        const double most = std::max(curve.meets.value_or(0), curve.recorded) * 2;
        for (int i = 0; i < kPoints; ++i) {
            const double at = most * i / (kPoints - 1);
            curve.points.push_back({at, costAt(mix, at)});
        }
    }

    CostData& data_;
    const ComparedUsage& usage_;
    std::vector<UsageRow> mix_;
    PricingPlan functions_;  // without what is around them
};

void addBend(CostData& data, Quantity edge, Quantity quantity, const QString& text) {
    if (quantity == 0 || edge == 0) return;
    const double percent = static_cast<double>(edge) / static_cast<double>(quantity) * data.query.scale;
    if (percent <= CostQuery::kRecorded || percent > CostQuery::kMostScale) return;
    data.bends.push_back({percent, text});
}

void addBends(CostData& data) {
    std::map<std::string, Quantity> pools;  // what all bills together use of each grant
    for (const PricedUsage& one : data.bills)
        for (const BillLine& line : one.bill.lines) pools[line.dimension->pool] += line.quantity;
    std::vector<std::string> done;
    for (const PricedUsage& one : data.bills) {
        for (const BillLine& line : one.bill.lines) {
            const TariffDimension& dimension = *line.dimension;
            const QString key =
                QString::fromStdString(dimension.key).replace(QLatin1Char('_'), QLatin1Char(' '));
            const bool pooled = !dimension.pool.empty();
            if (data.query.withGrant && dimension.freePerMonth > 0 &&
                std::find(done.begin(), done.end(), dimension.pool) == done.end()) {
                addBend(data, dimension.freePerMonth, pooled ? pools[dimension.pool] : line.quantity,
                        say(QT_TRANSLATE_NOOP("CostNames", "free grant used up: %1")).arg(key));
                if (pooled) done.push_back(dimension.pool);
            }
            for (std::size_t i = 0; i + 1 < dimension.tiers.size(); ++i)
                addBend(data, dimension.tiers[i].upTo.value_or(0), line.quantity,
                        say(QT_TRANSLATE_NOOP("CostNames", "next tier: %1")).arg(key));
        }
    }
    std::stable_sort(data.bends.begin(), data.bends.end(),
                     [](const ScaleBend& a, const ScaleBend& b) { return a.percent < b.percent; });
}

}  // namespace

void addElsewhere(CostData& data, const ComparedUsage& usage) {
    Comparison(data, usage).run();
    addBends(data);
}

}  // namespace updraft

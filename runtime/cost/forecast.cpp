#include "runtime/cost/forecast.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace updraft {
namespace {

// What an invocation is made of is taken from the newest weeks: older code may have been another.
constexpr std::int32_t kTypicalDays = 28;

// Is paid for by time that passes, however much is invoked.
bool passesWithTime(Meter meter) {
    return meter == Meter::ProvisionedReadyMbMs;
}

bool passesWithTime(const TariffDimension& dimension) {
    return dimension.parts.empty() && passesWithTime(dimension.meter);
}

struct FunctionPaths {
    std::uint32_t functionId = 0;
    DailyCounts history;
    UsagePaths paths;
};

std::vector<UsageRow> rowsBetween(const std::vector<UsageRow>& rows, std::int32_t first, std::int32_t until) {
    std::vector<UsageRow> some;
    for (const UsageRow& row : rows)
        if (row.key.day >= first && row.key.day < until) some.push_back(row);
    return some;
}

// By function, from the first day that anything of it is known.
std::map<std::uint32_t, DailyCounts> historiesOf(const ForecastInput& input) {
    std::map<std::uint32_t, std::map<std::int32_t, double>> counts;
    for (const ForecastPart& part : input.parts)
        for (const UsageRow& row : part.rows)
            if (row.key.day <= input.today)
                counts[row.key.functionId][row.key.day] += static_cast<double>(row.sums.invocations);
    std::map<std::uint32_t, DailyCounts> histories;
    for (const auto& [functionId, days] : counts) {
        DailyCounts& history = histories[functionId];
        history.firstDay = days.begin()->first;
        history.wholeDays.resize(static_cast<std::size_t>(input.today - history.firstDay));
        history.todayElapsed = std::clamp(input.todayElapsed, 0.0, 1.0);
        for (const auto& [day, count] : days) {
            if (day == input.today)
                history.today = count;
            else
                history.wholeDays[static_cast<std::size_t>(day - history.firstDay)] = count;
        }
    }
    return histories;
}

// From this share of today on, today shows what passes with time, before that yesterday: what is configured
// now goes on, whatever was some weeks ago.
constexpr double kTodayTells = 0.5;

// Quantities of a path up to a day: those of the month so far, and what functions add in proportion to what
// an invocation of theirs has been.
class PathQuantities final : public QuantitySource {
  public:
    PathQuantities(const ForecastInput& input, const ForecastPart& part)
        : soFar_(rowsBetween(part.rows, input.month.first, input.today + 1), input.facts, input.assumptions),
          typical_(rowsBetween(part.rows, input.today - kTypicalDays + 1, input.today + 1), input.facts,
                   input.assumptions) {
        for (const UsageRow& row : typical_.rows()) invocations_[row.key.functionId] += row.sums.invocations;
        const auto& days = typical_.days();
        const bool onlyToday = days.empty() || days.front() == input.today;
        if (onlyToday || input.todayElapsed >= kTodayTells) {
            latest_ = {input.today, std::max(0.001, input.todayElapsed)};
        } else {
            latest_ = {input.today - 1, 1};
        }
    }

    // Invocations to come by function; share of a day to come, for what passes with time.
    void place(const std::map<std::uint32_t, double>* invocations, double days) {
        toCome_ = invocations;
        daysToCome_ = days;
    }

    Quantity total(Meter meter, const BillingRules& rules) override {
        return soFar_.total(meter, rules) + grown(typical_.column(meter, rules), passesWithTime(meter));
    }
    Quantity total(const TariffDimension& dimension, const BillingRules& rules, RangeEnd end) override {
        return soFar_.total(dimension, rules, end) +
               grown(typical_.column(dimension, rules, end), passesWithTime(dimension));
    }

    bool cpuMeasured() const override { return soFar_.cpuMeasured() && typical_.cpuMeasured(); }

  private:
    Quantity grown(const MeteredUsage::Column& column, bool withTime) {
        if (toCome_ == nullptr || column.total == 0) return 0;
        constexpr int kThousandths = 1'000;  // of a day: a double would lose digits of large quantities
        if (withTime) {
            const Quantity total = ofDay(column, latest_.day);
            const auto all = static_cast<Quantity>(std::max(1LL, std::llround(latest_.share * kThousandths)));
            const auto some = static_cast<Quantity>(std::llround(daysToCome_ * kThousandths));
            return total / all * some + total % all * some / all;
        }
        Quantity sum = 0;
        const auto& each = byFunction(column);
        for (std::size_t group = 0; group < each.size(); ++group) {
            const std::uint32_t functionId = typical_.groups()[group].functionId;
            const auto count = toCome_->find(functionId);
            const std::uint64_t seen = invocations_[functionId];
            if (count == toCome_->end() || seen == 0) continue;
            const auto more = static_cast<Quantity>(std::llround(count->second));
            sum += each[group] / seen * more + each[group] % seen * more / seen;
        }
        return sum;
    }

    Quantity ofDay(const MeteredUsage::Column& column, std::int32_t day) const {
        const auto& days = typical_.days();
        const auto found = std::find(days.begin(), days.end(), day);
        if (found == days.end()) return 0;
        const std::size_t groups = typical_.groups().size();
        const auto first = static_cast<std::size_t>(found - days.begin()) * groups;
        Quantity sum = 0;
        for (std::size_t group = 0; group < groups; ++group) sum += column.cells[first + group];
        return sum;
    }

    const std::vector<Quantity>& byFunction(const MeteredUsage::Column& column) {
        std::vector<Quantity>& sums = sums_[&column];
        if (!sums.empty()) return sums;
        sums.resize(typical_.groups().size());
        for (std::size_t cell = 0; cell < column.cells.size(); ++cell)
            sums[cell % sums.size()] += column.cells[cell];
        return sums;
    }

    MeteredUsage soFar_, typical_;
    std::map<std::uint32_t, std::uint64_t> invocations_;
    std::map<const MeteredUsage::Column*, std::vector<Quantity>> sums_;
    struct Latest {
        std::int32_t day = 0;
        double share = 1;  // of it that is over
    };
    Latest latest_;  // that tells what passes with time
    double daysToCome_ = 0;
    const std::map<std::uint32_t, double>* toCome_ = nullptr;
};

class CostForecaster {
  public:
    explicit CostForecaster(const ForecastInput& input) : input_(input) {
        for (const ForecastPart& part : input.parts)
            quantities_.push_back(std::make_unique<PathQuantities>(input, part));
        for (std::size_t i = 0; i < input.parts.size(); ++i)
            bills_.push_back({input.parts[i].tariff, quantities_[i].get()});
    }

    CostForecast run() {
        forecast_.untilNow = price(nullptr, 0);
        if (input_.today < input_.month.first || input_.today >= input_.month.until) return forecast_;
        const auto days = static_cast<std::size_t>(input_.month.until - input_.today);
        followFunctions(days);
        for (std::size_t path = 0; path < input_.paths && !functions_.empty(); ++path) pricePath(path, days);
        if (forecast_.paths.empty()) forecast_.paths.assign(1, std::vector<Amount>(days, forecast_.untilNow));
        layOut(days);
        return std::move(forecast_);
    }

  private:
    Amount price(const std::map<std::uint32_t, double>* toCome, double days) {
        for (const auto& one : quantities_) one->place(toCome, days);
        Amount net;
        for (const Bill& bill : priceTogether(bills_, input_.options)) net += bill.net.low;
        return net;
    }

    void followFunctions(std::size_t days) {
        for (auto& [functionId, history] : historiesOf(input_)) {
            FunctionPaths one{functionId, std::move(history), {}};
            one.paths = forecastCounts(one.history, days, input_.paths, input_.seed);
            double all = 0;
            for (const auto& path : one.paths.counts)
                for (const double count : path) all += count;
            forecast_.functions.push_back(
                {functionId, one.paths.method, one.paths.points,
                 all / static_cast<double>(std::max<std::size_t>(1, input_.paths))});
            functions_.push_back(std::move(one));
        }
        std::stable_sort(forecast_.functions.begin(), forecast_.functions.end(),
                         [](const FunctionForecast& a, const FunctionForecast& b) {
                             return a.invocationsToCome > b.invocationsToCome;
                         });
        if (forecast_.functions.empty()) return;
        forecast_.method = forecast_.functions.front().method;
        forecast_.points = forecast_.functions.front().points;
    }

    void pricePath(std::size_t path, std::size_t days) {
        std::map<std::uint32_t, double> toCome;
        std::vector<Amount>& reached = forecast_.paths.emplace_back();
        reached.reserve(days);
        for (std::size_t day = 0; day < days; ++day) {
            for (const FunctionPaths& one : functions_) toCome[one.functionId] += one.paths.counts[path][day];
            reached.push_back(price(&toCome, static_cast<double>(day) + 1 - input_.todayElapsed));
        }
    }

    void layOut(std::size_t days) {
        const Amount yesterday = untilToday();
        for (std::size_t day = 0; day < days; ++day) {
            std::vector<Amount> cumulative, ofDay;
            for (const auto& path : forecast_.paths) {
                cumulative.push_back(path[day]);
                ofDay.push_back(path[day] - (day == 0 ? yesterday : path[day - 1]));
            }
            forecast_.days.push_back({input_.today + static_cast<std::int32_t>(day),
                                      band(std::move(cumulative)), band(std::move(ofDay))});
        }
    }

    // Net, before today: plans and what was stated count as paid on the month's first day.
    Amount untilToday() {
        std::vector<MeteredUsage> usages;
        usages.reserve(input_.parts.size());
        std::vector<BillPart> parts;
        for (const ForecastPart& part : input_.parts) {
            usages.emplace_back(rowsBetween(part.rows, input_.month.first, input_.today), input_.facts,
                                input_.assumptions);
            parts.push_back({part.tariff, &usages.back()});
        }
        Amount net;
        for (const Bill& bill : priceTogether(parts, input_.options)) net += bill.net.low;
        return net;
    }

    static FanBand band(std::vector<Amount> values) {
        std::sort(values.begin(), values.end());
        const auto at = [&](std::size_t percent) { return values[(values.size() - 1) * percent / 100]; };
        return {at(10), at(25), at(50), at(75), at(90)};
    }

    const ForecastInput& input_;
    std::vector<std::unique_ptr<PathQuantities>> quantities_;
    std::vector<BillPart> bills_;
    std::vector<FunctionPaths> functions_;
    CostForecast forecast_;
};

}  // namespace

BudgetCrossing CostForecast::crossing(const Amount& budget) const {
    BudgetCrossing crossing;
    std::vector<std::int32_t> reached;
    for (const auto& path : paths) {
        const auto at =
            std::find_if(path.begin(), path.end(), [&](const Amount& sum) { return sum >= budget; });
        if (at != path.end()) reached.push_back(days[static_cast<std::size_t>(at - path.begin())].day);
    }
    if (paths.empty()) return crossing;
    std::sort(reached.begin(), reached.end());
    crossing.probability = static_cast<double>(reached.size()) / static_cast<double>(paths.size());
    const auto when = [&](std::size_t percent) -> std::optional<std::int32_t> {
        const std::size_t needed = std::max<std::size_t>(1, (paths.size() * percent + 99) / 100);
        return reached.size() >= needed ? std::optional(reached[needed - 1]) : std::nullopt;
    };
    crossing.earliest = when(10);
    crossing.day = when(50);
    crossing.latest = when(90);
    return crossing;
}

CostForecast forecastCost(const ForecastInput& input) {
    return CostForecaster(input).run();
}

}  // namespace updraft

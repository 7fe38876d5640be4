// How long it takes to price a month on every tariff with a daily breakdown, from rollups that were read:
// 10 million invocations of 50 functions, on 30 days, in 2 versions, by 2 triggers.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

#include "runtime/cost/cost_use.h"
#include "runtime/cost/daily_cost.h"
#include "runtime/cost/tariff_file.h"

namespace updraft {
namespace {

constexpr std::uint32_t kFunctions = 50, kDays = 30, kVersions = 2;
constexpr std::uint64_t kInvocations = 10'000'000;
constexpr Trigger kTriggers[] = {Trigger::FunctionUrl, Trigger::Queue};
constexpr int kRounds = 15;
constexpr std::int32_t kFirstDay = 20'000;

UsageSums sumsOf(std::uint64_t calls, std::mt19937_64& random) {
    UsageSums sums;
    const std::uint64_t ms = 5 + random() % 400, init = calls / 100;
    sums.invocations = sums.billing.requests = calls;
    sums.coldStarts = init;
    sums.billing.durationUs = calls * ms * 1'000;
    sums.billing.initBilledMs = init * 300;
    sums.billing.billedMs = calls * (ms + 1) + sums.billing.initBilledMs;
    sums.billing.ms100 = calls * ((ms + 99) / 100 * 100);
    sums.billing.ms1000 = calls * 1'000;
    sums.billing.initMs100 = init * 300;
    sums.billing.minMs100 = calls * std::max<std::uint64_t>(100, ms) + init * 300;
    sums.billing.usedMbMs = sums.billing.minMs100 * 256;
    sums.logBytes = calls * 1'500;
    sums.responseBytes = calls * 4'000;
    sums.instanceNs = calls * ms * 3'000'000;
    return sums;
}

std::vector<UsageRow> month() {
    std::mt19937_64 random(5);
    constexpr std::uint32_t kMemory[] = {128, 512, 1'024, 2'048};
    constexpr std::uint64_t kRows = std::uint64_t{kFunctions} * kDays * kVersions * std::size(kTriggers);
    Usage usage;
    for (std::uint32_t day = 0; day < kDays; ++day)
        for (std::uint32_t function = 1; function <= kFunctions; ++function)
            for (std::uint32_t version = 0; version < kVersions; ++version)
                for (const Trigger trigger : kTriggers)
                    usage.add({kFirstDay + static_cast<std::int32_t>(day), function, version, 0,
                               kMemory[function % std::size(kMemory)], trigger},
                              sumsOf(kInvocations / kRows + random() % 100, random));
    return usage.rows();
}

struct Round {
    double breakdownMs = 0, useMs = 0;
    std::size_t tariffs = 0;
    Amount sum;  // so that nothing is left out
};

double msSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Round priceEverywhere(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows) {
    Round round;
    const auto start = std::chrono::steady_clock::now();
    MeteredUsage usage(rows, {}, {});
    std::vector<Bill> bills;
    bills.reserve(catalogue.tariffs().size());
    for (const Tariff& tariff : catalogue.tariffs()) {
        bills.push_back(priceUsage(tariff, usage));
        round.sum += dailyCosts(bills.back(), usage, {kFirstDay, kFirstDay + kDays}).total().net();
    }
    round.breakdownMs = msSince(start);
    const auto split = std::chrono::steady_clock::now();
    CostUseSplitter splitter(usage);
    for (const Bill& bill : bills) round.sum += splitter.split(bill).waste();
    round.useMs = msSince(split);
    round.tariffs = bills.size();
    return round;
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

int run() {
    const auto catalogue = TariffCatalogue::shipped();
    if (!catalogue) {
        std::fprintf(stderr, "%s\n", catalogue.error().message.c_str());
        return 1;
    }
    const std::vector<UsageRow> rows = month();
    std::vector<double> breakdown, use;
    Round last;
    for (int i = 0; i < kRounds; ++i) {
        last = priceEverywhere(*catalogue, rows);
        breakdown.push_back(last.breakdownMs);
        use.push_back(last.useMs);
    }
    std::printf("%zu rows of usage, %zu tariffs, %d rounds (together %s)\n", rows.size(), last.tariffs,
                kRounds, last.sum.rounded(2).c_str());
    std::printf("  bills and daily breakdown  median %.1f ms, least %.1f ms   wanted < 100\n",
                median(breakdown), *std::min_element(breakdown.begin(), breakdown.end()));
    std::printf("  what is paid for           median %.1f ms, least %.1f ms\n", median(use),
                *std::min_element(use.begin(), use.end()));
    return 0;
}

}  // namespace
}  // namespace updraft

int main() {
    return updraft::run();
}

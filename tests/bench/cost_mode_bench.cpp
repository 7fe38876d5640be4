// How long Cost takes to price what it shows anew: another tariff, a move of the traffic slider, a scenario
// more; over a month of 10 million invocations of 50 functions. Without a window: what other threads do.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <random>

#include "widgets/cost/data/price_month.h"

namespace updraft {
namespace {

constexpr std::uint32_t kFunctions = 50, kDays = 26, kVersions = 2;
constexpr std::uint64_t kInvocations = 10'000'000;
constexpr Trigger kTriggers[] = {Trigger::FunctionUrl, Trigger::Queue};
constexpr int kRounds = 15;
constexpr std::int64_t kDayNs = 86'400'000'000'000;

UsageSums sumsOf(std::uint64_t calls, std::mt19937_64& random) {
    UsageSums sums;
    const std::uint64_t ms = 5 + random() % 400, init = calls / 100;
    sums.invocations = sums.billing.requests = sums.billing.asyncChunks = calls;
    sums.coldStarts = init;
    sums.billing.durationUs = calls * ms * 1'000;
    sums.billing.initBilledMs = init * 300;
    sums.billing.billedMs = calls * (ms + 1) + sums.billing.initBilledMs;
    sums.billing.ms100 = calls * ((ms + 99) / 100 * 100);
    sums.billing.ms1000 = calls * 1'000;
    sums.billing.minMs100 = calls * std::max<std::uint64_t>(100, ms) + init * 300;
    sums.billing.usedMbMs = sums.billing.minMs100 * 256;
    sums.logBytes = calls * 1'500;
    sums.responseBytes = calls * 4'000;
    sums.peakMemoryKb = 90'000;
    return sums;
}

MonthUsagePtr month() {
    auto usage = std::make_shared<MonthUsage>();
    usage->month = {2026, 11};
    usage->oldest = usage->month.from();
    usage->newest = usage->month.from() + kDays * kDayNs;
    std::mt19937_64 random(5);
    constexpr std::uint32_t kMemory[] = {128, 512, 1'024, 2'048};
    constexpr std::uint64_t kRows = std::uint64_t{kFunctions} * kDays * kVersions * std::size(kTriggers);
    const auto first = static_cast<std::int32_t>(usage->month.from() / kDayNs);
    for (std::uint32_t day = 0; day < kDays; ++day)
        for (std::uint32_t function = 1; function <= kFunctions; ++function)
            for (std::uint32_t version = 0; version < kVersions; ++version)
                for (const Trigger trigger : kTriggers)
                    usage->rows.push_back({{first + static_cast<std::int32_t>(day), function, version, 0,
                                            kMemory[function % std::size(kMemory)], trigger},
                                           sumsOf(kInvocations / kRows + random() % 100, random)});
    for (std::uint32_t function = 1; function <= kFunctions; ++function)
        usage->facts[function] = {"function" + std::to_string(function),
                                  function % 3 == 0 ? Chip::Arm64 : Chip::X86_64, 512};
    return usage;
}

template <typename Change>
void measure(const char* what, PricingRequest request, const Change& change) {
    std::vector<double> quick, whole;
    for (int round = 0; round < kRounds; ++round) {
        change(request, round);
        QElapsedTimer clock;
        clock.start();
        const CostDataPtr first = quickCostData(request);
        quick.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        clock.restart();
        const CostDataPtr all = makeCostData(request);
        whole.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        request.before = all;
    }
    std::sort(quick.begin(), quick.end());
    std::sort(whole.begin(), whole.end());
    std::printf("%-28s first figures %6.1f ms (worst %6.1f)   everything %6.1f ms (worst %6.1f)\n", what,
                quick[kRounds / 2], quick.back(), whole[kRounds / 2], whole.back());
}

int run() {
    const auto read = TariffCatalogue::shipped();
    if (!read) {
        std::fprintf(stderr, "no tariffs: %s\n", read.error().message.c_str());
        return 1;
    }
    PricingRequest request;
    request.tariffs = std::make_shared<const TariffCatalogue>(*read);
    request.usage = month();
    request.now = request.usage->newest;
    request.region = QStringLiteral("eu-central-1");
    std::printf("%zu rows, %d rounds, medians\n", request.usage->rows.size(), kRounds);
    measure("the same again", request, [](PricingRequest&, int) {});
    measure("traffic slider", request, [](PricingRequest& one, int round) {
        one.query.scale = static_cast<std::uint32_t>(150 + round * 700);
    });
    measure("another tariff", request, [](PricingRequest& one, int round) {
        constexpr const char* kIds[] = {"cloudflare-workers-standard", "azure-functions-consumption",
                                        "gcp-cloudrun-request-tier1", "aws-lambda-arm64-us-east-1"};
        one.query.tariff = QString::fromLatin1(kIds[static_cast<std::size_t>(round) % std::size(kIds)]);
    });
    measure("a scenario more", request, [](PricingRequest& one, int round) {
        WhatIf what;
        what.memoryMb = static_cast<std::uint32_t>(256 + round * 64);
        one.whatIfs.resize(std::min<std::size_t>(one.whatIfs.size(), 3));
        one.whatIfs.push_back(what);
    });
    return 0;
}

}  // namespace
}  // namespace updraft

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return updraft::run();
}

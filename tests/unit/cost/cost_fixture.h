// What tests of bills share: the shipped tariffs, and usage of many invocations that are alike.
#pragma once

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "runtime/cost/bill.h"
#include "runtime/cost/tariff_file.h"

namespace updraft::test {

inline const TariffCatalogue& shippedTariffs() {
    static const auto kCatalogue = TariffCatalogue::fromFolder(UPDRAFT_SOURCE_DIR "/resources/tariffs");
    static const TariffCatalogue kNone;
    if (!kCatalogue) ADD_FAILURE() << kCatalogue.error().where.file << ": " << kCatalogue.error().message;
    return kCatalogue ? *kCatalogue : kNone;
}

inline const Tariff& tariffOf(const std::string& id) {
    static const Tariff kNone;
    const Tariff* found = shippedTariffs().find(id);
    if (found == nullptr) ADD_FAILURE() << "no tariff " << id;
    return found == nullptr ? kNone : *found;
}

inline Amount money(const std::string& text) {
    auto read = Amount::parse(text);
    if (!read) ADD_FAILURE() << read.error().message;
    return read ? *read : Amount();
}

// Invocations of one kind; times in milliseconds.
struct Calls {
    std::uint64_t count = 0;
    double ms = 0, initMs = 0;
    std::uint32_t memoryMb = 128, usedMb = 64;
    bool provisioned = false, streamed = false;
    std::uint32_t responseBytes = 0, logBytes = 0;
    Trigger trigger = Trigger::Invoke;
    std::int32_t day = 20'000;
    std::uint32_t functionId = 1;
};

inline InvocationRecord recordOf(const Calls& calls) {
    InvocationRecord record;
    record.functionId = calls.functionId;
    record.memoryMb = calls.memoryMb;
    record.maxMemoryKb = calls.usedMb * 1024;
    record.arrived = static_cast<WallNanos>(calls.day) * 86'400'000'000'000 + 1'000'000'000;
    record.started = record.arrived;
    record.durationNs = static_cast<std::int64_t>(calls.ms * 1e6);
    record.initNs = static_cast<std::int64_t>(calls.initMs * 1e6);
    if (record.initNs > 0) record.cold = ColdStart::OnDemand;
    record.billedMs = static_cast<std::uint32_t>((record.durationNs + record.initNs + 999'999) / 1'000'000);
    record.provisioned = calls.provisioned;
    record.streamed = calls.streamed;
    record.responseBytes = calls.responseBytes;
    record.trigger = calls.trigger;
    return record;
}

// One of them recorded as the platform does, and that as often as there are calls.
inline void addCalls(Usage& usage, const Calls& calls) {
    const InvocationRecord record = recordOf(calls);
    Rollup one;
    one.add(record, calls.logBytes);
    Usage single;
    single.add(SeriesKey::detail(record), record.arrived, one);
    for (const UsageRow& row : single.rows()) {
        UsageSums doubled = row.sums;
        for (std::uint64_t left = calls.count; left > 0; left >>= 1) {
            if ((left & 1) != 0) usage.add(row.key, doubled);
            if (left > 1) doubled.merge(UsageSums(doubled));
        }
    }
}

inline MeteredUsage metered(const std::vector<Calls>& all, const UsageAssumptions& assumptions = {},
                            const FunctionFactsById& facts = {}) {
    Usage usage;
    for (const Calls& calls : all) addCalls(usage, calls);
    return MeteredUsage(usage.rows(), facts, assumptions);
}

inline std::string cents(const Bill& bill, const char* key) {
    const BillLine* line = bill.line(key);
    return line == nullptr ? "no line" : line->net.low.rounded(2);
}

inline std::string unitsOf(const BillLine* line) {
    return line == nullptr ? "no line" : quantityText(line->quantity, line->dimension->unitSize);
}

inline Bill billOf(const char* tariff, const std::vector<Calls>& calls, const BillOptions& options = {}) {
    MeteredUsage usage = metered(calls);
    return priceUsage(tariffOf(tariff), usage, options);
}

inline BillOptions withoutGrant() {
    BillOptions options;
    options.withGrant = false;
    return options;
}

inline constexpr std::int64_t kHourNs = 3'600'000'000'000;
inline constexpr const char* kLambdaX86 = "aws-lambda-x86_64-us-east-1";

using Random = std::mt19937_64;

// Calls of all kinds on 30 days from 20'000 on, by 7 functions; at most so many of each kind.
inline std::vector<Calls> anyMonth(Random& random, std::uint64_t most) {
    constexpr std::uint32_t kMemory[] = {128, 512, 1024, 1769, 10'240};
    constexpr Trigger kTriggers[] = {Trigger::Invoke, Trigger::FunctionUrl, Trigger::Queue, Trigger::Bus};
    std::vector<Calls> all;
    for (std::uint64_t i = 1 + random() % 60; i > 0; --i) {
        Calls calls{random() % most, static_cast<double>(random() % 900'000) / 1'000};
        calls.initMs = random() % 5 == 0 ? static_cast<double>(random() % 400'000) / 1'000 : 0;
        calls.memoryMb = kMemory[random() % 5];
        calls.usedMb = static_cast<std::uint32_t>(1 + random() % calls.memoryMb);
        calls.provisioned = calls.initMs == 0 && random() % 6 == 0;
        calls.streamed = random() % 4 == 0;
        calls.responseBytes = static_cast<std::uint32_t>(random() % (9u << 20));
        calls.logBytes = static_cast<std::uint32_t>(random() % 4'096);
        calls.trigger = kTriggers[random() % 4];
        calls.day = 20'000 + static_cast<std::int32_t>(random() % 30);
        calls.functionId = static_cast<std::uint32_t>(1 + random() % 7);
        all.push_back(calls);
    }
    return all;
}

inline bool billsFunctions(const Tariff& tariff) {
    return tariff.kind != TariffKind::Machines;
}

}  // namespace updraft::test

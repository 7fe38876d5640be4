// What is priced from the rollups of a workspace's file is what its records give, one by one: over a month
// that was written through the real store.
#include "runtime/platform/usage_reader.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "runtime/cost/bill.h"
#include "runtime/cost/tariff_file.h"
#include "runtime/sample/sample_month.h"
#include "runtime/store/store_reader.h"
#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

constexpr WallNanos kEnd = 1'795'651'200'000'000'000;  // 2026-11-26, 00:00 UTC
constexpr int kPage = 2'000;

Usage fromRecords(StoreReader& reader, const CostMonth& month) {
    Usage usage;
    const auto count = reader.rowCount();
    EXPECT_TRUE(count);
    for (std::uint64_t first = 0; count && first < *count; first += kPage) {
        const auto records = reader.rows(first, kPage);
        EXPECT_TRUE(records) << (records ? "" : records.error().message);
        if (!records) return usage;
        for (const InvocationRecord& record : *records) {
            if (record.arrived < month.from() || record.arrived >= month.until()) continue;
            Rollup one;
            one.add(record);
            usage.add(SeriesKey::detail(record), record.arrived, one);
        }
    }
    return usage;
}

// Logs and lives of environments are no part of records.
std::vector<UsageRow> billed(const std::vector<UsageRow>& rows) {
    Usage usage;
    for (UsageRow row : rows) {
        row.sums.logBytes = row.sums.instanceNs = row.sums.provisionedNs = 0;
        if (row.sums.invocations > 0) usage.add(row.key, row.sums);
    }
    return usage.rows();
}

// Record by record, in the plainest way.
Quantity cpuOfRecords(StoreReader& reader, const CostMonth& month) {
    Quantity microseconds = 0;
    const auto count = reader.rowCount();
    for (std::uint64_t first = 0; count && first < *count; first += kPage) {
        const auto records = reader.rows(first, kPage);
        EXPECT_TRUE(records);
        if (!records) break;
        for (const InvocationRecord& record : *records)
            if (record.arrived >= month.from() && record.arrived < month.until() && record.cpuNs > 0)
                microseconds += static_cast<Quantity>(record.cpuNs + 999) / 1'000;
    }
    return microseconds;
}

void expectSameCpu(const std::vector<UsageRow>& rollups, const std::vector<UsageRow>& records) {
    ASSERT_EQ(rollups.size(), records.size());
    std::uint64_t measured = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const BillingSums &a = rollups[i].sums.billing, &b = records[i].sums.billing;
        EXPECT_EQ(a.cpuCalls, b.cpuCalls);
        EXPECT_EQ(a.cpuUs, b.cpuUs);
        EXPECT_EQ(a.cpuDurationUs, b.cpuDurationUs);
        EXPECT_EQ(a.cpuBeyondUs, b.cpuBeyondUs);
        measured += a.cpuCalls;
    }
    EXPECT_GT(measured, 10'000u);
}

TEST(UsageReader, GivesFromRollupsWhatRecordsGiveOnEveryTariff) {
    const TempFolder folder;
    const std::string path = folder / "sample.db";
    SampleOptions options;
    options.invocations = 20'000;
    options.seed = 77;
    options.end = kEnd;
    ASSERT_TRUE(createSample(path, options));
    const CostMonth month{2026, 11};
    const auto read = readUsage(path, month);
    ASSERT_TRUE(read) << read.error().message;
    auto reader = StoreReader::open(path);
    ASSERT_TRUE(reader) << reader.error().message;
    const std::vector<UsageRow> rollups = billed(read->usage.rows()),
                                records = billed(fromRecords(**reader, month).rows());
    ASSERT_GT(records.size(), 50u);
    std::uint64_t before = 0, after = 0;
    for (const UsageRow& row : records) before += row.sums.invocations;
    for (const UsageRow& row : rollups) after += row.sums.invocations;
    EXPECT_EQ(before, after);
    EXPECT_GT(before, 10'000u);
    expectSameCpu(rollups, records);
    const auto tariffs = TariffCatalogue::fromFolder(UPDRAFT_SOURCE_DIR "/resources/tariffs");
    ASSERT_TRUE(tariffs);
    MeteredUsage ofRollups(rollups, read->facts, {}), ofRecords(records, read->facts, {});
    EXPECT_EQ(ofRollups.total(Meter::Cpu, {}), cpuOfRecords(**reader, month) * 1'000'000);
    for (const Tariff& tariff : tariffs->tariffs()) {
        for (const BillLine& line : priceUsage(tariff, ofRollups).lines) {
            if (!line.dimension->parts.empty() || line.dimension->meter != Meter::Cpu) continue;
            EXPECT_EQ(line.origin, MeterOrigin::Counted) << tariff.id << ": nothing need be assumed";
        }
        const Bill one = priceUsage(tariff, ofRecords), other = priceUsage(tariff, ofRollups);
        EXPECT_EQ(one.list, other.list) << tariff.id;
        EXPECT_EQ(one.net, other.net) << tariff.id;
    }
}

}  // namespace
}  // namespace updraft::test

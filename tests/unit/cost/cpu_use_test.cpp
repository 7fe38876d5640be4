// CPU time in bills: measured where records say it, assumed for the rest, and said which.
#include "runtime/cost/cpu_use.h"

#include "runtime/cost/cost_use.h"
#include "runtime/cost/explanation.h"
#include "runtime/cost/scenario.h"
#include "runtime/cost/unit_cost.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

constexpr std::uint32_t kQuarter = 250'000;
constexpr TariffDate kToday{2026, 11, 26};
constexpr Quantity kPsPerMs = 1'000'000'000;

// Of 100 ms each.
MeteredUsage calls(std::uint64_t count, std::int64_t cpuNs, std::uint64_t unmeasured = 0,
                   const UsageAssumptions& assumptions = {}) {
    Usage usage;
    InvocationRecord record = recordOf({1, 100});
    record.cpuNs = cpuNs;
    Rollup rollup;
    for (std::uint64_t i = 0; i < count; ++i) rollup.add(record);
    record.cpuNs = kCpuUnknown;
    for (std::uint64_t i = 0; i < unmeasured; ++i) rollup.add(record);
    usage.add(SeriesKey::detail(record), record.arrived, rollup);
    return MeteredUsage(usage.rows(), {}, assumptions);
}

TEST(CpuUse, IsMeasuredAndOnlyTheRestAssumed) {
    const MeteredUsage both = calls(10, 7'000'000, 5);
    const CpuUse use = cpuUse(both.rows().front().sums.billing, kQuarter);
    EXPECT_EQ(use.measured, 10 * 7 * kPsPerMs);
    EXPECT_EQ(use.assumed, 5 * 25 * kPsPerMs);
    EXPECT_FALSE(both.cpuMeasured());
    const CpuCoverage coverage = cpuCoverage(both.rows());
    EXPECT_EQ(coverage.calls, 15u);
    EXPECT_EQ(coverage.measured, 10u);
    EXPECT_TRUE(calls(10, 0).cpuMeasured()) << "none is a measurement too";
    EXPECT_EQ(cpuUse(calls(10, 0).rows().front().sums.billing, kQuarter).total(), 0u);
    EXPECT_FALSE(calls(0, 0, 1).cpuMeasured());
}

// What is counted record by record, in any mix and split, is what the sums give.
TEST(CpuUse, EqualsTheSumOverRecords) {
    Random random(31);
    Usage usage;
    Quantity wanted = 0;
    for (int i = 0; i < 3'000; ++i) {
        Calls one{1, static_cast<double>(random() % 900'000) / 1'000};
        one.memoryMb = random() % 2 == 0 ? 128 : 512;
        one.day = 20'000 + static_cast<std::int32_t>(random() % 5);
        InvocationRecord record = recordOf(one);
        record.billedMs = std::max(1u, record.billedMs);
        if (random() % 3 != 0) record.cpuNs = static_cast<std::int64_t>(random() % 1'500'000'000);
        const Quantity us = static_cast<Quantity>(record.durationNs + 999) / 1'000;
        wanted +=
            record.cpuNs >= 0 ? static_cast<Quantity>(record.cpuNs + 999) / 1'000 * 1'000'000 : us * kQuarter;
        Rollup rollup;
        rollup.add(record);
        usage.add(SeriesKey::detail(record), record.arrived, rollup);
    }
    MeteredUsage metered(usage.rows(), {}, {});
    EXPECT_EQ(metered.total(Meter::Cpu, {}), wanted);
}

TEST(CpuUse, SharesOfTheHandlersTimeNeverExceedIt) {
    EXPECT_EQ(workingPpb(calls(4, 7'000'000).rows().front().sums.billing, kQuarter), 70'000'000u);
    EXPECT_EQ(workingPpb(calls(4, 350'000'000).rows().front().sums.billing, kQuarter), 1'000'000'000u)
        << "several cores";
    EXPECT_EQ(workingPpb(calls(1, 100'000'000, 1).rows().front().sums.billing, kQuarter), 625'000'000u);
    EXPECT_EQ(workingPpb({}, kQuarter), 250'000'000u);
}

class CpuBill : public testing::TestWithParam<std::pair<const char*, const char*>> {
  protected:
    static const BillLine& line(const Bill& bill) {
        const BillLine* found = bill.line(GetParam().second);
        EXPECT_NE(found, nullptr) << GetParam().second;
        return *found;
    }
};

TEST_P(CpuBill, AssumesNothingOfMeasuredCalls) {
    UsageAssumptions wild;
    wild.cpuSharePpm = 1'000'000;
    MeteredUsage measured = calls(3'600'000, 7'000'000, 0, wild), half = calls(1'000, 7'000'000, 1'000),
                 none = calls(0, 0, 1'000);
    const Bill bill = priceUsage(tariffOf(GetParam().first), measured);
    EXPECT_EQ(line(bill).quantity, Quantity{3'600'000} * 7 * kPsPerMs);
    EXPECT_EQ(line(bill).origin, MeterOrigin::Counted);
    const Explanation why = explain(bill, line(bill), measured, kToday);
    EXPECT_TRUE(why.assumptions.empty()) << why.assumptions.front();
    ASSERT_EQ(why.inputs.size(), 1u);
    EXPECT_EQ(why.inputs[0].what, "measured of 3600000 calls");
    EXPECT_NE(why.meaning.find("measured"), std::string::npos);

    const Bill mixed = priceUsage(tariffOf(GetParam().first), half);
    EXPECT_EQ(line(mixed).quantity, Quantity{1'000} * (7 + 25) * kPsPerMs);
    EXPECT_EQ(line(mixed).origin, MeterOrigin::Assumed);
    const Explanation partly = explain(mixed, line(mixed), half, kToday);
    ASSERT_EQ(partly.assumptions.size(), 1u);
    EXPECT_EQ(partly.assumptions[0],
              "handlers of the 1000 of 2000 calls whose CPU time was not measured use 25 % of a CPU while "
              "they run");
    ASSERT_EQ(partly.inputs.size(), 2u);
    EXPECT_EQ(partly.inputs[1].what, "assumed of 1000 calls that were not measured");

    const Bill old = priceUsage(tariffOf(GetParam().first), none);
    EXPECT_EQ(line(old).quantity, Quantity{1'000} * 25 * kPsPerMs);
    EXPECT_EQ(explain(old, line(old), none, kToday).assumptions.front(),
              "handlers use 25 % of a CPU while they run");
}

INSTANTIATE_TEST_SUITE_P(Tariffs, CpuBill,
                         testing::Values(std::pair("cloudflare-workers-standard", "cpu_ms"),
                                         std::pair("deno-deploy", "cpu"),
                                         std::pair("vercel-fluid-fra1", "active_cpu")));

TEST(CpuUse, WaitingIsWhatTheMeasuredTimeLeaves) {
    MeteredUsage usage = calls(1'000'000, 10'000'000);
    const Bill bill = priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), usage);
    const CostUse use = CostUseSplitter(usage).split(bill, *bill.line("duration"), RangeEnd::Low);
    EXPECT_EQ(use.of(PaidFor::Waiting), use.total().scaled(90, 100));
    EXPECT_EQ(use.of(PaidFor::Work), use.total().scaled(10, 100));
}

TEST(CpuUse, MachinesCarryWhatWasMeasured) {
    const MeteredUsage usage = calls(1'000, 10'000'000);
    EXPECT_NEAR(loadOf(usage.rows(), {}, 3'600, 1).cpuSecondsPerCall, 0.01, 1e-9);
}

// With half of its share of a CPU the same work takes twice as long; what is billed by CPU time stays.
TEST(CpuUse, AnotherMemorySizeLeavesTheWorkAsItIs) {
    Usage usage;
    InvocationRecord record = recordOf({1, 100, 0, 1'024});
    record.cpuNs = 50'000'000;
    Rollup rollup;
    for (int i = 0; i < 1'000; ++i) rollup.add(record);
    usage.add(SeriesKey::detail(record), record.arrived, rollup);
    ScenarioChange half;
    half.memoryMb = 512;
    const ChangedUsage changed = applyChanges(usage.rows(), {}, {half}, {});
    const BillingSums& sums = changed.rows.front().sums.billing;
    EXPECT_EQ(sums.cpuUs, 50'000'000u);
    EXPECT_EQ(sums.cpuDurationUs, sums.durationUs) << "still measured of all";
    const double busy = 0.5 / (1'024.0 / kMbPerVcpu);  // of the 100 ms
    EXPECT_NEAR(static_cast<double>(sums.durationUs), 100'000'000 * (1 + busy), 100'000);
    EXPECT_NE(changed.models.front().find("which was measured"), std::string::npos) << changed.models.front();
    ScenarioChange doubled;
    doubled.scale = {2'000};
    EXPECT_EQ(applyChanges(usage.rows(), {}, {doubled}, {}).rows.front().sums.billing.cpuUs, 100'000'000u);
}

}  // namespace
}  // namespace updraft::test

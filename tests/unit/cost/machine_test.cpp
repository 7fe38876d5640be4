// Machines that always run: the published monthly prices and the break-even table.
#include "runtime/cost/machine.h"

#include <cmath>

#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

const TariffMachine& machineOf(const Tariff& tariff, const std::string& key, std::uint32_t memoryMb) {
    static const TariffMachine kNone;
    for (const TariffMachine& machine : tariff.machines)
        if (machine.key == key && machine.memoryMb == memoryMb) return machine;
    ADD_FAILURE() << "no machine " << key;
    return kNone;
}

std::string monthly(const char* id, const char* key, std::uint32_t memoryMb) {
    const Tariff& tariff = tariffOf(id);
    const auto cost = monthlyCost(tariff, machineOf(tariff, key, memoryMb));
    return cost ? cost->rounded(2) : "unknown";
}

TEST(Machines, CostWhatTheirMonthIsPublishedAt) {
    EXPECT_EQ(monthly("aws-fargate-us-east-1", "vcpu_arm", 512), "7.21");
    EXPECT_EQ(monthly("aws-fargate-us-east-1", "vcpu_arm", 2048), "28.84");
    EXPECT_EQ(monthly("azure-functions-premium", "vcpu", 3584), "157.72");
    EXPECT_EQ(monthly("azure-functions-premium", "vcpu", 7168), "315.43");
    EXPECT_EQ(monthly("azure-functions-premium", "vcpu", 14336), "630.87");
    EXPECT_EQ(monthly("aws-ec2-us-east-1", "t4g.nano", 512), "3.07");
    EXPECT_EQ(monthly("aws-ec2-us-east-1", "t4g.small", 2048), "12.26");
    EXPECT_EQ(monthly("vps", "digitalocean s-1vcpu-1gb", 1024), "6.00");
}

// Of Lambda arm64 in us-east-1 with its grant, in millions of calls.
double breakEvenMillions(std::uint32_t memoryMb, double ms, const char* fixed) {
    Usage usage;
    Calls one{1, ms};
    one.memoryMb = memoryMb;
    addCalls(usage, one);
    const UsageRow row = usage.rows().front();
    const Tariff& tariff = tariffOf("aws-lambda-arm64-us-east-1");
    const auto cost = [&](std::uint64_t calls) { return costOfCalls(tariff, row, calls, {}, {}); };
    const auto found = breakEven(cost, money(fixed), 1'000'000'000);
    if (!found) return NAN;
    EXPECT_GE(cost(*found), money(fixed));
    EXPECT_LT(cost(*found - 1), money(fixed));
    return static_cast<double>(*found) / 1e6;
}

TEST(BreakEven, IsWhereTheTableHasIt) {
    EXPECT_NEAR(breakEvenMillions(128, 50, "3.066"), 16.3, 0.06);
    EXPECT_NEAR(breakEvenMillions(128, 50, "6"), 31.0, 0.06);
    EXPECT_NEAR(breakEvenMillions(128, 50, "12.264"), 62.3, 0.2);
    EXPECT_NEAR(breakEvenMillions(128, 50, "28.84"), 121, 0.6);
    EXPECT_NEAR(breakEvenMillions(512, 100, "3.066"), 9.9, 0.06);
    EXPECT_NEAR(breakEvenMillions(512, 100, "6"), 13.3, 0.06);
    EXPECT_NEAR(breakEvenMillions(512, 100, "12.264"), 20.5, 0.06);
    EXPECT_NEAR(breakEvenMillions(512, 100, "28.84"), 39.7, 0.1);
    EXPECT_NEAR(breakEvenMillions(1024, 300, "3.066"), 2.0, 0.06);
    EXPECT_NEAR(breakEvenMillions(1024, 300, "6"), 2.7, 0.06);
    EXPECT_NEAR(breakEvenMillions(1024, 300, "12.264"), 4.2, 0.06);
    EXPECT_NEAR(breakEvenMillions(1024, 300, "28.84"), 8.2, 0.06);
}

TEST(BreakEven, IsNothingWhereCallsNeverCostAsMuch) {
    EXPECT_EQ(breakEven([](std::uint64_t) { return Amount(); }, money("1"), 1'000'000), std::nullopt);
    EXPECT_EQ(breakEven([](std::uint64_t) { return Amount(); }, Amount(), 1'000'000), 0u);
}

TEST(Capacity, SaysWhetherAMachineCouldCarryIt) {
    TariffMachine box;
    box.vcpuMilli = 2'000;
    box.memoryMb = 2'048;
    MachineLoad load{10'000'000, 0.03, 1'000, 0.6};  // 300,000 CPU-seconds of 3,153,600
    const MachineCapacity fits = capacityFor(box, load);
    EXPECT_TRUE(fits.cpuFits && fits.memoryFits);
    EXPECT_EQ(fits.machines, 1u);
    EXPECT_NEAR(fits.callsPerMonth, 105'120'000, 1);
    box.baselineMilli = 100;  // burstable: a tenth of a vCPU for ever
    const MachineCapacity bursts = capacityFor(box, load);
    EXPECT_FALSE(bursts.cpuFits);
    EXPECT_EQ(bursts.machines, 2u);
    load.memoryMb = 10'000;
    EXPECT_FALSE(capacityFor(box, load).memoryFits);
    EXPECT_EQ(capacityFor(box, load).machines, 5u);
}

}  // namespace
}  // namespace updraft::test

// What providers and others publish beside the oracles, to the cent, and the rules that it shows: what a
// month of fixed parts costs, what grants are worth, the reference workload at every provider.
#include "runtime/cost/instance_time.h"
#include "runtime/cost/reserved.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

TEST(AwsExample, EventsCountByTheirChunks) {
    InvocationRecord record = recordOf({1, 10, 0, 128});
    record.asyncAttempt = 1;
    record.requestBytes = 1u << 20;
    Rollup rollup;
    rollup.add(record);
    Usage usage;
    usage.add(SeriesKey::detail(record), record.arrived, rollup);
    MeteredUsage counted(usage.rows(), {}, {});
    EXPECT_EQ(unitsOf(priceUsage(tariffOf(kLambdaX86), counted).line("requests")),
              "13");  // 1 + 768 KB / 64 KB
}

TEST(AwsExample, LambdaLogsOfSixtyTerabytesCostLess) {
    Calls calls{30'000, 1, 0, 128};
    calls.logBytes = 1u << 31;  // 60,000 GB in all
    UsageAssumptions nothingElse;
    nothingElse.platformLogBytes = 0;
    MeteredUsage usage = metered({calls}, nothingElse);
    const Bill logs = priceUsage(tariffOf("aws-cloudwatch-logs-us-east-1"), usage, withoutGrant());
    EXPECT_EQ(unitsOf(logs.line("ingestion_lambda_tiered")), "60000");
    EXPECT_EQ(cents(logs, "ingestion_lambda_tiered"), "12500.00");
}

TEST(AwsExample, FixedCostsOfAMonth) {
    BillOptions month;
    month.stated["nat_hours"] = Quantity{730} * 3'600;
    month.stated["public_ipv4"] = Quantity{730} * 3'600;
    const Bill network = billOf("aws-network-us-east-1", {}, month);
    EXPECT_EQ(cents(network, "nat_hours"), "32.85");
    EXPECT_EQ(cents(network, "public_ipv4"), "3.65");
    BillOptions kept;
    kept.stated["pc_idle"] = provisionedConcurrency(1, 1024, 730 * kHourNs);
    kept.stated["snapstart_cache"] = snapshotKept(1024, 730 * kHourNs);
    const Bill ready = billOf(kLambdaX86, {}, kept);
    EXPECT_EQ(cents(ready, "pc_idle"), "10.95");
    EXPECT_EQ(cents(ready, "snapstart_cache"), "3.95");
}

TEST(AzureExample, UsedMemoryIsRoundedUpToSteps) {
    // 160 MB are 256; 10 MB are the least, 128.
    const auto seconds = [](std::uint32_t usedMb) {
        return unitsOf(
            billOf("azure-functions-consumption", {{1, 1'000, 0, 512, usedMb}}).line("execution_time"));
    };
    EXPECT_EQ(seconds(160), "0.25");
    EXPECT_EQ(seconds(256), "0.25");
    EXPECT_EQ(seconds(257), "0.375");
    EXPECT_EQ(seconds(10), "0.125");
}

TEST(AzureExample, FlexBillsAFullSecondForAShortCallThatIsAlone) {
    const Bill flex = billOf("azure-functions-flex-eastus", {{1, 40, 0, 512}}, withoutGrant());
    const BillLine& time = *flex.line("on_demand_time");
    EXPECT_EQ(time.list.high.text(), money("0.000026").scaled(1, 2).text());
    EXPECT_LT(time.list.low, time.list.high);
}

TEST(GoogleExample, FirstGenerationPaysForCpuByMemory) {
    const Bill one = billOf("gcp-functions-gen1-tier1", {{1, 260, 0, 1024}}, withoutGrant());
    EXPECT_EQ(unitsOf(one.line("cpu")), "0.42");  // 1.4 GHz
}

TEST(GoogleExample, TheGrantOfTierTwoIsWorthTierOnePrices) {
    // 1 vCPU at tier 2: 180,000 vCPU-seconds of tier 1 pay for 128,571 of these.
    const auto vcpu = [](std::uint64_t seconds) {
        MeteredUsage usage = metered({{seconds, 1'000, 0, 512}});
        return priceUsage(tariffOf("gcp-cloudrun-request-tier2"), usage).line("vcpu")->net.low;
    };
    EXPECT_TRUE(vcpu(128'571).isZero());
    EXPECT_FALSE(vcpu(128'572).isZero());
    MeteredUsage usage = metered({{1'000'000, 1'000, 0, 512}});
    EXPECT_EQ(priceUsage(tariffOf("gcp-cloudrun-request-tier2"), usage).line("vcpu")->grant.low.rounded(2),
              "4.32");
}

TEST(GoogleExample, InstanceBasedPaysOffFromThreeQuartersBusy) {
    const auto price = [](const char* id, const char* key) {
        return tariffOf(id).dimension(key)->tiers.front().price.low.approximate();
    };
    const double instance =
        price("gcp-cloudrun-instance-tier1", "vcpu") + price("gcp-cloudrun-instance-tier1", "memory") / 2;
    const double request =
        price("gcp-cloudrun-request-tier1", "vcpu") + price("gcp-cloudrun-request-tier1", "memory") / 2;
    EXPECT_NEAR(instance / request, 0.7525, 0.0001);
}

TEST(Provisioned, PaysOffFromSixtyPercent) {
    const auto price = [](const char* key) {
        return tariffOf(kLambdaX86).dimension(key)->tiers.front().price.low;
    };
    EXPECT_NEAR(provisionedBreakEven(price("pc_idle"), price("pc_duration"), price("duration")), 0.6, 0.001);
    EXPECT_EQ(provisionedBreakEven(money("1"), money("2"), money("2")), 1);
    EXPECT_EQ(provisionedConcurrency(1, 1024, 1), Quantity{300} * 1'000'000 * 1024);
    EXPECT_EQ(provisionedConcurrency(2, 1024, 300'000'000'001), Quantity{1'200} * 1'000'000 * 1024);
    EXPECT_EQ(snapshotKept(1024, 1), Quantity{3 * 3'600} * 1'000'000 * 1024);
}

// ---- requests that share instances ----

TEST(InstanceTime, IsTheUnionOfWhatOverlaps) {
    InstanceModel model;
    model.concurrency = 10;
    const InstanceTime shared = instanceTime({{0, 150'000}, {50'000, 220'000}, {400'000, 450'000}}, model);
    EXPECT_EQ(shared.instances, 1u);
    EXPECT_EQ(shared.activities, 2u);
    EXPECT_EQ(shared.busyUs, 270'000u);
    EXPECT_EQ(shared.billedUs, 400'000u);  // 220 → 300, 50 → 100
    model.concurrency = 1;
    const InstanceTime alone = instanceTime({{0, 150'000}, {50'000, 220'000}, {400'000, 450'000}}, model);
    EXPECT_EQ(alone.instances, 2u);
    EXPECT_EQ(alone.busyUs, 370'000u);
    EXPECT_EQ(alone.billedUs, 200'000u + 200'000u + 100'000u);
}

TEST(InstanceTime, HasMinimumStartAndKeepAlive) {
    InstanceModel model;
    model.minimumUs = 1'000'000;
    EXPECT_EQ(instanceTime({{0, 40'000}}, model).billedUs, 1'000'000u);
    model.minimumUs = 0;
    model.startUs = 400'000;
    EXPECT_EQ(instanceTime({{0, 120'000}, {200'000, 320'000}}, model).billedUs, 600'000u + 200'000u);
    model.keepAliveUs = 50'000;
    EXPECT_EQ(instanceTime({{0, 120'000}, {200'000, 320'000}}, model).instances, 2u);
    EXPECT_EQ(instanceTime({}, model).billedUs, 0u);
}

// ---- the reference workload: 10 million, 512 MB, 120 ms, a quarter of it on the CPU, 1 % cold with 400 ms
// ----

std::vector<Calls> workload() {
    return {{9'900'000, 120, 0, 512, 200}, {100'000, 120, 400, 512, 200}};
}

struct Reference {
    const char* tariff;
    const char* with;  // grants
    const char* without;
};

class ReferenceWorkload : public testing::TestWithParam<Reference> {};

TEST_P(ReferenceWorkload, CostsWhatTheTableSays) {
    MeteredUsage usage = metered(workload());
    EXPECT_EQ(priceUsage(tariffOf(GetParam().tariff), usage).net.low.rounded(2), GetParam().with);
    EXPECT_EQ(priceUsage(tariffOf(GetParam().tariff), usage, withoutGrant()).net.low.rounded(2),
              GetParam().without);
}

INSTANTIATE_TEST_SUITE_P(Providers, ReferenceWorkload,
                         testing::Values(Reference{"aws-lambda-x86_64-us-east-1", "5.47", "12.33"},
                                         Reference{"aws-lambda-arm64-us-east-1", "4.73", "10.27"},
                                         Reference{"gcp-cloudrun-request-tier1", "49.49", "55.51"},
                                         Reference{"gcp-functions-gen1-tier1", "19.07", "22.87"},
                                         Reference{"azure-functions-consumption", "1.80", "6.80"},
                                         Reference{"cloudflare-workers-standard", "10.40", "14.00"},
                                         Reference{"vercel-fluid-iad1", "23.73", "23.73"},
                                         Reference{"digitalocean-functions", "9.81", "11.47"},
                                         Reference{"oci-functions", "4.72", "10.79"},
                                         Reference{"ibm-code-engine", "14.03", "18.22"},
                                         Reference{"alibaba-fc", "9.56", "9.56"}));

TEST(ReferenceWorkload, IsARangeOnAzureFlex) {
    MeteredUsage usage = metered(workload());
    const Bill with = priceUsage(tariffOf("azure-functions-flex-eastus"), usage);
    EXPECT_EQ(with.net.low.rounded(2), "27.30");
    EXPECT_EQ(with.net.high.rounded(2), "131.30");
    const Bill without = priceUsage(tariffOf("azure-functions-flex-eastus"), usage, withoutGrant());
    EXPECT_EQ(without.net.low.rounded(2), "30.00");
    EXPECT_EQ(without.net.high.rounded(2), "134.00");
}

TEST(ReferenceWorkload, IsCheaperWhereRequestsOverlap) {
    UsageAssumptions eight;
    eight.overlap = 8;
    MeteredUsage usage = metered(workload(), eight);
    EXPECT_EQ(priceUsage(tariffOf("gcp-cloudrun-request-tier1"), usage).net.low.rounded(2), "5.00");
    EXPECT_EQ(priceUsage(tariffOf("gcp-cloudrun-request-tier1"), usage, withoutGrant()).net.low.rounded(2),
              "10.44");
}

TEST(ReferenceWorkload, PaysForItsSurroundings) {
    std::vector<Calls> calls = workload();
    for (Calls& one : calls) {
        one.logBytes = 2'048;
        one.trigger = Trigger::FunctionUrl;
    }
    UsageAssumptions assumptions;
    assumptions.platformLogBytes = 0;
    assumptions.urlsThroughGateway = true;
    MeteredUsage usage = metered(calls, assumptions);
    const Tariff& logs = tariffOf("aws-cloudwatch-logs-us-east-1");
    EXPECT_EQ(priceUsage(logs, usage).net.low.rounded(2), "7.04");
    EXPECT_EQ(priceUsage(logs, usage, withoutGrant()).net.low.rounded(2), "9.54");
    EXPECT_EQ(priceUsage(tariffOf("aws-apigw-http-us-east-1"), usage).net.low.rounded(2), "10.00");
    EXPECT_EQ(priceUsage(tariffOf("aws-apigw-rest-us-east-1"), usage).net.low.rounded(2), "35.00");
}

}  // namespace
}  // namespace updraft::test

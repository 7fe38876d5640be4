// The worked examples that providers publish, to the cent, and the rules that they show.
#include "runtime/cost/instance_time.h"
#include "runtime/cost/reserved.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

constexpr std::int64_t kHour = 3'600'000'000'000;
const char* const kX86 = "aws-lambda-x86_64-us-east-1";

Bill bill(const char* tariff, const std::vector<Calls>& calls, const BillOptions& options = {}) {
    MeteredUsage usage = metered(calls);
    return priceUsage(tariffOf(tariff), usage, options);
}

BillOptions withoutGrant() {
    BillOptions options;
    options.withGrant = false;
    return options;
}

TEST(AwsExample, OneIsAMobileBackend) {
    const Bill one = bill(kX86, {{3'000'000, 120, 0, 1536}});
    EXPECT_EQ(unitsOf(one.line("duration")), "540000");
    EXPECT_EQ(cents(one, "duration"), "2.33");
    EXPECT_EQ(cents(one, "requests"), "0.40");
    EXPECT_EQ(one.invoiceTotal().rounded(2), "2.73");
    EXPECT_TRUE(one.complete);
}

TEST(AwsExample, TwoPaysForEphemeralStorageBySecondsNotByMemory) {
    FunctionFactsById facts;
    facts[1].storageMb = 2048;
    MeteredUsage usage = metered({{6'000'000, 280, 0, 4096}}, {}, facts);
    const Bill two = priceUsage(tariffOf(kX86), usage);
    EXPECT_EQ(unitsOf(two.line("duration")), "6720000");
    EXPECT_EQ(unitsOf(two.line("ephemeral_storage")), "2520000");
    EXPECT_EQ(cents(two, "duration"), "105.33");
    EXPECT_EQ(cents(two, "requests"), "1.00");
    EXPECT_EQ(cents(two, "ephemeral_storage"), "0.08");
    EXPECT_EQ(two.invoiceTotal().rounded(2), "106.41");
}

TEST(AwsExample, ThreeHasUsedUpItsGrant) {
    const Bill three = bill(kX86, {{7'440'000, 2'000, 0, 1024}}, withoutGrant());
    EXPECT_EQ(cents(three, "duration"), "248.00");
    EXPECT_EQ(cents(three, "requests"), "1.49");
    EXPECT_EQ(three.net.low.rounded(2), "249.49");
    EXPECT_TRUE(three.grant.low.isZero());
}

TEST(AwsExample, ProvisionedConcurrencyIsSpiltOverAtThePriceOnDemand) {
    BillOptions options;
    options.stated["pc_idle"] = provisionedConcurrency(100, 1536, 8 * kHour);
    const Bill one = bill(kX86, {{500'000, 100, 0, 1536, 64, true}, {2'500'000, 120, 0, 1536}}, options);
    EXPECT_EQ(cents(one, "pc_idle"), "18.00");
    EXPECT_EQ(cents(one, "pc_duration"), "0.73");
    EXPECT_EQ(cents(one, "duration"), "0.83");
    // 2.5 million on demand less the grant of a million, and half a million that it does not cover.
    EXPECT_EQ((one.line("requests")->net.low + one.line("pc_requests")->net.low).rounded(2), "0.40");
    EXPECT_EQ(one.net.low.rounded(2), "19.96");
}

TEST(AwsExample, ProvisionedConcurrencyHasNoGrant) {
    BillOptions options;
    options.stated["pc_idle"] = provisionedConcurrency(7, 4096, 24 * kHour);
    const Bill two = bill(kX86, {{2'000'000, 280, 0, 4096, 64, true}}, options);
    EXPECT_EQ(cents(two, "pc_idle"), "10.08");
    EXPECT_EQ(cents(two, "pc_duration"), "21.78");
    EXPECT_EQ(cents(two, "pc_requests"), "0.40");
    EXPECT_EQ(two.net.low.rounded(2), "32.26");
}

TEST(AwsExample, SnapStartPaysForCacheAndRestores) {
    BillOptions options = withoutGrant();
    options.stated["snapstart_cache"] = snapshotKept(1024, 31 * 24 * kHour);
    options.stated["snapstart_restore"] = Quantity{74'400} * 1024;
    const Bill snap = bill(kX86, {{7'440'000, 2'000, 0, 1024}}, options);
    EXPECT_EQ(cents(snap, "snapstart_cache"), "4.03");
    EXPECT_EQ(cents(snap, "snapstart_restore"), "10.40");
    EXPECT_EQ(snap.net.low.rounded(2), "263.92");
}

TEST(AwsExample, StreamingPaysForWhatIsAboveSixMegabytes) {
    BillOptions options;
    options.poolUsed["aws-lambda-stream"] = Quantity{100} << 30;
    const Bill stream = bill(
        kX86, {{2'000'000, 500, 0, 1536}, {1'000'000, 500, 0, 1536, 64, false, true, 7u << 20}}, options);
    EXPECT_EQ(cents(stream, "duration"), "30.83");
    EXPECT_EQ(cents(stream, "requests"), "0.40");
    EXPECT_EQ(cents(stream, "response_stream"), "7.81");
    EXPECT_EQ(stream.invoiceTotal().rounded(2), "39.04");  // of rounded lines, as AWS adds them up
}

TEST(AwsExample, TheEdgeHasNoGrant) {
    const Bill edge = bill("aws-lambda-edge", {{10'000'000, 10, 0, 128}});
    EXPECT_EQ(cents(edge, "duration"), "0.63");
    EXPECT_EQ(cents(edge, "requests"), "6.00");
    EXPECT_EQ(edge.invoiceTotal().rounded(2), "6.63");
}

TEST(AwsExample, TiersCutThePriceOfMore) {
    // 15,000 million requests of 4.096 s at 1 GB: 61.44e9 GB-seconds.
    const Bill tiers = bill(kX86, {{15'000'000'000, 4'096, 0, 1024}}, withoutGrant());
    const BillLine& duration = *tiers.line("duration");
    ASSERT_EQ(duration.tiers.size(), 3u);
    EXPECT_EQ(unitsOf(&duration), "61440000000");
    EXPECT_EQ(duration.tiers[0].cost.low.rounded(2), "100000.20");
    EXPECT_EQ(duration.tiers[1].cost.low.rounded(2), "135000.00");
    EXPECT_EQ(duration.tiers[2].cost.low.rounded(2), "619203.10");
    EXPECT_EQ(cents(tiers, "requests"), "3000.00");
}

TEST(AwsExample, InitIsBilledAsPartOfOneSum) {
    const Bill cold = bill(kX86, {{1, 250.06, 100.77, 1024}}, withoutGrant());
    EXPECT_EQ(unitsOf(cold.line("duration")), "0.351");
}

TEST(AwsExample, EventsCountByTheirChunks) {
    InvocationRecord record = recordOf({1, 10, 0, 128});
    record.asyncAttempt = 1;
    record.requestBytes = 1u << 20;
    Rollup rollup;
    rollup.add(record);
    Usage usage;
    usage.add(SeriesKey::detail(record), record.arrived, rollup);
    MeteredUsage counted(usage.rows(), {}, {});
    EXPECT_EQ(unitsOf(priceUsage(tariffOf(kX86), counted).line("requests")), "13");  // 1 + 768 KB / 64 KB
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
    const Bill network = bill("aws-network-us-east-1", {}, month);
    EXPECT_EQ(cents(network, "nat_hours"), "32.85");
    EXPECT_EQ(cents(network, "public_ipv4"), "3.65");
    BillOptions kept;
    kept.stated["pc_idle"] = provisionedConcurrency(1, 1024, 730 * kHour);
    kept.stated["snapstart_cache"] = snapshotKept(1024, 730 * kHour);
    const Bill ready = bill(kX86, {}, kept);
    EXPECT_EQ(cents(ready, "pc_idle"), "10.95");
    EXPECT_EQ(cents(ready, "snapstart_cache"), "3.95");
}

TEST(CloudflareExample, PaysForCpuTimeOnly) {
    UsageAssumptions allCpu;
    allCpu.cpuSharePpm = 1'000'000;
    const auto total = [&](std::uint64_t count, double ms) {
        MeteredUsage usage = metered({{count, ms, 0, 128}}, allCpu);
        return priceUsage(tariffOf("cloudflare-workers-standard"), usage).invoiceTotal().rounded(2);
    };
    EXPECT_EQ(total(15'000'000, 7), "8.00");
    EXPECT_EQ(total(720, 180'000), "6.99");
    EXPECT_EQ(total(100'000'000, 7), "45.40");
}

TEST(AzureExample, UsedMemoryAndTimeAreRoundedUp) {
    const char* id = "azure-functions-consumption";
    const Bill least = bill(id, {{3'000'000, 50, 0, 128, 10}});
    EXPECT_EQ(unitsOf(least.line("execution_time")), "37500");
    EXPECT_EQ(least.line("execution_time")->list.low.rounded(2), "0.60");
    const Bill round = bill(id, {{3'540'123, 495, 0, 1024, 490}});
    EXPECT_EQ(unitsOf(round.line("execution_time")), "876180.4425");
    EXPECT_EQ(quantityText(Quantity{1'110'000'000} * 1'000, 1'024'000'000), "1083.984375");
}

TEST(AlibabaExample, MetersAreConvertedToOneUnit) {
    const Tariff& tariff = tariffOf("alibaba-fc");
    MeteredUsage usage = metered({{3'000'000, 200, 0, 512}});
    const TariffDimension& cu = *tariff.dimension("cu");
    std::vector<std::string> parts;
    for (const ConversionPart& part : cu.parts)
        parts.push_back(
            quantityText(usage.column(part.meter, tariff.rules).total * part.weight, cu.unitSize));
    EXPECT_EQ(parts, (std::vector<std::string>{"22500", "150000", "45000", "0"}));
    EXPECT_EQ(unitsOf(priceUsage(tariff, usage).line("cu")), "217500");
}

TEST(GoogleExample, FirstGenerationRoundsUpToAHundredMilliseconds) {
    const Bill one = bill("gcp-functions-gen1-tier1", {{1, 260, 0, 1024}}, withoutGrant());
    EXPECT_EQ(unitsOf(one.line("memory")), "0.3");
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
    const auto price = [](const char* key) { return tariffOf(kX86).dimension(key)->tiers.front().price.low; };
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

// Recommendations save what they say, rest on figures, and are not given without reason.
#include "runtime/cost/recommendation.h"

#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

std::vector<Recommendation> advise(const std::vector<UsageRow>& rows, const FunctionFactsById& facts = {},
                                   const char* tariff = "") {
    PricingChoice choice;
    choice.tariff = tariff;
    return recommend(shippedTariffs(), rows, facts, choice);
}

const Recommendation* find(const std::vector<Recommendation>& all, RecommendationKind kind) {
    for (const Recommendation& one : all)
        if (one.kind == kind) return &one;
    return nullptr;
}

const FunctionFactsById kArm = {{1, {"f", Chip::Arm64, 512}}};

std::vector<UsageRow> withPeak(std::vector<UsageRow> rows, std::uint64_t kb) {
    for (UsageRow& row : rows) row.sums.peakMemoryKb = kb;
    return rows;
}

TEST(Recommendation, TellsMemoryThatIsNeverUsed) {
    const auto rows = withPeak(metered({{1'000'000, 100, 0, 1'024}}).rows(), 200 * 1'024);
    const auto all = advise(rows, kArm);
    const Recommendation* memory = find(all, RecommendationKind::Memory);
    ASSERT_NE(memory, nullptr);
    EXPECT_EQ(memory->memoryMb, 256u);  // 200 MB and a fifth, in steps of 64
    // 100 ms × 0.75 GB less each, when nothing gets slower.
    EXPECT_EQ(memory->saving.high, money("0.0000133334").scaled(75'000, 1));
    EXPECT_LT(memory->saving.low, memory->saving.high);
    ASSERT_GE(memory->evidence.size(), 2u);
    EXPECT_EQ(memory->evidence[1].value, "200");
    EXPECT_EQ(find(advise(withPeak(rows, 900 * 1'024), kArm), RecommendationKind::Memory), nullptr);
    EXPECT_EQ(find(advise(withPeak(rows, 0), kArm), RecommendationKind::Memory), nullptr);
}

TEST(Recommendation, SaysNothingOnFewInvocations) {
    EXPECT_TRUE(advise(withPeak(metered({{49, 100, 0, 1'024}}).rows(), 1'024)).empty());
    EXPECT_FALSE(advise(withPeak(metered({{50, 100, 0, 1'024}}).rows(), 1'024)).empty());
}

// The list of arm64 in eu-central-1, as far as it was found, says nothing of provisioned concurrency.
TEST(Recommendation, DoesNotTakeWhatHasNoPriceForFree) {
    PricingChoice choice;
    choice.region = "eu-central-1";
    const auto saving = [&](bool provisioned) {
        std::vector<UsageRow> rows = metered({{1'000'000, 100, 0, 1'024}}).rows();
        if (provisioned) rows.front().sums.provisionedNs = 8 * kHourNs;
        const auto all = recommend(shippedTariffs(), rows, {}, choice);
        const Recommendation* arm = find(all, RecommendationKind::Architecture);
        EXPECT_NE(arm, nullptr);
        return arm == nullptr ? Recommendation() : *arm;
    };
    const Recommendation idle = saving(true), none = saving(false);
    EXPECT_EQ(idle.saving.high, none.saving.high);
    EXPECT_EQ(idle.models.size(), none.models.size() + 1);
}

TEST(Recommendation, TellsTheOtherArchitectureUnlessItIsThereAlready) {
    const auto rows = metered({{1'000'000, 100, 0, 1'024}}).rows();
    const auto all = advise(rows);
    const Recommendation* arm = find(all, RecommendationKind::Architecture);
    ASSERT_NE(arm, nullptr);
    EXPECT_EQ(arm->saving.high, (money("0.0000166667") - money("0.0000133334")).scaled(100'000, 1));
    EXPECT_GT(arm->saving.low, Amount());  // 15 % more time still pays
    EXPECT_EQ(find(advise(rows, kArm), RecommendationKind::Architecture), nullptr);
    EXPECT_EQ(find(advise(rows, {}, "cloudflare-workers-standard"), RecommendationKind::Architecture),
              nullptr);
}

TEST(Recommendation, TellsProvisionedConcurrencyThatIsIdle) {
    const auto month = [](std::uint64_t busySeconds) {
        Usage usage;
        UsageSums sums;
        sums.invocations = sums.billing.provisionedRequests = busySeconds;
        sums.billing.provisionedMs = busySeconds * 1'000;
        sums.billing.durationUs = busySeconds * 1'000'000;
        sums.provisionedNs = 100'000ull * 1'000'000'000;
        usage.add({20'000, 1, 0, 0, 1'024, Trigger::Invoke}, sums);
        return usage.rows();
    };
    const auto idle = advise(month(10'000), kArm);  // busy for a tenth of the time
    const Recommendation* advice = find(idle, RecommendationKind::ProvisionedIdle);
    ASSERT_NE(advice, nullptr);
    EXPECT_EQ(advice->evidence.front().value, "10");
    EXPECT_EQ(advice->evidence[1].value, "60");
    EXPECT_GT(advice->saving.low, Amount());
    EXPECT_EQ(find(advise(month(80'000), kArm), RecommendationKind::ProvisionedIdle), nullptr);
}

TEST(Recommendation, TellsLogsThatCostMuchAndStartsThatCostMoreThanWarmth) {
    Calls talks{1'000'000, 10, 0, 128};
    talks.logBytes = 20'000;
    const auto all = advise(metered({talks}).rows(), kArm);
    const Recommendation* logs = find(all, RecommendationKind::LogVolume);
    ASSERT_NE(logs, nullptr);
    EXPECT_EQ(logs->evidence.front().value, "20000");
    EXPECT_TRUE(logs->saving.low.isZero());
    EXPECT_EQ(find(advise(metered({{1'000'000, 10, 0, 128}}).rows(), kArm), RecommendationKind::LogVolume),
              nullptr);

    const auto starts = advise(metered({{10'000, 10, 5'000, 1'024}}).rows(), kArm);
    ASSERT_NE(find(starts, RecommendationKind::KeepWarm), nullptr);
    EXPECT_EQ(find(advise(metered({{100, 10, 1, 1'024}}).rows(), kArm), RecommendationKind::KeepWarm),
              nullptr);
}

TEST(Recommendation, TellsTheOtherWayToBillCloudRun) {
    auto rows = metered({{1'000'000, 900, 0, 512}}).rows();
    for (UsageRow& row : rows) row.sums.instanceNs = row.sums.billing.durationUs * 1'000;  // always busy
    const auto all = advise(rows, {}, "gcp-cloudrun-request-tier1");
    const Recommendation* other = find(all, RecommendationKind::InstanceBilling);
    ASSERT_NE(other, nullptr);
    EXPECT_EQ(other->tariff, "gcp-cloudrun-instance-tier1");
    EXPECT_GT(other->saving.high, Amount());
    EXPECT_EQ(find(advise(rows, {}, "gcp-cloudrun-instance-tier1"), RecommendationKind::RequestBilling),
              nullptr);
    for (UsageRow& row : rows) row.sums.instanceNs *= 20;
    EXPECT_NE(find(advise(rows, {}, "gcp-cloudrun-instance-tier1"), RecommendationKind::RequestBilling),
              nullptr);
}

TEST(Recommendation, PutsTheLargestSavingFirst) {
    Calls small{100'000, 100, 0, 1'024}, large{900'000, 100, 0, 1'024};
    large.functionId = 2;
    const auto all = advise(withPeak(metered({small, large}).rows(), 100 * 1'024));
    ASSERT_GE(all.size(), 4u);
    for (std::size_t i = 1; i < all.size(); ++i) EXPECT_GE(all[i - 1].saving.high, all[i].saving.high);
    EXPECT_EQ(all.front().functionId, 2u);
}

}  // namespace
}  // namespace updraft::test

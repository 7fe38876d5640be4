// What budgets are held against, read from a workspace's file: own price lists count as soon as they are
// written, and one that is wrong hides nothing.
#include "runtime/platform/cost_reading.h"

#include <gtest/gtest.h>

#include "runtime/sample/sample_month.h"
#include "tests/support/temporary_folder.h"

namespace updraft::test {
namespace {

constexpr WallNanos kEnd = 1'795'651'200'000'000'000;  // 2026-11-26, 00:00 UTC

std::string lambdaWithRequestsAt(const std::string& price) {
    return R"({"format": "updraft-tariffs/1",
               "sources": {"contract": {"address": "https://example.com", "date": "2026-01-01",
                                        "read": "2026-11-26", "kind": "primary", "note": ""}},
               "tariffs": [{"id": "aws-lambda-x86_64-us-east-1", "like": "aws-lambda-x86_64-us-east-1",
                            "dimensions": {"requests": {"price": ")" +
           price + R"(", "source": "contract", "evidence": "primary"}}}]})";
}

class CostReading : public testing::Test {
  protected:
    CostReading() : source_((folder_.path() / "month.db").string(), folder_.path() / "tariffs") {
        SampleOptions options;
        options.invocations = 2'000;
        options.end = kEnd;
        EXPECT_TRUE(createSample((folder_.path() / "month.db").string(), options));
    }
    CostAnswers read(const CostScope& scope = {}) {
        CostQuestion question;
        question.scopes = {scope};
        question.choice.region = "us-east-1";
        question.choice.withGrant = false;
        question.now = kEnd;
        const auto answers = source_.read(question);
        EXPECT_TRUE(answers) << (answers ? "" : answers.error().message);
        return answers ? *answers : CostAnswers{{{}}, {}};
    }
    Amount ofMonth() { return read().all.front().ofMonth; }

    testing_support::TemporaryFolder folder_;
    StoredCostSource source_;
};

TEST_F(CostReading, OwnPriceListsCountFromWhenTheyAreWritten) {
    const Amount shipped = ofMonth();
    EXPECT_GT(shipped, Amount());
    folder_.write("tariffs/mine.json", lambdaWithRequestsAt("0.01"));
    const Amount dear = ofMonth();
    EXPECT_GT(dear, shipped);
    folder_.write("tariffs/mine.json", lambdaWithRequestsAt("0.002"));
    EXPECT_LT(ofMonth(), dear);
    std::filesystem::remove(folder_.path() / "tariffs/mine.json");
    EXPECT_EQ(ofMonth(), shipped);
}

TEST_F(CostReading, EachScopeIsPricedOnItsOwnList) {
    const Amount lambda = ofMonth(), other = read({"", "digitalocean-functions"}).all.front().ofMonth;
    EXPECT_GT(other, Amount());
    EXPECT_NE(other, lambda);
    EXPECT_NE(read({"", "nothing"}).all.front().problem.find("there is no tariff nothing"),
              std::string::npos);
    std::string euros = lambdaWithRequestsAt("0.01");
    euros.replace(euros.find(R"("id": "aws)"), 5, R"("currency": "EUR", "id":)");
    folder_.write("tariffs/euros.json", euros);
    EXPECT_EQ(read().all.front().currency, "EUR");
}

TEST_F(CostReading, AWrongPriceListIsLeftOutAndNamed) {
    const Amount shipped = ofMonth();
    folder_.write("tariffs/broken.json", "{\n\"format\": 3}");
    folder_.write("tariffs/mine.json", lambdaWithRequestsAt("0.01"));
    const CostAnswers answers = read();
    EXPECT_GT(answers.all.front().ofMonth, shipped) << "the list after the broken one counts";
    ASSERT_EQ(answers.leftOut.size(), 1u);
    EXPECT_NE(answers.leftOut.front().find("broken.json"), std::string::npos) << answers.leftOut.front();
    folder_.write("tariffs/broken.json", R"({"format": "updraft-tariffs/1", "tariffs": []})");
    EXPECT_TRUE(read().leftOut.empty());
}

}  // namespace
}  // namespace updraft::test

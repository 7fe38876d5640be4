// The shipped tariffs, and what a tariff file may not say.
#include "runtime/cost/tariff.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "runtime/cost/tariff_file.h"

namespace updraft::test {
namespace {

const TariffCatalogue& shipped() {
    static const auto kCatalogue = TariffCatalogue::fromFolder(UPDRAFT_SOURCE_DIR "/resources/tariffs");
    if (!kCatalogue) ADD_FAILURE() << kCatalogue.error().where.file << ": " << kCatalogue.error().message;
    static const TariffCatalogue kNone;
    return kCatalogue ? *kCatalogue : kNone;
}

TEST(Tariffs, AreShippedForEveryProvider) {
    const auto& all = shipped().tariffs();
    ASSERT_EQ(all.size(), 120u);
    std::set<std::string> ids, providers;
    for (const Tariff& tariff : all) {
        ids.insert(tariff.id);
        providers.insert(tariff.provider);
        EXPECT_FALSE(tariff.currency.empty()) << tariff.id;
        for (const TariffDimension& dimension : tariff.dimensions) {
            EXPECT_NE(tariff.source(dimension.sourceId), nullptr) << tariff.id;
            for (const TariffTier& tier : dimension.tiers) {
                EXPECT_EQ(tier.price.partLow.times(dimension.unitSize), tier.price.low);
            }
        }
    }
    EXPECT_EQ(ids.size(), all.size());
    for (const char* provider : {"AWS", "Google Cloud", "Microsoft Azure", "Cloudflare", "Vercel", "Netlify",
                                 "DigitalOcean", "IBM Cloud", "Oracle Cloud", "Alibaba Cloud"})
        EXPECT_TRUE(providers.contains(provider)) << provider;
}

std::string price(const char* id, const char* key, std::size_t tier = 0) {
    const Tariff* tariff = shipped().find(id);
    const TariffDimension* dimension = tariff == nullptr ? nullptr : tariff->dimension(key);
    return dimension == nullptr ? "none" : dimension->tiers.at(tier).price.text;
}

TEST(Tariffs, DifferByRegionAndArchitectureAsThePriceListsDo) {
    EXPECT_EQ(price("aws-lambda-x86_64-us-east-1", "duration"), "0.0000166667");
    EXPECT_EQ(price("aws-lambda-arm64-us-east-1", "duration", 2), "0.0000106667");
    EXPECT_EQ(price("aws-lambda-x86_64-eu-central-1", "duration"), "0.0000166667");
    EXPECT_EQ(price("aws-lambda-x86_64-eu-central-1", "ephemeral_storage"), "0.0000000367");
    EXPECT_EQ(price("aws-lambda-x86_64-eu-central-1", "pc_idle"), "0.0000050147");
    EXPECT_EQ(price("aws-lambda-arm64-af-south-1", "duration"), "0.0000176800");
    EXPECT_EQ(price("aws-lambda-x86_64-us-east-1", "response_stream"), "0.008");
    EXPECT_EQ(price("aws-lambda-x86_64-eu-central-1", "response_stream"),
              "none");  // not in its price list here
    EXPECT_EQ(price("vercel-fluid-fra1", "active_cpu"), "0.184");
    EXPECT_EQ(price("azure-functions-flex-brazil", "on_demand_time"), "0.000037");
    EXPECT_EQ(price("azure-functions-flex-brazil", "always_ready_time"), "0.000016");
    EXPECT_EQ(price("aws-cloudwatch-logs-ap-south-1", "ingestion"), "0.67");
    EXPECT_EQ(price("aws-cloudwatch-logs-ap-south-1", "ingestion_lambda_tiered"), "none");
}

TEST(Tariffs, SayWhatIsUnknownOrOnlyARange) {
    EXPECT_FALSE(shipped().find("deno-deploy")->dimension("cpu")->tiers[1].price.known);
    const TariffPrice& range = shipped().find("fastly-compute")->dimension("requests")->tiers[1].price;
    EXPECT_LT(range.low, range.high);
    EXPECT_TRUE(shipped().find("tencent-scf")->dimensions.empty());
    EXPECT_FALSE(shipped().find("tencent-scf")->notes.empty());
}

TEST(Tariffs, GrowOldAndSaySo) {
    const Tariff& edge = *shipped().find("aws-lambda-edge");
    EXPECT_FALSE(ageOf(edge, {2025, 12, 1}).stale);
    EXPECT_TRUE(ageOf(edge, {2026, 11, 1}).stale);
    EXPECT_EQ(ageOf(edge, {2025, 10, 30}).days, 2);
    EXPECT_TRUE(ageOf(*shipped().find("vps"), {2026, 1, 2}).stale);  // one of its figures has no date
    TariffSource source;
    source.read = {2026, 5, 0};  // counts from the month's first day
    EXPECT_EQ(ageOf(source, {2026, 5, 31}).days, 30);
}

TEST(Tariffs, AreFoundByIdsThatAreNearlyRight) {
    const auto like = shipped().like("aws-lambda-arm-us-east1");
    ASSERT_FALSE(like.empty());
    EXPECT_NE(like.front().find("aws-lambda-arm64"), std::string::npos);
}

TEST(TariffDates, AreReadAsFarAsTheyAreKnown) {
    EXPECT_EQ(text(*parseTariffDate("2026-09-29")), "2026-09-29");
    EXPECT_EQ(text(*parseTariffDate("2026-09")), "2026-09");
    EXPECT_EQ(text(*parseTariffDate("2026")), "2026");
    for (const char* wrong : {"", "26", "2026-13", "2026-02-30", "2026-9", "2026-09-29T00", "today", "2026-"})
        EXPECT_FALSE(parseTariffDate(wrong)) << wrong;
}

// ---- a person's own ----

std::string own(const std::string& tariff) {
    return R"({"format": "updraft-tariffs/1", "sources": {"mine": {"address": "contract", "read": "2026-05-04"}},
 "tariffs": [)" +
           tariff + "]}";
}

const std::string kMinimal = R"("kind": "functions", "provider": "P", "service": "S", "currency": "USD")";

TEST(OwnTariffs, TakeWhatTheyDoNotSayFromAnother) {
    TariffCatalogue catalogue = shipped();
    const auto added = catalogue.addText(own(R"({"id": "mine", "like": "aws-lambda-arm64-eu-central-1",
        "dimensions": {"duration": {"price": "0.0000100000", "source": "mine", "evidence": "primary"},
                       "ephemeral_storage": null}})"),
                                         "mine.json");
    ASSERT_TRUE(added) << added.error().message;
    const Tariff& mine = *catalogue.find("mine");
    EXPECT_EQ(mine.architecture, "arm64");
    EXPECT_EQ(mine.regions, (std::vector<std::string>{"eu-central-1"}));
    EXPECT_EQ(mine.dimension("ephemeral_storage"), nullptr);
    const TariffDimension& duration = *mine.dimension("duration");
    ASSERT_EQ(duration.tiers.size(), 1u);  // its one price took the place of the tiers
    EXPECT_EQ(duration.tiers[0].price.text, "0.0000100000");
    EXPECT_EQ(duration.freePerMonth, Quantity{400'000} * 1'024'000'000);
    EXPECT_EQ(mine.source("mine")->address, "contract");
    EXPECT_EQ(catalogue.tariffs().size(), 121u);
    EXPECT_EQ(shipped().find("mine"), nullptr);
}

TEST(OwnTariffs, ReplaceThoseOfTheSameId) {
    TariffCatalogue catalogue = shipped();
    ASSERT_TRUE(catalogue.addText(own(R"({"id": "vercel-fluid-fra1", "like": "vercel-fluid-fra1",
        "dimensions": {"invocations": {"price": "0.0000001", "source": "mine"}}})"),
                                  "mine.json"));
    EXPECT_EQ(catalogue.tariffs().size(), 120u);
    EXPECT_EQ(catalogue.find("vercel-fluid-fra1")->dimension("invocations")->tiers[0].price.text,
              "0.0000001");
}

struct Refused {
    const char* tariff;   // after id and names
    const char* message;  // part of it
    int line;
};

TEST(OwnTariffs, AreRefusedWithFileKeyAndRemedy) {
    const std::string head =
        "{\"id\": \"x\", " + kMinimal + ", \"dimensions\": {\"d\": {\n\"source\": \"mine\", ";
    const Refused all[] = {
        {R"("evidence": "primary", "unit": "Requests", "meter": "requests", "price": "1e-7"}}})",
         "dimensions.d.price", 3},
        {R"("evidence": "primary", "unit": "Requests", "meter": "requests", "price": 0.2}}})", "texts here",
         3},
        {R"("evidence": "primary", "unit": "Requests", "meter": "requests", "price": "-1"}}})",
         "not negative", 3},
        {R"("evidence": "primary", "unit": "Requests", "meter": "requests", "price": "2..1"}}})",
         "a range rises", 3},
        {R"("evidence": "primary", "unit": "Requests", "meter": "requests"}}})",
         "either \"price\" or \"tiers\"", 2},
        {R"("evidence": "primary", "unit": "GB-Seconds", "meter": "requests", "price": "1"}}})",
         "use one of Requests", 3},
        {R"("evidence": "primary", "unit": "Requests", "meter": "calls", "price": "1"}}})",
         "known are requests", 3},
        {R"("evidence": "sure", "unit": "Requests", "meter": "requests", "price": "1"}}})", "use primary", 3},
        {R"("evidence": "primary", "unit": "Requests", "meter": "requests", "cost": "1"}}})",
         "not known of a dimension", 3},
        {R"("evidence": "primary", "unit": "Requests", "meter": "requests", "tiers": [{"upTo": "5", "price": "1"}]}}})",
         "the last tier", 3},
        {R"("evidence": "primary", "unit": "Requests", "meter": "requests",
            "tiers": [{"upTo": "5", "price": "1"}, {"upTo": "5", "price": "1"}, {"price": "1"}]}}})",
         "tiers must rise", 4},
        {R"("evidence": "primary", "unit": "vCPU-Seconds", "meter": "wall_vcpu", "price": "1"}}})",
         "mbPerVcpu", 2},
        {R"("evidence": "primary", "surchargeOn": "e", "price": "1"}}})", "another dimension", 3},
        {R"("evidence": "primary", "unit": "Requests", "meter": "requests", "price": "1", "freePerMonth": "0.5"}}})",
         "finer than what is counted", 3},
        {R"("evidence": "primary", "unit": "GB-Seconds", "meter": "wall_mb_ms", "meterHigh": "requests", "price": "1"}}})",
         "does not count in the same unit", 3},
    };
    for (const Refused& one : all) {
        TariffCatalogue catalogue = shipped();
        const auto added = catalogue.addText(own(head + one.tariff), "mine.json");
        ASSERT_FALSE(added) << one.tariff;
        EXPECT_NE(added.error().message.find(one.message), std::string::npos) << added.error().message;
        EXPECT_EQ(added.error().where.file, "mine.json");
        EXPECT_EQ(added.error().where.line, one.line) << added.error().message;
        EXPECT_EQ(catalogue.tariffs().size(), 120u);
    }
}

TEST(OwnTariffs, AreRefusedAsAWholeWhenTheFormIsNotKnown) {
    const auto refuse = [](const std::string& text, const char* message) {
        TariffCatalogue catalogue;
        const auto added = catalogue.addText(text, "mine.json");
        ASSERT_FALSE(added) << text;
        EXPECT_NE(added.error().message.find(message), std::string::npos) << added.error().message;
    };
    refuse("", "ends too early");
    refuse("{", "ends too early");
    refuse("[]", "updraft-tariffs/1");
    refuse("{} {}", "something follows");
    refuse(R"({"format": "updraft-tariffs/2", "tariffs": []})", "newer one");
    refuse(R"({"format": "updraft-tariffs/1"})", "must be a list");
    refuse(R"({"format": "updraft-tariffs/1", "tariffs": [], "price": 1})", "not known here");
    refuse(R"({"format": "updraft-tariffs/1", "tariffs": [1]})", "a tariff is an object");
    refuse(own("{}"), "\"id\" is missing");
    refuse(own(R"({"id": "x", "like": "nothing"})"), "no tariff \"nothing\"");
    refuse(own(R"({"id": "Ä", )" + kMinimal + "}"), "small letters");
    refuse(own(R"({"id": "x", )" + kMinimal + R"(}, {"id": "x", )" + kMinimal + "}"), "two tariffs");
    refuse(own(R"({"id": "x", )" + kMinimal + R"(, "effective": {"from": "2026-02", "to": "2026-01"}})"),
           "before it begins");
    refuse(
        own(R"({"id": "x", )" + kMinimal + R"(, "dimensions": {"d": {"unit": "Requests", "meter": "requests",
        "price": "1", "evidence": "low", "source": "gone"}}})"),
        "not among \"sources\"");
}

TEST(OwnTariffs, ThatCannotBeReadAreNamed) {
    TariffCatalogue catalogue;
    const auto added = catalogue.addFile("/nowhere/mine.json");
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().where.file, "/nowhere/mine.json");
    EXPECT_FALSE(TariffCatalogue::fromFolder("/nowhere"));
}

}  // namespace
}  // namespace updraft::test

// The worked examples of tests/unit/cost/oracles.json, every one and every figure of it, to the cent. An
// example without a calculation fails, and so does a calculation without an example.
#include <boost/json.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <set>

#include "runtime/cost/reserved.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

namespace json = boost::json;

using Figures = std::map<std::string, std::string>;

// ---- what is calculated, by the examples' names ----

// Lines of a bill and its sum, as figures: {name in the example, name of the line}.
Figures figuresOf(const Bill& bill, const std::map<std::string, const char*>& lines) {
    Figures figures{{"total", bill.invoiceTotal().rounded(2)}};
    for (const auto& [name, key] : lines) figures[name] = cents(bill, key);
    return figures;
}

Figures mobileBackend() {
    const Bill bill = billOf(kLambdaX86, {{3'000'000, 120, 0, 1536}});
    EXPECT_EQ(unitsOf(bill.line("duration")), "540000");
    EXPECT_TRUE(bill.complete);
    return figuresOf(bill, {{"duration", "duration"}, {"requests", "requests"}});
}

// Paid by seconds, whatever the memory.
Figures ephemeralStorage() {
    FunctionFactsById facts;
    facts[1].storageMb = 2048;
    MeteredUsage usage = metered({{6'000'000, 280, 0, 4096}}, {}, facts);
    const Bill bill = priceUsage(tariffOf(kLambdaX86), usage);
    EXPECT_EQ(unitsOf(bill.line("duration")), "6720000");
    EXPECT_EQ(unitsOf(bill.line("ephemeral_storage")), "2520000");
    return figuresOf(bill,
                     {{"duration", "duration"}, {"requests", "requests"}, {"storage", "ephemeral_storage"}});
}

Figures grantUsedUp() {
    const Bill bill = billOf(kLambdaX86, {{7'440'000, 2'000, 0, 1024}}, withoutGrant());
    EXPECT_TRUE(bill.grant.low.isZero());
    return figuresOf(bill, {{"duration", "duration"}, {"requests", "requests"}});
}

Figures provisionedWithSpillOver() {
    BillOptions options;
    options.stated["pc_idle"] = provisionedConcurrency(100, 1536, 8 * kHourNs);
    const Bill bill =
        billOf(kLambdaX86, {{500'000, 100, 0, 1536, 64, true}, {2'500'000, 120, 0, 1536}}, options);
    Figures figures =
        figuresOf(bill, {{"pc", "pc_idle"}, {"pc_duration", "pc_duration"}, {"duration", "duration"}});
    // 2.5 million on demand less the grant of a million, and half a million that it does not cover.
    figures["requests"] = (bill.line("requests")->net.low + bill.line("pc_requests")->net.low).rounded(2);
    figures["total"] = bill.net.low.rounded(2);
    return figures;
}

Figures provisionedOnly() {
    BillOptions options;
    options.stated["pc_idle"] = provisionedConcurrency(7, 4096, 24 * kHourNs);
    const Bill bill = billOf(kLambdaX86, {{2'000'000, 280, 0, 4096, 64, true}}, options);
    return figuresOf(bill, {{"pc", "pc_idle"}, {"pc_duration", "pc_duration"}, {"requests", "pc_requests"}});
}

Figures snapStart() {
    BillOptions options = withoutGrant();
    options.stated["snapstart_cache"] = snapshotKept(1024, 31 * 24 * kHourNs);
    options.stated["snapstart_restore"] = Quantity{74'400} * 1024;
    const Bill bill = billOf(kLambdaX86, {{7'440'000, 2'000, 0, 1024}}, options);
    Figures figures = figuresOf(bill, {{"cache", "snapstart_cache"}, {"restore", "snapstart_restore"}});
    figures["total"] = bill.net.low.rounded(2);
    return figures;
}

// Its total is that of rounded lines, as AWS adds them up.
Figures streamedBytes() {
    BillOptions options;
    options.poolUsed["aws-lambda-stream"] = Quantity{100} << 30;
    const Bill bill =
        billOf(kLambdaX86, {{2'000'000, 500, 0, 1536}, {1'000'000, 500, 0, 1536, 64, false, true, 7u << 20}},
               options);
    return figuresOf(bill,
                     {{"duration", "duration"}, {"requests", "requests"}, {"stream", "response_stream"}});
}

Figures edge() {
    return figuresOf(billOf("aws-lambda-edge", {{10'000'000, 10, 0, 128}}),
                     {{"duration", "duration"}, {"requests", "requests"}});
}

Figures tiers() {
    // 4.096 s at 1 GB each.
    const Bill bill = billOf(kLambdaX86, {{15'000'000'000, 4'096, 0, 1024}}, withoutGrant());
    const BillLine& duration = *bill.line("duration");
    EXPECT_EQ(unitsOf(&duration), "61440000000");
    Figures figures{{"requests", cents(bill, "requests")}};
    for (std::size_t i = 0; i < duration.tiers.size(); ++i)
        figures["t" + std::to_string(i + 1)] = duration.tiers[i].cost.low.rounded(2);
    return figures;
}

// Billed time in whole milliseconds, out of GB-seconds at 1 GB.
Figures billedMs(const Bill& bill, const char* line) {
    return {{"billed_ms", money(unitsOf(bill.line(line))).scaled(1'000, 1).rounded(0)}};
}

Figures init() {
    return billedMs(billOf(kLambdaX86, {{1, 250.06, 100.77, 1024}}, withoutGrant()), "duration");
}

Figures hundredMilliseconds() {
    return billedMs(billOf("gcp-functions-gen1-tier1", {{1, 260, 0, 1024}}, withoutGrant()), "memory");
}

Figures cloudflare(std::uint64_t count, double cpuMs) {
    UsageAssumptions allCpu;
    allCpu.cpuSharePpm = 1'000'000;
    MeteredUsage usage = metered({{count, cpuMs, 0, 128}}, allCpu);
    return figuresOf(priceUsage(tariffOf("cloudflare-workers-standard"), usage), {});
}

Figures azure(const Calls& calls) {
    const Bill bill = billOf("azure-functions-consumption", {calls});
    const BillLine& time = *bill.line("execution_time");
    return {{"gb_s", unitsOf(&time)}, {"cost_before_grant", time.list.low.rounded(2)}};
}

Figures azureUnits() {
    const Quantity unitsNs = Quantity{1'110'000'000} * 1'000;
    return {{"gb_s", money(quantityText(unitsNs, 1'024'000'000)).rounded(2)}};
}

Figures alibaba() {
    const Tariff& tariff = tariffOf("alibaba-fc");
    MeteredUsage usage = metered({{3'000'000, 200, 0, 512}});
    const TariffDimension& cu = *tariff.dimension("cu");
    constexpr const char* kNames[] = {"invocation_cu", "vcpu_cu", "memory_cu", "disk_cu"};
    Figures figures;
    for (std::size_t i = 0; i < cu.parts.size() && i < std::size(kNames); ++i)
        figures[kNames[i]] = quantityText(
            usage.column(cu.parts[i].meter, tariff.rules).total * cu.parts[i].weight, cu.unitSize);
    EXPECT_EQ(unitsOf(priceUsage(tariff, usage).line("cu")), "217500");
    return figures;
}

const std::map<std::string, std::function<Figures()>>& calculations() {
    static const std::map<std::string, std::function<Figures()>> kAll = {
        {"aws-1", mobileBackend},
        {"aws-2", ephemeralStorage},
        {"aws-3", grantUsedUp},
        {"aws-pc-1", provisionedWithSpillOver},
        {"aws-pc-2", provisionedOnly},
        {"aws-snap", snapStart},
        {"aws-stream", streamedBytes},
        {"aws-edge", edge},
        {"aws-tiers-x86", tiers},
        {"aws-init", init},
        {"cf-1", [] { return cloudflare(15'000'000, 7); }},
        {"cf-3", [] { return cloudflare(720, 180'000); }},
        {"cf-4", [] { return cloudflare(100'000'000, 7); }},
        {"azure-min",
         [] {
             return azure({3'000'000, 50, 0, 128, 10});
         }},
        {"azure-round",
         [] {
             return azure({3'540'123, 495, 0, 1024, 490});
         }},
        {"azure-units", azureUnits},
        {"alibaba-1", alibaba},
        {"gcf1-round", hundredMilliseconds},
    };
    return kAll;
}

// ---- what is expected ----

struct Oracle {
    std::string id, says;
    Figures expected;
};

std::string textOf(const json::value& value) {
    return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

json::value readJson(const std::filesystem::path& path) {
    std::ifstream file(path);
    return json::parse(std::string(std::istreambuf_iterator<char>(file), {}));
}

// The tests' own list, or the collection of facts that it was taken from.
std::vector<Oracle> readOracles(const std::filesystem::path& path) {
    const json::value read = readJson(path);
    const json::array& all = read.is_array() ? read.get_array() : read.at("oracles").as_array();
    std::vector<Oracle> oracles;
    for (const json::value& one : all) {
        Oracle& oracle = oracles.emplace_back();
        oracle.id = textOf(one.at("id"));
        if (const json::value* says = one.as_object().if_contains("says")) oracle.says = textOf(*says);
        for (const auto& [name, value] : one.at("expect").as_object())
            oracle.expected[std::string(name)] = textOf(value);
    }
    return oracles;
}

const std::vector<Oracle>& oracles() {
    static const auto kAll = readOracles(UPDRAFT_SOURCE_DIR "/tests/unit/cost/oracles.json");
    return kAll;
}

TEST(Oracles, AreReproducedToTheCent) {
    ASSERT_FALSE(oracles().empty());
    for (const Oracle& oracle : oracles()) {
        SCOPED_TRACE(oracle.id + ": " + oracle.says);
        const auto calculation = calculations().find(oracle.id);
        if (calculation == calculations().end()) {
            ADD_FAILURE() << "nothing calculates it";
            continue;
        }
        const Figures figures = calculation->second();
        EXPECT_FALSE(oracle.expected.empty());
        for (const auto& [name, value] : oracle.expected) {
            const auto found = figures.find(name);
            EXPECT_EQ(found == figures.end() ? "nothing" : found->second, value) << name;
        }
    }
}

TEST(Oracles, HaveOneCalculationEach) {
    std::set<std::string> known, calculated;
    for (const Oracle& oracle : oracles()) EXPECT_TRUE(known.insert(oracle.id).second) << oracle.id;
    for (const auto& [id, calculation] : calculations()) calculated.insert(id);
    EXPECT_EQ(known, calculated);
}

TEST(Oracles, AreThoseOfTheFacts) {
    const char* given = std::getenv("UPDRAFT_REFERENCE");
    const std::filesystem::path folder = given != nullptr ? given : UPDRAFT_SOURCE_DIR "/../shared/reference";
    if (!std::filesystem::exists(folder / "tariffs.json")) GTEST_SKIP() << "there are no facts at " << folder;
    const std::vector<Oracle> facts = readOracles(folder / "tariffs.json");
    ASSERT_EQ(facts.size(), oracles().size());
    for (std::size_t i = 0; i < facts.size(); ++i) {
        EXPECT_EQ(facts[i].id, oracles()[i].id);
        EXPECT_EQ(facts[i].expected, oracles()[i].expected) << facts[i].id;
    }
}

}  // namespace
}  // namespace updraft::test

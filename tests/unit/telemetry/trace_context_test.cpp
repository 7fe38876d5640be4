// Trace headers: X-Ray's and W3C's, read, written, and refused when they are rubbish; ids of roots and spans.
#include "runtime/telemetry/trace_context.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace updraft::test {
namespace {

const std::string kRoot = "Root=1-5759e988-bd862e3fe1be46a994272793";
const std::string kTrace = "4bf92f3577b34da6a3ce929d0e0e4736", kSpan = "00f067aa0ba902b7";

TEST(XRayHeader, IsReadInAnyOrder) {
    const auto full = parseXRay(kRoot + ";Parent=53995c3f42cd8ad8;Sampled=1");
    ASSERT_TRUE(full);
    EXPECT_EQ(hexText(full->traceId), "5759e988bd862e3fe1be46a994272793");
    EXPECT_EQ(hexText(full->parent), "53995c3f42cd8ad8");
    EXPECT_EQ(full->sampling, TraceSampling::Yes);
    EXPECT_EQ(parseXRay("Sampled=1; Parent=53995C3F42CD8AD8 ; " + kRoot), full);
    EXPECT_EQ(parseXRay("Self=1-67891234-12456789abcdef012345678;" + kRoot +
                        ";Parent=53995c3f42cd8ad8;Sampled=1;user=x"),
              full);
    EXPECT_EQ(formatXRay(*full), kRoot + ";Parent=53995c3f42cd8ad8;Sampled=1");
}

TEST(XRayHeader, HandsTheLineageOnAsItCame) {
    const std::string header = kRoot + ";Parent=53995c3f42cd8ad8;Sampled=0;Lineage=a87bd80c:1|68fd508a:5";
    const auto context = parseXRay(header);
    ASSERT_TRUE(context);
    EXPECT_EQ(context->lineage, "a87bd80c:1|68fd508a:5");
    EXPECT_EQ(formatXRay(*context), header);
    EXPECT_EQ(parseXRay(kRoot + ";lineage=1:a87bd80c:0")->lineage, "1:a87bd80c:0");
    for (const std::string& wrong :
         {std::string(), std::string("a b"), std::string("x:1"), std::string(5'000, '1')})
        EXPECT_EQ(parseXRay(kRoot + ";Lineage=" + wrong).value_or(TraceContext()).lineage, "")
            << wrong.substr(0, 9);
}

TEST(XRayHeader, NeedsOnlyARoot) {
    const auto bare = parseXRay(kRoot);
    ASSERT_TRUE(bare);
    EXPECT_TRUE(isZero(bare->parent));
    EXPECT_EQ(bare->sampling, TraceSampling::Undecided);
    EXPECT_EQ(formatXRay(*bare), kRoot);
    EXPECT_EQ(parseXRay(kRoot + ";Sampled=?"), bare);
    EXPECT_EQ(parseXRay(kRoot + ";Parent=nonsense"), bare);
    EXPECT_EQ(parseXRay(kRoot + ";Sampled=0")->sampling, TraceSampling::No);
}

TEST(XRayHeader, RefusesRubbish) {
    for (const std::string& wrong :
         {std::string(), std::string(";;;="), std::string("Root="), std::string("Root=1"),
          std::string("Root=2-5759e988-bd862e3fe1be46a994272793"),
          std::string("Root=1-5759e988-bd862e3fe1be46a99427279"),
          std::string("Root=1-5759e988-bd862e3fe1be46a9942727933"),
          std::string("Root=1-5759e98g-bd862e3fe1be46a994272793"),
          std::string("Root=1-5759e988_bd862e3fe1be46a994272793"),
          std::string("Root=1-00000000-000000000000000000000000"),
          std::string("Parent=53995c3f42cd8ad8;Sampled=1"), "Root=\0" + kRoot, std::string(1 << 20, ';')}) {
        EXPECT_FALSE(parseXRay(wrong)) << wrong.substr(0, 60);
    }
}

TEST(Traceparent, IsReadAndWritten) {
    const auto context = parseTraceparent("00-" + kTrace + "-" + kSpan + "-01");
    ASSERT_TRUE(context);
    EXPECT_EQ(hexText(context->traceId), kTrace);
    EXPECT_EQ(hexText(context->parent), kSpan);
    EXPECT_EQ(context->sampling, TraceSampling::Yes);
    EXPECT_EQ(formatTraceparent(*context), "00-" + kTrace + "-" + kSpan + "-01");
    EXPECT_EQ(parseTraceparent(" 00-" + kTrace + "-" + kSpan + "-00\t")->sampling, TraceSampling::No);
    EXPECT_EQ(parseTraceparent("00-" + kTrace + "-" + kSpan + "-03"),
              context);  // other flags mean nothing here
    EXPECT_EQ(formatTraceparent({context->traceId, {}, TraceSampling::Yes}), "");
}

TEST(Traceparent, LaterVersionsAreReadAsFarAsThisOneGoes) {
    const auto context = parseTraceparent("00-" + kTrace + "-" + kSpan + "-01");
    EXPECT_EQ(parseTraceparent("01-" + kTrace + "-" + kSpan + "-01"), context);
    EXPECT_EQ(parseTraceparent("cc-" + kTrace + "-" + kSpan + "-01-what-the-future-brings"), context);
    EXPECT_FALSE(parseTraceparent("cc-" + kTrace + "-" + kSpan + "-01.what-the-future-brings"));
    EXPECT_FALSE(parseTraceparent("00-" + kTrace + "-" + kSpan + "-01-more"));
    EXPECT_FALSE(parseTraceparent("ff-" + kTrace + "-" + kSpan + "-01"));
}

TEST(Traceparent, RefusesRubbish) {
    std::string upper = kTrace;
    for (char& c : upper) c = static_cast<char>(std::toupper(c));
    for (const std::string& wrong :
         {std::string(), std::string("00"), std::string(55, '-'), "00-" + kTrace + "-" + kSpan,
          "00-" + kTrace + "-" + kSpan + "-1", "00-" + kTrace + "-" + kSpan + "-0x",
          "00-" + upper + "-" + kSpan + "-01", "0-" + kTrace + "-" + kSpan + "-011",
          "00-" + std::string(32, '0') + "-" + kSpan + "-01",
          "00-" + kTrace + "-" + std::string(16, '0') + "-01", "00_" + kTrace + "_" + kSpan + "_01",
          std::string(1 << 20, '0')}) {
        EXPECT_FALSE(parseTraceparent(wrong)) << wrong.substr(0, 60);
    }
}

TEST(TraceHeaders, SurviveAnyBytes) {
    std::mt19937_64 random(5);
    const std::string valid = kRoot + ";Parent=53995c3f42cd8ad8;Sampled=1";
    const std::string parent = "00-" + kTrace + "-" + kSpan + "-01";
    for (int round = 0; round < 5'000; ++round) {
        std::string xray = valid, w3c = parent;
        for (int i = 0; i < 3; ++i) {
            xray[random() % xray.size()] = static_cast<char>(random());
            w3c[random() % w3c.size()] = static_cast<char>(random());
        }
        if (const auto read = parseXRay(xray.substr(0, random() % (xray.size() + 1)))) {
            EXPECT_EQ(parseXRay(formatXRay(*read)), read);
        }
        if (const auto read = parseTraceparent(w3c)) {
            EXPECT_EQ(parseTraceparent(formatTraceparent(*read)), read);
        }
    }
}

TEST(TraceIds, DeriveFromTheRecordAndStayAsTheyAre) {
    InvocationRecord record;
    record.requestId = *RequestId::parse("8d1d1f4c-5f0e-4c3b-9a55-0123456789ab");
    record.arrived = 0x6745ab12LL * 1'000'000'000 + 999'999'999;
    EXPECT_EQ(hexText(traceIdOf(record)), "6745ab125f0e4c3b9a550123456789ab");
    EXPECT_EQ(formatXRay({traceIdOf(record), {}, TraceSampling::Yes}),
              "Root=1-6745ab12-5f0e4c3b9a550123456789ab;Sampled=1");
    EXPECT_EQ(hexText(spanIdOf(record.requestId, 0)), "11d7041997349dcb");
    EXPECT_EQ(hexText(spanIdOf(record.requestId, 1)), "cb1e842f65894168");
}

TEST(TraceIds, DifferForEveryRequestAndAttempt) {
    std::set<SpanId> seen;
    std::mt19937_64 random(3);
    RequestId id;
    for (int i = 0; i < 2'000; ++i) {
        for (auto& byte : id.bytes) byte = static_cast<std::uint8_t>(random());
        for (std::uint16_t attempt = 0; attempt < 4; ++attempt)
            EXPECT_TRUE(seen.insert(spanIdOf(id, attempt)).second);
    }
    EXPECT_FALSE(isZero(spanIdOf({}, 0)));
}

}  // namespace
}  // namespace updraft::test

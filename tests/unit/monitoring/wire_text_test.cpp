#include "runtime/api/monitoring/wire/wire_text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "runtime/api/monitoring/wire/wire_input.h"

namespace updraft {
namespace {

using Members = WireValue::Members;
using List = WireValue::List;

WireValue form(std::string_view body) {
    auto value = readWireForm(body);
    EXPECT_TRUE(value.ok()) << body;
    return value.ok() ? *value : WireValue();
}

TEST(WireForm, BuildsListsAndStructures) {
    EXPECT_EQ(form(""), WireValue(Members{}));
    EXPECT_EQ(form("Action=ListMetrics&Version=2010-08-01&Namespace=AWS%2FLambda&MetricName=a+b"),
              WireValue(Members{{"Action", "ListMetrics"},
                                {"Version", "2010-08-01"},
                                {"Namespace", "AWS/Lambda"},
                                {"MetricName", "a b"}}));
    EXPECT_EQ(form("D.member.1.Name=x&D.member.1.Value=%C3%BC&D.member.2.Name=y&S.member.1=p&S.member.2=q"),
              WireValue(Members{{"D", List{Members{{"Name", "x"}, {"Value", "ü"}}, Members{{"Name", "y"}}}},
                                {"S", List{"p", "q"}}}));
    EXPECT_EQ(form("L.member.10=c&L.member.2=b&L.member.1=a"),
              WireValue(Members{{"L", List{"a", "b", "c"}}}));
    EXPECT_EQ(form("Empty=&&Flag"), WireValue(Members{{"Empty", ""}, {"Flag", ""}}));
}

TEST(WireForm, RefusesWhatContradictsItself) {
    for (const char* body : {"a=1&a=2", "a=1&a.b=2", "a.b=2&a=1", "L.member.0=a", "L.member.x=a",
                             "L.member.1=a&L.member.01=b", "a=%", "a=%zz", "a=%ff"}) {
        EXPECT_FALSE(readWireForm(body).ok()) << body;
    }
    std::string deep = "a";
    for (int i = 0; i < 100; ++i) deep += ".a";
    EXPECT_FALSE(readWireForm(deep + "=1").ok());
    std::string wide;
    for (int i = 0; i < 30'000; ++i) wide += "a" + std::to_string(i) + "=1&";
    EXPECT_FALSE(readWireForm(wide).ok());
}

TEST(WireForm, FindsOneFieldWithoutTheRest) {
    EXPECT_EQ(formField("ActionX=1&Action=Get+It&Version=2", "Action"), "Get It");
    EXPECT_EQ(formField("a=1&Version=2010-08-01", "Version"), "2010-08-01");
    EXPECT_EQ(formField("Action", "Action"), "");
}

TEST(WireXml, WritesListsMapsAndEscapes) {
    const WireValue value = Members{{"Label", "a<b>&\"\x01"},
                                    {"Values", List{1.5, 2.0, NAN, INFINITY}},
                                    {"At", WireTime{1363896240000}},
                                    {"Fine", true},
                                    {"None", WireValue()},
                                    {"Stats", WireValue::Map{{{"p99", 3.25}}}},
                                    {"Empty", List{}}};
    EXPECT_EQ(writeWireXml(value),
              "<Label>a&lt;b&gt;&amp;&quot;\xEF\xBF\xBD</Label>"
              "<Values><member>1.5</member><member>2.0</member><member>NaN</member><member>Infinity</"
              "member></Values>"
              "<At>2013-03-21T20:04:00Z</At><Fine>true</Fine>"
              "<Stats><entry><key>p99</key><value>3.25</value></entry></Stats><Empty></Empty>");
}

TEST(WireJson, ReadsAndWrites) {
    const auto value = readWireJson(R"({"a":[1,2.5,"x",true,null],"b":{"c":-3},"big":18446744073709551615})");
    ASSERT_TRUE(value.ok());
    EXPECT_EQ(*value, WireValue(Members{{"a", List{1, 2.5, "x", true, WireValue()}},
                                        {"b", Members{{"c", -3}}},
                                        {"big", 18446744073709551615.0}}));
    EXPECT_EQ(*readWireJson(" \n"), WireValue(Members{}));
    EXPECT_EQ(
        writeWireJson(Members{{"t", WireTime{1500}}, {"n", WireValue()}, {"l", List{NAN, 1.0, "\xff\""}}}),
        "{\"t\":1.5,\"l\":[\"NaN\",1.0,\"\xEF\xBF\xBD\\\"\"]}");
    for (const char* bad : {"{", "[]", "3", "{\"a\":1}x", "nul"}) EXPECT_FALSE(readWireJson(bad).ok()) << bad;
    EXPECT_FALSE(readWireJson("{\"a\":" + std::string(100, '[') + std::string(100, ']') + "}").ok());
}

TEST(WireTimes, AreReadInEverySpelling) {
    const std::pair<const char*, std::int64_t> kTimes[] = {
        {"2013-03-21T20:04:00Z", 1363896240000},
        {"2013-03-21T20:04:00.123Z", 1363896240123},
        {"2013-03-21T20:04:00.123456Z", 1363896240123},
        {"2013-03-21T22:04:00+02:00", 1363896240000},
        {"2013-03-21T20:04Z", 1363896240000},
        {"2013-03-21T20:04:00", 1363896240000},
        {"2013-03-21", 1363824000000},
        {"1363896240", 1363896240000},
        {"1363896240.5", 1363896240500},
        {"1969-12-31T23:59:59Z", -1000},
    };
    for (const auto& [text, millis] : kTimes) {
        WireTime time;
        EXPECT_TRUE(parseWireTime(text, time)) << text;
        EXPECT_EQ(time.millis, millis) << text;
    }
    for (const char* text : {"", "yesterday", "2013-13-01", "2013-02-30T00:00:00Z", "2013-03-21T25:00:00Z",
                             "2013-03-21T20:04:00X", "1e300", "nan", "12x", "2013-03-21T20:04:00+2"}) {
        WireTime time;
        EXPECT_FALSE(parseWireTime(text, time)) << text;
    }
    EXPECT_EQ(isoTime({1363896240123}), "2013-03-21T20:04:00.123Z");
    EXPECT_EQ(isoTime({-1000}), "1969-12-31T23:59:59Z");
}

TEST(WireInputs, TakeTextsForNumbersAndNameWhatIsWrong) {
    const WireValue value = Members{{"n", "60"},
                                    {"f", 60.0},
                                    {"b", "true"},
                                    {"t", "2013-03-21T20:04:00Z"},
                                    {"s", Members{{"x", 1.5}}},
                                    {"l", ""},
                                    {"q", List{Members{{"x", "no"}}}}};
    const WireInput input(value);
    EXPECT_EQ(input.integer("n"), 60);
    EXPECT_EQ(input.integer("f"), 60);
    EXPECT_EQ(input.boolean("b"), true);
    EXPECT_EQ(input.time("t")->millis, 1363896240000);
    EXPECT_TRUE(input.texts("l").empty());
    EXPECT_FALSE(input.integer("absent"));
    const auto complaint = [](const auto& call) -> std::string {
        try {
            call();
        } catch (const ServiceFault& fault) {
            return fault.message;
        }
        return "none";
    };
    EXPECT_EQ(complaint([&] { input.structure("s")->integer("x"); }), "s.x must be an integer.");
    EXPECT_EQ(complaint([&] { input.structures("q").front().boolean("x"); }),
              "q.member.1.x must be true or false.");
    EXPECT_EQ(complaint([&] { input.texts("q"); }), "q must be a list of strings.");
    EXPECT_EQ(complaint([&] { input.text("f"); }), "f must be a string.");
    EXPECT_EQ(complaint([&] { input.structure("n"); }), "n must be a structure.");
}

}  // namespace
}  // namespace updraft

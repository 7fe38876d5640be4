#include "runtime/api/monitoring/logs/log_pattern.h"

#include <gtest/gtest.h>

namespace updraft {
namespace {

bool matches(const char* pattern, const char* message) {
    auto parsed = LogPattern::parse(pattern);
    EXPECT_TRUE(parsed.ok()) << pattern << ": " << (parsed.ok() ? "" : parsed.error().message);
    return parsed.ok() && parsed->matches(message);
}

struct Case {
    const char *pattern, *message;
    bool matches;
};

TEST(LogPattern, MatchesTerms) {
    constexpr Case kCases[] = {
        {"", "anything", true},
        {"  ", "anything", true},
        {"ERROR", "[ERROR 400] BAD REQUEST", true},
        {"ERROR", "[error 400]", false},
        {"ERROR ARGUMENTS", "[ERROR 419] MISSING ARGUMENTS", true},
        {"ERROR ARGUMENTS", "[ERROR 419] MISSING", false},
        {"?ERROR ?ARGUMENTS", "INVALID ARGUMENTS", true},
        {"?ERROR ?ARGUMENTS", "fine", false},
        {"ERROR -ARGUMENTS", "ERROR: ARGUMENTS", false},
        {"ERROR -ARGUMENTS", "ERROR: other", true},
        {"-ERROR", "fine", true},
        {"?ERROR -EXIT", "ERROR", true},
        {"?ERROR -EXIT", "ERROR EXIT", false},
        {"\"INTERNAL SERVER ERROR\"", "[ERROR 500] INTERNAL SERVER ERROR", true},
        {"\"INTERNAL SERVER ERROR\"", "INTERNAL  SERVER ERROR", false},
        {"-\"a b\"", "x a b y", false},
        {"\"say \\\"hi\\\"\"", "say \"hi\"!", true},
        {"größe", "die größe", true},
    };
    for (const Case& c : kCases) EXPECT_EQ(matches(c.pattern, c.message), c.matches) << c.pattern;
}

constexpr const char* kLine =
    R"({"level":"ERROR","took":120,"ok":true,"who":null,"user":{"id":"a-1","name":"Ann"},"tags":["x","y"],)"
    R"("items":[{"n":1},{"n":7}],"text":"5","neg":-2.5})";

TEST(LogPattern, MatchesJson) {
    constexpr Case kCases[] = {
        {"{ $.level = \"ERROR\" }", kLine, true},
        {"{ $.level = ERROR }", kLine, true},
        {"{ $.level = \"ERR*\" }", kLine, true},
        {"{ $.level = \"*RO*\" }", kLine, true},
        {"{ $.level = \"WARN\" }", kLine, false},
        {"{ $.level != \"WARN\" }", kLine, true},
        {"{ $.missing != \"WARN\" }", kLine, false},
        {"{$.took>100}", kLine, true},
        {"{ $.took >= 121 }", kLine, false},
        {"{ $.took < 120.5 }", kLine, true},
        {"{ $.took <= 120 }", kLine, true},
        {"{ $.took = 120 }", kLine, true},
        {"{ $.took != 120 }", kLine, false},
        {"{ $.took = \"12*\" }", kLine, true},
        {"{ $.took = \"120\" }", kLine, true},
        {"{ $.neg < -2 }", kLine, true},
        {"{ $.level > 3 }", kLine, false},
        {"{ $.ok IS TRUE }", kLine, true},
        {"{ $.ok IS FALSE }", kLine, false},
        {"{ $.who IS NULL }", kLine, true},
        {"{ $.who EXISTS }", kLine, true},
        {"{ $.missing NOT EXISTS }", kLine, true},
        {"{ $.user.id = \"a-1\" && $.user.name = \"Ann\" }", kLine, true},
        {"{ $.tags[1] = \"y\" }", kLine, true},
        {"{ $.tags[7] = \"y\" }", kLine, false},
        {"{ $.tags[*] = \"x\" }", kLine, true},
        {"{ $.items[*].n > 5 }", kLine, true},
        {"{ $.items[0].n > 5 }", kLine, false},
        {"{ $.level = \"x\" || $.took = 120 && $.ok IS TRUE }", kLine, true},
        {"{ ($.level = \"x\" || $.took = 120) && $.ok IS FALSE }", kLine, false},
        {"{ (($.level = \"ERROR\")) }", kLine, true},
        {"{ $.level = \"ERROR\" }", "ERROR", false},
        {"{ $.level = \"ERROR\" }", "{broken", false},
        {"{ $[\"level\"] = \"ERROR\" }", kLine, true},
    };
    for (const Case& c : kCases) EXPECT_EQ(matches(c.pattern, c.message), c.matches) << c.pattern;
}

TEST(LogPattern, SaysWhatItDoesNotTake) {
    const std::pair<const char*, const char*> kRefused[] = {
        {"[a, b]", "by position"},
        {"%ERR%", "regular expressions"},
        {"{ $.a = %x% }", "regular expressions"},
        {"\"open", "not closed"},
        {"foo-bar", "Invalid character(s) in term 'foo-bar'"},
        {"-", "empty"},
        {"{ $.a = \"open }", "not closed"},
        {"{ $.a = 1", "closing }"},
        {"{ a = 1 }", "selector"},
        {"{ $ = 1 }", "member's name"},
        {"{ $. = 1 }", "member's name"},
        {"{ $.a }", "is expected"},
        {"{ $.a = }", "value is expected"},
        {"{ $.a > x }", "number is expected"},
        {"{ $.a IS odd }", "TRUE, FALSE or NULL"},
        {"{ $.a NOT }", "EXISTS"},
        {"{ ($.a = 1 }", ") is expected"},
        {"{ $.a = 1 $.b = 2 }", "&& or ||"},
        {"{ $.a[x] = 1 }", "index"},
        {"{}", "selector"},
    };
    for (const auto& [pattern, part] : kRefused) {
        const auto parsed = LogPattern::parse(pattern);
        ASSERT_FALSE(parsed.ok()) << pattern;
        EXPECT_NE(parsed.error().message.find(part), std::string::npos)
            << pattern << ": " << parsed.error().message;
    }
    EXPECT_FALSE(LogPattern::parse("{" + std::string(1000, '(') + "$.a=1}").ok());
}

}  // namespace
}  // namespace updraft

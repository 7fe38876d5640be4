// Comments and layouts that few people write: what is around a value stays as it is.
#include <gtest/gtest.h>

#include "edit_cases.h"

namespace updraft {
namespace {
using test::at;
using test::edited;
using V = TemplateValue;

struct LayoutCase {
    const char* before;  // the lines of C, and what follows
    V value;
    const char* after;
};

TEST(Layout, CommentsStayWithTheirKey) {
    const LayoutCase cases[] = {
        {"C:\n        a.b # x\n      D: 1\n", V::text("c.d"), "C: c.d # x\n      D: 1\n"},
        {"C:\n        a.b # x\n      D: 1\n", V::map({{"x", V::integer(1)}}),
         "C:\n        x: 1 # x\n      D: 1\n"},
        {"C: # why\n        # more\n        a: 1\n      D: 1\n", V::integer(3),
         "C: 3 # why\n        # more\n      D: 1\n"},
        {"C: # why\n        # more\n        a: 1\n      D: 1\n", V::texts({"x"}),
         "C: # why\n        # more\n        - x\n      D: 1\n"},
        {"C: # why\n        a: 1\n      D: 1\n", V::text("x\ny\n"),
         "C: | # why\n        x\n        y\n      D: 1\n"},
        {"C: one # x\n      D: 1\n", V::texts({"a"}), "C: # x\n        - a\n      D: 1\n"},
        {"C: one # x\n      D: 1\n", V::text("x\ny\n"), "C: | # x\n        x\n        y\n      D: 1\n"},
        {"C: | # code\n        x\n        y\n      D: 1\n", V::integer(1), "C: 1 # code\n      D: 1\n"},
        {"C: | # code\n        x\n      D: 1\n", V::text("n\nm\n"),
         "C: | # code\n        n\n        m\n      D: 1\n"},
        {"C: !If # code\n        - x\n        - y\n        - z\n      D: 1\n", V::texts({"a"}),
         "C: # code\n        - a\n      D: 1\n"},
        {"C:\t1\t# x\n", V::integer(2), "C:\t2\t# x\n"},
        {"C: one\n        two\n      D: 1\n", V::integer(2), "C: 2\n      D: 1\n"},
        {"C: 1 # x\n      D: 1\n", V(), "C: # x\n      D: 1\n"},
    };
    const std::string head = "Resources:\n  F:\n    Type: T\n    Properties:\n      ";
    for (const LayoutCase& each : cases) {
        const std::string before = head + each.before;
        const std::string after =
            edited(before, setValue(before, at("Resources.F.Properties.C"), each.value));
        EXPECT_EQ(after, head + each.after) << each.before;
    }
}

TEST(Layout, BracketsOverSeveralLines) {
    const std::string head =
        "Resources:\n  F:\n    Type: T\n    Properties:\n      C: [\n        a, # one\n        b";
    const auto set = [&](const std::string& tail, const V& value) {
        const std::string before = head + tail;
        return edited(before, setValue(before, at("Resources.F.Properties.C"), value));
    };
    EXPECT_EQ(set("\n      ]\n", V::texts({"a", "b", "c"})), head + ",\n        c\n      ]\n");
    EXPECT_EQ(set(" # two\n      ]\n", V::texts({"a", "b", "c"})), head + ", # two\n        c\n      ]\n");
    EXPECT_EQ(set(", # two\n      ]\n", V::texts({"a", "b", "c"})), head + ", # two\n        c,\n      ]\n");
    EXPECT_EQ(set("\n      ]\n", V::texts({"a", "x", "b"})),
              "Resources:\n  F:\n    Type: T\n    Properties:\n      C: [\n        a, # one\n        x,\n    "
              "    b\n      ]\n");
}

TEST(Layout, JsonIndentedByTabs) {
    const std::string text =
        "{\n\t\"Resources\": {\n\t\t\"F\": {\n\t\t\t\"Type\": \"T\",\n\t\t\t\"Properties\": {\n"
        "\t\t\t\t\"A\": 1\n\t\t\t}\n\t\t}\n\t}\n}\n";
    const std::string after =
        edited(text, setValue(text, at("Resources.F.Properties.B"), V::map({{"x", V::flag(true)}})));
    EXPECT_EQ(
        after,
        "{\n\t\"Resources\": {\n\t\t\"F\": {\n\t\t\t\"Type\": \"T\",\n\t\t\t\"Properties\": {\n"
        "\t\t\t\t\"A\": 1,\n\t\t\t\t\"B\": {\n\t\t\t\t\t\"x\": true\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t}\n}\n");
}

TEST(Layout, ByteOrderMarksAndDocumentMarks) {
    const std::string marked = "\xef\xbb\xbfResources:\n  A:\n    Type: T\n";
    EXPECT_EQ(edited(marked, setValue(marked, at("Resources.A.Properties.B"), V::integer(1))),
              marked + "    Properties:\n      B: 1\n");
    const std::string document = "---\nResources:\n  A:\n    Type: T\n...\n";
    EXPECT_EQ(edited(document, addResource(document, "C", V::map({{"Type", V::text("T")}}))),
              "---\nResources:\n  A:\n    Type: T\n\n  C:\n    Type: T\n...\n");
}

TEST(Layout, BlankLinesThatBelongToAText) {
    const std::string text = "Resources:\n  A:\n    Type: T\n    D: |+\n      x\n\nOutputs: {}\n";
    EXPECT_EQ(edited(text, addResource(text, "C", V::map({{"Type", V::text("T")}}))),
              "Resources:\n  A:\n    Type: T\n    D: |+\n      x\n\n  C:\n    Type: T\nOutputs: {}\n");
}

TEST(Layout, BlankLinesAroundWhatGoes) {
    const std::string text = "Resources:\n\n  A:\n    Type: T\n\n\n  # b\n  B:\n    Type: T\n\n\n";
    EXPECT_EQ(edited(text, removeResource(text, "B")), "Resources:\n\n  A:\n    Type: T\n\n\n");
    EXPECT_EQ(edited(text, removeResource(text, "A")), "Resources:\n\n  # b\n  B:\n    Type: T\n\n\n");
}

}  // namespace
}  // namespace updraft

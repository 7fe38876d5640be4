// Values set and removed: the text before, the edit, the text after.
#include <gtest/gtest.h>

#include "edit_cases.h"

namespace updraft {
namespace {
using test::at;
using test::edited;
using V = TemplateValue;

// A template whose one function has these properties.
std::string with(const std::string& properties) {
    return "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n" +
           properties;
}

std::string set(const std::string& text, const std::string& path, const V& value) {
    return edited(text, setValue(text, at("Resources.F.Properties." + path), value));
}

std::string removed(const std::string& text, const std::string& path) {
    return edited(text, removeValue(text, at("Resources.F.Properties." + path)));
}

struct SetCase {
    const char* before;
    const char* path;
    V value;
    const char* after;
};

TEST(SetValue, ChangesNoMoreThanTheValue) {
    const SetCase cases[] = {
        {"    Properties:\n      MemorySize: 128 # small\n      Timeout: 3\n", "MemorySize", V::integer(512),
         "    Properties:\n      MemorySize: 512 # small\n      Timeout: 3\n"},
        {"    Properties:\n      MemorySize: !Ref M   # computed\n", "MemorySize", V::integer(512),
         "    Properties:\n      MemorySize: 512   # computed\n"},
        {"    Properties:\n      Handler: 'a.b'\n", "Handler", V::text("it's"),
         "    Properties:\n      Handler: 'it''s'\n"},
        {"    Properties:\n      Handler: \"a.b\"\n", "Handler", V::text("c.d"),
         "    Properties:\n      Handler: \"c.d\"\n"},
        {"    Properties:\n      Handler: a.b\n", "Handler", V::text("123"),
         "    Properties:\n      Handler: \"123\"\n"},
        {"    Properties: {Handler: a.b, Timeout: 3}\n", "Timeout", V::integer(5),
         "    Properties: {Handler: a.b, Timeout: 5}\n"},
        {"    Properties: {Handler: a.b}\n", "Timeout", V::integer(5),
         "    Properties: {Handler: a.b, Timeout: 5}\n"},
        {"    Properties: {}\n", "Timeout", V::integer(5), "    Properties:\n      Timeout: 5\n"},
        {"    Properties: {} # none\n", "Timeout", V::integer(5),
         "    Properties: # none\n      Timeout: 5\n"},
        {"    Properties:\n", "Timeout", V::integer(5), "    Properties:\n      Timeout: 5\n"},
        {"    Properties: # none\n", "Timeout", V::integer(5), "    Properties: # none\n      Timeout: 5\n"},
        {"", "Timeout", V::integer(5), "    Properties:\n      Timeout: 5\n"},
        {"    Properties:\n      Timeout: # none\n      Handler: a.b\n", "Timeout", V::integer(5),
         "    Properties:\n      Timeout: 5 # none\n      Handler: a.b\n"},
        {"    Properties:\n      Tags: !Ref X # why\n", "Tags", V::map({{"a", V::text("b")}}),
         "    Properties:\n      Tags: # why\n        a: b\n"},
        {"    Properties:\n      Tags: # why\n        a: b\n        c: d\n      Timeout: 3\n", "Tags",
         V::yaml("!Ref X"), "    Properties:\n      Tags: !Ref X # why\n      Timeout: 3\n"},
        {"    Properties:\n      Handler: a.b", "Timeout", V::integer(5),
         "    Properties:\n      Handler: a.b\n      Timeout: 5"},
        {"    Properties:\n      Description: a\n        long text\n      Timeout: 3\n", "Description",
         V::text("b"), "    Properties:\n      Description: b\n      Timeout: 3\n"},
        {"    Properties:\n      InlineCode: |\n        a\n\n        b\n\n      Timeout: 3\n", "InlineCode",
         V::text("c\nd\n"),
         "    Properties:\n      InlineCode: |\n        c\n        d\n\n      Timeout: 3\n"},
        {"    Properties:\n      Layers: [a, b]\n", "Layers", V::texts({"a", "x", "b"}),
         "    Properties:\n      Layers: [a, x, b]\n"},
        {"    Properties:\n      Layers:\n      - a # first\n      - b\n", "Layers", V::texts({"a", "c"}),
         "    Properties:\n      Layers:\n      - a # first\n      - c\n"},
        {"    Properties:\n      Layers:\n      - a # first\n      - b\n", "Layers",
         V::texts({"z", "a", "b", "c"}),
         "    Properties:\n      Layers:\n      - z\n      - a # first\n      - b\n      - c\n"},
        {"    Properties:\n      Layers:\n      - a # first\n      - b\n", "Layers", V::texts({"b"}),
         "    Properties:\n      Layers:\n      - b\n"},
        {"    Properties:\n      Layers:\n      - a\n", "Layers.1", V::text("b"),
         "    Properties:\n      Layers:\n      - a\n      - b\n"},
    };
    for (const SetCase& each : cases)
        EXPECT_EQ(set(with(each.before), each.path, each.value), with(each.after)) << each.before;
}

TEST(SetValue, PutsNewNamesWherePeopleLookForThem) {
    const std::string text =
        with("    Properties:\n      Handler: a.b # h\n      # the tags\n      Tags:\n        a: b\n");
    EXPECT_EQ(set(text, "MemorySize", V::integer(1)),
              with("    Properties:\n      Handler: a.b # h\n      MemorySize: 1\n      # the tags\n      "
                   "Tags:\n        a: b\n"));
    EXPECT_EQ(set(text, "Layers", V::texts({"x"})),
              with("    Properties:\n      Handler: a.b # h\n      # the tags\n      Tags:\n        a: b\n"
                   "      Layers:\n        - x\n"));
    EXPECT_EQ(edited(text, setValue(text, at("Globals.Function.Timeout"), V::integer(9))),
              "Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function:\n    Timeout: 9\n" +
                  text.substr(text.find("Resources")));
}

TEST(SetValue, PutsTheFirstOnesInFront) {
    const std::string text = "# A file.\nResources:\n  F:\n    Properties:\n      # H\n      Handler: a.b\n";
    EXPECT_EQ(edited(text, setValue(text, at("Transform"), V::text("T"))),
              "# A file.\nTransform: T\n\n" + text.substr(text.find("Resources")));
    EXPECT_EQ(edited(text, setValue(text, at("Resources.F.Type"), V::text("T"))),
              "# A file.\nResources:\n  F:\n    Type: T\n    Properties:\n      # H\n      Handler: a.b\n");
    EXPECT_EQ(set(text, "FunctionName", V::text("f")), text + "      FunctionName: f\n");
    const std::string flow = "Resources: {F: {Properties: {Handler: a.b}}}\n";
    EXPECT_EQ(set(flow, "FunctionName", V::text("f")),
              "Resources: {F: {Properties: {FunctionName: f, Handler: a.b}}}\n");
}

TEST(SetValue, MakesMissingParents) {
    EXPECT_EQ(set(with("    Properties:\n      Handler: a.b\n"), "Environment.Variables.A_B", V::text("yes")),
              with("    Properties:\n      Handler: a.b\n      Environment:\n        Variables:\n          "
                   "A_B: \"yes\"\n"));
    EXPECT_EQ(set(with("    Properties: {Handler: a.b}\n"), "Environment.Variables.A", V::text("x, y")),
              with("    Properties: {Handler: a.b, Environment: {Variables: {A: \"x, y\"}}}\n"));
}

TEST(SetValue, FollowsTheAuthorsIndentation) {
    const std::string wide =
        "Resources:\n    F:\n        Type: AWS::Lambda::Function\n        Properties:\n"
        "            Layers:\n            - a\n";
    EXPECT_EQ(edited(wide, setValue(wide, at("Resources.F.Properties.Tags"),
                                    V::list({V::map({{"Key", V::text("a")}, {"Value", V::text("b")}})}))),
              wide + "            Tags:\n            - Key: a\n              Value: b\n");
    const std::string windows = "Resources:\r\n  F:\r\n    Type: T\r\n    Properties:\r\n      A: 1\r\n";
    EXPECT_EQ(edited(windows, setValue(windows, at("Resources.F.Properties.B"), V::text("x\ny\n"))),
              windows + "      B: |\r\n        x\r\n        y\r\n");
    EXPECT_EQ(
        edited(windows, setValue(windows, at("Resources.F.Properties.A"), V::map({{"C", V::flag(true)}}))),
        "Resources:\r\n  F:\r\n    Type: T\r\n    Properties:\r\n      A:\r\n        C: true\r\n");
}

TEST(SetValue, QuotesWhatWouldReadAsSomethingElse) {
    const char* texts[] = {
        "",      "true",       "No",   "null", "~",    "12", "1e3", "0x1f",  "1_000",
        "12:30", "2010-09-09", "- a",  "a: b", "a #b", "#a", "*a",  "&a",    "!a",
        "{a",    "[a",         "a:",   " a",   "a ",   "%a", "@a",  "`a",    "'",
        "\"",    "a\tb",       "a\\b", "a\nb", "a\n",  "\n", "\na", " a\nb", "a \nb",
        "a\n\n", "---",        "?",    "|",    "<<",   "=",  "é",   "a,b",   "http://x/y?z=1#f",
        "${A}",  ".5",         "+1",   "-",    "~a"};
    for (const char* text : texts) {
        for (const char* before : {"    Properties:\n      A: x\n", "    Properties: {A: x}\n",
                                   "    Properties:\n      A: 'x'\n", "    Properties:\n      A: \"x\"\n"}) {
            const std::string whole = with(before);
            const std::string after = set(whole, "A", V::text(text));
            const auto value = readValue(after, at("Resources.F.Properties.A"));
            ASSERT_TRUE(value) << "<" << text << ">\n" << before << after;
            EXPECT_EQ(value->text, text) << after;
        }
    }
}

TEST(SetValue, WritesYamlAsAPersonDid) {
    const std::string text = with("    Properties:\n      A: 1\n");
    EXPECT_EQ(set(text, "B", V::yaml("!If\n  - IsProd\n  - 1\n  - 2\n")),
              text + "      B: !If\n        - IsProd\n        - 1\n        - 2\n");
    EXPECT_EQ(set(text, "B", V::yaml("# why\na: 1\nb:\n  - !GetAtt X.Arn # y\n")),
              text + "      B:\n        # why\n        a: 1\n        b:\n          - !GetAtt X.Arn # y\n");
    EXPECT_EQ(set(text, "B", V::yaml("|\n  x\n   y")), text + "      B: |\n        x\n         y\n");
    EXPECT_EQ(set(with("    Properties: {A: 1}\n"), "B", V::yaml("!If\n  - IsProd\n  - 1\n  - b\n")),
              with("    Properties: {A: 1, B: {\"Fn::If\": [IsProd, 1, b]}}\n"));
    EXPECT_TRUE(set(text, "B", V::yaml("[a")).starts_with("error: The value cannot be written"));
    EXPECT_TRUE(set(text, "B", V::yaml("!Wrong x")).starts_with("error: The value cannot be written"));
}

TEST(SetValue, RefusesWhatItCannotDoSafely) {
    const auto error = [](const std::string& text, const std::string& path) {
        return set(text, path, V::integer(1));
    };
    const std::string anchored = "Resources:\n  F: &f\n    Type: T\n    Properties: {A: 2}\n  G: *f\n";
    EXPECT_TRUE(error(anchored, "A").starts_with("error:")) << error(anchored, "A");
    const std::string alias = "Resources:\n  G: &f\n    Type: T\n    Properties: {A: 2}\n  F: *f\n";
    EXPECT_NE(error(alias, "A").find("is an alias"), std::string::npos) << error(alias, "A");
    const std::string computed = with("    Properties:\n      Environment: !If [a, b, c]\n");
    EXPECT_NE(error(computed, "Environment.Variables").find("computed by !If"), std::string::npos);
    const std::string single = with("    Properties:\n      Environment: x\n");
    EXPECT_NE(error(single, "Environment.Variables").find("single value"), std::string::npos);
    EXPECT_NE(error("Resources: {}\n", "A").find("no resource"), std::string::npos);
    EXPECT_NE(error("Resources: [", "A").find("must be mended"), std::string::npos);
    EXPECT_TRUE(error("Resources:\n  F:\n    ? Type\n    : x\n", "A").starts_with("error:"));
}

TEST(SetValue, OverridesMergedValues) {
    const std::string text =
        "X: &x {A: 1, B: 2}\nResources:\n  F:\n    Type: T\n    Properties:\n      <<: *x\n";
    EXPECT_EQ(set(text, "A", V::integer(5)), text + "      A: 5\n");
    EXPECT_NE(removed(text, "A").find("merged map"), std::string::npos);
}

TEST(RemoveValue, TakesEmptyParentsAlong) {
    const std::string text = with(
        "    Properties:\n      Handler: a.b\n      Environment:\n        Variables:\n          # why\n"
        "          A: 1\n      # the time\n      Timeout: 3 # s\n\n  # next\n  G: {Type: T}\n");
    EXPECT_EQ(removed(text, "Environment.Variables.A"),
              with("    Properties:\n      Handler: a.b\n      # the time\n      Timeout: 3 # s\n\n  # "
                   "next\n  G: {Type: T}\n"));
    EXPECT_EQ(
        removed(text, "Timeout"),
        with("    Properties:\n      Handler: a.b\n      Environment:\n        Variables:\n          # why\n"
             "          A: 1\n      # the time\n\n  # next\n  G: {Type: T}\n"));
    EXPECT_EQ(removed(text, "Absent"), text);
    EXPECT_EQ(removed(with("    Properties:\n      A: 1\n"), "A"), with(""));
}

TEST(RemoveValue, KeepsWhatIsAround) {
    struct Case {
        const char* before;
        const char* path;
        const char* after;
    };
    const Case cases[] = {
        {"    Properties: {A: 1, B: 2, C: 3}\n", "A", "    Properties: {B: 2, C: 3}\n"},
        {"    Properties: {A: 1, B: 2, C: 3}\n", "B", "    Properties: {A: 1, C: 3}\n"},
        {"    Properties: {A: 1, B: 2, C: 3}\n", "C", "    Properties: {A: 1, B: 2}\n"},
        {"    Properties:\n      L:\n        - A: 1\n          B: 2\n        - C: 3\n", "L.0.A",
         "    Properties:\n      L:\n        - B: 2\n        - C: 3\n"},
        {"    Properties:\n      L:\n        - A: 1\n          B: 2\n        - C: 3\n", "L.1.C",
         "    Properties:\n      L:\n        - A: 1\n          B: 2\n"},
        {"    Properties:\n      A: |\n        x\n\n\n      B: 2\n", "A", "    Properties:\n      B: 2\n"},
        {"    Properties:\n      A: 1\n      B: 2", "B", "    Properties:\n      A: 1"},
        {"    Properties:\n      A: {\n        x: 1, # one\n        y: 2\n      }\n", "A.y",
         "    Properties:\n      A: {\n        x: 1, # one\n        \n      }\n"},
    };
    for (const Case& each : cases)
        EXPECT_EQ(removed(with(each.before), each.path), with(each.after)) << each.before;
}

TEST(SetValues, AreOneStep) {
    const std::string text = with("    Properties:\n      A: 1\n      B: 2\n      C: 3\n");
    const TemplateEdits edits = setValues(text, {{at("Resources.F.Properties.A"), V::integer(9)},
                                                 {at("Resources.F.Properties.B"), std::nullopt},
                                                 {at("Resources.F.Properties.D"), V::text("x")}});
    EXPECT_EQ(edited(text, edits), with("    Properties:\n      A: 9\n      C: 3\n      D: x\n"));
    ASSERT_TRUE(edits);
    EXPECT_EQ(edits->size(), 3u);
}

TEST(SetValue, WritesJson) {
    const std::string text =
        "{\n    \"Resources\": {\n        \"F\": {\n            \"Type\": \"T\",\n"
        "            \"Properties\": {\"A\": 1}\n        }\n    }\n}\n";
    EXPECT_EQ(set(text, "A", V::text("x\"y")),
              "{\n    \"Resources\": {\n        \"F\": {\n            \"Type\": \"T\",\n"
              "            \"Properties\": {\"A\": \"x\\\"y\"}\n        }\n    }\n}\n");
    EXPECT_EQ(edited(text, setValue(text, at("Resources.F.Metadata"), V::map({{"a", V::texts({"b"})}}))),
              "{\n    \"Resources\": {\n        \"F\": {\n            \"Type\": \"T\",\n"
              "            \"Metadata\": {\n                \"a\": [\"b\"]\n            },\n"
              "            \"Properties\": {\"A\": 1}\n        }\n    }\n}\n");
    EXPECT_EQ(
        removed(text, "A"),
        "{\n    \"Resources\": {\n        \"F\": {\n            \"Type\": \"T\"\n        }\n    }\n}\n");
    EXPECT_EQ(
        set(text, "B", V::yaml("!GetAtt X.Arn")),
        "{\n    \"Resources\": {\n        \"F\": {\n            \"Type\": \"T\",\n"
        "            \"Properties\": {\"A\": 1, \"B\": {\"Fn::GetAtt\": \"X.Arn\"}}\n        }\n    }\n}\n");
}

}  // namespace
}  // namespace updraft

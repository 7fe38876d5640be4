// Whole resources: added, removed, renamed, copied.
#include <gtest/gtest.h>

#include "describe.h"
#include "edit_cases.h"

namespace updraft {
namespace {
using test::at;
using test::edited;
using V = TemplateValue;

constexpr const char* kTwo = R"(Resources:
  # The first.
  Hello: # one
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: hello
      Handler: a.b
      # Timeout: 3

  # The second,
  # in two lines.
  World:
    Type: AWS::Serverless::Function
    DependsOn: Hello
    Properties:
      Handler: c.d
      Environment:
        Variables:
          HELLO: !Ref Hello # by name
          URL: !GetAtt "HelloUrl.FunctionUrl"

# What others may know.
Outputs:
  A: {Value: !GetAtt Hello.Arn}
)";

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const std::size_t found = text.find(what);
    EXPECT_NE(found, std::string::npos) << what;
    return text.replace(found, what.size(), with);
}

TEST(AddResource, ComesLastAndApart) {
    const V value =
        V::map({{"Type", V::text("AWS::Serverless::Function")},
                {"Properties", V::map({{"Runtime", V::text("python3.13")}, {"Timeout", V::integer(3)}})}});
    const std::string lines =
        "  New:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: python3.13\n      "
        "Timeout: 3\n";
    EXPECT_EQ(edited(kTwo, addResource(kTwo, "New", value)),
              replaced(kTwo, "\n# What others", "\n" + lines + "\n# What others"));
    EXPECT_EQ(
        edited("Resources:\n  A: {Type: T}\n", addResource("Resources:\n  A: {Type: T}\n", "New", value)),
        "Resources:\n  A: {Type: T}\n\n" + lines);
    EXPECT_EQ(edited("Resources: {}\n", addResource("Resources: {}\n", "New", value)),
              "Resources:\n" + lines);
    EXPECT_EQ(edited("Description: x", addResource("Description: x", "New", value)) + "\n",
              "Description: x\n\nResources:\n" + lines);
    EXPECT_EQ(edited("{}", addResource("{}", "New", V::map({{"Type", V::text("T")}}))),
              "{\n  \"Resources\": {\n    \"New\": {\n      \"Type\": \"T\"\n    }\n  }\n}");
    const V yaml =
        V::yaml("Type: AWS::Serverless::Function\nProperties:\n  # as usual\n  Runtime: python3.13\n");
    EXPECT_EQ(edited("Resources: {}\n", addResource("Resources: {}\n", "New", yaml)),
              "Resources:\n  New:\n    Type: AWS::Serverless::Function\n    Properties:\n      # as usual\n"
              "      Runtime: python3.13\n");
}

TEST(AddResource, RefusesTakenAndImpossibleIds) {
    EXPECT_NE(edited(kTwo, addResource(kTwo, "Hello", V::map({}))).find("taken in line"), std::string::npos);
    EXPECT_NE(edited(kTwo, addResource(kTwo, "a-b", V::map({}))).find("letters and digits"),
              std::string::npos);
}

TEST(RemoveResource, TakesItsCommentAlong) {
    std::string rest = kTwo;
    const std::size_t first = rest.find("  # The first."), second = rest.find("  # The second,");
    rest.erase(first, second - first);
    EXPECT_EQ(edited(kTwo, removeResource(kTwo, "Hello")), rest);
    rest = kTwo;
    const std::size_t from = rest.find("  # The second,"), outputs = rest.find("# What others");
    rest.erase(from, outputs - from);
    EXPECT_EQ(edited(kTwo, removeResource(kTwo, "World")), rest);
    EXPECT_EQ(edited("Resources:\n  A: {Type: T}\n", removeResource("Resources:\n  A: {Type: T}\n", "A")),
              "Resources: {}\n");
    EXPECT_NE(edited(kTwo, removeResource(kTwo, "Nothing")).find("no resource"), std::string::npos);
    const char* json = "{\"Resources\": {\n  \"A\": {\"Type\": \"T\"},\n  \"B\": {\"Type\": \"T\"}\n}}";
    EXPECT_EQ(edited(json, removeResource(json, "A")), "{\"Resources\": {\n  \"B\": {\"Type\": \"T\"}\n}}");
    EXPECT_EQ(edited(json, removeResource(json, "B")), "{\"Resources\": {\n  \"A\": {\"Type\": \"T\"}\n}}");
}

TEST(RenameResource, RenamesEveryReference) {
    std::string after = replaced(kTwo, "  Hello: # one", "  Greeting: # one");
    after = replaced(after, "DependsOn: Hello", "DependsOn: Greeting");
    after = replaced(after, "!Ref Hello", "!Ref Greeting");
    after = replaced(after, "\"HelloUrl.", "\"GreetingUrl.");
    after = replaced(after, "GetAtt Hello.Arn", "GetAtt Greeting.Arn");
    EXPECT_EQ(edited(kTwo, renameResource(kTwo, "Hello", "Greeting")), after);
    EXPECT_EQ(edited(kTwo, renameResource(kTwo, "Hello", "Hello")), kTwo);
    EXPECT_NE(edited(kTwo, renameResource(kTwo, "Hello", "World")).find("taken"), std::string::npos);
}

constexpr const char* kReferring = R"(Parameters:
  FUrl: {Type: String}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Events: {Tick: {Type: Schedule}}
  G:
    Type: T
    DependsOn: [F, H, FRole]
    Properties:
      A: {Ref: F}
      B: {"Fn::GetAtt": [F, Arn]}
      C: {"Fn::Sub": "x ${F} ${F.Arn} ${!F} ${FX} ${F.Version.Version}"}
      D: !Sub ["${F} ${G} ${Mine.F}", {G: !Ref F}]
      E: !Sub |
        line ${F}
        "quoted" ${F.Arn}
      H: !Ref FUrl
      I: !Join [F, [!Ref FTick, !Ref FRole, !Ref FVersion, !Ref FAliaslive]]
      J: F
      K: &anchor {Ref: "F"}
      L: *anchor
      M: !Sub "\"${F}\""
      N: !Sub ["${F}", {F: x}]
      O: !GetAtt
        - 'F'
        - Arn
  Link:
    Type: AWS::Serverless::Connector
    Properties: {Source: {Id: F}, Destination: [{Id: G}, {Id: F}]}
)";

constexpr const char* kRenamed = R"(Parameters:
  FUrl: {Type: String}
Resources:
  Q:
    Type: AWS::Serverless::Function
    Properties:
      Events: {Tick: {Type: Schedule}}
  G:
    Type: T
    DependsOn: [Q, H, QRole]
    Properties:
      A: {Ref: Q}
      B: {"Fn::GetAtt": [Q, Arn]}
      C: {"Fn::Sub": "x ${Q} ${Q.Arn} ${!F} ${FX} ${Q.Version.Version}"}
      D: !Sub ["${Q} ${G} ${Mine.F}", {G: !Ref Q}]
      E: !Sub |
        line ${Q}
        "quoted" ${Q.Arn}
      H: !Ref FUrl
      I: !Join [F, [!Ref QTick, !Ref QRole, !Ref QVersion, !Ref QAliaslive]]
      J: F
      K: &anchor {Ref: "Q"}
      L: *anchor
      M: !Sub "\"${Q}\""
      N: !Sub ["${F}", {F: x}]
      O: !GetAtt
        - 'Q'
        - Arn
  Link:
    Type: AWS::Serverless::Connector
    Properties: {Source: {Id: Q}, Destination: [{Id: G}, {Id: Q}]}
)";

TEST(RenameResource, KnowsEveryWayToRefer) {
    EXPECT_EQ(edited(kReferring, renameResource(kReferring, "F", "Q")), kRenamed);
}

TEST(DuplicateResource, StandsBehindWithItsOverrides) {
    const std::string copy =
        "  Hello2: # one\n    Type: AWS::Serverless::Function\n    Properties:\n      FunctionName: hello-2\n"
        "      Handler: a.b\n      # Timeout: 3\n\n";
    EXPECT_EQ(edited(kTwo, duplicateResource(kTwo, "Hello", "Hello2",
                                             {{at("Properties.FunctionName"), V::text("hello-2")}})),
              replaced(kTwo, "  # The second,", copy + "  # The second,"));
    EXPECT_EQ(edited("{\"Resources\": {\"A\": {\"Type\": \"T\"}}}",
                     duplicateResource("{\"Resources\": {\"A\": {\"Type\": \"T\"}}}", "A", "B", {})),
              "{\"Resources\": {\"A\": {\"Type\": \"T\"}, \"B\": {\"Type\": \"T\"}}}");
    EXPECT_NE(edited(kTwo, duplicateResource(kTwo, "Hello", "World", {})).find("taken"), std::string::npos);
}

TEST(LogicalIds, AreMadeUnique) {
    EXPECT_EQ(uniqueLogicalId(kTwo, "hello-function"), "hellofunction");
    EXPECT_EQ(uniqueLogicalId(kTwo, "Hello"), "Hello2");
    EXPECT_EQ(uniqueLogicalId("Parameters: {A: {Type: String}}\nResources: {A2: {Type: T}}", "A"), "A3");
    EXPECT_EQ(uniqueLogicalId(kTwo, "--"), "Function");
}

TEST(WrittenTemplate, TellsWhatStandsWhere) {
    const std::string text =
        "Globals:\n  Function:\n    Timeout: 7\n    Environment: {Variables: {A: 1, B: 2}}\n    Tags: {x: "
        "y}\n"
        "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      MemorySize: 128 # m\n"
        "      Description: \"a b\"\n      Role: !If\n        - X\n        - y\n        - z\n"
        "      Environment:\n        Variables:\n          A: 3\n      Layers:\n        - a\n        - b\n"
        "      Tags: !Ref T\n  G:\n    Type: AWS::Serverless::Function\n    IgnoreGlobals: [Timeout]\n";
    const auto in = [&](const std::string& path) { return readValue(text, at("Resources." + path)); };
    const auto memory = in("F.Properties.MemorySize");
    ASSERT_TRUE(memory);
    EXPECT_EQ(memory->text, "128");
    EXPECT_FALSE(memory->quoted || memory->inherited || memory->through);
    EXPECT_EQ(text.substr(memory->begin, memory->end - memory->begin), "128");
    EXPECT_EQ(memory->from.line, 10);
    EXPECT_EQ(memory->from.column, 19);
    EXPECT_EQ(memory->to.column, 22);
    EXPECT_TRUE(in("F.Properties.Description")->quoted);
    const auto role = in("F.Properties.Role");
    ASSERT_TRUE(role && role->isIntrinsic());
    EXPECT_EQ(role->function, "Fn::If");
    EXPECT_EQ(role->source, "!If\n  - X\n  - y\n  - z");
    EXPECT_EQ(in("F.Properties.Layers")->source, "- a\n- b");
    const auto timeout = in("F.Properties.Timeout");
    ASSERT_TRUE(timeout && timeout->inherited);
    EXPECT_EQ(timeout->at, at("Globals.Function.Timeout"));
    EXPECT_FALSE(in("G.Properties.Timeout"));
    EXPECT_FALSE(in("F.Properties.Environment.Variables.A")->inherited);
    EXPECT_TRUE(in("F.Properties.Environment.Variables.B")->inherited);
    EXPECT_FALSE(in("F.Properties.Tags.x"));
    EXPECT_TRUE(in("G.Properties.Tags.x")->inherited);
    EXPECT_FALSE(in("F.Properties.Absent"));
}

// Whatever source tells can be written again and reads as the same.
TEST(WrittenTemplate, GivesSourcesThatCanBeWrittenBack) {
    const std::string text = kTwo;
    const Result<WrittenTemplate> written = WrittenTemplate::read(text);
    ASSERT_TRUE(written);
    for (const char* path : {"Resources.World.Properties.Environment", "Resources.World.Properties",
                             "Resources.World.Properties.Environment.Variables.HELLO", "Outputs.A"}) {
        const auto value = written->value(at(path));
        ASSERT_TRUE(value) << path;
        EXPECT_EQ(edited(text, setValue(text, at(path), V::yaml(value->source))), text) << path;
        const std::string moved = edited(text, setValue(text, at("Outputs.B"), V::yaml(value->source)));
        const auto again = readValue(moved, at("Outputs.B"));
        ASSERT_TRUE(again) << moved;
        EXPECT_EQ(sam::toJson(again->tree), sam::toJson(value->tree)) << moved;
    }
}

}  // namespace
}  // namespace updraft

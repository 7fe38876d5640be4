// Damaged templates: whatever comes in, a model comes out, soon, and nothing crashes (run under sanitizers).
#include <gtest/gtest.h>

#include <random>

#include "describe.h"

namespace updraft {
namespace {
using test::parse;

constexpr const char* kWhole = R"(AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage: {Type: String, Default: dev, AllowedValues: [dev, prod], AllowedPattern: '[a-z]+'}
  Names: {Type: CommaDelimitedList, Default: 'a,b'}
Mappings: {M: {dev: {Memory: 256, List: [1, 2]}}}
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
  Not: !Not [!Condition IsDev]
  Both: !And [!Condition IsDev, !Or [!Condition Not, !Condition IsDev]]
Globals:
  Function:
    Runtime: python3.13
    Environment: {Variables: {AA: &anchor text, BB: *anchor}}
Resources:
  F: &function
    Type: AWS::Serverless::Function
    Condition: IsDev
    Properties: &properties
      FunctionName: !Sub "${AWS::StackName}-${Stage}"
      CodeUri: src
      Handler: app.handler
      MemorySize: !FindInMap [M, !Ref Stage, Memory]
      Layers: [!Ref L, !If [Not, x, !Ref AWS::NoValue]]
      AutoPublishAlias: live
      FunctionUrlConfig: {AuthType: NONE, Cors: {AllowOrigins: ["*"]}}
      EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: Lambda, Destination: !GetAtt G.Arn}}}
      Tags: {a: !Select [0, !Split [",", "x,y"]]}
      Events: {E: {Type: Schedule, Properties: {Schedule: rate(1 minute)}}}
  G:
    <<: *function
    Properties: {<<: *properties, FunctionName: !Join ["-", !Ref Names]}
  L: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: layer}}
  V: {Type: AWS::Lambda::Version, Properties: {FunctionName: !Ref G}}
  A: {Type: AWS::Lambda::Alias, Properties: {FunctionName: !Ref G, Name: a, FunctionVersion: !GetAtt V.Version}}
Outputs:
  O: {Value: !Base64 {'Fn::Sub': ["${X}", {X: !GetAtt FUrl.FunctionUrl}]}}
)";

constexpr const char* kPieces[] = {"!Ref ",  "!Sub ",    "!If [", "]",     "[",   "{",          "}",
                                   ": ",     "\n",       "\n  ",  "\t",    "&a ", "*a",         "<<: *a",
                                   "- ",     "'",        "\"",    "|",     "${",  "${F.Arn}",   "%",
                                   "!!str ", "!GetAtt ", "---\n", "? ",    "#",   ">-\n",       "\xc3",
                                   "\xff",   "\r\n",     "0x7f",  "1e999", "-1",  "null",       "~",
                                   "F",      "Fn::If",   "Ref",   "@",     "`",   "%YAML 1.2\n"};

std::string mutate(std::mt19937& random, std::string text) {
    for (unsigned changes = 1 + random() % 5; changes > 0 && !text.empty(); --changes) {
        const std::size_t at = random() % text.size();
        const std::size_t length = random() % 40;
        switch (random() % 5) {
            case 0:
                text[at] = static_cast<char>(random());
                break;
            case 1:
                text.erase(at, length);
                break;
            case 2:
                text.insert(at, text.substr(random() % text.size(), length));
                break;
            case 3:
                text.insert(at, kPieces[random() % std::size(kPieces)]);
                break;
            default:
                text.resize(at);
                break;
        }
        if (random() % 4 != 0) continue;
        const std::size_t from = random() % (text.size() + 1);
        text = text.substr(0, from) + text.substr(std::min(text.size(), from + length));
    }
    return text;
}

TEST(Mutations, OfAWholeTemplateAlwaysGiveAModel) {
    const WorkspaceModel whole = parse(kWhole);
    EXPECT_FALSE(whole.hasErrors()) << test::diagnosticsOf(whole);
    std::mt19937 random(20261123);
    int broken = 0;
    for (int round = 0; round < 1500; ++round) {
        const std::string text = mutate(random, kWhole);
        const WorkspaceModel model = parse(text, {}, round % 4 == 0 ? "template.json" : "template.yaml");
        for (const Diagnostic& each : model.diagnostics) {
            ASSERT_FALSE(each.message.empty()) << text;
            ASSERT_FALSE(each.where.file.empty()) << text;
            ASSERT_GT(each.where.line, 0) << text << each.message;
            ASSERT_GT(each.where.column, 0) << text << each.message;
        }
        broken += model.hasErrors() ? 1 : 0;
    }
    EXPECT_GT(broken, 500);  // else the mutations are too tame to show anything
}

TEST(Mutations, OfAnyKindNeverRepeatThemselves) {
    std::mt19937 random(7);
    std::string text = kWhole;
    for (int round = 0; round < 400; ++round) {  // damage upon damage
        text = mutate(random, std::move(text));
        if (text.size() < 200 || text.size() > 20'000) text = kWhole;
        EXPECT_EQ(test::diagnosticsOf(parse(text)), test::diagnosticsOf(parse(text)));
    }
}

}  // namespace
}  // namespace updraft

#include <gtest/gtest.h>

#include "describe.h"

namespace updraft {
namespace {
using test::diagnosticsOf;
using test::parse;

// A template whose only output is the expression, and enough around it to refer to.
std::string outputTemplate(const std::string& expression) {
    return R"(Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage: {Type: String, Default: dev}
  Size: {Type: Number, Default: 5}
  Names: {Type: CommaDelimitedList, Default: 'a, b,c'}
Mappings:
  Regions: {us-east-1: {Bucket: east, Zones: [x, y]}}
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
  IsProd: !Not [!Condition IsDev]
  Both: !And [!Condition IsDev, !Equals [1, 1]]
  Either: !Or [!Condition IsProd, Condition: IsDev]
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: !Sub "${AWS::StackName}-${Stage}-f"
      CodeUri: src
      Handler: app.handler
      Runtime: python3.13
      AutoPublishAlias: live
      FunctionUrlConfig: {AuthType: NONE}
  L: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: layer}}
  Off: {Type: AWS::Serverless::LayerVersion, Condition: IsProd, Properties: {ContentUri: layer}}
  T: {Type: AWS::DynamoDB::Table, Properties: {TableName: !Sub "${Stage}-table"}}
  Q: {Type: AWS::SQS::Queue}
  C: {Type: Custom::Thing}
Outputs:
  O: {Value: )" +
           expression + "}\n";
}

std::string errorsOf(const WorkspaceModel& model) {
    std::string text;
    for (const Diagnostic& each : model.diagnostics) {
        if (each.severity == Severity::Error) text += each.message + ". " + each.remedy + "\n";
    }
    return text;
}

TEST(Intrinsics, Give) {
    const std::string function = "arn:aws:lambda:us-east-1:000000000000:function:stack-dev-f";
    const std::string url =
        "http://" + workspaceUrlId({}, "stack-dev-f", "live") + ".lambda-url.us-east-1.localhost/";
    const struct {
        std::string expression, value;
    } rows[] = {
        {"!Ref Stage", "dev"},
        {"{Ref: Size}", "5"},
        {"!Ref Names", R"(["a","b","c"])"},
        {"!Ref AWS::Region", "us-east-1"},
        {"!Ref AWS::AccountId", "000000000000"},
        {"!Ref AWS::StackName", "stack"},
        {"!Ref AWS::Partition", "aws"},
        {"!Ref AWS::URLSuffix", "amazonaws.com"},
        {"!Ref F", "stack-dev-f"},
        {"!Ref F.Alias", function + ":live"},
        {"!GetAtt F.Arn", function},
        {"{'Fn::GetAtt': [F, Arn]}", function},
        {"!GetAtt FUrl.FunctionUrl", url},
        {"!GetAtt FRole.Arn", "arn:aws:iam::000000000000:role/FRole"},
        {"!Ref L", "arn:aws:lambda:us-east-1:000000000000:layer:L:1"},
        {"!Ref T", "dev-table"},
        {"!GetAtt T.Arn", "arn:aws:dynamodb:us-east-1:000000000000:table/dev-table"},
        {"!Ref Q", "https://sqs.us-east-1.amazonaws.com/000000000000/Q"},
        {"!GetAtt Q.Arn", "arn:aws:sqs:us-east-1:000000000000:Q"},
        {"!Ref C", "C"},
        {R"(!Sub "https://${ServerlessRestApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}/Prod")",
         "https://ServerlessRestApi.execute-api.us-east-1.amazonaws.com/Prod"},
        {R"(!Sub "${!Literal} ${F.Arn} $ {x} ${Stage")", "${Literal} " + function + " $ {x} ${Stage"},
        {R"(!Sub ["${A}-${Stage}", {A: !Ref Size, Stage: own}])", "5-own"},
        {R"(!Join ["-", [a, !Ref Stage, !Ref Size]])", "a-dev-5"},
        {R"(!Join ["+", !Ref Names])", "a+b+c"},
        {R"(!Select [1, !Split ["/", "x/y/z"]])", "y"},
        {"!Select [2, !Ref Names]", "c"},
        {"!FindInMap [Regions, !Ref AWS::Region, Bucket]", "east"},
        {"!Select [1, !FindInMap [Regions, us-east-1, Zones]]", "y"},
        {"!If [IsDev, yes-it-is, no]", "yes-it-is"},
        {"!If [IsProd, !Ref Nonsense, fine]", "fine"},
        {"!If [Both, 1, 2]", "1"},
        {"!If [Either, 1, 2]", "1"},
        {"!Base64 hello", "aGVsbG8="},
        {"{'Fn::Base64': {'Fn::Sub': '${Stage}!'}}", "ZGV2IQ=="},
        {"{'Fn::Length': !Ref Names}", "3"},
        {"{'Fn::ToJsonString': {a: !Ref Stage}}", R"({"a":"dev"})"},
        {"[a, !Ref AWS::NoValue, b]", R"(["a","b"])"},
        {"{'Fn::Join': ['', ['a', 'b']]}", "ab"},
    };
    for (const auto& row : rows) {
        const WorkspaceModel model = parse(outputTemplate(row.expression));
        EXPECT_EQ(errorsOf(model), "") << row.expression;
        ASSERT_EQ(model.outputs.size(), 1u) << row.expression;
        EXPECT_EQ(model.outputs[0].value, row.value) << row.expression;
    }
}

TEST(Intrinsics, SayWhatIsWrong) {
    const struct {
        std::string expression, error;
    } rows[] = {
        {"!Ref Stag", "there is no parameter or resource \"Stag\". Did you mean \"Stage\"?"},
        {"!Ref AWS::Regoin",
         "there is no parameter or resource \"AWS::Regoin\". Did you mean \"AWS::Region\"?"},
        {"!Sub '${Nope}'", "there is no parameter or resource \"Nope\""},
        {"!Sub '${Names}'", "${Names} is a list, !Sub takes single values. Use !Join"},
        {"!Sub [x]", "!Sub got a list it cannot use. Write !Sub"},
        {"!GetAtt F", "!GetAtt got a single value it cannot use"},
        {"!GetAtt F.Arm", "AWS::Serverless::Function has no attribute \"Arm\" here. Use Arn"},
        {"!GetAtt Nope.Arn", "there is no parameter or resource \"Nope\""},
        {"!Ref Off", "\"Off\" does not exist because its condition is false. Use !If"},
        {"!Join [a]", "!Join got a list it cannot use"},
        {"!Select [9, !Ref Names]", "!Select asks for number 9 of a list that has 3. Numbers count from 0"},
        {"!Select [x, [a]]", "!Select got a list it cannot use"},
        {"!Split ['', 'a']", "!Split got a list it cannot use"},
        {"!FindInMap [Region, a, b]",
         "there is no \"Region\" in the mapping that !FindInMap names. Did you mean \"Regions\"?"},
        {"!FindInMap [Regions, us-east-1, Buckte]", "there is no \"Buckte\""},
        {"!If [IsDv, 1, 2]", "there is no condition \"IsDv\". Did you mean \"IsDev\"?"},
        {"!If [IsDev, 1]", "!If got a list it cannot use"},
        {"!ImportValue x", "Fn::ImportValue is not supported. Use a parameter"},
        {"!Cidr [a, 1, 2]", "Fn::Cidr is not supported"},
        {"!GetAZs ''", "Fn::GetAZs is not supported"},
        {"{'Fn::Sup': x}", "the function Fn::Sup is unknown. Did you mean \"Fn::Sub\"?"},
        {"!Sup x", "the tag !Sup is unknown. Did you mean \"!Sub\"?"},
        {"!Base64 [a]", "!Base64 got a list it cannot use"},
        {"{'Fn::Length': x}", "Fn::Length got a single value it cannot use"},
    };
    for (const auto& row : rows) {
        const WorkspaceModel model = parse(outputTemplate(row.expression));
        EXPECT_NE(errorsOf(model).find(row.error), std::string::npos)
            << row.expression << " gave " << errorsOf(model);
        EXPECT_EQ(model.functions.size(), 1u);  // the rest is read all the same
    }
}

TEST(Intrinsics, CirclesAreFound) {
    const WorkspaceModel model = parse(R"(Conditions:
  A: !Not [!Condition B]
  B: !Not [!Condition A]
Resources:
  F:
    Type: AWS::Lambda::Function
    Properties: {FunctionName: !Ref G, Code: src, Handler: app.h, Runtime: python3.13}
  G:
    Type: AWS::Lambda::Function
    Properties: {FunctionName: !Ref F, Code: src, Handler: app.h, Runtime: python3.13}
)");
    const std::string found = diagnosticsOf(model);
    EXPECT_NE(found.find("the condition \"A\" depends on itself"), std::string::npos) << found;
    EXPECT_NE(found.find("refers to itself through its FunctionName"), std::string::npos) << found;
}

TEST(Intrinsics, ValuesThatDoubleThemselvesEnd) {
    std::string expression = "x123456789";
    for (int i = 0; i < 40; ++i) expression = "!Sub ['${A}${A}${A}', {A: " + expression + "}]";
    const std::string found = diagnosticsOf(parse(outputTemplate(expression)));
    EXPECT_NE(found.find("longer than 65536 bytes"), std::string::npos) << found;
}

TEST(Parameters, OverridesReplaceDefaults) {
    TemplateOptions options;
    options.parameters = {{"Stage", "prod"}, {"Names", "x"}};
    const WorkspaceModel model =
        parse(outputTemplate("!Sub ['${Stage} ${N}', {N: !Select [0, !Ref Names]}]"), options);
    EXPECT_EQ(errorsOf(model), "");
    EXPECT_EQ(model.outputs.at(0).value, "prod x");
    EXPECT_EQ(model.layers.size(), 2u);  // IsProd now holds
    EXPECT_EQ(model.parameters.at(0).value, "prod");
    EXPECT_TRUE(model.parameters.at(0).overridden);
}

TEST(Parameters, AreChecked) {
    const struct {
        std::string parameter, value, error;
    } rows[] = {
        {"{Type: String, AllowedValues: [a, b]}", "c", "\"c\" is not allowed for \"P\": allowed are a, b"},
        {"{Type: String, AllowedPattern: '[a-z]+'}", "A1", "it must match [a-z]+"},
        {"{Type: String, AllowedPattern: '(a+)+b', ConstraintDescription: letters}", std::string(2000, 'a'),
         ". letters"},
        {"{Type: Number, MinValue: 3}", "2", "at least 3"},
        {"{Type: Number, MaxValue: 3}", "4", "at most 3"},
        {"{Type: Number}", "four", "it must be a number"},
        {"{Type: 'List<Number>'}", "1,x", "numbers between commas"},
        {"{Type: String, MinLength: 3}", "ab", "at least 3 characters"},
        {"{Type: String, MaxLength: 1}", "ab", "at most 1 characters"},
        {"{Type: String, NoEcho: true, MaxLength: 1}", "secret", "the value is not allowed"},
        {"{Type: Sting}", "x", "the parameter type \"Sting\" is unknown"},
        {"{Default: x}", "x", "the parameter has no Type"},
        {"{Type: String, Defautl: x}", "x",
         "\"Defautl\" does not belong to a parameter. Did you mean \"Default\"?"},
    };
    for (const auto& row : rows) {
        TemplateOptions options;
        options.parameters["P"] = row.value;
        const std::string found =
            errorsOf(parse("Parameters:\n  P: " + row.parameter + "\nResources: {}\n", options));
        EXPECT_NE(found.find(row.error), std::string::npos) << row.parameter << " gave " << found;
    }
    TemplateOptions options;
    options.parameters["Stgae"] = "x";
    EXPECT_NE(
        errorsOf(parse(outputTemplate("x"), options)).find("no parameter \"Stgae\". Did you mean \"Stage\"?"),
        std::string::npos);
    EXPECT_NE(errorsOf(parse("Parameters: {P: {Type: String}}\nResources: {}\n"))
                  .find("the parameter \"P\" has no value. Add a Default"),
              std::string::npos);
}

}  // namespace
}  // namespace updraft

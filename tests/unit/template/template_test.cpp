#include <gtest/gtest.h>

#include "describe.h"

namespace updraft {
namespace {
using test::describe;
using test::diagnosticsOf;
using test::parse;
using test::withFunction;

TEST(Template, TheSmallestFunction) {
    const WorkspaceModel model = parse(withFunction(""));
    EXPECT_EQ(diagnosticsOf(model), "");
    EXPECT_EQ(describe(model), "F python3.13 app.handler code=folder src\n");
    ASSERT_EQ(model.functions.size(), 1u);
    EXPECT_EQ(model.functions[0].where.line, 3);
    EXPECT_EQ(model.functions[0].where.column, 3);
    EXPECT_EQ(model.function("F"), &model.functions[0]);
    EXPECT_EQ(model.watchRoots().size(), 2u);
}

TEST(Template, EveryPropertyOfAFunction) {
    const WorkspaceModel model = parse(withFunction(R"(      FunctionName: my-fn
      Description: does things
      MemorySize: 1769
      Timeout: "900"
      EphemeralStorage: {Size: 1024}
      ReservedConcurrentExecutions: 0
      AutoPublishAlias: live
      ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 2}
      Architectures: [x86_64]
      RecursiveLoop: Allow
      Tags: {team: core, cost: 12}
      Environment:
        Variables:
          DEBUG: true
          QUOTED: 'yes'
          YES: yes
          NUMBER: 1.50
          EMPTY: ""
      LoggingConfig:
        LogFormat: JSON
        ApplicationLogLevel: DEBUG
        SystemLogLevel: WARN
        LogGroup: /my/group
      DeadLetterQueue: {Type: SQS, TargetArn: 'arn:aws:sqs:us-east-1:000000000000:dead'}
      FunctionUrlConfig:
        AuthType: NONE
        InvokeMode: RESPONSE_STREAM
        Cors: {AllowOrigins: ["*"], MaxAge: 60}
      EventInvokeConfig:
        MaximumRetryAttempts: 1
        MaximumEventAgeInSeconds: 60
        DestinationConfig:
          OnFailure: {Type: Lambda, Destination: !GetAtt G.Arn}
  G:
    Type: AWS::Lambda::Function
    Properties:
      Code: {ZipFile: "exports.handler = async () => 1"}
      Handler: index.handler
      Runtime: nodejs22.x
      Tags: [{Key: a, Value: b}]
)"));
    EXPECT_EQ(diagnosticsOf(model), "");
    EXPECT_EQ(describe(model),
              "F as my-fn python3.13 app.handler memory=1769 timeout=900 tmp=1024 json DEBUG WARN "
              "group=/my/group dlq=arn:aws:sqs:us-east-1:000000000000:dead \"does things\" code=folder src "
              "reserved=0 publish=live provisioned=2 recursion=Allow\n"
              "  env DEBUG=true\n  env EMPTY=\n  env NUMBER=1.50\n  env QUOTED=yes\n  env YES=true\n"
              "  tag cost=12\n  tag team=core\n"
              "  url of live NONE stream cors * 60\n"
              "  async live retries=1 age=60 ok= failed=arn:aws:lambda:us-east-1:000000000000:function:G\n"
              "G nodejs22.x index.handler code=inline index.js exports.handler = async () => 1\n"
              "  tag a=b\n");
}

TEST(Template, PropertiesWithoutEffectAreKeptAndSaid) {
    const WorkspaceModel model = parse(withFunction(R"(      Role: arn:aws:iam::000000000000:role/r
      Tracing: Active
      Policies: [AmazonDynamoDBReadOnlyAccess]
      VpcConfig: {SubnetIds: [!ImportValue Net]}
      SnapStart: {ApplyOn: PublishedVersions}
      DeploymentPreference: {Type: AllAtOnce}
      Architectures: [arm64]
      Events:
        Api: {Type: Api, Properties: {Path: /, Method: get}}
        Timer: {Type: Schedule, Properties: {Schedule: rate(1 minute)}}
)"));
    EXPECT_EQ(describe(model),
              "F python3.13 app.handler arm64 tracing=Active role=arn:aws:iam::000000000000:role/r "
              "snap=PublishedVersions code=folder src deploy=AllAtOnce\n"
              "  stored DeploymentPreference={\"Type\":\"AllAtOnce\"}\n"
              "  stored Policies=[\"AmazonDynamoDBReadOnlyAccess\"]\n"
              "  stored Role=\"arn:aws:iam::000000000000:role/r\"\n"
              "  stored SnapStart={\"ApplyOn\":\"PublishedVersions\"}\n"
              "  stored Tracing=\"Active\"\n"
              "  stored VpcConfig={\"SubnetIds\":[{\"Fn::ImportValue\":\"Net\"}]}\n");
    EXPECT_EQ(diagnosticsOf(model),
              "notice 9:7 Role is kept and shown; functions run with your own rights here.\n"
              "notice 10:7 Tracing is kept and shown; no traces are sent.\n"
              "notice 11:7 Policies is kept and shown; functions run with your own rights here.\n"
              "notice 12:7 VpcConfig is kept and shown; functions use this machine's network.\n"
              "notice 13:7 SnapStart is kept and shown; environments start without snapshots here.\n"
              "notice 14:7 DeploymentPreference is kept and shown; an alias moves at once here.\n"
              "notice 15:22 arm64 is kept and shown; the function runs on this machine's processor.\n"
              "notice 17:9 the event \"Api\" of type Api is not supported yet: it does not invoke the "
              "function. Invoke the function yourself until then.\n"
              "notice 18:9 the event \"Timer\" of type Schedule is not supported yet: it does not invoke the "
              "function. Invoke the function yourself until then.\n");
}

TEST(Template, GlobalsAreMergedAsSamDoes) {
    const WorkspaceModel model = parse(R"(Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: python3.13
    Handler: app.handler
    CodeUri: src
    Timeout: 30
    Environment: {Variables: {STAGE: dev, LEVEL: info}}
    Layers: [!Ref Shared]
    Tags: {a: "1"}
Resources:
  A: {Type: AWS::Serverless::Function}
  B:
    Type: AWS::Serverless::Function
    Properties:
      Timeout: 5
      Environment: {Variables: {LEVEL: debug}}
      Layers: [!Ref Own]
  C:
    Type: AWS::Serverless::Function
    IgnoreGlobals: [Layers, Tags, Environment]
  Shared: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: layer}}
  Own: {Type: AWS::Lambda::LayerVersion, Properties: {Content: code.zip, LayerName: own-layer}}
)");
    EXPECT_EQ(diagnosticsOf(model), "");
    EXPECT_EQ(describe(model),
              "A python3.13 app.handler timeout=30 code=folder src\n"
              "  env LEVEL=info\n  env STAGE=dev\n  tag a=1\n"
              "  layer arn:aws:lambda:us-east-1:000000000000:layer:Shared:1 layer\n"
              "B python3.13 app.handler timeout=5 code=folder src\n"
              "  env LEVEL=debug\n  env STAGE=dev\n  tag a=1\n"
              "  layer arn:aws:lambda:us-east-1:000000000000:layer:Shared:1 layer\n"
              "  layer arn:aws:lambda:us-east-1:000000000000:layer:own-layer:1 \n"
              "C python3.13 app.handler timeout=30 code=folder src\n"
              "layer arn:aws:lambda:us-east-1:000000000000:layer:Shared:1 folder layer\n"
              "layer arn:aws:lambda:us-east-1:000000000000:layer:own-layer:1 zip code.zip\n");
}

TEST(Template, ResourcesThatBelongToAFunction) {
    const WorkspaceModel model = parse(R"(Resources:
  F:
    Type: AWS::Lambda::Function
    Properties: {Code: src, Handler: index.handler, Runtime: nodejs22.x}
  V: {Type: AWS::Lambda::Version, Properties: {FunctionName: !Ref F, Description: first}}
  W: {Type: AWS::Lambda::Version, Properties: {FunctionName: !GetAtt F.Arn}}
  Live:
    Type: AWS::Lambda::Alias
    Properties:
      FunctionName: !Ref F
      Name: live
      FunctionVersion: !GetAtt V.Version
      RoutingConfig:
        AdditionalVersionWeights: [{FunctionVersion: !GetAtt W.Version, FunctionWeight: 0.25}]
      ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 3}
  Url: {Type: AWS::Lambda::Url, Properties: {TargetFunctionArn: !Ref Live, AuthType: AWS_IAM}}
  Async:
    Type: AWS::Lambda::EventInvokeConfig
    Properties: {FunctionName: !Ref F, Qualifier: $LATEST, MaximumRetryAttempts: 0}
  Allow:
    Type: AWS::Lambda::Permission
    Properties: {FunctionName: !Ref F, Action: 'lambda:InvokeFunction', Principal: s3.amazonaws.com}
Outputs:
  Alias: {Value: !Ref Live}
  Plain: {Value: !Ref F}
)");
    EXPECT_EQ(diagnosticsOf(model),
              "notice 20:3 the permission is kept and shown; nobody is refused on this machine.\n");
    EXPECT_EQ(describe(model),
              "F nodejs22.x index.handler code=folder src\n"
              "  version V first\n  version W \n"
              "  alias live @V @W 0.25 provisioned=3\n"
              "  url of live AWS_IAM\n"
              "  async  retries=0 age=-1 ok= failed=\n"
              "  permission Allow lambda:InvokeFunction s3.amazonaws.com\n"
              "Alias = arn:aws:lambda:us-east-1:000000000000:function:F:live\n"
              "Plain = F\n");
}

TEST(Template, JsonWithTabsAndSurrogates) {
    const WorkspaceModel model = parse(
        "{\n\t\"Transform\": \"AWS::Serverless-2016-10-31\",\n\t\"Resources\": {\n"
        "\t\t\"F\": {\"Type\": \"AWS::Serverless::Function\", \"Properties\": {\n"
        "\t\t\t\"CodeUri\": \"src\\/\", \"Handler\": \"app.handler\",\n"
        "\t\t\t\"Runtime\": \"python3.13\", \"MemorySize\": 256,\n"
        "\t\t\t\"Description\": \"\\ud83d\\ude00 \\u00e9\"}}}}\n",
        {}, "template.json");
    EXPECT_EQ(diagnosticsOf(model), "");
    EXPECT_EQ(describe(model),
              "F python3.13 app.handler memory=256 \"\xf0\x9f\x98\x80 \xc3\xa9\" code=folder src\n");
}

TEST(Template, AnchorsAliasesAndMergeKeys) {
    const WorkspaceModel model = parse(R"(Transform: AWS::Serverless-2016-10-31
Metadata:
  Common: &common
    Runtime: python3.13
    Handler: app.handler
    CodeUri: &code src
    Timeout: 9
Resources:
  A:
    Type: AWS::Serverless::Function
    Properties:
      <<: *common
      Timeout: 4
  B:
    Type: AWS::Serverless::Function
    Properties: {<<: *common, CodeUri: *code}
)");
    EXPECT_EQ(diagnosticsOf(model), "");
    EXPECT_EQ(describe(model),
              "A python3.13 app.handler timeout=4 code=folder src\n"
              "B python3.13 app.handler timeout=9 code=folder src\n");
}

TEST(Template, CodeComesFromFoldersFilesZipsAndCdkAssets) {
    const WorkspaceModel model = parse(R"(Resources:
  A: {Type: AWS::Lambda::Function, Properties: {Code: code.zip, Handler: a.b, Runtime: python3.13}}
  B: {Type: AWS::Lambda::Function, Properties: {Code: one.py, Handler: one.b, Runtime: python3.13}}
  C:
    Type: AWS::Lambda::Function
    Properties: {Code: {S3Bucket: b, S3Key: k}, Handler: app.b, Runtime: python3.13}
    Metadata: {'aws:asset:path': src}
)");
    EXPECT_EQ(diagnosticsOf(model), "");
    EXPECT_EQ(describe(model),
              "A python3.13 a.b code=zip code.zip\n"
              "B python3.13 one.b code=file one.py\n"
              "C python3.13 app.b code=folder src\n");
}

TEST(Template, TheUrlOfAFunctionIsTheSameEveryTime) {
    const std::string url = workspaceUrlId({}, "hello", "");
    EXPECT_EQ(url.size(), 32u);
    EXPECT_EQ(url, workspaceUrlId({}, "hello", ""));
    EXPECT_NE(url, workspaceUrlId({}, "hello", "live"));
    const WorkspaceModel model =
        parse(withFunction("      FunctionUrlConfig: {AuthType: NONE}\n"
                           "Outputs:\n  U: {Value: !GetAtt FUrl.FunctionUrl}\n"));
    ASSERT_EQ(model.outputs.size(), 1u);
    EXPECT_EQ(model.outputs[0].value,
              "http://" + workspaceUrlId({}, "F", "") + ".lambda-url.us-east-1.localhost/");
    EXPECT_EQ(model.functions[0].urls[0].url.urlId, workspaceUrlId({}, "F", ""));
}

}  // namespace
}  // namespace updraft

#include <gtest/gtest.h>

#include "describe.h"

namespace updraft {
namespace {
using test::diagnosticsOf;
using test::parse;
using test::withFunction;

struct Row {
    std::string text;
    std::string found;  // what the only line, or one of the lines, starts with
};

void expectRows(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        const std::string found = "\n" + diagnosticsOf(parse(row.text));
        EXPECT_NE(found.find("\n" + row.found), std::string::npos) << row.text << "\ngave" << found;
    }
}

TEST(Diagnostics, TextThatIsNoTemplate) {
    expectRows({
        {"", "error 1:1 the template is empty. A template has at least a section \"Resources\"."},
        {"# only a comment\n", "error 1:1 the template is empty"},
        {"null\n", "error 1:1 the template is empty"},
        {"just text", "error 1:1 a template is a map, this is a single value"},
        {"- a\n- b\n", "error 1:1 a template is a map, this is a list"},
        {"Resources:\n\tF: 1\n",
         "error 2:1 YAML does not allow tabs for indentation. Replace the tab by spaces."},
        {"a: \"\nb: 1", "error 2:5 this is no valid YAML"},
        {"a: [1, 2\n", "error 2:1 this is no valid YAML"},
        {"a: b: c\n", "error 1:5 this is no valid YAML"},
        {"ok: 1\nbad: \xff\n", "error 2:6 the byte 0xff is not valid UTF-8. Save the file"},
        {"ok: \xc3\xa9 \xe2\x82\n", "error 1:7 the byte 0xe2 is not valid UTF-8"},
        {std::string("a: \0b\n", 6), "error 1:4 the control character 0x00 is not allowed"},
        {"\xff\xfe"
         "a\0",
         "error 1:1 the byte 0xff is not valid UTF-8"},
        {"a: 1\nb: 2\na: 3\n", "error 3:1 the key \"a\" is here twice, first in line 1. Remove or rename"},
        {"a: {x: 1, x: 2}\n", "error 1:11 the key \"x\" is here twice"},
        {"[a]: 1\n", "error 1:1 a key must be a text"},
        {"a: &x [*x]\n", "error 1:8 this alias stands inside of what it names"},
        {"a: *none\n", "error 1:4 this is no valid YAML: the referenced anchor is not defined"},
        {"a: 1\n---\nb: 2\n", "error 3:1 the file holds more than one document"},
        {"<<: 1\nResources: {}\n", "error 1:5 \"<<\" takes a map"},
        {"Resources: !Nope {}\n", "error 1:12 the tag !Nope is unknown"},
        {std::string(300, '[') + std::string(300, ']'),
         "error 1:200 values are nested deeper than 200 levels"},
        {"a: " + std::string(1'000'001, 'x'),
         "error 1:1 the file has 1000004 bytes; a template may have 1000000"},
    });
}

TEST(Diagnostics, AliasesThatMultiplyEnd) {
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const std::string last = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + last;
        for (int copy = 1; copy < 10; ++copy) bomb += ", " + last;
        bomb += "]\n";
    }
    const std::string found = diagnosticsOf(parse(bomb));
    EXPECT_NE(found.find("more than 200000 values. Use fewer aliases."), std::string::npos) << found;

    std::string deep = "a0: &a0 [x]\n";  // each alias stands a little deeper than the one before it
    for (int i = 1; i < 500; ++i) {
        const std::string number = std::to_string(i);
        deep += "a" + number + ": &a" + number + " [[[[*a" + std::to_string(i - 1) + "]]]]\n";
    }
    const std::string nested = diagnosticsOf(parse(deep));
    EXPECT_NE(nested.find("nested deeper than 200 levels"), std::string::npos) << nested;
}

TEST(Diagnostics, SectionsAndResources) {
    expectRows({
        {"Description: x\n", "error 1:1 the template has no resources"},
        {"Resources: {}\n", "error 1:12 the template has no resources"},
        {"Resources: []\n", "error 1:12 the template has no resources"},
        {"Resource: {}\n",
         "error 1:1 \"Resource\" does not belong to a template. Did you mean \"Resources\"?."},
        {"AWSTemplateFormatVersion: 2011\n", "error 1:27 the only format version is 2010-09-09"},
        {"Transform: AWS::Serverless-2016-10-13\n",
         "warning 1:12 the transform \"AWS::Serverless-2016-10-13\" is not run on this machine. Did you mean "
         "\"AWS::Serverless-2016-10-31\"?."},
        {"Rules: {}\n", "notice 1:1 Rules are not checked on this machine."},
        {"Conditions: x\n", "error 1:13 Conditions is a map, this is a single value"},
        {"Conditions: {A: maybe}\n", "error 1:17 this is no condition"},
        {"Globals: {Functoin: {}}\n",
         "error 1:11 \"Functoin\" does not belong to Globals. Did you mean \"Function\"?."},
        {"Globals: {Api: {}}\n", "notice 1:11 Globals.Api is ignored"},
        {"Globals: {Function: {TimeOut: 3}}\n",
         "error 1:22 Globals.Function has no property \"TimeOut\". Did you mean \"Timeout\"?."},
        {"Resources:\n  F: {Properties: {}}\n", "error 2:3 the resource \"F\" has no Type"},
        {"Resources:\n  F: text\n", "error 2:3 the resource \"F\" has no Type"},
        {"Resources:\n  F-1: {Type: AWS::S3::Bucket}\n",
         "error 2:3 \"F-1\" cannot be a logical id. Use only letters"},
        {"Resources:\n  F: {Type: AWS::Serverless::Funktion}\n",
         "error 2:13 the resource type AWS::Serverless::Funktion is unknown. Did you mean "
         "\"AWS::Serverless::Function\"?."},
        {"Resources:\n  F: {Type: Nonsense}\n", "error 2:13 the resource type Nonsense is unknown"},
        {"Resources:\n  F: {Type: AWS::S3::Bucket}\n",
         "notice 2:13 AWS::S3::Bucket is not made on this machine: the resource is ignored."},
        {"Resources:\n  F: {Type: AWS::Lambda::EventSourceMapping}\n",
         "notice 2:13 AWS::Lambda::EventSourceMapping is not supported yet"},
        {"Resources:\n  F: {Type: AWS::S3::Bucket, Propertys: {}}\n",
         "error 2:30 \"Propertys\" does not belong to a resource. Did you mean \"Properties\"?."},
        {"Resources:\n  F: {Type: AWS::Serverless::Function}\n",
         "error 2:3 AWS::Serverless::Function needs the SAM transform. Add the line"},
        {"Resources:\n  F: {Type: AWS::Lambda::Function, Properties: 3}\n", "error 2:48 Properties is a map"},
        {"Resources:\n  F: {Type: AWS::S3::Bucket, Condition: Nope}\n",
         "error 2:41 there is no condition \"Nope\""},
        {"Resources:\n  Fn::ForEach::X: [a, b, c]\n", "error 2:3 Fn::ForEach is not supported"},
        {"Outputs: {O: {Vaule: 1}}\n",
         "error 1:15 \"Vaule\" does not belong to an output. Did you mean \"Value\"?."},
        {"Outputs: {O: {Description: x}}\n", "error 1:11 the output \"O\" has no Value"},
    });
}

const std::string kMany(5000, 'x');

// What is said about a line among a function's properties.
const std::vector<Row> kFunctionRows = {
    {"Memory: 128", "error 9:7 AWS::Serverless::Function has no property \"Memory\""},
    {"MemorySise: 128",
     "error 9:7 AWS::Serverless::Function has no property \"MemorySise\". Did you mean "
     "\"MemorySize\"?."},
    {"MemorySize: 127", "error 9:19 MemorySize is a whole number from 128 to 10240, not \"127\""},
    {"MemorySize: 10241", "error 9:19 MemorySize is a whole number from 128 to 10240"},
    {"MemorySize: 128.5", "error 9:19 MemorySize is a whole number"},
    {"MemorySize: [1]", "error 9:19 MemorySize is a whole number from 128 to 10240, not a list"},
    {"Timeout: 0", "error 9:16 Timeout is a whole number from 1 to 900, not \"0\""},
    {"Timeout: 901", "error 9:16 Timeout is a whole number from 1 to 900"},
    {"Timeout: nan", "error 9:16 Timeout is a whole number from 1 to 900"},
    {"EphemeralStorage: {Size: 511}", "error 9:32 Size is a whole number from 512 to 10240"},
    {"EphemeralStorage: {Sise: 600}",
     "error 9:26 \"Sise\" does not belong to EphemeralStorage. Did you mean"},
    {"EphemeralStorage: 600", "error 9:25 EphemeralStorage is a map with Size, not \"600\""},
    {"ReservedConcurrentExecutions: -1", "error 9:37 ReservedConcurrentExecutions is a whole number from 0"},
    {"FunctionName: a b", "error 9:21 \"a b\" cannot be a function's name"},
    {"FunctionName: " + kMany.substr(0, 65), "error 9:21 \"xxxxx"},
    {"Description: " + kMany.substr(0, 257), "error 9:20 the description is longer than 256 characters"},
    {"PackageType: Image", "error 9:20 container images do not run"},
    {"PackageType: zip", "error 9:20 PackageType cannot be \"zip\"; allowed are Zip, Image"},
    {"ImageUri: x", "notice 9:7 ImageUri is not supported"},
    {"Environment: {Variables: {AWS_REGION: x}}",
     "error 9:33 the environment variable AWS_REGION is reserved"},
    {"Environment: {Variables: {1A: x}}", "error 9:33 \"1A\" cannot be an environment variable"},
    {"Environment: {Variables: {A: x}}", "error 9:33 \"A\" cannot be an environment variable"},
    {"Environment: {Variables: {AB: [x]}}", "error 9:37 the value of \"AB\" is a text or number, not a list"},
    {"Environment: {Variables: {AB: }}", "error 9:33 the value of \"AB\" is a text or number, not nothing"},
    {"Environment: {Variables: {AB: " + kMany + "}}",
     "error 9:32 the environment variables have 5002 bytes; 4,096"},
    {"Environment: {Variable: {}}",
     "error 9:21 \"Variable\" does not belong to Environment. Did you mean "
     "\"Variables\"?."},
    {"Layers: [a, b]", "error 9:15 \"a\" is not the ARN of a layer"},
    {"Layers: ['arn:aws:lambda:us-east-1:1:layer:x:1']",
     "warning 9:15 the layer arn:aws:lambda:us-east-1:1:layer:x:1 is not on this machine"},
    {"Layers: [a, b, c, d, e, f]", "error 9:15 6 layers are named; a function can have 5"},
    {"Layers: x", "error 9:15 Layers is a list of texts, not \"x\""},
    {"LoggingConfig: {LogFormat: json}",
     "error 9:34 LogFormat cannot be \"json\"; allowed are Text, JSON. Did you"},
    {"LoggingConfig: {ApplicationLogLevel: INFO}", "error 9:44 log levels need LogFormat JSON"},
    {"Architectures: [sparc]", "error 9:22 Architectures is a list with either x86_64 or arm64"},
    {"AutoPublishAlias: 12", "error 9:25 an alias cannot be a number"},
    {"ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 1}",
     "error 9:37 provisioned concurrency needs an alias"},
    {"ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 0}",
     "error 9:71 ProvisionedConcurrentExecutions is a whole number from 1"},
    {"ProvisionedConcurrencyConfig: {}", "error 9:37 ProvisionedConcurrentExecutions is missing"},
    {"FunctionUrlConfig: {}", "error 9:26 AuthType is missing"},
    {"FunctionUrlConfig: {AuthType: none}",
     "error 9:37 AuthType cannot be \"none\"; allowed are NONE, AWS_IAM. "
     "Did you mean \"NONE\"?."},
    {"FunctionUrlConfig: {AuthType: NONE, InvokeMode: STREAM}", "error 9:55 InvokeMode cannot be \"STREAM\""},
    {"FunctionUrlConfig: {AuthType: NONE, Cors: {MaxAge: 86401}}", "error 9:58 MaxAge is a whole number"},
    {"FunctionUrlConfig: {AuthType: NONE, Cors: {Origins: []}}",
     "error 9:50 \"Origins\" does not belong to Cors"},
    {"EventInvokeConfig: {MaximumRetryAttempts: 3}",
     "error 9:49 MaximumRetryAttempts is a whole number from 0 to 2"},
    {"EventInvokeConfig: {MaximumEventAgeInSeconds: 59}",
     "error 9:53 MaximumEventAgeInSeconds is a whole number"},
    {"EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: SQS}}}", "error 9:58 Destination is missing"},
    {"EventInvokeConfig: {DestinationConfig: {OnFailure: {Destination: 'arn:aws:sqs:r:a:q'}}}",
     "notice 9:58 destinations of the service sqs are not supported yet"},
    {"DeadLetterQueue: {Type: SQS}", "error 9:24 TargetArn is missing"},
    {"RecursiveLoop: Maybe", "error 9:22 RecursiveLoop cannot be \"Maybe\""},
    {"Tracing: On", "error 9:16 Tracing cannot be \"On\""},
    {"Events: {E: {Type: Shedule}}",
     "error 9:26 the event type \"Shedule\" is unknown. Did you mean \"Schedule\"?."},
    {"Events: {E: {}}", "error 9:16 the event \"E\" has no Type"},
    {"Events: {E: {Type: SQS}}", "notice 9:16 the event \"E\" of type SQS is not supported yet"},
    {"FileSystemConfigs: []", "notice 9:7 FileSystemConfigs is not supported yet"},
    {"InlineCode: x", "error 7:16 inline code becomes the file index, but the handler names \"app\""},
};

TEST(Diagnostics, PropertiesOfAFunction) {
    std::vector<Row> whole;
    for (const Row& row : kFunctionRows)
        whole.push_back({withFunction("      " + row.text + "\n"), row.found});
    expectRows(whole);
}

TEST(Diagnostics, CodeHandlersAndRuntimes) {
    const auto function = [](const std::string& properties) {
        return "Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties: {" + properties + "}\n";
    };
    expectRows({
        {function("Code: src, Runtime: python3.13"), "error 2:3 Handler is missing. Add one"},
        {function("Code: src, Handler: app.h"), "error 2:3 Runtime is missing. Add one"},
        {function("Handler: app.h, Runtime: python3.13"), "error 2:3 Code is missing"},
        {function("Code: src, Handler: app.h, Runtime: python3.31"),
         "error 4:54 the runtime \"python3.31\" is unknown. Did you mean \"python3.1"},
        {function("Code: src, Handler: app, Runtime: python3.13"),
         "error 4:38 the handler \"app\" names no function"},
        {function("Code: src, Handler: 'a b.c', Runtime: python3.13"), "error 4:38 the handler has spaces"},
        {function("Code: sorc, Handler: app.h, Runtime: python3.13"),
         "error 4:24 \"sorc\" does not exist beside the template. Did you mean \"src\"?."},
        {function("Code: 's3://b/k', Handler: app.h, Runtime: python3.13"),
         "error 4:24 code in S3 is not fetched"},
        {function("Code: {S3Bucket: b, S3Key: k}, Handler: app.h, Runtime: python3.13"),
         "error 4:24 code in S3 is not fetched"},
        {function("Code: {S3Bukket: b}, Handler: app.h, Runtime: python3.13"),
         "error 4:25 \"S3Bukket\" does not belong to Code. Did you mean \"S3Bucket\"?."},
        {function("Code: [], Handler: app.h, Runtime: python3.13"),
         "error 4:24 the code is a path, not a list"},
        {function("Code: src, Handler: main.h, Runtime: python3.13"),
         "warning 4:24 there is no \"main.py\" in src, which the handler names"},
        {function("Code: src, Handler: main.h, Runtime: nodejs22.x"),
         "warning 4:24 there is no \"main.js\" in src"},
        {function("Code: src, Runtime: provided.al2023"),
         "warning 4:24 there is no file \"bootstrap\" in src"},
        {function("Code: {ZipFile: x}, Handler: index.h, Runtime: ruby3.4"),
         "error 4:34 inline code is for python"},
        {function("Code: src, Handler: app.h, Runtime: python3.13, Tags: [{Kee: a}]"),
         "error 4:73 a tag has a Key"},
    });
}

TEST(Diagnostics, SatellitesAndNames) {
    const std::string two =
        "Resources:\n"
        "  F: {Type: AWS::Lambda::Function, Properties: {Code: src, Handler: app.h, Runtime: python3.13}}\n";
    expectRows({
        {two + "  V: {Type: AWS::Lambda::Version}\n", "error 3:3 FunctionName is missing"},
        {two + "  V: {Type: AWS::Lambda::Version, Properties: {FunctionName: G}}\n",
         "error 3:62 there is no function \"G\" in this template. Did you mean \"F\"?."},
        {two + "  A: {Type: AWS::Lambda::Alias, Properties: {FunctionName: F, Name: live, FunctionVersion: "
               "x}}\n",
         "error 3:92 \"x\" is no version"},
        {two + "  A: {Type: AWS::Lambda::Alias, Properties: {FunctionName: F, FunctionVersion: $LATEST}}\n",
         "error 3:3 Name is missing"},
        {two + "  A: {Type: AWS::Lambda::Alias, Properties: {FunctionName: F, Name: a, FunctionVersion: 1, "
               "RoutingConfig: {AdditionalVersionWeights: [{FunctionVersion: 2, FunctionWeight: 2}]}}}\n",
         "error 3:172 FunctionWeight is a number from 0 to 1"},
        {two + "  U: {Type: AWS::Lambda::Url, Properties: {TargetFunctionArn: F}}\n",
         "error 3:3 AuthType is missing"},
        {two + "  E: {Type: AWS::Lambda::EventInvokeConfig, Properties: {FunctionName: F}}\n",
         "error 3:3 Qualifier is missing"},
        {two + "  G: {Type: AWS::Lambda::Function, Properties: {FunctionName: F, Code: src, Handler: app.h, "
               "Runtime: python3.13}}\n",
         "error 3:3 the function name \"F\" is taken by \"F\" in line 2"},
        {two + "  L: {Type: AWS::Lambda::LayerVersion}\n", "error 3:3 Content is missing"},
        {two + "  L: {Type: AWS::Lambda::LayerVersion, Properties: {Content: one.py}}\n",
         "error 3:62 a layer is a folder or a zip file"},
        {two + "  L: {Type: AWS::Lambda::LayerVersion, Properties: {Content: layer}, Metadata: {BuildMethod: "
               "x}}\n",
         "notice 3:81 BuildMethod x is not run"},
    });
}

TEST(Diagnostics, AllAreGatheredAndOnlyTheFunctionInErrorIsUnusable) {
    const WorkspaceModel model = parse(withFunction(R"(      MemorySize: 1
      Timeout: 1000
      Typo: 1
  G:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: src, Handler: app.handler, Runtime: python3.13}
)"));
    EXPECT_EQ(model.diagnostics.size(), 3u) << diagnosticsOf(model);
    EXPECT_TRUE(model.hasErrors());
    ASSERT_EQ(model.functions.size(), 2u);
    EXPECT_FALSE(model.functions[0].usable);
    EXPECT_TRUE(model.functions[1].usable);
    EXPECT_EQ(model.diagnostics[0].where.file, "template.yaml");
    EXPECT_EQ(model.diagnostics[0].path, "Resources.F.Properties.MemorySize");
    EXPECT_EQ(model.diagnostics[0].text(),
              "template.yaml:9:19: error: MemorySize is a whole number from 128 to 10240, not \"1\". Write a "
              "whole number from 128 to 10240.");
}

// Thousands of slips against thousands of names: cut off, not compared for minutes.
TEST(Diagnostics, AFileFullOfErrorsIsReadSoon) {
    std::string text = "Resources:\n";
    for (int i = 0; i < 1500; ++i) {
        const std::string id = "Function" + std::to_string(i);
        text +=
            "  " + id + ": {Type: AWS::Lambda::Function, Properties: {Hnadler: 1, Code: !Ref " + id + "x}}\n";
    }
    const WorkspaceModel model = parse(text);
    EXPECT_EQ(model.diagnostics.size(), 500u);
    EXPECT_EQ(model.functions.size(), 1500u);
}

TEST(Diagnostics, DeprecatedRuntimesAreNoticedByDate) {
    TemplateOptions options;
    options.today = 1'798'761'600'000'000'000;  // 2027-01-01
    const std::string text =
        "Resources:\n  F: {Type: AWS::Lambda::Function, Properties: {Code: src, Handler: app.h, Runtime: "
        "python3.10}}\n";
    EXPECT_EQ(
        diagnosticsOf(parse(text, options)),
        "notice 2:85 python3.10 is deprecated in the cloud since 2026-10-31; it takes no new functions from "
        "2027-02-01 on. Move to a newer runtime.\n");
    EXPECT_EQ(diagnosticsOf(parse(text)), "");
    options.today = 1'700'000'000'000'000'000;
    EXPECT_EQ(diagnosticsOf(parse(text, options)), "");
}

}  // namespace
}  // namespace updraft

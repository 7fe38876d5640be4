// The catalogue of properties agrees with the schema and with what the reader accepts, and says while typing
// what the reader would say afterwards.
#include <gtest/gtest.h>

#include <set>

#include "describe.h"
#include "edit_cases.h"
#include "runtime/base/text.h"
#include "runtime/function/template/edit/property_check.h"
#include "runtime/function/template/limits.h"

namespace updraft {
namespace {
using test::at;
using test::edited;

std::vector<PropertyRow> allRows() {
    std::vector<PropertyRow> rows = functionProperties();
    for (const EventSchema& schema : eventSchemas())
        rows.insert(rows.end(), schema.properties.begin(), schema.properties.end());
    return rows;
}

TEST(Catalogue, HasEveryPropertyOfTheSchemaAndNoOther) {
    std::set<std::string> schema, rows, paths;
    for (const std::string& name : sam::schemaOf("AWS::Serverless::Function")->names()) schema.insert(name);
    for (const PropertyRow& row : functionProperties()) {
        EXPECT_TRUE(paths.insert(row.path).second) << row.path;
        if (row.parent().empty()) rows.insert(row.path);
        if (!row.parent().empty()) {
            EXPECT_TRUE(paths.contains(row.parent())) << row.path << " stands before its group";
            EXPECT_EQ(findProperty(row.parent())->kind, PropertyKind::Group) << row.path;
        }
    }
    EXPECT_EQ(rows, schema);
    EXPECT_EQ(propertiesOf("").size(), schema.size());
    EXPECT_EQ(propertiesOf("EphemeralStorage").front()->path, "EphemeralStorage.Size");
    EXPECT_EQ(findProperty("Nothing"), nullptr);
}

TEST(Catalogue, HasEveryEventType) {
    EXPECT_EQ(eventSchemas().size(), sam::eventTypes().size());
    for (const EventSchema& schema : eventSchemas()) {
        EXPECT_FALSE(schema.properties.empty()) << schema.type;
        std::set<std::string> paths;
        for (const PropertyRow& row : schema.properties)
            EXPECT_TRUE(paths.insert(row.path).second) << schema.type << " " << row.path;
    }
    EXPECT_NE(eventSchema("SQS"), nullptr);
    EXPECT_EQ(eventSchema("Nothing"), nullptr);
}

TEST(Catalogue, RowsAreWhole) {
    for (const PropertyRow& row : allRows()) {
        EXPECT_TRUE(row.documentation.starts_with("https://docs.aws.amazon.com/")) << row.path;
        EXPECT_EQ(row.kind == PropertyKind::Choice, row.kind != PropertyKind::List && !row.allowed.empty())
            << row.path;
        if (row.kind == PropertyKind::Integer) {
            EXPECT_LT(row.least, row.most) << row.path;
        }
        if (row.support != sam::Support::Full) {
            EXPECT_FALSE(row.note.empty()) << row.path;
        }
        if (!row.usual.empty()) {
            EXPECT_FALSE(validateProperty(row, row.usual)) << row.path;
        }
    }
    EXPECT_EQ(findProperty("Role")->support, sam::Support::Stored);
    EXPECT_EQ(findProperty("DeploymentPreference.Type")->support, sam::Support::Stored);
    EXPECT_EQ(findProperty("EventInvokeConfig.MaximumRetryAttempts")->documentation,
              "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/"
              "sam-property-function-eventinvokeconfiguration.html"
              "#sam-function-eventinvokeconfiguration-maximumretryattempts");
}

// What the reader of templates says about a value of the property.
bool readerRefuses(const PropertyRow& row, const std::string& value) {
    const std::string text =
        test::withFunction("      AutoPublishAlias: live\n      FunctionUrlConfig: {AuthType: NONE}\n");
    TemplatePath path = at("Resources.F.Properties." + row.path);
    const std::string changed = edited(text, setValue(text, path, propertyValue(row, value)));
    for (const Diagnostic& each : test::parse(changed).diagnostics) {
        if (each.severity == Severity::Error && each.path.ends_with(row.path)) return true;
    }
    return false;
}

TEST(Catalogue, LimitsAreTheReaders) {
    int compared = 0;
    for (const PropertyRow& row : functionProperties()) {
        if (row.support != sam::Support::Full && row.path != "SnapStart.ApplyOn") continue;
        std::vector<std::string> values;
        if (row.kind == PropertyKind::Integer) {
            values = {std::to_string(row.least - 1), std::to_string(row.least), "x"};
            if (row.most != sam::kNoLimit) {
                values.push_back(std::to_string(row.most));
                values.push_back(std::to_string(row.most + 1));
            }
        } else if (row.kind == PropertyKind::Choice) {
            values = row.allowed;
            values.emplace_back("Nonsense");
            if (row.path == "PackageType")
                values = {"Zip", "Nonsense"};  // images are refused for another reason
            if (row.path.find("LogLevel") != std::string::npos) values = {"Nonsense"};  // need JSON
        }
        for (const std::string& value : values) {
            EXPECT_EQ(readerRefuses(row, value), validateProperty(row, value).has_value())
                << row.path << "=" << value;
            ++compared;
        }
    }
    EXPECT_GT(compared, 50);
}

struct Case {
    const char* path;
    const char* text;
    PropertyFault fault;
    std::int64_t limit;
};

TEST(Validation, SaysWhatIsWrong) {
    const Case cases[] = {
        {"MemorySize", "64", PropertyFault::TooSmall, 128},
        {"MemorySize", "10241", PropertyFault::TooLarge, 10'240},
        {"MemorySize", "1.5", PropertyFault::NotANumber, 128},
        {"MemorySize", "a lot", PropertyFault::NotANumber, 128},
        {"Runtime", "python3.131", PropertyFault::NotAllowed, 0},
        {"Runtime", " ", PropertyFault::Missing, 0},
        {"FunctionName", "a b", PropertyFault::BadPattern, 0},
        {"AutoPublishAlias", "12", PropertyFault::BadPattern, 0},
        {"Role", "admin", PropertyFault::BadPattern, 0},
        {"Handler", "a b", PropertyFault::BadPattern, 0},
        {"PropagateTags", "maybe", PropertyFault::NotASwitch, 0},
        {"VpcConfig", "[a", PropertyFault::NotYaml, 0},
        {"Architectures", "sparc", PropertyFault::NotAllowed, 0},
        {"Layers", "mine", PropertyFault::BadPattern, 0},
    };
    for (const Case& each : cases) {
        const auto problem = validateProperty(*findProperty(each.path), each.text);
        ASSERT_TRUE(problem) << each.path << " " << each.text;
        EXPECT_EQ(problem->fault, each.fault) << each.path << " " << each.text;
        EXPECT_EQ(problem->limit, each.limit) << each.path << " " << each.text;
    }
    EXPECT_EQ(validateProperty(*findProperty("Runtime"), "python3.131")->meant, "python3.13");
    EXPECT_FALSE(validateProperty(*findProperty("MemorySize"), ""));
    EXPECT_FALSE(validateProperty(*findProperty("MemorySize"), " 512 "));
    // Characters count, not bytes.
    std::string umlauts;
    for (int i = 0; i < 256; ++i) umlauts += "ü";
    EXPECT_FALSE(validateProperty(*findProperty("Description"), umlauts));
    EXPECT_EQ(validateProperty(*findProperty("Description"), umlauts + "x")->got, 257);
}

TEST(Validation, OfHandlersKnowsTheRuntime) {
    EXPECT_FALSE(validateHandler("python3.13", "app.handler"));
    EXPECT_EQ(validateHandler("python3.13", "app")->fault, PropertyFault::BadPattern);
    EXPECT_EQ(validateHandler("python3.13", "")->fault, PropertyFault::Missing);
    EXPECT_FALSE(validateHandler("provided.al2023", ""));
    EXPECT_FALSE(validateHandler("provided.al2023", "app"));
}

TEST(Validation, OfVariables) {
    const PropertyRow& row = *findProperty("Environment.Variables");
    EXPECT_FALSE(validateEntries(row, {{"AA", ""}, {"B_1", "x"}}));
    EXPECT_EQ(validateKey(row, "AWS_REGION")->fault, PropertyFault::ReservedName);
    EXPECT_EQ(validateKey(row, "1A")->fault, PropertyFault::BadPattern);
    EXPECT_EQ(validateKey(row, "")->fault, PropertyFault::Missing);
    EXPECT_EQ(validateEntries(row, {{"AA", "1"}, {"AA", "2"}})->fault, PropertyFault::Duplicate);
    EXPECT_FALSE(validateEntries(row, {{"AA", std::string(4094, 'x')}}));
    const auto tooMuch = validateEntries(row, {{"AA", std::string(4095, 'x')}});
    ASSERT_TRUE(tooMuch);
    EXPECT_EQ(tooMuch->fault, PropertyFault::TooManyBytes);
    EXPECT_EQ(tooMuch->got, 4097);
}

TEST(Validation, OfLists) {
    const PropertyRow& layers = *findProperty("Layers");
    const std::string arn = "arn:aws:lambda:us-east-1:1:layer:x:1";
    EXPECT_FALSE(validateItems(layers, {arn, arn, arn, arn, arn}));
    EXPECT_EQ(validateItems(layers, {arn, arn, arn, arn, arn, arn})->fault, PropertyFault::TooMany);
    EXPECT_EQ(validateItems(layers, {""})->fault, PropertyFault::Missing);
}

TEST(Validation, OfSchedules) {
    const auto row = [](const char* type, const char* path) -> const PropertyRow& {
        for (const PropertyRow& each : eventSchema(type)->properties) {
            if (each.path == path) return each;
        }
        throw std::runtime_error(path);
    };
    const PropertyRow& rule = row("Schedule", "Schedule");
    for (const char* good : {"rate(1 minute)", "rate(5 minutes)", "rate(1 day)", "cron(0 12 * * ? *)",
                             "cron(0/5 8-17 ? * MON-FRI *)", "cron(0 9 ? * 2#1 *)"})
        EXPECT_FALSE(validateProperty(rule, good)) << good;
    for (const char* bad :
         {"rate(1 minutes)", "rate(5 minute)", "rate(0 minutes)", "rate(x)", "cron(0 12 * * *)",
          "cron(0 12 * * * *)", "cron(0 12 ? * ? *)", "at(2030-01-31T10:00:00)", "5 minutes", "rate()"})
        EXPECT_TRUE(validateProperty(rule, bad)) << bad;
    const PropertyRow& second = row("ScheduleV2", "ScheduleExpression");
    EXPECT_FALSE(validateProperty(second, "at(2030-01-31T10:00:00)"));
    EXPECT_TRUE(validateProperty(second, "at(2030-01-31)"));
    EXPECT_EQ(validateProperty(row("SQS", "BatchSize"), "0")->fault, PropertyFault::TooSmall);
    EXPECT_FALSE(validateProperty(row("Kinesis", "MaximumRetryAttempts"), "-1"));
}

}  // namespace
}  // namespace updraft

#include "runtime/sandbox/runtime_api/extension_registry.h"

#include <gtest/gtest.h>

namespace updraft {
namespace {

using State = Extension::State;

ExtensionRegistry makeRegistry() {
    return ExtensionRegistry({"hello", "$LATEST", "app.handler", "000000000000"});
}

Extension& registered(ExtensionRegistry& registry, std::string_view extensionName, std::string_view events) {
    const auto result = registry.enrol(extensionName, {}, "{\"events\":[" + std::string(events) + "]}");
    EXPECT_TRUE(result.accepted()) << result.reply.body;
    const auto found = registry.find(result.id.text());
    EXPECT_TRUE(found.extension);
    return *found.extension;
}

TEST(ExtensionRegistry, RegistersAnExternalExtension) {
    ExtensionRegistry registry = makeRegistry();
    ASSERT_TRUE(registry.expect("watcher"));
    EXPECT_FALSE(registry.allRegistered());
    const auto result = registry.enrol("watcher", "", R"({"events":["INVOKE","SHUTDOWN"]})");
    EXPECT_EQ(result.reply.status, 200);
    EXPECT_EQ(result.reply.body,
              "{\"functionName\":\"hello\",\"functionVersion\":\"$LATEST\",\"handler\":\"app.handler\"}\n");
    EXPECT_FALSE(result.id.isNull());
    EXPECT_TRUE(registry.allRegistered());
    EXPECT_TRUE(registry.anyExternal());
    EXPECT_EQ(registry.all().front().events(), "INVOKE,SHUTDOWN");
}

TEST(ExtensionRegistry, TellsTheAccountWhenAsked) {
    ExtensionRegistry registry = makeRegistry();
    const auto result = registry.enrol("inside", "other, accountId", R"({"events":[]})");
    EXPECT_NE(result.reply.body.find("\"accountId\":\"000000000000\""), std::string::npos);
}

TEST(ExtensionRegistry, RefusesWhatTheCloudRefuses) {
    const struct {
        const char *name, *body, *type, *message;
    } table[] = {
        {"", R"({"events":[]})", "Extension.InvalidExtensionName", "Empty extension name"},
        {"inside", "nonsense", "InvalidRequestFormat", ""},
        {"inside", R"({"events":"INVOKE"})", "InvalidRequestFormat", ""},
        {"inside", R"({"events":["BOOM"]})", "Extension.InvalidEventType", "BOOM: ErrorInvalidEventType"},
        {"inside", R"({"events":["SHUTDOWN"]})", "Extension.InvalidEventType",
         "SHUTDOWN: ShutdownEventNotSupportedForInternalExtension"},
    };
    for (const auto& row : table) {
        ExtensionRegistry registry = makeRegistry();
        const auto result = registry.enrol(row.name, {}, row.body);
        EXPECT_EQ(result.reply.status, 403);
        EXPECT_NE(result.reply.body.find("\"" + std::string(row.type) + "\""), std::string::npos)
            << result.reply.body;
        EXPECT_NE(result.reply.body.find(row.message), std::string::npos) << result.reply.body;
        EXPECT_TRUE(registry.empty());
    }
}

TEST(ExtensionRegistry, TakesTenAndEachOnce) {
    ExtensionRegistry registry = makeRegistry();
    for (int i = 0; i < 9; ++i) ASSERT_TRUE(registry.expect("external-" + std::to_string(i)));
    registered(registry, "internal", "\"INVOKE\"");
    EXPECT_FALSE(registry.expect("one too many"));
    EXPECT_NE(registry.enrol("another", {}, "{}").reply.body.find("Extension limit (10) reached"),
              std::string::npos);
    EXPECT_NE(registry.enrol("internal", {}, "{}").reply.body.find("already registered"), std::string::npos);
    registered(registry, "external-3", "");
    EXPECT_NE(registry.enrol("external-3", {}, "{}")
                  .reply.body.find("from Registered to Registered failed for extension external-3"),
              std::string::npos);
}

TEST(ExtensionRegistry, InternalExtensionsComeDuringInitOnly) {
    ExtensionRegistry registry = makeRegistry();
    registry.closeRegistration();
    EXPECT_NE(registry.enrol("late", {}, "{}").reply.body.find("Extension.RegistrationClosed"),
              std::string::npos);
}

TEST(ExtensionRegistry, ChecksIdentifiers) {
    ExtensionRegistry registry = makeRegistry();
    ASSERT_TRUE(registry.expect("silent"));
    const std::string unregistered = registry.all().front().id.text();
    const struct {
        std::string header;
        const char* type;
    } table[] = {{"", "Extension.MissingExtensionIdentifier"},
                 {"12345", "Extension.InvalidExtensionIdentifier"},
                 {RequestId::random().text(), "Extension.UnknownExtensionIdentifier"},
                 {unregistered, "Extension.UnknownExtensionIdentifier"}};
    for (const auto& row : table) {
        const auto found = registry.find(row.header);
        EXPECT_FALSE(found.extension);
        EXPECT_EQ(found.reply.status, 403);
        EXPECT_NE(found.reply.body.find(row.type), std::string::npos) << found.reply.body;
    }
}

TEST(ExtensionRegistry, InitAndInvocationsEndWhenAllWaitInNext) {
    ExtensionRegistry registry = makeRegistry();
    ASSERT_TRUE(registry.expect("a"));
    ASSERT_TRUE(registry.expect("b"));
    registered(registry, "a", "\"INVOKE\"");
    registered(registry, "b", "\"SHUTDOWN\"");
    Extension& a = registry.all()[0];
    Extension& b = registry.all()[1];
    EXPECT_FALSE(registry.ready(a));
    EXPECT_FALSE(registry.allReady());
    EXPECT_FALSE(registry.ready(b));
    EXPECT_TRUE(registry.allReady());
    registry.handOut(a);
    EXPECT_FALSE(registry.allInvokedReady());
    EXPECT_FALSE(registry.ready(a));
    EXPECT_TRUE(registry.allInvokedReady());
}

TEST(ExtensionRegistry, ErrorsNeedTheirHeaderAndEndTheExtension) {
    ExtensionRegistry registry = makeRegistry();
    Extension& extension = registered(registry, "inside", "\"INVOKE\"");
    EXPECT_EQ(registry.initError(extension, "").status, 403);
    EXPECT_EQ(registry.initError(extension, "Extension.ConfigInvalid").status, 202);
    EXPECT_EQ(registry.initError(extension, "Extension.Other").status, 202) << "repeating is harmless";
    EXPECT_EQ(extension.errorType, "Extension.ConfigInvalid");
    EXPECT_TRUE(registry.ready(extension));
    EXPECT_EQ(registry.exitError(extension, "Extension.X").status, 403);
    EXPECT_FALSE(extension.live());
}

TEST(ExtensionRegistry, ExitErrorIsAllowedWhileItRuns) {
    for (const State state : {State::Registered, State::Ready, State::Running}) {
        ExtensionRegistry registry = makeRegistry();
        Extension& extension = registered(registry, "inside", "\"INVOKE\"");
        extension.state = state;
        EXPECT_EQ(registry.exitError(extension, "Extension.Broken").status, 202) << name(state);
        EXPECT_EQ(extension.state, State::ExitError);
    }
}

}  // namespace
}  // namespace updraft

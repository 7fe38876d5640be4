#include <boost/json.hpp>

#include "registry_fixture.h"
#include "runtime/function/registry/record_json.h"

namespace updraft {
namespace {

std::string picture(const FunctionRecord& record) {
    std::string text = boost::json::serialize(toJson(record));
    for (const auto& [number, entry] : record.versions) text += boost::json::serialize(toJson(entry));
    return text;
}

void fill(FunctionRegistry& registry) {
    registry.publishVersion("f", "first");
    registry.putAlias("f", {"live", "words", "", {"1", "", 0}});
    registry.setReserved("f", 0);
    registry.setProvisioned("f", "live", 2);
    FunctionUrl url;
    url.qualifier = "live";
    url.mode = InvokeMode::ResponseStream;
    url.cors = CorsConfig{true, {"a"}, {"GET"}, {"*"}, {"b"}, 60};
    registry.putUrl("f", url);
    registry.putEventInvoke("f", "", {1, 60, "arn:a", "arn:b", 0});
    registry.setTags("f", {{"team", "blue"}});
    registry.setPolicy("f", "live", {{{{"Sid", "s1"}}}, ""});
    registry.setRecursiveLoop("f", "Allow");
    registry.setRuntimeManagement("f", "", {"Manual", "arn:runtime"});
}

TEST_F(RegistryTest, SurvivesARestart) {
    FunctionRegistry::Draft made = draft("f", "one");
    made.config.environment = {{"KEY", "value"}};
    made.config.logging = {LogFormat::Json, "DEBUG", "WARN", "/group"};
    made.inert = {{"VpcConfig", boost::json::object{{"SubnetIds", boost::json::array{"s"}}}}};
    registry->createFunction(made, {});
    waitActive("f");
    fill(*registry);
    const std::string before = picture(*registry->find("f"));
    const std::string urlId = registry->find("f")->urls.at("live").urlId;
    reopen();
    ASSERT_NE(registry->find("f"), nullptr);
    EXPECT_EQ(picture(*registry->find("f")), before);
    EXPECT_EQ(registry->findUrl(urlId).function->name, "f");
    EXPECT_TRUE(std::filesystem::exists(registry->resolve("f", "live", 0)->code.folder / "index.py"));
    heard.take();
    registry->announceAll();
    EXPECT_EQ(heard.take(),
              (std::vector<std::string>{"replaced f new", "reserved f 0", "provisioned f:live 1 2"}));
}

TEST_F(RegistryTest, KeepsLayersAndIdsOverARestart) {
    accepted = code->accept(makeZip("lib", "layer"));
    LayerVersion layer;
    layer.name = "tools";
    layer.license = "MIT";
    layer.content = accepted.package;
    layer.compatibleRuntimes = {"python3.12"};
    registry->publishLayer(layer);
    registry->publishLayer(layer);
    registry->removeLayer("tools", 2);
    create("gone");
    create("stays", "two");
    const std::uint32_t id = registry->resolve("gone", "", 0)->functionId;
    registry->removeFunction("gone");
    reopen();
    EXPECT_EQ(registry->findLayer("tools", 1)->license, "MIT");
    EXPECT_EQ(registry->publishLayer(layer).version, 3);
    create("gone", "three");
    EXPECT_EQ(registry->resolve("gone", "", 0)->functionId, id);
    EXPECT_NE(registry->resolve("stays", "", 0)->functionId, id);
}

TEST_F(RegistryTest, UnpacksAgainWhatIsMissingAfterARestart) {
    create("f");
    const std::filesystem::path files = registry->resolve("f", "", 0)->code.folder;
    registry.reset();
    std::filesystem::remove_all(files);
    reopen();
    EXPECT_EQ(registry->lookup("f", "", 0).status, FunctionRegistry::Lookup::Status::Pending);
    waitActive("f");
    EXPECT_TRUE(std::filesystem::exists(files / "index.py"));
}

TEST_F(RegistryTest, SaysWhyAPackageIsLost) {
    create("f");
    const std::filesystem::path kept = registry->resolve("f", "", 0)->code.folder.parent_path();
    registry.reset();
    std::filesystem::remove_all(kept);
    reopen();
    waitUntil([&] { return registry->entry("f", "")->state == FunctionState::Failed; });
    EXPECT_EQ(registry->lookup("f", "", 0).status, FunctionRegistry::Lookup::Status::Failed);
    EXPECT_NE(registry->entry("f", "")->reason.find("missing"), std::string::npos);
}

TEST_F(RegistryTest, SkipsAndReportsBrokenDocuments) {
    create("f");
    documents.put("function", "broken", "{");
    documents.put("version", "nobody:1", R"({"config":{"name":"nobody"},"version":"1"})");
    registry.reset();
    registry = std::make_unique<FunctionRegistry>(Identity{}, clock, documents, *code);
    EXPECT_EQ(registry->load().size(), 2u);
    EXPECT_NE(registry->find("f"), nullptr);
}

}  // namespace
}  // namespace updraft

#include "registry_fixture.h"

namespace updraft {
namespace {

class WorkspaceRegistryTest : public RegistryTest {
  protected:
    WorkspaceRegistryTest() {
        std::filesystem::create_directories(source);
        write("one");
        definition.config.name = "web";
        definition.config.runtime = "python3.12";
        definition.config.handler = "index.handler";
    }
    void write(const std::string& text) {
        std::ofstream(source / "index.py") << text;
        sha = text;
    }
    std::vector<std::string> apply() {
        return registry->applyWorkspaceFunction({definition, {source, sha, 3, true, {}}});
    }

    const std::filesystem::path source = folder.path() / "src";
    std::string sha;
    FunctionDefinition definition;
};

TEST_F(WorkspaceRegistryTest, IsActiveAtOnce) {
    EXPECT_TRUE(apply().empty());
    EXPECT_EQ(registry->resolve("web", "", 0)->code.folder, source);
    EXPECT_TRUE(registry->find("web")->fromWorkspace);
    EXPECT_FALSE(registry->find("web")->overridden);
}

TEST_F(WorkspaceRegistryTest, LeavesWhatDidNotChange) {
    apply();
    const FunctionVersionPtr before = registry->resolve("web", "", 0);
    heard.take();
    apply();
    reopen();
    apply();
    EXPECT_TRUE(heard.take().empty());
    EXPECT_EQ(registry->resolve("web", "", 0)->revisionId, before->revisionId);
}

TEST_F(WorkspaceRegistryTest, AChangedTemplateWinsOverTheApi) {
    apply();
    FunctionRegistry::Draft changed;
    changed.config = definition.config;
    changed.config.memoryMb = 512;
    changed.code = registry->resolve("web", "", 0)->code;
    registry->updateFunction("web", changed);
    waitActive("web");
    EXPECT_TRUE(registry->find("web")->overridden);
    apply();
    EXPECT_EQ(registry->resolve("web", "", 0)->config.memoryMb, 512);
    definition.config.timeoutS = 9;
    apply();
    EXPECT_EQ(registry->resolve("web", "", 0)->config.memoryMb, 128);
    EXPECT_FALSE(registry->find("web")->overridden);
}

TEST_F(WorkspaceRegistryTest, AutoPublishKeepsOneVersionInPlace) {
    definition.autoPublishAlias = "live";
    definition.provisioned = 2;
    apply();
    EXPECT_EQ(registry->resolve("web", "live", 0)->version, "1");
    heard.take();
    write("two");
    apply();
    EXPECT_EQ(registry->resolve("web", "live", 0)->version, "2");
    EXPECT_EQ(registry->resolve("web", "live", 0)->code.folder, source);
    EXPECT_EQ(registry->find("web")->versions.size(), 1u);
    EXPECT_EQ(heard.take(), (std::vector<std::string>{"replaced web had", "alias web:live",
                                                      "provisioned web:live 2 2", "version removed 1"}));
}

TEST_F(WorkspaceRegistryTest, AVersionPublishedByHandOutlivesTheAutomaticOne) {
    definition.autoPublishAlias = "live";
    apply();
    EXPECT_EQ(registry->publishVersion("web", std::nullopt).version->version, "2");
    waitActive("web", "2");
    write("two");
    apply();
    EXPECT_EQ(registry->resolve("web", "live", 0)->version, "3");
    EXPECT_EQ(registry->resolve("web", "1", 0), nullptr);
    EXPECT_NE(registry->resolve("web", "2", 0), nullptr);
}

TEST_F(WorkspaceRegistryTest, APublishedVersionIsACopy) {
    apply();
    registry->publishVersion("web", std::nullopt);
    EXPECT_EQ(registry->lookup("web", "1", 0).status, FunctionRegistry::Lookup::Status::Pending);
    waitActive("web", "1");
    write("two");
    apply();
    std::string text;
    std::ifstream(registry->resolve("web", "1", 0)->code.folder / "index.py") >> text;
    EXPECT_EQ(text, "one");
    reopen();
    EXPECT_NE(registry->resolve("web", "1", 0), nullptr);
}

TEST_F(WorkspaceRegistryTest, TakesAwayWhatLeftTheTemplate) {
    definition.reserved = 5;
    definition.urls.push_back({{"fixed-id", "", "NONE", InvokeMode::Buffered, {}, 0, 0}, {}});
    definition.versions.push_back({"V1", "", std::nullopt, {}});
    definition.aliases.push_back({"A", "prod", "", {"", "V1"}, {}, 0, 1, {}});
    definition.permissions.push_back({"P", "lambda:InvokeFunction", "s3.amazonaws.com", "", "", "", "", {}});
    EXPECT_TRUE(apply().empty());
    waitActive("web", "prod");
    registry->putAlias("web", {"mine", "", "", {"1", "", 0}});
    const FunctionRecord& record = *registry->find("web");
    EXPECT_EQ(registry->findUrl("fixed-id").function, &record);
    EXPECT_EQ(record.policies.at("").statements.size(), 1u);
    definition.reserved.reset();
    definition.urls.clear();
    definition.aliases.clear();
    definition.permissions.clear();
    apply();
    EXPECT_FALSE(record.reservedConcurrency);
    EXPECT_TRUE(record.urls.empty());
    EXPECT_TRUE(record.policies.empty());
    EXPECT_FALSE(record.aliases.contains("prod"));
    EXPECT_TRUE(record.aliases.contains("mine"));
    EXPECT_TRUE(record.provisioned.empty());
}

TEST_F(WorkspaceRegistryTest, NamesAnAliasWithoutVersion) {
    definition.aliases.push_back({"A", "prod", "", {"7", ""}, {}, 0, std::nullopt, {}});
    const std::vector<std::string> problems = apply();
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_NE(problems[0].find("prod"), std::string::npos);
}

TEST_F(WorkspaceRegistryTest, RemovesFunctionsThatLeftTheTemplate) {
    apply();
    create("byhand");
    registry->removeWorkspaceFunctionsExcept({});
    EXPECT_EQ(registry->find("web"), nullptr);
    EXPECT_NE(registry->find("byhand"), nullptr);
}

TEST_F(WorkspaceRegistryTest, ALayerIsVersionOne) {
    LayerDefinition layer;
    layer.name = "tools";
    const LayerReference first = registry->applyWorkspaceLayer({layer, {source, "a", 3, true, {}}});
    EXPECT_TRUE(first.arn.ends_with(":layer:tools:1"));
    registry->applyWorkspaceLayer({layer, {source, "b", 4, true, {}}});
    EXPECT_EQ(registry->findLayer("tools", 1)->content.size, 4);
    EXPECT_EQ(registry->layerVersions("tools").size(), 1u);
}

}  // namespace
}  // namespace updraft

#include <gtest/gtest.h>

#include "describe.h"

namespace updraft {
namespace {
using test::Scratch;

TEST(Workspace, FindsTheTemplateByName) {
    const Scratch folder;
    folder.write("template.json", "{}");
    EXPECT_EQ(findTemplate(folder.path())->filename(), "template.json");
    folder.write("template.yml", "");
    EXPECT_EQ(findTemplate(folder.path())->filename(), "template.yml");
    folder.write("template.yaml", "");
    EXPECT_EQ(findTemplate(folder.path())->filename(), "template.yaml");
}

TEST(Workspace, LoadsAFolder) {
    const Scratch folder;
    folder.write("app.py", "def handler(event, context): return 1\n");
    folder.write(
        "template.yaml",
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n"
        "    Properties: {Handler: app.handler, Runtime: python3.13}\n");
    for (const std::filesystem::path& path : {folder.path(), folder.path() / ""}) {
        const Result<WorkspaceModel> model = loadWorkspace(path, {});
        ASSERT_TRUE(model.ok());
        EXPECT_EQ(test::diagnosticsOf(*model), "");
        EXPECT_EQ(model->folder, folder.path());
        ASSERT_EQ(model->functions.size(), 1u);
        EXPECT_EQ(model->functions[0].code.path,
                  folder.path());  // CodeUri is the template's folder by default
    }
}

TEST(Workspace, SaysHowToBeginWithoutATemplate) {
    const Scratch folder;
    const Result<WorkspaceModel> empty = loadWorkspace(folder.path(), {});
    ASSERT_FALSE(empty.ok());
    EXPECT_NE(empty.error().message.find("Type: AWS::Serverless::Function"), std::string::npos);
    folder.write("index.mjs", "export const handler = async () => 1;\n");
    const Result<WorkspaceModel> sources = loadWorkspace(folder.path(), {});
    ASSERT_FALSE(sources.ok());
    const std::string message = sources.error().message;
    EXPECT_NE(message.find("index.mjs looks like a function"), std::string::npos) << message;
    // What it advises works.
    folder.write("template.yaml", message.substr(message.find("Transform:")));
    const Result<WorkspaceModel> model = loadWorkspace(folder.path(), {});
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(test::diagnosticsOf(*model), "");
    EXPECT_EQ(model->functions.at(0).config.handler, "index.handler");
    EXPECT_FALSE(loadWorkspace(folder.path() / "none", {}).ok());
}

TEST(Workspace, TheBundledCatalogueIsWhole) {
    const RuntimeCatalogue catalogue = RuntimeCatalogue::bundled();
    ASSERT_GE(catalogue.all().size(), 25u);
    for (const RuntimeInfo& runtime : catalogue.all()) {
        EXPECT_TRUE(runtime.identifier.starts_with(runtime.language)) << runtime.identifier;
        EXPECT_TRUE(runtime.deprecated.empty() || runtime.deprecated.size() == 10) << runtime.identifier;
        EXPECT_LE(runtime.noCreate, runtime.noUpdate) << runtime.identifier;
    }
    EXPECT_NE(catalogue.find("python3.13"), nullptr);
    EXPECT_EQ(catalogue.find("python2.7"), nullptr);
    EXPECT_FALSE(RuntimeCatalogue::parse("{").ok());
    EXPECT_FALSE(RuntimeCatalogue::parse("{}").ok());
    EXPECT_FALSE(RuntimeCatalogue::parse(R"({"runtimes":[{}]})").ok());
}

}  // namespace
}  // namespace updraft

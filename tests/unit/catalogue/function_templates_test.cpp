#include "runtime/function/catalogue/function_templates.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <boost/json.hpp>
#include <set>

#include "runtime/function/template/workspace_model.h"
#include "tests/support/temporary_folder.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;
using testing_support::contentOf;
using testing_support::TemporaryFolder;

const fs::path kResources = fs::path(UPDRAFT_SOURCE_DIR) / "resources";

std::vector<FunctionTemplate> shipped() {
    auto all = functionTemplates(kResources);
    EXPECT_TRUE(all) << (all ? "" : all.error().message);
    return all ? std::move(*all) : std::vector<FunctionTemplate>();
}

FunctionTemplate templateOf(const std::string& id) {
    for (const FunctionTemplate& found : shipped()) {
        if (found.id == id) return found;
    }
    throw std::runtime_error("no template " + id);
}

std::vector<std::string> entriesOf(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

// Every file and folder below, with modes and contents.
std::string pictureOf(const fs::path& folder) {
    std::set<std::string> lines;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        lines.insert(entry.path().string() + (entry.is_regular_file() ? ":" + contentOf(entry.path()) : "/"));
    std::string all;
    for (const std::string& line : lines) all += line + "\n";
    return all;
}

TEST(FunctionTemplates, EveryFolderIsListedAndDescribed) {
    std::set<std::string> ids, folders, languages, cases;
    for (const FunctionTemplate& found : shipped()) {
        EXPECT_TRUE(ids.insert(found.id).second);
        languages.insert(found.language);
        cases.insert(found.useCase);
        EXPECT_FALSE(found.description.empty()) << found.id;
        EXPECT_FALSE(fs::is_empty(found.folder / "events")) << found.id;
    }
    for (const auto& entry : fs::directory_iterator(kResources / "templates")) {
        if (entry.is_directory()) folders.insert(entry.path().filename());
    }
    EXPECT_EQ(ids, folders);
    EXPECT_EQ(languages, (std::set<std::string>{"Bash", "C++", "Node.js", "Python"}));
    EXPECT_GE(cases.size(), 9U);
}

TEST(FunctionTemplates, EachMakesAWorkspaceThatTheLoaderAccepts) {
    for (const FunctionTemplate& source : shipped()) {
        const TemporaryFolder folder;
        const Status made = createWorkspace(folder.path() / "deep" / "new", source, "my-function");
        ASSERT_TRUE(made) << source.id << made.error().message;
        const WorkspaceModel model = loadWorkspace(folder.path() / "deep" / "new", {}).value();
        // What must be built first says so.
        const Severity worst = source.build.empty() ? Severity::Notice : Severity::Warning;
        for (const Diagnostic& diagnostic : model.diagnostics)
            EXPECT_LE(diagnostic.severity, worst) << source.id << ": " << diagnostic.text();
        ASSERT_EQ(model.functions.size(), 1U) << source.id;
        EXPECT_TRUE(model.functions[0].usable);
        EXPECT_EQ(model.functions[0].config.name, "my-function");
        EXPECT_EQ(model.functions[0].config.runtime, source.runtime);
        EXPECT_EQ(entriesOf(folder.path() / "deep" / "new"),
                  (std::vector<std::string>{"events", "functions", "template.yaml"}));
    }
}

TEST(FunctionTemplates, SavedEventsAreJsonAndScriptsStayExecutable) {
    for (const FunctionTemplate& source : shipped()) {
        const TemporaryFolder folder;
        const auto made = instantiate(source, {folder.path(), "f", "", ""});
        ASSERT_TRUE(made) << made.error().message;
        for (const auto& file : fs::directory_iterator(made->events))
            EXPECT_NO_THROW((void)boost::json::parse(contentOf(file.path()))) << file.path();
        for (const char* script : {"bootstrap", "build.sh"}) {
            if (!fs::exists(made->sources / script)) continue;
            EXPECT_NE(fs::status(made->sources / script).permissions() & fs::perms::owner_exec,
                      fs::perms::none)
                << source.id << "/" << script;
        }
    }
}

TEST(FunctionTemplates, AnswersTheResourceWithNamesAndRuntimeFilledIn) {
    const TemporaryFolder folder;
    const auto made =
        instantiate(templateOf("hello-python"), {folder.path(), "say_hello-2", "", "python3.11"});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->logicalId, "SayHello2");
    EXPECT_EQ(made->resourceYaml,
              "  # Says hello.\n  SayHello2:\n    Type: AWS::Serverless::Function\n    Properties:\n"
              "      FunctionName: say_hello-2\n      Runtime: python3.11\n      Handler: app.handler\n"
              "      CodeUri: functions/say_hello-2/\n");
    EXPECT_TRUE(fs::exists(folder.path() / "functions" / "say_hello-2" / "app.py"));
    EXPECT_TRUE(fs::exists(folder.path() / "events" / "say_hello-2" / "hello.json"));
}

TEST(FunctionTemplates, NamesThatYamlWouldMisreadAreQuoted) {
    for (const char* name : {"123", "1e5", "true", "NO", "null", "0x1F", "-", "_x", "y"}) {
        const TemporaryFolder folder;
        ASSERT_TRUE(createWorkspace(folder.path(), templateOf("hello-node"), name)) << name;
        const WorkspaceModel model = loadWorkspace(folder.path(), {}).value();
        ASSERT_EQ(model.functions.size(), 1U) << name;
        EXPECT_EQ(model.functions[0].config.name, name);
        EXPECT_TRUE(model.functions[0].usable) << name;
    }
}

TEST(FunctionTemplates, RefusesNamesThatTheCloudRefuses) {
    const std::string longest(64, 'a');
    for (const std::string& name : {std::string("a"), std::string("A-b_9"), longest})
        EXPECT_TRUE(checkFunctionName(name)) << name;
    for (const std::string& name :
         {std::string(), longest + "a", std::string("a b"), std::string("a/b"), std::string(".."),
          std::string("ä"), std::string("a.b"), std::string("a:b")}) {
        const TemporaryFolder folder;
        EXPECT_FALSE(instantiate(templateOf("hello-node"), {folder.path(), name, "", ""})) << name;
        EXPECT_TRUE(fs::is_empty(folder.path())) << name;
    }
}

TEST(FunctionTemplates, NothingIsOverwrittenAndNothingIsLeftHalfDone) {
    for (const char* there : {"functions/f/mine.py", "events/f/mine.json", "functions/f", "events"}) {
        const TemporaryFolder folder;
        folder.write(there, "mine");
        const std::string before = pictureOf(folder.path());
        const auto made = instantiate(templateOf("hello-python"), {folder.path(), "f", "", ""});
        EXPECT_FALSE(made) << there;
        EXPECT_EQ(pictureOf(folder.path()), before) << there;
    }
}

TEST(FunctionTemplates, ADanglingLinkIsSomethingThatIsThere) {
    const TemporaryFolder folder;
    fs::create_directories(folder.path() / "functions");
    fs::create_symlink("/nowhere/at/all", folder.path() / "functions" / "f");
    EXPECT_FALSE(instantiate(templateOf("hello-python"), {folder.path(), "f", "", ""}));
    EXPECT_EQ(entriesOf(folder.path()), std::vector<std::string>{"functions"});
}

TEST(FunctionTemplates, AWorkspaceIsNotMadeOverAnother) {
    for (const char* there : {"template.yaml", "template.yml", "template.json"}) {
        const TemporaryFolder folder;
        folder.write(there, "Resources: {}");
        const std::string before = pictureOf(folder.path());
        EXPECT_FALSE(createWorkspace(folder.path(), templateOf("hello-python"), "f")) << there;
        EXPECT_EQ(pictureOf(folder.path()), before) << there;
    }
    // Other things, such as a repository that was just begun, may be there.
    const TemporaryFolder folder;
    folder.write(".git/HEAD", "x");
    EXPECT_TRUE(createWorkspace(folder.path(), templateOf("hello-python"), "f"));
}

TEST(FunctionTemplates, AFolderThatCannotBeWrittenIsNamed) {
    const TemporaryFolder folder;
    folder.write("file", "not a folder");
    const Status made = createWorkspace(folder.path() / "file" / "new", templateOf("hello-python"), "f");
    ASSERT_FALSE(made);
    EXPECT_NE(made.error().message.find("file/new"), std::string::npos) << made.error().message;
}

TEST(FunctionTemplates, LogicalIdsAreLettersAndDigits) {
    EXPECT_EQ(logicalIdFor("resize-images"), "ResizeImages");
    EXPECT_EQ(logicalIdFor("a_b-C9"), "ABC9");
    EXPECT_EQ(logicalIdFor("9lives"), "Function9lives");
    EXPECT_EQ(logicalIdFor("--"), "Function");
}

TEST(FunctionTemplates, AMissingOrBrokenListIsAnError) {
    const TemporaryFolder folder;
    EXPECT_FALSE(functionTemplates(folder.path()));
    folder.write("templates/index.json", "[\"gone\"]");
    EXPECT_FALSE(functionTemplates(folder.path()));
    folder.write("templates/gone/template.json", "{\"title\": \"T\"}");
    EXPECT_FALSE(functionTemplates(folder.path()));
}

}  // namespace
}  // namespace updraft

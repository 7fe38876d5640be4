#include "runtime/function/catalogue/demo_workspace.h"

#include <gtest/gtest.h>

#include "runtime/base/resource_folder.h"
#include "runtime/function/catalogue/function_templates.h"
#include "tests/support/temporary_folder.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;
using testing_support::contentOf;
using testing_support::TemporaryFolder;

constexpr WallNanos kNow = 1'795'424'400'000'000'000;
const fs::path kResources = fs::path(UPDRAFT_SOURCE_DIR) / "resources";

std::size_t countOf(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(DemoWorkspace, IsPutWhereNothingWas) {
    const TemporaryFolder folder;
    const fs::path target = folder.path() / "share" / "updraft" / "demo";
    const auto restored = restoreDemo(target, kNow);
    ASSERT_TRUE(restored) << restored.error().message;
    EXPECT_TRUE(restored->empty());
    EXPECT_EQ(contentOf(target / "template.yaml"), contentOf(kResources / "demo" / "template.yaml"));
    EXPECT_NE(fs::status(target / "functions/weather/bootstrap").permissions() & fs::perms::owner_exec,
              fs::perms::none);
    EXPECT_EQ(countOf(target.parent_path()), 1U);
}

TEST(DemoWorkspace, AChangedCopyIsKeptBesideEachTime) {
    const TemporaryFolder folder;
    const fs::path target = folder.path() / "demo";
    ASSERT_TRUE(restoreDemo(target, kNow));
    std::set<fs::path> kept;
    for (int i = 0; i < 3; ++i) {
        folder.write("demo/mine.txt", "change " + std::to_string(i));
        const auto restored = restoreDemo(target, kNow);  // three times within the same second
        ASSERT_TRUE(restored) << restored.error().message;
        EXPECT_EQ(contentOf(*restored / "mine.txt"), "change " + std::to_string(i));
        EXPECT_TRUE(restored->filename().string().starts_with("demo-20261"));
        EXPECT_FALSE(fs::exists(target / "mine.txt"));
        kept.insert(*restored);
    }
    EXPECT_EQ(kept.size(), 3U);
    EXPECT_EQ(countOf(folder.path()), 4U);
}

TEST(DemoWorkspace, EnsuringLeavesAloneWhatIsThere) {
    const TemporaryFolder folder;
    const fs::path target = folder.path() / "demo";
    ASSERT_TRUE(ensureDemo(target, kNow));
    folder.write("demo/template.yaml", "mine");
    ASSERT_TRUE(ensureDemo(target, kNow));
    EXPECT_EQ(contentOf(target / "template.yaml"), "mine");
}

TEST(DemoWorkspace, AFailureLeavesEverythingAsItWas) {
    const TemporaryFolder folder;
    folder.write("file", "not a folder");
    EXPECT_FALSE(restoreDemo(folder.path() / "file" / "demo", kNow));
    EXPECT_EQ(countOf(folder.path()), 1U);
}

TEST(ResourceFolder, TheUsersChoiceComesFirstThenTheInstalledThenTheSources) {
    const TemporaryFolder folder;
    folder.write("usr/share/updraft/demo/template.yaml", "");
    folder.write("sources/demo/template.yaml", "");
    folder.write("mine/demo/template.yaml", "");
    const fs::path top = folder.path();
    ResourcePlaces places{(top / "mine").string(), top / "usr/bin/updraft", top / "sources"};
    EXPECT_EQ(findResourceFolder(places).value(), top / "mine");
    places.chosen.clear();
    EXPECT_EQ(findResourceFolder(places).value(), top / "usr/share/updraft");
    places.program = top / "build/dev/bin/updraft";
    EXPECT_EQ(findResourceFolder(places).value(), top / "sources");
    places.sources = top / "gone";
    const auto none = findResourceFolder(places);
    ASSERT_FALSE(none);
    EXPECT_NE(none.error().message.find("build/dev/share/updraft"), std::string::npos);
    // A choice that is wrong is said, not passed over.
    places.chosen = (top / "gone").string();
    places.program = top / "usr/bin/updraft";
    EXPECT_FALSE(findResourceFolder(places));
}

TEST(ResourceFolder, ThisVeryProgramFindsTheSources) {
    const auto found = resourceFolder();
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, kResources);
}

TEST(ResourceFolder, WhatIsInstalledIsFoundAndComplete) {
    const TemporaryFolder folder;
    const std::string install = UPDRAFT_INSTALL + folder.path().string() + " >/dev/null";
    ASSERT_EQ(std::system(install.c_str()), 0) << install;
    const auto found = findResourceFolder({"", folder.path() / "bin" / "updraft", ""});
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(*found, folder.path() / UPDRAFT_INSTALLED_DATA / "updraft");
    const auto installed = functionTemplates(*found);
    const auto shipped = functionTemplates(kResources);
    ASSERT_TRUE(installed && shipped);
    EXPECT_EQ(installed->size(), shipped->size());
    for (const char* script : {"demo/functions/weather/bootstrap", "templates/hello-bash/src/bootstrap"})
        EXPECT_NE(fs::status(*found / script).permissions() & fs::perms::owner_exec, fs::perms::none)
            << script;
}

}  // namespace
}  // namespace updraft

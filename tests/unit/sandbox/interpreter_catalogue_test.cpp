#include "runtime/sandbox/interpreter_catalogue.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>

namespace updraft {
namespace {

using Catalogue = InterpreterCatalogue;

std::string chosen(const std::vector<Catalogue::Candidate>& from, bool python, int wanted) {
    const int index = Catalogue::choose(from, python, wanted);
    return index < 0 ? "" : from[static_cast<std::size_t>(index)].path.string();
}

TEST(InterpreterCatalogue, ParsesVersions) {
    EXPECT_EQ(Catalogue::parseVersion("Python 3.11.2\n").text(), "3.11.2");
    EXPECT_EQ(Catalogue::parseVersion("v20.1.0").text(), "20.1.0");
    EXPECT_EQ(Catalogue::parseVersion("nodejs22.x").text(), "22.0.0");
    EXPECT_EQ(Catalogue::parseVersion("Python 3.14.0rc2").text(), "3.14.0");
    EXPECT_EQ(Catalogue::parseVersion("none").text(), "0.0.0");
}

TEST(InterpreterCatalogue, PrefersTheExactVersionThenTheNearest) {
    const std::vector<Catalogue::Candidate> pythons{{"/a/python3.9", {3, 9, 1}},
                                                    {"/a/python3.11", {3, 11, 2}},
                                                    {"/b/python3.11", {3, 11, 7}},
                                                    {"/a/python3.13", {3, 13, 0}},
                                                    {"/a/python3.6", {3, 6, 0}}};
    const struct {
        int wanted;
        const char* path;
    } rows[] = {{11, "/b/python3.11"}, {12, "/a/python3.13"}, {10, "/b/python3.11"}, {14, "/a/python3.13"},
                {8, "/a/python3.9"},   {6, "/a/python3.9"},   {9, "/a/python3.9"}};
    for (const auto& row : rows) EXPECT_EQ(chosen(pythons, true, row.wanted), row.path) << row.wanted;
}

TEST(InterpreterCatalogue, NodeCountsInMajorVersions) {
    const std::vector<Catalogue::Candidate> nodes{
        {"/n18", {18, 2, 0}}, {"/n20", {20, 9, 0}}, {"/n12", {12, 0, 0}}};
    EXPECT_EQ(chosen(nodes, false, 22), "/n20");
    EXPECT_EQ(chosen(nodes, false, 18), "/n18");
    EXPECT_EQ(chosen(nodes, false, 12), "/n18");
    EXPECT_EQ(chosen({}, false, 22), "");
}

TEST(InterpreterCatalogue, LayersMayCoverProgramsBelowOpt) {
    EXPECT_EQ(chosen({{"/opt/x/bin/python3", {3, 12, 9}}, {"/usr/bin/python3", {3, 12, 1}}}, true, 12),
              "/usr/bin/python3");
}

// A machine made of folders: the real program is a copy of a small one, the shim a script.
TEST(InterpreterCatalogue, SeesThroughShims) {
    std::string pattern = "/var/tmp/updraft-test-XXXXXX";  // not below /tmp, which a room covers
    const std::filesystem::path home = ::mkdtemp(pattern.data());
    const auto shims = home / "shims", versions = home / "versions/3.12.4/bin";
    std::filesystem::create_directories(shims);
    std::filesystem::create_directories(versions);
    std::ofstream(shims / "python3.12") << "#!/bin/sh\nexec python3.12\n";
    std::filesystem::permissions(shims / "python3.12", std::filesystem::perms(0755));
    std::filesystem::copy_file("/bin/true", versions / "python3.12");
    Catalogue machine(Catalogue::Places{{shims, versions}});
    const auto found = machine.find("python3.12");
    ASSERT_TRUE(found.ok()) << found.error().message;
    EXPECT_EQ(found->path, versions / "python3.12");
    EXPECT_EQ(found->version, "3.12.4");
    EXPECT_TRUE(found->exact);
    EXPECT_FALSE(machine.find("python3.9")->exact);
    std::filesystem::remove_all(home);
}

TEST(InterpreterCatalogue, SaysWhatToDoWhenThereIsNone) {
    Catalogue empty(Catalogue::Places{});
    EXPECT_NE(empty.find("python3.13").error().message.find("apt-get install python3"), std::string::npos);
    EXPECT_NE(empty.find("ruby3.4").error().message.find("provided.*"), std::string::npos);
}

TEST(InterpreterCatalogue, FindsRealProgramsOnThisMachine) {
    Catalogue machine;
    const auto python = machine.find("python3.11");
    ASSERT_TRUE(python.ok()) << python.error().message;
    EXPECT_EQ(python->path.string().find("shims"), std::string::npos);
    EXPECT_EQ(python->exact, python->version.starts_with("3.11."));
    EXPECT_TRUE(python->version.starts_with("3."));
}

}  // namespace
}  // namespace updraft

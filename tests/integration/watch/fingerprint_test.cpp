#include <gtest/gtest.h>

#include <fstream>

#include "runtime/base/ids.h"
#include "runtime/function/watch/fingerprint.h"

namespace updraft {
namespace {
namespace fs = std::filesystem;

class Fingerprint : public testing::Test {
  protected:
    Fingerprint() : root_(fs::temp_directory_path() / ("updraft-print-" + randomToken(8))) {
        fs::create_directories(root_ / "lib");
        write("app.py", "one");
        write("lib/x.py", "two");
    }
    ~Fingerprint() override { fs::remove_all(root_); }
    void write(const std::string& name, const std::string& text) const {
        fs::create_directories((root_ / name).parent_path());
        std::ofstream(root_ / name) << text;
    }
    fs::path root_;
};

TEST_F(Fingerprint, ChangesWithWhatMattersOnly) {
    const struct {
        const char* what;
        std::function<void()> change;
        bool matters;
    } rows[] = {
        {"nothing", [] {}, false},
        {"contents", [&] { write("app.py", "three"); }, true},
        {"new file", [&] { write("lib/y.py", ""); }, true},
        {"removed file", [&] { fs::remove(root_ / "lib/y.py"); }, true},
        {"mode", [&] { fs::permissions(root_ / "app.py", fs::perms(0755)); }, true},
        {"new folder", [&] { fs::create_directory(root_ / "empty"); }, true},
        {"renamed", [&] { fs::rename(root_ / "app.py", root_ / "main.py"); }, true},
        {"replaced by the same size",
         [&] {
             write("new", "three");
             fs::rename(root_ / "new", root_ / "main.py");
         },
         true},
        {"bytecode", [&] { write("lib/__pycache__/x.pyc", "c"); }, false},
        {"git", [&] { write(".git/HEAD", "c"); }, false},
        {"database", [&] { write(".updraft/data.db", "c"); }, false},
        {"swap file", [&] { write(".app.py.swp", "c"); }, false},
        {"tool cache", [&] { fs::create_directory(root_ / "node_modules"); }, true},
        {"inside of it", [&] { write("node_modules/.cache/x", "c"); }, false},
    };
    FolderFingerprint before = fingerprintOf(root_);
    TreeDigest digest;
    for (const auto& row : rows) {
        row.change();
        const FolderFingerprint after = fingerprintOf(root_);
        EXPECT_EQ(after != before, row.matters) << row.what;
        before = after;
        EXPECT_EQ(*digest.of(root_), *TreeDigest().of(root_)) << row.what;  // remembered and fresh agree
    }
}

TEST_F(Fingerprint, FollowsLinksOnceAndSurvivesCircles) {
    const fs::path outside = root_.string() + "-outside";
    fs::create_directory(outside);
    fs::create_directory_symlink(outside, root_ / "shared");
    fs::create_directory_symlink(root_, root_ / "lib/circle");
    fs::create_symlink("nowhere", root_ / "dangling");
    const FolderFingerprint before = fingerprintOf(root_);
    std::ofstream(outside / "new.py") << "x";
    EXPECT_NE(fingerprintOf(root_), before);
    EXPECT_TRUE(TreeDigest().of(root_).ok());
    fs::remove_all(outside);
}

TEST_F(Fingerprint, AHundredFunctionsFitTheBudget) {
    for (int folder = 0; folder < 100; ++folder) {
        for (int file = 0; file < 30; ++file)
            write("node_modules/p" + std::to_string(folder) + "/" + std::to_string(file) + ".js", "x");
    }
    const std::vector<fs::path> roots(100, root_);  // a hundred functions with CodeUri: .
    const auto start = std::chrono::steady_clock::now();
    const auto prints = fingerprintsOf(roots);
    const auto took = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(prints.size(), 1u);
    EXPECT_EQ(prints.begin()->second.files, 3002);
    EXPECT_LT(took, std::chrono::milliseconds(250));
}

TEST_F(Fingerprint, MissingRootsAndFilesHaveOneToo) {
    EXPECT_EQ(fingerprintOf(root_ / "none"), FolderFingerprint());
    const FolderFingerprint file = fingerprintOf(root_ / "app.py");
    EXPECT_EQ(file.files, 1);
    write("app.py", "longer text");
    EXPECT_NE(fingerprintOf(root_ / "app.py"), file);
    EXPECT_FALSE(TreeDigest().of(root_ / "none").ok());
}

}  // namespace
}  // namespace updraft

#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "runtime/base/ids.h"
#include "runtime/function/watch/watcher.h"

namespace updraft {
namespace {
namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

class Watch : public testing::TestWithParam<bool> {
  protected:
    Watch() : root_(fs::temp_directory_path() / ("updraft-watch-" + randomToken(8))) {
        fs::create_directories(root_ / "src/lib");
        write("template.yaml", "x");
        write("src/app.py", "x");
        write("other/b.py", "x");
    }
    ~Watch() override {
        watcher_.reset();
        fs::remove_all(root_);
    }

    void start(std::vector<fs::path> roots) {
        WorkspaceWatcher::Settings settings;
        if (GetParam()) settings.mostWatches = 1;  // polls
        settings.poll = 20ms;
        start(std::move(roots), settings);
    }
    void start(std::vector<fs::path> roots, WorkspaceWatcher::Settings settings) {
        watcher_ = std::make_unique<WorkspaceWatcher>(
            context_,
            [this](std::vector<fs::path> changed) {
                ++calls_;
                for (const fs::path& root : changed) changed_.insert(root.lexically_relative(root_));
            },
            settings);
        watcher_->watch(std::move(roots));
        ASSERT_TRUE(runUntil([&] { return watcher_->settled(); }));
        // Falling back to polling reports everything once.
        if (watcher_->polling()) {
            ASSERT_TRUE(runUntil([&] { return calls_ > 0; }));
        }
        calls_ = 0;
        changed_.clear();
    }

    bool runUntil(const std::function<bool()>& condition, std::chrono::milliseconds most = 10s) {
        const auto end = Steady::now() + most;
        while (!condition() && Steady::now() < end) {
            context_.restart();
            context_.run_one_for(10ms);
        }
        return condition();
    }
    // Runs until the roots have been told, then forgets them and lets the burst end.
    void expectChange(std::set<fs::path> roots, const std::string& what) {
        EXPECT_TRUE(runUntil([&] {
            return std::includes(changed_.begin(), changed_.end(), roots.begin(), roots.end());
        })) << what;
        runUntil([] { return false; }, GetParam() ? 150ms : 60ms);  // what else belongs to the burst
        EXPECT_EQ(changed_, roots) << what;
        changed_.clear();
        calls_ = 0;
    }
    void write(const std::string& name, const std::string& text) const {
        fs::create_directories((root_ / name).parent_path());
        std::ofstream(root_ / name) << text;
    }

    fs::path root_;
    boost::asio::io_context context_;
    std::unique_ptr<WorkspaceWatcher> watcher_;
    std::set<fs::path> changed_;
    int calls_ = 0;
};

TEST_P(Watch, TellsWhichRootChanged) {
    start({root_ / "template.yaml", root_ / "src", root_ / "other"});
    EXPECT_EQ(watcher_->polling(), GetParam());
    EXPECT_EQ(watcher_->notice().empty(), !GetParam());
    const struct {
        const char* what;
        std::function<void()> change;
        std::set<fs::path> roots;
    } rows[] = {
        {"written", [&] { write("src/app.py", "longer"); }, {"src"}},
        {"deeper", [&] { write("src/lib/new.py", "x"); }, {"src"}},
        {"both", [&] { write("src/app.py", "a"), write("other/b.py", "bbb"); }, {"other", "src"}},
        {"template", [&] { write("template.yaml", "longer"); }, {"template.yaml"}},
        {"saved by renaming",
         [&] {
             write("template.yaml.new", "much longer");
             fs::rename(root_ / "template.yaml.new", root_ / "template.yaml");
         },
         {"template.yaml"}},
        {"after the renaming", [&] { write("template.yaml", "short"); }, {"template.yaml"}},
        {"new folders", [&] { write("src/a/b/c/d.py", "x"); }, {"src"}},
        {"in the new folder", [&] { write("src/a/b/c/d.py", "longer"); }, {"src"}},
        {"folder renamed", [&] { fs::rename(root_ / "src/a", root_ / "src/z"); }, {"src"}},
        {"in the renamed folder", [&] { write("src/z/b/c/d.py", "longest text"); }, {"src"}},
        {"made executable", [&] { fs::permissions(root_ / "src/app.py", fs::perms(0755)); }, {"src"}},
        {"removed", [&] { fs::remove_all(root_ / "src/z"); }, {"src"}},
        {"root removed", [&] { fs::remove_all(root_ / "src"); }, {"src"}},
        {"root is back", [&] { write("src/app.py", "x"); }, {"src"}},
        {"in the root that is back", [&] { write("src/app.py", "longer"); }, {"src"}},
    };
    for (const auto& row : rows) {
        row.change();
        expectChange(row.roots, row.what);
    }
}

TEST_P(Watch, SaysNothingOfCaches) {
    start({root_ / "src"});
    write("src/.git/HEAD", "x");
    write("src/__pycache__/a.pyc", "x");
    write("src/lib/__pycache__/a.pyc", "x");
    write("src/.updraft/data.db", "x");
    write("src/.app.py.swp", "x");
    write("beside.py", "x");
    write("src/last.py", "x");  // what comes after is told, and nothing before it
    expectChange({"src"}, "last");
    write("src/.git/HEAD", "longer");
    write("src/__pycache__/a.pyc", "longer");
    runUntil([&] { return calls_ > 0; }, 250ms);
    EXPECT_EQ(calls_, 0);
}

TEST_P(Watch, FollowsLinkedFoldersAndFiles) {
    write("elsewhere/deep/x.py", "x");
    write("elsewhere/y.py", "x");
    fs::create_directory_symlink(root_ / "elsewhere/deep", root_ / "src/linked");
    fs::create_symlink(root_ / "elsewhere/y.py", root_ / "src/y.py");
    fs::create_directory_symlink(root_ / "src", root_ / "src/lib/circle");
    fs::create_directory_symlink(root_ / "src", root_ / "root");
    start({root_ / "root"});
    write("elsewhere/deep/x.py", "longer");
    expectChange({"root"}, "linked folder");
    write("elsewhere/y.py", "longer");
    expectChange({"root"}, "linked file");
    write("src/app.py", "longer");
    expectChange({"root"}, "root is a link");
    fs::create_directory_symlink(root_ / "other", root_ / "src/later");
    expectChange({"root"}, "new link");
    write("other/b.py", "longer");
    expectChange({"root"}, "behind the new link");
}

TEST_P(Watch, WaitsForRootsThatAreMissing) {
    start({root_ / "not/yet/there", root_ / "src"});
    write("not/yet/there/app.py", "x");
    expectChange({"not/yet/there"}, "appeared");
    write("not/yet/there/app.py", "longer");
    expectChange({"not/yet/there"}, "written");
    fs::rename(root_ / "not", root_ / "gone");
    expectChange({"not/yet/there"}, "moved away");
    fs::rename(root_ / "gone", root_ / "not");
    expectChange({"not/yet/there"}, "moved back");
    write("not/yet/there/app.py", "longer still");
    expectChange({"not/yet/there"}, "written again");
}

INSTANTIATE_TEST_SUITE_P(Modes, Watch, testing::Values(false, true),
                         [](const auto& each) { return std::string(each.param ? "Polling" : "Inotify"); });

using WatchBursts = Watch;

TEST_P(WatchBursts, OneCallForManyFiles) {
    start({root_ / "src"});
    for (int i = 0; i < 2000; ++i) write("src/d" + std::to_string(i % 100) + "/" + std::to_string(i), "x");
    expectChange({"src"}, "burst");
    write("src/d99/1999", "longer");
    expectChange({"src"}, "in the last folder");
}

// A log that is written for ever does not put the call off for ever, and one change is told quickly.
TEST_P(WatchBursts, ABurstWithoutEndIsToldInTime) {
    WorkspaceWatcher::Settings settings;
    settings.quiet = 5s;
    settings.most = 100ms;
    start({root_ / "src"}, settings);
    const auto began = Steady::now();
    int round = 0;
    ASSERT_TRUE(runUntil([&] {
        write("src/log", std::to_string(++round));
        return calls_ > 0;
    }));
    EXPECT_GT(round, 1);
    EXPECT_GE(Steady::now() - began, 99ms);
    EXPECT_LT(Steady::now() - began, 4s);  // long before things were quiet
}

TEST_P(WatchBursts, NothingIsToldAfterTheEnd) {
    start({root_ / "src"});
    write("src/app.py", "longer");
    watcher_.reset();
    runUntil([] { return false; }, 100ms);
    EXPECT_EQ(calls_, 0);
}

INSTANTIATE_TEST_SUITE_P(Inotify, WatchBursts, testing::Values(false));

}  // namespace
}  // namespace updraft

// Control groups as files: a folder stands in for the kernel's, which shows what would be written where.
#include "runtime/sandbox/cpu_group.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

namespace updraft::test {
namespace {

namespace fs = std::filesystem;

class CpuGroupTest : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "updraft-cgroup-XXXXXX").string();
        root_ = ::mkdtemp(pattern.data());
        files_ = {root_ / "mountinfo", root_ / "cgroup"};
    }
    void TearDown() override {
        fs::permissions(root_, fs::perms::owner_all, fs::perm_options::add);
        fs::remove_all(root_);
    }
    void write(const fs::path& file, const std::string& text) const {
        fs::create_directories((root_ / file).parent_path());
        std::ofstream(root_ / file) << text;
    }
    std::string read(const fs::path& file) const {
        std::ifstream in(file);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    // Version 2 at "two"; this process is in the group /user/app/scope.
    void makeTwo(const std::string& controllers = "cpuset cpu memory") const {
        write("mountinfo", "22 1 0:21 / /proc rw - proc proc rw\n30 22 0:26 / " + (root_ / "two").string() +
                               " rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n");
        write("cgroup", "0::/user/app/scope\n");
        for (const char* group : {"two", "two/user", "two/user/app", "two/user/app/scope"}) {
            write(fs::path(group) / "cgroup.controllers", controllers + "\n");
            write(fs::path(group) / "cgroup.procs", "");
            write(fs::path(group) / "cgroup.subtree_control", "");
        }
        // The kernel gives no controllers to the children of a group that holds processes.
        fs::remove(root_ / "two/user/app/scope/cgroup.subtree_control");
        fs::create_directory(root_ / "two/user/app/scope/cgroup.subtree_control");
    }
    void makeOne(const std::string& group) const {
        write("mountinfo", "30 22 0:26 / " + (root_ / "two").string() +
                               " rw - cgroup2 cgroup2 rw\n31 22 0:27 / " + (root_ / "my\\040one").string() +
                               " rw - cgroup cgroup rw,cpu,cpuacct\n");
        write("cgroup", "5:cpu,cpuacct:" + group + "\n0::/\n");
        write("two/cgroup.controllers", "");
        write("my one" + group + "/cgroup.procs", "");
    }

    fs::path root_;
    CgroupFiles files_;
};

TEST(CpuQuotaTable, OneProcessorAt1769Mb) {
    struct Row {
        std::uint32_t memoryMb;
        std::int64_t quotaUs;
    };
    for (const Row& row : {Row{128, 1'447}, Row{256, 2'894}, Row{512, 5'788}, Row{1'024, 11'577},
                           Row{1'769, 20'000}, Row{3'538, 40'000}, Row{10'240, 115'771}, Row{1, 1'000}}) {
        const CpuQuota quota = CpuQuota::ofMemory(row.memoryMb, 1'769);
        EXPECT_EQ(quota.quota.count(), row.quotaUs) << row.memoryMb;
        EXPECT_EQ(quota.period.count(), 20'000);
    }
    EXPECT_DOUBLE_EQ(CpuQuota::ofMemory(1'769, 1'769).cpus(), 1);
}

TEST_F(CpuGroupTest, VersionTwoWritesCpuMaxBesideTheGroupOfThisProcess) {
    makeTwo();
    const auto groups = CpuGroups::find(files_);
    ASSERT_TRUE(groups) << groups.error().message;
    EXPECT_EQ(groups->version(), CgroupVersion::Two);
    EXPECT_EQ(groups->folder(), root_ / "two/user/app");
    EXPECT_EQ(read(root_ / "two/user/app/cgroup.subtree_control"), "+cpu");
    const auto group = groups->make(CpuQuota::ofMemory(512, 1'769));
    ASSERT_TRUE(group) << group.error().message;
    EXPECT_EQ(group->folder().parent_path(), root_ / "two/user/app");
    EXPECT_EQ(read(group->folder() / "cpu.max"), "5788 20000");
    ASSERT_EQ(::write(group->door(), "0", 1), 1);
    EXPECT_EQ(read(group->folder() / "cgroup.procs"), "0");
    std::ofstream(group->folder() / "cpu.stat") << "usage_usec 9\nnr_throttled 2\nthrottled_usec 7000\n";
    EXPECT_EQ(group->heldBack(), std::chrono::milliseconds(7));
}

TEST_F(CpuGroupTest, WhereTheControllerIsHandedOutAlreadyNothingIsSwitched) {
    makeTwo();
    write("two/user/app/cgroup.subtree_control", "cpu memory\n");
    ASSERT_TRUE(CpuGroups::find(files_));
    EXPECT_EQ(read(root_ / "two/user/app/cgroup.subtree_control"), "cpu memory\n");
}

TEST_F(CpuGroupTest, VersionOneWritesQuotaAndPeriodBelowTheGroupOfThisProcess) {
    makeOne("/docker/abc");
    const auto groups = CpuGroups::find(files_);
    ASSERT_TRUE(groups) << groups.error().message;
    EXPECT_EQ(groups->version(), CgroupVersion::One);
    const auto group = groups->make(CpuQuota::ofMemory(128, 1'769));
    ASSERT_TRUE(group) << group.error().message;
    EXPECT_EQ(group->folder().parent_path(), root_ / "my one/docker/abc");
    EXPECT_EQ(read(group->folder() / "cpu.cfs_period_us"), "20000");
    EXPECT_EQ(read(group->folder() / "cpu.cfs_quota_us"), "1447");
    std::ofstream(group->folder() / "cpu.stat") << "nr_periods 4\nnr_throttled 2\nthrottled_time 5000\n";
    EXPECT_EQ(group->heldBack(), std::chrono::microseconds(5));
}

TEST_F(CpuGroupTest, WhatGroupsAboveWithholdIsNotThere) {
    makeTwo();
    write("two/user/cpu.max", "50000 100000\n");
    write("two/cpu.max", "max 100000\n");
    EXPECT_DOUBLE_EQ(CpuGroups::find(files_)->cpus(), 0.5);
    makeOne("/docker/abc");
    write("my one/docker/abc/cpu.cfs_quota_us", "25000");
    write("my one/docker/abc/cpu.cfs_period_us", "100000");
    EXPECT_DOUBLE_EQ(CpuGroups::find(files_)->cpus(), 0.25);
}

TEST_F(CpuGroupTest, RefusalsSayWhyAndWhatHelps) {
    makeTwo("memory pids");
    const auto refused = CpuGroups::find(files_);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("two/user/app/scope does not have the cpu controller"),
              std::string::npos)
        << refused.error().message;
    EXPECT_NE(refused.error().message.find("systemd-run --user --scope"), std::string::npos);
    write("mountinfo", "22 1 0:21 / /proc rw - proc proc rw\n");
    const auto none = CpuGroups::find(files_);
    ASSERT_FALSE(none);
    EXPECT_NE(none.error().message.find("no control groups are mounted"), std::string::npos);
}

TEST_F(CpuGroupTest, AFolderThatIsNotThereIsARefusalToo) {
    makeOne("/docker/abc");
    fs::remove_all(root_ / "my one");
    const auto refused = CpuGroups::find(files_);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("cannot be written (No such file or directory)"),
              std::string::npos)
        << refused.error().message;
}

TEST_F(CpuGroupTest, LeftoversOfProcessesThatAreGoneAreRemoved) {
    makeOne("/");
    const pid_t gone = ::fork();
    if (gone == 0) ::_exit(0);
    ASSERT_GT(gone, 0);
    ::waitpid(gone, nullptr, 0);
    const fs::path left = root_ / "my one" / ("updraft-cpu-" + std::to_string(gone) + "-1");
    const fs::path used = root_ / "my one" / ("updraft-cpu-" + std::to_string(::getpid()) + "-1");
    fs::create_directories(left);
    fs::create_directories(used);
    ASSERT_TRUE(CpuGroups::find(files_));
    EXPECT_FALSE(fs::exists(left));
    EXPECT_TRUE(fs::exists(used));
}

}  // namespace
}  // namespace updraft::test

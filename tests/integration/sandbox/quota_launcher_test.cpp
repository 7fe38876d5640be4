// Programs in CPU groups: entered before they run, with all that they start; skips where no groups can be
// made.
#include "runtime/sandbox/quota_launcher.h"

#include "tests/integration/sandbox/launcher_fixture.h"

namespace updraft::test {
namespace {

class QuotaLauncherTest : public LauncherTest {
  protected:
    // Runs a script in the group to its end; its output.
    std::pair<ExitStatus, std::string> runIn(const CpuGroup& group, const std::string& script) {
        QuotaLauncher launcher(*launcher_, group);
        int ends[2];
        EXPECT_EQ(::pipe2(ends, O_CLOEXEC | O_NONBLOCK), 0);
        const UniqueFd reader(ends[0]), writer(ends[1]);
        LaunchSpec spec;
        spec.argv = {"/bin/bash", "-c", script};
        spec.environment = {"PATH=/usr/bin:/bin"};
        spec.room = room();
        spec.standardOutput = spec.standardError = writer.get();
        std::optional<ExitStatus> exit;
        const auto process = launcher.launch(spec, [&exit](ExitStatus status) { exit = status; });
        EXPECT_TRUE(process.ok());
        EXPECT_TRUE(until([&] { return exit.has_value(); }));
        char part[4096];
        const ssize_t size = ::read(reader.get(), part, sizeof part);
        return {exit.value_or(ExitStatus()),
                std::string(part, size > 0 ? static_cast<std::size_t>(size) : 0)};
    }
};

TEST_F(QuotaLauncherTest, TheProgramAndItsChildrenAreInTheGroup) {
    const auto groups = CpuGroups::find();
    if (!groups) GTEST_SKIP() << groups.error().message;
    const auto group = groups->make(CpuQuota::ofMemory(1'769, 1'769));
    ASSERT_TRUE(group) << group.error().message;
    const auto [exit, text] = runIn(*group, "cat /proc/$$/cgroup; (cat /proc/$BASHPID/cgroup)");
    EXPECT_EQ(exit.code, 0);
    const std::string name = group->folder().filename().string();
    const std::size_t first = text.find(name);
    ASSERT_NE(first, std::string::npos) << text;
    EXPECT_NE(text.find(name, first + 1), std::string::npos) << text;
    EXPECT_EQ(readFile("/proc/self/cgroup").find(name), std::string::npos);
}

TEST_F(QuotaLauncherTest, AGroupGoesWithItsObject) {
    const auto groups = CpuGroups::find();
    if (!groups) GTEST_SKIP() << groups.error().message;
    std::filesystem::path folder;
    {
        const auto group = groups->make(CpuQuota::ofMemory(128, 1'769));
        ASSERT_TRUE(group) << group.error().message;
        folder = group->folder();
        EXPECT_TRUE(std::filesystem::exists(folder));
        EXPECT_EQ(runIn(*group, "exit 3").first.code, 3);
    }
    EXPECT_FALSE(std::filesystem::exists(folder));
}

TEST_F(QuotaLauncherTest, WhereItCannotBeEnteredTheProgramDoesNotRun) {
    const CpuGroup closed("/nonexistent", CgroupVersion::Two,
                          UniqueFd(::open("/dev/full", O_WRONLY | O_CLOEXEC)));
    const auto [exit, text] = runIn(closed, "echo ran");
    EXPECT_EQ(text, "");
    EXPECT_EQ(exit.startError, "enter the CPU group for /bin/bash: no space left on device");
}

}  // namespace
}  // namespace updraft::test

#include <sys/wait.h>

#include <csignal>

#include "tests/integration/sandbox/launcher_fixture.h"

namespace updraft::test {
namespace {

bool privateMounts(const Launcher& launcher) {
    return launcher.isolation().mounts;
}

TEST_F(LauncherTest, RunsAProgramAndReportsItsExit) {
    const auto run = finished("echo out; echo err >&2; exit 3", room());
    EXPECT_EQ(run->text, "out\nerr\n");
    EXPECT_EQ(run->exit->code, 3);
    EXPECT_EQ(run->exit->text(), "exit status 3");
    EXPECT_EQ(run->process->pid(), 0);
}

TEST_F(LauncherTest, ReportsASignal) {
    EXPECT_EQ(finished("kill -SEGV $$", room())->exit->text(), "signal: segmentation fault");
    EXPECT_EQ(finished("kill -KILL $$", room())->exit->text(), "signal: killed");
}

TEST_F(LauncherTest, SaysWhyAProgramCannotStart) {
    const auto run = start({"/var/task/bootstrap"}, room());
    ASSERT_TRUE(until([&] { return run->exit.has_value(); }));
    EXPECT_EQ(run->exit->startError, "fork/exec /var/task/bootstrap: no such file or directory");
}

TEST_F(LauncherTest, RefusesARoomWhoseFolderIsMissing) {
    EXPECT_FALSE(launcher_->makeRoom({code_.path() / "missing", {}, {}, 16}).ok());
}

TEST_F(LauncherTest, ChildrenStartClean) {
    const auto run = finished(
        "ls /proc/self/fd | wc -l; ulimit -n; ulimit -c; env | sort; grep -E 'SigBlk|SigIgn' "
        "/proc/self/status",
        room());
    // ls has 0, 1, 2 and the folder it reads.
    EXPECT_EQ(run->text.substr(0, 9), "4\n1024\n0\n");
    EXPECT_NE(run->text.find("SigBlk:\t0000000000000000"), std::string::npos) << run->text;
    EXPECT_NE(run->text.find("SigIgn:\t0000000000000000"), std::string::npos) << run->text;
}

TEST_F(LauncherTest, WorkerSocketIsDescriptorThree) {
    int ends[2];
    ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
    UniqueFd ours(ends[0]), theirs(ends[1]);
    LaunchSpec spec;
    spec.argv = {"/bin/bash", "-c", "echo hello >&3"};
    spec.room = room();
    spec.workerSocket = theirs.get();
    bool exited = false;
    auto process = launcher_->launch(std::move(spec), [&](ExitStatus) { exited = true; });
    ASSERT_TRUE(process.ok());
    ASSERT_TRUE(until([&] { return exited; }));
    char text[16]{};
    EXPECT_EQ(::read(ours.get(), text, sizeof text), 6);
    EXPECT_STREQ(text, "hello\n");
}

TEST_F(LauncherTest, CodeIsReadOnlyAtVarTask) {
    if (!privateMounts(*launcher_)) GTEST_SKIP() << launcher_->isolation().remedy;
    code_.write("data.txt", "from the package");
    const auto run = finished(
        "pwd; cat data.txt; touch /var/task/x 2>/dev/null && echo wrote; touch /x 2>/dev/null && echo wrote",
        room());
    EXPECT_EQ(run->text, "/var/task\nfrom the package");
}

TEST_F(LauncherTest, TmpIsPrivateLimitedAndSurvivesAReset) {
    if (!privateMounts(*launcher_)) GTEST_SKIP() << launcher_->isolation().remedy;
    const auto first = room(4);
    EXPECT_EQ(finished("ls /tmp | wc -l; stat -c %a /tmp; echo kept > /tmp/a", first)->text, "0\n1777\n");
    EXPECT_EQ(finished("cat /tmp/a", first)->text, "kept\n");
    EXPECT_EQ(finished("ls /tmp | wc -l", room(4))->text, "0\n");
    const auto full = finished("head -c 8M /dev/zero > /tmp/big; stat -c %s /tmp/big", first);
    EXPECT_NE(full->text.find("No space left on device"), std::string::npos) << full->text;
}

TEST_F(LauncherTest, LayersAreMergedAtOpt) {
    if (!privateMounts(*launcher_)) GTEST_SKIP() << launcher_->isolation().remedy;
    TemporaryFolder one, two;
    one.write("python/a.py", "one");
    one.write("python/both.py", "one");
    two.write("python/both.py", "two");
    two.write("bin/tool", "tool");
    EXPECT_EQ(finished("cat /opt/python/a.py", room(4, {one.path()}))->text, "one");
    const auto both =
        finished("cd /opt; cat python/a.py python/both.py bin/tool; touch x 2>/dev/null && echo wrote",
                 room(4, {one.path(), two.path()}));
    EXPECT_EQ(both->text, "onetwotool");
}

TEST_F(LauncherTest, KillReachesDaemonsAndTheStubborn) {
    const auto run = shell(
        "trap '' TERM; setsid bash -c 'trap \"\" TERM HUP; (sleep 1000 & echo daemon $!); sleep 1000' & "
        "sleep 1000 & echo child $!; wait",
        room());
    ASSERT_TRUE(says(*run, "daemon "));
    ASSERT_TRUE(says(*run, "child "));
    std::vector<pid_t> pids{run->process->pid()};
    for (const char* name : {"daemon ", "child "})
        pids.push_back(std::stoi(run->text.substr(run->text.find(name) + std::strlen(name))));
    for (const pid_t pid : pids) EXPECT_TRUE(runs(pid));
    run->process->signalTree(SIGKILL);
    ASSERT_TRUE(until([&] { return run->exit.has_value(); }));
    EXPECT_EQ(run->exit->signal, SIGKILL);
    for (const pid_t pid : pids) EXPECT_FALSE(runs(pid)) << pid;
}

TEST_F(LauncherTest, OrphansDieWithTheMainProcess) {
    const auto run = finished("(setsid sleep 1000 & echo $!)", room());
    const pid_t orphan = std::stoi(run->text);
    EXPECT_EQ(run->exit->code, 0);
    EXPECT_FALSE(runs(orphan));
}

TEST_F(LauncherTest, DestroyingTheHandleKillsEvenBeforeTheStart) {
    auto early = shell("sleep 1000", room());
    early->process.reset();
    auto late = shell("echo up; sleep 1000", room());
    ASSERT_TRUE(says(*late, "up"));
    const pid_t pid = late->process->pid();
    late->process.reset();
    EXPECT_TRUE(until([&] { return !runs(pid); }));
    // Nothing but wardens' launcher remains below it.
    EXPECT_TRUE(until([&] {
        const std::string id = std::to_string(launcherPid_);
        return readFile("/proc/" + id + "/task/" + id + "/children").empty();
    }));
    EXPECT_FALSE(late->exit.has_value());
}

TEST_F(LauncherTest, StopAndContinueReachTheTree) {
    const auto run = shell("setsid sleep 1000 & echo pid $!; sleep 1000", room());
    ASSERT_TRUE(says(*run, "pid "));
    const pid_t other = std::stoi(run->text.substr(4));
    const auto state = [](pid_t pid) {
        const std::string stat = readFile("/proc/" + std::to_string(pid) + "/stat");
        return stat[stat.rfind(')') + 2];
    };
    run->process->signalTree(SIGSTOP);
    EXPECT_TRUE(eventually([&] { return state(run->process->pid()) == 'T' && state(other) == 'T'; }));
    run->process->signalTree(SIGCONT);
    EXPECT_TRUE(eventually([&] { return state(run->process->pid()) != 'T' && state(other) != 'T'; }));
}

TEST_F(LauncherTest, MeasuresTheWholeTree) {
    const std::string hog = "python3 -c 'x = bytearray(64 << 20); print(\"full\", flush=True); input()'";
    const auto run = shell("sleep 1000 | " + hog, room());
    ASSERT_TRUE(says(*run, "full"));
    EXPECT_TRUE(eventually([&] { return run->process->memory().currentBytes > 64 << 20; }));
    EXPECT_GE(run->process->memory().peakBytes, run->process->memory().currentBytes);
}

TEST_F(LauncherTest, PeakIsSeenAfterwardsAndForgottenOnReset) {
    const auto run =
        start({"/usr/bin/python3", "-c",
               "import mmap\nm = mmap.mmap(-1, 64 << 20)\nm.write(b'x' * (64 << 20))\nm.close()\n"
               "print('freed', flush=True)\nimport time\ntime.sleep(1000)"},
              room());
    ASSERT_TRUE(says(*run, "freed"));
    EXPECT_GT(run->process->memory().peakBytes, 64 << 20);
    EXPECT_LT(run->process->memory().currentBytes, 64 << 20);
    run->process->resetPeak();
    EXPECT_LT(run->process->memory().peakBytes, 64 << 20);
    std::this_thread::sleep_for(5ms);  // past the time from which the kernel's mark counts
    EXPECT_LT(run->process->memory().peakBytes, 64 << 20);
}

TEST_F(LauncherTest, SurvivesAFunctionThatKillsItsWarden) {
    const auto run = shell("setsid sleep 1000 & echo pid $!; kill -KILL $PPID; sleep 1000", room());
    ASSERT_TRUE(until([&] { return run->exit.has_value(); }));
    run->read();
    EXPECT_EQ(run->exit->signal, SIGKILL);
    const pid_t orphan = std::stoi(run->text.substr(4));
    EXPECT_TRUE(eventually([&] { return !runs(orphan); }));
    EXPECT_EQ(finished("echo still here", room())->text, "still here\n");
}

TEST_F(LauncherTest, ReportsEveryExitWhenTheLauncherIsKilled) {
    const auto run = shell("echo up; sleep 1000", room());
    ASSERT_TRUE(says(*run, "up"));
    const pid_t pid = run->process->pid();
    ::kill(launcherPid_, SIGKILL);
    ASSERT_TRUE(until([&] { return run->exit.has_value(); }));
    EXPECT_TRUE(eventually([&] { return !runs(pid); }));
    EXPECT_TRUE(until([&] { return !launcher_->makeRoom({code_.path(), {}, {}, 16}).ok(); }));
}

TEST_F(LauncherTest, ManyStartsAtOnceAllEnd) {
    const auto in = room();
    std::vector<std::unique_ptr<Run>> runs;
    for (int i = 0; i < 200; ++i) runs.push_back(start({"/bin/true"}, in));
    EXPECT_TRUE(until([&] {
        return std::all_of(runs.begin(), runs.end(),
                           [](const auto& run) { return run->exit && run->exit->code == 0; });
    }));
}

TEST_F(LauncherTest, WithoutNamespacesTheHostsFoldersServe) {
    useLauncher(false);
    EXPECT_FALSE(launcher_->isolation().mounts);
    EXPECT_FALSE(launcher_->isolation().remedy.empty());
    TemporaryFolder one, two;
    one.write("python/a.py", "one");
    two.write("python/b.py", "two");
    const auto in = room(1, {one.path(), two.path()});
    const Launcher::RoomPaths paths = launcher_->pathsIn(*in);
    EXPECT_EQ(finished("pwd", in)->text, code_.path().string() + "\n");
    EXPECT_EQ(finished("cat " + paths.opt + "/python/*.py", in)->text, "onetwo");
    EXPECT_EQ(finished("echo kept > " + paths.tmp + "/a", in)->exit->code, 0);
    EXPECT_EQ(finished("cat " + paths.tmp + "/a", in)->text, "kept\n");
    const auto full = finished("head -c 8M /dev/zero > " + paths.tmp + "/big; sleep 1000", in);
    EXPECT_EQ(full->exit->signal, SIGKILL);
    const std::filesystem::path folder = std::filesystem::path(paths.tmp).parent_path().parent_path();
    EXPECT_TRUE(std::filesystem::exists(folder));
    launcher_.reset();
    EXPECT_FALSE(std::filesystem::exists(folder));
}

// An engine of its own that is killed without a chance to clean up.
TEST(LauncherDeath, KillNineOfTheEngineLeavesNoProcess) {
    int ends[2];
    ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    UniqueFd reader(ends[0]), writer(ends[1]);
    TemporaryFolder code;
    const pid_t engine = ::fork();
    if (engine == 0) {
        boost::asio::io_context context;
        auto launcher = Launcher::connect(*Launcher::start(), context);
        auto room = launcher->makeRoom({code.path(), {}, {}, 16});
        LaunchSpec spec;
        spec.argv = {"/bin/bash", "-c",
                     "echo $PPID; echo $$; setsid sleep 1000 & echo $!; trap '' TERM; echo up; while :; do "
                     "sleep 1000; done"};
        spec.room = *room;
        spec.standardOutput = writer.get();
        auto process = launcher->launch(std::move(spec), [](ExitStatus) {});
        context.run();
        ::_exit(0);
    }
    writer.reset();
    std::string text;
    char part[256];
    while (text.find("up") == std::string::npos) {
        const ssize_t size = ::read(reader.get(), part, sizeof part);
        ASSERT_GT(size, 0);
        text.append(part, static_cast<std::size_t>(size));
    }
    ::kill(engine, SIGKILL);
    ::waitpid(engine, nullptr, 0);
    std::istringstream pids(text);
    for (pid_t pid = 0; pids >> pid;) EXPECT_TRUE(eventually([&] { return !runs(pid); })) << pid;
    EXPECT_EQ(::read(reader.get(), part, sizeof part), 0);  // nobody holds the pipe any more
}

}  // namespace
}  // namespace updraft::test

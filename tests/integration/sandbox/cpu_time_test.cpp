// The CPU time of process trees against what the processes say of themselves.
#include <iostream>

#include "tests/integration/sandbox/launcher_fixture.h"

namespace updraft::test {
namespace {

constexpr Nanos kTick = 10ms;  // of the kernel, at most; and what it cuts of the time of ended processes

// Burns so many milliseconds of CPU time, then says how many microseconds the process has used.
constexpr const char* kBurn =
    "import time, os\n"
    "def burn(ms):\n"
    "    end = time.process_time() + ms / 1000\n"
    "    while time.process_time() < end: pass\n"
    "def said(): return int(time.process_time() * 1e6)\n";

class CpuTimeTest : public LauncherTest {
  protected:
    std::unique_ptr<Run> python(const std::string& script) {
        return start({"/usr/bin/python3", "-c", kBurn + script}, room());
    }
    // The number that follows this word in the output.
    static Nanos micros(const Run& run, const std::string& word) {
        return std::chrono::microseconds(std::stoll(run.text.substr(run.text.find(word) + word.size())));
    }
    static Nanos cpu(Run& run) { return run.process->cpuTime().value_or(Nanos(-1)); }
};

void expectNear(Nanos measured, Nanos said, Nanos by) {
    EXPECT_GE(measured, said - by);
    EXPECT_LE(measured, said + by);
}

TEST_F(CpuTimeTest, IsNotKnownBeforeTheStart) {
    const auto run = start({"/bin/true"}, room());
    EXPECT_EQ(run->process->cpuTime(), std::nullopt);
    EXPECT_TRUE(until([&] { return run->exit.has_value(); }));
}

TEST_F(CpuTimeTest, IsWhatTheProcessSaysOfItself) {
    const auto run = python("burn(200)\nprint('used', said(), flush=True)\ntime.sleep(1000)\n");
    ASSERT_TRUE(says(*run, "\n"));
    EXPECT_GE(micros(*run, "used "), 200ms);
    EXPECT_TRUE(eventually([&] { return cpu(*run) >= micros(*run, "used "); }));
    expectNear(cpu(*run), micros(*run, "used "), 3 * kTick);
}

TEST_F(CpuTimeTest, SleepingUsesNone) {
    const auto run = python(
        "print('begins', flush=True)\ntime.sleep(0.2)\nprint('ended', flush=True)\ntime.sleep(1000)\n");
    ASSERT_TRUE(says(*run, "begins"));
    const Nanos before = cpu(*run);
    ASSERT_TRUE(says(*run, "ended"));
    EXPECT_LE(cpu(*run) - before, 2 * kTick);
}

TEST_F(CpuTimeTest, CountsThreadsAndLivingAndEndedChildren) {
    const auto run = python(
        "import threading\n"
        "def child(ms, lives):\n"
        "    r, w = os.pipe()\n"
        "    if os.fork() == 0:\n"
        "        burn(ms)\n"
        "        os.write(w, b'.')\n"
        "        if lives: time.sleep(1000)\n"
        "        os._exit(0)\n"
        "    os.read(r, 1)\n"
        "print('begins', said(), flush=True)\n"
        "thread = threading.Thread(target=burn, args=(100,)); thread.start(); thread.join()\n"
        "child(100, True)\n"
        "child(100, False); os.wait()\n"
        "print('used', said(), flush=True)\n"
        "time.sleep(1000)\n");
    ASSERT_TRUE(says(*run, "used"));
    ASSERT_TRUE(says(*run, "\n"));
    run->read();
    const Nanos whole = micros(*run, "used ") + 200ms;
    EXPECT_TRUE(eventually([&] { return cpu(*run) >= whole - 2 * kTick; }));
    expectNear(cpu(*run), whole, 5 * kTick);
}

TEST_F(CpuTimeTest, CountsOrphansAndIsExactWhenAllHaveEnded) {
    const auto run = python(
        "r, w = os.pipe()\n"
        "if os.fork() == 0:\n"
        "    if os.fork() == 0:\n"
        "        burn(150)\n"
        "        os.write(w, b'.')\n"
        "    os._exit(0)\n"
        "os.wait()\n"
        "os.read(r, 1)\n"
        "burn(50)\n"
        "print('used', said(), flush=True)\n");
    ASSERT_TRUE(until([&] { return run->exit.has_value(); }));
    run->read();
    const Nanos whole = micros(*run, "used ") + 150ms;
    EXPECT_GE(cpu(*run), whole);
    expectNear(cpu(*run), whole, 5 * kTick);
}

TEST_F(CpuTimeTest, NeverFalls) {
    const auto run = shell("while true; do /bin/true; for i in {1..2000}; do :; done; done", room());
    ASSERT_TRUE(until([&] { return run->process->pid() != 0; }));
    Nanos before{0};
    EXPECT_TRUE(until([&] {
        for (int look = 0; look < 1'000; ++look) {
            const Nanos now = cpu(*run);
            EXPECT_GE(now, before);
            before = now;
        }
        return before > 200ms;
    }));
}

// Not a check of speed: a bound that only a wrong way of reading exceeds.
TEST_F(CpuTimeTest, CostsMicroseconds) {
    const auto run = shell("echo up; sleep 1000", room());
    ASSERT_TRUE(says(*run, "up"));
    constexpr int kTimes = 20'000;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < kTimes; ++i) run->process->cpuTime();
    const Nanos each = (std::chrono::steady_clock::now() - begin) / kTimes;
    std::cout << "a look costs " << each.count() << " ns\n";
    EXPECT_LT(each, 50us);
}

}  // namespace
}  // namespace updraft::test

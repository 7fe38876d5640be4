// A launcher with its engine thread for tests with real processes.
#pragma once

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <boost/asio/io_context.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <optional>
#include <thread>

#include "runtime/base/unique_fd.h"
#include "runtime/base/whole_file.h"
#include "runtime/sandbox/launcher.h"

namespace updraft::test {

using namespace std::chrono_literals;

// A folder that vanishes with the test.
class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "updraft-test-XXXXXX").string();
        path_ = ::mkdtemp(pattern.data());
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path write(const std::string& name, const std::string& text) const {
        const std::filesystem::path file = path_ / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << text;
        return file;
    }

  private:
    std::filesystem::path path_;
};

// Empty where there is nothing to read: a process can end between the opening and the reading of its file.
inline std::string readFile(const std::filesystem::path& path) {
    const auto text = readWholeFile(path);
    return text ? *text : std::string();
}

// True while the process exists and is no zombie.
inline bool runs(pid_t pid) {
    const std::string stat = readFile("/proc/" + std::to_string(pid) + "/stat");
    const std::size_t name = stat.rfind(')');
    return name != std::string::npos && stat[name + 2] != 'Z';
}

// Waits for a condition; false when it does not come true in 20 s.
template <typename Condition>
bool eventually(Condition condition) {
    const auto end = std::chrono::steady_clock::now() + 20s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(1ms);
    }
    return true;
}

class LauncherTest : public ::testing::Test {
  protected:
    void useLauncher(bool namespaces = true) {
        Result<Launcher::Seed> seed = Launcher::start(namespaces);
        ASSERT_TRUE(seed.ok());
        launcherPid_ = seed->pid;
        launcher_ = Launcher::connect(*seed, context_);
    }
    void SetUp() override { useLauncher(); }

    // Runs the engine's thread until the condition holds.
    template <typename Condition>
    bool until(Condition condition) {
        const auto end = std::chrono::steady_clock::now() + 20s;
        while (!condition()) {
            if (std::chrono::steady_clock::now() > end) return false;
            context_.restart();
            context_.run_for(2ms);
        }
        return true;
    }

    std::shared_ptr<SandboxRoom> room(int tmpMb = 16, std::vector<std::filesystem::path> layers = {}) {
        auto made = launcher_->makeRoom({code_.path(), std::move(layers), {}, tmpMb});
        EXPECT_TRUE(made.ok());
        return made.ok() ? std::move(made).value() : nullptr;
    }

    // A shell script in the room, its output in output_.
    struct Run {
        std::unique_ptr<ChildProcess> process;
        std::optional<ExitStatus> exit;
        UniqueFd output;
        std::string text;
        void read() {
            char part[4096];
            for (ssize_t size = 0; (size = ::read(output.get(), part, sizeof part)) > 0;) {
                text.append(part, static_cast<std::size_t>(size));
            }
        }
    };
    std::unique_ptr<Run> start(std::vector<std::string> argv, std::shared_ptr<SandboxRoom> in) {
        auto run = std::make_unique<Run>();
        int ends[2];
        EXPECT_EQ(::pipe2(ends, O_CLOEXEC | O_NONBLOCK), 0);
        run->output.reset(ends[0]);
        const UniqueFd writer(ends[1]);
        LaunchSpec spec;
        spec.argv = std::move(argv);
        spec.environment = {"PATH=/usr/bin:/bin"};
        spec.room = std::move(in);
        spec.standardOutput = spec.standardError = writer.get();
        Run* target = run.get();
        auto launched =
            launcher_->launch(std::move(spec), [target](ExitStatus status) { target->exit = status; });
        EXPECT_TRUE(launched.ok());
        if (launched) run->process = std::move(launched).value();
        return run;
    }
    std::unique_ptr<Run> shell(const std::string& script, std::shared_ptr<SandboxRoom> in) {
        return start({"/bin/bash", "-c", script}, std::move(in));
    }
    std::unique_ptr<Run> finished(const std::string& script, std::shared_ptr<SandboxRoom> in) {
        auto run = shell(script, std::move(in));
        EXPECT_TRUE(until([&] { return run->exit.has_value(); }));
        run->read();
        return run;
    }
    // Started, as far as the engine's side knows, and has written the text.
    bool says(Run& run, const std::string& text) {
        return until([&] {
            run.read();
            return run.process->pid() != 0 && run.text.find(text) != std::string::npos;
        });
    }

    TemporaryFolder code_;
    boost::asio::io_context context_;
    std::unique_ptr<Launcher> launcher_;
    pid_t launcherPid_ = 0;
};

}  // namespace updraft::test

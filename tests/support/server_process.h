// ServerProcess: one real updraftd over a copy of a workspace, for C++ tests. Stopped and deleted at the end.
#pragma once

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/asio/ip/tcp.hpp>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace updraft::testing_support {

class ServerProcess {
  public:
    // `workspace` is copied, so that a test may change it.
    ServerProcess(const std::string& program, const std::filesystem::path& workspace) {
        // Not below /tmp: environments have a /tmp of their own.
        std::string home = "/var/tmp/updraft-test-XXXXXX";
        if (::mkdtemp(home.data()) == nullptr) throw std::runtime_error("mkdtemp");
        home_ = home;
        std::filesystem::copy(workspace, home_ / "workspace", std::filesystem::copy_options::recursive);
        start(program);
    }
    ~ServerProcess() {
        if (pid_ > 0) {
            ::kill(pid_, SIGTERM);
            ::waitpid(pid_, nullptr, 0);
        }
        if (output_ >= 0) ::close(output_);
        std::error_code ignored;
        std::filesystem::remove_all(home_, ignored);
    }
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    boost::asio::ip::tcp::endpoint endpoint() const {
        return {boost::asio::ip::make_address("127.0.0.1"), port_};
    }
    std::filesystem::path workspace() const { return home_ / "workspace"; }
    std::filesystem::path database() const { return home_ / "updraft.db"; }
    // Held up, as a server on a machine that is far too busy.
    void freeze() { ::kill(pid_, SIGSTOP); }
    void thaw() { ::kill(pid_, SIGCONT); }

  private:
    void start(const std::string& program) {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("pipe");
        output_ = ends[0];
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
        std::vector<std::string> words = {
            program,       "--workspace", workspace().string(), "--listen",
            "127.0.0.1:0", "--data",      database().string(),  "--print-ready"};
        std::vector<char*> arguments;
        for (std::string& word : words) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const int failed =
            ::posix_spawn(&pid_, program.c_str(), &actions, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        if (failed != 0) throw std::runtime_error("cannot start " + program);
        readPort();
    }
    // The server says "http://127.0.0.1:PORT" once it listens.
    void readPort() {
        std::string text;
        char piece[512];
        while (true) {
            const ssize_t got = ::read(output_, piece, sizeof piece);
            if (got <= 0) throw std::runtime_error("the server did not become ready: " + text);
            text.append(piece, static_cast<std::size_t>(got));
            const std::size_t at = text.find("http://127.0.0.1:");
            if (at == std::string::npos || text.find('\n', at) == std::string::npos) continue;
            port_ = static_cast<std::uint16_t>(std::atoi(text.c_str() + at + 17));
            return;
        }
    }

    std::filesystem::path home_;
    pid_t pid_ = -1;
    int output_ = -1;
    std::uint16_t port_ = 0;
};

}  // namespace updraft::testing_support

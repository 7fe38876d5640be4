// The syntax check by this machine's interpreters, and the process it runs in.
#include "runtime/sandbox/syntax_check.h"

#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "runtime/sandbox/bounded_process.h"
#include "tests/integration/sandbox/launcher_fixture.h"

namespace updraft::test {
namespace {

namespace fs = std::filesystem;
using End = BoundedOutcome::End;
using std::chrono::steady_clock;

double msSince(steady_clock::time_point began) {
    return std::chrono::duration<double, std::milli>(steady_clock::now() - began).count();
}

class SyntaxCheckTest : public ::testing::Test {
  protected:
    SyntaxCheckTest() {
        std::string pattern = "/tmp/updraft-syntax-XXXXXX";
        folder_ = ::mkdtemp(pattern.data());
    }
    ~SyntaxCheckTest() override { fs::remove_all(folder_); }
    std::vector<Diagnostic> check(const std::string& runtime, const std::string& file,
                                  const std::string& text) {
        const auto began = steady_clock::now();
        auto found = checker_.check({runtime, folder_ / file, text});
        std::cout << file << ": " << msSince(began) << " ms\n";
        EXPECT_TRUE(found.ok()) << found.error().message;
        return found ? std::move(*found) : std::vector<Diagnostic>();
    }
    bool has(const std::string& runtime) { return InterpreterCatalogue().find(runtime).ok(); }
    void write(const std::string& name, std::string_view text) {
        fs::create_directories((folder_ / name).parent_path());
        std::ofstream(folder_ / name) << text;
    }

    fs::path folder_;
    SourceChecker checker_;
};

TEST_F(SyntaxCheckTest, OfPython) {
    if (!has("python3.13")) GTEST_SKIP() << "no Python here";
    EXPECT_TRUE(check("python3.13", "app.py", "def handler(event, context):\n    return 1\n").empty());
    const auto found = check("python3.13", "app.py", "a = 1\ndef f(:\n    pass\n");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].where.file, (folder_ / "app.py").string());
    EXPECT_EQ(found[0].where.line, 2);
    EXPECT_EQ(found[0].where.column, 7);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_FALSE(found[0].message.empty());
    const auto warned = check("python3.13", "app.py", "x = 1\nprint(x is 1)\n");
    ASSERT_EQ(warned.size(), 1u);
    EXPECT_EQ(warned[0].severity, Severity::Warning);
    EXPECT_EQ(warned[0].where.line, 2);
    EXPECT_EQ(check("python3.13", "app.py", "é = 'ü' +* 2\n")[0].where.column, 10);
    EXPECT_EQ(check("", "app.py", "# coding: nonsense\n").size(), 1u);
    EXPECT_EQ(check("", "app.py", std::string("a\0b", 3)).size(), 1u);
    EXPECT_EQ(check("nodejs22.x", "app.py", std::string(100'000, '(')).size(), 1u);
}

TEST_F(SyntaxCheckTest, OfNode) {
    if (!has("nodejs22.x")) GTEST_SKIP() << "no Node.js here";
    const std::string module = "import fs from 'fs';\nexport const handler = async () => fs;\n";
    const std::string script = "const fs = require('fs');\nexports.handler = async () => fs;\nreturn;\n";
    EXPECT_TRUE(check("nodejs22.x", "index.mjs", module).empty());
    EXPECT_TRUE(check("nodejs22.x", "index.cjs", script).empty());
    EXPECT_EQ(check("nodejs22.x", "index.mjs", script).size(), 1u);
    EXPECT_EQ(check("nodejs22.x", "index.cjs", module).size(), 1u);
    EXPECT_TRUE(check("nodejs22.x", "index.js", script).empty());
    EXPECT_TRUE(check("nodejs22.x", "index.js", module).empty());  // from 22 on
    EXPECT_EQ(check("nodejs20.x", "index.js", module).size(), 1u);
    write("package.json", R"({"type": "module"})");
    EXPECT_TRUE(check("nodejs20.x", "lib/index.js", module).empty());
    write("lib/package.json", R"({"type": "commonjs"})");
    EXPECT_EQ(check("nodejs22.x", "lib/index.js", module).size(), 1u);
    const auto found = check("nodejs22.x", "index.mjs", "export const a = 1;\nconst x = ;\n");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].where.line, 2);
    EXPECT_EQ(found[0].where.column, 11);
    EXPECT_EQ(found[0].endColumn, 12);
    EXPECT_EQ(found[0].message, "Unexpected token ';'");
}

TEST_F(SyntaxCheckTest, OfShellsJsonAndYaml) {
    EXPECT_TRUE(check("provided.al2023", "bootstrap", "#!/bin/sh\nif true; then\n  echo hi\nfi\n").empty());
    for (const char* first : {"#!/bin/sh\n", "#!/bin/bash\n", "#!/usr/bin/env bash\n"}) {
        const auto found = check("provided.al2023", "bootstrap", std::string(first) + "if true\nfi\n");
        ASSERT_EQ(found.size(), 1u);
        EXPECT_EQ(found[0].where.line, 3);
    }
    EXPECT_EQ(check("", "a.json", "{").size(), 1u);
    EXPECT_EQ(check("", "a.yaml", "a: [").size(), 1u);
    EXPECT_TRUE(check("", "a.ts", "const x: = ;").empty());
}

TEST_F(SyntaxCheckTest, NothingOfTheTextIsExecuted) {
    const std::string mark = (folder_ / "ran").string();
    if (has("python3.13")) check("", "a.py", "open('" + mark + "', 'w')\n");
    if (has("nodejs22.x")) check("", "a.cjs", "require('fs').writeFileSync('" + mark + "', '');\n");
    check("", "a.sh", "touch " + mark + "\n: $(touch " + mark + ")\n");
    EXPECT_FALSE(fs::exists(mark));
}

TEST_F(SyntaxCheckTest, SeveralAtOnceFromAnyThread) {
    if (!has("python3.13")) GTEST_SKIP() << "no Python here";
    std::vector<std::jthread> threads;
    std::atomic<int> good = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            const auto found = checker_.check({"python3.13", "app.py", "x = = 1\n"});
            if (found && found->size() == 1) ++good;
        });
    }
    threads.clear();
    EXPECT_EQ(good, 4);
}

TEST(BoundedProcess, GivesBackWhatTheProgramSays) {
    const std::string large(3'000'000, 'x');
    const auto counted =
        runBounded({.argv = {"/bin/sh", "-c", "wc -c; echo no >&2; exit 3"}, .input = large});
    EXPECT_EQ(counted.end, End::Exited);
    EXPECT_EQ(counted.code, 3);
    EXPECT_EQ(counted.output, "3000000\n");
    EXPECT_EQ(counted.errors, "no\n");
    const auto echoed = runBounded({.argv = {"/bin/cat"}, .input = large, .mostOutput = 1000});
    EXPECT_EQ(echoed.output, large.substr(0, 1000));
    const auto clean =
        runBounded({.argv = {"/bin/sh", "-c", "pwd; ls /proc/self/fd | wc -l; env | sort | tr '\\n' ,"}});
    EXPECT_EQ(clean.output, "/\n4\nLC_ALL=C.UTF-8,PATH=/usr/bin:/bin,PWD=/,");  // ls opens the folder itself
    EXPECT_EQ(runBounded({.argv = {"/not/there"}}).end, End::NotStarted);
    EXPECT_EQ(runBounded({.argv = {"/not/there"}}).code, ENOENT);
}

TEST(BoundedProcess, EndsWhatTakesTooLongOrTooMuch) {
    const auto began = steady_clock::now();
    EXPECT_EQ(runBounded({.argv = {"/bin/sh", "-c", "sleep 60 & echo $!; wait"}, .timeout = Millis(200)}).end,
              End::TimedOut);
    EXPECT_EQ(runBounded({.argv = {"/bin/sleep", "60"}, .timeout = Millis(200)}).end, End::TimedOut);
    std::stop_source source;
    std::jthread stopper([&] { source.request_stop(); });
    EXPECT_EQ(
        runBounded({.argv = {"/bin/sleep", "60"}, .timeout = std::chrono::seconds(60)}, source.get_token())
            .end,
        End::Stopped);
    EXPECT_LT(msSince(began), 30'000);
    const auto grown = runBounded(
        {.argv = {"/usr/bin/python3", "-S", "-c", "x = bytearray(900 << 20)"}, .addressSpace = 300LL << 20});
    EXPECT_EQ(grown.code, 1);
    EXPECT_NE(grown.errors.find("MemoryError"), std::string::npos);
    EXPECT_NE(runBounded({.argv = {"/bin/sh", "-c", "echo x > /tmp/updraft-never"}}).code, 0);
}

// A child of the one that is stopped goes, too.
TEST(BoundedProcess, ATimeOutEndsTheGroup) {
    const auto outcome =
        runBounded({.argv = {"/bin/sh", "-c", "sleep 60 & echo $!; wait"}, .timeout = Millis(500)});
    ASSERT_EQ(outcome.end, End::TimedOut);
    const pid_t child = static_cast<pid_t>(std::stol(outcome.output));
    EXPECT_TRUE(eventually([&] { return !runs(child); }));
}

}  // namespace
}  // namespace updraft::test

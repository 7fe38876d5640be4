// The parts of init, and profiles: what workers send, and adding them up.
#include <gtest/gtest.h>

#include <random>

#include "runtime/sandbox/init_timer.h"
#include "runtime/sandbox/profile_text.h"

namespace updraft {
namespace {

TEST(InitTimer, SplitsAndNeverBelievesTheWorker) {
    struct Row {
        std::int64_t begun, executed, loading, loaded, ended;
        InitPhases expected;
    };
    const Row rows[] = {
        {100, 110, 150, 190, 200, {10, 40, 40, 0}},
        {100, 110, 0, 0, 200, {10, 90, 0, 0}},     // a runtime that tells nothing
        {100, 0, 150, 190, 200, {0, 50, 40, 0}},   // the launcher's report was not read yet
        {100, 110, 150, 0, 200, {10, 40, 50, 0}},  // never loaded
        {100, 110, 50, 900, 200, {10, 0, 90, 0}},  // impossible moments
        {100, 110, 900, 50, 200, {10, 90, 0, 0}},
        {100, 900, 150, 190, 200, {100, 0, 0, 0}},
        {100, 110, -5, -7, 200, {10, 0, 0, 0}},
    };
    for (const Row& row : rows) {
        const InitPhases got = InitTimer::split(row.begun, row.executed, row.loading, row.loaded, row.ended);
        EXPECT_EQ(got, row.expected) << row.executed << " " << row.loading << " " << row.loaded;
        EXPECT_LE(got.total(), row.ended - row.begun);
    }
}

TEST(Profile, IsReadAndSorted) {
    const LineProfile profile = parseProfile(
        "9000000\t1000\nlib/a.py\t7\tload\t2000\t2\t0\n"
        "app.py\t12\thandler\t5000\t5\t1\nlib/a.py\t7\tload\t4000\t4\t0");
    EXPECT_EQ(profile.sampled, Nanos(9'000'000));
    EXPECT_EQ(profile.cost, Nanos(1000));
    EXPECT_EQ(profile.invocations, 1u);
    const std::vector<LineSample> expected = {{"lib/a.py", 7, "load", 6000, 6, false},
                                              {"app.py", 12, "handler", 5000, 5, true}};
    EXPECT_EQ(profile.lines, expected);
}

TEST(Profile, LeavesOutWhatIsNone) {
    for (const char* bad : {"", "x\t1\n", "-1\t0\n", "1\n", "99999999999999999999\t0\napp.py\t1\tf\t1\t1\t0"})
        EXPECT_TRUE(parseProfile(bad).empty()) << bad;
    for (const char* line :
         {"/etc/passwd\t1\tf\t1\t1\t0", "../x.py\t1\tf\t1\t1\t0", "a/../../x\t1\tf\t1\t1\t0",
          "app.py\t0\tf\t1\t1\t0", "app.py\t-1\tf\t1\t1\t0", "app.py\t1\tf\t1\t0\t0",
          "app.py\t1\tf\tnan\t1\t0", "app.py", "\t1\tf\t1\t1\t0", "app.py\t1 \tf\t1\t1\t0"}) {
        EXPECT_TRUE(parseProfile(std::string("10\t0\n") + line).lines.empty()) << line;
    }
    std::string many = "10\t0\n";
    for (int i = 1; i < 5000; ++i) many += "app.py\t" + std::to_string(i) + "\tf\t1\t1\t0\n";
    EXPECT_EQ(parseProfile(many).lines.size(), LineProfile::kMostLines);
}

TEST(Profile, LivesThroughGarbage) {
    std::mt19937 random(5);
    constexpr std::string_view kAlphabet = "\t\n019-a./\0";
    for (int round = 0; round < 5'000; ++round) {
        std::string text;
        for (int i = 0; i < 80; ++i) text.push_back(kAlphabet[random() % kAlphabet.size()]);
        for (const LineSample& line : parseProfile("1\t1\n" + text).lines) {
            EXPECT_GT(line.line, 0);
            EXPECT_NE(line.file.front(), '/');
        }
    }
}

TEST(Profile, AddsUpWithinBounds) {
    LineProfile sum;
    for (int round = 1; round <= 300; ++round) {
        LineProfile one;
        one.lines = {{"app.py", 1, "f", 10, 1, false}, {"app.py", 1000 + round, "f", round, 1, false}};
        one.sampled = Nanos(10 + round);
        one.invocations = 1;
        sum.add(one);
    }
    EXPECT_EQ(sum.lines.size(), LineProfile::kMostLines);
    EXPECT_EQ(sum.lines[0], (LineSample{"app.py", 1, "f", 3000, 300, false}));
    EXPECT_EQ(sum.lines[1].line, 1300);  // those with the most time stay
    EXPECT_EQ(sum.invocations, 300u);
}

}  // namespace
}  // namespace updraft

#include "runtime/sandbox/output_pipe.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <random>
#include <vector>

namespace updraft {
namespace {

TEST(LineSplitter, FindsTheSameLinesHoweverTheTextIsSplit) {
    const std::string text = "one\n\ntwo words\nlast without end";
    const std::vector<std::string> expected{"one", "", "two words", "last without end"};
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        LineSplitter splitter;
        std::vector<std::string> lines;
        const auto keep = [&](std::string_view line) {
            lines.emplace_back(line);
            return true;
        };
        for (std::string_view rest = text; !rest.empty();) {
            const std::size_t size = std::min<std::size_t>(rest.size(), 1 + random() % 9);
            splitter.feed(rest.substr(0, size), keep);
            rest.remove_prefix(size);
        }
        splitter.flush(keep);
        ASSERT_EQ(lines, expected);
    }
}

TEST(LineSplitter, CutsEndlessLines) {
    LineSplitter splitter;
    std::size_t lines = 0, longest = 0;
    const std::string part(10'000, 'x');
    for (int i = 0; i < 1'000; ++i) {
        splitter.feed(part, [&](std::string_view line) {
            ++lines;
            longest = std::max(longest, line.size());
            return true;
        });
    }
    EXPECT_GT(lines, 30u);
    EXPECT_LT(longest, kLongestLine + part.size());
}

TEST(LogBudget, KeepsTheFirstMebibyteAndCountsTheRest) {
    LogBudget budget;
    std::size_t kept = 0;
    for (int i = 0; i < 20'000; ++i) kept += budget.take(99) ? 100 : 0;
    EXPECT_LE(kept, LogBudget::kBytes);
    EXPECT_GT(kept, LogBudget::kBytes - 100);
    const std::string told = budget.settle();
    EXPECT_NE(told.find(std::to_string(20'000 - kept / 100) + " more lines"), std::string::npos) << told;
    EXPECT_EQ(budget.settle(), "");
    EXPECT_TRUE(budget.take(99));
}

TEST(OutputPipe, DeliversInOrderAndEndsWithTheWriter) {
    boost::asio::io_context context;
    std::vector<std::string> lines;
    OutputPipe pipe(context, [&](std::string_view line) { lines.emplace_back(line); });
    UniqueFd end = pipe.open();
    ASSERT_EQ(::write(end.get(), "a\nb", 3), 3);
    EXPECT_TRUE(pipe.drain());
    EXPECT_EQ(lines, (std::vector<std::string>{"a"}));
    EXPECT_TRUE(pipe.flush());
    ASSERT_EQ(::write(end.get(), "c\n", 2), 2);
    end.reset();
    context.run();  // returns because nothing is awaited after the end
    EXPECT_EQ(lines, (std::vector<std::string>{"a", "b", "c"}));
}

TEST(OutputPipe, MayBeDestroyedByALine) {
    boost::asio::io_context context;
    std::unique_ptr<OutputPipe> pipe;
    int lines = 0;
    pipe = std::make_unique<OutputPipe>(context, [&](std::string_view) {
        ++lines;
        pipe.reset();
    });
    const UniqueFd end = pipe->open();
    ASSERT_EQ(::write(end.get(), "a\nb\nc\n", 6), 6);
    context.run();
    EXPECT_EQ(lines, 1);
}

}  // namespace
}  // namespace updraft

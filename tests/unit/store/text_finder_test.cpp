// Against a plain search over lowered texts.
#include "runtime/store/text_finder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace updraft::store {
namespace {

TEST(TextFinder, FindsWhatAPlainSearchFinds) {
    std::mt19937 random(5);
    const auto text = [&](std::size_t most) {
        std::string made(random() % (most + 1), '\0');
        for (char& c : made) c = "abcABC.@[`{"[random() % 11];
        return made;
    };
    const auto lowered = [](std::string from) {
        std::transform(from.begin(), from.end(), from.begin(),
                       [](unsigned char c) { return c < 0x80 ? static_cast<char>(std::tolower(c)) : c; });
        return from;
    };
    int found = 0;
    for (int round = 0; round < 20'000; ++round) {
        const std::string needle = text(4), hay = text(60);
        const bool is = lowered(hay).find(lowered(needle)) != std::string::npos;
        ASSERT_EQ(TextFinder(needle).isIn(hay), is) << needle << " in " << hay;
        found += is;
    }
    EXPECT_GT(found, 1'000);
    EXPECT_LT(found, 19'000);
}

TEST(TextFinder, KnowsLatin1LettersAndLeavesOthersAlone) {
    EXPECT_TRUE(TextFinder("größe").isIn("DIE GRÖßE IST 3"));
    EXPECT_TRUE(TextFinder("ÉTÉ").isIn("un été"));
    EXPECT_FALSE(TextFinder("a×b").isIn("a÷b"));
    EXPECT_FALSE(TextFinder("ß").isIn("\xC3\xBF"));
    EXPECT_TRUE(TextFinder("日本").isIn("in 日本 now"));
    EXPECT_FALSE(TextFinder("\x92").isIn("\xB2")) << "not a letter without its first byte";
}

TEST(TextFinder, TakesAnyBytes) {
    const std::string zeros("a\0b", 3);
    EXPECT_TRUE(TextFinder(zeros).isIn(std::string("xxA\0B", 5)));
    EXPECT_FALSE(TextFinder(zeros).isIn("ab"));
    EXPECT_TRUE(TextFinder("").isIn(""));
    EXPECT_FALSE(TextFinder("longer than it").isIn("longer"));
}

}  // namespace
}  // namespace updraft::store

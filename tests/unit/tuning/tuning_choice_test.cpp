#include <gtest/gtest.h>

#include "runtime/tuning/tuning_result.h"

namespace updraft::test {
namespace {

Amount amountOf(const char* text) {
    return Amount::parse(text).value();
}

struct SizeRow {
    std::uint32_t memoryMb;
    double ms;
    const char* cost;
    double msHigh = 0;           // of the interval; 0: exactly known
    const char* costHigh = "0";  // likewise
    SizeFit fit = SizeFit::Fit;
    bool tight = false;
};

std::vector<MeasuredSize> sizesOf(const std::vector<SizeRow>& rows) {
    std::vector<MeasuredSize> sizes;
    for (const SizeRow& row : rows) {
        MeasuredSize size;
        size.size.memoryMb = row.memoryMb;
        size.fit = row.fit;
        size.tight = row.tight;
        size.warm.median = size.warm.low = row.ms;
        size.warm.high = std::max(row.ms, row.msHigh);
        const Amount cost = amountOf(row.cost);
        size.warmArm = {true, cost, cost, std::max(cost, amountOf(row.costHigh))};
        sizes.push_back(size);
    }
    markFront(sizes, Chip::Arm64);
    return sizes;
}

// Memory, 0 for none.
std::uint32_t at(const std::vector<MeasuredSize>& sizes, std::optional<std::size_t> index) {
    return index ? sizes[*index].size.memoryMb : 0;
}

struct ChoiceCase {
    const char* what;
    std::vector<SizeRow> rows;
    std::vector<std::uint32_t> front;
    std::uint32_t bestValue, fastest, balanced, knee;
};

const ChoiceCase kChoiceCases[] = {
    {"as the mock: slower is cheaper down to 512 MB, then only dearer",
     {{128, 900, "3.1"}, {256, 450, "3.0"}, {512, 230, "2.9"}, {1024, 150, "3.9"}, {3008, 140, "9"}},
     {512, 1024, 3008},
     512,
     3008,
     512,    // 1/2 · (2.9/9 + 230/900) = 0.289; of 1024: 0.300
     1024},  // scaled (0.164, 0.111)
    {"one size", {{128, 10, "1"}}, {128}, 128, 128, 128, 0},
    {"none is fit", {{128, 10, "1", 0, "0", SizeFit::OutOfMemory}}, {}, 0, 0, 0, 0},
    {"what is not fit is neither cheap nor on the front",
     {{128, 10, "1", 0, "0", SizeFit::OutOfMemory}, {256, 20, "2"}},
     {256},
     256,
     256,
     256,
     0},
    {"tight sizes are on the front but not chosen",
     {{128, 10, "1", 0, "0", SizeFit::Fit, true}, {256, 10, "2"}},
     {128},
     256,
     256,
     256,
     0},
    {"all are tight: the best of them",
     {{128, 10, "1", 0, "0", SizeFit::Fit, true}, {256, 5, "2", 0, "0", SizeFit::Fit, true}},
     {128, 256},
     128,
     256,
     128,  // a tie, 0.75 each: the first
     0},
    {"the interval cannot tell 256 from 128: the faster of the two",
     {{128, 10, "1", 0, "1.2"}, {256, 5, "1.1"}, {512, 5, "3"}},
     {128, 256},
     256,
     256,
     256,
     0},
    {"the interval cannot tell 512 from 1024: the cheaper of the two",
     {{512, 5.1, "2"}, {1024, 5, "4", 5.2}},
     {512, 1024},
     512,
     512,
     512,
     0},
    {"a front along a straight line has no knee",
     {{128, 30, "1"}, {256, 20, "2"}, {512, 10, "3"}},
     {128, 256, 512},
     128,
     512,
     128,
     0},
    {"a front that bends the wrong way has none either",
     {{128, 30, "1"}, {256, 28, "2.9"}, {512, 10, "3"}},
     {128, 256, 512},
     128,
     512,
     128,  // 1/2 · (1/3 + 1) and 1/2 · (1 + 1/3): the first
     0}};

TEST(TuningChoice, Table) {
    for (const ChoiceCase& one : kChoiceCases) {
        SCOPED_TRACE(one.what);
        const auto sizes = sizesOf(one.rows);
        std::vector<std::uint32_t> front;
        for (const MeasuredSize& size : sizes)
            if (size.onFront) front.push_back(size.size.memoryMb);
        EXPECT_EQ(front, one.front);
        const TuningChoices choices = chooseSizes(sizes, Chip::Arm64);
        EXPECT_EQ(at(sizes, choices.bestValue), one.bestValue);
        EXPECT_EQ(at(sizes, choices.fastest), one.fastest);
        EXPECT_EQ(at(sizes, choices.balanced), one.balanced);
        EXPECT_EQ(at(sizes, choices.knee), one.knee);
    }
}

TEST(TuningChoice, WithoutPricesThereIsNothingToChooseBy) {
    auto sizes = sizesOf({{128, 10, "1"}});
    markFront(sizes, Chip::X86_64);
    EXPECT_FALSE(sizes.front().onFront);
    EXPECT_FALSE(chooseSizes(sizes, Chip::X86_64).bestValue);
}

}  // namespace
}  // namespace updraft::test

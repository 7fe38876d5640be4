#include "runtime/tuning/tuning_plan.h"

#include <gtest/gtest.h>

namespace updraft::test {
namespace {

TEST(TuningPlan, MemorySizesAreRead) {
    EXPECT_EQ(parseMemorySizes("128").value(), (std::vector<std::uint32_t>{128}));
    EXPECT_EQ(parseMemorySizes("512,128,10240").value(), (std::vector<std::uint32_t>{512, 128, 10'240}));
    for (const char* wrong : {"", "x", "128,,256", "127", "10241", "128 MB", "-128"})
        EXPECT_FALSE(parseMemorySizes(wrong)) << wrong;
    EXPECT_NE(parseMemorySizes("64").error().message.find("128 to 10240 MB, not 64"), std::string::npos);
}

TuningPlan planOf() {
    TuningPlan plan;
    plan.version = std::make_shared<FunctionVersion>();
    plan.events = {{"one", "1"}};
    return plan;
}

TEST(TuningPlan, SizesAreSortedAndEachIsMeasuredOnce) {
    TuningPlan plan = planOf();
    plan.memoryMb = {512, 128, 512};
    EXPECT_EQ(checkedPlan(plan).value().memoryMb, (std::vector<std::uint32_t>{128, 512}));
}

TEST(TuningPlan, WarmInvocationsAreSpreadOverTheEnvironments) {
    TuningPlan plan = planOf();
    plan.memoryMb = {128, 256};
    plan.warm = 20;
    plan.cold = 3;
    EXPECT_EQ(plan.warmOfEach(), 7);
    EXPECT_EQ(plan.invocations(), 2 * 3 * 8);
}

TEST(TuningPlan, WhatCannotBeMeasuredIsRefused) {
    struct Wrong {
        const char* what;
        void (*spoil)(TuningPlan&);
    };
    const Wrong cases[] = {{"no function", [](TuningPlan& plan) { plan.version = nullptr; }},
                           {"no sizes", [](TuningPlan& plan) { plan.memoryMb.clear(); }},
                           {"no events", [](TuningPlan& plan) { plan.events.clear(); }},
                           {"no warm ones", [](TuningPlan& plan) { plan.warm = 0; }},
                           {"too many warm ones", [](TuningPlan& plan) { plan.warm = 1'001; }},
                           {"no environments", [](TuningPlan& plan) { plan.cold = 0; }},
                           {"a size too small", [](TuningPlan& plan) { plan.memoryMb = {64}; }}};
    EXPECT_TRUE(checkedPlan(planOf()));
    for (const Wrong& one : cases) {
        TuningPlan plan = planOf();
        one.spoil(plan);
        EXPECT_FALSE(checkedPlan(plan)) << one.what;
    }
}

}  // namespace
}  // namespace updraft::test

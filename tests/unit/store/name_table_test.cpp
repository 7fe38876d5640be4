#include "runtime/store/name_table.h"

#include <gtest/gtest.h>

namespace updraft::store {
namespace {

TEST(NameTable, CountsFromOneAndKnowsItsTexts) {
    NameTable table;
    EXPECT_EQ(table.intern("").id, 0u);
    const auto first = table.intern("a");
    EXPECT_EQ(first.id, 1u);
    EXPECT_TRUE(first.isNew);
    EXPECT_FALSE(table.intern("a").isNew);
    EXPECT_EQ(table.text(1), "a");
    EXPECT_EQ(table.text(2), "");
}

TEST(NameTable, IsBounded) {
    NameTable table;
    for (std::size_t i = 0; i < 2 * NameTable::kMaxNames; ++i) table.intern(std::to_string(i));
    const auto late = table.intern("late");
    EXPECT_EQ(table.text(late.id), NameTable::kOverflow);
    EXPECT_EQ(late.id, NameTable::kMaxNames + 1);
    EXPECT_EQ(table.text(table.intern("7").id), "7");
}

TEST(NameTable, CutsLongNames) {
    NameTable table;
    const std::string text(5'000, 'x');
    EXPECT_EQ(table.text(table.intern(text).id).size(), NameTable::kMaxBytes);
    EXPECT_FALSE(table.intern(text + "y").isNew);
}

}  // namespace
}  // namespace updraft::store

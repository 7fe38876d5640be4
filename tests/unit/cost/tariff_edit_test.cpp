#include "runtime/cost/tariff_edit.h"

#include <gtest/gtest.h>

#include "runtime/cost/tariff_file.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

const std::string kBase = "aws-lambda-arm64-eu-central-1";
const TariffSource kContract{{}, "my contract", {}, {}, {2026, 5, 4}, {}};

Tariff readAs(const std::string& text, const std::string& id) {
    TariffCatalogue all = shippedTariffs();
    const auto added = all.addText(text, id + ".json");
    EXPECT_TRUE(added) << (added ? "" : added.error().message) << "\n" << text;
    const Tariff* found = all.find(id);
    return found == nullptr ? Tariff{} : *found;
}

TEST(TariffEdits, ANewListIsLikeItsOriginal) {
    const std::string text = newTariffText("mine", kBase, "private pricing");
    const Tariff mine = readAs(text, "mine"), base = *shippedTariffs().find(kBase);
    EXPECT_EQ(mine.plan, "private pricing");
    ASSERT_EQ(mine.dimensions.size(), base.dimensions.size());
    EXPECT_EQ(mine.dimension("duration")->tiers.size(), base.dimension("duration")->tiers.size());
    EXPECT_EQ(text.find("dimensions"), std::string::npos);
}

TEST(TariffEdits, WriteOnlyWhatChangedWithItsSource) {
    const std::string before = newTariffText("mine", kBase, "");
    const Tariff mine = readAs(before, "mine");
    const std::size_t tiers = mine.dimension("duration")->tiers.size();
    ASSERT_GT(tiers, 1u);
    const TariffChanges changes{{{TariffField::Price, "duration", 1}, "0.0000100001"},
                                {{TariffField::Free, "requests", 0}, "5"},
                                {{TariffField::ValidFrom, "", 0}, "2026-05-01"},
                                {{TariffField::ValidTo, "", 0}, "2027-05"}};
    const auto after = changedTariffText(before, "mine.json", mine, changes, kContract);
    ASSERT_TRUE(after) << after.error().message;
    const Tariff changed = readAs(*after, "mine");
    EXPECT_EQ(changed.dimension("duration")->tiers[1].price.text, "0.0000100001");
    EXPECT_EQ(changed.dimension("duration")->tiers[0].price.text,
              mine.dimension("duration")->tiers[0].price.text);
    EXPECT_EQ(changed.dimension("duration")->tiers[0].upTo, mine.dimension("duration")->tiers[0].upTo);
    EXPECT_EQ(changed.dimension("requests")->freePerMonth, Quantity{5});
    EXPECT_EQ(changed.dimension("requests")->tiers[0].price.text,
              mine.dimension("requests")->tiers[0].price.text);
    EXPECT_EQ(changed.effectiveFrom, (TariffDate{2026, 5, 1}));
    EXPECT_EQ(changed.effectiveTo, (TariffDate{2027, 5, 0}));
    const std::string& id = changed.dimension("duration")->sourceId;
    ASSERT_NE(changed.source(id), nullptr);
    EXPECT_EQ(changed.source(id)->address, "my contract");
    EXPECT_EQ(changed.source(id)->read, (TariffDate{2026, 5, 4}));
    EXPECT_EQ(changed.dimension("duration")->evidence, TariffEvidence::Primary);
    EXPECT_EQ(after->find("ephemeral_storage"), std::string::npos);
}

TEST(TariffEdits, KeepWhateverElseStandsInTheFile) {
    const std::string before = R"({"format": "updraft-tariffs/1", "description": "by hand",
 "sources": {"b": {"address": "first", "read": "2026-01"}},
 "tariffs": [{"id": "other", "like": ")" +
                               kBase + R"(", "notes": ["mine"]},
  {"id": "mine", "like": "other", "dimensions": {"requests": {"price": "0.3", "source": "b"}, "duration": null}}]})";
    const Tariff mine = readAs(before, "mine");
    EXPECT_EQ(mine.dimension("duration"), nullptr);
    const auto after = changedTariffText(before, "mine.json", mine,
                                         {{{TariffField::Price, "requests", 0}, "0.25"}}, kContract);
    ASSERT_TRUE(after) << after.error().message;
    EXPECT_NE(after->find("by hand"), std::string::npos);
    const Tariff changed = readAs(*after, "mine");
    EXPECT_EQ(changed.dimension("requests")->tiers[0].price.text, "0.25");
    EXPECT_EQ(changed.dimension("duration"), nullptr);
    EXPECT_EQ(readAs(*after, "other").notes, std::vector<std::string>{"mine"});
    // The same source again is no other one; another is.
    const auto again = changedTariffText(*after, "mine.json", changed,
                                         {{{TariffField::Price, "requests", 0}, "0.26"}}, kContract);
    ASSERT_TRUE(again);
    EXPECT_EQ(readAs(*again, "mine").dimension("requests")->sourceId, "mine-source");
    TariffSource later = kContract;
    later.read = {2026, 6, 1};
    const auto third = changedTariffText(*again, "mine.json", readAs(*again, "mine"),
                                         {{{TariffField::Price, "requests", 0}, "0.27"}}, later);
    ASSERT_TRUE(third);
    EXPECT_EQ(readAs(*third, "mine").dimension("requests")->sourceId, "mine-source-2");
}

TEST(TariffEdits, RefuseWhatNoListCanHold) {
    const Tariff tariff = *shippedTariffs().find(kBase);
    const TariffPlace price{TariffField::Price, "requests", 0}, free{TariffField::Free, "requests", 0},
        from{TariffField::ValidFrom, "", 0}, to{TariffField::ValidTo, "", 0};
    for (const char* right : {"0.0000002", "0", "0.1..0.2", "unknown"})
        EXPECT_TRUE(checkTariffValue(tariff, price, right)) << right;
    for (const char* wrong : {"", "1e-7", "-1", "0,2", "2..1", "0.1..", "free", "0.0000000000000000001"})
        EXPECT_FALSE(checkTariffValue(tariff, price, wrong)) << wrong;
    EXPECT_TRUE(checkTariffValue(tariff, free, "1000000"));
    for (const char* wrong : {"", "0.5", "-1", "many"})
        EXPECT_FALSE(checkTariffValue(tariff, free, wrong)) << wrong;
    for (const char* right : {"", "2026", "2026-05", "2026-05-04"})
        EXPECT_TRUE(checkTariffValue(tariff, from, right)) << right;
    EXPECT_FALSE(checkTariffValue(tariff, from, "May"));
    const Tariff dated = changedTariff(tariff, {{from, "2026-05-01"}});
    EXPECT_FALSE(checkTariffValue(dated, to, "2026-04"));
    EXPECT_TRUE(checkTariffValue(dated, to, "2026-06"));
    EXPECT_FALSE(checkTariffValue(tariff, {TariffField::Price, "nothing", 0}, "1"));
    EXPECT_FALSE(valueAt(tariff, {TariffField::Price, "requests", 7}));
}

TEST(TariffEdits, NamesAreGoodAsFiles) {
    for (const char* right : {"mine", "my-lambda_2.1", "3"}) EXPECT_TRUE(checkTariffId(right)) << right;
    for (const char* wrong : {"", "..", ".hidden", "a/b", "Mine", "mine\n", "-x", "ä"})
        EXPECT_FALSE(checkTariffId(wrong)) << wrong;
    EXPECT_FALSE(checkTariffId(std::string(101, 'a')));
}

TEST(TariffEdits, ALastListTakesItsFileAlong) {
    const auto none = tariffTextWithout(newTariffText("mine", kBase, ""), "mine.json", "mine");
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->has_value());
    EXPECT_FALSE(tariffTextWithout(newTariffText("mine", kBase, ""), "mine.json", "other"));
    EXPECT_FALSE(tariffTextWithout("{", "mine.json", "mine"));
    const std::string two = R"({"format": "updraft-tariffs/1", "tariffs": [{"id": "a", "like": ")" + kBase +
                            R"("}, {"id": "b", "like": ")" + kBase + R"("}]})";
    const auto left = tariffTextWithout(two, "mine.json", "a");
    ASSERT_TRUE(left && left->has_value());
    EXPECT_EQ(readAs(**left, "b").id, "b");
    EXPECT_EQ((*left)->find("\"a\""), std::string::npos);
}

}  // namespace
}  // namespace updraft::test

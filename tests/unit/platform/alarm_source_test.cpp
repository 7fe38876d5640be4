// An alarm's points are what the workspace's file says.
#include "runtime/platform/alarm_source.h"

#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
// A whole minute, so lately that seconds of it are kept.
const WallNanos kBegin = (SystemClock().wallNow() / (60 * kSecond) - 10) * 60 * kSecond;

void add(Store& store, std::uint32_t function, WallNanos at, Outcome outcome) {
    InvocationRecord record = typicalRecord(1);
    record.functionId = function;
    record.arrived = at;
    record.started = at + 4'000;
    record.outcome = outcome;
    store.onRecord(record, {});
}

TEST(AlarmPoints, ComeFromTheFile) {
    const TempFolder folder;
    OpenStore open(folder / "updraft.db");
    const std::uint32_t shop = open.store->functionId("shop"), mail = open.store->functionId("mail");
    // Minute 0: two errors of shop, one of mail; minute 1: nothing; minute 2: all well.
    add(*open.store, shop, kBegin + 1 * kSecond, Outcome::HandledError);
    add(*open.store, shop, kBegin + 59 * kSecond, Outcome::Timeout);
    add(*open.store, mail, kBegin + 30 * kSecond, Outcome::HandledError);
    add(*open.store, shop, kBegin + 121 * kSecond, Outcome::Success);
    open.store->flush();
    StoredAlarmSource source((folder / "updraft.db").string());
    AlarmQuery query;
    query.range = {kBegin, kBegin + 180 * kSecond, 60 * kSecond, 3};
    const auto all = source.points(query);
    ASSERT_TRUE(all.ok()) << all.error().message;
    EXPECT_EQ(*all, (std::vector<std::optional<double>>{3, std::nullopt, 0}));
    query.functionId = shop;
    EXPECT_EQ(*source.points(query), (std::vector<std::optional<double>>{2, std::nullopt, 0}));
    query.functionId = mail;
    EXPECT_EQ(*source.points(query), (std::vector<std::optional<double>>{1, std::nullopt, std::nullopt}));
    // Periods need not begin at whole minutes: those under a minute move on by ten seconds.
    query.functionId = shop;
    query.range = {kBegin - 20 * kSecond, kBegin + 70 * kSecond, 30 * kSecond, 3};
    EXPECT_EQ(*source.points(query), (std::vector<std::optional<double>>{1, std::nullopt, 1}));
}

TEST(AlarmPoints, SayWhyThereAreNone) {
    const TempFolder folder;
    StoredAlarmSource source((folder / "none.db").string());
    const auto points = source.points({});
    ASSERT_FALSE(points.ok());
    EXPECT_FALSE(points.error().message.empty());
}

}  // namespace
}  // namespace updraft::test

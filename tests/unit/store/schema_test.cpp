// Opening: new files, old files, and every kind of file that must be refused and left as it is.
#include "runtime/store/schema.h"

#include <sys/wait.h>

#include "runtime/store/database_aside.h"
#include "runtime/store/file_lock.h"
#include "runtime/telemetry/rollup_codec.h"
#include "tests/unit/store/telemetry_support.h"

namespace updraft::test {
namespace {

using store::Database;
using store::openWorkspaceFile;

constexpr const char* kOldSteps[] = {
    "CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('from 1')",
    "ALTER TABLE note ADD COLUMN size INTEGER; UPDATE note SET size = length(text)",
    "CREATE TABLE tag (text TEXT); INSERT INTO tag SELECT text || ', moved' FROM note",
};
constexpr store::Migrations kOld(kOldSteps);

std::string messageOf(const std::filesystem::path& path, store::Migrations steps = store::migrations()) {
    const auto opened = openWorkspaceFile(path, steps);
    return opened.ok() ? "" : opened.error().message;
}

// A whole workspace file with some contents, closed.
void writeWorkspace(const std::filesystem::path& path) {
    OpenStore open(path);
    for (std::uint64_t i = 0; i < 500; ++i) open.store->onRecord(typicalRecord(i), "a line\n");
    open.store->putDocument("function", "hello", "{}");
}

void expectRefused(const std::filesystem::path& path, const char* reason,
                   store::Migrations steps = store::migrations()) {
    const std::string before = contentsOf(path);
    const std::string message = messageOf(path, steps);
    EXPECT_NE(message.find(path.string()), std::string::npos) << message;
    EXPECT_NE(message.find(reason), std::string::npos) << message;
    EXPECT_EQ(contentsOf(path), before) << "a refused file stays as it is";
    EXPECT_FALSE(std::filesystem::exists(path.string() + "-wal"));
    EXPECT_FALSE(std::filesystem::exists(path.string() + "-shm"));
}

TEST(Migration, LeadsForwardFromEveryVersion) {
    for (std::size_t from = 1; from <= kOld.size(); ++from) {
        const TempFolder folder;
        ASSERT_EQ(messageOf(folder / "a.db", kOld.first(from)), "");
        auto database = openWorkspaceFile(folder / "a.db", kOld);
        ASSERT_TRUE(database.ok()) << database.error().message;
        EXPECT_EQ(database->integer("PRAGMA user_version").value(), 3);
        EXPECT_EQ(database->integer("SELECT size FROM note").value(), 6);
        EXPECT_EQ(database->integer("SELECT text = 'from 1, moved' FROM tag").value(), 1);
    }
}

TEST(Migration, IsAllOrNothing) {
    const TempFolder folder;
    ASSERT_EQ(messageOf(folder / "a.db", kOld.first(1)), "");
    constexpr const char* kBroken[] = {kOldSteps[0], kOldSteps[1], "INSERT INTO missing VALUES (1)"};
    const std::string before = contentsOf(folder / "a.db");
    EXPECT_NE(messageOf(folder / "a.db", kBroken).find("it stays at schema 1"), std::string::npos);
    EXPECT_EQ(contentsOf(folder / "a.db"), before);
    EXPECT_EQ(messageOf(folder / "a.db", kOld), "");
}

TEST(Migration, IsAllOrNothingForANewFile) {
    const TempFolder folder;
    constexpr const char* kBroken[] = {kOldSteps[0], "INSERT INTO missing VALUES (1)"};
    EXPECT_NE(messageOf(folder / "a.db", kBroken), "");
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Migration, TheFirstVersionsRecordsAreCountedAndFound) {
    const TempFolder folder;
    RandomRecords random(3);
    std::vector<InvocationRecord> written;
    for (std::uint64_t i = 1; i <= 9'000; ++i) {
        written.push_back(random.next());
        written.back().sequence = i * 3;
        written.back().ageNs = 0;  // neither was kept then
        written.back().cpuNs = kCpuUnknown;
    }
    writeVersion1(folder / "updraft.db", written);
    OpenStore open(folder / "updraft.db");
    const auto reader = open.reader();
    EXPECT_EQ(reader->rowCount().value(), written.size());
    for (const std::size_t row : {std::size_t{0}, std::size_t{4'096}, written.size() - 1}) {
        const auto found = reader->rows(row, 1);
        ASSERT_EQ(found->size(), 1u);
        EXPECT_EQ(describe(found->front()), describe(written[row]));
    }
    std::uint64_t errors = 0;
    for (const InvocationRecord& record : written) errors += kErrors.contains(record.outcome);
    EXPECT_EQ(reader->counts({.outcomes = kErrors})->total, errors);
    EXPECT_EQ(reader->recent(std::numeric_limits<WallNanos>::min())->errors, errors);
    EXPECT_EQ(reader->page({.text = "OLD TEXT"})->records.size(), 1u);
    EXPECT_FALSE(reader->payload(3)->has_value());
    open.store->onRecord(typicalRecord(1), {}, {"in", "out", 2, 3});
    open.store->flush();
    EXPECT_EQ(reader->rowCount().value(), written.size() + 1);
    EXPECT_EQ(reader->payload(written.back().sequence + 1).value()->response, "out");
}

TEST(Migration, TheThirdVersionsTelemetryGoesOn) {
    const TempFolder folder;
    PlausibleRecords plausible(5);
    std::vector<Logged> history;
    {
        auto database = store::openWorkspaceFile(folder / "updraft.db", store::migrations().first(3));
        ASSERT_TRUE(database.ok()) << database.error().message;
        std::vector<InvocationRecord> records;
        for (std::uint64_t i = 1; i <= 3'000; ++i) {
            history.push_back({plausible.next(kAfternoon - plausible.upTo(kHour)), 0});
            history.back().record.sequence = i;
            history.back().record.cpuNs = kCpuUnknown;
            records.push_back(history.back().record);
        }
        insertAsOlder(*database, records, {"cpu_ns"});
        ASSERT_EQ(database->run("UPDATE counter SET value = 3000 WHERE name = 'sequence';"
                                "INSERT INTO run VALUES (1, 1, 2, 0); COMMIT"),
                  SQLITE_OK);
    }
    StoreOptions options;
    options.clock = std::make_shared<ManualClock>(kAfternoon);
    OpenStore open(folder / "updraft.db", options);
    ASSERT_TRUE(open.store);
    history.push_back({plausible.next(kAfternoon), 0});
    open.store->onRecord(history.back().record, {});
    while (open.store->health().rolledUpSequence < 3'001) open.store->flush();
    const auto reader = std::move(TelemetryReader::open((folder / "updraft.db").string())).value();
    for (const std::int64_t width : {kSecond, kMinute, kHour}) {
        const RollupRange range{kAfternoon - 2 * kHour, kAfternoon + kMinute, width, 0};
        expectSame(pointsOf(*reader->rollups({}, range)), countedByHand(history, {}, range, width), "total");
    }
}

// What was stored before CPU time was measured stays, and says that it is not known.
TEST(Migration, TheFifthVersionsRecordsAndRollupsHaveNoCpuTime) {
    const TempFolder folder;
    PlausibleRecords plausible(6);
    std::vector<InvocationRecord> old;
    Rollup before;
    for (std::uint64_t i = 1; i <= 2'000; ++i) {
        old.push_back(plausible.next(kAfternoon + static_cast<WallNanos>(i)));
        old.back().sequence = i;
        old.back().cpuNs = kCpuUnknown;
        before.add(old.back());
    }
    {
        auto database = store::openWorkspaceFile(folder / "updraft.db", store::migrations().first(5));
        ASSERT_TRUE(database.ok()) << database.error().message;
        insertAsOlder(*database, old, {"cpu_ns"});
        auto rollup = database->prepare("INSERT INTO rollup VALUES (0, 0, ?1, 1, ?2)");
        const std::string data = encodeRollup(before);
        rollup->bind(1, kAfternoon / kSecond);
        rollup->bindBlob(2, data.data(), data.size());
        ASSERT_EQ(rollup->run(), SQLITE_OK);
        ASSERT_EQ(database->run("INSERT INTO block SELECT 0, count(*), 0, min(arrived), max(arrived),"
                                " max(duration_ns), -1, -1, -1, -1, -1 FROM main.invocation;"
                                "INSERT INTO series VALUES (1, 0, 0, 0, 0, 0, 0);"
                                "UPDATE counter SET value = 2000 WHERE name IN ('sequence', 'rolled_up');"
                                "INSERT INTO run VALUES (1, 1, 2, 0); COMMIT"),
                  SQLITE_OK);
    }
    // Who only reads it finds the same before it is migrated.
    auto reader = std::move(StoreReader::open((folder / "updraft.db").string())).value();
    EXPECT_EQ(describe(reader->rows(7, 1)->front()), describe(old[7]));
    EXPECT_EQ(reader->page({.text = "nothing"})->records.size(), 0u);
    reader.reset();
    OpenStore open(folder / "updraft.db");
    ASSERT_TRUE(open.store);
    InvocationRecord measured = plausible.next(kAfternoon + kSecond / 2);
    measured.cpuNs = 12'345'678;
    open.store->onRecord(measured, {});
    open.store->flush();
    const auto rows = open.reader()->rows(0, 2'001);
    ASSERT_EQ(rows->size(), 2'001u);
    for (std::size_t i = 0; i < old.size(); ++i)
        ASSERT_EQ(describe((*rows)[i]), describe(old[i])) << "everything else is as it was";
    EXPECT_EQ(rows->back().cpuNs, 12'345'678);
    auto database = Database::open(folder / "updraft.db", Database::Mode::ReadWrite);
    auto kept = database->prepare("SELECT data FROM rollup WHERE level = 0 AND scope = 0");
    ASSERT_TRUE(kept->step());
    Rollup expected = before;
    expected.add(measured);
    EXPECT_EQ(decodeRollup(kept->bytes(0)), expected);
}

TEST(Opening, AnEmptyFileIsANewOne) {
    const TempFolder folder;
    std::ofstream(folder / "a.db").close();
    EXPECT_EQ(messageOf(folder / "a.db"), "");
}

TEST(Opening, IgnoresTheRestOfAnInterruptedBeginning) {
    const TempFolder folder;
    std::ofstream(folder / "a.db-new") << "half a file";
    std::ofstream(folder / "a.db-wal") << "the log of a file that is gone";
    EXPECT_EQ(messageOf(folder / "a.db"), "");
    EXPECT_FALSE(std::filesystem::exists(folder / "a.db-new"));
}

TEST(Opening, RefusesANewerSchema) {
    const TempFolder folder;
    ASSERT_EQ(messageOf(folder / "a.db", kOld), "");
    expectRefused(folder / "a.db", "newer Updraft (schema 3, this one knows up to 2)", kOld.first(2));
}

TEST(Opening, RefusesForeignFiles) {
    const TempFolder folder;
    std::ofstream(folder / "text") << std::string(5'000, 'x');
    expectRefused(folder / "text", "not an Updraft data file");
    std::ofstream(folder / "short") << "x";
    expectRefused(folder / "short", "not an Updraft data file");
    {
        auto other = Database::open(folder / "other.db", Database::Mode::Create);
        ASSERT_EQ(other->run("CREATE TABLE t (x)"), SQLITE_OK);
    }
    expectRefused(folder / "other.db", "not an Updraft data file");
    std::filesystem::create_directory(folder / "folder");
    EXPECT_NE(messageOf(folder / "folder").find("not an Updraft data file"), std::string::npos);
}

TEST(Opening, RefusesATruncatedFileAtAnyLength) {
    const TempFolder folder;
    writeWorkspace(folder / "whole.db");
    const auto size = std::filesystem::file_size(folder / "whole.db");
    for (const std::uintmax_t left : {size - 1, size / 2, std::uintmax_t{4'096}, std::uintmax_t{99}}) {
        std::filesystem::copy_file(folder / "whole.db", folder / "cut.db",
                                   std::filesystem::copy_options::overwrite_existing);
        std::filesystem::resize_file(folder / "cut.db", left);
        expectRefused(folder / "cut.db", left < 100 ? "not an Updraft" : "is damaged");
    }
}

TEST(Opening, RefusesADamagedFile) {
    const TempFolder folder;
    writeWorkspace(folder / "whole.db");
    const auto pages = std::filesystem::file_size(folder / "whole.db") / 4'096;
    for (std::uintmax_t page = 0; page < pages; ++page) {
        std::filesystem::copy_file(folder / "whole.db", folder / "bad.db",
                                   std::filesystem::copy_options::overwrite_existing);
        overwrite(folder / "bad.db", std::string(300, '\xA5'), page * 4'096 + (page == 0 ? 100 : 0));
        expectRefused(folder / "bad.db", "is damaged");
    }
}

TEST(Opening, RefusesALargeFileWhereWhatCannotBeMadeAgainIsDamaged) {
    const TempFolder folder;
    {
        OpenStore open(folder / "a.db");
        for (std::uint64_t i = 0; i < 20'000; ++i) open.store->onRecord(typicalRecord(i), {});
        open.store->putDocument("function", "hello", "marked");
    }
    ASSERT_GT(std::filesystem::file_size(folder / "a.db"), store::kFullCheckLimit);
    EXPECT_EQ(messageOf(folder / "a.db"), "");
    const std::size_t marked = contentsOf(folder / "a.db").find("marked");
    overwrite(folder / "a.db", std::string(100, '\xA5'), marked / 4'096 * 4'096);
    expectRefused(folder / "a.db", "is damaged");
}

TEST(Opening, RefusesAFileWithAnotherBeginning) {
    const TempFolder folder;
    writeWorkspace(folder / "a.db");
    overwrite(folder / "a.db", std::string(16, 'x'));
    expectRefused(folder / "a.db", "its beginning is damaged");
}

TEST(Opening, NamesTheProcessThatHoldsTheFile) {
    const TempFolder folder;
    const auto path = folder / "updraft.db";
    int ready[2], finish[2];
    ASSERT_EQ(pipe(ready) + pipe(finish), 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto lock = store::FileLock::acquire(path);
        char byte = lock.ok() ? 'y' : 'n';
        if (write(ready[1], &byte, 1) != 1 || read(finish[0], &byte, 1) != 1) _exit(2);
        _exit(0);  // without a word: the kernel lets go
    }
    char byte = 0;
    ASSERT_EQ(read(ready[0], &byte, 1), 1);
    ASSERT_EQ(byte, 'y');
    boost::asio::io_context engine;
    const auto refused = Store::open(path, engine);
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find("in use by process " + std::to_string(child) + " ("),
              std::string::npos)
        << refused.error().message;
    ASSERT_EQ(write(finish[1], &byte, 1), 1);
    waitpid(child, nullptr, 0);
    EXPECT_TRUE(Store::open(path, engine).ok());
    for (const int fd : {ready[0], ready[1], finish[0], finish[1]}) close(fd);
}

TEST(Opening, RefusesASecondStoreInOneProcess) {
    const TempFolder folder;
    OpenStore open(folder / "updraft.db");
    const auto second = Store::open(folder / "updraft.db", open.engine);
    ASSERT_FALSE(second.ok());
    EXPECT_NE(second.error().message.find(std::to_string(getpid())), std::string::npos);
    EXPECT_EQ(open.add({}), 1u) << "the first one is not disturbed";
}

// Opens in a child without privileges, for which permissions mean something; gives its message.
std::string messageAsNobody(const std::filesystem::path& path) {
    int channel[2];
    if (pipe(channel) != 0) return "no pipe";
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t kNobody = 65'534;
        if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0)) _exit(2);
        boost::asio::io_context engine;
        const auto opened = Store::open(path, engine);
        const std::string message = opened.ok() ? "" : opened.error().message;
        _exit(write(channel[1], message.data(), message.size()) < 0);
    }
    close(channel[1]);
    std::string message(4'096, '\0');
    message.resize(static_cast<std::size_t>(std::max<ssize_t>(0, read(channel[0], message.data(), 4'096))));
    close(channel[0]);
    waitpid(child, nullptr, 0);
    return message;
}

TEST(Opening, SaysWhenTheFolderCannotBeWritten) {
    const TempFolder folder;
    namespace fs = std::filesystem;
    fs::create_directory(folder / "locked");
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder / "locked", fs::perms(0555));
    const std::string inside = messageAsNobody(folder / "locked/updraft.db");
    EXPECT_NE(inside.find("Choose a folder that can be written"), std::string::npos) << inside;
    const std::string below = messageAsNobody(folder / "locked/sub/updraft.db");
    EXPECT_NE(below.find("cannot create this folder"), std::string::npos) << below;
    EXPECT_TRUE(fs::is_empty(folder / "locked"));
    fs::permissions(folder / "locked", fs::perms(0755));
}

TEST(Opening, RefusesAFileThatCannotBeWritten) {
    const TempFolder folder;
    namespace fs = std::filesystem;
    writeWorkspace(folder / "updraft.db");
    fs::permissions(folder.path(), fs::perms(0777));
    fs::permissions(folder / "updraft.db", fs::perms(0444));
    const std::string message = messageAsNobody(folder / "updraft.db");
    EXPECT_NE(message.find("updraft.db: cannot be written"), std::string::npos) << message;
    fs::permissions(folder / "updraft.db", fs::perms(0000));
    EXPECT_NE(messageAsNobody(folder / "updraft.db").find("cannot be read"), std::string::npos);
}

TEST(Opening, ADatabaseIsMovedAsideWhole) {
    const TempFolder folder;
    const std::filesystem::path path = folder / "updraft.db";
    writeWorkspace(path);
    const std::string content = contentsOf(path);
    std::ofstream(folder / "updraft.db-wal") << "log";
    const auto moved = moveDatabaseAside(path, "noon");
    ASSERT_TRUE(moved.ok()) << moved.error().message;
    EXPECT_EQ(*moved, folder / "updraft.db.aside-noon");
    EXPECT_EQ(contentsOf(*moved), content);
    EXPECT_EQ(contentsOf(folder / "updraft.db.aside-noon-wal"), "log");
    EXPECT_FALSE(std::filesystem::exists(path));
    EXPECT_EQ(messageOf(path), "");  // a new one
    const auto again = moveDatabaseAside(path, "noon");
    ASSERT_TRUE(again.ok()) << again.error().message;
    EXPECT_EQ(*again, folder / "updraft.db.aside-noon-2");
}

TEST(Opening, ADatabaseThatIsInUseStaysWhereItIs) {
    const TempFolder folder;
    const std::filesystem::path path = folder / "updraft.db";
    EXPECT_FALSE(store::FileLock::isHeld(path));
    {
        OpenStore open(path);
        EXPECT_TRUE(store::FileLock::isHeld(path));
        EXPECT_FALSE(moveDatabaseAside(path, "noon").ok());
    }
    EXPECT_FALSE(store::FileLock::isHeld(path));
    EXPECT_TRUE(std::filesystem::exists(path));
}

}  // namespace
}  // namespace updraft::test

// A process that records 20,000 invocations a second, of many functions, versions and triggers, is killed at
// random moments, again and again on one file. What it was given up to 100 ms before is there; and after each
// opening the rollups of all levels, of every series, are what the records in the file add up to.
#include <poll.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include <csignal>
#include <thread>

#include "runtime/store/rollup_levels.h"
#include "runtime/telemetry/rollup_codec.h"
#include "tests/unit/store/telemetry_support.h"

namespace updraft::test {
namespace {

constexpr int kKills = 12;
constexpr int kRate = 20'000;  // records a second, in bursts of a millisecond
constexpr int kMostMs = 600;   // that a child lives
constexpr std::int64_t kPromiseNs = 100'000'000;

std::int64_t steadyNow() {
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

// How long the threads of a process wanted to run and were not let: what the machine adds to the promise.
std::int64_t waitedForProcessor() {
    std::int64_t sum = 0;
    std::error_code failed;
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task", failed)) {
        std::ifstream file(task.path() / "schedstat");
        std::int64_t ran = 0, waited = 0;
        if (file >> ran >> waited) sum += waited;
    }
    return sum;
}

// What outlives the child.
struct Witness {
    static constexpr std::size_t kHanded = 1u << 18, kLooks = 256;
    std::atomic<std::uint64_t> newest;          // sequence that was handed over
    std::atomic<std::int64_t> handed[kHanded];  // when, by sequence
    std::atomic<std::uint64_t> looks;           // so many
    std::atomic<std::int64_t> looked[kLooks];   // when
    std::atomic<std::int64_t> waited[kLooks];   // waitedForProcessor() then
};

// Records as 50 functions with a few versions, aliases and triggers leave them; a few are minutes late.
class ManySeries {
  public:
    explicit ManySeries(std::uint64_t seed) : plausible_(seed) {}
    InvocationRecord next(WallNanos now) {
        const bool late = plausible_.chance(500);
        InvocationRecord record =
            plausible_.next(now - (late ? plausible_.upTo(20 * kMinute) : plausible_.upTo(kSecond)));
        record.functionId = 1 + static_cast<std::uint32_t>(plausible_.upTo(49));
        record.version = static_cast<std::uint32_t>(plausible_.upTo(1));
        record.aliasId = 0;
        record.memoryMb = 128;
        record.trigger = plausible_.chance(2) ? Trigger::Invoke : Trigger::Queue;
        return record;
    }

  private:
    PlausibleRecords plausible_;
};

// The process that gets killed.
class RecordingChild {
  public:
    RecordingChild(const std::filesystem::path& path, Witness& witness)
        : open_(path, platformLike()), witness_(witness), records_(std::random_device()()) {
        sequence_ = open_.store->health().committedSequence;
    }
    // `hangUp` ends when the parent does.
    [[noreturn]] void run(int hangUp) {
        const std::int64_t start = steadyNow();
        std::int64_t done = 0;
        for (pollfd until{hangUp, POLLIN, 0}; poll(&until, 1, 1) == 0;) {
            const std::int64_t wanted = (steadyNow() - start) / 1'000 * kRate / 1'000'000;
            // Behind by more than a little, an engine would have refused them.
            for (done = std::max(done, wanted - kRate / 20); done < wanted; ++done) record();
            meter();
            look();
        }
        _exit(0);
    }
    static StoreOptions platformLike() {
        StoreOptions options;
        options.clock = std::make_shared<SystemClock>();
        return options;
    }

  private:
    void record() {
        open_.store->onRecord(records_.next(SystemClock().wallNow()), {});
        ++sequence_;
        witness_.handed[sequence_ % Witness::kHanded] = steadyNow();
        witness_.newest = sequence_;
    }
    void meter() {
        MeterSample sample;
        sample.at = SystemClock().wallNow();
        sample.gauges = {.observedNs = kSecond / 1'000, .busy = {kSecond / 1'000, 3}};
        open_.store->onMeter(sample);
    }
    void look() {
        const std::size_t at = witness_.looks++ % Witness::kLooks;
        witness_.waited[at] = waitedForProcessor();
        witness_.looked[at] = steadyNow();
    }

    OpenStore open_;
    Witness& witness_;
    ManySeries records_;
    std::uint64_t sequence_ = 0;
};

struct StoredKey {
    RollupLevel level;
    std::int64_t start;
    SeriesKey series;
    auto operator<=>(const StoredKey&) const = default;
};
using StoredRollups = std::map<StoredKey, Rollup>;

class KilledWhileRecording : public testing::Test {
  protected:
    KilledWhileRecording() {
        void* shared =
            mmap(nullptr, sizeof(Witness), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        witness_ = new (shared) Witness();
    }
    ~KilledWhileRecording() override { munmap(witness_, sizeof(Witness)); }

    void round() {
        int channel[2];
        ASSERT_EQ(pipe(channel), 0);
        const std::uint64_t before = witness_->newest = checked_;
        witness_->looks = 0;
        const pid_t child = fork();
        if (child == 0) {
            close(channel[1]);
            RecordingChild(path_, *witness_).run(channel[0]);
        }
        close(channel[0]);
        const auto busy = [&] { return witness_->newest > before + 2 * kRate / 100; };
        const std::int64_t deadline = steadyNow() + 60 * kSecond;
        while (!busy() && steadyNow() < deadline) pollFor(1);
        ASSERT_TRUE(busy()) << "the child does not record";
        pollFor(static_cast<int>(random_() % kMostMs));
        kill(child, SIGKILL);
        killed_ = steadyNow();
        int status = 0;
        waitpid(child, &status, 0);
        close(channel[1]);
        ASSERT_TRUE(WIFSIGNALED(status));
    }
    static void pollFor(int milliseconds) { poll(nullptr, 0, milliseconds); }

    // Of the last moments before the kill.
    std::int64_t heldUp() const {
        const std::uint64_t looks = witness_->looks;
        const std::uint64_t first = looks - std::min<std::uint64_t>(looks, Witness::kLooks - 1);
        const std::size_t last = (looks - 1) % Witness::kLooks;
        const std::int64_t waited = witness_->waited[last] - witness_->waited[first % Witness::kLooks];
        return waited + std::max<std::int64_t>(0, killed_ - witness_->looked[last] - kSecond / 100);
    }

    // Without opening the store: as it was left.
    void checkLoss() {
        auto database = store::Database::open(path_, store::Database::Mode::ReadOnly);
        ASSERT_TRUE(database.ok()) << database.error().message;
        const auto last =
            static_cast<std::uint64_t>(*database->integer("SELECT ifnull(max(sequence), 0) FROM invocation"));
        const std::uint64_t newest = witness_->newest;
        const std::int64_t oldestLost =
            last >= newest ? 0 : killed_ - witness_->handed[(last + 1) % Witness::kHanded];
        EXPECT_LE(oldestLost, kPromiseNs + heldUp()) << newest - last << " records were lost";
        worst_ = std::max(worst_, oldestLost);
        worstHeld_ = std::max(worstHeld_, heldUp());
    }

    void count(store::Database& database) {
        auto read = database.prepare("SELECT " + store::recordColumns() +
                                     " FROM invocation WHERE sequence > ? ORDER BY sequence");
        read->bind(1, static_cast<std::int64_t>(checked_));
        while (read->step()) {
            const InvocationRecord record = store::readRecord(*read);
            ASSERT_EQ(record.sequence, ++checked_) << "a number is missing";
            for (const RollupLevel level : store::kRollupLevels) {
                const std::int64_t start = store::bucketStart(level, record.arrived);
                for (const SeriesKey& series :
                     {SeriesKey::total(), SeriesKey::function(record.functionId), SeriesKey::detail(record)})
                    counted_[{level, start, series}].add(record);
            }
        }
    }
    static StoredRollups stored(store::Database& database) {
        StoredRollups rollups;
        auto read = database.prepare(
            "SELECT level, start, data, series.scope, function_id, version, alias_id, memory_mb, trigger_kind"
            " FROM rollup JOIN series ON series.id = rollup.series");
        while (read->step()) {
            const SeriesKey series = {
                static_cast<SeriesKey::Scope>(read->integer(3)), static_cast<std::uint32_t>(read->integer(4)),
                static_cast<std::uint32_t>(read->integer(5)),    static_cast<std::uint32_t>(read->integer(6)),
                static_cast<std::uint32_t>(read->integer(7)),    static_cast<Trigger>(read->integer(8))};
            auto value = decodeRollup(read->bytes(2));
            EXPECT_TRUE(value.has_value());
            if (value)
                rollups[{static_cast<RollupLevel>(read->integer(0)), read->integer(1), series}] = *value;
        }
        return rollups;
    }

    // Opens it as the platform does, and closes it: all that is kept is written then.
    void checkRollups() {
        {
            const OpenStore open(path_, RecordingChild::platformLike());
            ASSERT_TRUE(open.store);
            while (open.store->health().rolledUpSequence < open.store->health().committedSequence)
                open.store->flush();
        }
        auto database = store::Database::open(path_, store::Database::Mode::ReadOnly);
        count(*database);
        const StoredRollups rollups = stored(*database);
        StoredRollups fromSeconds;
        std::size_t withRecords = 0;
        for (const auto& [key, value] : rollups) {
            addGauges(fromSeconds, key, value);
            Rollup ofRecords = value;
            ofRecords.gauges = {};
            if (ofRecords == Rollup{}) continue;
            ++withRecords;
            ASSERT_TRUE(counted_[key] == ofRecords)
                << "level " << static_cast<int>(key.level) << " at " << key.start;
        }
        EXPECT_EQ(withRecords, counted_.size());
        // What the engine metered is the same at all levels, too.
        for (const auto& [key, value] : fromSeconds)
            EXPECT_EQ(rollups.at(key).gauges, value.gauges) << "level " << static_cast<int>(key.level);
    }
    static void addGauges(StoredRollups& to, const StoredKey& key, const Rollup& value) {
        if (key.level != RollupLevel::Second || value.gauges == GaugeSet{}) return;
        for (const RollupLevel level : {RollupLevel::Minute, RollupLevel::Hour}) {
            const std::int64_t start = store::floorTo(key.start, widthSeconds(level));
            to[{level, start, key.series}].gauges.merge(value.gauges);
        }
    }

    TempFolder folder_;
    std::filesystem::path path_ = folder_ / "updraft.db";
    std::mt19937_64 random_{std::random_device()()};
    Witness* witness_ = nullptr;
    std::int64_t killed_ = 0, worst_ = 0, worstHeld_ = 0;
    std::uint64_t checked_ = 0;
    StoredRollups counted_;
};

TEST_F(KilledWhileRecording, LosesTheLastMomentsOnlyAndDrawsTheSame) {
    for (int i = 0; i < kKills && !HasFatalFailure(); ++i) {
        round();
        if (!HasFatalFailure()) checkLoss();
        if (!HasFatalFailure()) checkRollups();
    }
    RecordProperty("records", std::to_string(checked_));
    RecordProperty("oldestLostMs", std::to_string(worst_ / 1'000'000));
    RecordProperty("heldUpMs", std::to_string(worstHeld_ / 1'000'000));
    std::printf("%llu records, %zu rollups; oldest lost %lld ms, held up by the machine %lld ms\n",
                static_cast<unsigned long long>(checked_), counted_.size(),
                static_cast<long long>(worst_ / 1'000'000), static_cast<long long>(worstHeld_ / 1'000'000));
}

}  // namespace
}  // namespace updraft::test

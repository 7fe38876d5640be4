#include "runtime/sample/sample_month.h"

#include <array>
#include <chrono>

#include "runtime/sample/sample_shop.h"
#include "runtime/sample/sample_writer.h"
#include "runtime/store/database.h"
#include "runtime/store/file_lock.h"

namespace updraft {

using namespace sample;
namespace fs = std::filesystem;

namespace {

constexpr double kBurstShare = 0.06;     // of all calls
constexpr double kProgressStep = 0.005;  // told no more often
constexpr std::int64_t kSlice = kMinute;

fs::path beside(const fs::path& path, const char* suffix) {
    fs::path other = path;
    other += suffix;
    return other;
}

// Of a database and of what SQLite and the store put beside one.
Status removeDatabase(const fs::path& path) {
    for (const char* suffix : {"-wal", "-shm", "-journal", "-new", ""}) {
        std::error_code failed;
        fs::remove(beside(path, suffix), failed);
        if (failed) return Error{beside(path, suffix).string() + ": cannot remove it: " + failed.message()};
    }
    return Done{};
}

// What says of a file that nothing in it is real: a document.
constexpr const char* kSampleKind = "sample";
constexpr const char* kSampleName = "sample.db";

std::string describe(const SampleOptions& options) {
    return "{\"seed\":" + std::to_string(options.seed) +
           ",\"invocations\":" + std::to_string(options.invocations) +
           ",\"days\":" + std::to_string(options.days) + "}";
}

// Real records are never replaced by a sample, nor removed as one. What has the sample's own name is one,
// also when it is damaged.
Status checkNothingReal(const fs::path& database) {
    std::error_code failed;
    if (!fs::exists(database, failed) || database.filename() == kSampleName) return Done{};
    auto reader = StoreReader::open(database);
    if (reader) {
        const auto documents = (*reader)->documents(kSampleKind);
        if (documents && !documents->empty()) return Done{};
    }
    return Error{database.string() + " is no sample: it is left as it is. Choose another name."};
}

Result<SampleSpan> spanOf(const SampleOptions& options) {
    if (options.days < 1 || options.days > SampleOptions::kMostDays)
        return Error{"a sample has 1 to " + std::to_string(SampleOptions::kMostDays) + " days, not " +
                     std::to_string(options.days)};
    if (options.invocations == 0) return Error{"a sample needs invocations"};
    if (options.functions > SampleOptions::kMostFunctions)
        return Error{"a sample has at most " + std::to_string(SampleOptions::kMostFunctions) + " functions"};
    WallNanos end = options.end == 0 ? SystemClock().wallNow() : options.end;
    end -= end % kMinute;
    if (end - options.days * kDay <= 0) return Error{"a sample cannot begin before 1970"};
    return SampleSpan{end - options.days * kDay, end};
}

// How many calls come in when.
class SampleArrivals {
  public:
    SampleArrivals(const std::vector<SampleFunction>& functions, const SampleSpan& span, std::uint64_t total,
                   SampleRandom& random)
        : functions_(functions), random_(random) {
        const auto wanted = static_cast<double>(total);
        bursts_ = burstsIn(span, functions, static_cast<std::uint64_t>(wanted * kBurstShare), random);
        double inBursts = 0, weight = 0;
        for (const SampleBurst& burst : bursts_)
            inBursts += static_cast<double>(burst.calls) * callsPerArrival(functions, burst.function);
        for (std::size_t i = 0; i < functions.size(); ++i)
            weight += functions[i].share * callsPerArrival(functions, i);
        const double perShare = std::max(0.0, wanted - inBursts) / weight;
        for (std::size_t kind = 0; kind < perMinute_.size(); ++kind) {
            const double minutes = activityOf(static_cast<RhythmKind>(kind), span);
            perMinute_[kind] = minutes > 0 ? perShare / minutes : 0;
        }
    }

    void sendTo(SampleShop& shop, const SampleSpan& slice) {
        std::array<double, 4> means{};
        const double minutes = static_cast<double>(slice.length()) / static_cast<double>(kMinute);
        for (std::size_t kind = 0; kind < means.size(); ++kind)
            means[kind] = perMinute_[kind] * minutes * activityAt(static_cast<RhythmKind>(kind), slice.from);
        for (std::size_t i = 0; i < functions_.size(); ++i) {
            const double mean = functions_[i].share * means[static_cast<std::size_t>(functions_[i].rhythm)];
            for (std::uint64_t left = random_.poisson(mean); left > 0; --left)
                shop.arrive(i, within(slice.from, slice.length(), random_.uniform()));
        }
        for (; nextBurst_ < bursts_.size() && bursts_[nextBurst_].at < slice.until; ++nextBurst_)
            burst(shop, bursts_[nextBurst_], slice);
    }

  private:
    static WallNanos within(WallNanos from, std::int64_t length, double share) {
        return from + std::min(length - 1, static_cast<std::int64_t>(share * static_cast<double>(length)));
    }
    // Most of it at once, then less and less.
    void burst(SampleShop& shop, const SampleBurst& burst, const SampleSpan& slice) {
        if (burst.at < slice.from) return;  // nothing ran
        for (std::uint64_t i = 0; i < burst.calls; ++i) {
            const double share = random_.uniform();
            shop.arrive(burst.function, within(burst.at, burst.lengthNs, share * share));
        }
    }

    const std::vector<SampleFunction>& functions_;
    SampleRandom& random_;
    std::vector<SampleBurst> bursts_;
    std::size_t nextBurst_ = 0;
    std::array<double, 4> perMinute_{};  // of a share of 1, by RhythmKind
};

class SampleMaking {
  public:
    SampleMaking(const fs::path& file, const SampleOptions& options, const SampleSpan& span)
        : span_(span),
          random_(options.seed),
          functions_(sampleFunctions(options.functions)),
          arrivals_(functions_, span, options.invocations, random_),
          story_(storyOf(span)),
          shop_(functions_, options.seed + 1),
          writer_(file, span),
          description_(describe(options)) {}

    Result<SampleResult> run(const SampleProgress& progress, const std::stop_token& stop) {
        if (auto opened = open(span_.from); !opened) return opened.error();
        writer_.store().putDocument(kSampleKind, "options", description_);
        for (WallNanos at = span_.from; at < span_.until;) {
            if (stop.stop_requested()) return SampleResult{};
            if (auto told = takeSteps(at); !told) return told.error();
            const SampleSpan slice{at, endOfSlice(at)};
            if (running_) workThrough(slice);
            if (running_) {
                if (auto fine = writer_.advance(slice.until); !fine) return fine.error();
            }
            at = slice.until;
            tell(progress, at);
        }
        if (auto closed = close(span_.until); !closed) return closed.error();
        return SampleResult{true, shop_.invocations(), span_.from, span_.until};
    }

  private:
    Status open(WallNanos at) {
        if (auto opened = writer_.open(at); !opened) return opened;
        shop_.open(writer_.store(), at);
        running_ = true;
        return Done{};
    }
    Status close(WallNanos at) {
        if (!std::exchange(running_, false)) return Done{};
        shop_.close(at);
        return writer_.close(at);
    }

    Status takeSteps(WallNanos at) {
        for (; nextStep_ < story_.size() && story_[nextStep_].at <= at; ++nextStep_) {
            const StoryStep& step = story_[nextStep_];
            Status done = Done{};
            if (step.kind == StoryStep::Kind::Stopped) {
                done = close(step.at);
            } else if (step.kind == StoryStep::Kind::Restarted) {
                done = open(step.at);
            } else {
                shop_.apply(step);
            }
            if (!done) return done;
        }
        return Done{};
    }

    // Rollups by the second are kept of the last hours only: before, a minute at a time tells as much.
    WallNanos endOfSlice(WallNanos at) const {
        const RollupRetention kept;
        const bool bySecond = at >= span_.until - (kept.seconds + 60) * kSecond;
        const std::int64_t width = bySecond ? kSecond : kSlice;
        WallNanos end = std::min(at - at % width + width, span_.until);
        if (nextStep_ < story_.size()) end = std::min(end, story_[nextStep_].at);
        return end;
    }

    void workThrough(const SampleSpan& slice) {
        shop_.beginSlice(slice);
        arrivals_.sendTo(shop_, slice);
        while (shop_.nextCall() < slice.until) shop_.handleNext();
        shop_.endSlice();
    }

    void tell(const SampleProgress& progress, WallNanos at) {
        const double share = static_cast<double>(at - span_.from) / static_cast<double>(span_.length());
        if (!progress || (share < told_ + kProgressStep && at < span_.until)) return;
        told_ = share;
        progress(share);
    }

    SampleSpan span_;
    SampleRandom random_;
    std::vector<SampleFunction> functions_;
    SampleArrivals arrivals_;
    std::vector<StoryStep> story_;
    std::size_t nextStep_ = 0;
    SampleShop shop_;
    SampleWriter writer_;
    std::string description_;
    bool running_ = false;
    double told_ = 0;
};

// One file without a log beside it: it is never written again.
Status seal(const fs::path& file) {
    auto database = store::Database::open(file, store::Database::Mode::ReadWrite);
    if (!database) return database.error();
    if (database->run("PRAGMA journal_mode=DELETE") != SQLITE_OK) return database->error("finish it");
    return Done{};
}

}  // namespace

fs::path samplePath(const fs::path& workspace) {
    return workspace / ".updraft" / kSampleName;
}

bool hasSample(const fs::path& database) {
    std::error_code failed;
    return fs::is_regular_file(database, failed);
}

Result<SampleResult> createSample(const fs::path& database, const SampleOptions& options,
                                  const SampleProgress& progress, const std::stop_token& stop) {
    const auto span = spanOf(options);
    if (!span) return span.error();
    if (auto fine = checkNothingReal(database); !fine) return fine.error();
    const fs::path fresh = beside(database, "-making");
    if (store::FileLock::isHeld(fresh)) return Error{database.string() + ": another process is making it"};
    if (auto removed = removeDatabase(fresh); !removed) return removed.error();
    Result<SampleResult> made = SampleResult{};
    {
        SampleMaking making(fresh, options, *span);
        made = making.run(progress, stop);
    }
    if (made && made->complete) {
        if (auto sealed = seal(fresh); !sealed) made = sealed.error();
    }
    if (!made || !made->complete) {
        if (auto removed = removeDatabase(fresh); !removed && made) return removed.error();
        return made;
    }
    std::error_code failed;
    fs::rename(fresh, database, failed);
    if (failed) return Error{database.string() + ": cannot put it there: " + failed.message()};
    return made;
}

Status removeSample(const fs::path& database) {
    if (auto fine = checkNothingReal(database); !fine) return fine;
    return removeDatabase(database);
}

}  // namespace updraft

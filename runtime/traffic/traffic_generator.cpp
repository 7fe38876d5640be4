#include "runtime/traffic/traffic_generator.h"

#include <pthread.h>
#include <signal.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <mutex>

#include "runtime/traffic/traffic_client.h"
#include "runtime/traffic/traffic_pattern.h"
#include "runtime/traffic/traffic_request.h"

namespace updraft {
namespace {

using boost::asio::steady_timer;

// A missing function may come: one call in ten seconds finds out.
constexpr Nanos kLookAgain = std::chrono::seconds(10);
// The server may be about to start, or to be gone.
constexpr Nanos kAfterNoAnswer = Millis(500);
// The first call of all targets falls into this time.
constexpr Nanos kFirstRound = Millis(800);
// A wake-up that is later than this is not made up for.
constexpr Nanos kLate = Millis(100);

// Lets `perSecond` through on average, and a quarter of a second's worth at once.
class RateCap {
  public:
    explicit RateCap(double perSecond) : perSecond_(perSecond), left_(room()) {}
    bool take(TimePoint now) {
        left_ = std::min(room(), left_ + std::chrono::duration<double>(now - last_).count() * perSecond_);
        last_ = now;
        if (left_ < 1) return false;
        left_ -= 1;
        return true;
    }

  private:
    double room() const { return std::max(1.0, perSecond_ / 4); }
    double perSecond_, left_;
    TimePoint last_{};
};

void countAnswer(TrafficCounts& counts, const TrafficAnswer& answer) {
    --counts.inFlight;
    if (answer.status == 0) {
        ++counts.unanswered;
        return;
    }
    ++counts.answered;
    ++counts.byStatus[answer.status];
    if (answer.functionFailed) ++counts.functionErrors;
}

}  // namespace

std::vector<std::string> TrafficStatistics::missing() const {
    std::vector<std::string> names;
    for (const TargetStatistics& target : targets) {
        if (target.missing) names.push_back(target.function);
    }
    return names;
}

// The counts, written by the run and read by anyone.
class TrafficGenerator::Board {
  public:
    void begin(const TrafficPlan& plan) {
        const std::lock_guard hold(mutex_);
        statistics_ = {};
        statistics_.running = true;
        for (const TrafficTarget& target : plan.targets) {
            statistics_.targets.emplace_back();
            statistics_.targets.back().function = target.function;
        }
    }
    void end() {
        const std::lock_guard hold(mutex_);
        statistics_.running = false;
        statistics_.total.inFlight = 0;
        statistics_.ratePerSecond = 0;
        for (TargetStatistics& target : statistics_.targets) {
            target.counts.inFlight = 0;
            target.ratePerSecond = 0;
        }
    }
    void rate(std::size_t index, double perSecond) {
        const std::lock_guard hold(mutex_);
        statistics_.targets[index].ratePerSecond = perSecond;
    }
    void dropped(std::size_t index) {
        change(index, [](TrafficCounts& counts) { ++counts.dropped; });
    }
    void sent(std::size_t index) {
        change(index, [](TrafficCounts& counts) {
            ++counts.sent;
            ++counts.inFlight;
        });
    }
    void answered(std::size_t index, const TrafficAnswer& answer) {
        change(index, [&](TrafficCounts& counts) { countAnswer(counts, answer); });
        const std::lock_guard hold(mutex_);
        statistics_.targets[index].missing = answer.noSuchFunction;
    }
    TrafficStatistics read() const {
        const std::lock_guard hold(mutex_);
        TrafficStatistics copy = statistics_;
        for (const TargetStatistics& target : copy.targets) {
            if (!target.missing) copy.ratePerSecond += target.ratePerSecond;
        }
        return copy;
    }
    bool running() const {
        const std::lock_guard hold(mutex_);
        return statistics_.running;
    }

  private:
    template <typename Change>
    void change(std::size_t index, Change apply) {
        const std::lock_guard hold(mutex_);
        apply(statistics_.targets[index].counts);
        apply(statistics_.total);
    }

    mutable std::mutex mutex_;
    TrafficStatistics statistics_;
};

// One day after another, from start() to stop(); lives on the generator's thread.
class TrafficGenerator::Run {
  public:
    Run(const TrafficOptions& options, TrafficPlan plan, std::shared_ptr<Board> board)
        : board_(std::move(board)),
          client_(context_, options.server, options.maxInFlight),
          cap_(plan.maxPerSecond) {
        const std::string host =
            options.server.address().is_v6()
                ? "[" + options.server.address().to_string() + "]:" + std::to_string(options.server.port())
                : options.server.address().to_string() + ":" + std::to_string(options.server.port());
        SplitMix seeds(options.seed);
        for (TrafficTarget& target : plan.targets) {
            TrafficPattern pattern(target.shape, seeds.next(), clock_.now());
            lanes_.push_back(std::make_unique<Lane>(
                Lane{RequestMaker(std::move(target), host, options.token, seeds.next()), std::move(pattern),
                     steady_timer(context_)}));
        }
    }

    void work() {
        const TimePoint now = clock_.now();
        for (std::size_t i = 0; i < lanes_.size(); ++i) {
            lanes_[i]->arrival = now + kFirstRound * static_cast<int>(i) / static_cast<int>(lanes_.size());
            await(i);
        }
        context_.run();
    }
    // Any thread: all that is pending ends, and so does work().
    void end() {
        boost::asio::post(context_, [this] {
            ended_ = true;
            for (const auto& lane : lanes_) lane->timer.cancel();
            client_.close();
        });
    }

  private:
    struct Lane {
        RequestMaker requests;
        TrafficPattern pattern;
        steady_timer timer;
        TimePoint arrival{};
        TimePoint pausedUntil{};
        int inFlight = 0;
    };

    void await(std::size_t index) {
        Lane& lane = *lanes_[index];
        if (ended_ || lane.arrival == TimePoint::max()) return;
        lane.timer.expires_after(std::max(Nanos(0), lane.arrival - clock_.now()));
        lane.timer.async_wait([this, index](const boost::system::error_code& cancelled) {
            if (!cancelled && !ended_) arrive(index);
        });
    }
    void arrive(std::size_t index) {
        Lane& lane = *lanes_[index];
        const TimePoint now = clock_.now();
        board_->rate(index, lane.pattern.rateAt(now));
        if (now >= lane.pausedUntil) send(index, now);
        lane.arrival = lane.pattern.nextArrival(now - lane.arrival < kLate ? lane.arrival : now);
        await(index);
    }
    void send(std::size_t index, TimePoint now) {
        Lane& lane = *lanes_[index];
        if (lane.inFlight >= lane.requests.target().maxInFlight || !cap_.take(now))
            return board_->dropped(index);
        const bool taken = client_.send(
            lane.requests.next(), [this, index](const TrafficAnswer& answer) { answered(index, answer); });
        if (!taken) return board_->dropped(index);
        ++lane.inFlight;
        board_->sent(index);
    }
    void answered(std::size_t index, const TrafficAnswer& answer) {
        Lane& lane = *lanes_[index];
        --lane.inFlight;
        board_->answered(index, answer);
        if (answer.noSuchFunction) lane.pausedUntil = clock_.now() + kLookAgain;
        if (answer.status == 0) lane.pausedUntil = clock_.now() + kAfterNoAnswer;
    }

    SystemClock clock_;
    boost::asio::io_context context_{1};
    std::shared_ptr<Board> board_;
    TrafficClient client_;
    RateCap cap_;
    std::vector<std::unique_ptr<Lane>> lanes_;
    bool ended_ = false;
};

TrafficGenerator::TrafficGenerator(TrafficOptions options)
    : options_(std::move(options)), board_(std::make_shared<Board>()) {}

TrafficGenerator::~TrafficGenerator() {
    stop();
}

void TrafficGenerator::start(TrafficPlan plan) {
    stop();
    board_->begin(plan);
    run_ = std::make_shared<Run>(options_, std::move(plan), board_);
    // Signals belong to the program's own threads.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    thread_ = std::thread([run = run_] {
        pthread_setname_np(pthread_self(), "traffic");
        run->work();
    });
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void TrafficGenerator::stop() {
    if (!thread_.joinable()) return;
    run_->end();
    thread_.join();
    run_.reset();
    board_->end();
}

bool TrafficGenerator::running() const {
    return board_->running();
}

TrafficStatistics TrafficGenerator::statistics() const {
    return board_->read();
}

}  // namespace updraft

#include "runtime/tuning/tuning_run.h"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/json/parse.hpp>
#include <set>

#include "runtime/cost/scenario.h"
#include "runtime/tuning/private_engine.h"

namespace updraft {
namespace {

constexpr Nanos kGrace = std::chrono::seconds(2);  // for processes at the end
constexpr double kNsPerMs = 1e6;

SampleEnd endOf(Outcome outcome) {
    switch (outcome) {
        case Outcome::Success:
            return SampleEnd::Good;
        case Outcome::OutOfMemory:
            return SampleEnd::OutOfMemory;
        case Outcome::Timeout:
            return SampleEnd::TimedOut;
        default:
            return SampleEnd::Failed;
    }
}

// "ValueError: no such picture", from the error document.
std::string troubleOf(const InvocationResult& result) {
    std::string text = result.errorType.empty() ? name(result.outcome) : result.errorType;
    boost::system::error_code none;
    const boost::json::value document = boost::json::parse(result.payload, none);
    if (none || !document.is_object()) return text;
    const boost::json::value* message = document.get_object().if_contains("errorMessage");
    if (message != nullptr && message->is_string()) text += ": " + std::string(message->get_string());
    return text;
}

FunctionVersionPtr withMemory(const FunctionVersion& version, std::uint32_t memoryMb,
                              std::uint64_t generation) {
    auto changed = std::make_shared<FunctionVersion>(version);
    changed->config.memoryMb = static_cast<int>(memoryMb);
    changed->generation = generation;
    return changed;
}

class ResultSink final : public InvocationSink {
  public:
    explicit ResultSink(std::function<void(InvocationResult)> done) : done_(std::move(done)) {}
    void onFinished(InvocationResult result) override { done_(std::move(result)); }

  private:
    std::function<void(InvocationResult)> done_;
};

}  // namespace

// Kept alive by what it has posted; stop() makes all of that void.
class TuningRun::Impl : public std::enable_shared_from_this<TuningRun::Impl> {
  public:
    Impl(Parts parts, TuningPlan plan, TuningListener& listener)
        : context_(parts.context),
          groups_(std::move(parts.groups)),
          plan_(std::move(plan)),
          listener_(&listener),
          engine_(std::make_unique<PrivateEngine>(context_, parts.launcher, plan_.services)) {}

    Status prepare() {
        const FunctionVersion& version = *plan_.version;
        std::uint64_t generation = 0;
        for (const std::uint32_t memoryMb : plan_.memoryMb) {
            const CpuQuota quota = CpuQuota::ofMemory(memoryMb, kMbPerVcpu);
            if (auto made = engine_->sandboxes().add(memoryMb, groups_, quota); !made) return made;
            versions_.push_back(withMemory(version, memoryMb, ++generation));
            TuningSize size{memoryMb, quota.cpus()};
            size.cpuShort = quota.cpus() > groups_.cpus();
            measured_.sizes.push_back(size);
        }
        // With the most memory that is asked for or configured, so that it is not the one to want for it.
        const auto most =
            std::max(plan_.memoryMb.back(), static_cast<std::uint32_t>(version.config.memoryMb));
        trial_ = withMemory(version, most, ++generation);
        engine_->sandboxes().exempt(trial_);
        describe(version.config);
        return Done{};
    }

    void begin() { invokeSoon(trial_); }

    void cancel() {
        if (finishing_) return;
        cancelled_ = true;
        finish(Error{"cancelled"});
        if (running_) engine_->engine().cancel(request_);
    }

    void stop() {
        listener_ = nullptr;
        engine_.reset();
    }

  private:
    void describe(const FunctionConfig& config) {
        measured_.function = config.name;
        measured_.runtime = config.runtime;
        measured_.architecture = config.architecture;
        measured_.configuredMb = static_cast<std::uint32_t>(config.memoryMb);
        measured_.storageMb = static_cast<std::uint32_t>(config.tmpMb);
        measured_.timeoutS = static_cast<std::uint32_t>(config.timeoutS);
        for (const TuningEvent& event : plan_.events) measured_.events.push_back(event.name);
        progress_.all = static_cast<int>(plan_.memoryMb.size()) * plan_.cold * ofEnvironment();
    }

    int ofEnvironment() const { return 1 + plan_.warmOfEach(); }
    // In each round another size is the first.
    std::size_t sizeNow() const { return (turn_ + static_cast<std::size_t>(round_)) % versions_.size(); }

    // Never from inside the engine's own call.
    void invokeSoon(const FunctionVersionPtr& version) {
        boost::asio::post(context_, [self = shared_from_this(), version] {
            if (self->engine_ && !self->finishing_) self->invoke(version);
        });
    }

    void invoke(const FunctionVersionPtr& version) {
        InvocationRequest request;
        request.version = version;
        request.invokedArn = version->arn;
        request.requestId = request_ = RequestId::random();
        request.payload = plan_.events[event_].payload;
        // Then the answer comes when the environment is done with everything, extensions too.
        request.wantLogTail = true;
        running_ = true;
        engine_->engine().invoke(
            std::move(request),
            std::make_shared<ResultSink>([self = weak_from_this(), version](InvocationResult result) {
                if (const auto here = self.lock()) here->ended(version, std::move(result));
            }));
    }

    void ended(const FunctionVersionPtr& version, InvocationResult result) {
        running_ = false;
        if (finishing_ || !engine_) return;
        if (version == trial_) return trialEnded(result);
        take(result);
        ++made_;
        ++progress_.done;
        event_ = (event_ + 1) % plan_.events.size();
        const TuningSample& sample = measured_.samples.back();
        const bool unfit = sample.end == SampleEnd::OutOfMemory || sample.end == SampleEnd::TimedOut;
        if (unfit) unfit_.insert(sample.memoryMb);
        if (unfit || made_ >= ofEnvironment()) return nextEnvironment(result.record.environmentId);
        tell();
        invokeSoon(versions_[sizeNow()]);
    }

    void trialEnded(const InvocationResult& result) {
        if (result.outcome != Outcome::Success)
            return finish(Error{measured_.function + " fails with the event " + plan_.events[event_].name +
                                ", so it cannot be measured: " + troubleOf(result)});
        retireSoon(result.record.environmentId);
        tell();
        invokeSoon(versions_[sizeNow()]);
    }

    void take(const InvocationResult& result) {
        TuningSize& size = measured_.sizes[sizeNow()];
        TuningSample sample;
        sample.memoryMb = size.memoryMb;
        sample.event = static_cast<std::uint32_t>(event_);
        sample.cold = result.record.cold != ColdStart::Warm;
        sample.end = endOf(result.outcome);
        sample.initNs = result.record.initNs;
        sample.durationNs = result.record.durationNs;
        sample.billedMs = result.record.billedMs;
        sample.peakKb = result.record.maxMemoryKb;
        if (sample.end != SampleEnd::Good && size.trouble.empty()) size.trouble = troubleOf(result);
        measured_.samples.push_back(sample);
    }

    void retireSoon(std::uint32_t environment) {
        boost::asio::post(context_, [self = shared_from_this(), environment] {
            if (self->engine_) self->engine_->engine().recycleEnvironment(environment);
        });
    }

    // To the next size that is still worth it, in this round or the next; else it is done.
    void nextEnvironment(std::uint32_t gone) {
        retireSoon(gone);
        progress_.done += ofEnvironment() - made_;
        made_ = 0;
        do {
            if (++turn_ < versions_.size()) continue;
            turn_ = 0;
            if (++round_ == plan_.cold) return finish(Error{});
        } while (skipped());
        tell();
        invokeSoon(versions_[sizeNow()]);
    }

    bool skipped() {
        if (!unfit_.contains(plan_.memoryMb[sizeNow()])) return false;
        progress_.done += ofEnvironment();
        return true;
    }

    void tell() {
        progress_.memoryMb = plan_.memoryMb[sizeNow()];
        if (listener_ != nullptr) listener_->onTuningProgress(progress_);
    }

    // An empty error: all was measured.
    void finish(Error problem) {
        finishing_ = true;
        problem_ = std::move(problem);
        for (TuningSize& size : measured_.sizes)
            size.heldBackMs =
                static_cast<double>(engine_->sandboxes().group(size.memoryMb).heldBack().count()) / kNsPerMs;
        boost::asio::post(context_, [self = shared_from_this()] {
            if (!self->engine_) return;
            self->engine_->engine().shutdown(kGrace, [weak = self->weak_from_this()] {
                const auto here = weak.lock();
                if (!here) return;
                // The engine is still in this call, and the groups can only be removed when it is gone.
                boost::asio::post(here->context_, [here] { here->report(); });
            });
        });
    }

    void report() {
        if (listener_ == nullptr) return;
        measured_.finished = engine_->clock().wallNow();
        engine_.reset();
        TuningListener& listener = *std::exchange(listener_, nullptr);
        if (cancelled_ || !problem_.message.empty()) return listener.onTuningFinished(problem_, cancelled_);
        listener.onTuningFinished(std::move(measured_), false);
    }

    boost::asio::io_context& context_;
    CpuGroups groups_;
    TuningPlan plan_;
    TuningListener* listener_;
    std::unique_ptr<PrivateEngine> engine_;
    std::vector<FunctionVersionPtr> versions_;  // as plan_.memoryMb
    FunctionVersionPtr trial_;
    TuningMeasurement measured_;
    TuningProgress progress_;
    std::set<std::uint32_t> unfit_;
    RequestId request_;
    std::size_t turn_ = 0, event_ = 0;
    int round_ = 0, made_ = 0;  // made_: invocations of the present environment
    bool running_ = false, finishing_ = false, cancelled_ = false;
    Error problem_;
};

Result<std::unique_ptr<TuningRun>> TuningRun::start(Parts parts, TuningPlan plan, TuningListener& listener) {
    auto impl = std::make_shared<Impl>(std::move(parts), std::move(plan), listener);
    if (auto prepared = impl->prepare(); !prepared) return prepared.error();
    impl->begin();
    return std::unique_ptr<TuningRun>(new TuningRun(std::move(impl)));
}

TuningRun::TuningRun(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

TuningRun::~TuningRun() {
    impl_->stop();
}

void TuningRun::cancel() {
    impl_->cancel();
}

}  // namespace updraft

#include "runtime/platform/otlp/otlp_exporter.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <thread>
#include <unordered_map>
#include <unordered_set>

#include "runtime/platform/otlp/otlp_client.h"
#include "runtime/platform/otlp/otlp_sender.h"
#include "runtime/platform/otlp/span_queue.h"

namespace updraft {

class OtlpExporter::Impl {
  public:
    Impl(Parts parts, OtlpSettings settings)
        : parts_(std::move(parts)),
          settings_(std::move(settings)),
          queue_(settings_.pace.queue),
          work_(context_.get_executor()) {}
    ~Impl() {
        context_.stop();
        if (thread_.joinable()) thread_.join();
    }

    Status start() {
        auto client = OtlpClient::make(context_, settings_);
        if (!client) return client.error();
        sender_ =
            std::make_unique<OtlpSender>(context_, queue_, std::move(*client), settings_, parts_.identity,
                                         [this](std::string text) { tell(std::move(text)); });
        thread_ = std::thread([this] { context_.run(); });
        return Done{};
    }

    void onTrace(const TraceLink& link) { link_ = link; }
    // An environment's records come before its end.
    void onEnvironment(const EnvironmentRecord& record) {
        if (record.ended == 0)
            started_[record.id] = record.started;
        else
            started_.erase(record.id);
    }
    void onRecord(const InvocationRecord& record) {
        RecordedCall call{record, std::exchange(link_, std::nullopt), 0};
        if (finishing_) return;
        const auto environment = started_.find(record.environmentId);
        if (environment != started_.end()) call.environmentStarted = environment->second;
        name(record);
        const std::size_t waiting = queue_.push(call);
        if (waiting == 1 || waiting == settings_.pace.batch) onThread([this] { sender_->wake(); });
    }
    void finish(Nanos allowed, std::function<void()> done) {
        finishing_ = true;
        onThread([this, allowed, done = std::move(done)]() mutable {
            sender_->finish(allowed, [this, done = std::move(done)] { onEngine(done); });
        });
    }
    OtlpCounts counts() const { return sender_->counts(); }

  private:
    // What the thread has not been told yet; a name never changes.
    void name(const InvocationRecord& record) {
        if (knownFunctions_.insert(record.functionId).second)
            queue_.nameFunction(record.functionId, parts_.functionName(record.functionId));
        for (const std::uint32_t id : {record.aliasId, record.errorTypeId}) {
            if (id != 0 && knownTexts_.insert(id).second) queue_.nameText(id, parts_.text(id));
        }
    }
    void tell(std::string text) {
        onEngine([this, text = std::move(text)] { parts_.tell(text); });
    }
    template <typename Call>
    void onThread(Call call) {
        boost::asio::post(context_, std::move(call));
    }
    template <typename Call>
    void onEngine(Call call) {
        boost::asio::post(parts_.engine, [call = std::move(call), alive = std::weak_ptr(alive_)] {
            if (!alive.expired()) call();
        });
    }

    Parts parts_;
    OtlpSettings settings_;
    SpanQueue queue_;
    // The engine's thread:
    std::optional<TraceLink> link_;  // of the record that comes next
    std::unordered_map<std::uint32_t, WallNanos> started_;
    std::unordered_set<std::uint32_t> knownFunctions_, knownTexts_;
    bool finishing_ = false;
    std::shared_ptr<const bool> alive_ = std::make_shared<const bool>(true);
    // The exporter's:
    boost::asio::io_context context_{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_;
    std::unique_ptr<OtlpSender> sender_;
    std::thread thread_;
};

OtlpExporter::OtlpExporter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
OtlpExporter::~OtlpExporter() = default;

Result<std::unique_ptr<OtlpExporter>> OtlpExporter::make(Parts parts, const OtlpSettings& settings) {
    auto impl = std::make_unique<Impl>(std::move(parts), settings);
    if (auto started = impl->start(); !started) return started.error();
    return std::unique_ptr<OtlpExporter>(new OtlpExporter(std::move(impl)));
}

void OtlpExporter::onTrace(const TraceLink& link) {
    impl_->onTrace(link);
}
void OtlpExporter::onEnvironment(const EnvironmentRecord& record) {
    impl_->onEnvironment(record);
}
void OtlpExporter::onRecord(const InvocationRecord& record) {
    impl_->onRecord(record);
}
void OtlpExporter::finish(Nanos allowed, std::function<void()> done) {
    impl_->finish(allowed, std::move(done));
}
OtlpCounts OtlpExporter::counts() const {
    return impl_->counts();
}

}  // namespace updraft

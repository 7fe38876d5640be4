#include "runtime/platform/otlp/otlp_client.h"

#include <algorithm>
#include <ctime>

#include "runtime/base/text.h"
#include "runtime/platform/otlp/gzip.h"
#include "runtime/platform/otlp/otlp_connection.h"

namespace updraft {

namespace http = boost::beast::http;
namespace ssl = boost::asio::ssl;

class OtlpClient::Impl {
  public:
    Impl(boost::asio::io_context& context, const OtlpSettings& settings, OtlpTarget target)
        : context_(context), settings_(settings), target_(std::move(target)) {}
    ~Impl() {
        if (connection_) connection_->close();
    }

    Status trust() {
        if (!target_.tls) return Done{};
        tls_.emplace(ssl::context::tls_client);
        boost::system::error_code failed;
        if (settings_.certificate.empty())
            tls_->set_default_verify_paths(failed);
        else
            tls_->load_verify_file(settings_.certificate.string(), failed);
        if (!failed) return Done{};
        return Error{"the certificates of " + settings_.certificate.string() +
                     " cannot be read: " + failed.message()};
    }

    void post(std::string body, Answered done) {
        post_ = std::make_shared<OtlpPost>(http::verb::post, target_.path, 11);
        for (const auto& [name, value] : settings_.headers) post_->set(name, value);
        post_->set(http::field::host, target_.authority);
        post_->set(http::field::user_agent, "updraft/" UPDRAFT_VERSION);
        const std::string_view type = contentType(settings_.encoding);
        post_->set(http::field::content_type, {type.data(), type.size()});
        if (settings_.gzip) post_->set(http::field::content_encoding, "gzip");
        post_->body() = settings_.gzip ? gzipped(body) : std::move(body);
        post_->prepare_payload();
        done_ = std::move(done);
        const bool reused = connection_ && connection_->isAlive();
        if (!reused) renew();
        send(reused);
    }

  private:
    void renew() {
        if (connection_) connection_->close();
        connection_ = makeOtlpConnection(context_, target_, tls_ ? &*tls_ : nullptr);
    }
    // A server may close a connection that was idle just when it is used again: once more, on a new one.
    void send(bool reused) {
        connection_->send(post_, settings_.timeout, [this, reused](OtlpConnection::Outcome outcome) {
            if (reused && !outcome.problem.empty() && !outcome.begun && !outcome.late) {
                renew();
                return send(false);
            }
            const Answered done = std::exchange(done_, nullptr);
            done(answerOf(std::move(outcome)));
        });
    }
    static OtlpAnswer answerOf(OtlpConnection::Outcome outcome) {
        OtlpAnswer answer;
        answer.problem = std::move(outcome.problem);
        if (!answer.problem.empty()) return answer;
        answer.status = outcome.reply.result_int();
        const std::string_view after = outcome.reply[http::field::retry_after];
        answer.retryAfter = parseRetryAfter(after, SystemClock().wallNow());
        answer.body = std::move(outcome.reply.body());
        return answer;
    }

    boost::asio::io_context& context_;
    OtlpSettings settings_;
    OtlpTarget target_;
    std::optional<ssl::context> tls_;
    std::shared_ptr<OtlpConnection> connection_;
    std::shared_ptr<OtlpPost> post_;
    Answered done_;
};

OtlpClient::OtlpClient(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
OtlpClient::~OtlpClient() = default;

Result<std::unique_ptr<OtlpClient>> OtlpClient::make(boost::asio::io_context& context,
                                                     const OtlpSettings& settings) {
    auto target = parseOtlpUrl(settings.url);
    if (!target) return target.error();
    auto impl = std::make_unique<Impl>(context, settings, std::move(*target));
    if (auto trusting = impl->trust(); !trusting) return trusting.error();
    return std::unique_ptr<OtlpClient>(new OtlpClient(std::move(impl)));
}

void OtlpClient::post(std::string body, Answered done) {
    impl_->post(std::move(body), std::move(done));
}

std::optional<Nanos> parseRetryAfter(std::string_view text, WallNanos now) {
    constexpr std::int64_t kLongest = 24 * 60 * 60;
    text = trim(text);
    if (text.empty()) return std::nullopt;
    std::int64_t seconds = 0;
    if (const auto number = parseInteger(text)) {
        seconds = *number;
    } else {
        std::tm date{};
        const std::string given(text);
        const char* end = ::strptime(given.c_str(), "%a, %d %b %Y %H:%M:%S GMT", &date);
        if (end == nullptr || *end != '\0') return std::nullopt;
        seconds = ::timegm(&date) - now / 1'000'000'000;
    }
    return std::chrono::seconds(std::clamp<std::int64_t>(seconds, 0, kLongest));
}

}  // namespace updraft

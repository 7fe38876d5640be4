// OtlpClient: posts one body after the other to one URL, over a connection that stays open while the server
// lets it. Thread: its io_context's.
#pragma once

#include <boost/asio/io_context.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "runtime/platform/otlp/otlp_settings.h"

namespace updraft {

struct OtlpAnswer {
    int status = 0;  // of HTTP; 0: there was no answer
    std::string body;
    std::string problem;              // why there was none: "Connection refused"
    std::optional<Nanos> retryAfter;  // as the server asks
};

class OtlpConnection;

class OtlpClient {
  public:
    using Answered = std::function<void(OtlpAnswer)>;
    // Fails when the certificates to trust cannot be read. settings.url was checked.
    static Result<std::unique_ptr<OtlpClient>> make(boost::asio::io_context& context,
                                                    const OtlpSettings& settings);
    ~OtlpClient();
    OtlpClient(const OtlpClient&) = delete;
    OtlpClient& operator=(const OtlpClient&) = delete;

    // One at a time. `done` is called once, within settings.timeout, unless the client is destroyed before.
    void post(std::string body, Answered done);

  private:
    class Impl;
    explicit OtlpClient(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

// "Retry-After: 120" or a date, as a wait from `now`; nothing: neither.
std::optional<Nanos> parseRetryAfter(std::string_view text, WallNanos now);

}  // namespace updraft

// OtlpExporter: sends a span of every invocation to an OpenTelemetry collector. It gathers them on the
// engine's thread, which costs a copy under an uncontended lock, and makes and sends requests on a thread of
// its own. It never holds up an invocation: when the collector is slower than the platform, or gone, spans
// wait in a queue of bounded size, and what does not fit is dropped and counted.
//
// Owner: Platform. Thread: the engine's, except counts().
#pragma once

#include <boost/asio/io_context.hpp>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "runtime/base/arn.h"
#include "runtime/platform/otlp/otlp_settings.h"
#include "runtime/telemetry/platform_events.h"

namespace updraft {

class OtlpExporter {
  public:
    struct Parts {
        boost::asio::io_context& engine;  // outlives the exporter
        Identity identity;
        // What the ids in records mean.
        std::function<std::string_view(std::uint32_t)> functionName, text;
        // Something that a person should know: the first failure, and its end.
        std::function<void(const std::string&)> tell;
    };
    // Fails when the certificates to trust cannot be read.
    static Result<std::unique_ptr<OtlpExporter>> make(Parts parts, const OtlpSettings& settings);
    // What was not sent is lost: see finish(). Waits for a look-up of the collector's name that is under way.
    ~OtlpExporter();
    OtlpExporter(const OtlpExporter&) = delete;
    OtlpExporter& operator=(const OtlpExporter&) = delete;

    // As RecordSink has them.
    void onTrace(const TraceLink& link);
    void onEnvironment(const EnvironmentRecord& record);
    void onRecord(const InvocationRecord& record);

    // Sends what waits, without patience for a collector that does not answer; then `done` on the engine's
    // thread, after `allowed` at the latest. What is not sent by then, and what comes later, is dropped.
    void finish(Nanos allowed, std::function<void()> done);
    OtlpCounts counts() const;  // any thread

  private:
    class Impl;
    explicit OtlpExporter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace updraft

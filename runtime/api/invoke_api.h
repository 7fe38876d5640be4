// InvokeApi: Invoke, InvokeAsync and InvokeWithResponseStream of the Lambda API.
// Thread: engine thread. Engine and registry outlive it.
#pragma once

#include "runtime/api/invoke_request.h"
#include "runtime/engine/engine.h"

namespace updraft {

class InvokeApi {
  public:
    InvokeApi(Engine& engine, FunctionRegistry& registry, const Clock& clock)
        : engine_(engine), registry_(registry), clock_(clock) {}

    // Whether the path is an invocation, by its form alone.
    enum class Kind : std::uint8_t { None, Invoke, InvokeAsync, Stream };
    struct Route {
        Kind kind = Kind::None;
        std::string_view encodedName;
    };
    static Route route(std::string_view path);

    void handle(const Route& route, const HttpExchangePtr& exchange);

  private:
    void invoke(const InvokeTarget& target, const InvokeParameters& parameters,
                const HttpExchangePtr& exchange);
    void invokeLater(const InvokeTarget& target, const InvokeParameters& parameters,
                     const HttpExchangePtr& exchange, Kind kind);
    void dryRun(const InvokeTarget& target, const HttpExchangePtr& exchange);
    void invokeStreaming(const InvokeTarget& target, const InvokeParameters& parameters,
                         const HttpExchangePtr& exchange);
    std::optional<InvocationRequest> makeRequest(const InvokeTarget& target,
                                                 const InvokeParameters& parameters,
                                                 const HttpExchangePtr& exchange);

    Engine& engine_;
    FunctionRegistry& registry_;
    const Clock& clock_;
};

}  // namespace updraft

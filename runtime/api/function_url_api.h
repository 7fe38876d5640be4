// FunctionUrlApi: HTTP requests to function URLs, by host name (<urlId>.lambda-url.<region>.localhost) or,
// where such names do not resolve, by path (/lambda-url/<urlId or function[:alias]>/…). Buffered and
// streamed. Thread: engine thread. Engine and registry outlive it.
#pragma once

#include "runtime/api/function_url_event.h"
#include "runtime/engine/engine.h"
#include "runtime/function/registry/registry.h"

namespace updraft {

class FunctionUrlApi {
  public:
    FunctionUrlApi(Engine& engine, FunctionRegistry& registry, const Clock& clock)
        : engine_(engine), registry_(registry), clock_(clock) {}

    struct Route {
        bool isUrl = false;
        std::string label;  // url id, or "function[:alias]" by path
        std::string path;   // what the function sees
    };
    static Route route(const HttpRequest& request);

    void handle(const Route& route, const HttpExchangePtr& exchange);
    // The request's Origin when the URL's CORS settings name it (not by "*"), else empty: for AccessGuard.
    std::string trustedOrigin(const Route& route, const HttpRequest& request) const;

  private:
    FunctionRegistry::UrlTarget find(std::string_view label) const;
    void invoke(const FunctionRegistry::UrlTarget& target, const Route& route,
                const HttpExchangePtr& exchange, HttpHeaders cors);

    Engine& engine_;
    FunctionRegistry& registry_;
    const Clock& clock_;
};

}  // namespace updraft

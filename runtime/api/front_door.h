// FrontDoor: the one HTTP port. Lets in who may come in (AccessGuard) and hands every request to the part
// that answers it: invocations first, since they are what there is most of, then function URLs, then the
// control API. Thread: engine thread. All parts outlive it.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "runtime/api/access_guard.h"
#include "runtime/api/api_part.h"
#include "runtime/api/function_url_api.h"
#include "runtime/api/invoke_api.h"

namespace updraft {

class FrontDoor final : public HttpHandler {
  public:
    FrontDoor(AccessGuard guard, InvokeApi& invoke, FunctionUrlApi& urls)
        : guard_(std::move(guard)), invoke_(invoke), urls_(urls) {}
    void add(ApiPart& part) { parts_.push_back(&part); }

    BodyMode onHeader(const HttpRequest& request, std::size_t& maxBody) override;
    HttpResponse tooLarge(const HttpRequest& request, std::size_t limit) override;
    void onRequest(HttpExchangePtr exchange) override;

  private:
    ApiPart* partFor(const HttpRequest& request) const;

    AccessGuard guard_;
    InvokeApi& invoke_;
    FunctionUrlApi& urls_;
    std::vector<ApiPart*> parts_;
};

}  // namespace updraft

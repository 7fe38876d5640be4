// ControlApi: the operations of the Lambda API that manage functions and what belongs to them, and the
// download of packages that GetFunction and GetLayerVersion link to. Operations that this platform does not
// offer are answered 501 by name.
//
// Thread: engine thread. Everything it is given outlives it.
#pragma once

#include "runtime/api/api_part.h"
#include "runtime/api/control/control_context.h"

namespace updraft {

struct ControlRequest;

class ControlApi final : public ApiPart {
  public:
    explicit ControlApi(ControlContext context) : context_(context) {}

    // Every path of the Lambda API, Invoke included: the front door takes that one out first.
    bool owns(std::string_view method, std::string_view path) const override;
    std::size_t maxBody() const override {
        return 70'167'211;
    }  // of CreateFunction, as the service enforces it
    void handle(HttpExchangePtr exchange) override;
    HttpResponse tooLarge(const HttpRequest& request, std::size_t limit) const override;

  private:
    void readUpload(const HttpExchangePtr& exchange, std::string_view operation, ControlRequest request);
    void run(const HttpExchangePtr& exchange, ControlRequest request);
    void download(const HttpExchangePtr& exchange);

    ControlContext context_;
};

}  // namespace updraft

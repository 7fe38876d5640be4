// ServiceDoor: the part of the API at which AWS services other than Lambda answer: POST / with an
// X-Amz-Target header or a form's Action, and POST /service/<Service>/operation/<Operation>. Finds the
// service and the operation's name; everything else is the service's. Thread: engine thread. Services outlive
// it.
#pragma once

#include <vector>

#include "runtime/api/api_part.h"
#include "runtime/api/monitoring/wire/service_call.h"

namespace updraft {

// Engine thread only.
class AwsService {
  public:
    virtual ~AwsService() = default;
    struct Names {
        std::string_view target;        // before the dot of X-Amz-Target, and in /service/<target>/
        std::string_view queryVersion;  // of the form's Version; "": the service has no query protocol
        std::string_view xmlNamespace;
    };
    virtual Names names() const = 0;
    // Answers, now or later; operations that are unknown or not offered too.
    virtual void call(ServiceCall call, const HttpExchangePtr& exchange) = 0;
};

class ServiceDoor final : public ApiPart {
  public:
    void add(AwsService& service) { services_.push_back(&service); }

    bool owns(std::string_view method, std::string_view path) const override;
    std::size_t maxBody() const override { return 1024 * 1024; }
    void handle(HttpExchangePtr exchange) override;
    HttpResponse tooLarge(const HttpRequest& request, std::size_t limit) const override;
    HttpResponse refused(const HttpRequest& request, const ApiError& error) const override;

  private:
    struct Addressed {
        ServiceCall call;
        std::string serviceName;  // as the request has it: a target or a version
        AwsService* service = nullptr;
    };
    // Without the body.
    Addressed read(const HttpRequest& request) const;

    std::vector<AwsService*> services_;
};

}  // namespace updraft

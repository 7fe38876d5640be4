// ApiPart: a part of the API that lives at paths of its own and is hung into the front door.
#pragma once

#include <cstddef>
#include <string_view>

#include "runtime/api/api_error.h"
#include "runtime/http/http_server.h"

namespace updraft {

// Engine thread only.
class ApiPart {
  public:
    virtual ~ApiPart() = default;
    virtual bool owns(std::string_view method, std::string_view path) const = 0;
    virtual std::size_t maxBody() const = 0;
    virtual void handle(HttpExchangePtr exchange) = 0;
    // The answer to a body over maxBody().
    virtual HttpResponse tooLarge(const HttpRequest& request, std::size_t limit) const {
        (void)request;
        return errorResponse(requestTooLarge("requested", limit));
    }
    // The answer to a request that may not come in, in the words of the part's protocol.
    virtual HttpResponse refused(const HttpRequest& request, const ApiError& error) const {
        (void)request;
        return errorResponse(error);
    }
};

}  // namespace updraft

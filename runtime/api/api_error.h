// Errors as the Lambda API words them: a status, an exception name, a text. botocore and the JavaScript SDK
// read the name from x-amzn-ErrorType and the members from the JSON body.
#pragma once

#include <string>

#include "runtime/base/ids.h"
#include "runtime/http/http_server.h"

namespace updraft {

// Which spelling of "message" the API model gives this error's member (botocore
// lambda/2015-03-31/service-2.json).
enum class MessageKey : std::uint8_t { Upper /* "Message" */, Lower /* "message" */ };

struct ApiError {
    int status = 400;
    std::string type;  // "ResourceNotFoundException"
    std::string message;
    std::string reason;  // TooManyRequestsException's Reason, else empty
};

HttpResponse errorResponse(const ApiError& error, const RequestId& requestId = RequestId::random());

// The ones that several operations raise.
ApiError resourceNotFound(std::string message);
ApiError invalidParameter(std::string message);
ApiError requestTooLarge(std::string_view operation, std::size_t limit);

}  // namespace updraft

#include "runtime/api/api_error.h"

#include <boost/json.hpp>

namespace updraft {
namespace {

// The API's own model spells the member both ways, by exception.
MessageKey messageKey(std::string_view type) {
    for (const char* upper :
         {"ResourceNotFoundException", "ServiceException", "InvalidZipFileException",
          "InvalidRuntimeException", "RecursiveInvocationException", "CodeVerificationFailedException",
          "CodeSigningConfigNotFoundException", "ResourceInUseException", "PublicPolicyException"}) {
        if (type == upper) return MessageKey::Upper;
    }
    return MessageKey::Lower;
}

}  // namespace

HttpResponse errorResponse(const ApiError& error, const RequestId& requestId) {
    boost::json::object body;
    if (!error.reason.empty()) body["Reason"] = error.reason;
    body["Type"] = error.status >= 500 ? "Service" : "User";
    body[messageKey(error.type) == MessageKey::Upper ? "Message" : "message"] = error.message;
    HttpResponse response{error.status, {}, boost::json::serialize(body)};
    response.headers = {{"Content-Type", "application/json"},
                        {"x-amzn-ErrorType", error.type},
                        {"x-amzn-RequestId", requestId.text()}};
    return response;
}

ApiError resourceNotFound(std::string message) {
    return {404, "ResourceNotFoundException", std::move(message), {}};
}

ApiError invalidParameter(std::string message) {
    return {400, "InvalidParameterValueException", std::move(message), {}};
}

ApiError requestTooLarge(std::string_view operation, std::size_t limit) {
    return {413,
            "RequestTooLargeException",
            "Request must be smaller than " + std::to_string(limit) + " bytes for the " +
                std::string(operation) + " operation",
            {}};
}

}  // namespace updraft

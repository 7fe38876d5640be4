#include "runtime/api/monitoring/service_door.h"

#include "runtime/api/monitoring/wire/wire_text.h"
#include "runtime/base/text.h"

namespace updraft {
namespace {

constexpr std::string_view kRpcPath = "/service/";

bool isForm(const HttpRequest& request) {
    return toLower(request.header("content-type")).starts_with("application/x-www-form-urlencoded");
}

ServiceFault unknownOperation(const ServiceCall& call, const std::string& service) {
    if (call.protocol == WireProtocol::Query && call.operation.empty())
        return {400, "MissingAction", "The form names no Action.", "MissingAction"};
    if (call.operation.empty())
        return {404, "UnknownOperationException",
                "POST / takes calls of AWS services: name one by X-Amz-Target, or by Action and Version in a "
                "form."};
    return {400, "UnknownOperationException",
            "No service with the operation " + call.operation + (service.empty() ? "" : " of " + service) +
                " answers here.",
            "InvalidAction"};
}

}  // namespace

bool ServiceDoor::owns(std::string_view method, std::string_view path) const {
    return (path == "/" && method == "POST") || path.starts_with(kRpcPath);
}

ServiceDoor::Addressed ServiceDoor::read(const HttpRequest& request) const {
    Addressed to;
    const std::string_view target = request.header("x-amz-target");
    const bool json11 = request.header("content-type").ends_with("-1.1");
    to.call.protocol = json11 ? WireProtocol::Json11 : WireProtocol::Json10;
    if (request.path().starts_with(kRpcPath)) {
        const auto parts = splitView(request.path().substr(kRpcPath.size()), '/');
        to.call.protocol = WireProtocol::Cbor;
        to.serviceName = parts[0];
        if (parts.size() == 3 && parts[1] == "operation") to.call.operation = parts[2];
    } else if (!target.empty()) {
        const std::size_t dot = target.rfind('.');
        to.serviceName = target.substr(0, dot);
        if (dot != std::string_view::npos) to.call.operation = target.substr(dot + 1);
    } else if (isForm(request)) {
        to.call.protocol = WireProtocol::Query;
        to.serviceName = formField(request.body, "Version");
        to.call.operation = formField(request.body, "Action");
    }
    for (AwsService* service : services_) {
        const AwsService::Names names = service->names();
        const bool query = to.call.protocol == WireProtocol::Query;
        if (query && to.call.xmlNamespace.empty()) to.call.xmlNamespace = names.xmlNamespace;
        if (to.serviceName.empty() || to.serviceName != (query ? names.queryVersion : names.target)) continue;
        to.call.xmlNamespace = names.xmlNamespace;
        to.service = service;
    }
    return to;
}

void ServiceDoor::handle(HttpExchangePtr exchange) {
    HttpRequest& request = exchange->request();
    Addressed to = read(request);
    const bool cbor = to.call.protocol == WireProtocol::Cbor;
    if (request.method != "POST")
        return exchange->respond(to.call.refuse(
            {405, "MethodNotAllowedException", "Operations of services are called with POST."}));
    if (cbor && request.header("smithy-protocol") != "rpc-v2-cbor")
        return exchange->respond(to.call.refuse(
            {400, "UnknownOperationException",
             "Paths below /service/ speak Smithy RPC v2: send the header smithy-protocol: rpc-v2-cbor."}));
    if (to.service == nullptr || to.call.operation.empty())
        return exchange->respond(to.call.refuse(unknownOperation(to.call, to.serviceName)));
    to.call.body = std::move(request.body);
    to.service->call(std::move(to.call), exchange);
}

HttpResponse ServiceDoor::tooLarge(const HttpRequest& request, std::size_t limit) const {
    return read(request).call.refuse(
        {413, "RequestEntityTooLarge",
         "Request must be smaller than " + std::to_string(limit) + " bytes for this operation."});
}

HttpResponse ServiceDoor::refused(const HttpRequest& request, const ApiError& error) const {
    return read(request).call.refuse({error.status, error.type, error.message, "AccessDenied"});
}

}  // namespace updraft

#include "runtime/api/monitoring/wire/service_call.h"

#include "runtime/api/monitoring/wire/cbor.h"
#include "runtime/api/monitoring/wire/wire_text.h"

namespace updraft {
namespace {

const char* contentType(WireProtocol protocol) {
    switch (protocol) {
        case WireProtocol::Query:
            return "text/xml";
        case WireProtocol::Json10:
            return "application/x-amz-json-1.0";
        case WireProtocol::Json11:
            return "application/x-amz-json-1.1";
        case WireProtocol::Cbor:
            return "application/cbor";
    }
    return "";
}

HttpResponse response(const ServiceCall& call, int status, std::string body) {
    HttpResponse response{status, {}, std::move(body)};
    response.headers = {{"Content-Type", contentType(call.protocol)},
                        {"x-amzn-RequestId", call.requestId.text()}};
    if (call.protocol == WireProtocol::Cbor) response.headers.emplace_back("smithy-protocol", "rpc-v2-cbor");
    return response;
}

std::string xmlError(const ServiceCall& call, const ServiceFault& fault) {
    return "<ErrorResponse xmlns=\"" + call.xmlNamespace + "\"><Error><Type>" +
           (fault.status >= 500 ? "Receiver" : "Sender") + "</Type><Code>" + xmlEscaped(fault.legacyCode()) +
           "</Code><Message>" + xmlEscaped(fault.message) + "</Message></Error><RequestId>" +
           call.requestId.text() + "</RequestId></ErrorResponse>";
}

std::string xmlAnswer(const ServiceCall& call, const WireValue& output) {
    const std::string& name = call.operation;
    return "<" + name + "Response xmlns=\"" + call.xmlNamespace + "\"><" + name + "Result>" +
           writeWireXml(output) + "</" + name + "Result><ResponseMetadata><RequestId>" +
           call.requestId.text() + "</RequestId></ResponseMetadata></" + name + "Response>";
}

}  // namespace

ServiceFault serializationFault(std::string message) {
    return {400, "SerializationException", std::move(message), "MalformedInput"};
}

ServiceFault internalFault(std::string message) {
    return {500, "InternalServiceFault", std::move(message), "InternalServiceError"};
}

WireValue ServiceCall::input() const {
    auto value = protocol == WireProtocol::Query  ? readWireForm(body)
                 : protocol == WireProtocol::Cbor ? readCbor(body)
                                                  : readWireJson(body);
    if (!value) throw serializationFault(value.error().message);
    return std::move(*value);
}

HttpResponse ServiceCall::answer(const WireValue& output) const {
    switch (protocol) {
        case WireProtocol::Query:
            return response(*this, 200, xmlAnswer(*this, output));
        case WireProtocol::Cbor:
            return response(*this, 200, writeCbor(output));
        default:
            return response(*this, 200, writeWireJson(output));
    }
}

HttpResponse ServiceCall::refuse(const ServiceFault& fault) const {
    if (protocol == WireProtocol::Query) return response(*this, fault.status, xmlError(*this, fault));
    const WireValue shape = WireValue::Members{{"__type", fault.type}, {"message", fault.message}};
    const bool cbor = protocol == WireProtocol::Cbor;
    HttpResponse refused = response(*this, fault.status, cbor ? writeCbor(shape) : writeWireJson(shape));
    refused.headers.emplace_back("x-amzn-ErrorType", fault.type);
    if (!fault.queryCode.empty()) {
        refused.headers.emplace_back("x-amzn-query-error",
                                     fault.queryCode + (fault.status >= 500 ? ";Receiver" : ";Sender"));
    }
    return refused;
}

}  // namespace updraft

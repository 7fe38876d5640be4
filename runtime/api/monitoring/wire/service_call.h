// ServiceCall: one call of an AWS service as it came in, and its answer, in the protocol that it was made in:
//   Query   form in, XML out            (AWS CLI 2.9, older SDKs)
//   Json    X-Amz-Target, awsJson 1.0/1.1
//   Cbor    POST /service/X/operation/Y, Smithy RPC v2 (newer SDKs)
// Values; reading the body costs what it is long, so it is done where the call is answered. Any thread.
#pragma once

#include "runtime/api/monitoring/wire/service_fault.h"
#include "runtime/api/monitoring/wire/wire_value.h"
#include "runtime/base/ids.h"
#include "runtime/http/http_server.h"

namespace updraft {

enum class WireProtocol : std::uint8_t { Query, Json10, Json11, Cbor };

struct ServiceCall {
    WireProtocol protocol = WireProtocol::Json10;
    std::string operation;     // "GetMetricData"
    std::string xmlNamespace;  // Query
    std::string body;
    RequestId requestId = RequestId::random();

    WireValue input() const;  // throws ServiceFault when the body is not what the protocol has
    HttpResponse answer(const WireValue& output) const;
    HttpResponse refuse(const ServiceFault& fault) const;
};

}  // namespace updraft

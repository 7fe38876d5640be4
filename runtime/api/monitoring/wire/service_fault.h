// ServiceFault: why a service refuses a call. Thrown by the code behind ServiceDoor and written by it in the
// protocol of the call; never leaves runtime/api.
#pragma once

#include <string>

namespace updraft {

struct ServiceFault {
    int status = 400;
    std::string type;  // the shape's name, of JSON and CBOR: "InvalidParameterValueException"
    std::string message;
    // The code of the XML protocol where it differs: "InvalidParameterValue". Newer SDKs report it too, so
    // that programs need not tell protocols apart.
    std::string queryCode = {};

    const std::string& legacyCode() const { return queryCode.empty() ? type : queryCode; }
};

// The body is not what the protocol allows, or a member has another type than its model says.
ServiceFault serializationFault(std::string message);
// The store could not be read.
ServiceFault internalFault(std::string message);

}  // namespace updraft

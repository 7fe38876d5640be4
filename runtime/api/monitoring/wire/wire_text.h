// The text forms of WireValue: JSON (awsJson 1.0 and 1.1), and forms in and XML out (AWS query). Pure.
#pragma once

#include "runtime/api/monitoring/wire/wire_value.h"
#include "runtime/base/result.h"

namespace updraft {

// An empty body is an empty structure. Timestamps come as numbers: WireInput knows which they are.
Result<WireValue> readWireJson(std::string_view text);
// Timestamps as seconds with a fraction, or as whole milliseconds where the service's model has them as long
// integers (which are integers in the tree already).
std::string writeWireJson(const WireValue& value);

// "Action=X&Namespace=Y&Dimensions.member.1.Name=Z": all values are texts; lists by their numbers, which may
// have gaps. Action and Version are members like others.
Result<WireValue> readWireForm(std::string_view body);
// One field of a form, without reading all of it; "" when it is not there.
std::string formField(std::string_view body, std::string_view name);

// The inside of an element: structures by their names, lists as <member>, maps as <entry><key/><value/>.
std::string writeWireXml(const WireValue& value);
std::string xmlEscaped(std::string_view text);

}  // namespace updraft

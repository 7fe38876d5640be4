// CBOR (RFC 8949) as Smithy RPC v2 uses it: maps have text keys, tag 1 is a timestamp in seconds, numbers are
// integers of 64 bits or floats. Reads definite and indefinite lengths, refuses everything else, and never
// reserves more than the bytes at hand can fill. Writes the preferred (shortest) form of lengths and
// integers, floats always with 64 bits. Pure.
#pragma once

#include "runtime/api/monitoring/wire/wire_value.h"
#include "runtime/base/result.h"

namespace updraft {

Result<WireValue> readCbor(std::string_view bytes);
std::string writeCbor(const WireValue& value);

}  // namespace updraft

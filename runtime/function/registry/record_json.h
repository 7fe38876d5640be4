// The registry's documents: records to JSON and back. Unknown members are ignored and missing ones keep their
// default, so older and newer programs read each other's documents.
#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <string>
#include <string_view>

#include "runtime/base/result.h"
#include "runtime/function/registry/function_record.h"

namespace updraft {

boost::json::object toJson(const FunctionConfig& config);
FunctionConfig configFromJson(const boost::json::object& json);
boost::json::object toJson(const CodePackage& package);
CodePackage packageFromJson(const boost::json::object& json);
boost::json::object toJson(const EventInvokeConfig& config);
boost::json::object toJson(const FunctionUrl& url);

// Everything but the published versions, which are documents of their own.
boost::json::object toJson(const FunctionRecord& record);
// The entries' versions are plain values here; the registry gives them their identity.
struct StoredEntry {
    FunctionVersion version;
    FunctionState state = FunctionState::Active;
    UpdateStatus lastUpdate = UpdateStatus::Successful;
    std::string reason;
    boost::json::object inert;
};
struct StoredFunction {
    FunctionRecord record;  // without latest and versions
    StoredEntry latest;
};
Result<StoredFunction> functionFromJson(std::string_view text);

boost::json::object toJson(const VersionEntry& entry);
Result<StoredEntry> entryFromJson(std::string_view text);

boost::json::object toJson(const LayerVersion& layer);
Result<LayerVersion> layerFromJson(std::string_view text);

// What tells two descriptions of a template apart: everything but places in files and the code.
std::string definitionDigest(const FunctionDefinition& definition);

}  // namespace updraft

#include "runtime/api/control/handler_support.h"

#include <boost/json.hpp>

#include "runtime/base/text.h"

namespace updraft::control {
namespace json = boost::json;
namespace {

constexpr int kDefaultPage = 50;  // what the service returns when MaxItems is absent

}  // namespace

bool isNumber(std::string_view qualifier) {
    return !qualifier.empty() && qualifier.find_first_not_of("0123456789") == std::string_view::npos;
}

const FunctionRecord& existing(const ControlContext& context, const FunctionRef& ref) {
    const FunctionRecord* record = context.registry.find(ref.name);
    if (!record) refuseMissing("Function not found: " + context.identity().functionArn(ref.name));
    return *record;
}

const VersionEntry& existingEntry(const ControlContext& context, const FunctionRef& ref) {
    const VersionEntry* entry = context.registry.entry(ref.name, ref.qualifier);
    if (!entry)
        refuseMissing("Function not found: " + context.identity().functionArn(ref.name, ref.qualifier));
    return *entry;
}

void requireQualifier(const ControlContext& context, const FunctionRecord& record,
                      const std::string& qualifier) {
    if (qualifier.empty() || qualifier == "$LATEST") return;
    if (context.registry.entry(record.name, qualifier)) return;
    const std::string arn = context.identity().functionArn(record.name, qualifier);
    const bool aliasLike = !isNumber(qualifier) && qualifier.find('$') == std::string::npos;
    refuseMissing((aliasLike ? "Cannot find alias arn: " : "Function not found: ") + arn);
}

void requireSettled(const ControlContext& context, const FunctionRecord& record) {
    if (record.latest.state == FunctionState::Pending)
        refuseConflict(
            "The operation cannot be performed at this time. The function is currently in the following "
            "state: Pending");
    if (record.latest.lastUpdate == UpdateStatus::InProgress)
        refuseConflict(
            "The operation cannot be performed at this time. An update is in progress for resource: " +
            context.identity().functionArn(record.name));
}

void requireRevision(const ControlRequest& request, const std::string& current) {
    const auto given = request.optionalText("RevisionId");
    if (given && *given != current)
        refuse(412, "PreconditionFailedException",
               "The Revision Id provided does not match the latest Revision Id. Call the "
               "GetFunction/GetAlias API to retrieve the latest Revision Id");
}

json::value timestamp(WallNanos wall) {
    return static_cast<double>(wall / 1'000'000) / 1000.0;
}

Answer page(const ControlRequest& request, std::string_view member, const json::array& items) {
    const std::string marker = request.text("Marker");
    std::size_t from = 0;
    if (!marker.empty()) {
        const auto decoded = base64Decode(marker);
        const auto position = decoded ? parseInteger(*decoded) : std::nullopt;
        if (!position || *position < 0) refuseParameter("Invalid value for Marker: " + marker);
        from = std::min(static_cast<std::size_t>(*position), items.size());
    }
    const auto most = static_cast<std::size_t>(request.optionalInteger("MaxItems").value_or(kDefaultPage));
    const std::size_t to = std::min(items.size(), from + most);
    json::object body{{member, json::array(items.begin() + from, items.begin() + to)}};
    if (to < items.size()) body["NextMarker"] = base64Encode(std::to_string(to));
    return {200, std::move(body)};
}

std::string urlSafe(std::string base64) {
    for (char& c : base64) {
        if (c == '+') c = '-';
        if (c == '/') c = '_';
    }
    while (base64.ends_with('=')) base64.pop_back();
    return base64;
}

std::string codeLocation(const ControlRequest& request, const std::string& path, const CodePackage& package) {
    const std::string host = request.host.empty() ? "localhost" : request.host;
    return "http://" + host + "/_updraft/code/" + path + "/" + urlSafe(package.sha256Base64) + ".zip";
}

}  // namespace updraft::control

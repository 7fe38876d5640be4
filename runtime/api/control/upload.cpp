#include "runtime/api/control/upload.h"

#include <boost/json.hpp>

#include "runtime/api/control/handler_support.h"
#include "runtime/base/text.h"

namespace updraft {
namespace json = boost::json;
namespace {

// Where an operation keeps its package: a member of the body, or "" for the body itself.
std::optional<std::string_view> packageMember(std::string_view operation) {
    if (operation == "CreateFunction") return "Code";
    if (operation == "PublishLayerVersion") return "Content";
    if (operation == "UpdateFunctionCode") return "";
    return std::nullopt;
}

CodeStore::Accepted refusedUpload(std::string message) {
    CodeStore::Accepted result;
    result.failure = UnpackFailure{UnpackFailure::Kind::BadZip, std::move(message), {}};
    return result;
}

const CodePackage* packageOf(const ControlContext& context, std::string_view kind, const std::string& name,
                             const std::string& version) {
    if (kind == "functions") {
        const VersionEntry* entry = context.registry.entry(name, version);
        return entry ? &entry->version->code : nullptr;
    }
    const auto number = parseInteger(version);
    if (kind != "layers" || !number) return nullptr;
    const LayerVersion* layer = context.registry.findLayer(name, static_cast<int>(*number));
    return layer ? &layer->content : nullptr;
}

}  // namespace

bool carriesPackage(std::string_view operation) {
    return packageMember(operation).has_value();
}

void acceptUpload(std::string_view operation, ControlRequest& request, const CodeStore& code) {
    const std::string_view member = *packageMember(operation);
    json::object* holder = &request.input;
    if (!member.empty()) {
        json::value* inner = request.input.if_contains(member);
        if (!inner || !inner->is_object()) return;
        holder = &inner->get_object();
    }
    const json::value* given = holder->if_contains("ZipFile");
    if (!given || !given->is_string()) return;
    const auto zip = base64Decode(given->get_string());
    holder->erase("ZipFile");
    if (!zip) {
        request.upload =
            refusedUpload("Could not unzip uploaded file. Please check your file, then try to upload again.");
    } else if (zip->empty()) {
        request.upload = refusedUpload("Uploaded file must be a non-empty zip");
    } else {
        request.upload = code.accept(*zip);
    }
}

std::optional<CodePackage> findDownload(const ControlContext& context, std::string_view path) {
    const auto parts = splitView(path, '/');
    if (parts.size() != 4) return std::nullopt;
    const auto name = percentDecode(parts[1]);
    const auto version = percentDecode(parts[2]);
    if (!name || !version) return std::nullopt;
    const CodePackage* package = packageOf(context, parts[0], *name, *version);
    if (!package || parts[3] != control::urlSafe(package->sha256Base64) + ".zip") return std::nullopt;
    return *package;
}

}  // namespace updraft

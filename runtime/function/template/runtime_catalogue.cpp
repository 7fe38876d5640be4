#include "runtime/function/template/runtime_catalogue.h"

#include <boost/json.hpp>

#include "runtime/function/template/bundled_runtimes.h"

namespace updraft {
namespace {

std::string dateOf(const boost::json::object& entry, std::string_view key) {
    const boost::json::value* value = entry.if_contains(key);
    return value != nullptr && value->is_string() ? std::string(value->as_string()) : std::string();
}

}  // namespace

bool RuntimeInfo::isDeprecated(WallNanos today) const {
    return today > 0 && !deprecated.empty() && formatIso8601(today).substr(0, 10) >= deprecated;
}

Result<RuntimeCatalogue> RuntimeCatalogue::parse(std::string_view json) {
    boost::system::error_code failed;
    const boost::json::value root = boost::json::parse(json, failed);
    const boost::json::object* object = failed ? nullptr : root.if_object();
    const boost::json::value* list = object == nullptr ? nullptr : object->if_contains("runtimes");
    if (list == nullptr || !list->is_array()) return Error{"the runtime catalogue has no list \"runtimes\""};
    RuntimeCatalogue catalogue;
    for (const boost::json::value& item : list->as_array()) {
        const boost::json::object* entry = item.if_object();
        if (entry == nullptr || dateOf(*entry, "identifier").empty())
            return Error{"the runtime catalogue has an entry without \"identifier\""};
        catalogue.runtimes_.push_back({dateOf(*entry, "identifier"), dateOf(*entry, "language"),
                                       dateOf(*entry, "deprecated"), dateOf(*entry, "noCreate"),
                                       dateOf(*entry, "noUpdate")});
    }
    return catalogue;
}

RuntimeCatalogue RuntimeCatalogue::bundled() {
    Result<RuntimeCatalogue> parsed = parse(kBundledRuntimes);
    return parsed ? std::move(*parsed) : RuntimeCatalogue();  // a test reads the bundled text
}

const RuntimeInfo* RuntimeCatalogue::find(std::string_view identifier) const {
    for (const RuntimeInfo& runtime : runtimes_) {
        if (runtime.identifier == identifier) return &runtime;
    }
    return nullptr;
}

std::vector<std::string> RuntimeCatalogue::identifiers() const {
    std::vector<std::string> names;
    for (const RuntimeInfo& runtime : runtimes_) names.push_back(runtime.identifier);
    return names;
}

}  // namespace updraft

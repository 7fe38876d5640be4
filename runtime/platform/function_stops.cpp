#include "runtime/platform/function_stops.h"

#include "runtime/base/text.h"

namespace updraft {
namespace {

constexpr const char* kStopKind = "cost-stop";
constexpr const char* kNone = "null";  // of the document: nothing was reserved

bool isStopped(const FunctionRegistry& registry, std::string_view function) {
    const FunctionRecord* record = registry.find(function);
    return record != nullptr && record->reservedConcurrency == 0;
}

}  // namespace

std::vector<std::string> FunctionStops::load() {
    const auto documents = store_.loadDocuments(kStopKind);
    if (!documents) return {"stopped functions cannot be read: " + documents.error().message};
    for (const StoredDocument& document : *documents) {
        const auto before = parseInteger(document.json);
        stopped_[document.key] = before ? Before(static_cast<int>(*before)) : Before();
    }
    return {};
}

void FunctionStops::stop(const std::string& function) {
    const FunctionRecord* record = registry_.find(function);
    if (record == nullptr || record->reservedConcurrency == 0) return;
    const Before before = record->reservedConcurrency;
    stopped_[function] = before;
    store_.putDocument(kStopKind, function, before ? std::to_string(*before) : std::string(kNone));
    registry_.setReserved(function, 0);
}

Status FunctionStops::resume(std::string_view function) {
    const auto found = stopped_.find(function);
    if (found == stopped_.end() || !isStopped(registry_, function))
        return Error{"no budget and no guard stopped " + std::string(function)};
    registry_.setReserved(function, found->second);
    store_.removeDocument(kStopKind, found->first);
    stopped_.erase(found);
    return Done{};
}

std::vector<std::string> FunctionStops::stopped() const {
    std::vector<std::string> names;
    for (const auto& [name, before] : stopped_)
        if (isStopped(registry_, name)) names.push_back(name);
    return names;
}

}  // namespace updraft

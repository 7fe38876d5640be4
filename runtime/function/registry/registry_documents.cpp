// The registry between runs: what is written when, and how it is read again.
#include <boost/json.hpp>

#include "runtime/base/ids.h"
#include "runtime/base/text.h"
#include "runtime/function/registry/registry_impl.h"

namespace updraft {
namespace {

constexpr std::string_view kFunction = "function";           // key: name
constexpr std::string_view kVersion = "version";             // key: name:number
constexpr std::string_view kLayer = "layer";                 // key: name:number
constexpr std::string_view kLayerCounter = "layer-counter";  // key: name

std::string layerKey(const LayerVersion& layer) {
    return layer.name + ":" + std::to_string(layer.version);
}

}  // namespace

void FunctionRegistry::Impl::save(const FunctionRecord& record) {
    documents.put(kFunction, record.name, boost::json::serialize(toJson(record)));
}

void FunctionRegistry::Impl::saveEntry(const FunctionRecord& record, const VersionEntry& target) {
    if (&target == &record.latest) return save(record);
    documents.put(kVersion, record.name + ":" + target.version->version,
                  boost::json::serialize(toJson(target)));
}

void FunctionRegistry::Impl::saveLayer(const LayerVersion& layer) {
    documents.put(kLayer, layerKey(layer), boost::json::serialize(toJson(layer)));
}

void FunctionRegistry::Impl::changed(FunctionRecord& record) {
    record.overridden = record.fromWorkspace;
    save(record);
}

void FunctionRegistry::Impl::loadCounters() {
    for (const auto& [name, text] : documents.load(kLayerCounter)) {
        if (const auto last = parseInteger(text)) layerCounters[name] = static_cast<int>(*last);
    }
}

void FunctionRegistry::Impl::restoreEntry(FunctionRecord& record, VersionEntry& target, StoredEntry stored) {
    stored.version.functionId = record.id;
    const bool waitsForCopy = stored.version.code.fromWorkspace && stored.version.version != "$LATEST" &&
                              std::to_string(record.fromTemplate.autoPublished) != stored.version.version;
    target.version = makeVersion(std::move(stored.version));
    target.state = stored.state;
    target.lastUpdate = stored.lastUpdate;
    target.reason = std::move(stored.reason);
    target.inert = std::move(stored.inert);
    if (target.state == FunctionState::Failed) return;
    if (waitsForCopy) {
        adopt(record, target);
    } else if (isUnpacked(*target.version)) {
        target.serving = target.version;
        target.state = FunctionState::Active;
        target.lastUpdate = UpdateStatus::Successful;
    } else {
        target.state = FunctionState::Pending;
        prepare(record, target);
    }
}

Status FunctionRegistry::Impl::restoreFunction(std::string_view text) {
    Result<StoredFunction> stored = functionFromJson(text);
    if (!stored) return stored.error();
    auto made = std::make_unique<FunctionRecord>(std::move(stored->record));
    FunctionRecord& record = *made;
    if (record.id == 0) record.id = documents.functionId(record.name);
    functions[record.name] = std::move(made);
    restoreEntry(record, record.latest, std::move(stored->latest));
    indexUrls(record);
    return Done{};
}

Status FunctionRegistry::Impl::restoreVersion(std::string_view text) {
    Result<StoredEntry> stored = entryFromJson(text);
    if (!stored) return stored.error();
    const auto found = functions.find(stored->version.config.name);
    const auto number = parseInteger(stored->version.version);
    if (found == functions.end() || !number) return Error{"it belongs to no function"};
    FunctionRecord& record = *found->second;
    record.lastVersion = std::max(record.lastVersion, static_cast<int>(*number));
    restoreEntry(record, record.versions[static_cast<int>(*number)], std::move(*stored));
    return Done{};
}

Status FunctionRegistry::Impl::restoreLayer(std::string_view text) {
    Result<LayerVersion> layer = layerFromJson(text);
    if (!layer) return layer.error();
    int& last = layerCounters[layer->name];
    last = std::max(last, layer->version);
    HeldLayer& held = layers[layer->name][layer->version];
    held.lease = code.lease(layer->content.folder);
    held.value = std::move(*layer);
    return Done{};
}

std::vector<std::string> FunctionRegistry::load() {
    std::vector<std::string> skipped;
    const auto restore = [&](std::string_view kind, auto read) {
        for (const auto& [key, text] : impl_->documents.load(kind)) {
            if (const Status status = read(text); !status)
                skipped.push_back(std::string(kind) + " " + key + ": " + status.error().message);
        }
    };
    impl_->loadCounters();
    restore(kLayer, [this](std::string_view text) { return impl_->restoreLayer(text); });
    restore(kFunction, [this](std::string_view text) { return impl_->restoreFunction(text); });
    restore(kVersion, [this](std::string_view text) { return impl_->restoreVersion(text); });
    impl_->code.sweep();
    return skipped;
}

const LayerVersion& FunctionRegistry::publishLayer(LayerVersion layer) {
    layer.version = ++impl_->layerCounters[layer.name];
    layer.created = impl_->clock.wallNow();
    impl_->documents.put(kLayerCounter, layer.name, std::to_string(layer.version));
    Impl::HeldLayer& held = impl_->layers[layer.name][layer.version];
    held.lease = impl_->code.lease(layer.content.folder);
    held.value = std::move(layer);
    impl_->saveLayer(held.value);
    return held.value;
}

void FunctionRegistry::removeLayer(std::string_view name, int version) {
    const auto found = impl_->layers.find(name);
    if (found == impl_->layers.end() || found->second.erase(version) == 0) return;
    impl_->documents.remove(kLayer, std::string(name) + ":" + std::to_string(version));
    if (found->second.empty()) impl_->layers.erase(found);
}

void FunctionRegistry::setLayerPolicy(std::string_view name, int version, ResourcePolicy policy) {
    LayerVersion& layer = impl_->layers.find(name)->second.at(version).value;
    layer.policy = std::move(policy);
    layer.policy.revisionId = RequestId::random().text();
    impl_->saveLayer(layer);
}

}  // namespace updraft

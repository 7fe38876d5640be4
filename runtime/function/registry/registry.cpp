#include "runtime/function/registry/registry.h"

#include <cassert>

#include "runtime/base/text.h"
#include "runtime/function/registry/registry_impl.h"

namespace updraft {
namespace {

bool meansLatest(std::string_view qualifier) {
    return qualifier.empty() || qualifier == "$LATEST";
}

const std::string& pick(const AliasWeights& routing, double dice) {
    return dice < routing.secondWeight ? routing.secondVersion : routing.version;
}

FunctionRegistry::Lookup lookupEntry(const VersionEntry* entry, bool viaAlias) {
    using Status = FunctionRegistry::Lookup::Status;
    if (!entry) return {Status::NotFound, nullptr, viaAlias};
    if (entry->serving) return {Status::Ready, entry->serving, viaAlias};
    return {entry->state == FunctionState::Failed ? Status::Failed : Status::Pending, nullptr, viaAlias};
}

}  // namespace

FunctionRegistry::FunctionRegistry(Identity identity, const Clock& clock, RecordStore& documents,
                                   CodeStore& code)
    : impl_(std::make_unique<Impl>(std::move(identity), clock, documents, code)) {}

// The records' leases end here, and their packages must outlive the program.
FunctionRegistry::~FunctionRegistry() {
    impl_->code.close();
}

const Identity& FunctionRegistry::identity() const {
    return impl_->identity;
}
void FunctionRegistry::setListener(RegistryListener* listener) {
    impl_->listener = listener;
}

FunctionRecord& FunctionRegistry::Impl::at(std::string_view name) {
    const auto found = functions.find(name);
    assert(found != functions.end());
    return *found->second;
}

const VersionEntry* FunctionRegistry::Impl::entry(const FunctionRecord& record, std::string_view qualifier) {
    if (meansLatest(qualifier)) return &record.latest;
    const auto alias = record.aliases.find(qualifier);
    if (alias != record.aliases.end()) return entry(record, alias->second.routing.version);
    const auto number = parseInteger(qualifier);
    if (!number || *number < 1 || *number > record.lastVersion || qualifier.front() == '0') return nullptr;
    const auto found = record.versions.find(static_cast<int>(*number));
    return found == record.versions.end() ? nullptr : &found->second;
}

VersionEntry* FunctionRegistry::Impl::entry(FunctionRecord& record, std::string_view qualifier) {
    return const_cast<VersionEntry*>(entry(std::as_const(record), qualifier));
}

FunctionVersionPtr FunctionRegistry::resolve(std::string_view name, std::string_view qualifier, double dice) {
    return lookup(name, qualifier, dice).version;
}

FunctionRegistry::Lookup FunctionRegistry::lookup(std::string_view name, std::string_view qualifier,
                                                  double dice) const {
    const FunctionRecord* record = find(name);
    if (!record) return {};
    if (meansLatest(qualifier)) return lookupEntry(&record->latest, false);
    const auto alias = record->aliases.find(qualifier);
    if (alias == record->aliases.end()) return lookupEntry(Impl::entry(*record, qualifier), false);
    return lookupEntry(Impl::entry(*record, pick(alias->second.routing, dice)), true);
}

EventInvokeConfig FunctionRegistry::eventInvokeConfig(std::string_view name, std::string_view qualifier) {
    const FunctionRecord* record = find(name);
    if (!record) return {};
    const auto found = record->eventInvoke.find(meansLatest(qualifier) ? std::string_view() : qualifier);
    return found == record->eventInvoke.end() ? EventInvokeConfig{} : found->second;
}

bool FunctionRegistry::mayRecur(std::string_view name) const {
    const FunctionRecord* record = find(name);
    return record != nullptr && record->recursiveLoop == "Allow";
}

const FunctionRecord* FunctionRegistry::find(std::string_view name) const {
    const auto found = impl_->functions.find(name);
    return found == impl_->functions.end() ? nullptr : found->second.get();
}

const VersionEntry* FunctionRegistry::entry(std::string_view name, std::string_view qualifier) const {
    const FunctionRecord* record = find(name);
    return record ? Impl::entry(*record, qualifier) : nullptr;
}

std::vector<const FunctionRecord*> FunctionRegistry::functions() const {
    std::vector<const FunctionRecord*> result;
    for (const auto& [name, record] : impl_->functions) result.push_back(record.get());
    return result;
}

FunctionRegistry::UrlTarget FunctionRegistry::findUrl(std::string_view urlId) const {
    const auto found = impl_->urls.find(urlId);
    return found == impl_->urls.end() ? UrlTarget{} : found->second;
}

std::int64_t FunctionRegistry::codeStorageBytes() const {
    std::int64_t bytes = 0;
    for (const auto& [name, record] : impl_->functions) {
        bytes += record->latest.version->code.size;
        for (const auto& [number, entry] : record->versions) bytes += entry.version->code.size;
    }
    for (const auto& [name, versions] : impl_->layers) {
        for (const auto& [number, layer] : versions) bytes += layer.value.content.size;
    }
    return bytes;
}

int FunctionRegistry::reservedTotal() const {
    int total = 0;
    for (const auto& [name, record] : impl_->functions) total += record->reservedConcurrency.value_or(0);
    return total;
}

const LayerVersion* FunctionRegistry::findLayer(std::string_view name, int version) const {
    const auto found = impl_->layers.find(name);
    if (found == impl_->layers.end()) return nullptr;
    const auto numbered = found->second.find(version);
    return numbered == found->second.end() ? nullptr : &numbered->second.value;
}

std::vector<const LayerVersion*> FunctionRegistry::layerVersions(std::string_view name) const {
    std::vector<const LayerVersion*> result;
    const auto found = impl_->layers.find(name);
    if (found == impl_->layers.end()) return result;
    for (auto at = found->second.rbegin(); at != found->second.rend(); ++at)
        result.push_back(&at->second.value);
    return result;
}

std::vector<std::string> FunctionRegistry::layerNames() const {
    std::vector<std::string> names;
    for (const auto& [name, versions] : impl_->layers) {
        if (!versions.empty()) names.push_back(name);
    }
    return names;
}

void FunctionRegistry::announceAll() {
    if (!impl_->listener) return;
    for (const auto& [name, record] : impl_->functions) {
        if (record->latest.serving) impl_->listener->versionReplaced(nullptr, record->latest.serving);
        if (record->reservedConcurrency) impl_->listener->reservedChanged(name, record->reservedConcurrency);
        for (const auto& [qualifier, config] : record->provisioned)
            impl_->announceProvisioned(*record, qualifier);
    }
}

void FunctionRegistry::Impl::announceProvisioned(const FunctionRecord& record, std::string_view qualifier) {
    if (!listener) return;
    const auto found = record.provisioned.find(qualifier);
    const int count = found == record.provisioned.end() ? 0 : found->second.requested;
    const VersionEntry* target = entry(record, qualifier);
    if (count > 0 && (!target || !target->serving)) return;  // announced once its package is unpacked
    listener->provisionedChanged(record.name, qualifier, target ? target->serving : nullptr, count);
}

void FunctionRegistry::Impl::announceProvisionedOf(const FunctionRecord& record, const VersionEntry& target) {
    for (const auto& [qualifier, config] : record.provisioned) {
        if (entry(record, qualifier) == &target) announceProvisioned(record, qualifier);
    }
}

void FunctionRegistry::Impl::indexUrls(const FunctionRecord& record) {
    for (const auto& [qualifier, url] : record.urls) urls[url.urlId] = {&record, &url};
}

void FunctionRegistry::Impl::forgetUrls(const FunctionRecord& record) {
    for (const auto& [qualifier, url] : record.urls) urls.erase(url.urlId);
}

}  // namespace updraft

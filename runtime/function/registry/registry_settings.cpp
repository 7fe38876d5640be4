// What is configured around a function: aliases, concurrency, URLs, tags, policies.
#include "runtime/base/ids.h"
#include "runtime/function/registry/registry_impl.h"

namespace updraft {

const Alias& FunctionRegistry::putAlias(std::string_view name, Alias alias) {
    FunctionRecord& record = impl_->at(name);
    alias.revisionId = RequestId::random().text();
    Alias& stored = record.aliases[alias.name];
    stored = std::move(alias);
    impl_->changed(record);
    if (impl_->listener) impl_->listener->aliasChanged(name, stored.name);
    if (record.provisioned.contains(stored.name)) impl_->announceProvisioned(record, stored.name);
    return stored;
}

void FunctionRegistry::removeAlias(std::string_view name, std::string_view alias) {
    FunctionRecord& record = impl_->at(name);
    const auto found = record.aliases.find(alias);
    if (found == record.aliases.end()) return;
    const std::string removed = found->first;
    record.aliases.erase(found);
    record.eventInvoke.erase(removed);
    record.policies.erase(removed);
    const bool provisioned = record.provisioned.erase(removed) > 0;
    impl_->changed(record);
    if (impl_->listener) impl_->listener->aliasChanged(name, removed);
    if (provisioned) impl_->announceProvisioned(record, removed);
}

void FunctionRegistry::setReserved(std::string_view name, std::optional<int> concurrency) {
    FunctionRecord& record = impl_->at(name);
    record.reservedConcurrency = concurrency;
    impl_->changed(record);
    if (impl_->listener) impl_->listener->reservedChanged(name, concurrency);
}

void FunctionRegistry::setProvisioned(std::string_view name, std::string_view qualifier,
                                      std::optional<int> count) {
    FunctionRecord& record = impl_->at(name);
    if (count) {
        record.provisioned[std::string(qualifier)] = {*count, impl_->clock.wallNow()};
    } else {
        record.provisioned.erase(std::string(qualifier));
    }
    impl_->changed(record);
    impl_->announceProvisioned(record, qualifier);
}

const FunctionUrl& FunctionRegistry::putUrl(std::string_view name, FunctionUrl url) {
    FunctionRecord& record = impl_->at(name);
    impl_->forgetUrls(record);
    FunctionUrl& stored = record.urls[url.qualifier];
    url.created = stored.created != 0 ? stored.created : impl_->clock.wallNow();
    url.modified = impl_->clock.wallNow();
    if (url.urlId.empty()) url.urlId = stored.urlId.empty() ? randomToken(16) : stored.urlId;
    stored = std::move(url);
    impl_->indexUrls(record);
    impl_->changed(record);
    return stored;
}

void FunctionRegistry::removeUrl(std::string_view name, std::string_view qualifier) {
    FunctionRecord& record = impl_->at(name);
    impl_->forgetUrls(record);
    record.urls.erase(std::string(qualifier));
    impl_->indexUrls(record);
    impl_->changed(record);
}

const EventInvokeConfig& FunctionRegistry::putEventInvoke(std::string_view name, std::string_view qualifier,
                                                          EventInvokeConfig config) {
    FunctionRecord& record = impl_->at(name);
    config.lastModified = impl_->clock.wallNow();
    EventInvokeConfig& stored = record.eventInvoke[std::string(qualifier)];
    stored = std::move(config);
    impl_->changed(record);
    return stored;
}

void FunctionRegistry::removeEventInvoke(std::string_view name, std::string_view qualifier) {
    FunctionRecord& record = impl_->at(name);
    record.eventInvoke.erase(std::string(qualifier));
    impl_->changed(record);
}

void FunctionRegistry::setTags(std::string_view name, std::map<std::string, std::string> tags) {
    FunctionRecord& record = impl_->at(name);
    record.tags = std::move(tags);
    impl_->changed(record);
}

void FunctionRegistry::setPolicy(std::string_view name, std::string_view qualifier, ResourcePolicy policy) {
    FunctionRecord& record = impl_->at(name);
    if (policy.empty()) {
        record.policies.erase(std::string(qualifier));
    } else {
        policy.revisionId = RequestId::random().text();
        record.policies[std::string(qualifier)] = std::move(policy);
    }
    impl_->changed(record);
}

void FunctionRegistry::setRecursiveLoop(std::string_view name, std::string value) {
    FunctionRecord& record = impl_->at(name);
    record.recursiveLoop = std::move(value);
    impl_->changed(record);
}

void FunctionRegistry::setRuntimeManagement(std::string_view name, std::string_view qualifier,
                                            RuntimeManagement value) {
    FunctionRecord& record = impl_->at(name);
    record.runtimeManagement[std::string(qualifier)] = std::move(value);
    impl_->changed(record);
}

}  // namespace updraft

// How versions come to be, become active and are told to the listener.
#include <boost/json.hpp>

#include "runtime/base/text.h"
#include "runtime/function/registry/registry_impl.h"

namespace updraft {
namespace {

struct HeldVersion {
    FunctionVersion value;
    std::vector<CodeStore::Lease> leases;
};

std::vector<std::filesystem::path> foldersOf(const FunctionVersion& version) {
    std::vector<std::filesystem::path> folders{version.code.folder};
    for (const LayerReference& layer : version.config.layers) folders.push_back(layer.folder);
    return folders;
}

// What makes two versions the same to PublishVersion: everything but the description.
std::string publishedContent(const VersionEntry& entry) {
    FunctionConfig config = entry.version->config;
    config.description.clear();
    boost::json::object content = toJson(config);
    content["code"] = entry.version->code.sha256Base64;
    content["inert"] = entry.inert;
    return boost::json::serialize(content);
}

VersionEntry* holderOf(FunctionRecord& record, const FunctionVersionPtr& version) {
    if (record.latest.version == version) return &record.latest;
    for (auto& [number, entry] : record.versions) {
        if (entry.version == version) return &entry;
    }
    return nullptr;
}

bool isPublished(const VersionEntry& entry) {
    return entry.version->version != "$LATEST";
}

}  // namespace

FunctionVersionPtr FunctionRegistry::Impl::makeVersion(FunctionVersion value) {
    auto held = std::make_shared<HeldVersion>();
    value.generation = ++generation;
    for (const auto& folder : foldersOf(value)) {
        if (CodeStore::Lease lease = code.lease(folder)) held->leases.push_back(std::move(lease));
    }
    held->value = std::move(value);
    return FunctionVersionPtr(held, &held->value);
}

FunctionVersionPtr FunctionRegistry::Impl::withRevision(const FunctionVersion& version) {
    FunctionVersion copy = version;
    copy.revisionId = RequestId::random().text();
    return makeVersion(std::move(copy));
}

FunctionVersion FunctionRegistry::Impl::latestOf(const FunctionRecord& record, FunctionConfig config,
                                                 CodePackage package) const {
    FunctionVersion version;
    version.config = std::move(config);
    version.code = std::move(package);
    version.arn = identity.functionArn(record.name);
    version.revisionId = RequestId::random().text();
    version.lastModified = clock.wallNow();
    version.functionId = record.id;
    return version;
}

bool FunctionRegistry::Impl::isUnpacked(const FunctionVersion& version) const {
    const auto folders = foldersOf(version);
    return std::all_of(folders.begin(), folders.end(), [&](const auto& one) { return code.isUnpacked(one); });
}

void FunctionRegistry::Impl::prepare(const FunctionRecord& record, const VersionEntry& target) {
    code.restore(foldersOf(*target.version), [this, watch = std::weak_ptr(alive), name = record.name,
                                              version = target.version](const Status& status) {
        if (!watch.expired()) settle(name, version, status);
    });
}

void FunctionRegistry::Impl::settle(const std::string& name, const FunctionVersionPtr& version,
                                    const Status& status) {
    const auto found = functions.find(name);
    if (found == functions.end()) return;
    VersionEntry* target = holderOf(*found->second, version);
    if (!target) return;  // replaced or deleted meanwhile
    if (status.ok()) {
        activate(*found->second, *target, withRevision(*version));
        return;
    }
    if (!target->serving) target->state = FunctionState::Failed;
    target->lastUpdate = UpdateStatus::Failed;
    target->reason = status.error().message;
    saveEntry(*found->second, *target);
}

void FunctionRegistry::Impl::activate(FunctionRecord& record, VersionEntry& target,
                                      FunctionVersionPtr version) {
    const FunctionVersionPtr old = target.serving;
    target.version = target.serving = std::move(version);
    target.state = FunctionState::Active;
    target.lastUpdate = UpdateStatus::Successful;
    target.reason.clear();
    saveEntry(record, target);
    if (listener && !isPublished(target)) listener->versionReplaced(old, target.serving);
    announceProvisionedOf(record, target);
}

void FunctionRegistry::Impl::adopt(const FunctionRecord& record, const VersionEntry& target) {
    code.background().run([this, folder = target.version->code.folder] { return code.adopt(folder); },
                          [this, watch = std::weak_ptr(alive), name = record.name,
                           version = target.version](CodeStore::Accepted copy) {
                              if (!watch.expired()) settleAdopted(name, version, std::move(copy));
                          });
}

void FunctionRegistry::Impl::settleAdopted(const std::string& name, const FunctionVersionPtr& version,
                                           CodeStore::Accepted copy) {
    if (copy.failure) return settle(name, version, Error{copy.failure->message + " " + copy.failure->detail});
    const auto found = functions.find(name);
    VersionEntry* target = found == functions.end() ? nullptr : holderOf(*found->second, version);
    if (!target) return;
    FunctionVersion copied = *version;
    copied.code.folder = copy.package.folder;
    copied.code.fromWorkspace = false;
    activate(*found->second, *target, withRevision(copied));
}

bool FunctionRegistry::Impl::sameAsLastPublished(const FunctionRecord& record) const {
    const auto last = record.versions.find(record.lastVersion);
    // A version of AutoPublishAlias goes when its folder is edited, so it is none to hand out as lasting.
    if (record.lastVersion == record.fromTemplate.autoPublished) return false;
    return last != record.versions.end() && publishedContent(last->second) == publishedContent(record.latest);
}

VersionEntry& FunctionRegistry::Impl::publish(FunctionRecord& record, const std::string& description) {
    const int number = ++record.lastVersion;
    FunctionVersion version = *record.latest.version;
    version.version = std::to_string(number);
    version.arn = identity.functionArn(record.name, version.version);
    version.revisionId = RequestId::random().text();
    version.config.description = description;
    VersionEntry& published = record.versions[number];
    published.version = makeVersion(std::move(version));
    published.inert = record.latest.inert;
    if (listener) listener->versionPublished(published.version);
    return published;
}

void FunctionRegistry::Impl::dropVersion(FunctionRecord& record, int number) {
    const auto found = record.versions.find(number);
    if (found == record.versions.end()) return;
    const FunctionVersionPtr version = found->second.version;
    record.versions.erase(found);
    documents.remove("version", record.name + ":" + std::to_string(number));
    if (listener) listener->versionRemoved(version);
}

const VersionEntry& FunctionRegistry::createFunction(Draft draft, std::map<std::string, std::string> tags) {
    auto made = std::make_unique<FunctionRecord>();
    FunctionRecord& record = *made;
    record.name = draft.config.name;
    record.id = impl_->documents.functionId(record.name);
    record.tags = std::move(tags);
    record.latest.version =
        impl_->makeVersion(impl_->latestOf(record, std::move(draft.config), std::move(draft.code)));
    record.latest.inert = std::move(draft.inert);
    record.latest.state = FunctionState::Pending;
    impl_->functions[record.name] = std::move(made);
    impl_->save(record);
    impl_->prepare(record, record.latest);
    return record.latest;
}

const VersionEntry& FunctionRegistry::updateFunction(std::string_view name, Draft draft) {
    FunctionRecord& record = impl_->at(name);
    record.latest.version =
        impl_->makeVersion(impl_->latestOf(record, std::move(draft.config), std::move(draft.code)));
    record.latest.inert = std::move(draft.inert);
    record.latest.lastUpdate = UpdateStatus::InProgress;
    impl_->changed(record);
    impl_->prepare(record, record.latest);
    return record.latest;
}

void FunctionRegistry::removeFunction(std::string_view name) {
    const auto found = impl_->functions.find(name);
    if (found == impl_->functions.end()) return;
    const std::unique_ptr<FunctionRecord> record = std::move(found->second);
    impl_->functions.erase(found);
    impl_->forgetUrls(*record);
    for (const auto& [number, entry] : record->versions)
        impl_->documents.remove("version", record->name + ":" + std::to_string(number));
    impl_->documents.remove("function", record->name);
    if (impl_->listener) impl_->listener->functionRemoved(record->name);
}

void FunctionRegistry::removeVersion(std::string_view name, int version) {
    FunctionRecord& record = impl_->at(name);
    impl_->dropVersion(record, version);
    const std::string qualifier = std::to_string(version);
    record.policies.erase(qualifier);
    record.eventInvoke.erase(qualifier);
    if (record.provisioned.erase(qualifier) > 0) impl_->announceProvisioned(record, qualifier);
    impl_->changed(record);
}

const VersionEntry& FunctionRegistry::publishVersion(std::string_view name,
                                                     std::optional<std::string> description) {
    FunctionRecord& record = impl_->at(name);
    if (impl_->sameAsLastPublished(record)) return record.versions.at(record.lastVersion);
    VersionEntry& published =
        impl_->publish(record, description.value_or(record.latest.version->config.description));
    const bool inPlace = published.version->code.fromWorkspace;
    if (!inPlace && record.latest.serving == record.latest.version) {
        published.serving = published.version;
    } else {
        published.state = FunctionState::Pending;
    }
    impl_->saveEntry(record, published);
    impl_->changed(record);
    if (inPlace) {
        impl_->adopt(record, published);
    } else if (!published.serving) {
        impl_->prepare(record, published);
    }
    return published;
}

}  // namespace updraft

// The registry's state and the steps its operations share. Included by the registry's own sources only.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "runtime/base/ids.h"
#include "runtime/function/registry/record_json.h"
#include "runtime/function/registry/registry.h"

namespace updraft {

class FunctionRegistry::Impl {
  public:
    Impl(Identity who, const Clock& time, RecordStore& store, CodeStore& packages)
        : identity(std::move(who)), clock(time), documents(store), code(packages) {}

    FunctionRecord& at(std::string_view name);  // must exist
    static VersionEntry* entry(FunctionRecord& record, std::string_view qualifier);
    static const VersionEntry* entry(const FunctionRecord& record, std::string_view qualifier);

    // Versions. makeVersion gives the value its identity and keeps its packages alive.
    FunctionVersionPtr makeVersion(FunctionVersion value);
    FunctionVersionPtr withRevision(const FunctionVersion& version);  // the same under a new revision id
    FunctionVersion latestOf(const FunctionRecord& record, FunctionConfig config, CodePackage package) const;
    bool isUnpacked(const FunctionVersion& version) const;
    bool sameAsLastPublished(const FunctionRecord& record) const;
    VersionEntry& publish(FunctionRecord& record, const std::string& description);
    void dropVersion(FunctionRecord& record, int version);

    // From Pending to Active. prepare() unpacks what is missing and calls settle() on the engine's thread.
    void prepare(const FunctionRecord& record, const VersionEntry& entry);
    void settle(const std::string& name, const FunctionVersionPtr& version, const Status& status);
    void activate(FunctionRecord& record, VersionEntry& entry, FunctionVersionPtr version);
    // A published version of a workspace's folder gets a copy of it, since the user goes on editing.
    void adopt(const FunctionRecord& record, const VersionEntry& entry);
    void settleAdopted(const std::string& name, const FunctionVersionPtr& version, CodeStore::Accepted copy);

    // Documents.
    void save(const FunctionRecord& record);
    void saveEntry(const FunctionRecord& record, const VersionEntry& entry);
    void saveLayer(const LayerVersion& layer);
    void changed(FunctionRecord& record);  // through the API: also marks a workspace's function as overridden
    void loadCounters();
    Status restoreFunction(std::string_view text);
    Status restoreVersion(std::string_view text);
    Status restoreLayer(std::string_view text);
    void restoreEntry(FunctionRecord& record, VersionEntry& entry, StoredEntry stored);

    void announceProvisioned(const FunctionRecord& record, std::string_view qualifier);
    void announceProvisionedOf(const FunctionRecord& record, const VersionEntry& entry);
    void indexUrls(const FunctionRecord& record);
    void forgetUrls(const FunctionRecord& record);

    const Identity identity;
    const Clock& clock;
    RecordStore& documents;
    CodeStore& code;
    RegistryListener* listener = nullptr;
    std::map<std::string, std::unique_ptr<FunctionRecord>, std::less<>> functions;
    struct HeldLayer {
        LayerVersion value;
        CodeStore::Lease lease;
    };
    std::map<std::string, std::map<int, HeldLayer>, std::less<>> layers;
    std::map<std::string, int, std::less<>> layerCounters;  // the last number given; none is used twice
    std::map<std::string, UrlTarget, std::less<>> urls;     // by urlId
    std::uint64_t generation = 0;
    std::shared_ptr<char> alive = std::make_shared<char>();  // answers of the background ask for it
};

}  // namespace updraft

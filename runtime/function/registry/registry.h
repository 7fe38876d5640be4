// FunctionRegistry: every function, version, alias and layer of one workspace, with what is configured for
// them. The API changes it, the template fills it, the engine resolves names through it. It survives restarts
// in a RecordStore; packages lie in a CodeStore.
//
// It stores and announces; what a request may ask for is decided by its callers (runtime/api/control), which
// also word the errors. A change is refused here only when it would break the registry itself.
//
// Thread: engine thread only. Unpacking happens in the background; its end is announced on this thread.
// Pointers to records stay valid until the function or layer is removed.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/arn.h"
#include "runtime/base/clock.h"
#include "runtime/base/result.h"
#include "runtime/function/function_directory.h"
#include "runtime/function/registry/code_store.h"
#include "runtime/function/registry/function_record.h"
#include "runtime/function/registry/record_store.h"

namespace updraft {

// Learns of changes after they were made. Wired to the engine by runtime/platform.
class RegistryListener {
  public:
    virtual ~RegistryListener() = default;
    // Invocations of $LATEST get `now` from here on; `old` is null for a new function. Retire `old`.
    virtual void versionReplaced(const FunctionVersionPtr& old, const FunctionVersionPtr& now) = 0;
    virtual void versionPublished(const FunctionVersionPtr& version) { (void)version; }  // also by a template
    virtual void versionRemoved(const FunctionVersionPtr& version) = 0;  // a published one was deleted
    virtual void functionRemoved(std::string_view name) = 0;
    virtual void reservedChanged(std::string_view name, std::optional<int> concurrency) = 0;
    // Also after an alias moved, with the version it means now; count 0 ends it.
    virtual void provisionedChanged(std::string_view name, std::string_view qualifier,
                                    const FunctionVersionPtr& version, int count) = 0;
    virtual void aliasChanged(std::string_view name, std::string_view alias) = 0;  // created, moved, deleted
};

class FunctionRegistry final : public FunctionDirectory {
  public:
    // All references outlive the registry.
    FunctionRegistry(Identity identity, const Clock& clock, RecordStore& documents, CodeStore& code);
    ~FunctionRegistry() override;

    // Reads what earlier runs left. Once, before anything else. Documents that cannot be read are skipped and
    // reported, one text each.
    std::vector<std::string> load();
    void setListener(RegistryListener* listener);  // null for none; outlives the registry
    // Tells the listener about everything there is: versions, reserved and provisioned concurrency.
    void announceAll();
    const Identity& identity() const;

    // --- Reading
    FunctionVersionPtr resolve(std::string_view name, std::string_view qualifier, double dice) override;
    EventInvokeConfig eventInvokeConfig(std::string_view name, std::string_view qualifier) override;
    bool mayRecur(std::string_view name) const override;
    // As resolve(), telling why there is nothing to run.
    struct Lookup {
        enum class Status : std::uint8_t { Ready, NotFound, Pending, Failed };
        Status status = Status::NotFound;
        FunctionVersionPtr version;  // set when Ready
        bool viaAlias = false;       // the qualifier is the name of an alias
    };
    Lookup lookup(std::string_view name, std::string_view qualifier, double dice) const;
    const FunctionRecord* find(std::string_view name) const;
    // The entry of "", "$LATEST", a number, or of the main version of an alias; null when there is none.
    const VersionEntry* entry(std::string_view name, std::string_view qualifier) const;
    std::vector<const FunctionRecord*> functions() const;  // by name
    struct UrlTarget {
        const FunctionRecord* function = nullptr;
        const FunctionUrl* url = nullptr;
    };
    UrlTarget findUrl(std::string_view urlId) const;
    std::int64_t codeStorageBytes() const;  // of all packages of functions, versions and layers
    int reservedTotal() const;

    // --- Functions. `code` is a package that CodeStore::accept() made (hold its lease until the call is
    // over) or a folder of the workspace.
    struct Draft {
        FunctionConfig config;
        CodePackage code;
        boost::json::object inert;
    };
    const VersionEntry& createFunction(Draft draft, std::map<std::string, std::string> tags);
    // Replaces $LATEST. Invocations keep the old one until the new package is unpacked.
    const VersionEntry& updateFunction(std::string_view name, Draft draft);
    void removeFunction(std::string_view name);
    void removeVersion(std::string_view name, int version);
    // A snapshot of $LATEST under the next number; the last one again when nothing changed since.
    const VersionEntry& publishVersion(std::string_view name, std::optional<std::string> description);

    // --- What belongs to a function. All name an existing function.
    const Alias& putAlias(std::string_view name, Alias alias);  // stamps a new revisionId
    void removeAlias(std::string_view name, std::string_view alias);
    void setReserved(std::string_view name, std::optional<int> concurrency);
    void setProvisioned(std::string_view name, std::string_view qualifier, std::optional<int> count);
    const FunctionUrl& putUrl(std::string_view name, FunctionUrl url);  // fills urlId and the times
    void removeUrl(std::string_view name, std::string_view qualifier);
    const EventInvokeConfig& putEventInvoke(std::string_view name, std::string_view qualifier,
                                            EventInvokeConfig config);
    void removeEventInvoke(std::string_view name, std::string_view qualifier);
    void setTags(std::string_view name, std::map<std::string, std::string> tags);
    // An empty policy removes it. Stamps new revision ids.
    void setPolicy(std::string_view name, std::string_view qualifier, ResourcePolicy policy);
    void setRecursiveLoop(std::string_view name, std::string value);
    void setRuntimeManagement(std::string_view name, std::string_view qualifier, RuntimeManagement value);

    // --- Layers
    const LayerVersion& publishLayer(LayerVersion layer);  // gives the next number
    void removeLayer(std::string_view name, int version);
    void setLayerPolicy(std::string_view name, int version, ResourcePolicy policy);
    const LayerVersion* findLayer(std::string_view name, int version) const;
    std::vector<const LayerVersion*> layerVersions(std::string_view name) const;  // newest first
    std::vector<std::string> layerNames() const;

    // --- The workspace's template
    // Creates or updates. A description that did not change since it was last applied leaves everything as it
    // is, also what the API overrode meanwhile; a changed one wins. Answers what could not be applied, for
    // people.
    std::vector<std::string> applyWorkspaceFunction(WorkspaceFunction function);
    // Becomes the layer's version 1, as the template's references name it. The answer goes into
    // FunctionConfig::layers.
    LayerReference applyWorkspaceLayer(WorkspaceLayer layer);
    // Removes functions that came from the template and are no longer in it.
    void removeWorkspaceFunctionsExcept(const std::set<std::string>& names);

  private:
    class WorkspaceApplication;
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace updraft

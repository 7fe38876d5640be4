// Functions and layers that a workspace's template describes.
#include <boost/json.hpp>

#include "runtime/function/registry/policy_statement.h"
#include "runtime/function/registry/registry_impl.h"

namespace updraft {
namespace json = boost::json;

// Brings one function to what the template says. Every step looks at what is there and changes only what
// differs; what the template gave before and gives no more is taken away.
class FunctionRegistry::WorkspaceApplication {
  public:
    WorkspaceApplication(FunctionRegistry& registry, WorkspaceFunction function)
        : registry_(registry),
          impl_(*registry.impl_),
          definition_(std::move(function.definition)),
          code_(std::move(function.code)) {}

    std::vector<std::string> run() {
        const std::string digest = definitionDigest(definition_);
        FunctionRecord& record = findOrMake();
        const bool described = record.fromTemplate.digest == digest && record.fromWorkspace;
        if (described && record.fromTemplate.codeSha256 == code_.sha256Base64) return {};
        record.fromWorkspace = true;
        record.fromTemplate.digest = digest;
        record.fromTemplate.codeSha256 = code_.sha256Base64;
        replaceLatest(record);
        autoPublish(record);
        if (!described) applySurroundings(record);
        record.overridden = false;
        impl_.save(record);
        return std::move(problems_);
    }

  private:
    FunctionRecord& findOrMake() {
        std::unique_ptr<FunctionRecord>& record = impl_.functions[definition_.config.name];
        if (!record) {
            record = std::make_unique<FunctionRecord>();
            record->name = definition_.config.name;
            record->id = impl_.documents.functionId(record->name);
        }
        return *record;
    }

    void replaceLatest(FunctionRecord& record) {
        FunctionVersionPtr version = impl_.makeVersion(impl_.latestOf(record, definition_.config, code_));
        record.latest.inert = inert();
        record.latest.version = version;
        if (impl_.isUnpacked(*version)) return impl_.activate(record, record.latest, std::move(version));
        record.latest.state = record.latest.serving ? FunctionState::Active : FunctionState::Pending;
        record.latest.lastUpdate = UpdateStatus::InProgress;
        impl_.prepare(record, record.latest);
    }

    json::object inert() {
        json::object result;
        for (const auto& [name, text] : definition_.stored) {
            boost::system::error_code failed;
            json::value value = json::parse(text, failed);
            if (failed) {
                problems_.push_back(definition_.config.name + ": " + name + " is not JSON and was left out");
            } else {
                result[name] = std::move(value);
            }
        }
        return result;
    }

    // The version behind AutoPublishAlias runs the folder itself, not a copy, and replaces the one before it:
    // saving a file fifty times must not leave fifty copies.
    void autoPublish(FunctionRecord& record) {
        TemplateShare& share = record.fromTemplate;
        const int previous = share.autoPublished;
        share.autoPublished = 0;
        if (!definition_.autoPublishAlias.empty()) {
            VersionEntry& published = impl_.publish(record, definition_.versionDescription);
            share.autoPublished = record.lastVersion;
            if (record.latest.serving == record.latest.version) {
                published.serving = published.version;
            } else {
                published.state = FunctionState::Pending;
                impl_.prepare(record, published);
            }
            impl_.saveEntry(record, published);
            pointAlias(record, definition_.autoPublishAlias, "", {std::to_string(record.lastVersion), {}, 0});
        }
        if (previous != 0) impl_.dropVersion(record, previous);
    }

    void pointAlias(FunctionRecord& record, const std::string& name, const std::string& description,
                    AliasWeights routing) {
        registry_.putAlias(record.name, {name, description, {}, std::move(routing)});
        record.fromTemplate.aliases.insert(name);
    }

    void applySurroundings(FunctionRecord& record) {
        record.tags = definition_.tags;
        if (!definition_.recursiveLoop.empty()) record.recursiveLoop = definition_.recursiveLoop;
        if (record.reservedConcurrency != definition_.reserved)
            registry_.setReserved(record.name, definition_.reserved);
        applyVersions(record);
        applyAliases(record);
        applyProvisioned(record);
        applyUrls(record);
        applyEventInvoke(record);
        applyPermissions(record);
    }

    void applyVersions(FunctionRecord& record) {
        for (const VersionDefinition& version : definition_.versions) {
            if (record.fromTemplate.versions.contains(version.logicalId)) continue;
            registry_.publishVersion(record.name, version.description);
            record.fromTemplate.versions[version.logicalId] = record.lastVersion;
        }
    }

    std::string numberOf(const FunctionRecord& record, const VersionTarget& target) const {
        if (target.logicalId.empty()) return target.number;
        const auto found = record.fromTemplate.versions.find(target.logicalId);
        return found == record.fromTemplate.versions.end() ? std::string() : std::to_string(found->second);
    }

    void applyAliases(FunctionRecord& record) {
        std::set<std::string> gone = std::exchange(record.fromTemplate.aliases, {});
        if (!definition_.autoPublishAlias.empty())
            record.fromTemplate.aliases.insert(definition_.autoPublishAlias);
        for (const AliasDefinition& alias : definition_.aliases) {
            const AliasWeights routing{numberOf(record, alias.version), numberOf(record, alias.secondVersion),
                                       alias.secondWeight};
            if (!Impl::entry(std::as_const(record), routing.version) || routing.version.empty()) {
                problems_.push_back(record.name + ": alias " + alias.name + " names version \"" +
                                    routing.version + "\", which does not exist, and was left out");
                continue;
            }
            pointAlias(record, alias.name, alias.description, routing);
        }
        for (const std::string& name : gone) {
            if (!record.fromTemplate.aliases.contains(name)) registry_.removeAlias(record.name, name);
        }
    }

    std::map<std::string, int> wantedProvisioned(const FunctionRecord& record) const {
        std::map<std::string, int> wanted;
        if (definition_.provisioned && !definition_.autoPublishAlias.empty())
            wanted[definition_.autoPublishAlias] = *definition_.provisioned;
        for (const AliasDefinition& alias : definition_.aliases) {
            if (alias.provisioned) wanted[alias.name] = *alias.provisioned;
        }
        for (const VersionDefinition& version : definition_.versions) {
            if (version.provisioned) wanted[numberOf(record, {{}, version.logicalId})] = *version.provisioned;
        }
        return wanted;
    }

    void applyProvisioned(FunctionRecord& record) {
        const std::set<std::string> before = std::exchange(record.fromTemplate.provisioned, {});
        for (const auto& [qualifier, count] : wantedProvisioned(record)) {
            record.fromTemplate.provisioned.insert(qualifier);
            const auto now = record.provisioned.find(qualifier);
            if (now == record.provisioned.end() || now->second.requested != count)
                registry_.setProvisioned(record.name, qualifier, count);
        }
        for (const std::string& qualifier : before) {
            if (!record.fromTemplate.provisioned.contains(qualifier))
                registry_.setProvisioned(record.name, qualifier, std::nullopt);
        }
    }

    void applyUrls(FunctionRecord& record) {
        const std::set<std::string> before = std::exchange(record.fromTemplate.urls, {});
        for (const FunctionUrlDefinition& one : definition_.urls) {
            registry_.putUrl(record.name, one.url);
            record.fromTemplate.urls.insert(one.url.qualifier);
        }
        for (const std::string& qualifier : before) {
            if (!record.fromTemplate.urls.contains(qualifier)) registry_.removeUrl(record.name, qualifier);
        }
    }

    void applyEventInvoke(FunctionRecord& record) {
        const std::set<std::string> before = std::exchange(record.fromTemplate.eventInvoke, {});
        for (const EventInvokeDefinition& one : definition_.eventInvoke) {
            registry_.putEventInvoke(record.name, one.qualifier, one.config);
            record.fromTemplate.eventInvoke.insert(one.qualifier);
        }
        for (const std::string& qualifier : before) {
            if (!record.fromTemplate.eventInvoke.contains(qualifier))
                registry_.removeEventInvoke(record.name, qualifier);
        }
    }

    void applyPermissions(FunctionRecord& record) {
        for (const auto& [id, qualifier] : std::exchange(record.fromTemplate.statements, {}))
            dropStatement(record, qualifier, id);
        for (const PermissionDefinition& one : definition_.permissions) {
            ResourcePolicy& policy = record.policies[one.qualifier];
            policy.statements.push_back(
                policyStatement({one.logicalId,
                                 one.action,
                                 one.principal,
                                 one.sourceArn,
                                 one.sourceAccount,
                                 {},
                                 one.functionUrlAuthType,
                                 {},
                                 false},
                                impl_.identity.functionArn(record.name, one.qualifier)));
            policy.revisionId = RequestId::random().text();
            record.fromTemplate.statements[one.logicalId] = one.qualifier;
        }
    }

    static void dropStatement(FunctionRecord& record, const std::string& qualifier, const std::string& id) {
        const auto policy = record.policies.find(qualifier);
        if (policy == record.policies.end()) return;
        std::erase_if(policy->second.statements, [&](const json::object& statement) {
            const json::value* sid = statement.if_contains("Sid");
            return sid && *sid == json::value(id);
        });
        if (policy->second.empty()) record.policies.erase(policy);
    }

    FunctionRegistry& registry_;
    Impl& impl_;
    FunctionDefinition definition_;
    CodePackage code_;
    std::vector<std::string> problems_;
};

std::vector<std::string> FunctionRegistry::applyWorkspaceFunction(WorkspaceFunction function) {
    return WorkspaceApplication(*this, std::move(function)).run();
}

LayerReference FunctionRegistry::applyWorkspaceLayer(WorkspaceLayer layer) {
    const LayerDefinition& from = layer.definition;
    Impl::HeldLayer& held = impl_->layers[from.name][1];
    const std::int64_t created = held.value.created != 0 ? held.value.created : impl_->clock.wallNow();
    ResourcePolicy policy = std::move(held.value.policy);
    held.value = {from.name,
                  1,
                  from.description,
                  from.license,
                  from.compatibleRuntimes,
                  from.compatibleArchitectures,
                  std::move(layer.content),
                  created,
                  std::move(policy)};
    held.lease = impl_->code.lease(held.value.content.folder);
    int& last = impl_->layerCounters[from.name];
    last = std::max(last, 1);
    impl_->saveLayer(held.value);
    return {impl_->identity.layerArn(from.name, 1), held.value.content.folder, held.value.content.size};
}

void FunctionRegistry::removeWorkspaceFunctionsExcept(const std::set<std::string>& names) {
    std::vector<std::string> gone;
    for (const auto& [name, record] : impl_->functions) {
        if (record->fromWorkspace && !names.contains(name)) gone.push_back(name);
    }
    for (const std::string& name : gone) removeFunction(name);
}

}  // namespace updraft

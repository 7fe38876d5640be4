// ChangeNotes: writes down what is done to functions as annotations: new code or configuration, published
// versions, moved aliases, changed limits. It hears of every change between the registry and who acts on it,
// and passes all of it on. What was edited between two runs is noted when the workspace is read at the start.
//
// Owner: Platform. Thread: the engine's. References outlive it.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "runtime/function/registry/registry.h"
#include "runtime/telemetry/record_sink.h"

namespace updraft {

class ChangeNotes final : public RegistryListener {
  public:
    ChangeNotes(RegistryListener& next, const FunctionRegistry& registry, RecordSink& sink,
                const Clock& clock)
        : next_(next), registry_(registry), sink_(sink), clock_(clock) {}

    // Takes what the registry holds as known. Once, after FunctionRegistry::load(). With nothing in it yet,
    // functions are not news until begun() was called.
    void learn();
    void begun() { begun_ = true; }

    void versionReplaced(const FunctionVersionPtr& old, const FunctionVersionPtr& now) override;
    void versionPublished(const FunctionVersionPtr& version) override;
    void versionRemoved(const FunctionVersionPtr& version) override { next_.versionRemoved(version); }
    void functionRemoved(std::string_view name) override;
    void reservedChanged(std::string_view name, std::optional<int> concurrency) override;
    void provisionedChanged(std::string_view name, std::string_view qualifier,
                            const FunctionVersionPtr& version, int count) override;
    void aliasChanged(std::string_view name, std::string_view alias) override;

  private:
    // Copies: versions hold on to their packages.
    struct Known {
        std::uint32_t id = 0;
        std::optional<FunctionConfig> config;  // of $LATEST; none before its first version is there
        std::string sha256;
        std::map<std::string, std::string, std::less<>> aliases;  // where each leads, as a text
        std::optional<int> reserved;
        std::map<std::string, int, std::less<>> provisioned;  // by qualifier
    };

    Known* knownOf(std::string_view name);  // null when the function is gone
    void note(Annotation::Kind kind, std::uint32_t functionId, std::string subject, std::string detail);

    RegistryListener& next_;
    const FunctionRegistry& registry_;
    RecordSink& sink_;
    const Clock& clock_;
    std::map<std::string, Known, std::less<>> known_;
    bool begun_ = false;
};

// "8", or "8 90 %, 9 10 %".
std::string routingText(const AliasWeights& routing);

}  // namespace updraft

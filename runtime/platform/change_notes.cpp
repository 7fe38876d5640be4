#include "runtime/platform/change_notes.h"

#include <cmath>

#include "runtime/function/registry/version_difference.h"

namespace updraft {

namespace {

std::string countText(const std::optional<int>& count) {
    return count ? std::to_string(*count) : std::string();
}

// "12.5", "10": at most two digits after the point.
std::string percent(double share) {
    const long hundredths = std::lround(share * 10'000);
    std::string text = std::to_string(hundredths / 100);
    if (hundredths % 100 != 0) {
        std::string rest = std::to_string(100 + hundredths % 100).substr(1);
        if (rest.back() == '0') rest.pop_back();
        text += "." + rest;
    }
    return text;
}

}  // namespace

std::string routingText(const AliasWeights& routing) {
    if (routing.secondVersion.empty()) return routing.version;
    return routing.version + " " + percent(1 - routing.secondWeight) + " %, " + routing.secondVersion + " " +
           percent(routing.secondWeight) + " %";
}

void ChangeNotes::note(Annotation::Kind kind, std::uint32_t functionId, std::string subject,
                       std::string detail) {
    Annotation annotation;
    annotation.at = clock_.wallNow();
    annotation.kind = kind;
    annotation.functionId = functionId;
    annotation.subject = std::move(subject);
    annotation.detail = std::move(detail);
    sink_.onAnnotation(std::move(annotation));
}

void ChangeNotes::learn() {
    for (const FunctionRecord* record : registry_.functions()) {
        Known& known = known_[record->name];
        known.id = record->id;
        known.config = record->latest.version->config;
        known.sha256 = record->latest.version->code.sha256Base64;
        known.reserved = record->reservedConcurrency;
        for (const auto& [name, alias] : record->aliases) known.aliases[name] = routingText(alias.routing);
        for (const auto& [qualifier, config] : record->provisioned)
            known.provisioned[qualifier] = config.requested;
    }
    if (!known_.empty()) begun_ = true;
}

ChangeNotes::Known* ChangeNotes::knownOf(std::string_view name) {
    const FunctionRecord* record = registry_.find(name);
    if (record == nullptr) return nullptr;
    Known& known = known_[record->name];
    known.id = record->id;
    return &known;
}

void ChangeNotes::versionReplaced(const FunctionVersionPtr& old, const FunctionVersionPtr& now) {
    next_.versionReplaced(old, now);
    Known& known = known_[now->config.name];
    known.id = now->functionId;
    if (!known.config) {
        if (begun_) note(Annotation::Kind::CodeChanged, known.id, "created", {});
    } else {
        const VersionDifference difference = versionDifference(*known.config, known.sha256, *now);
        if (difference.any()) {
            const char* subject = difference.configuration.empty() ? "code"
                                  : difference.code                ? "code, configuration"
                                                                   : "configuration";
            note(Annotation::Kind::CodeChanged, known.id, subject, difference.configuration);
        }
    }
    known.config = now->config;
    known.sha256 = now->code.sha256Base64;
}

void ChangeNotes::versionPublished(const FunctionVersionPtr& version) {
    next_.versionPublished(version);
    if (begun_) note(Annotation::Kind::VersionPublished, version->functionId, version->version, {});
}

void ChangeNotes::functionRemoved(std::string_view name) {
    next_.functionRemoved(name);
    const auto found = known_.find(name);
    if (found == known_.end()) return;
    note(Annotation::Kind::CodeChanged, found->second.id, "removed", {});
    known_.erase(found);
}

void ChangeNotes::reservedChanged(std::string_view name, std::optional<int> concurrency) {
    next_.reservedChanged(name, concurrency);
    Known* const known = knownOf(name);
    if (known == nullptr) return;
    if (begun_ && known->reserved != concurrency) {
        note(Annotation::Kind::LimitChanged, known->id, "reserved",
             changeText(countText(known->reserved), countText(concurrency)));
    }
    known->reserved = concurrency;
}

// Also told when an alias moved, with the same count.
void ChangeNotes::provisionedChanged(std::string_view name, std::string_view qualifier,
                                     const FunctionVersionPtr& version, int count) {
    next_.provisionedChanged(name, qualifier, version, count);
    Known* const known = knownOf(name);
    if (known == nullptr) return;
    int& before = known->provisioned[std::string(qualifier)];
    if (begun_ && before != count) {
        note(Annotation::Kind::LimitChanged, known->id, "provisioned " + std::string(qualifier),
             std::to_string(before) + " → " + std::to_string(count));
    }
    before = count;
    if (count == 0) known->provisioned.erase(std::string(qualifier));
}

void ChangeNotes::aliasChanged(std::string_view name, std::string_view alias) {
    next_.aliasChanged(name, alias);
    Known* const known = knownOf(name);
    if (known == nullptr) return;
    const auto& aliases = registry_.find(name)->aliases;
    const auto now = aliases.find(alias);
    const std::string leads = now == aliases.end() ? "" : routingText(now->second.routing);
    std::string& before = known->aliases[std::string(alias)];
    if (begun_ && before != leads)
        note(Annotation::Kind::AliasShifted, known->id, std::string(alias), changeText(before, leads));
    before = leads;
    if (leads.empty()) known->aliases.erase(std::string(alias));
}

}  // namespace updraft

#include "runtime/platform/run_facts.h"

#include <boost/json.hpp>

#include "runtime/function/registry/json_members.h"
#include "runtime/function/registry/version_difference.h"

namespace updraft {
namespace json = boost::json;

std::string toJson(const RunFacts& facts) {
    return json::serialize(json::object{{"accountConcurrency", facts.accountConcurrency},
                                        {"interpreters", json::value_from(facts.interpreters)}});
}

std::optional<RunFacts> runFactsFromJson(std::string_view text) {
    json::error_code failed;
    const json::value value = json::parse(text, failed);
    if (failed || !value.is_object()) return std::nullopt;
    RunFacts facts;
    facts.accountConcurrency =
        static_cast<int>(members::integer(value.get_object(), "accountConcurrency", 0));
    facts.interpreters = members::textMap(value.get_object(), "interpreters");
    return facts;
}

std::vector<Annotation> changesBetween(const RunFacts& before, const RunFacts& now, WallNanos at) {
    std::vector<Annotation> changes;
    const auto add = [&](Annotation::Kind kind, const std::string& subject, const std::string& detail) {
        Annotation annotation;
        annotation.at = at;
        annotation.kind = kind;
        annotation.subject = subject;
        annotation.detail = detail;
        changes.push_back(std::move(annotation));
    };
    for (const auto& [runtime, version] : now.interpreters) {
        const auto found = before.interpreters.find(runtime);
        if (found != before.interpreters.end() && found->second != version)
            add(Annotation::Kind::RuntimeUpdated, runtime, changeText(found->second, version));
    }
    if (before.accountConcurrency > 0 && before.accountConcurrency != now.accountConcurrency) {
        add(Annotation::Kind::LimitChanged, "account",
            changeText(std::to_string(before.accountConcurrency), std::to_string(now.accountConcurrency)));
    }
    return changes;
}

}  // namespace updraft

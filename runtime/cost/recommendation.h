// Recommendations: what would cost less, how much, and why that is thought: each is priced as a scenario of
// the same month and carries the figures that it rests on. Nothing is recommended on few invocations. Pure;
// takes some milliseconds for each function; any thread.
#pragma once

#include <string>
#include <vector>

#include "runtime/cost/scenario.h"

namespace updraft {

enum class RecommendationKind : std::uint8_t {
    Memory,           // less is enough for what was ever used
    Architecture,     // arm64 costs less for the same time
    ProvisionedIdle,  // provisioned concurrency is ready and seldom busy
    LogVolume,        // logs cost more than a share of what runs
    KeepWarm,         // starts cost more than calls that keep an environment warm
    RequestBilling,   // of two ways to bill the same, the other costs less
    InstanceBilling,
};
const char* name(RecommendationKind kind);

struct RecommendationFact {
    std::string what, value, unit;  // "peak memory used", "212", "MB"; English
};

struct Recommendation {
    RecommendationKind kind = RecommendationKind::Memory;
    std::uint32_t functionId = 0;  // 0: of all
    // Net, of the usage that it was made of; low: what is sure, high: what may be, by the model that is
    // named.
    MoneyRange saving;
    std::vector<RecommendationFact> evidence;
    std::vector<std::string> models;        // what was not measured; English
    std::optional<std::uint32_t> memoryMb;  // Memory: the size to choose
    std::string tariff;                     // RequestBilling, InstanceBilling: the other one
};

struct RecommendationRules {
    std::uint64_t leastInvocations = 50;  // as AWS Compute Optimizer asks for
    std::uint32_t headroomPercent = 20;   // above the peak of used memory
    std::uint32_t logSharePercent = 20;   // of what the function itself costs
    std::uint64_t keepWarmSeconds = 300;  // between calls that keep warm
};

// The dearest saving first; only those that save anything. Without grants: what a function saves is not what
// the grant happens to cover.
std::vector<Recommendation> recommend(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
                                      const FunctionFactsById& facts, const PricingChoice& choice,
                                      const RecommendationRules& rules = {});

}  // namespace updraft

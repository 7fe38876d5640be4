// Tariff: a price list of one plan in one place, as data: what is charged (dimensions), how it is metered,
// what is free, where the figures come from and of when. Made by tariff_file.h; immutable afterwards.
// Amounts are in the tariff's own currency. Value types; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/cost/amount.h"
#include "runtime/cost/meter.h"

namespace updraft {

// How far a figure can be trusted.
enum class TariffEvidence : std::uint8_t {
    Primary,    // the provider's own text
    Secondary,  // a third party that names the provider's list and its date
    Derived,    // by arithmetic
    Memory,     // unverified
    Low,        // low confidence
};
const char* name(TariffEvidence evidence);
std::optional<TariffEvidence> tariffEvidenceNamed(std::string_view name);

// A calendar date of which the day, or month and day, may be unknown (0).
struct TariffDate {
    int year = 0, month = 0, day = 0;
    bool known() const { return year != 0; }
    auto operator<=>(const TariffDate&) const = default;
};
// "2026-09-29", "2026-09", "2026"
std::optional<TariffDate> parseTariffDate(std::string_view text);
std::string text(const TariffDate& date);
std::string dayText(std::int32_t day);  // of days since 1970-01-01: "2026-11-26"

struct TariffSource {
    std::string id, address, date, note;  // date: as a text
    TariffDate read;                      // when the figures were read or were valid; for staleness
    std::string kind;
};

// Of one unit; a range where only that is known, nothing where no price was found.
struct TariffPrice {
    bool known = true;
    Amount low, high;          // of one unit, as in the file
    Amount partLow, partHigh;  // of one smallest part, exact
    std::string text;          // as in the file
};

struct TariffTier {
    std::optional<Quantity> upTo;  // smallest parts, cumulative; nothing: without end
    TariffPrice price;
};

// Of a dimension that several meters are converted into: smallest parts of the dimension for each of the
// meter.
struct ConversionPart {
    Meter meter = Meter::Stated;
    std::uint64_t weight = 0;
    std::string factor, unit;  // as in the file: "0.15" per "GB-Seconds"
};

struct TariffDimension {
    std::string key, unit;
    Quantity unitSize = 1;  // smallest parts in one unit
    Meter meter = Meter::Stated;
    std::optional<Meter> meterHigh;         // when the rule is unclear, the other end of the range
    std::vector<ConversionPart> parts;      // then there is no meter
    std::vector<TariffTier> tiers;          // at least one; the last has no end
    Quantity freePerMonth = 0;              // smallest parts
    std::string pool;                       // grants of the same pool are given once for an account
    std::optional<TariffPrice> grantPrice;  // the grant is worth this, whatever the price here
    std::string surchargeOn;                // key: the price is a share of what that costs
    std::string scope, chunk, note, verifyNote, sourceId;
    TariffEvidence evidence = TariffEvidence::Memory;
};

// How what ran becomes what is billed, beyond what the meter's name says.
struct BillingRules {
    // Memory that can be chosen there: what was configured becomes the next of these, the last when it is
    // more.
    std::vector<std::uint32_t> memorySizesMb;
    // Smallest memory of a row → thousandths of a vCPU, or MHz. The last for what is more.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> vcpuByMemory, mhzByMemory;
    std::uint32_t mbPerVcpu = 0;  // vCPUs in proportion to memory instead
    bool operator==(const BillingRules&) const = default;

    std::uint32_t memoryFor(std::uint32_t configuredMb) const;
};

// A machine that always runs, for comparison: one dimension of a tariff of the kind Machines.
struct TariffMachine {
    std::string key;       // of the dimension that it costs
    std::string extraKey;  // and of another, in proportion to memory (Fargate)
    std::uint32_t vcpuMilli = 0, memoryMb = 0;
    std::uint32_t baselineMilli = 0;  // of a vCPU that it may use all the time; 0: all of it
    std::string architecture, note;
};

enum class TariffKind : std::uint8_t { Functions, Service, Machines };
const char* name(TariffKind kind);

struct Tariff {
    std::string id, provider, service, plan, currency, architecture;  // architecture: "" for any
    TariffKind kind = TariffKind::Functions;
    std::vector<std::string> regions;
    std::string effective;  // as a text
    TariffDate effectiveFrom, effectiveTo;
    std::string rounding;  // how it bills time and memory, as a text
    std::vector<std::string> notes;
    BillingRules rules;
    std::vector<TariffDimension> dimensions;
    std::vector<TariffMachine> machines;
    std::vector<TariffSource> sources;  // that the dimensions name
    std::string file;                   // that it was read from

    const TariffDimension* dimension(std::string_view key) const;
    const TariffSource* source(std::string_view sourceId) const;
};

// How old the oldest of a tariff's figures is; nothing: at least one has no date.
struct TariffAge {
    std::optional<int> days;
    bool stale = false;  // older than kStaleDays, not dated, or outside of its validity
};
constexpr int kStaleDays = 180;
TariffAge ageOf(const Tariff& tariff, const TariffDate& today);
TariffAge ageOf(const TariffSource& source, const TariffDate& today);

}  // namespace updraft

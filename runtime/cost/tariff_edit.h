// Changes of a person's own tariff file: what can be changed of a tariff, and the file's text afterwards.
// Only what was changed is written; whatever else stands in the file stays. Pure; any thread.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "runtime/cost/tariff.h"

namespace updraft {

enum class TariffField : std::uint8_t { Price, Free, ValidFrom, ValidTo };

// Dates have no dimension, prices a tier.
struct TariffPlace {
    TariffField field = TariffField::Price;
    std::string dimension;
    std::size_t tier = 0;
    auto operator<=>(const TariffPlace&) const = default;
};
using TariffChanges = std::map<TariffPlace, std::string>;  // values as in files: "0.0000002", "2026-05-01"

std::optional<std::string> valueAt(const Tariff& tariff, const TariffPlace& place);  // nothing: no such place
// Whether the tariff could hold it there; says in one sentence why not. An empty date is none.
Status checkTariffValue(const Tariff& tariff, const TariffPlace& place, std::string_view value);
Tariff changedTariff(const Tariff& tariff, const TariffChanges& changes);  // of values that were checked

// Small letters, digits, "-", "_" and "."; good as a file's name everywhere.
Status checkTariffId(std::string_view id);
// A file that says nothing but that it is like another.
std::string newTariffText(const std::string& id, const std::string& like, const std::string& plan);
// `text` is that of `file`, which holds the tariff. Prices and grants that changed get the source.
Result<std::string> changedTariffText(std::string_view text, const std::string& file, const Tariff& tariff,
                                      const TariffChanges& changes, const TariffSource& source);
// Nothing: there is no other tariff in it.
Result<std::optional<std::string>> tariffTextWithout(std::string_view text, const std::string& file,
                                                     const std::string& id);

}  // namespace updraft

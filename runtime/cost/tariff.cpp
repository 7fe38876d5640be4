#include "runtime/cost/tariff.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "runtime/base/text.h"

namespace updraft {
namespace {

constexpr std::pair<TariffEvidence, const char*> kEvidence[] = {{TariffEvidence::Primary, "primary"},
                                                                {TariffEvidence::Secondary, "secondary"},
                                                                {TariffEvidence::Derived, "derived"},
                                                                {TariffEvidence::Memory, "memory"},
                                                                {TariffEvidence::Low, "low"}};

// Days since the epoch; of what is not known, the earliest, so that nothing looks younger than it may be.
std::optional<int> dayOf(const TariffDate& date) {
    if (!date.known()) return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year(date.year),
                                          std::chrono::month(static_cast<unsigned>(std::max(1, date.month))),
                                          std::chrono::day(static_cast<unsigned>(std::max(1, date.day)))};
    return std::chrono::sys_days(day).time_since_epoch().count();
}

}  // namespace

const char* name(TariffEvidence evidence) {
    return kEvidence[static_cast<std::size_t>(evidence)].second;
}

std::optional<TariffEvidence> tariffEvidenceNamed(std::string_view text) {
    for (const auto& [evidence, known] : kEvidence)
        if (text == known) return evidence;
    return std::nullopt;
}

const char* name(TariffKind kind) {
    constexpr const char* kNames[] = {"functions", "service", "machines"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::optional<TariffDate> parseTariffDate(std::string_view text) {
    const auto parts = splitView(text, '-');
    if (parts.size() > 3 || parts.front().size() != 4) return std::nullopt;
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = parseInteger(parts[i]);
        if (!number || *number < 1 || parts[i].size() != (i == 0 ? 4u : 2u)) return std::nullopt;
        numbers[i] = static_cast<int>(*number);
    }
    const std::chrono::year_month_day day{std::chrono::year(numbers[0]),
                                          std::chrono::month(static_cast<unsigned>(std::max(1, numbers[1]))),
                                          std::chrono::day(static_cast<unsigned>(std::max(1, numbers[2])))};
    if (!day.ok()) return std::nullopt;
    return TariffDate{numbers[0], numbers[1], numbers[2]};
}

std::string text(const TariffDate& date) {
    if (!date.known()) return {};
    const auto two = [](int number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
    std::string all = std::to_string(date.year);
    if (date.month != 0) all += two(date.month);
    if (date.day != 0) all += two(date.day);
    return all;
}

std::string dayText(std::int32_t day) {
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    return text(TariffDate{static_cast<int>(date.year()),
                           static_cast<int>(static_cast<unsigned>(date.month())),
                           static_cast<int>(static_cast<unsigned>(date.day()))});
}

std::uint32_t BillingRules::memoryFor(std::uint32_t configuredMb) const {
    if (memorySizesMb.empty()) return configuredMb;
    const auto fits = std::lower_bound(memorySizesMb.begin(), memorySizesMb.end(), configuredMb);
    return fits == memorySizesMb.end() ? memorySizesMb.back() : *fits;
}

const TariffDimension* Tariff::dimension(std::string_view key) const {
    const auto found = std::find_if(dimensions.begin(), dimensions.end(),
                                    [&](const TariffDimension& one) { return one.key == key; });
    return found == dimensions.end() ? nullptr : &*found;
}

const TariffSource* Tariff::source(std::string_view sourceId) const {
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&](const TariffSource& one) { return one.id == sourceId; });
    return found == sources.end() ? nullptr : &*found;
}

TariffAge ageOf(const TariffSource& source, const TariffDate& today) {
    const auto read = dayOf(source.read), now = dayOf(today);
    if (!read || !now) return {std::nullopt, true};
    return {*now - *read, *now - *read > kStaleDays};
}

TariffAge ageOf(const Tariff& tariff, const TariffDate& today) {
    TariffAge age{0, false};
    for (const TariffSource& source : tariff.sources) {
        const TariffAge one = ageOf(source, today);
        age.stale |= one.stale;
        if (!one.days || !age.days)
            age.days = std::nullopt;
        else
            age.days = std::max(*age.days, *one.days);
    }
    if (tariff.sources.empty()) age = {std::nullopt, true};
    const bool early = tariff.effectiveFrom.known() && dayOf(today) < dayOf(tariff.effectiveFrom);
    const bool late = tariff.effectiveTo.known() && dayOf(today) >= dayOf(tariff.effectiveTo);
    age.stale |= early || late;
    return age;
}

}  // namespace updraft

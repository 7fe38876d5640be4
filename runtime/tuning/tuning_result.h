// TuningResult: what a measurement says about each memory size and which to choose. A function of the samples
// and two tariffs, nothing else. Pure and repeatable; some milliseconds; any thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runtime/cost/tariff_file.h"
#include "runtime/cost/usage.h"
#include "runtime/tuning/sample_spread.h"
#include "runtime/tuning/tuning_samples.h"

namespace updraft {

// AWS Lambda in one region, on both architectures; either may be missing. They outlive the result.
struct TuningPrices {
    const Tariff *x86 = nullptr, *arm = nullptr;
    const Tariff* of(Chip chip) const { return chip == Chip::Arm64 ? arm : x86; }
    static TuningPrices find(const TariffCatalogue& catalogue, const std::string& region);
};

// List cost of a million such invocations, without any grant: exact, with the ends of its 95 % interval.
struct MillionCost {
    bool known = false;
    Amount cost, low, high;
};

enum class SizeFit : std::uint8_t {
    Fit,
    OutOfMemory,  // an invocation needed more
    TimedOut,     // an invocation took longer than the function may
    Failing,      // more than half of the invocations ended badly
    NotMeasured,  // no warm invocation ended well
};
const char* name(SizeFit fit);

struct MeasuredSize {
    TuningSize size;
    SizeFit fit = SizeFit::NotMeasured;
    SampleSpread warm;         // milliseconds of the handler
    SampleSpread first, init;  // of the first invocation of an environment, and of the init before it
    std::uint32_t peakKb = 0;
    std::size_t failures = 0;
    MillionCost warmX86, warmArm, coldX86, coldArm;
    // Less than kHeadroomPercent above the most that was ever used: fit, but not to be recommended.
    bool tight = false;
    bool onFront = false;  // no other size is both as cheap and as fast, and better in one of them
    const MillionCost& warmOn(Chip chip) const { return chip == Chip::Arm64 ? warmArm : warmX86; }
    const MillionCost& coldOn(Chip chip) const { return chip == Chip::Arm64 ? coldArm : coldX86; }
};
constexpr std::uint32_t kHeadroomPercent = 20;

// Indices into TuningResult::sizes; nothing when no size is fit.
struct TuningChoices {
    // The lowest cost of a million warm invocations; of sizes whose cost the interval cannot tell from it,
    // the fastest.
    std::optional<std::size_t> bestValue;
    // The lowest median; of sizes that the interval cannot tell from it, the cheapest.
    std::optional<std::size_t> fastest;
    // The least of half of cost ÷ the highest cost plus half of time ÷ the longest time, as the strategy
    // "balanced" of AWS Lambda Power Tuning.
    std::optional<std::size_t> balanced;
    // Of the Pareto front, the farthest below the line between its ends, time and cost scaled to 0–1 each
    // (Kneedle: Satopää, Albrecht, Irwin and Raghavan, 2011). Needs three sizes on the front.
    std::optional<std::size_t> knee;
};

struct TuningResult {
    TuningMeasurement measurement;
    Chip chip = Chip::X86_64;         // of the template: what the choices are priced on
    std::vector<MeasuredSize> sizes;  // rising
    std::uint32_t peakKb = 0;         // the most that was used at any size
    TuningChoices choices;

    std::uint32_t floorMb() const { return (peakKb + 1'023) / 1'024; }
    const MeasuredSize* at(std::optional<std::size_t> index) const {
        return index ? &sizes[*index] : nullptr;
    }
};
TuningResult deriveTuning(TuningMeasurement measurement, const TuningPrices& prices);

// The parts, for themselves. Only fit sizes count.
void markFront(std::vector<MeasuredSize>& sizes, Chip chip);
TuningChoices chooseSizes(const std::vector<MeasuredSize>& sizes, Chip chip);

}  // namespace updraft

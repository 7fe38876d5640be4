#include "runtime/tuning/tuning_result.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "runtime/cost/bill.h"

namespace updraft {
namespace {

constexpr Quantity kMillion = 1'000'000;
constexpr double kNsPerMs = 1e6;

// Of the list cost of `count` invocations that are billed `billedMs` together, a million's worth.
Amount millionCost(const Tariff& tariff, const TuningMeasurement& of, std::uint32_t memoryMb,
                   std::uint64_t count, std::uint64_t billedMs) {
    UsageRow row;
    row.key.memoryMb = memoryMb;
    row.sums.invocations = row.sums.billing.requests = count;
    row.sums.billing.billedMs = billedMs;
    row.sums.billing.billedMbMs = billedMs * memoryMb;
    FunctionFactsById facts;
    facts[0].storageMb = of.storageMb;
    facts[0].chip = tariff.architecture == name(Chip::Arm64) ? Chip::Arm64 : Chip::X86_64;
    MeteredUsage usage({row}, std::move(facts), {});
    BillOptions options;
    options.withGrant = false;
    return priceUsage(tariff, usage, options).list.low.scaled(kMillion, count);
}

double sumOf(const SampleStrata& strata) {
    double sum = 0;
    for (const std::vector<double>& values : strata) sum = std::accumulate(values.begin(), values.end(), sum);
    return sum;
}

MillionCost costOf(const Tariff* tariff, const TuningMeasurement& of, std::uint32_t memoryMb,
                   const SampleStrata& billedMs) {
    std::uint64_t count = 0;
    for (const std::vector<double>& values : billedMs) count += values.size();
    MillionCost cost;
    cost.known = tariff != nullptr && count > 0;
    if (!cost.known) return cost;
    const auto priced = [&](double sum) {
        return millionCost(*tariff, of, memoryMb, count, static_cast<std::uint64_t>(std::llround(sum)));
    };
    const auto [low, high] =
        bootstrapInterval(billedMs, memoryMb, [](const SampleStrata& drawn) { return sumOf(drawn); });
    cost.cost = priced(sumOf(billedMs));
    cost.low = priced(low);
    cost.high = priced(high);
    return cost;
}

// What the samples of one size are, apart by event.
struct SizeSamples {
    explicit SizeSamples(std::size_t events)
        : warmMs(events), warmBilled(events), firstMs(events), initMs(events), coldBilled(events) {}
    SampleStrata warmMs, warmBilled, firstMs, initMs, coldBilled;
    std::size_t all = 0, failures = 0, warm = 0;
    bool outOfMemory = false, timedOut = false;
    std::uint32_t peakKb = 0;

    void add(const TuningSample& sample) {
        ++all;
        peakKb = std::max(peakKb, sample.peakKb);
        outOfMemory = outOfMemory || sample.end == SampleEnd::OutOfMemory;
        timedOut = timedOut || sample.end == SampleEnd::TimedOut;
        if (sample.end != SampleEnd::Good) {
            ++failures;
            return;
        }
        if (!sample.cold) ++warm;
        (sample.cold ? firstMs : warmMs)[sample.event].push_back(static_cast<double>(sample.durationNs) /
                                                                 kNsPerMs);
        (sample.cold ? coldBilled : warmBilled)[sample.event].push_back(sample.billedMs);
        // An init knows nothing of the event that comes after it.
        if (sample.cold) initMs.front().push_back(static_cast<double>(sample.initNs) / kNsPerMs);
    }

    SizeFit fit() const {
        if (outOfMemory) return SizeFit::OutOfMemory;
        if (timedOut) return SizeFit::TimedOut;
        if (failures * 2 > all) return SizeFit::Failing;
        return warm == 0 ? SizeFit::NotMeasured : SizeFit::Fit;
    }
};

MeasuredSize measuredSize(const TuningSize& size, const TuningMeasurement& of, const TuningPrices& prices) {
    SizeSamples samples(std::max<std::size_t>(1, of.events.size()));
    for (const TuningSample& sample : of.samples)
        if (sample.memoryMb == size.memoryMb && sample.event < of.events.size()) samples.add(sample);
    MeasuredSize measured;
    measured.size = size;
    measured.fit = samples.fit();
    measured.peakKb = samples.peakKb;
    measured.failures = samples.failures;
    measured.warm = spreadOf(samples.warmMs, size.memoryMb);
    measured.first = spreadOf(samples.firstMs, size.memoryMb);
    measured.init = spreadOf(samples.initMs, size.memoryMb);
    measured.warmX86 = costOf(prices.x86, of, size.memoryMb, samples.warmBilled);
    measured.warmArm = costOf(prices.arm, of, size.memoryMb, samples.warmBilled);
    measured.coldX86 = costOf(prices.x86, of, size.memoryMb, samples.coldBilled);
    measured.coldArm = costOf(prices.arm, of, size.memoryMb, samples.coldBilled);
    return measured;
}

}  // namespace

const char* name(SizeFit fit) {
    constexpr std::array kNames{"fit", "out of memory", "timed out", "failing", "not measured"};
    return kNames[static_cast<std::size_t>(fit)];
}

TuningPrices TuningPrices::find(const TariffCatalogue& catalogue, const std::string& region) {
    return {catalogue.find("aws-lambda-x86_64-" + region), catalogue.find("aws-lambda-arm64-" + region)};
}

TuningResult deriveTuning(TuningMeasurement measurement, const TuningPrices& prices) {
    TuningResult result;
    result.chip = measurement.architecture == name(Chip::Arm64) ? Chip::Arm64 : Chip::X86_64;
    for (const TuningSize& size : measurement.sizes)
        result.sizes.push_back(measuredSize(size, measurement, prices));
    // What ended for want of memory says only that it wanted more.
    for (const MeasuredSize& size : result.sizes)
        if (size.fit != SizeFit::OutOfMemory) result.peakKb = std::max(result.peakKb, size.peakKb);
    for (MeasuredSize& size : result.sizes)
        size.tight = std::uint64_t{size.size.memoryMb} * 1'024 * 100 <
                     std::uint64_t{result.peakKb} * (100 + kHeadroomPercent);
    markFront(result.sizes, result.chip);
    result.choices = chooseSizes(result.sizes, result.chip);
    result.measurement = std::move(measurement);
    return result;
}

}  // namespace updraft

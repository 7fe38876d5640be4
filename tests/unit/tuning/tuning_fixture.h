// Measurements as a run would make them, for tests of what follows from them.
#pragma once

#include <gtest/gtest.h>

#include "runtime/tuning/tuning_result.h"

namespace updraft::test {

inline const TariffCatalogue& tuningTariffs() {
    static const auto kCatalogue = TariffCatalogue::fromFolder(UPDRAFT_SOURCE_DIR "/resources/tariffs");
    static const TariffCatalogue kNone;
    if (!kCatalogue) ADD_FAILURE() << kCatalogue.error().message;
    return kCatalogue ? *kCatalogue : kNone;
}

inline TuningSample sampleOf(std::uint32_t memoryMb, double ms, double initMs = 0,
                             std::uint32_t peakMb = 64) {
    TuningSample sample;
    sample.memoryMb = memoryMb;
    sample.cold = initMs > 0;
    sample.durationNs = static_cast<std::int64_t>(ms * 1e6);
    sample.initNs = static_cast<std::int64_t>(initMs * 1e6);
    sample.billedMs = static_cast<std::uint32_t>((sample.durationNs + sample.initNs + 999'999) / 1'000'000);
    sample.peakKb = peakMb * 1'024;
    return sample;
}

// One cold invocation and ten warm ones at each size.
inline TuningMeasurement measurementOf(const std::vector<std::pair<std::uint32_t, double>>& sizes) {
    TuningMeasurement measurement;
    measurement.function = "thumbnails";
    measurement.runtime = "python3.11";
    measurement.architecture = "arm64";
    measurement.configuredMb = 256;
    measurement.timeoutS = 3;
    measurement.finished = 1'795'000'000'000'000'000;
    measurement.events = {"small", "large"};
    for (const auto& [memoryMb, ms] : sizes) {
        measurement.sizes.push_back({memoryMb, memoryMb / 1'769.0, false, 1.5, ""});
        measurement.samples.push_back(sampleOf(memoryMb, 2 * ms, 50));
        for (int i = 0; i < 10; ++i) {
            measurement.samples.push_back(sampleOf(memoryMb, ms));
            measurement.samples.back().event = static_cast<std::uint32_t>(i % 2);
        }
    }
    return measurement;
}

}  // namespace updraft::test

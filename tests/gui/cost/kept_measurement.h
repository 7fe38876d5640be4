// A measurement as memory tuning keeps it: five sizes, of which 512 MB cost least and 128 MB ran out of
// memory.
#pragma once

#include "runtime/tuning/tuning_samples.h"

namespace updraft::gui_test {

inline TuningMeasurement keptMeasurement(const char* function = "payment") {
    TuningMeasurement measurement;
    measurement.function = function;
    measurement.runtime = "python3.11";
    measurement.architecture = "x86_64";
    measurement.configuredMb = 128;
    measurement.timeoutS = 20;
    measurement.finished = 1'795'651'200'000'000'000;
    measurement.events = {"small"};
    // 512 MB costs least of those that are fit.
    const std::pair<std::uint32_t, int> sizes[] = {
        {128, 900}, {256, 460}, {512, 200}, {1'024, 140}, {1'769, 130}};
    for (const auto& [memoryMb, ms] : sizes) {
        measurement.sizes.push_back({memoryMb, memoryMb / 1'769.0, false, 10, ""});
        for (int i = 0; i < 12; ++i) {
            TuningSample sample;
            sample.memoryMb = memoryMb;
            sample.cold = i < 2;
            sample.initNs = sample.cold ? 150'000'000 : 0;
            sample.durationNs = (ms + i % 5) * 1'000'000LL;
            sample.billedMs = static_cast<std::uint32_t>((sample.durationNs + sample.initNs) / 1'000'000);
            sample.peakKb = 90 * 1'024;
            measurement.samples.push_back(sample);
        }
    }
    measurement.samples[3].end = SampleEnd::OutOfMemory;  // at 128 MB
    measurement.sizes[0].trouble = "Runtime.ExitError: it was killed";
    return measurement;
}

}  // namespace updraft::gui_test

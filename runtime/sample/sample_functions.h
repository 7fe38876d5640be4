// Which functions a sample month has, and how each behaves. Internal to the sample layer. Values.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "runtime/telemetry/invocation_record.h"

namespace updraft::sample {

// When calls come: SampleRhythm.
enum class RhythmKind : std::uint8_t { Visitors, Office, Steady, Nightly };

struct SampleFunction {
    std::string name, runtime;
    Trigger trigger = Trigger::Invoke;
    RhythmKind rhythm = RhythmKind::Steady;
    double share = 0;  // of the calls from outside; they need not add up to 1
    bool burstsToo = false;

    std::uint32_t memoryMb = 128;
    std::uint32_t timeoutMs = 5'000;
    std::uint32_t reserved = 0;  // concurrency; 0: none
    std::uint32_t version = 0;   // that its alias "live" leads to; 0: called as $LATEST
    bool async = false;          // nobody waits: accepted, worked off, tried again

    double medianMs = 10, spread = 0.5;  // of the handler, log-normal
    double initMs = 150;
    double usedShare = 0.5;  // of its memory
    double cpuShare = 0.25;  // of a CPU while it runs
    double leakKb = 0;       // more with each call that an environment serves
    double responseBytes = 800;

    // Shares of the calls. What takes too long or needs too much memory comes from the model itself.
    double handledErrors = 0, exits = 0, hangs = 0, badResponses = 0;
    std::string errorType, errorMessage;  // of handled errors
    std::string logLine;                  // printed now and then

    // Calls another function: that often, after its own part is done.
    int callee = -1;
    double calls = 0;
};

inline constexpr std::size_t kShopApi = 0, kPayment = 1, kThumbnailer = 2, kDemoFunctions = 8;

// The demo's first, in this order; then others until there are `count`.
std::vector<SampleFunction> sampleFunctions(std::size_t count);

// How many calls one from outside leads to, itself included.
double callsPerArrival(const std::vector<SampleFunction>& functions, std::size_t which);

}  // namespace updraft::sample

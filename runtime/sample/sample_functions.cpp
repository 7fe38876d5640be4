#include "runtime/sample/sample_functions.h"

#include <algorithm>

#include "runtime/sample/sample_random.h"

namespace updraft::sample {
namespace {

constexpr int kNotifier = 4;

SampleFunction shopApi() {
    SampleFunction function;
    function.name = "shop-api";
    function.version = 7;
    function.runtime = "nodejs24.x";
    function.trigger = Trigger::FunctionUrl;
    function.rhythm = RhythmKind::Visitors;
    function.share = 0.40;
    function.burstsToo = true;
    function.medianMs = 11;
    function.spread = 0.7;
    function.initMs = 190;
    function.responseBytes = 2'400;
    function.handledErrors = 0.004;
    function.badResponses = 0.0003;
    function.errorType = "ProductNotFound";
    function.errorMessage = "there is no product 'umbrela'";
    function.logLine = "INFO order taken, basket of 3";
    function.callee = static_cast<int>(kPayment);
    function.calls = 0.12;
    return function;
}

SampleFunction payment() {
    SampleFunction function;
    function.name = "payment";
    function.version = 3;
    function.runtime = "python3.11";
    function.rhythm = RhythmKind::Office;
    function.share = 0.06;
    function.burstsToo = true;
    function.reserved = 5;
    function.medianMs = 138;
    function.spread = 0.22;
    function.initMs = 240;
    function.handledErrors = 0.03;
    function.hangs = 0.0004;
    function.errorType = "CardRefused";
    function.errorMessage = "the provider refused the card ending in 4241";
    function.logLine = "INFO 42.50 EUR taken";
    function.callee = kNotifier;
    function.calls = 0.9;
    return function;
}

SampleFunction thumbnailer() {
    SampleFunction function;
    function.name = "thumbnailer";
    function.runtime = "python3.11";
    function.trigger = Trigger::ObjectStore;
    function.rhythm = RhythmKind::Office;
    function.share = 0.05;
    function.memoryMb = 512;
    function.timeoutMs = 20'000;
    function.async = true;
    function.medianMs = 620;
    function.spread = 0.5;
    function.initMs = 420;
    function.usedShare = 0.45;
    function.handledErrors = 0.002;
    function.errorType = "BrokenImage";
    function.errorMessage = "not a PNG";
    function.logLine = "INFO scaled to 96 pixels";
    return function;
}

SampleFunction clickStream() {
    SampleFunction function;
    function.name = "click-stream";
    function.runtime = "python3.11";
    function.trigger = Trigger::Stream;
    function.rhythm = RhythmKind::Visitors;
    function.share = 0.27;
    function.burstsToo = true;
    function.timeoutMs = 10'000;
    function.medianMs = 17;
    function.spread = 0.45;
    function.initMs = 150;
    function.responseBytes = 120;
    function.handledErrors = 0.003;
    function.errorType = "BadRecord";
    function.errorMessage = "record 7 of 25 has no page";
    return function;
}

SampleFunction notifier() {
    SampleFunction function;
    function.name = "notifier";
    function.runtime = "nodejs24.x";
    function.trigger = Trigger::Async;
    function.rhythm = RhythmKind::Office;
    function.share = 0.05;
    function.burstsToo = true;
    function.reserved = 4;
    function.async = true;
    function.medianMs = 85;
    function.spread = 0.4;
    function.initMs = 170;
    function.responseBytes = 60;
    function.handledErrors = 0.04;
    function.errorType = "MailboxBusy";
    function.errorMessage = "the mail server asks to come back later";
    function.logLine = "INFO customer told";
    return function;
}

SampleFunction nightlyReport() {
    SampleFunction function;
    function.name = "nightly-report";
    function.runtime = "python3.11";
    function.trigger = Trigger::Schedule;
    function.rhythm = RhythmKind::Nightly;
    function.share = 0.002;
    function.timeoutMs = 30'000;
    function.async = true;
    function.medianMs = 6'500;
    function.spread = 0.6;
    function.initMs = 260;
    function.usedShare = 0.7;
    function.cpuShare = 0.82;
    function.logLine = "INFO report of yesterday written";
    return function;
}

SampleFunction leakyCache() {
    SampleFunction function;
    function.name = "leaky-cache";
    function.burstsToo = true;
    function.runtime = "python3.11";
    function.rhythm = RhythmKind::Steady;
    function.share = 0.03;
    function.medianMs = 24;
    function.spread = 0.3;
    function.initMs = 130;
    function.usedShare = 0.3;
    function.leakKb = 9'000;
    return function;
}

SampleFunction weather() {
    SampleFunction function;
    function.name = "weather";
    function.runtime = "provided.al2023";
    function.trigger = Trigger::HttpApi;
    function.rhythm = RhythmKind::Visitors;
    function.share = 0.13;
    function.medianMs = 46;
    function.spread = 0.35;
    function.initMs = 35;
    function.usedShare = 0.12;
    function.cpuShare = 0.06;
    function.handledErrors = 0.05;
    function.exits = 0.004;
    function.errorType = "StationSilent";
    function.errorMessage = "no word from the weather station";
    return function;
}

// A shop has more: an even mix of what there is, some busy, most quiet.
SampleFunction another(std::size_t number) {
    constexpr std::array kTriggers = {Trigger::HttpApi, Trigger::Queue, Trigger::Invoke, Trigger::Bus,
                                      Trigger::Topic};
    constexpr std::array kRhythms = {RhythmKind::Visitors, RhythmKind::Office, RhythmKind::Steady};
    constexpr std::array kMemories = {128u, 256u, 512u, 1'024u};
    SampleRandom chance(number);
    SampleFunction function;
    function.name = "service-" + std::to_string(number);
    function.runtime = number % 2 == 0 ? "nodejs24.x" : "python3.11";
    function.trigger = kTriggers[number % kTriggers.size()];
    function.async = function.trigger == Trigger::Bus || function.trigger == Trigger::Topic;
    function.rhythm = kRhythms[number % kRhythms.size()];
    function.share = chance.logNormal(0.02, 0.6);
    function.version = number % 3 == 0 ? 2 : 0;
    function.memoryMb = kMemories[number % kMemories.size()];
    function.timeoutMs = 10'000;
    function.medianMs = chance.logNormal(30, 0.9);
    function.spread = chance.between(0.3, 0.7);
    function.initMs = chance.between(60, 500);
    function.usedShare = chance.between(0.2, 0.7);
    function.cpuShare = function.usedShare * 0.8;
    function.handledErrors = chance.between(0, 0.01);
    function.errorType = "Error";
    function.errorMessage = "upstream answered 503";
    return function;
}

}  // namespace

std::vector<SampleFunction> sampleFunctions(std::size_t count) {
    std::vector<SampleFunction> functions = {shopApi(),  payment(),       thumbnailer(), clickStream(),
                                             notifier(), nightlyReport(), leakyCache(),  weather()};
    while (functions.size() < count) functions.push_back(another(functions.size() - kDemoFunctions + 1));
    return functions;
}

double callsPerArrival(const std::vector<SampleFunction>& functions, std::size_t which) {
    const SampleFunction& function = functions[which];
    if (function.callee < 0) return 1;
    return 1 + function.calls * callsPerArrival(functions, static_cast<std::size_t>(function.callee));
}

}  // namespace updraft::sample

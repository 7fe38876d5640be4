#include "widgets/session/rate_history.h"

namespace updraft {

void RateHistory::add(const PlatformView& view) {
    moveTo(view.taken / 1'000'000'000);
    for (const FunctionView& function : view.functions) {
        Track& track = functions_[QString::fromStdString(function.name)];
        const FunctionTally& now = function.tally;
        // A counter that went back belongs to a workspace that was opened anew.
        if (track.known && now.invocations >= track.last.invocations) {
            Second& second = track.seconds[static_cast<int>(second_ % kSeconds)];
            second.invocations += static_cast<std::uint32_t>(now.invocations - track.last.invocations);
            second.errors += static_cast<std::uint32_t>(now.errors - track.last.errors);
            second.throttles += static_cast<std::uint32_t>(now.throttles - track.last.throttles);
        }
        track.last = now;
        track.known = true;
    }
}

void RateHistory::moveTo(std::int64_t second) {
    if (second_ == 0 || second < second_) {
        second_ = second;
        return;
    }
    const std::int64_t steps = std::min<std::int64_t>(second - second_, kSeconds);
    for (std::int64_t step = 1; step <= steps; ++step) {
        for (Track& track : functions_) {
            track.seconds[static_cast<int>((second - steps + step) % kSeconds)] = {};
        }
    }
    second_ = second;
}

// The present second is not over and never counts.
RateHistory::Second RateHistory::sum(const Track& track, int seconds, int skip) const {
    Second total;
    for (int back = 1 + skip; back <= seconds + skip; ++back) {
        if (second_ < back) break;
        const Second& one = track.seconds[static_cast<int>((second_ - back) % kSeconds)];
        total.invocations += one.invocations;
        total.errors += one.errors;
        total.throttles += one.throttles;
    }
    return total;
}

FunctionRate RateHistory::rate(const QString& function) const {
    FunctionRate result;
    const auto found = functions_.constFind(function);
    if (found == functions_.constEnd()) return result;
    const Second minute = sum(*found, 60, 0);
    result.perSecond = sum(*found, 3, 0).invocations / 3.0;
    result.errorsInMinute = static_cast<int>(minute.errors);
    result.throttlesInMinute = static_cast<int>(minute.throttles);
    const auto attempts = minute.invocations - std::min(minute.invocations, minute.throttles);
    if (attempts > 0) result.errorShare = static_cast<double>(minute.errors) / attempts;
    result.sparkline.reserve(60);
    for (int back = 60; back >= 1; --back) {
        result.sparkline.append(static_cast<float>(sum(*found, 1, back - 1).invocations));
    }
    return result;
}

double RateHistory::invocationsPerSecond() const {
    double total = 0;
    for (const Track& track : functions_) total += sum(track, 3, 0).invocations / 3.0;
    return total;
}

int RateHistory::errorsInMinute() const {
    std::uint32_t total = 0;
    for (const Track& track : functions_) {
        total += sum(track, 59, 0).errors + track.seconds[static_cast<int>(second_ % kSeconds)].errors;
    }
    return static_cast<int>(total);
}

}  // namespace updraft

// RateHistory: what each function did in every one of the last two minutes' seconds, computed from the rising
// counters of successive views. For sparklines, rates and states in lists. Owned by PlatformSession; GUI
// thread.
#pragma once

#include <QHash>
#include <QString>
#include <QVector>

#include "runtime/platform/platform_view.h"

namespace updraft {

struct FunctionRate {
    double perSecond = 0;   // invocations, mean of the last three seconds
    double errorShare = 0;  // of what ran in the last minute, 0 to 1
    int errorsInMinute = 0;
    int throttlesInMinute = 0;
    QVector<float> sparkline;  // invocations in each of the last 60 seconds, oldest first
};

class RateHistory {
  public:
    static constexpr int kSeconds = 120;

    void add(const PlatformView& view);
    void clear() {
        functions_.clear();
        second_ = 0;
    }
    FunctionRate rate(const QString& function) const;
    // Of all functions together.
    double invocationsPerSecond() const;
    int errorsInMinute() const;

  private:
    struct Second {
        std::uint32_t invocations = 0, errors = 0, throttles = 0;
    };
    struct Track {
        FunctionTally last;
        bool known = false;
        QVector<Second> seconds = QVector<Second>(kSeconds);  // ring, index: second % kSeconds
    };
    void moveTo(std::int64_t second);
    Second sum(const Track& track, int seconds, int skip) const;

    QHash<QString, Track> functions_;
    std::int64_t second_ = 0;
};

}  // namespace updraft

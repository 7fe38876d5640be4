// What the environment timeline shows: lanes with spans, as plain values, and the quick way to those in
// sight. Times are milliseconds since 1970 in UTC with their fractions (spans of microseconds exist). Any
// thread.
#pragma once

#include <QString>
#include <utility>
#include <vector>

#include "widgets/theme/palette.h"

namespace updraft {

enum class LaneSpanKind : std::uint8_t {
    Warm,     // idle, kept ready
    Frozen,   // idle and stopped
    Reset,    // being made new between two invocations
    Init,     // starting
    Running,  // an invocation
    Failed,   // an invocation or a start that failed
    Count
};

struct LaneSpan {
    double fromMs = 0, untilMs = 0;
    LaneSpanKind kind = LaneSpanKind::Running;
    quint64 id = 0;  // whatever the owner finds it again by; 0: nothing to open
};

struct TimelineLane {
    QString label, tip;           // "thumbs/3fa1"; more in the tooltip
    std::vector<LaneSpan> spans;  // in any order; what happens is drawn over what is kept warm
};

// Spans of one lane, apart by whether they lie below: [Warm, Frozen] and all others; each by start.
class LaneSpans {
  public:
    LaneSpans() = default;
    explicit LaneSpans(std::vector<LaneSpan> spans);

    using Range = std::pair<const LaneSpan*, const LaneSpan*>;
    // Those that reach into [from, until), and perhaps some before them that do not.
    Range below(double from, double until) const { return among(below_, from, until); }
    Range above(double from, double until) const { return among(above_, from, until); }
    // What is painted there; null: nothing. The longer one of two that meet.
    const LaneSpan* at(double ms, double toleranceMs) const;
    // The next begin of a span that happens after (or before) the moment; null: none.
    const LaneSpan* next(double ms, bool forward) const;

  private:
    struct Row {
        std::vector<LaneSpan> spans;
        std::vector<double> reach;  // the latest end so far: grows
    };
    static void add(Row& row, const LaneSpan& span);
    static Range among(const Row& row, double from, double until);
    static const LaneSpan* hit(const Row& row, double ms, double tolerance);

    Row below_, above_;
};

// Pixel columns that spans too thin to be drawn cover, per kind: a busy minute looks busier than a quiet one.
struct ThinRun {
    int x = 0, width = 0;  // pixels
    LaneSpanKind kind = LaneSpanKind::Running;
    float strength = 1;  // how much of it is covered, in a few steps, never so little that it vanishes
};
class ThinSpans {
  public:
    explicit ThinSpans(int width) : cover_(static_cast<std::size_t>(std::max(width, 0))) {}
    void add(double x1, double x2, LaneSpanKind kind);  // pixels; at most a few wide
    std::vector<ThinRun> take();                        // from left to right; leaves this empty

  private:
    struct Column {
        float share = 0;
        LaneSpanKind kind = LaneSpanKind::Warm;  // the most important one here
    };
    std::vector<Column> cover_;
    std::size_t first_ = 0, last_ = 0;  // what was touched
    bool any_ = false;
};

ColorRole laneRole(LaneSpanKind kind);

}  // namespace updraft

#include "widgets/charts/lane_data.h"

#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

bool liesBelow(LaneSpanKind kind) {
    return kind == LaneSpanKind::Warm || kind == LaneSpanKind::Frozen;
}

constexpr auto kStartsBefore = [](const LaneSpan& span, double ms) { return span.fromMs < ms; };

}  // namespace

LaneSpans::LaneSpans(std::vector<LaneSpan> spans) {
    std::stable_sort(spans.begin(), spans.end(),
                     [](const LaneSpan& one, const LaneSpan& other) { return one.fromMs < other.fromMs; });
    for (const LaneSpan& span : spans) add(liesBelow(span.kind) ? below_ : above_, span);
}

void LaneSpans::add(Row& row, const LaneSpan& span) {
    row.spans.push_back(span);
    row.reach.push_back(row.reach.empty() ? span.untilMs : std::max(row.reach.back(), span.untilMs));
}

LaneSpans::Range LaneSpans::among(const Row& row, double from, double until) {
    if (row.spans.empty()) return {nullptr, nullptr};
    const auto first = std::upper_bound(row.reach.begin(), row.reach.end(), from) - row.reach.begin();
    const auto end = std::lower_bound(row.spans.begin(), row.spans.end(), until, kStartsBefore);
    const LaneSpan* data = row.spans.data();
    const auto last = std::max<std::ptrdiff_t>(first, end - row.spans.begin());
    return {data + first, data + last};
}

const LaneSpan* LaneSpans::hit(const Row& row, double ms, double tolerance) {
    const LaneSpan* best = nullptr;
    double nearest = tolerance;
    const auto [begin, end] = among(row, ms - tolerance, ms + tolerance);
    for (const LaneSpan* span = begin; span != end; ++span) {
        const double away = std::max({span->fromMs - ms, ms - span->untilMs, 0.0});
        if (away < nearest || (away == nearest && away == 0 && best == nullptr)) {
            best = span;
            nearest = away;
        }
    }
    return best;
}

const LaneSpan* LaneSpans::at(double ms, double toleranceMs) const {
    if (const LaneSpan* span = hit(above_, ms, toleranceMs)) return span;
    const auto [begin, end] = below(ms, std::nextafter(ms, ms + 1));
    for (const LaneSpan* span = begin; span != end; ++span) {
        if (span->fromMs <= ms && ms < span->untilMs) return span;
    }
    return nullptr;
}

const LaneSpan* LaneSpans::next(double ms, bool forward) const {
    const auto& spans = above_.spans;
    auto at = std::lower_bound(spans.begin(), spans.end(), ms, kStartsBefore);
    if (!forward) return at == spans.begin() ? nullptr : &*std::prev(at);
    while (at != spans.end() && at->fromMs <= ms) ++at;
    return at == spans.end() ? nullptr : &*at;
}

void ThinSpans::add(double x1, double x2, LaneSpanKind kind) {
    if (cover_.empty() || x2 < 0 || x1 >= static_cast<double>(cover_.size())) return;
    const auto begin = static_cast<std::size_t>(std::max(0.0, std::floor(x1)));
    const auto end = std::min(cover_.size(), static_cast<std::size_t>(std::max(0.0, std::floor(x2))) + 1);
    for (std::size_t x = begin; x < end; ++x) {
        const double left = std::max(x1, static_cast<double>(x)),
                     right = std::min(x2, static_cast<double>(x) + 1);
        cover_[x].share += static_cast<float>(std::max(right - left, 1e-3));
        cover_[x].kind = std::max(cover_[x].kind, kind);
    }
    if (begin >= end) return;
    first_ = any_ ? std::min(first_, begin) : begin;
    last_ = any_ ? std::max(last_, end) : end;
    any_ = true;
}

std::vector<ThinRun> ThinSpans::take() {
    constexpr float kSteps = 4, kLeast = 0.4F;
    std::vector<ThinRun> runs;
    for (std::size_t x = first_; x < last_; ++x) {
        const Column column = std::exchange(cover_[x], Column{});
        if (column.share <= 0) continue;
        const float step = std::ceil(std::min(column.share, 1.0F) * kSteps) / kSteps;
        // What failed is never pale.
        const float strength = column.kind == LaneSpanKind::Failed ? 1 : kLeast + (1 - kLeast) * step;
        const int at = static_cast<int>(x);
        if (!runs.empty() && runs.back().x + runs.back().width == at && runs.back().kind == column.kind &&
            runs.back().strength == strength) {
            ++runs.back().width;
        } else {
            runs.push_back({at, 1, column.kind, strength});
        }
    }
    any_ = false;
    first_ = last_ = 0;
    return runs;
}

ColorRole laneRole(LaneSpanKind kind) {
    switch (kind) {
        case LaneSpanKind::Init:
            return ColorRole::Init;
        case LaneSpanKind::Running:
            return ColorRole::Busy;
        case LaneSpanKind::Failed:
            return ColorRole::Error;
        case LaneSpanKind::Reset:
            return ColorRole::Control;
        default:
            return ColorRole::Idle;
    }
}

}  // namespace updraft

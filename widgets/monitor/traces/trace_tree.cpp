#include "widgets/monitor/traces/trace_tree.h"

#include <algorithm>
#include <array>

namespace updraft {
namespace {

bool isError(Outcome outcome) {
    switch (outcome) {
        case Outcome::Success:
        case Outcome::Throttled:
        case Outcome::HostRejected:
        case Outcome::Cancelled:
            return false;
        default:
            return true;
    }
}

// Puts the spans that `parent` called, and all below them, behind it.
class Ordering {
  public:
    Ordering(std::vector<TraceSpan> spans, std::vector<int> callers)
        : spans_(std::move(spans)), callers_(std::move(callers)), placed_(spans_.size(), -1) {}

    std::vector<TraceSpan> run() {
        for (std::size_t i = 0; i < spans_.size(); ++i) {
            if (callers_[i] < 0) place(i);
        }
        // Circles cannot come from calls, but may from outside: every span is shown all the same.
        for (std::size_t i = 0; i < spans_.size(); ++i) {
            if (placed_[i] < 0) callers_[i] = -1, place(i);
        }
        return std::move(ordered_);
    }

  private:
    void place(std::size_t root) {
        std::vector<std::size_t> open{root};
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            if (placed_[at] >= 0) continue;
            TraceSpan span = spans_[at];
            span.parent = callers_[at] < 0 ? -1 : placed_[static_cast<std::size_t>(callers_[at])];
            span.depth = span.parent < 0 ? 0 : ordered_[static_cast<std::size_t>(span.parent)].depth + 1;
            placed_[at] = static_cast<int>(ordered_.size());
            ordered_.push_back(std::move(span));
            for (std::size_t i = spans_.size(); i-- > 0;) {
                if (callers_[i] == static_cast<int>(at) && placed_[i] < 0) open.push_back(i);
            }
        }
    }

    std::vector<TraceSpan> spans_;
    std::vector<int> callers_;
    std::vector<int> placed_;  // where each went; -1: not yet
    std::vector<TraceSpan> ordered_;
};

std::vector<int> callersOf(const std::vector<TracedInvocation>& invocations) {
    std::map<SpanId, int> byspan;
    for (std::size_t i = 0; i < invocations.size(); ++i) {
        const InvocationRecord& record = invocations[i].record;
        byspan.emplace(spanIdOf(record.requestId, record.asyncAttempt), static_cast<int>(i));
    }
    std::vector<int> callers(invocations.size(), -1);
    for (std::size_t i = 0; i < invocations.size(); ++i) {
        if (!invocations[i].link || invocations[i].link->parent == SpanId{}) continue;
        const auto found = byspan.find(invocations[i].link->parent);
        if (found != byspan.end() && found->second != static_cast<int>(i)) callers[i] = found->second;
    }
    return callers;
}

void summarize(TraceTree& tree) {
    if (tree.spans.empty()) return;
    tree.begin = tree.spans.front().begin;
    tree.end = tree.spans.front().end;
    for (const TraceSpan& span : tree.spans) {
        tree.begin = std::min(tree.begin, span.begin);
        tree.end = std::max(tree.end, span.end);
        if (isError(span.record.outcome)) ++tree.errors;
        if (span.record.outcome == Outcome::Throttled) ++tree.throttles;
        if (span.record.cold == ColdStart::OnDemand || span.record.cold == ColdStart::Suppressed)
            ++tree.coldStarts;
        if (std::find(tree.functions.begin(), tree.functions.end(), span.function) == tree.functions.end())
            tree.functions.push_back(span.function);
    }
}

}  // namespace

std::vector<TracePart> partsOf(const InvocationRecord& record) {
    using Kind = TracePart::Kind;
    std::vector<TracePart> parts;
    const auto add = [&parts](Kind kind, WallNanos from, WallNanos until) {
        if (until > from) parts.push_back({kind, from, until});
    };
    const bool cold = record.cold == ColdStart::OnDemand && record.initNs > 0;
    const Kind waiting = record.asyncAttempt > 0 ? Kind::Queued : Kind::Waiting;
    if (record.started == 0) {
        // Refused, or its init failed: what went before that, and the init.
        const WallNanos tried = record.arrived + record.queuedNs;
        add(waiting, record.arrived, tried);
        if (record.initNs > 0) add(Kind::Init, tried, tried + record.initNs);
        return parts;
    }
    const WallNanos initFrom =
        cold ? std::max(record.arrived, record.started - record.initNs) : record.started;
    add(waiting, record.arrived, initFrom);
    add(Kind::Init, initFrom, record.started);
    WallNanos handler = record.started;
    const WallNanos end = record.started + record.durationNs;
    if (record.cold == ColdStart::Suppressed) {
        handler = std::min(end, record.started + record.initNs);
        add(Kind::Init, record.started, handler);
    }
    add(Kind::Handler, handler, end);
    add(Kind::Extensions, end, end + record.extensionsNs);
    return parts;
}

TraceTree traceTree(const TraceId& id, const std::vector<TracedInvocation>& invocations,
                    const FunctionNames& names) {
    std::vector<TraceSpan> spans;
    spans.reserve(invocations.size());
    for (const TracedInvocation& invocation : invocations) {
        TraceSpan span;
        span.record = invocation.record;
        const auto name = names.find(span.record.functionId);
        span.function = name == names.end() ? "?" : name->second;
        span.parts = partsOf(span.record);
        span.begin = span.record.arrived;
        span.end =
            span.parts.empty() ? span.record.arrived + span.record.overheadNs : span.parts.back().until;
        spans.push_back(std::move(span));
    }
    TraceTree tree;
    tree.id = id;
    tree.spans = Ordering(std::move(spans), callersOf(invocations)).run();
    summarize(tree);
    return tree;
}

std::string xrayText(const TraceId& id) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "1-";
    for (std::size_t i = 0; i < id.size(); ++i) {
        if (i == 4) text += '-';
        text += digits[id[i] >> 4];
        text += digits[id[i] & 15];
    }
    return text;
}

}  // namespace updraft

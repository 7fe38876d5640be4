#include "widgets/charts/chart_range.h"

#include <algorithm>
#include <cmath>

#include "widgets/charts/layer_queue.h"

namespace updraft {

ChartRange::ChartRange(QObject* parent) : QObject(parent) {}

// As long as it may be, and inside the limits as far as they have room; never in the future.
ChartSpan ChartRange::fitted(ChartSpan span) const {
    qint64 length = std::clamp(span.length(), kLeastSpan, kMostSpan);
    if (limits_) length = std::min(length, std::max(limits_->length(), kLeastSpan));
    if (length != span.length()) {
        const qint64 middle = span.from + span.length() / 2;
        span = {middle - length / 2, middle - length / 2 + length};
    }
    const std::optional<qint64> last = limits_ ? std::optional(limits_->until) : now_;
    if (last && span.until > *last) span = {*last - length, *last};
    if (limits_ && span.from < limits_->from) span = {limits_->from, limits_->from + length};
    return span;
}

void ChartRange::show(ChartSpan span, bool live) {
    const bool moved = span != visible_, changed = live != live_;
    visible_ = span;
    live_ = live;
    if (moved) emit visibleChanged();
    if (changed) emit liveChanged(live_);
}

void ChartRange::setVisible(ChartSpan span) {
    forget();
    const qint64 length = std::clamp(span.length(), kLeastSpan, kMostSpan);
    show({span.until - length, span.until}, live_);
}

void ChartRange::setLimits(std::optional<ChartSpan> limits) {
    limits_ = limits;
}

void ChartRange::remember(Step step) {
    const bool sameGesture = step != Step::Jump && step == last_ && !earlier_.empty();
    last_ = step;
    if (sameGesture) return;
    constexpr std::size_t kSteps = 100;
    if (earlier_.size() == kSteps) earlier_.erase(earlier_.begin());
    earlier_.push_back({visible_, live_});
    if (earlier_.size() == 1) emit backChanged(true);
}

void ChartRange::forget() {
    last_ = Step::Jump;
    if (earlier_.empty()) return;
    earlier_.clear();
    emit backChanged(false);
}

void ChartRange::zoomTo(ChartSpan span) {
    if (span.until < span.from) std::swap(span.from, span.until);
    remember(Step::Jump);
    show(fitted(span), false);
}

void ChartRange::zoomAround(qint64 ms, double factor) {
    if (!(factor > 0) || visible_.length() <= 0) return;
    const auto length = static_cast<double>(visible_.length());
    const double wanted = std::clamp(length * factor, double{kLeastSpan}, static_cast<double>(kMostSpan));
    const double before = static_cast<double>(ms - visible_.from) / length * wanted;
    const qint64 from = ms - std::llround(before);
    remember(Step::WheelZoom);
    show(fitted({from, from + std::llround(wanted)}), false);
}

void ChartRange::pan(qint64 byMs) {
    const ChartSpan moved = fitted({visible_.from + byMs, visible_.until + byMs});
    if (moved == visible_) return;
    remember(Step::Pan);
    show(moved, false);
}

void ChartRange::back() {
    if (earlier_.empty()) return;
    View view = earlier_.back();
    earlier_.pop_back();
    last_ = Step::Jump;
    if (view.live && now_) view.span = {*now_ - view.span.length(), *now_};
    show(view.span, view.live);
    if (earlier_.empty()) emit backChanged(false);
}

void ChartRange::setLive(bool live) {
    if (live == live_) return;
    ChartSpan span = visible_;
    if (live && now_) span = {*now_ - span.length(), *now_};
    show(span, live);
}

void ChartRange::follow(qint64 nowMs) {
    now_ = nowMs;
    if (limits_ && limits_->until < nowMs) limits_->until = nowMs;
    if (live_) show({nowMs - visible_.length(), nowMs}, true);
}

void ChartRange::useLayerQueue() {
    if (layers_ == nullptr) layers_ = new LayerQueue(this);
}

void ChartRange::setOrigin(const QString& origin) {
    if (origin == origin_) return;
    origin_ = origin;
    emit originChanged(origin);
}

void ChartRange::setCrosshair(std::optional<qint64> ms) {
    if (ms == crosshair_) return;
    crosshair_ = ms;
    emit crosshairChanged();
}

void ChartRange::setSelection(std::optional<ChartSpan> span) {
    if (span == selection_) return;
    selection_ = span;
    emit selectionChanged();
}

}  // namespace updraft

#include "runtime/engine/policies/token_bucket.h"

#include <algorithm>
#include <cmath>

namespace updraft {

namespace {
// Sums of doubles: 0.1 tokens taken ten times must add up to one.
constexpr double kTolerance = 1e-6;

double rateOf(double capacity, Nanos period) {
    return period.count() > 0 ? capacity / static_cast<double>(period.count()) : 0;
}
}  // namespace

TokenBucket::TokenBucket(double capacity, Nanos period)
    : capacity_(capacity), perNano_(rateOf(capacity, period)), tokens_(capacity) {}

void TokenBucket::refill(TimePoint now) {
    if (now <= last_) return;
    tokens_ = std::min(capacity_, tokens_ + perNano_ * static_cast<double>((now - last_).count()));
    last_ = now;
}

bool TokenBucket::take(TimePoint now, double tokens) {
    refill(now);
    if (tokens_ + kTolerance < tokens) return false;
    tokens_ -= tokens;
    return true;
}

void TokenBucket::giveBack(double tokens) {
    tokens_ = std::min(capacity_, tokens_ + tokens);
}

double TokenBucket::available(TimePoint now) {
    refill(now);
    return tokens_;
}

TimePoint TokenBucket::nextAt(TimePoint now, double tokens) {
    refill(now);
    if (tokens_ + kTolerance >= tokens) return now;
    if (perNano_ <= 0 || tokens > capacity_) return TimePoint::max();
    return now + Nanos(static_cast<std::int64_t>(std::ceil((tokens - tokens_) / perNano_)));
}

void TokenBucket::resize(double capacity, Nanos period) {
    const double share = capacity_ > 0 ? tokens_ / capacity_ : 1;
    capacity_ = capacity;
    perNano_ = rateOf(capacity, period);
    tokens_ = share * capacity;
}

}  // namespace updraft

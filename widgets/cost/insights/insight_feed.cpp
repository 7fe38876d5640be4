#include "widgets/cost/insights/insight_feed.h"

#include "widgets/cost/data/price_month.h"

namespace updraft {

InsightFeed::InsightFeed(QObject* parent) : QObject(parent), job_(this), timer_(this) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &InsightFeed::look);
}

void InsightFeed::follow(const CostDataPtr& data, const QString& database) {
    data_ = data;
    if (!data) {
        job_.cancel();
        timer_.stop();
        known_ = {};
        if (insights_) {
            insights_.reset();
            emit changed();
        }
        return;
    }
    wanted_ = {data->recorded, database, data->query.tariff, data->query.discount};
    if (wanted_ == known_) return;
    const bool onlyMore = wanted_.database == known_.database && wanted_.tariff == known_.tariff &&
                          wanted_.discount == known_.discount && known_.usage &&
                          known_.usage->month == wanted_.usage->month;
    if (!onlyMore || !since_.isValid() || since_.hasExpired(kAgainMs)) return look();
    if (!timer_.isActive()) timer_.start(kAgainMs - static_cast<int>(since_.elapsed()));
}

void InsightFeed::look() {
    timer_.stop();
    if (!data_ || !data_->tariffs) return;
    known_ = wanted_;
    since_.start();
    InsightRequest request{wanted_.database, data_->tariffs,      data_->recorded,
                           data_->choice,    tariffTitle(*data_), data_->currency};
    job_.start(
        [request = std::move(request)](const std::stop_token& stop) { return makeInsights(request, stop); },
        [this](CostInsightsPtr made) {
            insights_ = std::move(made);
            emit changed();
        });
}

}  // namespace updraft

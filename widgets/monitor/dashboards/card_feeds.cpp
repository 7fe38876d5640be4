#include "widgets/monitor/dashboards/card_feeds.h"

#include <algorithm>

#include "widgets/monitor/data/monitor_scope.h"

namespace updraft {
namespace {

struct Wishes {
    bool heat = false;
    std::vector<MetricChoice> metrics;
};

// What is to be read for the cards of one scope.
Wishes wishesOf(const std::vector<DashboardCard>& cards, const std::optional<MonitorFilter>& scope) {
    Wishes wishes;
    for (const DashboardCard& card : cards) {
        if (card.scope != scope) continue;
        if (card.content.kind == CardContent::Kind::HeatMap) wishes.heat = true;
        if (card.content.kind != CardContent::Kind::Metric) continue;
        const MetricChoice& metric = card.content.metric;
        if (std::find(wishes.metrics.begin(), wishes.metrics.end(), metric) == wishes.metrics.end())
            wishes.metrics.push_back(metric);
    }
    return wishes;
}

}  // namespace

CardFeeds::CardFeeds(const MonitorContext& context, QObject* parent) : QObject(parent), context_(context) {
    follow(context_.feed);
    connect(&context_.scope, &MonitorScope::queryChanged, this, &CardFeeds::followScope);
    connect(&context_.feed, &MonitorFeed::stateChanged, this, [this] {
        for (const Own& own : own_) {
            own.feed->setSource(context_.feed.source());
            own.feed->setPrices(context_.feed.prices());
        }
    });
}

CardFeeds::~CardFeeds() = default;

void CardFeeds::follow(MonitorFeed& feed) {
    connect(&feed, &MonitorFeed::changed, this, [this, &feed] { emit changed(&feed); });
    connect(&feed, &MonitorFeed::stateChanged, this, [this, &feed] { emit changed(&feed); });
}

CardFeeds::Own CardFeeds::makeOwn(const MonitorFilter& filter) {
    Own own{filter, std::make_unique<MonitorFeed>()};
    own.feed->setClock(context_.now);
    own.feed->setPrices(context_.feed.prices());
    own.feed->setPixels(pixels_);
    own.feed->setSource(context_.feed.source());
    follow(*own.feed);
    return own;
}

void CardFeeds::ask(Own& own) {
    MonitorQuery query = context_.scope.query();
    query.filter = own.filter;
    own.feed->setQuery(query);
}

void CardFeeds::followScope() {
    for (Own& own : own_) ask(own);
}

void CardFeeds::setCards(const std::vector<DashboardCard>& cards) {
    cards_ = cards;
    std::vector<Own> kept;
    for (const DashboardCard& card : cards_) {
        // Timelines read for themselves.
        if (!card.scope || card.content.kind == CardContent::Kind::Timeline) continue;
        const auto isSame = [&card](const Own& own) { return own.filter == *card.scope; };
        if (std::any_of(kept.begin(), kept.end(), isSame)) continue;
        const auto known = std::find_if(own_.begin(), own_.end(),
                                        [&](const Own& own) { return own.feed != nullptr && isSame(own); });
        kept.push_back(known != own_.end() ? std::move(*known) : makeOwn(*card.scope));
    }
    own_ = std::move(kept);
    for (Own& own : own_) {
        const Wishes wishes = wishesOf(cards_, own.filter);
        ask(own);
        own.feed->setHeat(wishes.heat);
        own.feed->setMetrics(wishes.metrics);
        own.feed->setActive(active_);
    }
    const Wishes page = wishesOf(cards_, std::nullopt);
    pageHeat_ = page.heat;
    if (!active_ || !usesPage_) return;
    context_.feed.setHeat(page.heat);
    context_.feed.setMetrics(page.metrics);
}

void CardFeeds::setOwnActive(bool active) {
    active_ = active;
    for (Own& own : own_) own.feed->setActive(active);
}

void CardFeeds::setActive(bool active) {
    usesPage_ = active;
    setOwnActive(active);
    if (active) return setCards(cards_);
    context_.feed.setMetrics({});
}

void CardFeeds::setPixels(int width) {
    pixels_ = width;
    for (Own& own : own_) own.feed->setPixels(width);
    if (usesPage_) context_.feed.setPixels(width);
}

MonitorFeed& CardFeeds::feedOf(const DashboardCard& card) {
    if (card.scope) {
        for (Own& own : own_) {
            if (own.filter == *card.scope) return *own.feed;
        }
    }
    return context_.feed;
}

}  // namespace updraft

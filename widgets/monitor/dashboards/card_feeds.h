// CardFeeds: what the cards of a dashboard show, kept up to date: the page's own feed for those that follow
// its filters, one more for each other scope. All have the page's range. Owned by the page; GUI thread. The
// context outlives it.
#pragma once

#include <QObject>
#include <memory>

#include "widgets/monitor/dashboards/dashboard.h"
#include "widgets/monitor/data/monitor_feed.h"
#include "widgets/monitor/monitor_page.h"

namespace updraft {

class CardFeeds final : public QObject {
    Q_OBJECT
  public:
    explicit CardFeeds(const MonitorContext& context, QObject* parent = nullptr);
    ~CardFeeds() override;

    void setCards(const std::vector<DashboardCard>& cards);
    // Whether somebody looks. Only then the page's feed is asked for what its cards show.
    void setActive(bool active);
    void setOwnActive(bool active);  // the same, but the page's feed is never asked for anything
    void setPixels(int width);       // of the widest chart
    MonitorFeed& feedOf(const DashboardCard& card);
    bool wantsHeat() const { return pageHeat_; }  // of the page's feed

  signals:
    void changed(const updraft::MonitorFeed* feed);

  private:
    struct Own {
        MonitorFilter filter;
        std::unique_ptr<MonitorFeed> feed;
    };
    Own makeOwn(const MonitorFilter& filter);
    void follow(MonitorFeed& feed);
    void ask(Own& own);
    void followScope();

    MonitorContext context_;
    std::vector<Own> own_;
    std::vector<DashboardCard> cards_;
    int pixels_ = 400;
    bool active_ = false, usesPage_ = false, pageHeat_ = false;
};

}  // namespace updraft

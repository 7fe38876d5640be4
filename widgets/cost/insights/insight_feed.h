// InsightFeed: keeps CostInsights of what is shown up to date on another thread. It costs more than pricing
// does, so that while figures move it looks again only every few seconds. Owned by who shows it; GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "widgets/base/background_job.h"
#include "widgets/cost/data/cost_data.h"
#include "widgets/cost/insights/cost_insights.h"

namespace updraft {

class InsightFeed final : public QObject {
    Q_OBJECT
  public:
    static constexpr int kAgainMs = 5'000;
    explicit InsightFeed(QObject* parent = nullptr);

    // `data` as it was priced; null: nothing is known. `database`: the file that it was read from.
    void follow(const CostDataPtr& data, const QString& database);
    CostInsightsPtr insights() const { return insights_; }  // null: none yet

  signals:
    void changed();

  private:
    struct Wanted {
        MonthUsagePtr usage;
        QString database, tariff;
        std::uint32_t discount = 0;
        bool operator==(const Wanted&) const = default;
    };
    void look();

    CostDataPtr data_;
    Wanted wanted_, known_;
    CostInsightsPtr insights_;
    BackgroundJob job_;
    QTimer timer_;
    QElapsedTimer since_;
};

}  // namespace updraft

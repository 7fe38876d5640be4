// LaneFeed: the environments' lanes of a window, read on other threads: when something else is asked for, and
// every second or more seldom while the window follows the present. Reads nothing while it is not active.
// Owned by the view that shows them; GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

#include "widgets/base/background_job.h"
#include "widgets/charts/lane_data.h"
#include "widgets/monitor/data/monitor_feed.h"

namespace updraft {

struct LaneData {
    std::vector<TimelineLane> lanes;
    std::vector<double> throttledMs;
    bool environmentsCut = false, busyCut = false;
};

class LaneFeed final : public QObject {
    Q_OBJECT
  public:
    explicit LaneFeed(QObject* parent = nullptr);
    ~LaneFeed() override;

    struct Request {
        MonitorQuery query;
        std::int64_t freezeAfterNs = 0;
        bool operator==(const Request&) const = default;
    };
    void setSource(const MonitorFeed::Source& source);
    void setClock(std::function<WallNanos()> now) { now_ = std::move(now); }
    void setRequest(const Request& request);
    void setActive(bool active);
    const LaneData& data() const { return data_; }
    QString problem() const { return problem_; }

  signals:
    void changed();

  private:
    struct Reading;
    struct Answer {
        Result<LaneData> data;
        qint64 ms = 0;
    };
    void read();
    void took(Answer answer);

    std::function<WallNanos()> now_;
    MonitorFeed::Source source_;
    Request request_;
    std::shared_ptr<Reading> reading_;
    LaneData data_;
    QString problem_;
    BackgroundJob job_;
    QTimer timer_;
    bool active_ = false;
};

}  // namespace updraft

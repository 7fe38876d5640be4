// TrafficControl: the switch of demo traffic. Reads the workspace's plan (traffic.json, or its saved events)
// in the background and sends it through the platform's port. Owned by the composition root; GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "widgets/base/background_job.h"

namespace updraft {

class PlatformSession;
class TrafficGenerator;
struct TrafficStatistics;

class TrafficControl final : public QObject {
    Q_OBJECT
  public:
    explicit TrafficControl(PlatformSession& session, QObject* parent = nullptr);
    ~TrafficControl() override;

    bool isRunning() const { return running_; }
    // Whether it can be started now: a workspace is served and its port is open.
    bool isPossible() const;
    void start();
    void stop();
    void toggle() { running_ ? stop() : start(); }
    TrafficStatistics statistics() const;  // of the present or the last run

  signals:
    void changed();                      // running, possible
    void failed(const QString& reason);  // the plan could not be read; nothing is sent

  private:
    PlatformSession& session_;
    std::unique_ptr<TrafficGenerator> generator_;
    BackgroundJob reading_;
    bool running_ = false;
};

}  // namespace updraft

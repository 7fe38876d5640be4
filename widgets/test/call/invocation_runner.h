// InvocationRunner: sends one test, or the same one many times with a bound on how many are out at once, and
// gathers the answers. One test runs at a time. Owned by the panel; the session outlives it. GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <unordered_set>

#include "widgets/session/platform_session.h"
#include "widgets/test/call/repeat_summary.h"
#include "widgets/test/call/test_result.h"

namespace updraft {

struct TestCall {
    QString function, qualifier;  // qualifier "": $LATEST
    QByteArray event, clientContext;
    InvocationType type = InvocationType::RequestResponse;
    int repeat = 1, concurrency = 1;
};

class InvocationRunner final : public QObject {
    Q_OBJECT
  public:
    explicit InvocationRunner(PlatformSession& session, QObject* parent = nullptr);

    void start(TestCall call);  // does nothing while one runs
    void cancel();              // what is out is ended, nothing more is sent; finished() comes all the same
    bool isRunning() const { return running_; }
    bool isCancelling() const { return cancelled_; }
    const TestCall& call() const { return call_; }
    int answered() const { return tally_.answered(); }
    int inFlight() const { return static_cast<int>(inFlight_.size()); }
    qint64 elapsedNs() const;

  signals:
    void started();
    void progressed();  // for many: after every answer
    // The one answer; of many the first that went wrong, else the last.
    void finished(updraft::TestResultPtr result);
    void summarised(const updraft::RepeatSummary& summary);  // before finished(), for many

  private:
    void sendMore();
    void sendOne();
    void take(const RequestId& id, LocalAnswer answer);
    void finish();

    PlatformSession& session_;
    TestCall call_;
    RepeatTally tally_;
    std::unordered_set<RequestId> inFlight_;
    std::optional<LocalAnswer> shown_;
    QElapsedTimer clock_;
    int sent_ = 0;
    bool running_ = false, cancelled_ = false;
};

}  // namespace updraft

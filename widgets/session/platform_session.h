// PlatformSession: the open workspace and its running platform, seen from the GUI thread. It pulls views and
// finished invocations at its own pace and hands calls over; it never waits for the engine, and the engine
// never waits for it. One per program, owned by the composition root; outlives every widget that uses it.
//
// Thread: GUI thread. Work given to onEngine() runs on the engine's thread and must neither block nor touch
// Qt.
#pragma once

#include <QDir>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <memory>

#include "runtime/platform/local_invoke.h"
#include "runtime/platform/platform_host.h"
#include "runtime/platform/platform_view.h"
#include "widgets/session/live_mailbox.h"
#include "widgets/session/rate_history.h"

class QTimer;

namespace updraft {

using PlatformViewPtr = std::shared_ptr<const PlatformView>;

class PlatformSession final : public QObject {
    Q_OBJECT
  public:
    enum class State : std::uint8_t { Closed, Opening, Serving, Failed };
    Q_ENUM(State)

    explicit PlatformSession(PlatformHost& host, QObject* parent = nullptr);
    ~PlatformSession() override;

    // `base` carries what settings say about the platform; folder and observer are filled in here.
    void open(const QString& folder, PlatformOptions base, quint16 port = 9000);
    void close(std::function<void()> then = {});  // `then`: nothing writes to its folder any more
    void reopen();                                // after a failure, with the same request
    State state() const { return state_; }
    QString folder() const { return folder_; }  // absolute; empty when none was ever opened
    QString error() const { return error_; }    // of Failed: for people
    PlatformFailure failure() const { return failure_; }
    QUrl endpoint() const { return endpoint_; }  // empty while not serving
    QString portProblem() const { return portProblem_; }
    const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }  // of the template

    // The latest view, at most a quarter of a second old; null before the first one.
    PlatformViewPtr view() const { return view_; }
    const FunctionView* function(const QString& name) const;  // of view(); valid until the next viewChanged()
    const RateHistory& rates() const { return rates_; }

    // Hands a call over; `then` comes on the GUI thread unless `receiver` is gone by then. Answers the id to
    // cancel with.
    RequestId invoke(LocalCall call, QObject* receiver, std::function<void(LocalAnswer)> then);
    void cancel(const RequestId& id);

    // `then` comes on the GUI thread when what is on disk now is what runs, or at once when nothing is
    // served.
    void refreshWorkspace(QObject* receiver, std::function<void()> then);

    // work(Platform&) -> Answer on the engine's thread, then(Answer) on the GUI thread unless `receiver` is
    // gone or the workspace was closed meanwhile.
    template <typename Work, typename Then>
    void onEngine(QObject* receiver, Work work, Then then) {
        host_.post([alive = alive_, receiver = QPointer<QObject>(receiver), work = std::move(work),
                    then = std::move(then)](Platform* platform) mutable {
            if (platform == nullptr) return;
            auto answer = std::make_shared<decltype(work(*platform))>(work(*platform));
            deliver(alive, [receiver, answer, then = std::move(then)]() mutable {
                if (receiver) then(std::move(*answer));
            });
        });
    }

    // Path of the database, for readers on background threads (StoreReader::open); empty while not serving.
    QString databasePath() const { return database_; }

  signals:
    void stateChanged();
    void workspaceLoaded();  // the template was read: diagnostics() and the next view are new
    void viewChanged();      // four times a second while serving
    void invocationsArrived(const updraft::LiveBatch& batch);
    void problemReported(const QString& text);  // something a person should know

  private:
    class Observer;
    struct Alive;  // outlives the session; forgets it
    static void deliver(const std::shared_ptr<Alive>& alive, std::function<void()> call);
    void opened(PlatformHost::OpenOutcome outcome, int attempt);
    void tick();
    void setState(State state);

    PlatformHost& host_;
    std::shared_ptr<Alive> alive_;
    std::shared_ptr<Observer> observer_;
    QTimer* timer_;
    State state_ = State::Closed;
    QString folder_, error_, database_, portProblem_;
    PlatformFailure failure_ = PlatformFailure::None;
    QUrl endpoint_;
    std::vector<Diagnostic> diagnostics_;
    PlatformViewPtr view_;
    RateHistory rates_;
    PlatformOptions base_;
    quint16 port_ = 9000;
    int attempt_ = 0;           // counts open() and close(); answers of older ones are void
    bool viewPending_ = false;  // asked for and not yet here
};

}  // namespace updraft

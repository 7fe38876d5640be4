#include "widgets/session/platform_session.h"

#include <QMetaObject>
#include <QTimer>
#include <mutex>

#include "runtime/platform/platform.h"

namespace updraft {
namespace {

constexpr int kTickMs = 250;

}  // namespace

struct PlatformSession::Alive {
    std::mutex mutex;
    PlatformSession* session = nullptr;
};

// Lives on the engine's thread; holds what the platform says until the GUI asks.
class PlatformSession::Observer final : public PlatformObserver {
  public:
    explicit Observer(std::shared_ptr<Alive> alive) : alive_(std::move(alive)) {}

    void onWorkspaceLoaded(const std::vector<Diagnostic>& diagnostics) override {
        tell([diagnostics](PlatformSession& session) {
            session.diagnostics_ = diagnostics;
            emit session.workspaceLoaded();
        });
    }
    void onProblem(const std::string& text) override {
        tell([text = QString::fromStdString(text)](PlatformSession& session) {
            emit session.problemReported(text);
        });
    }
    void onInvocation(const InvocationRecord& record, std::string_view functionName,
                      std::string_view log) override {
        tallies.count(record);
        mailbox.put({record, std::string(functionName), std::string(log)});
    }

    FunctionTallies tallies;  // engine thread
    LiveMailbox mailbox;      // any thread

  private:
    template <typename Call>
    void tell(Call call) {
        const std::lock_guard lock(alive_->mutex);
        PlatformSession* session = alive_->session;
        if (session == nullptr) return;
        QMetaObject::invokeMethod(
            session,
            [this, session, call = std::move(call)] {
                if (session->observer_.get() == this) call(*session);
            },
            Qt::QueuedConnection);
    }
    std::shared_ptr<Alive> alive_;
};

PlatformSession::PlatformSession(PlatformHost& host, QObject* parent)
    : QObject(parent), host_(host), alive_(std::make_shared<Alive>()), timer_(new QTimer(this)) {
    alive_->session = this;
    timer_->setInterval(kTickMs);
    connect(timer_, &QTimer::timeout, this, &PlatformSession::tick);
}

PlatformSession::~PlatformSession() {
    const std::lock_guard lock(alive_->mutex);
    alive_->session = nullptr;
}

void PlatformSession::deliver(const std::shared_ptr<Alive>& alive, std::function<void()> call) {
    const std::lock_guard lock(alive->mutex);
    if (alive->session == nullptr) return;
    QMetaObject::invokeMethod(alive->session, std::move(call), Qt::QueuedConnection);
}

void PlatformSession::open(const QString& folder, PlatformOptions base, quint16 port) {
    folder_ = QDir(folder).absolutePath();
    base_ = std::move(base);
    port_ = port;
    base_.workspace = folder_.toStdString();
    base_.tapRecords = true;
    reopen();
}

void PlatformSession::reopen() {
    const int attempt = ++attempt_;
    observer_ = std::make_shared<Observer>(alive_);
    view_.reset();
    rates_.clear();
    viewPending_ = false;
    setState(State::Opening);
    PlatformHost::OpenRequest request;
    request.options = base_;
    request.port = port_;
    request.observer = observer_;
    host_.open(std::move(request), [this, alive = alive_, attempt](PlatformHost::OpenOutcome outcome) {
        auto shared = std::make_shared<PlatformHost::OpenOutcome>(std::move(outcome));
        const QString path =
            shared->platform ? QString::fromStdString(shared->platform->store().path().string()) : QString();
        deliver(alive, [this, shared, attempt, path] {
            if (attempt == attempt_) database_ = path;
            opened(std::move(*shared), attempt);
        });
    });
}

void PlatformSession::opened(PlatformHost::OpenOutcome outcome, int attempt) {
    if (attempt != attempt_) return;
    diagnostics_ = std::move(outcome.diagnostics);
    failure_ = outcome.failure;
    error_ = QString::fromStdString(outcome.error.message);
    portProblem_ = QString::fromStdString(outcome.portProblem);
    endpoint_ = QUrl();
    if (outcome.port != 0) endpoint_ = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(outcome.port));
    const bool serving = outcome.failure == PlatformFailure::None && outcome.platform != nullptr;
    setState(serving ? State::Serving : State::Failed);
    emit workspaceLoaded();
    if (serving) {
        timer_->start();
        tick();
    }
}

void PlatformSession::close(std::function<void()> then) {
    ++attempt_;
    observer_.reset();
    view_.reset();
    rates_.clear();
    database_.clear();
    endpoint_ = QUrl();
    host_.close([alive = alive_, then = std::move(then)]() mutable {
        if (then) deliver(alive, std::move(then));
    });
    setState(State::Closed);
}

void PlatformSession::setState(State state) {
    if (state != State::Serving) timer_->stop();
    if (state == state_) return;
    state_ = state;
    emit stateChanged();
}

void PlatformSession::tick() {
    if (state_ != State::Serving || viewPending_) return;
    viewPending_ = true;
    const int attempt = attempt_;
    onEngine(
        this,
        [observer = observer_](Platform& platform) {
            return std::make_shared<const PlatformView>(takeView(platform, observer->tallies));
        },
        [this, attempt](PlatformViewPtr view) {
            if (attempt != attempt_) return;
            viewPending_ = false;
            view_ = std::move(view);
            rates_.add(*view_);
            emit viewChanged();
            if (LiveBatch batch = observer_->mailbox.take();
                !batch.invocations.empty() || batch.dropped > 0) {
                emit invocationsArrived(batch);
            }
        });
}

const FunctionView* PlatformSession::function(const QString& name) const {
    if (!view_) return nullptr;
    const std::string wanted = name.toStdString();
    for (const FunctionView& function : view_->functions) {
        if (function.name == wanted) return &function;
    }
    return nullptr;
}

RequestId PlatformSession::invoke(LocalCall call, QObject* receiver, std::function<void(LocalAnswer)> then) {
    const RequestId id = call.requestId;
    host_.post([this, alive = alive_, receiver = QPointer<QObject>(receiver), call = std::move(call),
                then = std::move(then)](Platform* platform) mutable {
        auto answered = [this, alive, receiver, then = std::move(then)](LocalAnswer answer) {
            deliver(alive, [receiver, then, answer = std::move(answer)] {
                if (receiver) then(answer);
            });
        };
        if (platform != nullptr) return invokeLocally(*platform, std::move(call), std::move(answered));
        LocalAnswer closed;
        closed.status = 503;
        closed.errorCode = "ServiceException";
        closed.error = "No workspace is being served";
        answered(std::move(closed));
    });
    return id;
}

void PlatformSession::refreshWorkspace(QObject* receiver, std::function<void()> then) {
    host_.post(
        [alive = alive_, receiver = QPointer<QObject>(receiver), then = std::move(then)](Platform* platform) {
            const auto done = [alive, receiver, then] {
                deliver(alive, [receiver, then] {
                    if (receiver) then();
                });
            };
            platform != nullptr ? platform->refreshWorkspace(done) : done();
        });
}

void PlatformSession::cancel(const RequestId& id) {
    host_.post([id](Platform* platform) {
        if (platform != nullptr) platform->engine().cancel(id);
    });
}

}  // namespace updraft

// BackgroundJob: one piece of slow work at a time on a thread of Qt's pool, with its answer on the GUI
// thread. Starting a newer one makes the older one's answer void (and asks it to stop). Owned by the object
// that wants the answer; destroying it drops the answer, never waits. GUI thread.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace updraft {

class BackgroundJob final : public QObject {
    Q_OBJECT
  public:
    explicit BackgroundJob(QObject* parent = nullptr) : QObject(parent) {}
    ~BackgroundJob() override { cancel(); }

    // work(std::stop_token) -> Answer, on another thread: it may hold on to values only. then(Answer), here.
    template <typename Work, typename Then>
    void start(Work work, Then then) {
        cancel();
        running_ = true;
        stop_ = std::stop_source();
        const std::stop_token token = stop_.get_token();
        auto relay = std::make_shared<Relay>(this);
        relay_ = relay;
        QThreadPool::globalInstance()->start([token, relay, work = std::move(work),
                                              then = std::move(then)]() mutable {
            auto answer = std::make_shared<decltype(work(token))>(work(token));
            Relay::deliver(relay, [answer, then = std::move(then)]() mutable { then(std::move(*answer)); });
        });
    }
    void cancel();
    bool isRunning() const { return running_; }

  private:
    // Outlives the job; forgets it when the job is cancelled or gone.
    class Relay {
      public:
        explicit Relay(BackgroundJob* job) : job_(job) {}
        static void deliver(const std::shared_ptr<Relay>& relay, std::function<void()> answer);  // any thread
        void drop();

      private:
        std::mutex mutex_;
        BackgroundJob* job_;
    };
    void finished(const Relay* relay, const std::function<void()>& answer);

    std::stop_source stop_;
    std::shared_ptr<Relay> relay_;
    bool running_ = false;
};

}  // namespace updraft

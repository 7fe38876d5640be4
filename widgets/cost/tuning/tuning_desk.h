// TuningDesk: the memory tuning of one function at a time: what is kept of it, what may be measured with, and
// a measurement that runs on the engine's thread. Reads and writes files beside the interface. Owned by the
// panel; the session outlives it; GUI thread.
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>

#include "runtime/tuning/tuning_run.h"
#include "widgets/base/background_job.h"
#include "widgets/cost/tuning/kept_tunings.h"

namespace updraft {

class PlatformSession;

class TuningDesk final : public QObject {
    Q_OBJECT
  public:
    explicit TuningDesk(PlatformSession& session, QObject* parent = nullptr);
    ~TuningDesk() override;  // cancels what runs

    // Empty: the one that was measured last, else the first.
    void setFunction(const QString& name);
    void setTariffs(const TariffsPtr& tariffs, const QString& region);

    const QString& function() const { return function_; }
    const QStringList& events() const { return events_; }  // saved ones, by name
    ShownTuningPtr shown() const { return shown_; }        // null: nothing is kept
    QString problem() const { return problem_; }           // for people; empty when all is well
    bool canMeasure() const;                               // a platform serves, and nothing is measured yet
    bool isRunning() const { return running_; }
    const TuningProgress& progress() const { return progress_; }

    // Events by name; none: all saved ones, or an empty one. The plan's function and events are set here.
    void start(const QStringList& events, TuningPlan plan);
    void cancel();

  signals:
    void changed();          // anything above
    void progressChanged();  // progress()
    void message(const QString& text);

  private:
    class Relay;
    struct Loaded {
        QString function;
        QStringList events;
        ShownTuningPtr shown;
        QString problem;
    };
    void followSession();
    void load(std::optional<TuningMeasurement> keep = std::nullopt);
    void took(Loaded loaded);
    void begin(TuningPlan plan, const std::string& function);
    void finished(Result<TuningMeasurement> measurement, bool cancelled);
    void failed(const QString& why);

    PlatformSession& session_;
    std::shared_ptr<Relay> relay_;
    QString folder_, function_, region_, problem_;
    QStringList events_;
    TariffsPtr tariffs_;
    ShownTuningPtr shown_;
    TuningProgress progress_;
    BackgroundJob loading_, reading_;
    bool running_ = false;
};

}  // namespace updraft

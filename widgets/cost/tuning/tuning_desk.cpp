#include "widgets/cost/tuning/tuning_desk.h"

#include <QDir>
#include <QMetaObject>
#include <mutex>

#include "runtime/platform/platform.h"
#include "runtime/tuning/tuning_file.h"
#include "runtime/tuning/tuning_service.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

QStringList eventsOf(const QString& folder, const QString& function) {
    QStringList names;
    const QDir events(folder + QStringLiteral("/events/") + function);
    for (const QFileInfo& file : events.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(file.completeBaseName());
    return names;
}

}  // namespace

// On the engine's thread; forgets the desk when that goes.
class TuningDesk::Relay final : public TuningListener {
  public:
    explicit Relay(TuningDesk* desk) : desk_(desk) {}
    void drop() {
        const std::lock_guard lock(mutex_);
        desk_ = nullptr;
    }
    void onTuningProgress(const TuningProgress& progress) override {
        tell([progress](TuningDesk& desk) {
            desk.progress_ = progress;
            emit desk.progressChanged();
        });
    }
    void onTuningFinished(Result<TuningMeasurement> measurement, bool cancelled) override {
        tell([measurement = std::move(measurement), cancelled](TuningDesk& desk) {
            desk.finished(measurement, cancelled);
        });
    }

  private:
    template <typename Call>
    void tell(Call call) {
        const std::lock_guard lock(mutex_);
        if (desk_ == nullptr) return;
        QMetaObject::invokeMethod(
            desk_, [desk = desk_, call = std::move(call)] { call(*desk); }, Qt::QueuedConnection);
    }
    std::mutex mutex_;
    TuningDesk* desk_;
};

TuningDesk::TuningDesk(PlatformSession& session, QObject* parent)
    : QObject(parent), session_(session), relay_(std::make_shared<Relay>(this)) {
    connect(&session, &PlatformSession::stateChanged, this, &TuningDesk::followSession);
    connect(&session, &PlatformSession::viewChanged, this, [this] {
        if (function_.isEmpty() && !loading_.isRunning()) load();
    });
    followSession();
}

TuningDesk::~TuningDesk() {
    relay_->drop();
    if (running_) cancel();
}

void TuningDesk::followSession() {
    if (session_.state() != PlatformSession::State::Serving && running_) {
        running_ = false;  // the platform ends what it measured, and tells it or not
        problem_ = tr("The workspace was closed before the measurement was over");
    }
    if (folder_ != session_.folder()) {
        folder_ = session_.folder();
        function_.clear();
        load();
    }
    emit changed();
}

bool TuningDesk::canMeasure() const {
    return !running_ && !function_.isEmpty() && session_.state() == PlatformSession::State::Serving;
}

void TuningDesk::setFunction(const QString& name) {
    if (name == function_) return;
    function_ = name;
    problem_.clear();
    load();
}

void TuningDesk::setTariffs(const TariffsPtr& tariffs, const QString& region) {
    if (tariffs == tariffs_ && region == region_) return;
    tariffs_ = tariffs;
    region_ = region;
    load();
}

void TuningDesk::load(std::optional<TuningMeasurement> keep) {
    if (folder_.isEmpty()) return took({});
    QString first;
    if (const PlatformViewPtr view = session_.view(); view && !view->functions.empty())
        first = QString::fromStdString(view->functions.front().name);
    loading_.start(
        [folder = folder_, wanted = function_, first, tariffs = tariffs_, region = region_.toStdString(),
         keep = std::move(keep)](const std::stop_token&) {
            Loaded loaded;
            loaded.function = wanted.isEmpty() ? lastMeasured(folder) : wanted;
            if (loaded.function.isEmpty()) loaded.function = first;
            loaded.events = eventsOf(folder, loaded.function);
            const std::filesystem::path workspace = folder.toStdString();
            if (keep)
                if (const Status kept = keepTuning(workspace, *keep); !kept)
                    loaded.problem = QString::fromStdString(kept.error().message);
            auto known = loadTuning(workspace, loaded.function.toStdString());
            if (known)
                loaded.shown = showTuning(std::move(*known), tariffs.get(), region);
            else if (!known.error().message.empty())
                loaded.problem = QString::fromStdString(known.error().message);
            return loaded;
        },
        [this](Loaded loaded) { took(std::move(loaded)); });
}

void TuningDesk::took(Loaded loaded) {
    function_ = loaded.function;
    events_ = std::move(loaded.events);
    shown_ = std::move(loaded.shown);
    if (!loaded.problem.isEmpty()) problem_ = loaded.problem;
    emit changed();
}

void TuningDesk::start(const QStringList& events, TuningPlan plan) {
    if (!canMeasure()) return;
    running_ = true;
    problem_.clear();
    progress_ = {};
    emit changed();
    std::vector<std::string> named;
    for (const QString& event : events) named.push_back(event.toStdString());
    reading_.start([workspace = folder_.toStdString(), function = function_.toStdString(),
                    named](const std::stop_token&) { return tuningEvents(workspace, function, named); },
                   [this, plan = std::move(plan)](Result<std::vector<TuningEvent>> read) mutable {
                       if (!running_) return;
                       if (!read) return failed(QString::fromStdString(read.error().message));
                       plan.events = std::move(*read);
                       begin(std::move(plan), function_.toStdString());
                   });
}

void TuningDesk::begin(TuningPlan plan, const std::string& function) {
    session_.onEngine(
        this,
        [plan = std::move(plan), function, relay = relay_](Platform& platform) mutable {
            plan.version = platform.registry().resolve(function, "", 0);
            const Status started = platform.tuning().start(std::move(plan), relay);
            return started ? std::string() : started.error().message;
        },
        [this](const std::string& refused) {
            if (!refused.empty()) failed(QString::fromStdString(refused));
        });
}

void TuningDesk::cancel() {
    if (reading_.isRunning()) {
        reading_.cancel();
        running_ = false;
        emit changed();
    }
    session_.onEngine(
        this,
        [](Platform& platform) {
            platform.tuning().cancel();
            return true;
        },
        [](bool) {});
}

void TuningDesk::finished(Result<TuningMeasurement> measurement, bool cancelled) {
    if (!running_) return;
    running_ = false;
    if (cancelled) {
        emit message(tr("The measurement was cancelled"));
        emit changed();
        return;
    }
    if (!measurement) return failed(QString::fromStdString(measurement.error().message));
    function_ = QString::fromStdString(measurement->function);
    emit message(tr("%1 was measured").arg(function_));
    load(std::move(*measurement));
}

void TuningDesk::failed(const QString& why) {
    running_ = false;
    problem_ = tr("It was not measured: %1").arg(why);
    emit changed();
}

}  // namespace updraft

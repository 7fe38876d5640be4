#include "app/studio/traffic_control.h"

#include "runtime/traffic/traffic_generator.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

QString describe(const Error& error) {
    const QString message = QString::fromStdString(error.message);
    if (error.where.line <= 0) return message;
    return QStringLiteral("%1:%2: %3")
        .arg(QString::fromStdString(error.where.file))
        .arg(error.where.line)
        .arg(message);
}

}  // namespace

TrafficControl::TrafficControl(PlatformSession& session, QObject* parent)
    : QObject(parent), session_(session) {
    connect(&session_, &PlatformSession::stateChanged, this, [this] {
        if (session_.state() != PlatformSession::State::Serving) stop();
        emit changed();
    });
}

TrafficControl::~TrafficControl() = default;

bool TrafficControl::isPossible() const {
    return session_.state() == PlatformSession::State::Serving && !session_.endpoint().isEmpty();
}

void TrafficControl::start() {
    if (running_ || !isPossible()) return;
    running_ = true;
    emit changed();
    const std::filesystem::path folder = session_.folder().toStdString();
    reading_.start([folder](std::stop_token) { return loadTrafficPlan(folder); },
                   [this](Result<TrafficPlan> plan) {
                       if (plan.ok() && !plan->targets.empty()) {
                           TrafficOptions options;
                           options.server = {boost::asio::ip::make_address("127.0.0.1"),
                                             static_cast<std::uint16_t>(session_.endpoint().port())};
                           generator_ = std::make_unique<TrafficGenerator>(options);
                           return generator_->start(std::move(*plan));
                       }
                       running_ = false;
                       emit changed();
                       emit failed(plan.ok()
                                       ? tr("There is nothing to send: save an event for a function, or "
                                            "write a traffic.json")
                                       : describe(plan.error()));
                   });
}

void TrafficControl::stop() {
    reading_.cancel();
    if (generator_) generator_->stop();
    if (!running_) return;
    running_ = false;
    emit changed();
}

TrafficStatistics TrafficControl::statistics() const {
    return generator_ ? generator_->statistics() : TrafficStatistics{};
}

}  // namespace updraft

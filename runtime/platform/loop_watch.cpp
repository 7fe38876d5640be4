#include "runtime/platform/loop_watch.h"

#include <boost/json.hpp>
#include <utility>

namespace updraft {
namespace {

namespace json = boost::json;

}  // namespace

std::string toJson(const LoopGuardSettings& settings) {
    return json::serialize(json::object{{"format", 1},
                                        {"chain", settings.rules.chain},
                                        {"retries", settings.rules.retries},
                                        {"retryPercent", settings.rules.retryPercent},
                                        {"on", settings.on},
                                        {"stops", settings.stops}});
}

Result<LoopGuardSettings> loopGuardFromJson(std::string_view text) {
    boost::system::error_code failed;
    const json::value parsed = json::parse(text, failed);
    const json::object* object = failed ? nullptr : parsed.if_object();
    if (object == nullptr) return Error{"this is no guard"};
    const json::value* format = object->if_contains("format");
    if (format == nullptr || *format != json::value(1)) return Error{"it is of a newer program"};
    LoopGuardSettings settings;
    const auto number = [&](std::string_view key, auto& into) {
        const json::value* value = object->if_contains(key);
        if (value == nullptr) return;
        const auto read = value->to_number<std::uint32_t>(failed);
        if (!failed) into = read;
    };
    number("chain", settings.rules.chain);
    number("retries", settings.rules.retries);
    number("retryPercent", settings.rules.retryPercent);
    const auto flag = [&](std::string_view key, bool& into) {
        const json::value* value = object->if_contains(key);
        if (value != nullptr && value->is_bool()) into = value->get_bool();
    };
    flag("on", settings.on);
    flag("stops", settings.stops);
    return settings;
}

LoopWatch::~LoopWatch() {
    parts_.scheduler.cancel(std::exchange(timer_, 0));
}

std::vector<std::string> LoopWatch::load() {
    const auto documents = parts_.store.loadDocuments(kGuardKind);
    if (!documents) return {"the guard against loops cannot be read: " + documents.error().message};
    for (const StoredDocument& document : *documents) {
        if (document.key != kGuardKey) continue;
        const auto settings = loopGuardFromJson(document.json);
        if (!settings) return {"the guard against loops is as if it were new: " + settings.error().message};
        settings_ = *settings;
        guard_.setRules(settings_.rules);
    }
    return {};
}

void LoopWatch::setSettings(const LoopGuardSettings& settings) {
    settings_ = settings;
    guard_.setRules(settings.rules);
    parts_.store.putDocument(std::string(kGuardKind), std::string(kGuardKey), toJson(settings));
}

void LoopWatch::observe(const InvocationRecord& record, const std::optional<TraceLink>& trace) {
    if (!settings_.on) return;
    if (const auto finding = guard_.observe(record, trace)) found(*finding);
}

void LoopWatch::refused(std::uint32_t functionId, std::uint32_t calls) {
    if (!settings_.on) return;
    const WallNanos now = parts_.scheduler.clock().wallNow();
    if (const auto finding = guard_.refused(functionId, calls, now)) found(*finding);
}

LoopList LoopWatch::loops() const {
    if (!shown_) shown_ = std::make_shared<std::vector<LoopNotice>>(kept_.begin(), kept_.end());
    return shown_;
}

// A chain that may not go on for ever ends by itself; stopping the function would stop its other calls too.
LoopEnd LoopWatch::endOf(const GuardFinding& finding, const std::string& function) const {
    const bool recurs = finding.kind == GuardFinding::Kind::Recursion;
    if (recurs && !parts_.mayRecur(function)) return LoopEnd::ChainEnded;
    return settings_.stops && !function.empty() ? LoopEnd::FunctionStopped : LoopEnd::GoesOn;
}

void LoopWatch::found(GuardFinding finding) {
    LoopNotice loop{finding, std::string(parts_.store.functionName(finding.functionId))};
    loop.finding.end = endOf(finding, loop.function);
    kept_.push_front(loop);
    if (kept_.size() > kMostKept) kept_.pop_back();
    shown_.reset();
    annotate(loop);
    parts_.observer.onLoop(loop);
    if (loop.finding.end == LoopEnd::FunctionStopped) stopSoon(loop.function);
}

void LoopWatch::annotate(const LoopNotice& loop) {
    Annotation annotation;
    annotation.at = loop.finding.at;
    annotation.kind = Annotation::Kind::LoopFound;
    annotation.functionId = loop.finding.functionId;
    annotation.subject = name(loop.finding.kind);
    annotation.detail = std::to_string(loop.finding.count) + ", " + loop.finding.perHour.rounded(6) + ", " +
                        name(loop.finding.end);
    parts_.sink.onAnnotation(std::move(annotation));
}

// Stopping changes the engine, which is in the middle of telling us.
void LoopWatch::stopSoon(const std::string& function) {
    toStop_.push_back(function);
    if (timer_ != 0) return;
    timer_ = parts_.scheduler.after({}, [this] {
        timer_ = 0;
        for (const std::string& name : std::exchange(toStop_, {})) parts_.stop(name);
    });
}

}  // namespace updraft

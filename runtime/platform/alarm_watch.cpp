#include "runtime/platform/alarm_watch.h"

#include <algorithm>
#include <utility>

#include "runtime/base/text.h"
#include "runtime/telemetry/alarm_json.h"

namespace updraft {
namespace {

// Records are in the file 100 ms after an invocation's end at the latest; rollups come with them.
constexpr Nanos kCommitTime = Millis(300);
// The wall clock may be set while we wait: look again at least this often.
constexpr std::int64_t kLongestWait = 60'000'000'000;

// The same but for what does not change the state.
bool watchesTheSame(AlarmDefinition a, const AlarmDefinition& b) {
    a.name = b.name;
    a.enabled = b.enabled;
    return a == b;
}

Error unknown(std::string_view name) {
    return {"there is no alarm called " + std::string(name)};
}

AlarmVerdict unjudged() {
    return {};
}

}  // namespace

AlarmWatch::~AlarmWatch() {
    stop();
}

void AlarmWatch::stop() {
    *stopped_ = true;
    parts_.scheduler.cancel(std::exchange(timer_, 0));
}

std::vector<std::string> AlarmWatch::load() {
    std::vector<std::string> problems;
    const auto documents = parts_.store.loadDocuments(kAlarmKind);
    if (!documents) return {"alarms cannot be read: " + documents.error().message};
    for (const StoredDocument& document : *documents) {
        auto alarm = alarmFromJson(document.json);
        if (!alarm || alarm->name != document.key) {
            problems.push_back("alarm " + document.key + " is kept but not watched: " +
                               (alarm ? "its name is another" : alarm.error().message));
            continue;
        }
        Kept& kept = alarms_[alarm->name];
        kept.status.definition = std::move(*alarm);
        kept.generation = ++generation_;
    }
    readStates(problems);
    shown_.reset();
    schedule();
    return problems;
}

void AlarmWatch::readStates(std::vector<std::string>& problems) {
    const auto states = parts_.store.loadDocuments(kAlarmStateKind);
    if (!states) return problems.push_back("states of alarms cannot be read: " + states.error().message);
    for (const StoredDocument& document : *states) {
        const auto found = alarms_.find(document.key);
        if (found == alarms_.end()) continue;
        if (const auto read = readState(document.json, found->second.status); !read)
            problems.push_back("state of alarm " + document.key + ": " + read.error().message);
    }
}

AlarmList AlarmWatch::alarms() const {
    if (shown_) return shown_;
    auto list = std::make_shared<std::vector<AlarmStatus>>();
    list->reserve(alarms_.size());
    for (const auto& [name, kept] : alarms_) list->push_back(kept.status);
    shown_ = std::move(list);
    return shown_;
}

const AlarmStatus* AlarmWatch::find(std::string_view name) const {
    const auto found = alarms_.find(name);
    return found == alarms_.end() ? nullptr : &found->second.status;
}

// ---- edits ----

Status AlarmWatch::put(AlarmDefinition definition) {
    if (auto sound = validate(definition); !sound) return sound;
    const AlarmStatus* before = find(definition.name);
    if (!before && alarms_.size() >= kMostAlarms) {
        return Error{"there are " + std::to_string(kMostAlarms) +
                     " alarms already, as many as a workspace can have: remove one first"};
    }
    keep(std::move(definition), before);
    return Done{};
}

Status AlarmWatch::replace(std::string_view name, AlarmDefinition definition) {
    if (auto sound = validate(definition); !sound) return sound;
    const auto found = alarms_.find(name);
    if (found == alarms_.end()) return unknown(name);
    if (definition.name == name) return put(std::move(definition));
    if (find(definition.name)) {
        return Error{"there is an alarm called " + definition.name + " already: choose another name"};
    }
    const Kept old = std::move(found->second);
    alarms_.erase(found);
    parts_.store.removeDocument(std::string(kAlarmKind), old.status.definition.name);
    parts_.store.removeDocument(std::string(kAlarmStateKind), old.status.definition.name);
    keep(std::move(definition), &old.status);
    return Done{};
}

Status AlarmWatch::remove(std::string_view name) {
    const auto found = alarms_.find(name);
    if (found == alarms_.end()) return unknown(name);
    change(found->second.status, unjudged());  // tells everybody that it alarms no more
    parts_.store.removeDocument(std::string(kAlarmKind), found->first);
    parts_.store.removeDocument(std::string(kAlarmStateKind), found->first);
    alarms_.erase(found);
    shown_.reset();
    schedule();
    return Done{};
}

Status AlarmWatch::enable(std::string_view name, bool enabled) {
    const AlarmStatus* status = find(name);
    if (!status) return unknown(name);
    AlarmDefinition definition = status->definition;
    definition.enabled = enabled;
    return put(std::move(definition));
}

Status AlarmWatch::setState(std::string_view name, AlarmState state) {
    const auto found = alarms_.find(name);
    if (found == alarms_.end()) return unknown(name);
    change(found->second.status, {state, {}});
    saveState(found->second.status);
    return Done{};
}

void AlarmWatch::keep(AlarmDefinition definition, const AlarmStatus* before) {
    const bool stays = before && definition.enabled && watchesTheSame(before->definition, definition);
    AlarmStatus status;
    if (before) status = *before;
    if (status.since == 0) status.since = parts_.scheduler.clock().wallNow();
    status.definition = std::move(definition);
    Kept& kept = alarms_[status.definition.name];
    kept.status = std::move(status);
    kept.generation = ++generation_;
    kept.due = 0;
    if (!stays) change(kept.status, unjudged());
    parts_.store.putDocument(std::string(kAlarmKind), kept.status.definition.name,
                             toJson(kept.status.definition));
    saveState(kept.status);
    shown_.reset();
    schedule();
}

void AlarmWatch::saveState(const AlarmStatus& status) {
    parts_.store.putDocument(std::string(kAlarmStateKind), status.definition.name, stateToJson(status));
}

// ---- evaluation ----

// On the platform's clock, which may be a fast one; the file is written in real time.
std::int64_t AlarmWatch::settlingNs() const {
    return static_cast<std::int64_t>(static_cast<double>(kCommitTime.count()) *
                                     std::max(1.0, parts_.scheduler.clock().speed()));
}

void AlarmWatch::schedule() {
    parts_.scheduler.cancel(std::exchange(timer_, 0));
    if (*stopped_ || reading_) return;
    const WallNanos now = parts_.scheduler.clock().wallNow() - settlingNs();
    std::int64_t wait = kLongestWait;
    bool any = false;
    for (const auto& [name, kept] : alarms_) {
        if (!kept.status.definition.enabled) continue;
        any = true;
        wait = std::min(wait, std::max<std::int64_t>(kept.due - now, 0));
    }
    if (!any) return;
    timer_ = parts_.scheduler.after(Nanos(wait), [this] {
        timer_ = 0;
        evaluateDue();
    });
}

std::vector<AlarmWatch::Job> AlarmWatch::takeDue(WallNanos now) {
    std::vector<Job> jobs;
    for (auto& [name, kept] : alarms_) {
        const AlarmDefinition& definition = kept.status.definition;
        if (!definition.enabled) continue;
        const std::int64_t step = evaluationStepNs(definition);
        const bool clockWentBack = kept.due > now + step;
        if (kept.due > now && !clockWentBack) continue;
        const AlarmRange range = rangeOf(definition, now);
        kept.due = range.until + step;
        jobs.push_back({name, kept.generation, queryOf(definition, range)});
    }
    return jobs;
}

void AlarmWatch::evaluateDue() {
    std::vector<Job> jobs = takeDue(parts_.scheduler.clock().wallNow() - settlingNs());
    if (jobs.empty()) return schedule();
    reading_ = true;
    const auto work = [jobs = std::move(jobs), source = parts_.source, stopped = stopped_] {
        std::vector<Answer> answers;
        answers.reserve(jobs.size());
        for (const Job& job : jobs) {
            if (*stopped) break;
            answers.push_back({job, source->points(job.query)});
        }
        return answers;
    };
    parts_.background.run(work, [this, stopped = stopped_](const std::vector<Answer>& answers) {
        if (!*stopped) take(answers);
    });
}

AlarmQuery AlarmWatch::queryOf(const AlarmDefinition& definition, const AlarmRange& range) {
    AlarmQuery query;
    query.metric = definition.metric;
    query.statistic = statisticByName(definition.statistic).value_or(Statistic{});
    query.range = range;
    if (definition.function.empty()) return query;
    query.functionId = parts_.store.functionId(definition.function);
    if (!definition.alias.empty()) query.aliasId = parts_.store.internString(definition.alias);
    if (!definition.version.empty()) {
        query.version = static_cast<std::uint32_t>(parseInteger(definition.version).value_or(0));
    }
    return query;
}

void AlarmWatch::take(const std::vector<Answer>& answers) {
    reading_ = false;
    for (const Answer& answer : answers) {
        const auto found = alarms_.find(answer.job.name);
        if (found == alarms_.end() || found->second.generation != answer.job.generation) continue;
        judge(found->second, answer);
    }
    schedule();
}

void AlarmWatch::judge(Kept& kept, const Answer& answer) {
    AlarmStatus& status = kept.status;
    const std::string problem = answer.points ? std::string() : answer.points.error().message;
    if (problem != status.problem) shown_.reset();
    status.problem = problem;
    if (!answer.points) return;
    status.evaluated = answer.job.query.range.until;
    AlarmVerdict verdict = evaluate(status.definition, *answer.points, status.state);
    if (verdict.state == status.state) {
        if (verdict.reason == status.reason) return;
        status.reason = std::move(verdict.reason);
        return shown_.reset();
    }
    change(status, std::move(verdict));
    saveState(status);
}

void AlarmWatch::change(AlarmStatus& status, AlarmVerdict&& verdict) {
    const AlarmState before = status.state;
    status.reason = std::move(verdict.reason);
    shown_.reset();
    if (verdict.state == before) return;
    status.state = verdict.state;
    status.since = parts_.scheduler.clock().wallNow();
    annotate(status, before);
    parts_.observer.onAlarm(status, before);
}

void AlarmWatch::annotate(const AlarmStatus& status, AlarmState before) {
    const bool raised = status.state == AlarmState::Alarm;
    if (!raised && before != AlarmState::Alarm) return;
    const AlarmDefinition& definition = status.definition;
    Annotation annotation;
    annotation.at = status.since;
    annotation.kind = raised ? Annotation::Kind::AlarmRaised : Annotation::Kind::AlarmCleared;
    annotation.functionId = definition.function.empty() ? 0 : parts_.store.functionId(definition.function);
    annotation.subject = definition.name;
    annotation.detail = conditionText(definition);
    parts_.sink.onAnnotation(std::move(annotation));
}

}  // namespace updraft

#include "runtime/platform/budget_watch.h"

#include <algorithm>
#include <boost/json.hpp>
#include <chrono>
#include <set>
#include <utility>

#include "runtime/platform/usage_reader.h"

namespace updraft {
namespace {

namespace json = boost::json;

constexpr std::string_view kBudgetStateKind = "budget-state";
constexpr std::string_view kCurrency = "USD";

std::string stateJson(const BudgetStatus& status) {
    return json::serialize(json::object{
        {"state", name(status.state)}, {"since", status.since}, {"periodDay", status.periodDay}});
}

// What cannot be read is as if it had never been judged.
void readState(std::string_view text, BudgetStatus& status) {
    boost::system::error_code failed;
    const json::value parsed = json::parse(text, failed);
    const json::object* object = failed ? nullptr : parsed.if_object();
    const json::value* state = object == nullptr ? nullptr : object->if_contains("state");
    const json::value* since = object == nullptr ? nullptr : object->if_contains("since");
    const json::value* day = object == nullptr ? nullptr : object->if_contains("periodDay");
    if (state == nullptr || since == nullptr || day == nullptr || !state->is_string()) return;
    for (const BudgetState known : {BudgetState::Unknown, BudgetState::Within, BudgetState::Forecast,
                                    BudgetState::Warning, BudgetState::Reached})
        if (state->get_string() == name(known)) status.state = known;
    status.since = since->is_int64() ? since->get_int64() : 0;
    status.periodDay = day->is_int64() ? static_cast<std::int32_t>(day->get_int64()) : 0;
}

CostScope scopeOf(const BudgetDefinition& budget) {
    return {budget.function, budget.tariff};
}

bool alerts(BudgetState state) {
    return state >= BudgetState::Forecast;
}

}  // namespace

BudgetWatch::BudgetWatch(Parts parts, PricingChoice choice)
    : parts_(std::move(parts)), choice_(std::move(choice)) {}

BudgetWatch::~BudgetWatch() {
    stop();
}

void BudgetWatch::stop() {
    *stopped_ = true;
    parts_.scheduler.cancel(std::exchange(timer_, 0));
}

std::vector<std::string> BudgetWatch::load() {
    std::vector<std::string> problems;
    const auto documents = parts_.store.loadDocuments(kBudgetKind);
    if (!documents) return {"budgets cannot be read: " + documents.error().message};
    for (const StoredDocument& document : *documents) {
        auto budget = budgetFromJson(document.json);
        if (!budget || budget->name != document.key) {
            problems.push_back("budget " + document.key + " is kept but not watched: " +
                               (budget ? "its name is another" : budget.error().message));
            continue;
        }
        budgets_[budget->name].definition = std::move(*budget);
    }
    readStates(problems);
    shown_.reset();
    schedule({});
    return problems;
}

void BudgetWatch::readStates(std::vector<std::string>& problems) {
    const auto states = parts_.store.loadDocuments(kBudgetStateKind);
    if (!states) return problems.push_back("states of budgets cannot be read: " + states.error().message);
    for (const StoredDocument& document : *states)
        if (const auto found = budgets_.find(document.key); found != budgets_.end())
            readState(document.json, found->second);
}

BudgetList BudgetWatch::budgets() const {
    if (shown_) return shown_;
    auto list = std::make_shared<std::vector<BudgetStatus>>();
    for (const auto& [name, status] : budgets_) list->push_back(status);
    shown_ = std::move(list);
    return shown_;
}

const BudgetStatus* BudgetWatch::find(std::string_view name) const {
    const auto found = budgets_.find(name);
    return found == budgets_.end() ? nullptr : &found->second;
}

Status BudgetWatch::put(BudgetDefinition definition) {
    if (auto sound = validate(definition); !sound) return sound;
    if (find(definition.name) == nullptr && budgets_.size() >= kMostBudgets) {
        return Error{"there are " + std::to_string(kMostBudgets) +
                     " budgets already, as many as a workspace can have: remove one first"};
    }
    BudgetStatus& status = budgets_[definition.name];
    if (!(status.definition == definition)) {  // what it watches differently begins anew
        forget(status);
        status = {};
        status.since = parts_.scheduler.clock().wallNow();
    }
    status.definition = std::move(definition);
    parts_.store.putDocument(std::string(kBudgetKind), status.definition.name, toJson(status.definition));
    saveState(status);
    shown_.reset();
    ++generation_;
    schedule({});
    return Done{};
}

Status BudgetWatch::replace(std::string_view name, BudgetDefinition definition) {
    if (auto sound = validate(definition); !sound) return sound;
    if (find(name) == nullptr) return Error{"there is no budget called " + std::string(name)};
    if (definition.name != name) {
        if (find(definition.name) != nullptr)
            return Error{"there is a budget called " + definition.name + " already: choose another name"};
        if (auto removed = remove(name); !removed) return removed;
    }
    return put(std::move(definition));
}

Status BudgetWatch::remove(std::string_view name) {
    const auto found = budgets_.find(name);
    if (found == budgets_.end()) return Error{"there is no budget called " + std::string(name)};
    forget(found->second);
    parts_.store.removeDocument(std::string(kBudgetKind), found->first);
    parts_.store.removeDocument(std::string(kBudgetStateKind), found->first);
    budgets_.erase(found);
    shown_.reset();
    ++generation_;
    return Done{};
}

void BudgetWatch::schedule(Nanos wait) {
    parts_.scheduler.cancel(std::exchange(timer_, 0));
    if (*stopped_ || reading_) return;
    const bool any = std::any_of(budgets_.begin(), budgets_.end(),
                                 [](const auto& one) { return one.second.definition.enabled; });
    if (!any) return;
    due_ = parts_.scheduler.clock().now() + wait;
    timer_ = parts_.scheduler.at(due_, [this] {
        timer_ = 0;
        read();
    });
}

void BudgetWatch::recorded() {
    recorded_ = parts_.scheduler.clock().now();
    if (std::exchange(news_, true) || timer_ == 0) return;
    const Nanos wait = untilNews();
    if (recorded_ + wait < due_) schedule(wait);
}

Nanos BudgetWatch::untilNews() const {
    const TimePoint next =
        readUntil_ + std::max<Nanos>(kNewsInterval, (readUntil_ - readFrom_) * kReadingShare);
    return std::max<Nanos>(kSeen, next - parts_.scheduler.clock().now());
}

void BudgetWatch::read() {
    std::set<CostScope> scopes;
    for (const auto& [name, status] : budgets_)
        if (status.definition.enabled) scopes.insert(scopeOf(status.definition));
    CostQuestion question{{scopes.begin(), scopes.end()}, choice_, parts_.scheduler.clock().wallNow()};
    reading_ = true;
    readFrom_ = parts_.scheduler.clock().now();
    news_ = news_ && readFrom_ - recorded_ < kSeen;
    const WallNanos now = question.now;
    parts_.background.run(
        [question = std::move(question), source = parts_.source, stopped = stopped_]() -> Answers {
            if (*stopped) return Error{"stopped"};
            return source->read(question);
        },
        [this, stopped = stopped_, now, generation = generation_](const Answers& answers) {
            if (!*stopped) take(answers, now, generation);
        });
}

void BudgetWatch::take(const Answers& answers, WallNanos now, std::uint64_t generation) {
    reading_ = false;
    readUntil_ = parts_.scheduler.clock().now();
    if (generation != generation_) return schedule({});
    for (auto& [name, status] : budgets_) {
        if (!status.definition.enabled) continue;
        if (!answers) {
            status.problem = answers.error().message;
            continue;
        }
        for (const CostAnswer& answer : answers->all)
            if (answer.scope == scopeOf(status.definition)) judge(status, answer, now);
    }
    if (answers) tellLeftOut(answers->leftOut);
    shown_.reset();
    schedule(news_ ? untilNews() : kInterval);
}

// Budgets go on without them, at prices that may not be the ones that were meant.
void BudgetWatch::tellLeftOut(const std::vector<std::string>& lists) {
    if (std::exchange(leftOut_, lists) == lists) return;
    for (const std::string& list : lists)
        parts_.observer.onProblem("budgets are priced without a price list: " + list);
}

void BudgetWatch::judge(BudgetStatus& status, const CostAnswer& answer, WallNanos now) {
    status.problem = answer.problem;
    if (answer.problem.empty() && answer.currency != kCurrency)
        status.problem = "it is priced in " + answer.currency +
                         ", and budgets are in US dollars: choose another price list for it";
    if (!status.problem.empty()) return;
    const bool daily = status.definition.period == BudgetDefinition::Period::Day;
    const std::int32_t periodDay = usageDayOf(daily ? now : monthOf(now).from());
    const bool begins = status.periodDay != periodDay;
    BudgetStatus judged =
        judgeBudget(status, daily ? answer.ofDay : answer.ofMonth, periodDay, &answer.forecast);
    // What is so in a new period again is news all the same.
    if (begins && judged.state == status.state) status.state = BudgetState::Unknown;
    change(status, std::move(judged), now);
}

void BudgetWatch::change(BudgetStatus& status, BudgetStatus now, WallNanos at) {
    const BudgetState before = status.state;
    const bool other = now.state != before;
    if (other) now.since = at;
    status = std::move(now);
    if (!other) return;
    saveState(status);
    tell(status, before);
    if (status.state == BudgetState::Reached && status.definition.stopAtLimit && parts_.stop)
        parts_.stop(status.definition.function);
}

void BudgetWatch::tell(const BudgetStatus& status, BudgetState before) {
    if (!alerts(status.state) && !alerts(before)) return;
    annotate(status);
    parts_.observer.onBudget(status, before);
}

// Of one that is removed or becomes another: it alerts no more, which everybody hears.
void BudgetWatch::forget(BudgetStatus& status) {
    const BudgetState before = std::exchange(status.state, BudgetState::Unknown);
    status.since = parts_.scheduler.clock().wallNow();
    tell(status, before);
}

void BudgetWatch::saveState(const BudgetStatus& status) {
    parts_.store.putDocument(std::string(kBudgetStateKind), status.definition.name, stateJson(status));
}

void BudgetWatch::annotate(const BudgetStatus& status) {
    const BudgetDefinition& budget = status.definition;
    Annotation annotation;
    annotation.at = status.since;
    annotation.kind = alerts(status.state) ? Annotation::Kind::BudgetRaised : Annotation::Kind::BudgetCleared;
    annotation.functionId = budget.function.empty() ? 0 : parts_.store.functionId(budget.function);
    annotation.subject = budget.name;
    annotation.detail =
        std::string(name(status.state)) + " " + status.spent.rounded(2) + " / " + budget.limit.text();
    parts_.sink.onAnnotation(std::move(annotation));
}

}  // namespace updraft

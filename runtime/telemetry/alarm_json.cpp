#include "runtime/telemetry/alarm_json.h"

#include <boost/json.hpp>

namespace updraft {
namespace json = boost::json;
namespace {

constexpr std::int64_t kFormat = 1;

// Reads members; the first that is of the wrong type or meaning is what is wrong with the whole.
class MemberReader {
  public:
    explicit MemberReader(const json::object& from) : from_(from) {}

    void text(std::string_view member, std::string& into) {
        const json::value* value = from_.if_contains(member);
        if (!value) return;
        if (!value->is_string()) return fail(member, "a text");
        into = value->get_string();
    }
    void number(std::string_view member, double& into) {
        const json::value* value = from_.if_contains(member);
        if (!value) return;
        if (!value->is_number()) return fail(member, "a number");
        into = value->to_number<double>();
    }
    template <typename Integer>
    void integer(std::string_view member, Integer& into) {
        const json::value* value = from_.if_contains(member);
        if (!value) return;
        boost::system::error_code failed;
        const auto number = value->to_number<Integer>(failed);
        if (failed) return fail(member, "a whole number");
        into = number;
    }
    void boolean(std::string_view member, bool& into) {
        const json::value* value = from_.if_contains(member);
        if (!value) return;
        if (!value->is_bool()) return fail(member, "true or false");
        into = value->get_bool();
    }
    template <typename Enum, typename ByName>
    void word(std::string_view member, Enum& into, ByName byName) {
        std::string spelled;
        text(member, spelled);
        if (spelled.empty()) return;
        if (const auto known = byName(spelled)) {
            into = *known;
        } else {
            fail(member, "a word that is known here; it is \"" + spelled + "\"");
        }
    }
    Status status() const {
        if (!problem_.empty()) return Error{problem_};
        return Done{};
    }

  private:
    void fail(std::string_view member, const std::string& wanted) {
        if (problem_.empty()) problem_ = "\"" + std::string(member) + "\" must be " + wanted;
    }
    const json::object& from_;
    std::string problem_;
};

Result<json::object> parseObject(std::string_view text) {
    boost::system::error_code failed;
    json::value value = json::parse(text, failed);
    if (failed) return Error{"it is not JSON: " + failed.message()};
    if (!value.is_object()) return Error{"it is not a JSON object"};
    return std::move(value.as_object());
}

Status checkFormat(const json::object& object) {
    std::int64_t format = kFormat;
    MemberReader reader(object);
    reader.integer("format", format);
    if (auto read = reader.status(); !read) return read;
    if (format > kFormat) return Error{"it was written by a newer Updraft: update this one"};
    return Done{};
}

}  // namespace

std::string toJson(const AlarmDefinition& definition) {
    json::object object{{"format", kFormat},
                        {"name", definition.name},
                        {"metric", info(definition.metric).name},
                        {"statistic", definition.statistic},
                        {"comparison", name(definition.comparison)},
                        {"threshold", definition.threshold},
                        {"period", definition.periodSeconds},
                        {"evaluationPeriods", definition.evaluationPeriods},
                        {"datapointsToAlarm", definition.datapointsToAlarm},
                        {"treatMissing", name(definition.treatMissing)},
                        {"enabled", definition.enabled}};
    if (!definition.function.empty()) object["function"] = definition.function;
    if (!definition.version.empty()) object["version"] = definition.version;
    if (!definition.alias.empty()) object["alias"] = definition.alias;
    return json::serialize(object);
}

Result<AlarmDefinition> alarmFromJson(std::string_view text) {
    auto object = parseObject(text);
    if (!object) return object.error();
    if (auto format = checkFormat(*object); !format) return format.error();
    AlarmDefinition alarm;
    MemberReader reader(*object);
    reader.text("name", alarm.name);
    reader.word("metric", alarm.metric, metricByName);
    reader.text("statistic", alarm.statistic);
    reader.text("function", alarm.function);
    reader.text("version", alarm.version);
    reader.text("alias", alarm.alias);
    reader.word("comparison", alarm.comparison, comparisonByName);
    reader.number("threshold", alarm.threshold);
    reader.integer("period", alarm.periodSeconds);
    reader.integer("evaluationPeriods", alarm.evaluationPeriods);
    reader.integer("datapointsToAlarm", alarm.datapointsToAlarm);
    reader.word("treatMissing", alarm.treatMissing, missingDataByName);
    reader.boolean("enabled", alarm.enabled);
    if (auto read = reader.status(); !read) return read.error();
    if (auto sound = validate(alarm); !sound) return sound.error();
    return alarm;
}

std::string stateToJson(const AlarmStatus& status) {
    json::array values(status.reason.values.begin(), status.reason.values.end());
    return json::serialize(json::object{{"format", kFormat},
                                        {"state", name(status.state)},
                                        {"since", status.since},
                                        {"reason", static_cast<int>(status.reason.kind)},
                                        {"breaching", status.reason.breaching},
                                        {"present", status.reason.present},
                                        {"filled", status.reason.filled},
                                        {"values", std::move(values)}});
}

Status readState(std::string_view text, AlarmStatus& into) {
    auto object = parseObject(text);
    if (!object) return object.error();
    if (auto format = checkFormat(*object); !format) return format;
    AlarmStatus read;
    int kind = 0;
    MemberReader reader(*object);
    reader.word("state", read.state, alarmStateByName);
    reader.integer("since", read.since);
    reader.integer("reason", kind);
    reader.integer("breaching", read.reason.breaching);
    reader.integer("present", read.reason.present);
    reader.integer("filled", read.reason.filled);
    if (auto sound = reader.status(); !sound) return sound;
    if (kind < 0 || kind > static_cast<int>(AlarmReason::Kind::Kept)) return Error{"\"reason\" is unknown"};
    read.reason.kind = static_cast<AlarmReason::Kind>(kind);
    if (const json::value* values = object->if_contains("values"); values && values->is_array()) {
        for (const json::value& value : values->get_array()) {
            if (value.is_number() && read.reason.values.size() < AlarmReason::kMostValues)
                read.reason.values.push_back(value.to_number<double>());
        }
    }
    into.state = read.state;
    into.since = read.since;
    into.reason = std::move(read.reason);
    return Done{};
}

}  // namespace updraft

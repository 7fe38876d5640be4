#include "app/daemon/tune_report.h"

#include <boost/json.hpp>
#include <cmath>
#include <cstdio>

#include "app/daemon/text_table.h"
#include "runtime/base/clock.h"

namespace updraft {
namespace {

namespace json = boost::json;

constexpr int kCents = 4;  // decimals of a million's cost: below a cent it still tells sizes apart

std::string decimals(double value, int count) {
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", count, value);
    return text;
}

std::string millis(double ms) {
    return decimals(ms, ms < 10 ? 2 : ms < 100 ? 1 : 0);
}

std::string moneyOf(const MillionCost& cost) {
    return cost.known ? cost.cost.rounded(kCents) : "-";
}

std::string noteOf(const MeasuredSize& size) {
    std::string note;
    const auto add = [&note](const std::string& text) { note += (note.empty() ? "" : "; ") + text; };
    if (size.fit != SizeFit::Fit) add(name(size.fit));
    if (size.fit == SizeFit::Fit && size.tight) add("tight");
    if (size.fit == SizeFit::Fit && size.failures > 0) add(std::to_string(size.failures) + " failed");
    if (size.size.cpuShort) add("this machine has fewer CPUs");
    if (size.onFront) add("front");
    return note;
}

std::vector<std::string> rowOf(const MeasuredSize& size) {
    const auto known = [&size](const std::string& text) { return size.warm.count > 0 ? text : "-"; };
    return {std::to_string(size.size.memoryMb),
            decimals(size.size.cpus, 2),
            known(millis(size.warm.median)),
            known(millis(size.warm.low) + ".." + millis(size.warm.high)),
            known(millis(size.warm.interquartile())),
            known(millis(size.warm.p95)),
            size.first.count > 0 ? millis(size.init.median) + "+" + millis(size.first.median) : "-",
            decimals(size.peakKb / 1'024.0, 0),
            moneyOf(size.warmArm),
            moneyOf(size.warmX86),
            noteOf(size)};
}

struct NamedChoice {
    const char *key, *title;
    std::optional<std::size_t> TuningChoices::*choice;
};
constexpr NamedChoice kChoices[] = {{"bestValue", "best value", &TuningChoices::bestValue},
                                    {"balanced", "balanced", &TuningChoices::balanced},
                                    {"fastest", "fastest", &TuningChoices::fastest},
                                    {"knee", "knee of the front", &TuningChoices::knee}};

json::object spreadJson(const SampleSpread& spread) {
    return {{"count", spread.count},
            {"medianMs", spread.median},
            {"low95Ms", spread.low},
            {"high95Ms", spread.high},
            {"lowerQuartileMs", spread.lowerQuartile},
            {"upperQuartileMs", spread.upperQuartile},
            {"medianDeviationMs", spread.deviation},
            {"p95Ms", spread.p95}};
}

json::value costJson(const MillionCost& cost) {
    if (!cost.known) return nullptr;
    return json::object{
        {"perMillion", cost.cost.text()}, {"low95", cost.low.text()}, {"high95", cost.high.text()}};
}

json::object sizeJson(const MeasuredSize& size) {
    json::object object{{"memoryMb", size.size.memoryMb},
                        {"cpus", size.size.cpus},
                        {"fewerCpusHere", size.size.cpuShort},
                        {"heldBackMs", size.size.heldBackMs},
                        {"fit", name(size.fit)},
                        {"tight", size.tight},
                        {"onFront", size.onFront},
                        {"failures", size.failures},
                        {"peakKb", size.peakKb}};
    object["warm"] = spreadJson(size.warm);
    object["first"] = spreadJson(size.first);
    object["init"] = spreadJson(size.init);
    object["cost"] = json::object{{"arm64", costJson(size.warmArm)}, {"x86_64", costJson(size.warmX86)}};
    object["coldCost"] = json::object{{"arm64", costJson(size.coldArm)}, {"x86_64", costJson(size.coldX86)}};
    if (!size.size.trouble.empty()) object["trouble"] = size.size.trouble;
    return object;
}

}  // namespace

void printTuning(const TuningResult& result, const std::string& currency, std::ostream& out) {
    const TuningMeasurement& measured = result.measurement;
    out << "Memory tuning of " << measured.function << " (" << measured.runtime << ", "
        << measured.architecture << ", " << measured.configuredMb << " MB in the template), "
        << measured.events.size() << (measured.events.size() == 1 ? " event" : " events")
        << "\nTimes in ms; cost of a million warm invocations in " << currency << ", list price\n\n";
    TextRows rows{{"MEMORY MB", "CPUS", "MEDIAN", "95 %", "IQR", "P95", "INIT+FIRST", "PEAK MB", "ARM64",
                   "X86_64", ""}};
    for (const MeasuredSize& size : result.sizes) rows.push_back(rowOf(size));
    printTextRows(rows, out);
    out << "\nmemory used at most: " << result.floorMb() << " MB\n";
    for (const NamedChoice& one : kChoices)
        if (const MeasuredSize* size = result.at(result.choices.*one.choice))
            out << one.title << ": " << size->size.memoryMb << " MB\n";
    for (const MeasuredSize& size : result.sizes)
        if (!size.size.trouble.empty())
            out << "at " << size.size.memoryMb << " MB: " << size.size.trouble << "\n";
    out << "Processors are this machine's, shared out as the cloud does (1 at 1,769 MB); the price of the "
           "other "
           "architecture is for the same time.\n";
}

void printTuningJson(const TuningResult& result, const std::string& currency, std::ostream& out) {
    const TuningMeasurement& measured = result.measurement;
    json::array sizes;
    for (const MeasuredSize& size : result.sizes) sizes.push_back(sizeJson(size));
    json::object choices;
    for (const NamedChoice& one : kChoices) {
        const MeasuredSize* size = result.at(result.choices.*one.choice);
        choices[one.key] = size == nullptr ? json::value(nullptr) : json::value(size->size.memoryMb);
    }
    const json::object root{{"function", measured.function},
                            {"runtime", measured.runtime},
                            {"architecture", measured.architecture},
                            {"configuredMb", measured.configuredMb},
                            {"finished", formatIso8601(measured.finished, "Z")},
                            {"events", json::value_from(measured.events)},
                            {"currency", currency},
                            {"peakMb", result.floorMb()},
                            {"choicesMb", choices},
                            {"sizes", sizes}};
    out << json::serialize(root) << "\n";
}

}  // namespace updraft

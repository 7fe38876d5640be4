#include "runtime/traffic/traffic_plan.h"

#include <algorithm>
#include <boost/json.hpp>

#include "runtime/base/whole_file.h"
#include "runtime/traffic/plan_reader.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFile = "traffic.json";
// Traffic for a workspace that says nothing about it should be seen, and not heard.
constexpr double kModestBase = 0.5;
constexpr double kModestPeak = 3;
// A saved event of some megabytes is a test of its own, not something to send all day.
constexpr std::uintmax_t kLargestEvent = 256 * 1024;

std::vector<fs::path> sortedEntries(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed))
        found.push_back(at->path());
    std::sort(found.begin(), found.end());
    return found;
}

void addSavedEvents(const fs::path& folder, TrafficTarget& target, std::vector<std::string>& skipped) {
    for (const fs::path& file : sortedEntries(folder)) {
        std::error_code failed;
        if (file.extension() != ".json" || !fs::is_regular_file(file, failed)) continue;
        const std::string name = "events/" + target.function + "/" + file.filename().string();
        if (fs::file_size(file, failed) > kLargestEvent) {
            skipped.push_back(name + " is too large to be sent again and again");
            continue;
        }
        auto event = readWholeFile(file);
        if (!event) {
            skipped.push_back(event.error().message);
            continue;
        }
        boost::json::error_code wrong;
        boost::json::parse(*event, wrong);
        if (wrong) {
            skipped.push_back(name + " is not JSON: " + wrong.message());
            continue;
        }
        target.requests.emplace_back().body = std::move(*event);
    }
}

}  // namespace

Result<TrafficPlan> parseTrafficPlan(std::string_view json, const fs::path& folder, const std::string& file) {
    return PlanReader(json, folder, file).read();
}

TrafficPlan planFromSavedEvents(const fs::path& folder) {
    TrafficPlan plan;
    for (const fs::path& events : sortedEntries(folder / "events")) {
        std::error_code failed;
        if (!fs::is_directory(events, failed)) continue;
        TrafficTarget target;
        target.function = events.filename().string();
        target.shape.basePerSecond = kModestBase;
        target.shape.peakPerSecond = kModestPeak;
        addSavedEvents(events, target, plan.skipped);
        if (!target.requests.empty()) plan.targets.push_back(std::move(target));
    }
    return plan;
}

Result<TrafficPlan> loadTrafficPlan(const fs::path& workspace) {
    const fs::path file = workspace / kFile;
    std::error_code failed;
    if (!fs::exists(file, failed)) return planFromSavedEvents(workspace);
    if (!fs::is_regular_file(file, failed)) return Error{"traffic.json is not a file", {file.string(), 0, 0}};
    const auto text = readWholeFile(file);
    if (!text) return Error{text.error().message, {file.string(), 0, 0}};
    return parseTrafficPlan(*text, workspace, file.string());
}

}  // namespace updraft

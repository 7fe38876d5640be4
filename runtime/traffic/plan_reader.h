// Reads traffic.json into a TrafficPlan. The first thing that is wrong ends it, named with its line. Used
// once; any one thread.
#pragma once

#include <boost/json.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/traffic/traffic_plan.h"

namespace updraft {

class PlanReader {
  public:
    PlanReader(std::string_view text, const std::filesystem::path& folder, const std::string& file)
        : text_(text), folder_(folder), file_(file) {}

    Result<TrafficPlan> read();

  private:
    using Path = std::vector<std::string>;  // from the document to the value in question

    TrafficPlan readPlan(const boost::json::object& root);
    TrafficTarget readTarget(const boost::json::object& object, const Path& path, Nanos day);
    TrafficShape readShape(const boost::json::object& object, const Path& path, Nanos day);
    TrafficRequest readRequest(const boost::json::object& object, const Path& path, TrafficCall call);
    void readBody(const boost::json::object& object, const Path& path, TrafficRequest& request);
    TrafficVariation readVariation(const boost::json::value& value, const Path& path,
                                   TrafficRequest& request);

    void onlyKnown(const boost::json::object& object, const Path& path,
                   std::initializer_list<std::string_view> known);
    double number(const boost::json::object& object, const Path& path, std::string_view key, double otherwise,
                  double low, double high);
    std::string text(const boost::json::object& object, const Path& path, std::string_view key,
                     std::string otherwise);
    // The objects of a list; nothing where it is absent.
    std::vector<const boost::json::object*> objects(const boost::json::object& object, const Path& path,
                                                    std::string_view key);
    void fail(const Path& path, std::string message);

    std::string_view text_;
    const std::filesystem::path& folder_;
    const std::string& file_;
    std::optional<Error> error_;
};

}  // namespace updraft

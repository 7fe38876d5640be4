#include "runtime/tuning/tuning_file.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <fstream>

#include "runtime/base/whole_file.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr const char* kFormat = "updraft-tuning/1";
constexpr std::array kEnds{"good", "failed", "out of memory", "timed out"};

json::object toObject(const TuningSize& size) {
    json::object object{{"memoryMb", size.memoryMb},
                        {"cpus", size.cpus},
                        {"cpuShort", size.cpuShort},
                        {"heldBackMs", size.heldBackMs}};
    if (!size.trouble.empty()) object["trouble"] = size.trouble;
    return object;
}

json::object toObject(const TuningSample& sample) {
    return {{"memoryMb", sample.memoryMb}, {"event", sample.event},
            {"cold", sample.cold},         {"end", kEnds[static_cast<std::size_t>(sample.end)]},
            {"initNs", sample.initNs},     {"durationNs", sample.durationNs},
            {"billedMs", sample.billedMs}, {"peakKb", sample.peakKb}};
}

TuningSize sizeFrom(const json::object& object) {
    TuningSize size;
    size.memoryMb = object.at("memoryMb").to_number<std::uint32_t>();
    size.cpus = object.at("cpus").to_number<double>();
    size.cpuShort = object.at("cpuShort").as_bool();
    size.heldBackMs = object.at("heldBackMs").to_number<double>();
    if (const json::value* trouble = object.if_contains("trouble")) size.trouble = trouble->as_string();
    return size;
}

TuningSample sampleFrom(const json::object& object) {
    TuningSample sample;
    sample.memoryMb = object.at("memoryMb").to_number<std::uint32_t>();
    sample.event = object.at("event").to_number<std::uint32_t>();
    sample.cold = object.at("cold").as_bool();
    const auto end = std::find(kEnds.begin(), kEnds.end(), std::string_view(object.at("end").as_string()));
    if (end == kEnds.end()) throw std::invalid_argument("unknown end of an invocation");
    sample.end = static_cast<SampleEnd>(end - kEnds.begin());
    sample.initNs = object.at("initNs").to_number<std::int64_t>();
    sample.durationNs = object.at("durationNs").to_number<std::int64_t>();
    sample.billedMs = object.at("billedMs").to_number<std::uint32_t>();
    sample.peakKb = object.at("peakKb").to_number<std::uint32_t>();
    return sample;
}

std::string textOf(const json::object& object, const char* member) {
    return std::string(object.at(member).as_string());
}

TuningMeasurement measurementFrom(const json::object& object) {
    if (textOf(object, "format") != kFormat) throw std::invalid_argument("another format");
    TuningMeasurement measurement;
    measurement.function = textOf(object, "function");
    measurement.runtime = textOf(object, "runtime");
    measurement.architecture = textOf(object, "architecture");
    measurement.configuredMb = object.at("configuredMb").to_number<std::uint32_t>();
    measurement.storageMb = object.at("storageMb").to_number<std::uint32_t>();
    measurement.timeoutS = object.at("timeoutS").to_number<std::uint32_t>();
    measurement.finished = object.at("finished").to_number<WallNanos>();
    for (const json::value& name : object.at("events").as_array())
        measurement.events.emplace_back(name.as_string());
    for (const json::value& size : object.at("sizes").as_array())
        measurement.sizes.push_back(sizeFrom(size.as_object()));
    for (const json::value& sample : object.at("samples").as_array())
        measurement.samples.push_back(sampleFrom(sample.as_object()));
    return measurement;
}

Result<TuningEvent> readTuningEvent(const fs::path& file) {
    auto text = readWholeFile(file);
    if (!text) return text.error();
    boost::system::error_code wrong;
    json::parse(*text, wrong);
    if (wrong) return Error{"the event " + file.string() + " is not JSON: " + wrong.message()};
    return TuningEvent{file.stem().string(), std::move(*text)};
}

}  // namespace

std::string tuningToJson(const TuningMeasurement& measurement) {
    json::array sizes, samples;
    for (const TuningSize& size : measurement.sizes) sizes.push_back(toObject(size));
    for (const TuningSample& sample : measurement.samples) samples.push_back(toObject(sample));
    return json::serialize(json::object{{"format", kFormat},
                                        {"function", measurement.function},
                                        {"runtime", measurement.runtime},
                                        {"architecture", measurement.architecture},
                                        {"configuredMb", measurement.configuredMb},
                                        {"storageMb", measurement.storageMb},
                                        {"timeoutS", measurement.timeoutS},
                                        {"finished", measurement.finished},
                                        {"events", json::value_from(measurement.events)},
                                        {"sizes", std::move(sizes)},
                                        {"samples", std::move(samples)}});
}

Result<TuningMeasurement> tuningFromJson(std::string_view text) {
    // What is missing or of another kind: the accessors throw, and the text is none of ours.
    try {
        return measurementFrom(json::parse(text).as_object());
    } catch (const std::exception& wrong) {
        return Error{std::string("this is no measurement of Updraft: ") + wrong.what()};
    }
}

fs::path tuningFile(const fs::path& workspace, const std::string& function) {
    return workspace / ".updraft" / "tuning" / (function + ".json");
}

Status keepTuning(const fs::path& workspace, const TuningMeasurement& measurement) {
    const fs::path file = tuningFile(workspace, measurement.function);
    fs::path written = file;
    written += ".new";
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    std::ofstream out(written, std::ios::binary);
    out << tuningToJson(measurement) << "\n";
    out.close();
    if (!error && out) fs::rename(written, file, error);
    if (error || !out)
        return Error{"the measurement cannot be kept in " + file.string() +
                     (error ? ": " + error.message() : std::string())};
    return Done{};
}

Result<TuningMeasurement> loadTuning(const fs::path& workspace, const std::string& function) {
    const fs::path file = tuningFile(workspace, function);
    std::error_code error;
    if (!fs::exists(file, error)) return Error{};
    auto text = readWholeFile(file);
    if (!text) return text.error();
    auto measurement = tuningFromJson(*text);
    if (!measurement) return Error{measurement.error().message, {file.string()}};
    return measurement;
}

Result<std::vector<TuningEvent>> tuningEvents(const fs::path& workspace, const std::string& function,
                                              const std::vector<std::string>& named) {
    const fs::path folder = workspace / "events" / function;
    std::vector<fs::path> files;
    std::error_code error;
    for (const std::string& name : named) {
        const fs::path saved = folder / (name + ".json");
        files.push_back(fs::exists(saved, error) ? saved : fs::path(name));
    }
    if (named.empty()) {
        for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
            if (entry.path().extension() == ".json") files.push_back(entry.path());
        std::sort(files.begin(), files.end());
    }
    std::vector<TuningEvent> events;
    for (const fs::path& file : files) {
        auto event = readTuningEvent(file);
        if (!event) return event.error();
        events.push_back(std::move(*event));
    }
    if (events.empty()) events.push_back({"{}", "{}"});
    return events;
}

}  // namespace updraft

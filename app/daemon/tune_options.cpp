#include "app/daemon/tune_options.h"

#include "runtime/base/text.h"
#include "runtime/tuning/tuning_plan.h"

namespace updraft {

void addTuneOptions(CLI::App& command, RawTuneOptions& raw) {
    command.add_option("name", raw.function, "The function's name")->required();
    command.add_option("-m,--memory", raw.memory, "Memory sizes in MB, 128 to 10240")->capture_default_str();
    command.add_option("-e,--events", raw.events,
                       "Saved events by name, or files, with commas between; default: all saved ones of "
                       "events/NAME, {} without any");
    command.add_option("-n,--repeat", raw.repeat, "Warm invocations at each size")
        ->check(CLI::Range(1, kMostWarm))
        ->capture_default_str();
    command.add_option("--cold", raw.cold, "Environments at each size: so many first invocations")
        ->check(CLI::Range(1, kMostCold))
        ->capture_default_str();
    command.add_option("--format", raw.format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
}

Result<TuneOptions> takeTuneOptions(const RawTuneOptions& raw) {
    TuneOptions options;
    options.function = raw.function;
    auto sizes = parseMemorySizes(raw.memory);
    if (!sizes) return Error{"--memory: " + sizes.error().message};
    options.memoryMb = std::move(*sizes);
    for (const std::string_view event : splitView(raw.events, ','))
        if (!event.empty()) options.events.emplace_back(event);
    options.warm = raw.repeat;
    options.cold = raw.cold;
    options.format = raw.format == "json" ? TuneFormat::Json : TuneFormat::Table;
    return options;
}

}  // namespace updraft

#include "app/studio/command_line.h"

#include <CLI/CLI.hpp>

namespace updraft {
namespace {

std::string checkSize(const std::string& text) {
    int width = 0, height = 0;
    const bool good =
        std::sscanf(text.c_str(), "%dx%d", &width, &height) == 2 && width >= 320 && height >= 240;
    return good ? std::string() : "a size is written like 1440x900";
}

}  // namespace

ParsedStudioCommand parseStudioCommand(int argc, char** argv) {
    CLI::App app("Updraft: edit, run and understand serverless functions on this machine.");
    app.set_version_flag("--version", UPDRAFT_VERSION);
    std::string workspace, screenshot, mode, theme, language, size, function;
    StudioCommand command;
    app.add_option("workspace", workspace, "A folder with a SAM template, or the template itself");
    app.add_option("--screenshot", screenshot, "Render a mode into this PNG file and end");
    app.add_option("--after", command.screenshotAfter, "Seconds of serving before the screenshot")
        ->check(CLI::Range(1, 50))
        ->capture_default_str();
    app.add_option("--function", function, "The function to select");
    app.add_option("--mode", mode, "The mode to show, as it was left by default")
        ->check(CLI::IsMember({"functions", "monitor", "cost"}));
    app.add_option("--theme", theme, "light, dark or system")
        ->check(CLI::IsMember({"light", "dark", "system"}));
    app.add_option("--language", language, "en, de, es, fr, ja or zh_CN")
        ->check(CLI::IsMember({"en", "de", "es", "fr", "ja", "zh_CN"}));
    app.add_option("--size", size, "Size of the window, like 1440x900")->check(checkSize);
    app.add_flag("--traffic", command.traffic, "Start demo traffic at once");
    app.add_flag("--new-instance", command.newInstance,
                 "Open a window of its own even if one has this workspace open");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& end) {
        return {std::nullopt, app.exit(end)};
    }
    command.workspace = QString::fromStdString(workspace);
    command.screenshot = QString::fromStdString(screenshot);
    command.function = QString::fromStdString(function);
    command.mode = QString::fromStdString(mode);
    command.theme = QString::fromStdString(theme);
    command.language = QString::fromStdString(language);
    int width = 0, height = 0;
    if (std::sscanf(size.c_str(), "%dx%d", &width, &height) == 2) command.size = QSize(width, height);
    return {command, 0};
}

}  // namespace updraft

// The studio's command line, as values. Parsed before the QApplication exists.
#pragma once

#include <QSize>
#include <QString>
#include <optional>

namespace updraft {

struct StudioCommand {
    QString workspace;         // a folder, or a template in one; empty: what settings say
    QString screenshot;        // render one mode into this file and end
    int screenshotAfter = 2;   // seconds of serving
    QString function;          // to select
    QString mode;              // "functions", "monitor", "cost"; empty: as it was left
    QString theme;             // "light", "dark", "system"; empty: what settings say
    QString language;          // "de"; empty: what settings say
    QSize size;                // of the window, for screenshots; invalid: as it was
    bool traffic = false;      // start demo traffic at once
    bool newInstance = false;  // do not hand over to a window that has the workspace open already
};

struct ParsedStudioCommand {
    std::optional<StudioCommand> command;
    int exitCode = 0;  // when there is no command: help, version or a mistake, already told
};

ParsedStudioCommand parseStudioCommand(int argc, char** argv);

}  // namespace updraft

// The scenarios of studio_bench. Each runs in a process of its own and prints figures; the floors beside them
// are what Qt itself takes for the same.
#pragma once

#include <QString>
#include <memory>

#include "app/studio/command_line.h"
#include "runtime/sandbox/launcher.h"
#include "tests/bench/studio/loop_meter.h"

namespace updraft {
class FunctionsMode;
class Studio;
}  // namespace updraft

namespace updraft::bench {

struct Setup {
    MeteredApplication& application;
    LauncherSeed seed;
    QString root;                   // a folder for what it makes
    std::int64_t processStart = 0;  // monotonic nanoseconds
};

// A studio on a workspace, served, with its window on the screen; null after a word on standard error.
std::unique_ptr<Studio> openStudio(const Setup& setup, const QString& workspace);
FunctionsMode* functionsMode(Studio& studio);

// One start, for the process that repeats it: "<painted> <shown> <longest block> <resident MB>" in ms.
int startOnce(const Setup& setup);
int startFloorOnce(const Setup& setup);
int typing(const Setup& setup);
int scrolling(const Setup& setup, int rows);
int load(const Setup& setup, int perSecond);
int memory(const Setup& setup);
int monitor(const Setup& setup, int perSecond);

// Repeats starts of `program` (this one), alternating with the floor.
int starts(const QString& program, int runs);

}  // namespace updraft::bench

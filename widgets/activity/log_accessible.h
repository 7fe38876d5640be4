// What a screen reader hears of LogCanvas: the line at the cursor, and when it changes. GUI thread.
#pragma once

namespace updraft {

class LogCanvas;

void installLogAccessibility();           // once; more does nothing
void announceLogLine(LogCanvas* canvas);  // the cursor is on another line

}  // namespace updraft

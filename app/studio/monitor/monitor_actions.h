// Monitor's actions in the palette and on the keyboard: pages, ranges, live, comparison. Made once with the
// window; they act on the workspace that is open then. GUI thread.
#pragma once

#include <functional>

namespace updraft {

class ActionRegistry;
class MonitorView;

// `view` shows Monitor and answers its view; null while no workspace is open.
void addMonitorActions(ActionRegistry& actions, const std::function<MonitorView*()>& view);

}  // namespace updraft

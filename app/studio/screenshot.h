// Renders the window into a file once it has shown a running workspace for so many seconds, for
// `updraft --screenshot`. GUI thread.
#pragma once

#include <QString>

namespace updraft {

class MainWindow;
class PlatformSession;

// Ends the program afterwards: 0 when the file was written, else 1 with the reason on standard error.
void screenshotWhenReady(MainWindow& window, PlatformSession& session, const QString& file, int seconds);

}  // namespace updraft

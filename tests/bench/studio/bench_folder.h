// The folders a scenario works in: a home for settings and data of its own, and the workspaces it opens.
#pragma once

#include <QString>

namespace updraft::bench {

// Settings, data and runtime folders under `root`, so that the user's own are neither read nor written.
void useHome(const QString& root);
// platform/engine of the settings: no limit of requests a second.
void liftRequestLimit();

void writeFile(const QString& path, const QByteArray& text);
// Two small Python functions, "orders" and "thumbs", that print a line and answer.
void writeSmallWorkspace(const QString& folder);
// As above, with an app.py of so many lines in "orders"; answers its path.
QString writeLongFile(const QString& folder, int lines);
// traffic.json: so many invocations a second over both functions.
void writeTraffic(const QString& folder, int perSecond);
// Puts so many records into the workspace's database, unless it has them from the last time.
void writeRows(const QString& folder, int rows);

}  // namespace updraft::bench

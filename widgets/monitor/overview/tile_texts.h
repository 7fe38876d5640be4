// What Monitor's tiles say: the present while live, else the whole window; with a comparison, how it differs.
// GUI thread (words); values in, values out.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <vector>

#include "widgets/monitor/data/monitor_data.h"
#include "widgets/theme/palette.h"

namespace updraft {

struct TileText {
    QString title;   // "Invocations"
    QString figure;  // "412/s"
    QString note;    // "+38 % on the last 30 min"
    ColorRole role = ColorRole::Busy;
    const std::vector<double>* curve = nullptr;  // of the data it was made of
};

class TileTexts {
    Q_DECLARE_TR_FUNCTIONS(TileTexts)
  public:
    static constexpr int kTiles = 6;
    // `limit`: concurrent executions that are allowed; 0: not known.
    static std::vector<TileText> of(const MonitorData& data, int limit);
    static std::vector<TileText> empty();  // titles only

  private:
    static TileText invocations(const MonitorData& data);
    static TileText errors(const MonitorData& data);
    static TileText duration(const MonitorData& data);
    static TileText coldStarts(const MonitorData& data);
    static TileText concurrency(const MonitorData& data, int limit);
    static TileText asyncQueue(const MonitorData& data);
    static QString withChange(const MonitorData& data, double now, double before, const QString& note);
    static QString stretch(const MonitorData& data);
};

}  // namespace updraft

// What is kept of memory tuning in a workspace, as Cost shows it: measurements with today's prices. Reads
// files: not on a thread that must not wait. Any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "runtime/tuning/tuning_result.h"
#include "widgets/cost/data/month_usage.h"

namespace updraft {

struct ShownTuning {
    TuningResult result;
    QString currency;   // of its costs; empty: no price is known
    QString priceList;  // "AWS Lambda · us-east-1 · arm64"; empty likewise
};
using ShownTuningPtr = std::shared_ptr<const ShownTuning>;

// Null tariffs: not known yet, so that nothing has a price.
ShownTuningPtr showTuning(TuningMeasurement measurement, const TariffCatalogue* tariffs,
                          const std::string& region);

struct KeptTunings {
    std::vector<ShownTuningPtr> all;  // by function
    QStringList problems;             // of files that cannot be read; for people
};
KeptTunings keptTunings(const QString& workspace, const TariffCatalogue* tariffs, const std::string& region);
// The function that was measured last; empty when none was.
QString lastMeasured(const QString& workspace);

}  // namespace updraft

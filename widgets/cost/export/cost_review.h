// CostReview: what a review of Cost says, section by section. GUI thread (words); values in, values out.
#pragma once

#include <QCoreApplication>

#include "widgets/cost/data/cost_data.h"
#include "widgets/cost/export/review.h"
#include "widgets/cost/tuning/kept_tunings.h"

class QAbstractItemModel;

namespace updraft {

class CostReview {
    Q_DECLARE_TR_FUNCTIONS(CostReview)
  public:
    // What it is of. `workspace`: its folder; `sample`: generated history.
    static Review begin(const CostData& data, const QString& workspace, bool sample);
    // What a table on the screen shows, as it is sorted there.
    static ReviewSection table(const QString& title, const QAbstractItemModel& model);
    // Chart, figures with their intervals and how they were measured, of each function; then what that means.
    static void addTunings(Review& review, const KeptTunings& kept, const Theme& theme);
    static ReviewSection prices(const CostData& data);

  private:
    static ReviewTable tuningTable(const ShownTuning& shown);
    static QStringList tuningWords(const ShownTuning& shown);
    static QString choices(const TuningResult& result);
};

}  // namespace updraft

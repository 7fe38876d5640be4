// InsightCards: what would cost less, and what stood out, as two cards: each row opens to what it rests on,
// and can be followed to its function; a memory size can be put into the template. Owned by the view, which
// owns the cards through its layout; GUI thread.
#pragma once

#include <QObject>

#include "widgets/cost/formula/cost_formula.h"
#include "widgets/cost/insights/cost_insights.h"

class QPushButton;

namespace updraft {

class CostExports;
class TableCard;

class InsightCards final : public QObject {
    Q_OBJECT
  public:
    explicit InsightCards(CostExports& exports, QObject* parent = nullptr);

    TableCard* advice() const { return advice_; }
    TableCard* anomalies() const { return anomalies_; }
    // null: none yet. `canApply`: what is shown ran in this workspace, so that its template can be changed.
    void show(const CostInsightsPtr& insights, bool canApply);

  signals:
    void opened(const updraft::CostFormula& formula);
    void dayWanted(int day);  // of the month, from 0
    void functionWanted(const QString& name);
    void memoryWanted(const QString& function, int memoryMb);

  private:
    void fill();
    void showActions();
    void retranslate();
    const Recommendation* current() const;

    TableCard *advice_, *anomalies_;
    QPushButton *apply_, *function_;
    CostInsightsPtr insights_;
    bool canApply_ = false, shown_ = false;
};

}  // namespace updraft

// ComparisonCard: before and after: two periods or two versions, chosen on the card, and the change in all,
// by function and by what is charged for. Rows open to both sides. Works on another thread; again when
// something new ran, at most every few seconds. Owned by the view; GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include "widgets/base/background_job.h"
#include "widgets/cost/compare/cost_comparison.h"
#include "widgets/cost/data/cost_data.h"
#include "widgets/cost/formula/cost_formula.h"
#include "widgets/cost/table/card_table_model.h"
#include "widgets/cost/table/table_card.h"

namespace updraft {

class ChoiceButton;

class ComparisonCard final : public TableCard {
    Q_OBJECT
  public:
    static constexpr int kAgainMs = 3'000;
    explicit ComparisonCard(CostExports& exports, QWidget* parent = nullptr);

    void setQuery(const CompareQuery& query);  // tells nobody
    const CompareQuery& query() const { return query_; }
    // null: nothing yet. `database`: the file that it was read from.
    void follow(const CostDataPtr& known, const QString& database);
    CostComparisonPtr comparison() const { return made_; }

  signals:
    void queryChanged();  // by a person
    void explained(const updraft::CostFormula& formula);

  private:
    void connectParts();
    void choose(bool versions);
    void fillChoices();
    void look();
    void show(CostComparisonPtr made);
    void explain(int row);
    void retranslate();
    CardRow rowOf(const CostDelta& delta, const QString& group) const;
    QString name(const CostDelta& delta) const;
    QString sideText(const ComparedSide& side, const CostDelta& delta) const;

    CompareQuery query_;
    CostDataPtr data_;
    QString database_;
    ChoiceButton *kind_, *before_, *after_, *basis_;
    CostComparisonPtr made_;
    std::vector<CostDelta> shown_;  // by row; headings have none
    BackgroundJob job_;
    QTimer timer_;
    QElapsedTimer since_;
    MonthUsagePtr seen_;
    PricingChoice seenChoice_;
};

}  // namespace updraft

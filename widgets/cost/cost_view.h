// CostView: Cost as a whole: what the same invocations cost in the cloud. Reads nothing while it is hidden.
// Owned by the mode's page; GUI thread. The theme and the session outlive it.
#pragma once

#include <QFrame>
#include <functional>

#include "widgets/cost/data/cost_feed.h"
#include "widgets/cost/export/cost_exports.h"
#include "widgets/cost/export/review.h"
#include "widgets/cost/formula/cost_formula.h"
#include "widgets/cost/tuning/kept_tunings.h"

class QLabel;
class QScrollArea;
class QSplitter;
class QTableView;

namespace updraft {

class BarChart;
class BudgetsCard;
class ComparisonCard;
class CostPaper;
class CostRowsModel;
class CostStrip;
class CostTiles;
class CurveChart;
class FormulaPanel;
class InsightCards;
class InsightFeed;
class PlatformSession;
class TariffDesk;
class RowBars;
class SettledColumns;
class Theme;
class TuningPanel;
class WhatIfCard;

class CostView final : public QFrame {
    Q_OBJECT
  public:
    CostView(const Theme& theme, PlatformSession& session, QWidget* parent = nullptr);
    ~CostView() override;

    // Another file in place of the workspace's own: generated history. Empty: the workspace's.
    void setDatabase(const QString& path, bool sample);
    CostFeed& feed() { return feed_; }
    const CostQuery& query() const { return feed_.query(); }
    void setQuery(const CostQuery& query);

    // As it is shown now, with these measurements; data() must be there.
    Review review(const KeptTunings& kept = {}) const;

    QVariantMap saveState() const;  // of this workspace
    void restoreState(const QVariantMap& state);
    void closeFormula();
    void showBudgets();  // brings them into sight
    void showPrices();   // the list that the month is priced on
    InsightFeed& insights() { return *insightFeed_; }

  signals:
    void queryChanged();
    void message(const QString& text);                         // for the status line
    void functionWanted(const QString& name);                  // to be shown in Functions
    void memoryWanted(const QString& function, int memoryMb);  // to be put into the template
    void fileWanted(const QString& path, int line);            // to be shown as text

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    using Explain = std::function<CostFormula(const CostData&)>;
    void saveReview();
    void connectInsights();
    void showInsights();
    void build();
    QWidget* buildTable();
    void connectParts();
    void connectFormulas();
    void retranslate();
    void followSession();
    void showData();
    void showState();
    QString emptyText() const;
    void ask(Explain explain);
    void askTile(int which);
    void askRow(int row);
    void layOut();
    void setPace();

    const Theme& theme_;
    PlatformSession& session_;
    CostFeed feed_;
    CostStrip* strip_;
    QLabel *trouble_, *sample_;
    CostTiles* tiles_;
    BarChart* days_;
    RowBars *elsewhere_, *memory_;
    CurveChart* breakEven_;
    QFrame* tableCard_ = nullptr;
    QLabel* tableTitle_ = nullptr;
    QTableView* table_;
    SettledColumns* columns_ = nullptr;  // of the table
    CostRowsModel* rows_;
    FormulaPanel* formula_;
    QSplitter* sides_;
    QScrollArea* scroll_;
    CostPaper* paper_ = nullptr;
    CostExports* exports_;
    BackgroundJob reviewing_;  // reads what the review needs
    WhatIfCard* whatIf_;
    ComparisonCard* compare_;
    InsightFeed* insightFeed_;
    InsightCards* insights_;
    TuningPanel* tuning_;
    BudgetsCard* budgets_;
    TariffDesk* prices_;
    Explain explain_;   // what the panel shows; asked again when figures change
    QString database_;  // in place of the session's; empty: the session's
    bool isSample_ = false;
};

}  // namespace updraft

// TuningPanel: memory tuning as two cards of Cost's page: one with what is to be measured, the progress and a
// row for each size, and the picture of it, which lies over another card until something was measured.
// Owns neither once they are placed; child of the view; GUI thread.
#pragma once

#include <QObject>

#include "widgets/cost/formula/cost_formula.h"
#include "widgets/cost/tuning/tuning_desk.h"
#include "widgets/cost/tuning/tuning_estimate.h"

class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace updraft {

class ChartWidget;
class ChoiceButton;
class CostExports;
class TableCard;
class Theme;
class TuningChart;

class TuningPanel final : public QObject {
    Q_OBJECT
  public:
    TuningPanel(const Theme& theme, PlatformSession& session, CostExports& exports,
                QObject* parent = nullptr);

    TableCard* card() const { return card_; }
    // The picture in the place of `estimate`, which is seen until something was measured.
    QWidget* chartOver(QWidget* estimate);
    TuningDesk& desk() { return desk_; }
    TuningChart* chart() const { return chart_; }
    // Generated history cannot be measured.
    void setSample(bool sample);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

  signals:
    void opened(const updraft::CostFormula& formula);
    void memoryWanted(const QString& function, int memoryMb);  // to be put into the template
    void message(const QString& text);

  private:
    void build();
    void connectParts();
    void retranslate();
    void fillChoices();
    void fillFunctions();
    void show();
    void showProgress();
    void showActions();
    void showPicture();
    void toggle();
    QLayout* buildCounts();
    void sayCounts();
    TuningPlan plan() const;  // sizes and counts
    std::vector<KnownDuration> known() const;
    std::optional<std::size_t> chosen() const;
    std::uint32_t configuredMb() const;

    PlatformSession& session_;
    TuningDesk desk_;
    TableCard* card_;
    TuningChart* chart_;
    QStackedWidget* stack_ = nullptr;
    ChoiceButton *function_, *events_, *sizes_;
    QPushButton *measure_, *apply_;
    QProgressBar* progress_;
    QLabel *problem_, *warmLabel_, *coldLabel_, *expected_;
    QSpinBox *warm_, *cold_;
    QString shownFunction_;  // that choices were made for
    bool sample_ = false;
};

}  // namespace updraft

// CostStrip: above the figures: which month, which tariff, grouped how, at how many times the traffic, and
// what can be exported. Owned by the view; GUI thread.
#pragma once

#include <QWidget>

#include "widgets/cost/data/cost_data.h"

class QLabel;
class QPushButton;

namespace updraft {

class ChoiceButton;
class CostTerms;
class ScaleSlider;
class Theme;

class CostStrip final : public QWidget {
    Q_OBJECT
  public:
    explicit CostStrip(const Theme& theme, QWidget* parent = nullptr);

    void setQuery(const CostQuery& query);  // tells nobody
    void setTariffs(const TariffsPtr& tariffs);
    void follow(const CostData& known);  // months there are, where prices bend
    ScaleSlider& slider() { return *slider_; }

  signals:
    void queryChanged(const updraft::CostQuery& query);  // by a person
    void focusWanted();                                  // FOCUS rows as a file
    void reportWanted();                                 // a PDF

  private:
    void build();
    void connectParts();
    void retranslate();
    void change(const CostQuery& query);
    void setMonths(const CostMonth& first, const CostMonth& last);

    CostQuery query_;
    TariffsPtr tariffs_;
    CostMonth first_, last_;
    ChoiceButton *month_, *tariff_, *split_;
    CostTerms* terms_;
    QLabel* factor_;
    ScaleSlider* slider_;
    QPushButton *focus_, *report_;
};

}  // namespace updraft

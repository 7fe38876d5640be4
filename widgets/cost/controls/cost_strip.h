// CostStrip: above the figures: which month, which tariff, grouped how, at how many times the traffic, and
// what can be exported. Owned by the view; GUI thread.
#pragma once

#include <QWidget>
#include <map>

#include "runtime/cost/bill_export.h"
#include "widgets/cost/data/cost_data.h"

class QAction;
class QLabel;
class QPushButton;

namespace updraft {

class ChoiceButton;
class CostTerms;
class ScaleSlider;
class TariffBadge;
class Theme;

class CostStrip final : public QWidget {
    Q_OBJECT
  public:
    explicit CostStrip(const Theme& theme, QWidget* parent = nullptr);

    void setQuery(const CostQuery& query);  // tells nobody
    void setTariffs(const TariffsPtr& tariffs);
    void follow(const CostData& known);  // months there are, where prices bend
    ScaleSlider& slider() { return *slider_; }
    TariffBadge& prices() { return *prices_; }

  signals:
    void queryChanged(const updraft::CostQuery& query);  // by a person
    void exportWanted(updraft::BillExport form);         // the bill as a file
    void reportWanted();                                 // a PDF
    void pricesWanted();                                 // the price list itself

  private:
    void build();
    void connectParts();
    void retranslate();
    void addExport(BillExport form, const char* name);
    void change(const CostQuery& query);
    void setMonths(const CostMonth& first, const CostMonth& last);

    CostQuery query_;
    TariffsPtr tariffs_;
    CostMonth first_, last_;
    ChoiceButton *month_, *tariff_, *split_;
    TariffBadge* prices_;
    CostTerms* terms_;
    QLabel* factor_;
    ScaleSlider* slider_;
    QPushButton *export_, *report_;
    std::map<BillExport, QAction*> exports_;  // entries of the menu of export_
};

}  // namespace updraft

// WhatIfCard: scenarios side by side: choices that describe one, and the table of those that were added.
// Delete takes the selected one away. Owned by the view; GUI thread.
#pragma once

#include <QFrame>

#include "widgets/cost/data/cost_data.h"

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace updraft {

class ChoiceButton;
class CostExports;
class WhatIfModel;

class WhatIfCard final : public QFrame {
    Q_OBJECT
  public:
    explicit WhatIfCard(CostExports& exports, QWidget* parent = nullptr);
    void setWhatIfs(const std::vector<WhatIf>& all);  // tells nobody
    const std::vector<WhatIf>& whatIfs() const { return all_; }
    void setTariffs(const TariffsPtr& tariffs);
    void show(const CostDataPtr& known);
    const QAbstractItemModel& model() const;  // its table
    QSize minimumSizeHint() const override;

  signals:
    void changed();        // by a person: whatIfs()
    void opened(int row);  // by a click or Return: of CostData::whatIfs

  private:
    void build(CostExports& exports);
    void retranslate();
    void fillChoices();
    WhatIf chosen() const;
    void add();
    void removeSelected();

    std::vector<WhatIf> all_;
    TariffsPtr tariffs_;
    QLabel* title_;
    ChoiceButton *tariff_, *region_, *chip_, *memory_, *gateway_;
    QSpinBox* provisioned_;
    QPushButton *add_, *remove_;
    QTableView* table_;
    WhatIfModel* model_;
    QLabel* empty_;  // what to do, while there is no line
};

}  // namespace updraft

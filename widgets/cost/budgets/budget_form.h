// BudgetForm: the fields of a budget, each with what is wrong with it below it once somebody touched it.
// Owned by its dialog; GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>
#include <array>

#include "runtime/cost/budget.h"
#include "widgets/cost/data/cost_data.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace updraft {

class ChoiceButton;

class BudgetForm final : public QWidget {
    Q_OBJECT
  public:
    explicit BudgetForm(QWidget* parent = nullptr);

    void setFunctions(const QStringList& functions);  // what there is to choose from
    void setTariffs(const TariffsPtr& tariffs);       // likewise; null: none are read
    void setTaken(const QStringList& names);          // that another budget has
    void setBudget(const BudgetDefinition& budget);
    BudgetDefinition budget() const;  // an amount that is none: 0
    // A new budget is named after what it limits until somebody types a name.
    void setSuggestsName(bool suggests);

    // Says all that is wrong and goes to the first field of it; whether nothing is.
    bool check();

  signals:
    void changed();

  private:
    enum Field : std::size_t { Name, Limit, FieldCount };
    void build();
    int addRow(QGridLayout* grid, QLabel*& label, QWidget* field, int columns = 1);
    void addFlaw(QGridLayout* grid, Field field);
    void setTexts();
    void edited();
    QString flaw(Field field) const;
    void showFlaws();
    std::optional<Amount> limit() const;

    void fillTariffs();

    BudgetDefinition original_;  // what the form does not show stays
    QStringList taken_;
    TariffsPtr tariffs_;
    QLineEdit *name_, *limit_;
    QComboBox *function_, *period_;
    ChoiceButton* tariff_;
    QSpinBox* warn_;
    QCheckBox *forecast_, *stop_, *enabled_;
    QLabel *nameLabel_, *functionLabel_, *tariffLabel_, *limitLabel_, *warnLabel_, *help_;
    std::array<QLabel*, FieldCount> flaws_{};
    std::array<bool, FieldCount> touched_{};
    bool showing_ = false, suggestsName_ = false;
};

}  // namespace updraft

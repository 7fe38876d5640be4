// BudgetDialog: makes or changes a budget. What goes wrong is said by the field, what only the platform knows
// below them. Deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>

#include "widgets/cost/budgets/budget_edits.h"
#include "widgets/cost/data/cost_data.h"

class QLabel;
class QPushButton;

namespace updraft {

class BudgetForm;
class PlatformSession;

class BudgetDialog final : public QDialog {
    Q_OBJECT
  public:
    enum class Purpose : std::uint8_t { New, Edit };
    BudgetDialog(PlatformSession& session, BudgetEdits& edits, Purpose purpose,
                 const BudgetDefinition& budget, const TariffsPtr& tariffs, QWidget* parent);

    BudgetForm& form() { return *form_; }

  signals:
    void saved(const QString& name);

  private:
    void build();
    void fill(const BudgetDefinition& budget);
    void setTexts();
    void follow();
    void save();
    void makeRoom();
    void finished(const QString& problem, const QString& name);

    PlatformSession& session_;
    BudgetEdits& edits_;
    const Purpose purpose_;
    const QString name_;  // of the one that is changed
    BudgetForm* form_;
    QLabel* problem_;
    QPushButton *ok_, *cancel_;
    bool saving_ = false;
};

}  // namespace updraft

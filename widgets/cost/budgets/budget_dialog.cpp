#include "widgets/cost/budgets/budget_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/cost/budgets/budget_form.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {

BudgetDialog::BudgetDialog(PlatformSession& session, BudgetEdits& edits, Purpose purpose,
                           const BudgetDefinition& budget, const TariffsPtr& tariffs, QWidget* parent)
    : QDialog(parent),
      session_(session),
      edits_(edits),
      purpose_(purpose),
      name_(QString::fromStdString(budget.name)),
      form_(new BudgetForm),
      problem_(new QLabel),
      ok_(new QPushButton),
      cancel_(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("budgetDialog"));
    setModal(true);
    build();
    form_->setTariffs(tariffs);
    fill(budget);
    connect(form_, &BudgetForm::changed, this, &BudgetDialog::follow);
    connect(&session_, &PlatformSession::stateChanged, this, &BudgetDialog::follow);
    retranslated(this, [this] { setTexts(); });
    resize(520, sizeHint().height());
    makeRoom();
}

void BudgetDialog::build() {
    problem_->setObjectName(QStringLiteral("budgetProblem"));
    problem_->setWordWrap(true);
    setLook(problem_, "error");
    setLook(ok_, "primary");
    ok_->setObjectName(QStringLiteral("budgetAccept"));
    ok_->setDefault(true);
    cancel_->setObjectName(QStringLiteral("budgetCancel"));
    cancel_->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(form_);
    column->addWidget(problem_);
    column->addStretch();
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel_);
    row->addWidget(ok_);
    column->addLayout(row);
    connect(ok_, &QPushButton::clicked, this, &BudgetDialog::save);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
}

void BudgetDialog::fill(const BudgetDefinition& budget) {
    QStringList functions, taken;
    if (const PlatformViewPtr view = session_.view()) {
        for (const FunctionView& function : view->functions)
            functions.append(QString::fromStdString(function.name));
        if (view->budgets) {
            for (const BudgetStatus& other : *view->budgets) {
                const QString name = QString::fromStdString(other.definition.name);
                if (purpose_ == Purpose::New || name != name_) taken.append(name);
            }
        }
    }
    form_->setFunctions(functions);
    form_->setTaken(taken);
    form_->setBudget(budget);
    form_->setSuggestsName(purpose_ == Purpose::New && budget.name.empty());
}

void BudgetDialog::setTexts() {
    setWindowTitle(purpose_ == Purpose::New ? tr("New budget") : tr("Edit %1").arg(name_));
    ok_->setText(purpose_ == Purpose::New ? tr("Create") : tr("Save"));
    cancel_->setText(tr("Cancel"));
    follow();
}

void BudgetDialog::follow() {
    const QString problem =
        edits_.isPossible() ? QString() : tr("No workspace is being served: budgets cannot be changed now.");
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    ok_->setEnabled(problem.isEmpty() && !saving_);
    makeRoom();
}

// A flaw said by its field takes a line: the window grows with it, so that nothing is cut.
void BudgetDialog::makeRoom() {
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    if (height() < wanted) resize(width(), wanted);
}

void BudgetDialog::save() {
    if (saving_ || !edits_.isPossible()) return;
    if (!form_->check()) return makeRoom();
    saving_ = true;
    ok_->setEnabled(false);
    const BudgetDefinition budget = form_->budget();
    const auto then = [this, name = QString::fromStdString(budget.name)](const QString& problem) {
        finished(problem, name);
    };
    if (purpose_ == Purpose::New) {
        edits_.add(budget, this, then);
    } else {
        edits_.replace(name_, budget, this, then);
    }
}

void BudgetDialog::finished(const QString& problem, const QString& name) {
    saving_ = false;
    follow();
    if (problem.isEmpty()) {
        emit saved(name);
        return accept();
    }
    problem_->setText(problem);
    problem_->setVisible(true);
}

}  // namespace updraft

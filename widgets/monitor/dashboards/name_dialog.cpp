#include "widgets/monitor/dashboards/name_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/monitor/dashboards/dashboard_book.h"
#include "widgets/theme/theme.h"

namespace updraft {

DashboardNameDialog::DashboardNameDialog(const DashboardBook& book, const QString& before,
                                         const QString& wish, QWidget* parent)
    : QDialog(parent),
      book_(book),
      before_(before),
      label_(new QLabel),
      problem_(new QLabel),
      name_(new QLineEdit(before.isEmpty() ? wish : before)),
      ok_(new QPushButton),
      cancel_(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("dashboardNameDialog"));
    setModal(true);
    name_->setObjectName(QStringLiteral("dashboardName"));
    name_->setMaxLength(Dashboard::kMostName);
    name_->setMinimumWidth(320);
    name_->selectAll();
    label_->setBuddy(name_);
    problem_->setObjectName(QStringLiteral("dashboardNameProblem"));
    problem_->setWordWrap(true);
    setLook(problem_, "error");
    setLook(ok_, "primary");
    ok_->setObjectName(QStringLiteral("dashboardNameAccept"));
    ok_->setDefault(true);
    cancel_->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(label_);
    column->addWidget(name_);
    column->addWidget(problem_);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel_);
    row->addWidget(ok_);
    column->addLayout(row);
    connect(name_, &QLineEdit::textChanged, this, &DashboardNameDialog::follow);
    connect(ok_, &QPushButton::clicked, this, &DashboardNameDialog::save);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    retranslated(this, [this] { setTexts(); });
}

void DashboardNameDialog::setTexts() {
    const bool isNew = before_.isEmpty();
    setWindowTitle(isNew ? tr("New dashboard") : tr("Rename “%1”").arg(before_));
    label_->setText(tr("&Name of the dashboard"));
    name_->setAccessibleName(tr("Name of the dashboard"));
    ok_->setText(isNew ? tr("Create") : tr("Rename"));
    cancel_->setText(tr("Cancel"));
    follow();
}

void DashboardNameDialog::follow() {
    const bool same = name_->text().trimmed() == before_ && !before_.isEmpty();
    const QString problem = same ? QString() : book_.nameProblem(name_->text());
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    ok_->setEnabled(problem.isEmpty() && !same);
}

void DashboardNameDialog::save() {
    if (!book_.nameProblem(name_->text()).isEmpty()) return;
    emit named(name_->text().trimmed());
    accept();
}

}  // namespace updraft

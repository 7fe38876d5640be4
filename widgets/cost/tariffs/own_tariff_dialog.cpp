#include "widgets/cost/tariffs/own_tariff_dialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/cost/data/price_month.h"
#include "widgets/cost/tariffs/own_tariffs.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 16, kSpacing = 10, kWidth = 500;

}  // namespace

OwnTariffDialog::OwnTariffDialog(QString folder, std::shared_ptr<const TariffCatalogue> all, Tariff like,
                                 QWidget* parent)
    : QDialog(parent),
      folder_(std::move(folder)),
      all_(std::move(all)),
      like_(std::move(like)),
      id_(new QLineEdit),
      plan_(new QLineEdit),
      idLabel_(new QLabel),
      planLabel_(new QLabel),
      what_(new QLabel),
      problem_(new QLabel),
      ok_(new QPushButton),
      cancel_(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("ownTariffDialog"));
    setModal(true);
    build();
    id_->setText(OwnTariffs::suggestedId(like_, *all_));
    retranslated(this, [this] { setTexts(); });
    resize(kWidth, sizeHint().height());
}

void OwnTariffDialog::build() {
    id_->setObjectName(QStringLiteral("ownTariffId"));
    plan_->setObjectName(QStringLiteral("ownTariffPlan"));
    problem_->setObjectName(QStringLiteral("ownTariffProblem"));
    ok_->setObjectName(QStringLiteral("ownTariffAccept"));
    ok_->setDefault(true);
    cancel_->setAutoDefault(false);
    setLook(ok_, "primary");
    setLook(what_, "secondary");
    setLook(problem_, "error");
    for (QLabel* label : {what_, problem_}) label->setWordWrap(true);
    idLabel_->setBuddy(id_);
    planLabel_->setBuddy(plan_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kSpacing);
    auto* form = new QFormLayout;
    form->addRow(idLabel_, id_);
    form->addRow(planLabel_, plan_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(ok_);
    column->addWidget(what_);
    column->addLayout(form);
    column->addWidget(problem_);
    column->addStretch();
    column->addLayout(buttons);
    connect(id_, &QLineEdit::textChanged, this, &OwnTariffDialog::check);
    connect(ok_, &QPushButton::clicked, this, &OwnTariffDialog::create);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
}

void OwnTariffDialog::setTexts() {
    setWindowTitle(tr("Make a price list of your own"));
    what_->setText(
        tr("It begins as a copy of %1. Only what you change is written to the file; the rest follows the "
           "original.")
            .arg(tariffTitle(like_)));
    idLabel_->setText(tr("Id, also the file’s name"));
    planLabel_->setText(tr("Name of the plan"));
    if (plan_->text().isEmpty()) plan_->setText(tr("my prices", "name of a plan"));
    ok_->setText(tr("Create"));
    cancel_->setText(tr("Cancel"));
    check();
}

void OwnTariffDialog::check() {
    const QString problem = OwnTariffs::problemOfId(folder_, id_->text(), *all_);
    problem_->setText(problem);
    ok_->setEnabled(problem.isEmpty());
}

void OwnTariffDialog::create() {
    const QString id = id_->text();
    const QString problem = OwnTariffs::create(folder_, id, like_, plan_->text().trimmed(), *all_);
    problem_->setText(problem);
    if (!problem.isEmpty()) return;
    emit made(id);
    accept();
}

}  // namespace updraft

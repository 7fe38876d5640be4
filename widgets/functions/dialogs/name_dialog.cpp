#include "widgets/functions/dialogs/name_dialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/functions/dialogs/name_field.h"
#include "widgets/theme/theme.h"

namespace updraft {

NameDialog::NameDialog(WorkspaceEdits& edits, Purpose purpose, QString function, QWidget* parent)
    : QDialog(parent),
      edits_(edits),
      purpose_(purpose),
      function_(std::move(function)),
      name_(new NameField),
      hint_(new QLabel),
      logicalId_(new QCheckBox),
      ok_(new QPushButton),
      cancel_(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(purpose == Purpose::Rename ? QStringLiteral("renameDialog")
                                             : QStringLiteral("duplicateDialog"));
    setModal(true);
    build();
    begin();
    retranslated(this, [this] {
        const bool rename = purpose_ == Purpose::Rename;
        setWindowTitle(rename ? tr("Rename %1").arg(function_) : tr("Duplicate %1").arg(function_));
        hint_->setText(rename ? tr("Its folders in functions and events are renamed with it.")
                              : tr("Sources, events and settings are copied."));
        logicalId_->setText(tr("Rename the logical id in the template, too"));
        logicalId_->setToolTip(tr("With everything in the template that refers to it"));
        ok_->setText(rename ? tr("Rename") : tr("Duplicate"));
        cancel_->setText(tr("Cancel"));
    });
}

void NameDialog::build() {
    setLook(hint_, "secondary");
    hint_->setWordWrap(true);
    setLook(ok_, "primary");
    ok_->setObjectName(QStringLiteral("nameAccept"));
    ok_->setDefault(true);
    cancel_->setObjectName(QStringLiteral("nameCancel"));
    cancel_->setAutoDefault(false);
    logicalId_->setObjectName(QStringLiteral("renameLogicalId"));
    logicalId_->setVisible(purpose_ == Purpose::Rename);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(name_);
    column->addWidget(hint_);
    column->addWidget(logicalId_);
    column->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel_);
    row->addWidget(ok_);
    column->addLayout(row);
    // As large as its texts need, also when a problem comes and goes.
    name_->setMinimumWidth(400);
    hint_->setMinimumWidth(400);
    column->setSizeConstraint(QLayout::SetFixedSize);
    connect(name_, &NameField::changed, this, [this] { ok_->setEnabled(name_->isValid()); });
    connect(ok_, &QPushButton::clicked, this, &NameDialog::run);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
}

void NameDialog::begin() {
    name_->setOwn(function_);
    name_->suggest(function_);
    ok_->setEnabled(false);
    edits_.names(function_, [self = QPointer(this)](const QStringList& taken, const QString& free) {
        if (!self) return;
        self->name_->setTaken(taken);
        if (self->purpose_ == Purpose::Duplicate && !self->name_->isTyped()) self->name_->suggest(free);
    });
}

void NameDialog::run() {
    if (running_ || !name_->isValid()) return;
    running_ = true;
    ok_->setEnabled(false);
    const auto done = [self = QPointer(this)](const EditOutcome& outcome) {
        if (self) self->finished(outcome);
    };
    if (purpose_ == Purpose::Rename)
        edits_.rename({function_, name_->name(), logicalId_->isChecked()}, done);
    else
        edits_.duplicate(function_, name_->name(), done);
}

void NameDialog::finished(const EditOutcome& outcome) {
    running_ = false;
    ok_->setEnabled(true);
    if (outcome.ok()) return accept();
    name_->showProblem(outcome.problem);
    name_->setFocus();
}

}  // namespace updraft

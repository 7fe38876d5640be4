#include "widgets/functions/dialogs/name_field.h"

#include <QLabel>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/functions/edits/edit_problem.h"
#include "widgets/theme/theme.h"

namespace updraft {

NameField::NameField(QWidget* parent) : QWidget(parent), line_(new QLineEdit), says_(new QLabel) {
    line_->setObjectName(QStringLiteral("functionName"));
    says_->setObjectName(QStringLiteral("functionNameProblem"));
    says_->setWordWrap(true);
    setLook(says_, "error");
    setFocusProxy(line_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(line_);
    column->addWidget(says_);
    connect(line_, &QLineEdit::textEdited, this, [this] { typed_ = true; });
    connect(line_, &QLineEdit::textChanged, this, [this] {
        check();
        emit changed();
    });
    retranslated(this, [this] {
        line_->setAccessibleName(tr("Function name"));
        check();
    });
}

void NameField::suggest(const QString& name) {
    line_->setText(name);
    line_->selectAll();
    typed_ = false;
}

void NameField::setTaken(const QStringList& names) {
    taken_ = names;
    check();
}

QString NameField::problem() const {
    if (!own_.isEmpty() && name() == own_) return {};
    if (const QString wrong = functionNameProblem(name()); !wrong.isEmpty()) return wrong;
    if (taken_.contains(name())) return problemText({EditProblemKind::NameTaken, name(), {}, 0});
    return {};
}

bool NameField::isValid() const {
    return problem().isEmpty() && name() != own_ && !name().isEmpty();
}

void NameField::check() {
    showProblem(line_->text().isEmpty() && !typed_ ? QString() : problem());
}

void NameField::showProblem(const QString& problem) {
    says_->setText(problem);
    says_->setVisible(!problem.isEmpty());
    setLook(line_, problem.isEmpty() ? "" : "invalid");
    line_->setAccessibleDescription(problem);
}

}  // namespace updraft

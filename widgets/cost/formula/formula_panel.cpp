#include "widgets/cost/formula/formula_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 10;

}  // namespace

FormulaPanel::FormulaPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      title_(new QLabel),
      text_(new QPlainTextEdit),
      copy_(new QPushButton),
      close_(new QToolButton) {
    setObjectName(QStringLiteral("costFormula"));
    setLook(this, "panel");
    setLook(title_, "heading");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(copy_);
    head->addWidget(close_);
    layout->addLayout(head);
    layout->addWidget(text_, 1);
    title_->setWordWrap(true);
    text_->setReadOnly(true);
    text_->setObjectName(QStringLiteral("costFormulaText"));
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(copy_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(close_, &QToolButton::clicked, this, &FormulaPanel::closed);
    themed(this, theme, [this, &theme] {
        text_->setFont(theme.font(FontRole::Secondary));
        close_->setIcon(theme.icon(QStringLiteral("window-close")));
    });
    retranslated(this, [this] {
        setAccessibleName(tr("What the figure is made of"));
        text_->setAccessibleName(tr("Formula"));
        copy_->setText(tr("Copy"));
        copy_->setToolTip(tr("Copy all of it as text"));
        close_->setToolTip(tr("Close (Esc)"));
        close_->setAccessibleName(tr("Close"));
    });
}

void FormulaPanel::show(const CostFormula& formula) {
    const bool same = formula.title == title_->text();
    title_->setText(formula.title);
    if (text_->toPlainText() != formula.text) {
        const int at = text_->verticalScrollBar()->value();
        text_->setPlainText(formula.text);
        text_->verticalScrollBar()->setValue(same ? at : 0);
    }
    QFrame::show();
}

QString FormulaPanel::text() const {
    return title_->text() + QStringLiteral("\n\n") + text_->toPlainText();
}

void FormulaPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace updraft

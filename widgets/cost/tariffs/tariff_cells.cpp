#include "widgets/cost/tariffs/tariff_cells.h"

#include <QLineEdit>
#include <QValidator>

#include "widgets/cost/tariffs/tariff_draft.h"
#include "widgets/cost/tariffs/tariff_model.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kIcon = 16;

class PlaceValidator final : public QValidator {
  public:
    PlaceValidator(const TariffDraft& draft, TariffPlace place, QObject* parent)
        : QValidator(parent), draft_(draft), place_(std::move(place)) {}

    State validate(QString& text, int&) const override {
        return problemOf(text).isEmpty() ? Acceptable : Intermediate;
    }
    QString problemOf(const QString& text) const { return draft_.problemOf(place_, text.trimmed()); }

  private:
    const TariffDraft& draft_;
    const TariffPlace place_;
};

}  // namespace

TariffCells::TariffCells(const Theme& theme, const TariffModel& model, const TariffDraft& draft,
                         QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme), model_(model), draft_(draft) {}

void TariffCells::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(TariffModel::ChangedRole).toBool()) option->font.setBold(true);
    if (!index.data(TariffModel::StaleRole).toBool()) return;
    option->icon = theme_.icon(QStringLiteral("updraft-alarm-raised"), ColorRole::Init);
    option->decorationSize = {kIcon, kIcon};
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->palette.setColor(QPalette::Text, theme_.textColor(ColorRole::Init));
    option->palette.setColor(QPalette::HighlightedText,
                             theme_.textColor(ColorRole::Init, ColorRole::Selection));
}

QWidget* TariffCells::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                   const QModelIndex& index) const {
    const auto place = model_.place(index);
    if (!place) return nullptr;
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("tariffCell"));
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->setAccessibleName(model_.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    auto* validator = new PlaceValidator(draft_, *place, line);
    line->setValidator(validator);
    connect(line, &QLineEdit::textChanged, this, [this, line, validator](const QString& text) {
        const QString problem = validator->problemOf(text);
        setLook(line, problem.isEmpty() ? "" : "invalid");
        line->setToolTip(problem);
        emit said(problem);
    });
    return line;
}

void TariffCells::destroyEditor(QWidget* editor, const QModelIndex& index) const {
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    if (line != nullptr && !line->hasAcceptableInput()) emit said(tr("Not taken: %1").arg(line->toolTip()));
    QStyledItemDelegate::destroyEditor(editor, index);
}

}  // namespace updraft

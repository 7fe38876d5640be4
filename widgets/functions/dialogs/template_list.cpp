#include "widgets/functions/dialogs/template_list.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/functions/dialogs/template_texts.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12;  // pixels

// Two lines: what it is, and in which language.
class TemplateDelegate final : public QStyledItemDelegate {
  public:
    TemplateDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        const int lines = QFontMetrics(theme_.font(FontRole::Body)).height() +
                          QFontMetrics(theme_.font(FontRole::Secondary)).height();
        return {120, lines + 14};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const QRect area = option.rect.adjusted(kMargin, 7, -kMargin, -7);
        QFont title = theme_.font(FontRole::Body);
        title.setWeight(QFont::DemiBold);
        line(*painter, area, Qt::AlignTop, title, ColorRole::Text, index.data(Qt::DisplayRole).toString());
        line(*painter, area, Qt::AlignBottom, theme_.font(FontRole::Secondary), ColorRole::SecondaryText,
             index.data(TemplateListModel::LanguageRole).toString());
    }

  private:
    void line(QPainter& painter, const QRect& area, Qt::Alignment place, const QFont& font, ColorRole role,
              const QString& text) const {
        painter.setFont(font);
        painter.setPen(theme_.color(role));
        painter.drawText(area, Qt::AlignLeft | place,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    }
    const Theme& theme_;
};

}  // namespace

TemplateListModel::TemplateListModel(std::vector<FunctionTemplate> templates, QObject* parent)
    : QAbstractListModel(parent), templates_(std::move(templates)) {}

int TemplateListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(templates_.size());
}

QVariant TemplateListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const FunctionTemplate& source = at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return templateTitle(source);
        case Qt::ToolTipRole:
        case DetailRole:
            return templateDescription(source);
        case Qt::AccessibleTextRole:
            return tr("%1, %2").arg(templateTitle(source), QString::fromStdString(source.language));
        case IdRole:
            return QString::fromStdString(source.id);
        case LanguageRole:
            return QString::fromStdString(source.language);
        default:
            return {};
    }
}

QStringList TemplateListModel::languages() const {
    QStringList all;
    for (const FunctionTemplate& source : templates_) all.append(QString::fromStdString(source.language));
    all.removeDuplicates();
    return all;
}

void TemplateListModel::retranslate() {
    if (!templates_.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

TemplateList::TemplateList(const Theme& theme, std::vector<FunctionTemplate> templates, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      model_(new TemplateListModel(std::move(templates), this)),
      shown_(new QSortFilterProxyModel(this)),
      languages_(new QComboBox),
      view_(new QListView) {
    shown_->setSourceModel(model_);
    shown_->setFilterRole(TemplateListModel::LanguageRole);
    languages_->setObjectName(QStringLiteral("templateLanguage"));
    view_->setObjectName(QStringLiteral("templateList"));
    view_->setModel(shown_);
    view_->setItemDelegate(new TemplateDelegate(theme_, view_));
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(languages_);
    column->addWidget(view_, 1);
    connect(languages_, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QString language = languages_->itemData(index).toString();
        shown_->setFilterRegularExpression(
            language.isEmpty() ? QString()
                               : QStringLiteral("^%1$").arg(QRegularExpression::escape(language)));
        if (!view_->currentIndex().isValid()) view_->setCurrentIndex(shown_->index(0, 0));
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TemplateList::currentChanged);
    connect(view_, &QListView::activated, this, &TemplateList::activated);
    themed(view_, theme_, [this] { view_->doItemsLayout(); });
    retranslated(this, [this] {
        languages_->setAccessibleName(tr("Language"));
        languages_->setToolTip(tr("Show templates of one language"));
        view_->setAccessibleName(tr("Templates"));
        fillLanguages();
        model_->retranslate();
    });
    view_->setCurrentIndex(shown_->index(0, 0));
}

void TemplateList::fillLanguages() {
    const QString kept = languages_->currentData().toString();
    const QSignalBlocker quiet(languages_);
    languages_->clear();
    languages_->addItem(tr("All languages"), QString());
    for (const QString& language : model_->languages()) languages_->addItem(language, language);
    languages_->setCurrentIndex(std::max(0, languages_->findData(kept)));
}

const FunctionTemplate* TemplateList::current() const {
    const QModelIndex index = shown_->mapToSource(view_->currentIndex());
    return index.isValid() ? &model_->at(index.row()) : nullptr;
}

void TemplateList::select(const QString& id) {
    for (int row = 0; row < shown_->rowCount(); ++row) {
        const QModelIndex index = shown_->index(row, 0);
        if (index.data(TemplateListModel::IdRole).toString() == id) view_->setCurrentIndex(index);
    }
}

}  // namespace updraft

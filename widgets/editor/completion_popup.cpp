#include "widgets/editor/completion_popup.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kRows = 10, kWidth = 420, kKindWidth = 24;
constexpr int kKindRole = Qt::UserRole + 1, kDetailRole = Qt::UserRole + 2;

struct KindLook {
    const char* letter;
    ColorRole role;
};

KindLook lookOf(CompletionKind kind) {
    switch (kind) {
        case CompletionKind::Word:
            return {"a", ColorRole::SecondaryText};
        case CompletionKind::Keyword:
            return {"k", ColorRole::Keyword};
        case CompletionKind::Function:
            return {"f", ColorRole::FunctionName};
        case CompletionKind::Property:
            return {"p", ColorRole::TypeName};
        case CompletionKind::Variable:
            return {"v", ColorRole::Number};
        case CompletionKind::Class:
            return {"C", ColorRole::TypeName};
        case CompletionKind::Module:
            return {"m", ColorRole::String};
        case CompletionKind::Snippet:
            break;
    }
    return {"…", ColorRole::Number};
}

class Delegate final : public QStyledItemDelegate {
  public:
    Delegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        const ColorRole surface = selected ? ColorRole::Selection : ColorRole::Panel;
        painter->fillRect(option.rect, theme_.color(surface));
        const KindLook look = lookOf(static_cast<CompletionKind>(index.data(kKindRole).toInt()));
        QRect rest = option.rect.adjusted(4, 0, -8, 0);
        painter->setFont(theme_.font(FontRole::Mono));
        painter->setPen(theme_.textColor(look.role, surface));
        painter->drawText(QRect(rest.left(), rest.top(), kKindWidth, rest.height()), Qt::AlignCenter,
                          QString::fromUtf8(look.letter));
        rest.setLeft(rest.left() + kKindWidth + 4);
        painter->setPen(theme_.color(ColorRole::Text));
        const QString label =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width());
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, label);
        rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(label) + 16);
        painter->setFont(theme_.font(FontRole::Small));
        painter->setPen(theme_.textColor(ColorRole::SecondaryText, surface));
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                          painter->fontMetrics().elidedText(index.data(kDetailRole).toString(),
                                                            Qt::ElideRight, std::max(0, rest.width())));
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {kWidth, QFontMetrics(theme_.font(FontRole::Mono)).height() + 6};
    }

  private:
    const Theme& theme_;
};

}  // namespace

CompletionPopup::CompletionPopup(const Theme& theme, QWidget* editor)
    : QFrame(editor, Qt::ToolTip | Qt::FramelessWindowHint),
      theme_(theme),
      list_(new QListView(this)),
      note_(new QLabel(this)),
      model_(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("completionPopup"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    list_->setObjectName(QStringLiteral("completionList"));
    list_->setModel(model_);
    list_->setItemDelegate(new Delegate(theme_, list_));
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->setMargin(6);
    setLook(note_, "secondary");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(list_);
    column->addWidget(note_);
    connect(list_, &QListView::clicked, this, &CompletionPopup::taken);
    themed(this, theme_, [this] { restyle(); });
}

void CompletionPopup::restyle() {
    setStyleSheet(QStringLiteral("#completionPopup { background: %1; border: 1px solid %2; }")
                      .arg(theme_.color(ColorRole::Panel).name(), theme_.color(ColorRole::Control).name()));
}

void CompletionPopup::open(const std::vector<CompletionItem>& items, const QPoint& below,
                           const QPoint& above) {
    items_ = items;
    model_->clear();
    for (const CompletionItem& item : items) {
        auto* row = new QStandardItem(item.label);
        row->setData(static_cast<int>(item.kind), kKindRole);
        row->setData(item.detail, kDetailRole);
        model_->appendRow(row);
    }
    list_->setAccessibleName(tr("Completions"));
    list_->setCurrentIndex(model_->index(0, 0));
    const int rows = std::min(kRows, model_->rowCount());
    list_->setFixedHeight(rows * std::max(16, list_->sizeHintForRow(0)));
    setFixedWidth(kWidth);
    describe();
    const QScreen* screen = QGuiApplication::screenAt(below);
    const QRect room = (screen != nullptr ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint at = below;
    if (at.y() + height() > room.bottom()) at.setY(above.y() - height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    QWidget::move(at);
    show();
}

void CompletionPopup::describe() {
    const int at = current();
    const QString words = at < 0 ? QString() : items_[static_cast<std::size_t>(at)].documentation;
    note_->setText(words);
    note_->setVisible(!words.isEmpty());
    adjustSize();
}

void CompletionPopup::move(int rows) {
    const int count = model_->rowCount();
    if (count == 0) return;
    int row = list_->currentIndex().row() + rows;
    // One step goes around the ends, a page stops there.
    row = std::abs(rows) == 1 ? (row + count) % count : std::clamp(row, 0, count - 1);
    list_->setCurrentIndex(model_->index(row, 0));
    describe();
}

int CompletionPopup::current() const {
    return list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
}

int CompletionPopup::count() const {
    return model_->rowCount();
}

int CompletionPopup::pageRows() const {
    return kRows - 1;
}

}  // namespace updraft

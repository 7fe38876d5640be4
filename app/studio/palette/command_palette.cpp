#include "app/studio/palette/command_palette.h"

#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kWidth = 620, kRows = 12, kRowHeight = 30;

// Group in grey, title with the matched letters in the accent colour, detail at the right.
class PaletteDelegate final : public QStyledItemDelegate {
  public:
    PaletteDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {200, kRowHeight * theme_.textScale() / 100};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        const ColorRole surface = selected ? ColorRole::Selection : ColorRole::Panel;
        painter->fillRect(option.rect, theme_.color(surface));
        QRect area = option.rect.adjusted(14, 0, -14, 0);
        painter->setFont(theme_.font(FontRole::Secondary));
        painter->setPen(theme_.textColor(ColorRole::SecondaryText, surface));
        const QString detail = index.data(PaletteModel::DetailRole).toString();
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, detail);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(detail) - 12);
        const QString group = index.data(PaletteModel::GroupRole).toString() + QStringLiteral(":  ");
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, group);
        area.setLeft(area.left() + painter->fontMetrics().horizontalAdvance(group));
        paintTitle(*painter, area, index, surface);
        painter->restore();
    }

  private:
    void paintTitle(QPainter& painter, const QRect& area, const QModelIndex& index, ColorRole surface) const {
        const auto match = index.data(PaletteModel::MatchRole).value<QVector<int>>();
        const QFont font = theme_.font(FontRole::Body);
        const QString title =
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width());
        painter.setFont(font);
        qreal x = area.left();
        const qreal baseline =
            area.center().y() + (painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2.0;
        for (int i = 0; i < title.size(); ++i) {
            painter.setPen(match.contains(i) ? theme_.textColor(ColorRole::Accent, surface)
                                             : theme_.color(ColorRole::Text));
            painter.drawText(QPointF(x, baseline), title.mid(i, 1));
            x += painter.fontMetrics().horizontalAdvance(title[i]);
        }
    }
    const Theme& theme_;
};

}  // namespace

CommandPalette::CommandPalette(const Theme& theme, QWidget* window)
    : QFrame(window),
      theme_(theme),
      model_(new PaletteModel(this)),
      field_(new QLineEdit),
      list_(new QListView),
      nothing_(new QLabel) {
    setObjectName(QStringLiteral("commandPalette"));
    setLook(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    field_->setObjectName(QStringLiteral("paletteField"));
    list_->setObjectName(QStringLiteral("paletteList"));
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(theme, list_));
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFocusProxy(field_);  // its keys move the choice
    setLook(nothing_, "secondary");
    nothing_->setAlignment(Qt::AlignCenter);
    column->addWidget(field_);
    column->addWidget(nothing_);
    column->addWidget(list_);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    setGraphicsEffect(shadow);
    connect(field_, &QLineEdit::textChanged, this, [this](const QString& text) {
        model_->setPattern(text);
        nothing_->setVisible(model_->rowCount() == 0);
        select(0);
        place();
    });
    connect(list_, &QListView::clicked, this, [this] { runCurrent(); });
    field_->installEventFilter(this);
    window->installEventFilter(this);
    retranslated(this, [this] {
        setAccessibleName(tr("Command palette"));
        field_->setAccessibleName(tr("Name of an action, function, file or setting"));
        field_->setPlaceholderText(tr("Type the name of an action, function, file or setting"));
        list_->setAccessibleName(tr("Matches"));
        nothing_->setText(tr("Nothing has such a name."));
    });
    hide();
}

void CommandPalette::open(const QString& pattern) {
    if (!isVisible()) focusBefore_ = window()->focusWidget();
    std::vector<PaletteItem> items;
    for (const PaletteSource& source : sources_) {
        std::vector<PaletteItem> more = source();
        items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    model_->setItems(std::move(items));
    field_->setText(pattern);
    model_->setPattern(pattern);
    nothing_->setVisible(model_->rowCount() == 0);
    select(0);
    place();
    show();
    raise();
    field_->setFocus();
}

void CommandPalette::place() {
    const int rows = std::min(kRows, std::max(1, model_->rowCount()));
    list_->setFixedHeight(rows * kRowHeight * theme_.textScale() / 100 + 4);
    list_->setVisible(model_->rowCount() > 0);
    adjustSize();
    const int width = std::min(kWidth, parentWidget()->width() - 32);
    setFixedWidth(width);
    adjustSize();
    move((parentWidget()->width() - width) / 2, 48);
}

void CommandPalette::select(int row) {
    const int last = model_->rowCount() - 1;
    list_->setCurrentIndex(model_->index(std::clamp(row, 0, std::max(0, last))));
}

void CommandPalette::close() {
    hide();
    if (focusBefore_) focusBefore_->setFocus();
}

void CommandPalette::runCurrent() {
    const QModelIndex index = list_->currentIndex();
    close();
    model_->run(index);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    if (watched != field_) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) hide();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
    const int row = list_->currentIndex().row(), key = static_cast<QKeyEvent*>(event)->key();
    const bool press = event->type() == QEvent::KeyPress;
    switch (key) {
        case Qt::Key_Escape:
            if (press) close();
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (press) runCurrent();
            break;
        case Qt::Key_Down:
            if (press) select(row + 1);
            break;
        case Qt::Key_Up:
            if (press) select(row - 1);
            break;
        case Qt::Key_PageDown:
            if (press) select(row + kRows);
            break;
        case Qt::Key_PageUp:
            if (press) select(row - kRows);
            break;
        default:
            return false;
    }
    event->accept();
    return true;
}

}  // namespace updraft

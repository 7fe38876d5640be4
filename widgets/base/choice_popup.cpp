#include "widgets/base/choice_popup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kSearchFrom = 8;  // so many choices are searched rather than looked through
constexpr int kMostRows = 14, kLeastWidth = 200, kMostWidth = 420, kMargin = 6;

}  // namespace

ChoicePopup::ChoicePopup(bool many, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      many_(many),
      search_(new QLineEdit),
      list_(new QListView),
      model_(new QStandardItemModel(this)),
      shown_(new QSortFilterProxyModel(this)),
      layout_(new QVBoxLayout(this)) {
    setLook(this, "card");
    setLook(search_, "search");
    search_->setObjectName(QStringLiteral("choiceSearch"));
    list_->setObjectName(QStringLiteral("choiceList"));
    layout_->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout_->setSpacing(kMargin);
    layout_->addWidget(search_);
    layout_->addWidget(list_, 1);
    shown_->setSourceModel(model_);
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    list_->setModel(shown_);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        shown_->setFilterFixedString(text);
        chooseFirst();
    });
    connect(list_, &QListView::clicked, this, &ChoicePopup::choose);
    search_->installEventFilter(this);
    list_->installEventFilter(this);
    retranslated(this, [this] {
        search_->setPlaceholderText(tr("Search"));
        search_->setAccessibleName(tr("Search"));
        list_->setAccessibleName(tr("Choices"));
    });
}

void ChoicePopup::setChoices(const QList<Choice>& choices) {
    const QVariantList before = chosen();
    model_->clear();
    for (const Choice& choice : choices) {
        auto* item = new QStandardItem(choice.text);
        item->setData(choice.key, Qt::UserRole);
        item->setToolTip(choice.text);
        item->setCheckable(many_);
        // A click anywhere in the row chooses: see choose().
        item->setFlags(choice.heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (choice.heading) item->setCheckable(false);
        model_->appendRow(item);
    }
    setChosen(before);
    search_->setVisible(choices.size() >= kSearchFrom);
}

void ChoicePopup::setChosen(const QVariantList& keys) {
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStandardItem* item = model_->item(row);
        if (!item->isEnabled()) continue;
        const bool on = keys.contains(item->data(Qt::UserRole));
        if (many_)
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        else if (on)
            list_->setCurrentIndex(shown_->mapFromSource(item->index()));
    }
}

QVariantList ChoicePopup::chosen() const {
    QVariantList keys;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const QStandardItem* item = model_->item(row);
        if (many_ && item->checkState() == Qt::Checked) keys.append(item->data(Qt::UserRole));
    }
    return keys;
}

void ChoicePopup::addFooter(QWidget* footer) {
    layout_->addWidget(footer);
}

void ChoicePopup::placeSize() {
    const int row = std::max(list_->sizeHintForRow(0), 20);
    const int rows = std::clamp(model_->rowCount(), 1, kMostRows);
    list_->setFixedHeight(rows * row + 2 * list_->frameWidth() + 2);
    const int width = std::clamp(list_->sizeHintForColumn(0) + 40, kLeastWidth, kMostWidth);
    list_->setMinimumWidth(width);
    adjustSize();
}

void ChoicePopup::openBelow(const QWidget* button) {
    search_->clear();
    placeSize();
    QPoint at = button->mapToGlobal(QPoint(0, button->height() + 2));
    if (const QScreen* screen = button->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (at.y() + height() > room.bottom())
            at.setY(std::max(room.top(), button->mapToGlobal(QPoint()).y() - height() - 2));
    }
    move(at);
    show();
}

void ChoicePopup::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    if (!list_->currentIndex().isValid()) chooseFirst();
    list_->scrollTo(list_->currentIndex(), QAbstractItemView::PositionAtCenter);
    if (search_->isVisibleTo(this))
        search_->setFocus();
    else
        list_->setFocus();
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space && watched == search_) return false;  // is text
        if (handleKey(key)) return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool ChoicePopup::handleKey(int key) {
    switch (key) {
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            choose(list_->currentIndex());
            return true;
        default:
            return false;
    }
}

// Over headings to the next that can be chosen.
void ChoicePopup::moveBy(int rows) {
    for (int row = list_->currentIndex().row() + rows; row >= 0 && row < shown_->rowCount(); row += rows) {
        const QModelIndex index = shown_->index(row, 0);
        if ((index.flags() & Qt::ItemIsEnabled) != 0) return list_->setCurrentIndex(index);
    }
}

void ChoicePopup::chooseFirst() {
    list_->setCurrentIndex({});
    moveBy(1);
}

void ChoicePopup::choose(const QModelIndex& row) {
    if (!row.isValid() || (row.flags() & Qt::ItemIsEnabled) == 0) return;
    QStandardItem* item = model_->itemFromIndex(shown_->mapToSource(row));
    if (many_) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        emit toggled(chosen());
        return;
    }
    const QVariant key = item->data(Qt::UserRole);
    hide();
    emit picked(key);
}

}  // namespace updraft

#include "widgets/test/events/event_picker.h"

#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kListWidth = 320, kListHeight = 420;
constexpr int kPadding = 30;  // of the button, left and right of its text

}  // namespace

EventPicker::EventPicker(QWidget* parent) : QPushButton(parent) {
    setObjectName(QStringLiteral("eventPicker"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    buildList();
    connect(this, &QPushButton::clicked, this, &EventPicker::openList);
    connect(search_, &QLineEdit::textChanged, this, &EventPicker::search);
    connect(list_, &QTreeView::clicked, this, &EventPicker::choose);
    connect(list_, &QTreeView::activated, this, &EventPicker::choose);
    retranslated(this, [this] { retranslate(); });
}

void EventPicker::buildList() {
    popup_ = new QFrame(this, Qt::Popup);
    popup_->setObjectName(QStringLiteral("eventList"));
    setLook(popup_, "card");
    search_ = new QLineEdit(popup_);
    search_->setObjectName(QStringLiteral("eventSearch"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    filtered_.setSourceModel(&choices_);
    filtered_.setRecursiveFilteringEnabled(true);
    filtered_.setFilterCaseSensitivity(Qt::CaseInsensitive);
    list_ = new QTreeView(popup_);
    list_->setObjectName(QStringLiteral("eventTree"));
    list_->setModel(&filtered_);
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setIndentation(12);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setItemsExpandable(false);
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(search_);
    column->addWidget(list_, 1);
}

void EventPicker::retranslate() {
    search_->setPlaceholderText(tr("Search events"));
    search_->setAccessibleName(search_->placeholderText());
    list_->setAccessibleName(tr("Events"));
    setChoices(saved_);
    setCurrent(current_, modified_);
}

void EventPicker::setChoices(const QVector<SavedEvent>& saved) {
    saved_ = saved;
    choices_.fill(saved);
    list_->expandAll();
}

QString EventPicker::title() const {
    const QString name = EventChoices::titleOf(current_);
    return modified_ ? tr("%1 \u2022", "an event that was changed").arg(name) : name;
}

void EventPicker::setCurrent(const EventRef& ref, bool modified) {
    current_ = ref;
    modified_ = modified;
    setAccessibleName(tr("Event: %1").arg(EventChoices::titleOf(ref)));
    setToolTip(modified ? tr("%1 (changed). Choose another event").arg(EventChoices::titleOf(ref))
                        : tr("%1. Choose another event").arg(EventChoices::titleOf(ref)));
    updateGeometry();
    resizeEvent(nullptr);
}

QSize EventPicker::sizeHint() const {
    const QString full = title() + QStringLiteral(" \u25BE");
    return {fontMetrics().horizontalAdvance(full) + kPadding, QPushButton::sizeHint().height()};
}

QSize EventPicker::minimumSizeHint() const {
    return {72, QPushButton::sizeHint().height()};
}

void EventPicker::resizeEvent(QResizeEvent* event) {
    if (event != nullptr) QPushButton::resizeEvent(event);
    const QString arrow = QStringLiteral(" \u25BE");
    const int room = width() - kPadding - fontMetrics().horizontalAdvance(arrow) + 2;
    setText(fontMetrics().elidedText(title(), Qt::ElideRight, std::max(room, 24)) + arrow);
}

void EventPicker::openList() {
    search_->clear();
    search({});
    const QRect screen = this->screen()->availableGeometry();
    const QSize size(std::min(kListWidth, screen.width()), std::min(kListHeight, screen.height()));
    QPoint place = mapToGlobal(QPoint(width() - size.width(), height() + 2));
    place.setX(std::clamp(place.x(), screen.left(), screen.right() - size.width() + 1));
    place.setY(std::min(place.y(), screen.bottom() - size.height() + 1));
    popup_->setGeometry(QRect(place, size));
    popup_->show();
    search_->setFocus();
}

void EventPicker::search(const QString& text) {
    filtered_.setFilterFixedString(text);
    list_->expandAll();
    for (int row = 0; row < filtered_.rowCount(); ++row) {
        const QModelIndex group = filtered_.index(row, 0);
        if (filtered_.rowCount(group) == 0) continue;
        list_->setCurrentIndex(filtered_.index(0, 0, group));
        return;
    }
}

void EventPicker::choose(const QModelIndex& index) {
    const EventRef ref = EventChoices::refOf(index);
    if (ref.kind == EventRef::Kind::Draft) return;
    popup_->hide();
    emit chosen(ref);
}

// The arrows move in the list while one types.
bool EventPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched != search_ || event->type() != QEvent::KeyPress)
        return QPushButton::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(list_, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(list_->currentIndex());
            return true;
        default:
            return false;
    }
}

}  // namespace updraft

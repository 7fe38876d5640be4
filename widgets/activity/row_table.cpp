#include "widgets/activity/row_table.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

#include "widgets/activity/cell_delegate.h"
#include "widgets/theme/theme.h"

namespace updraft {

RowTable::RowTable(const Theme& theme, QWidget* parent)
    : QAbstractItemView(parent), theme_(theme), header_(new QHeaderView(Qt::Horizontal, this)) {
    setItemDelegate(new CellDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    viewport()->setMouseTracking(true);
    header_->setSectionsMovable(true);
    header_->setHighlightSections(false);
    header_->setStretchLastSection(true);
    header_->setMinimumSectionSize(40);
    header_->setTextElideMode(Qt::ElideRight);
    header_->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto again = [this] {
        updateGeometries();
        viewport()->update();
    };
    connect(header_, &QHeaderView::sectionResized, this, again);
    connect(header_, &QHeaderView::sectionMoved, this, again);
    connect(header_, &QHeaderView::sectionCountChanged, this, again);
    connect(header_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const std::unique_ptr<QMenu> menu(makeColumnMenu(this));
        menu->exec(header_->mapToGlobal(at));
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RowTable::onScrolled);
    themed(this, theme_, [this] { applyTheme(); });
}

void RowTable::applyTheme() {
    rowHeight_ = QFontMetrics(theme_.font(FontRole::Body)).height() + 14;
    updateGeometries();
    viewport()->update();
}

void RowTable::setModel(QAbstractItemModel* newModel) {
    QAbstractItemView::setModel(newModel);
    header_->setModel(newModel);
    updateGeometries();
}

void RowTable::setEmptyText(const QString& text) {
    if (text == emptyText_) return;
    emptyText_ = text;
    if (rows() == 0) viewport()->update();
}

int RowTable::firstVisibleRow() const {
    return rows() == 0 ? -1 : verticalOffset() / rowHeight_;
}

int RowTable::lastVisibleRow() const {
    return std::min(rows() - 1, (verticalOffset() + viewport()->height() - 1) / rowHeight_);
}

int RowTable::horizontalOffset() const {
    return horizontalScrollBar()->value();
}

int RowTable::verticalOffset() const {
    return verticalScrollBar()->value();
}

bool RowTable::isIndexHidden(const QModelIndex& index) const {
    return header_->isSectionHidden(index.column());
}

QRect RowTable::visualRect(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    return {header_->sectionViewportPosition(index.column()), index.row() * rowHeight_ - verticalOffset(),
            header_->sectionSize(index.column()), rowHeight_};
}

QModelIndex RowTable::indexAt(const QPoint& point) const {
    const int row = (point.y() + verticalOffset()) / rowHeight_;
    if (point.y() < 0 || row >= rows()) return {};
    const int column = header_->logicalIndexAt(point.x());
    return column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

void RowTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) return;
    const int top = index.row() * rowHeight_, height = viewport()->height();
    int value = verticalOffset();
    if (hint == PositionAtCenter) {
        value = top - (height - rowHeight_) / 2;
    } else if (top < value || hint == PositionAtTop) {
        value = top;
    } else if (top + rowHeight_ > value + height || hint == PositionAtBottom) {
        value = top + rowHeight_ - height;
    }
    verticalScrollBar()->setValue(value);
}

void RowTable::reset() {
    QAbstractItemView::reset();
    hover_ = -1;
    updateGeometries();
    if (follows_) setFollowing(true);
}

void RowTable::updateGeometries() {
    const int height = header_->isHidden() ? 0 : std::max(rowHeight_, header_->sizeHint().height());
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    header_->setGeometry(area.left(), area.top() - height, area.width(), height);
    header_->setOffset(horizontalOffset());
    moving_ = true;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight_);
    verticalScrollBar()->setRange(0, std::max(0, rows() * rowHeight_ - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(rowHeight_);
    horizontalScrollBar()->setRange(0, std::max(0, header_->length() - viewport()->width()));
    moving_ = false;
    QAbstractItemView::updateGeometries();
}

// Rows above the first visible one push it down; the view goes with it.
void RowTable::rowsInserted(const QModelIndex& parent, int start, int end) {
    QAbstractItemView::rowsInserted(parent, start, end);
    const int before = verticalOffset(), added = (end - start + 1) * rowHeight_;
    const bool above = start * rowHeight_ <= before && rows() > end - start + 1;
    if (hover_ >= start) hover_ = -1;
    updateGeometries();
    if (above && !(follows_ && following_)) moveTo(before + added);
    viewport()->update();
}

void RowTable::moveTo(int value) {
    moving_ = true;
    verticalScrollBar()->setValue(value);
    moving_ = false;
}

void RowTable::onScrolled(int value) {
    emit lookedAt();
    if (moving_ || !follows_) return;
    setFollowing(value == 0);
}

void RowTable::setFollowing(bool following) {
    if (following) moveTo(0);
    if (following == following_) return;
    following_ = following;
    emit followingChanged(following);
}

void RowTable::scrollContentsBy(int dx, int dy) {
    if (dx != 0) header_->setOffset(horizontalOffset());
    scrollDirtyRegion(dx, dy);
    viewport()->update();
}

void RowTable::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    emit lookedAt();
}

void RowTable::mousePressEvent(QMouseEvent* event) {
    if (follows_ && indexAt(event->pos()).isValid()) setFollowing(false);
    QAbstractItemView::mousePressEvent(event);
}

void RowTable::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const QModelIndex index = indexAt(event->pos()); index.isValid()) emit activatedRow(index);
}

void RowTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activatedRow(currentIndex());
        return;
    }
    if (follows_ && event->key() == Qt::Key_Home && event->modifiers() == Qt::ControlModifier) {
        setFollowing(true);
        return;
    }
    const QModelIndex before = currentIndex();
    QAbstractItemView::keyPressEvent(event);
    if (follows_ && currentIndex() != before) setFollowing(false);
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (rows() == 0) return {};
    const int page = std::max(1, viewport()->height() / rowHeight_ - 1);
    int row = currentIndex().isValid() ? currentIndex().row() : firstVisibleRow() - 1;
    const int column = std::max(0, currentIndex().column());
    switch (action) {
        case MoveUp:
        case MovePrevious:
            --row;
            break;
        case MoveDown:
        case MoveNext:
            ++row;
            break;
        case MovePageUp:
            row -= page;
            break;
        case MovePageDown:
            row += page;
            break;
        case MoveHome:
            row = 0;
            break;
        case MoveEnd:
            row = rows() - 1;
            break;
        case MoveLeft:
            horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
            return currentIndex();
        case MoveRight:
            horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
            return currentIndex();
    }
    return model()->index(std::clamp(row, 0, rows() - 1), column, rootIndex());
}

void RowTable::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) {
    const QRect area = rect.normalized();
    const int first = std::clamp((area.top() + verticalOffset()) / rowHeight_, 0, std::max(0, rows() - 1));
    const int last = std::clamp((area.bottom() + verticalOffset()) / rowHeight_, 0, std::max(0, rows() - 1));
    if (rows() == 0 || area.bottom() + verticalOffset() >= rows() * rowHeight_ + rowHeight_) return;
    const int columns = model()->columnCount(rootIndex());
    selectionModel()->select(
        {model()->index(first, 0, rootIndex()), model()->index(last, columns - 1, rootIndex())}, flags);
}

QRegion RowTable::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        const int top = std::max(range.top(), firstVisibleRow());
        const int bottom = std::min(range.bottom(), lastVisibleRow());
        if (top > bottom) continue;
        region += QRect(0, top * rowHeight_ - verticalOffset(), viewport()->width(),
                        (bottom - top + 1) * rowHeight_);
    }
    return region;
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
}

void RowTable::setHover(int row) {
    if (row == hover_) return;
    for (const int changed : {hover_, row}) {
        if (changed >= 0)
            viewport()->update(0, changed * rowHeight_ - verticalOffset(), viewport()->width(), rowHeight_);
    }
    hover_ = row;
}

bool RowTable::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseMove) {
        const QModelIndex under = indexAt(static_cast<QMouseEvent*>(event)->pos());
        setHover(under.isValid() ? under.row() : -1);
    } else if (event->type() == QEvent::Leave) {
        setHover(-1);
    }
    return QAbstractItemView::viewportEvent(event);
}

void RowTable::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme_.color(ColorRole::Panel));
    if (rows() == 0) {
        painter.setPen(theme_.color(ColorRole::SecondaryText));
        painter.setFont(theme_.font(FontRole::Body));
        painter.drawText(viewport()->rect().adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         emptyText_);
        return;
    }
    const int first = std::max(0, (event->rect().top() + verticalOffset()) / rowHeight_);
    const int last = std::min(rows() - 1, (event->rect().bottom() + verticalOffset()) / rowHeight_);
    for (int row = first; row <= last; ++row) {
        paintRow(painter, row, {0, row * rowHeight_ - verticalOffset(), viewport()->width(), rowHeight_});
    }
}

void RowTable::paintRow(QPainter& painter, int row, const QRect& area) {
    const bool selected = selectionModel()->isRowSelected(row, rootIndex());
    if (selected || row == hover_) {
        painter.fillRect(area, theme_.color(selected ? ColorRole::Selection : ColorRole::Hover));
    }
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme_.color(ColorRole::Line));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state.setFlag(QStyle::State_Selected, selected);
    const int columns = header_->count();
    for (int visual = 0; visual < columns; ++visual) {
        const int column = header_->logicalIndex(visual);
        if (header_->isSectionHidden(column)) continue;
        const QModelIndex index = model()->index(row, column, rootIndex());
        option.rect = visualRect(index);
        if (option.rect.right() < 0 || option.rect.left() > viewport()->width()) continue;
        itemDelegate()->paint(&painter, option, index);
    }
    if (hasFocus() && currentIndex().isValid() && currentIndex().row() == row) {
        painter.setPen(theme_.color(ColorRole::Accent));
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
}

QMenu* RowTable::makeColumnMenu(QWidget* parent) {
    auto* menu = new QMenu(tr("Columns"), parent);
    int shown = 0;
    for (int column = 0; column < header_->count(); ++column)
        shown += header_->isSectionHidden(column) ? 0 : 1;
    for (int visual = 0; visual < header_->count(); ++visual) {
        const int column = header_->logicalIndex(visual);
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header_->isSectionHidden(column));
        action->setEnabled(shown > 1 || header_->isSectionHidden(column));
        connect(action, &QAction::toggled, header_, [this, column](bool on) {
            header_->setSectionHidden(column, !on);
            updateGeometries();
            viewport()->update();
        });
    }
    return menu;
}

}  // namespace updraft

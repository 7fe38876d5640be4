// Mouse, keyboard and selection of LogCanvas.
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include "widgets/activity/log_accessible.h"
#include "widgets/activity/log_canvas.h"

namespace updraft {
namespace {

constexpr int kMostCopied = 32 << 20;  // characters

}  // namespace

std::optional<LogCanvas::Position> LogCanvas::positionAt(const QPoint& point) const {
    if (layout_.endRow() == layout_.beginRow()) return std::nullopt;
    const std::int64_t down = point.y() < 0 ? -1 : (point.y() - 2) / lineHeight_;
    const auto wanted = static_cast<std::int64_t>(topRow()) + down;
    const std::uint64_t row =
        static_cast<std::uint64_t>(std::clamp(wanted, static_cast<std::int64_t>(layout_.beginRow()),
                                              static_cast<std::int64_t>(layout_.endRow()) - 1));
    const LogLayout::Place place = layout_.at(row);
    const LogText& text = cached(place.line).text;
    const int inRow = std::min(place.row, static_cast<int>(text.rows.size()) - 1);
    const int column =
        static_cast<int>((point.x() - gutter() + horizontalScrollBar()->value()) / charWidth_ + 0.5);
    return Position{place.line,
                    std::clamp(text.rows[inRow] + std::max(0, column), text.rows[inRow], text.rowEnd(inRow))};
}

const SourceLink* LogCanvas::linkAt(const Position& position) const {
    for (const SourceLink& link : cached(position.line).links) {
        if (position.offset >= link.start && position.offset <= link.start + link.length) return &link;
    }
    return nullptr;
}

void LogCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const auto position = positionAt(event->pos());
    if (!position) return;
    setFollowing(false);
    selecting_ = true;
    moveCursor(*position, event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogCanvas::mouseMoveEvent(QMouseEvent* event) {
    const auto position = positionAt(event->pos());
    if (!position) return;
    if (selecting_) {
        moveCursor(*position, true);
        showPosition(*position);
        return;
    }
    const bool link = event->pos().x() >= gutter() && linkAt(*position) != nullptr;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void LogCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !std::exchange(selecting_, false)) return;
    const auto position = positionAt(event->pos());
    if (!position || anchor_ != cursor_ || event->pos().x() < gutter()) return;
    if (const SourceLink* link = linkAt(*position)) {
        emit openSource(QString::fromStdString(buffer_.line(position->line).call->function), link->path,
                        link->line, link->column);
    }
}

// The word under the pointer.
void LogCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto position = positionAt(event->pos());
    if (!position) return;
    const QString& text = cached(position->line).text.text;
    const auto isWord = [&](int at) {
        return at >= 0 && at < text.size() &&
               (text[at].isLetterOrNumber() || text[at] == QLatin1Char('_') || text[at] == QLatin1Char('-'));
    };
    int start = position->offset, end = position->offset;
    while (isWord(start - 1)) --start;
    while (isWord(end)) ++end;
    anchor_ = {position->line, start};
    cursor_ = {position->line, end};
    viewport()->update();
}

void LogCanvas::moveCursor(const Position& to, bool select) {
    const bool otherLine = to.line != cursor_.line;
    cursor_ = to;
    if (!select) anchor_ = to;
    viewport()->update();
    if (otherLine) announceLogLine(this);
}

void LogCanvas::showPosition(const Position& position) {
    const LogText& text = cached(position.line).text;
    int inLine = 0;
    while (inLine + 1 < text.rows.size() && text.rows[inLine + 1] <= position.offset) ++inLine;
    const auto row = static_cast<int>(layout_.rowOf(position.line) - layout_.beginRow()) + inLine;
    QScrollBar* bar = verticalScrollBar();
    if (row < bar->value()) bar->setValue(row);
    if (row >= bar->value() + visibleRows()) bar->setValue(row - visibleRows() + 1);
    const int x = static_cast<int>((position.offset - text.rows[inLine]) * charWidth_);
    const int room = viewport()->width() - gutter();
    if (x < horizontalScrollBar()->value()) horizontalScrollBar()->setValue(std::max(0, x - room / 4));
    if (x > horizontalScrollBar()->value() + room) horizontalScrollBar()->setValue(x - room / 2);
    viewport()->update();
}

LogCanvas::Position LogCanvas::stepped(const Position& from, int rows) const {
    const LogText& text = cached(from.line).text;
    int inLine = 0;
    while (inLine + 1 < text.rows.size() && text.rows[inLine + 1] <= from.offset) ++inLine;
    const int column = from.offset - text.rows[inLine];
    const auto row = static_cast<std::int64_t>(layout_.rowOf(from.line)) + inLine + rows;
    const auto wanted = static_cast<std::uint64_t>(std::clamp(
        row, static_cast<std::int64_t>(layout_.beginRow()), static_cast<std::int64_t>(layout_.endRow()) - 1));
    const LogLayout::Place place = layout_.at(wanted);
    const LogText& there = cached(place.line).text;
    const int target = std::min(place.row, static_cast<int>(there.rows.size()) - 1);
    return {place.line, std::min(there.rows[target] + column, there.rowEnd(target))};
}

LogCanvas::Position LogCanvas::moved(const QKeyEvent& event) const {
    const bool far = event.modifiers().testFlag(Qt::ControlModifier);
    Position from = cursor_;
    if (!layout_.shows(from.line)) from = {layout_.at(topRow()).line, 0};
    const int length = static_cast<int>(cached(from.line).text.text.size());
    switch (event.key()) {
        case Qt::Key_Up:
            return stepped(from, -1);
        case Qt::Key_Down:
            return stepped(from, 1);
        case Qt::Key_PageUp:
            return stepped(from, -visibleRows());
        case Qt::Key_PageDown:
            return stepped(from, visibleRows());
        case Qt::Key_Left:
            return {from.line, std::max(0, from.offset - 1)};
        case Qt::Key_Right:
            return {from.line, std::min(length, from.offset + 1)};
        case Qt::Key_Home:
            return {far ? layout_.at(layout_.beginRow()).line : from.line, 0};
        case Qt::Key_End: {
            if (!far) return {from.line, length};
            const std::uint64_t last = layout_.at(layout_.endRow() - 1).line;
            return {last, static_cast<int>(cached(last).text.text.size())};
        }
        default:
            return from;
    }
}

void LogCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->matches(QKeySequence::SelectAll)) return selectAll();
    if (layout_.endRow() == layout_.beginRow()) return QAbstractScrollArea::keyPressEvent(event);
    if (event->key() == Qt::Key_Return && layout_.shows(cursor_.line)) {
        if (const SourceLink* link = linkAt(cursor_)) {
            emit openSource(QString::fromStdString(buffer_.line(cursor_.line).call->function), link->path,
                            link->line, link->column);
        }
        return;
    }
    static constexpr int kKeys[] = {Qt::Key_Up,   Qt::Key_Down,  Qt::Key_PageUp, Qt::Key_PageDown,
                                    Qt::Key_Left, Qt::Key_Right, Qt::Key_Home,   Qt::Key_End};
    if (std::find(std::begin(kKeys), std::end(kKeys), event->key()) == std::end(kKeys)) {
        return QAbstractScrollArea::keyPressEvent(event);
    }
    setFollowing(false);
    const Position to = moved(*event);
    moveCursor(to, event->modifiers().testFlag(Qt::ShiftModifier));
    showPosition(to);
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::ControlModifier) setFollowing(true);
}

void LogCanvas::selectAll() {
    if (layout_.endRow() == layout_.beginRow()) return;
    setFollowing(false);
    anchor_ = {layout_.at(layout_.beginRow()).line, 0};
    const std::uint64_t last = layout_.at(layout_.endRow() - 1).line;
    cursor_ = {last, static_cast<int>(cached(last).text.text.size())};
    viewport()->update();
}

QString LogCanvas::selectedText() const {
    const Position start = std::min(anchor_, cursor_), end = std::max(anchor_, cursor_);
    QString text;
    if (start == end) return text;
    std::optional<std::uint64_t> line = std::max(start.line, buffer_.begin());
    if (!layout_.shows(*line)) line = layout_.neighbour(*line, 1);
    for (; line && *line <= end.line && text.size() < kMostCopied; line = layout_.neighbour(*line, 1)) {
        const QString whole = layout_.text(*line).text;
        const int from = *line == start.line ? start.offset : 0;
        const int to = *line == end.line ? end.offset : static_cast<int>(whole.size());
        if (!text.isEmpty()) text += QLatin1Char('\n');
        text += whole.mid(from, to - from);
    }
    return text;
}

void LogCanvas::copy() const {
    if (const QString text = selectedText(); !text.isEmpty()) QGuiApplication::clipboard()->setText(text);
}

void LogCanvas::contextMenuEvent(QContextMenuEvent* event) {
    emit contextMenuAsked(event->globalPos());
}

void LogCanvas::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogCanvas::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

}  // namespace updraft

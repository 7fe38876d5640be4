// How LogCanvas paints.
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include "widgets/activity/log_canvas.h"
#include "widgets/base/format.h"
#include "widgets/theme/theme.h"

namespace updraft {

QColor LogCanvas::lineColor(const LogLine& line) const {
    if (line.kind != LogLine::Kind::Output) return theme_.color(ColorRole::SecondaryText);
    switch (line.level) {
        case LogLevel::Error:
            return theme_.textColor(ColorRole::Error);
        case LogLevel::Warn:
            return theme_.textColor(ColorRole::Init);
        case LogLevel::Info:
            return theme_.textColor(ColorRole::FunctionName);
        case LogLevel::Debug:
            return theme_.color(ColorRole::SecondaryText);
        case LogLevel::None:
            break;
    }
    return theme_.color(ColorRole::Text);
}

void LogCanvas::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme_.color(ColorRole::Panel));
    painter.setFont(theme_.font(FontRole::Mono));
    const std::uint64_t top = topRow();
    const int rows = viewport()->height() / lineHeight_ + 1;
    for (int i = 0; i < rows && top + static_cast<std::uint64_t>(i) < layout_.endRow(); ++i) {
        paintRow(painter, top + static_cast<std::uint64_t>(i), i * lineHeight_ + 2);
    }
    if (hasFocus()) {
        painter.setClipping(false);
        painter.setPen(theme_.color(ColorRole::Accent));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void LogCanvas::paintRow(QPainter& painter, std::uint64_t row, int y) {
    const LogLayout::Place place = layout_.at(row);
    const LogLine& line = buffer_.line(place.line);
    const Cached& content = cached(place.line);
    painter.setClipping(false);
    if (place.row == 0) paintGutter(painter, line, y);
    if (place.row >= content.text.rows.size()) return;
    painter.setClipRect(gutter(), y, viewport()->width() - gutter(), lineHeight_);
    // Of endless rows only what is in sight.
    const int skipped = static_cast<int>(horizontalScrollBar()->value() / charWidth_);
    const int room = static_cast<int>(viewport()->width() / charWidth_) + 2;
    const int end = content.text.rowEnd(place.row);
    const int from = std::min(content.text.rows[place.row] + skipped, end);
    const int to = std::min(end, from + room);
    const QPoint at(gutter() - static_cast<int>(horizontalScrollBar()->value() - skipped * charWidth_), y);
    paintMarks(painter, place.line, content, from, to, at);
    paintText(painter, place.line, content, from, to, at);
}

void LogCanvas::paintGutter(QPainter& painter, const LogLine& line, int y) {
    painter.setPen(theme_.color(ColorRole::SecondaryText));
    QString text = formatClock(line.call->record.arrived);
    if (options_.function.isEmpty()) {
        const QString name = QString::fromStdString(line.call->function);
        text += QStringLiteral("  ") + (name.size() > 15 ? name.left(14) + QChar(0x2026) : name);
    }
    painter.drawText(8, y + ascent_, text);
}

// The selection, matches of the search and the cursor, behind the text.
void LogCanvas::paintMarks(QPainter& painter, std::uint64_t line, const Cached& content, int from, int to,
                           QPoint at) {
    const auto mark = [&](int start, int end, ColorRole role) {
        start = std::clamp(start, from, to);
        end = std::clamp(end, from, to);
        if (start >= end) return;
        painter.fillRect(
            QRectF(at.x() + (start - from) * charWidth_, at.y(), (end - start) * charWidth_, lineHeight_),
            theme_.color(role));
    };
    if (!search_.pattern().isEmpty() && search_.isValid()) {
        auto matches = search_.globalMatch(content.text.text.left(to + 256));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            mark(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()),
                 ColorRole::Match);
        }
    }
    const Position start = std::min(anchor_, cursor_), end = std::max(anchor_, cursor_);
    if (start != end && line >= start.line && line <= end.line) {
        mark(line == start.line ? start.offset : 0, line == end.line ? end.offset : to, ColorRole::Selection);
    }
    if (hasFocus() && cursor_.line == line && cursor_.offset >= from && cursor_.offset <= to) {
        painter.fillRect(QRectF(at.x() + (cursor_.offset - from) * charWidth_, at.y(), 1, lineHeight_),
                         theme_.color(ColorRole::Accent));
    }
}

void LogCanvas::paintText(QPainter& painter, std::uint64_t line, const Cached& content, int from, int to,
                          QPoint at) {
    const QString& text = content.text.text;
    const auto draw = [&](int start, int end) {
        start = std::max(start, from);
        end = std::min(end, to);
        if (start < end) {
            painter.drawText(QPointF(at.x() + (start - from) * charWidth_, at.y() + ascent_),
                             text.mid(start, end - start));
        }
    };
    painter.setPen(lineColor(buffer_.line(line)));
    int done = 0;
    for (const LogRun& run : content.text.runs) {
        draw(done, run.start);
        painter.save();
        if (run.color != ColorRole::Text) painter.setPen(theme_.textColor(run.color));
        QFont font = painter.font();
        font.setBold(run.bold);
        painter.setFont(font);
        draw(run.start, run.start + run.length);
        painter.restore();
        done = run.start + run.length;
    }
    draw(done, to);
    for (const SourceLink& link : content.links) {
        const int start = std::max(link.start, from), end = std::min(link.start + link.length, to);
        if (start >= end) continue;
        const double y = at.y() + ascent_ + 2;
        painter.drawLine(QPointF(at.x() + (start - from) * charWidth_, y),
                         QPointF(at.x() + (end - from) * charWidth_, y));
    }
}

}  // namespace updraft

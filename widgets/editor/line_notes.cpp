#include "widgets/editor/line_notes.h"

#include <QPainter>

#include "widgets/editor/code_editor.h"
#include "widgets/editor/editor_looks.h"
#include "widgets/editor/editor_marks.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kGap = 24;  // px between a line's end and its note

void paintNote(QPainter& painter, const CodeEditor& editor, int line, const QString& text,
               const QColor& color) {
    const long end = editor.send(Sci::SCI_GETLINEENDPOSITION, line);
    const int x = static_cast<int>(editor.send(Sci::SCI_POINTXFROMPOSITION, 0, end)) + kGap;
    const int y = static_cast<int>(editor.send(Sci::SCI_POINTYFROMPOSITION, 0, end));
    const int room = editor.viewport()->width() - x - 8;
    if (room < 24) return;
    QFont font = editor.theme().font(FontRole::Mono);
    const int pixels = editor.settings().fontPixels > 0 ? editor.settings().fontPixels : font.pixelSize();
    font.setPixelSize(std::max(8, pixels - 2 + static_cast<int>(editor.send(Sci::SCI_GETZOOM))));
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room);
    painter.drawText(QRect(x, y, room, editor.lineHeight()), Qt::AlignVCenter | Qt::AlignLeft, shown);
}

// Whole lines put in before (or a line end at its very start) leave a line as it was.
bool changesLine(const CodeEditor& editor, const TextChange& change, int line) {
    const int last = change.line + (change.inserted ? std::max(0, change.linesAdded) : 0);
    if (line < change.line || line > last) return false;
    const bool atStart = change.position == editor.send(Sci::SCI_POSITIONFROMLINE, change.line);
    return !(atStart && change.inserted && change.linesAdded > 0 && line == last &&
             editor.send(Sci::SCI_POSITIONFROMLINE, line) == change.position + change.length);
}

}  // namespace

LineNotes::LineNotes(CodeEditor& editor) : EditorFeature(editor) {
    editor.markerDefine(QsciScintilla::Invisible, marks::LineNote);
    editor.send(Sci::SCI_MARKERDEFINE, marks::LineNote, Sci::SC_MARK_EMPTY);
}

void LineNotes::set(const QMap<int, LineNote>& notes) {
    for (const Placed& placed : placed_) editor().send(Sci::SCI_MARKERDELETEHANDLE, placed.marker);
    placed_.clear();
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        if (note.key() < 0 || note.key() >= editor().lines()) continue;
        placed_.push_back(
            {static_cast<int>(editor().send(Sci::SCI_MARKERADD, note.key(), marks::LineNote)), *note});
    }
    editor().viewport()->update();
}

QMap<int, LineNote> LineNotes::notes() const {
    QMap<int, LineNote> now;
    for (const Placed& placed : placed_) {
        const int line = static_cast<int>(editor().send(Sci::SCI_MARKERLINEFROMHANDLE, placed.marker));
        if (line >= 0) now.insert(line, placed.note);
    }
    return now;
}

void LineNotes::textChanged(const TextChange& change) {
    std::erase_if(placed_, [&](const Placed& placed) {
        const int line = static_cast<int>(editor().send(Sci::SCI_MARKERLINEFROMHANDLE, placed.marker));
        return line < 0 || changesLine(editor(), change, line);
    });
}

void LineNotes::paintOver(QPainter& painter) {
    if (placed_.empty()) return;
    const QMap<int, LineNote> now = notes();
    forVisibleLines(editor(), [&](int line, int) {
        const auto note = now.constFind(line);
        if (note == now.constEnd()) return;
        paintNote(painter, editor(), line, note->text, editor().theme().textColor(note->role));
    });
}

ErrorLine::ErrorLine(CodeEditor& editor) : EditorFeature(editor) {
    editor.markerDefine(QsciScintilla::Background, marks::ErrorLine);
    restyle();
}

void ErrorLine::restyle() {
    editor().setMarkerBackgroundColor(editor().theme().color(ColorRole::Error), marks::ErrorLine);
    editor().send(Sci::SCI_MARKERSETALPHA, marks::ErrorLine, editor().theme().isDark() ? 48 : 32);
}

void ErrorLine::set(int line, const QString& message) {
    clear();
    if (line < 0 || line >= editor().lines()) return;
    marker_ = static_cast<int>(editor().send(Sci::SCI_MARKERADD, line, marks::ErrorLine));
    message_ = message;
    editor().viewport()->update();
}

void ErrorLine::clear() {
    if (marker_ < 0) return;
    editor().send(Sci::SCI_MARKERDELETEHANDLE, marker_);
    marker_ = -1;
    message_.clear();
    editor().viewport()->update();
}

int ErrorLine::line() const {
    return marker_ < 0 ? -1 : static_cast<int>(editor().send(Sci::SCI_MARKERLINEFROMHANDLE, marker_));
}

void ErrorLine::textChanged(const TextChange& change) {
    if (marker_ >= 0 && (line() < 0 || changesLine(editor(), change, line()))) {
        // Not from within Scintilla's notice of the change.
        QMetaObject::invokeMethod(
            this, [this] { clear(); }, Qt::QueuedConnection);
    }
}

void ErrorLine::paintOver(QPainter& painter) {
    const int at = line();
    if (at < 0) return;
    paintNote(painter, editor(), at, message_, editor().theme().textColor(ColorRole::Error));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(editor().theme().color(ColorRole::Error), 1.8, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle(8, editor().visibleTop(at) + editor().lineHeight() / 2.0);
    painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
    painter.drawLine(middle + QPointF(3, -3), middle + QPointF(-3, 3));
}

}  // namespace updraft

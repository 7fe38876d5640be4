#include "widgets/editor/multi_cursor.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "widgets/editor/code_editor.h"

namespace updraft {

MultiCursor::MultiCursor(CodeEditor& editor) : EditorFeature(editor) {
    addCommand(
        "editor.addNextOccurrence", {Qt::CTRL | Qt::Key_D}, [] { return tr("Add next occurrence"); },
        [this] { addNextOccurrence(); });
    addCommand(
        "editor.addAllOccurrences", {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
        [] { return tr("Select all occurrences"); }, [this] { addAllOccurrences(); });
    addCommand(
        "editor.addCursorAbove", {Qt::CTRL | Qt::ALT | Qt::Key_Up}, [] { return tr("Add cursor above"); },
        [this] { addVertically(-1); });
    addCommand(
        "editor.addCursorBelow", {Qt::CTRL | Qt::ALT | Qt::Key_Down}, [] { return tr("Add cursor below"); },
        [this] { addVertically(1); });
}

// A word taken from under the cursor means that word; a selection means its letters wherever they are.
void MultiCursor::searchAsSelected() {
    editor().send(Sci::SCI_TARGETWHOLEDOCUMENT);
    const Selection now{editor().send(Sci::SCI_GETCURRENTPOS), editor().send(Sci::SCI_GETANCHOR)};
    const bool nothing = editor().send(Sci::SCI_GETSELECTIONEMPTY) != 0;
    const bool word = nothing || (now.caret == word_.caret && now.anchor == word_.anchor);
    if (editor().cursorCount() == 1) {
        editor().send(Sci::SCI_SETSEARCHFLAGS, Sci::SCFIND_MATCHCASE | (word ? Sci::SCFIND_WHOLEWORD : 0));
    }
    if (!nothing) return;
    const long from = editor().send(Sci::SCI_WORDSTARTPOSITION, now.caret, 1);
    const long to = editor().send(Sci::SCI_WORDENDPOSITION, now.caret, 1);
    word_ = {to, from};
}

void MultiCursor::addNextOccurrence() {
    searchAsSelected();
    editor().send(Sci::SCI_MULTIPLESELECTADDNEXT);  // of nothing: the word
    editor().send(Sci::SCI_SCROLLCARET);
}

void MultiCursor::addAllOccurrences() {
    searchAsSelected();
    if (editor().send(Sci::SCI_GETSELECTIONEMPTY) != 0) {
        editor().send(Sci::SCI_SETSELECTION, word_.caret, word_.anchor);
    }
    editor().send(Sci::SCI_MULTIPLESELECTADDEACH);
}

void MultiCursor::addVertically(int lines) {
    const long main = editor().send(Sci::SCI_GETMAINSELECTION);
    const long caret = editor().send(Sci::SCI_GETSELECTIONNCARET, main);
    const long line = editor().send(Sci::SCI_LINEFROMPOSITION, caret) + lines;
    if (line < 0 || line >= editor().lines()) return;
    const long column = editor().send(Sci::SCI_GETCOLUMN, caret);
    const long at = editor().send(Sci::SCI_FINDCOLUMN, line, column);
    for (const Selection& one : selections()) {
        if (one.caret == at && one.anchor == at) return editor().send(Sci::SCI_ROTATESELECTION), void();
    }
    editor().send(Sci::SCI_ADDSELECTION, at, at);
    editor().send(Sci::SCI_SCROLLCARET);
}

std::vector<MultiCursor::Selection> MultiCursor::selections() const {
    std::vector<Selection> all;
    for (int i = 0; i < editor().cursorCount(); ++i) {
        all.push_back(
            {editor().send(Sci::SCI_GETSELECTIONNCARET, i), editor().send(Sci::SCI_GETSELECTIONNANCHOR, i)});
    }
    return all;
}

bool MultiCursor::keyPress(QKeyEvent& event) {
    if (event.key() != Qt::Key_Escape || event.modifiers() != Qt::NoModifier) return false;
    if (editor().cursorCount() == 1 && editor().send(Sci::SCI_GETSELECTIONEMPTY) != 0) return false;
    editor().send(Sci::SCI_SETSELECTIONMODE, Sci::SC_SEL_STREAM);
    editor().send(Sci::SCI_CANCEL);
    editor().send(Sci::SCI_SETEMPTYSELECTION, editor().caret());
    return true;
}

bool MultiCursor::mousePress(QMouseEvent& event) {
    before_.clear();
    if (event.button() == Qt::LeftButton && event.modifiers() == Qt::ControlModifier &&
        event.position().x() >= editor().marginsWidth()) {
        toggleAt(event.position().toPoint());
        return true;
    }
    if (event.button() == Qt::LeftButton && event.modifiers() == Qt::AltModifier) {
        before_ = selections();
        pressedAt_ = event.position().toPoint();
    }
    return false;  // Scintilla begins a block
}

void MultiCursor::toggleAt(const QPoint& point) {
    const long at = editor().send(Sci::SCI_POSITIONFROMPOINT, point.x(), point.y());
    const std::vector<Selection> all = selections();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (at < std::min(all[i].caret, all[i].anchor) || at > std::max(all[i].caret, all[i].anchor))
            continue;
        if (all.size() > 1) editor().send(Sci::SCI_DROPSELECTIONN, i);
        return;
    }
    editor().send(Sci::SCI_ADDSELECTION, at, at);
}

bool MultiCursor::mouseRelease(QMouseEvent& event) {
    if (before_.empty()) return false;
    const std::vector<Selection> before = std::exchange(before_, {});
    if ((event.position().toPoint() - pressedAt_).manhattanLength() > 3) return false;
    QMetaObject::invokeMethod(
        this,
        [this, before] {  // once Scintilla has ended its block
            const int at = editor().caret();
            editor().send(Sci::SCI_SETSELECTIONMODE, Sci::SC_SEL_STREAM);
            editor().send(Sci::SCI_CANCEL);
            editor().send(Sci::SCI_SETSELECTION, before.front().caret, before.front().anchor);
            for (std::size_t i = 1; i < before.size(); ++i) {
                editor().send(Sci::SCI_ADDSELECTION, before[i].caret, before[i].anchor);
            }
            editor().send(Sci::SCI_ADDSELECTION, at, at);
        },
        Qt::QueuedConnection);
    return false;
}

}  // namespace updraft

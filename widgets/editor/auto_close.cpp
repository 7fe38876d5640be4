#include "widgets/editor/auto_close.h"

#include <QKeyEvent>

#include "widgets/editor/code_editor.h"
#include "widgets/editor/lexers.h"
#include "widgets/editor/text_edits.h"

namespace updraft {
namespace {

char closingOf(char open, const QString& quotes) {
    switch (open) {
        case '(':
            return ')';
        case '[':
            return ']';
        case '{':
            return '}';
        default:
            return quotes.contains(QLatin1Char(open)) ? open : '\0';
    }
}

char byteAt(const CodeEditor& editor, int position) {
    return position < 0 || position >= editor.length()
               ? '\0'
               : static_cast<char>(editor.send(Sci::SCI_GETCHARAT, position));
}

bool isWordByte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '_' || (static_cast<unsigned char>(byte) & 0x80) != 0;
}

}  // namespace

bool AutoClose::keyPress(QKeyEvent& event) {
    if (!editor().settings().autoClose || editor().isReadOnly()) return false;
    if (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier) return removePair();
    if ((event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier)) != 0 || event.text().size() != 1)
        return false;
    const char typed = event.text().front().toLatin1();
    if (typed == '\0' || editor().cursorCount() > 1) return false;
    const bool nothingSelected = editor().send(Sci::SCI_GETSELECTIONEMPTY) != 0;
    if (nothingSelected && stepOver(typed)) return true;
    const char close = closingOf(typed, traitsOf(editor().language()).quotes);
    if (close == '\0') return false;
    return nothingSelected ? insertPair(typed, close) : surround(typed, close);
}

bool AutoClose::stepOver(char typed) {
    const int at = editor().caret();
    if (byteAt(editor(), at) != typed || std::find(halves_.begin(), halves_.end(), at) == halves_.end())
        return false;
    std::erase(halves_, at);
    editor().send(Sci::SCI_GOTOPOS, at + 1);
    return true;
}

bool AutoClose::surround(char open, char close) {
    const int from = static_cast<int>(editor().send(Sci::SCI_GETSELECTIONSTART));
    const int to = static_cast<int>(editor().send(Sci::SCI_GETSELECTIONEND));
    const UndoGroup group(editor());
    replaceRange(editor(), to, 0, QByteArray(1, close));
    replaceRange(editor(), from, 0, QByteArray(1, open));
    editor().send(Sci::SCI_SETSELECTION, to + 1, from + 1);
    return true;
}

bool AutoClose::mayOpen(char open, bool quote) const {
    const int at = editor().caret();
    const char next = byteAt(editor(), at), previous = byteAt(editor(), at - 1);
    if (isWordByte(next)) return false;
    if (quote && (isWordByte(previous) || previous == open || next == open)) {
        // f"", r"" and the like in Python.
        const bool prefix = editor().language() == Language::Python &&
                            QByteArray("fFrRbBuU").contains(previous) &&
                            !isWordByte(byteAt(editor(), at - 2));
        if (!prefix || next == open) return false;
    }
    if (at == 0) return true;
    const Language language = editor().language();
    const int style = editor().styleAt(at - 1);
    if (isCommentStyle(language, style)) return !quote;
    // Within a string only where it is known to have ended.
    if (isStringStyle(language, style) && quote) return previous != open && next == '\0';
    return true;
}

bool AutoClose::insertPair(char open, char close) {
    if (!mayOpen(open, open == close)) return false;
    const int at = editor().caret();
    const UndoGroup group(editor());
    replaceRange(editor(), at, 0, QByteArray(1, open) + close);
    editor().send(Sci::SCI_GOTOPOS, at + 1);
    editor().send(Sci::SCI_CHOOSECARETX);
    halves_.push_back(at + 1);
    emit editor().SCN_CHARADDED(static_cast<unsigned char>(open));  // as if it had been typed
    return true;
}

bool AutoClose::removePair() {
    const int at = editor().caret();
    if (editor().cursorCount() > 1 || editor().send(Sci::SCI_GETSELECTIONEMPTY) == 0) return false;
    if (std::find(halves_.begin(), halves_.end(), at) == halves_.end()) return false;
    const char open = byteAt(editor(), at - 1);
    if (closingOf(open, traitsOf(editor().language()).quotes) != byteAt(editor(), at)) return false;
    const UndoGroup group(editor());
    replaceRange(editor(), at - 1, 2, QByteArray());
    return true;
}

void AutoClose::textChanged(const TextChange& change) {
    for (int& half : halves_) {
        if (half < change.position) continue;
        if (change.inserted) {
            half += change.length;
        } else {
            half = half < change.position + change.length ? -1 : half - change.length;
        }
    }
    std::erase(halves_, -1);
    constexpr std::size_t kRemembered = 64;
    if (halves_.size() > kRemembered) halves_.erase(halves_.begin());
}

}  // namespace updraft

#include "widgets/test/json/json_editor.h"

#include <QKeyEvent>

#include "widgets/editor/editor_marks.h"
#include "widgets/theme/theme.h"

namespace updraft {

JsonEditor::JsonEditor(const Theme& theme, QWidget* parent) : CodeEditor(theme, parent) {
    setFrameShape(QFrame::NoFrame);
    EditorSettings plain;
    plain.lineNumbers = false;
    plain.currentLine = false;
    plain.indentationGuides = false;
    plain.matchBrackets = false;  // while it has the focus only
    setSettings(plain);
    setLanguage(Language::Json);
    setMinimumHeight(56);
    setIndentation({true, 2});
    // Return with Ctrl invokes; the shortcut is the panel's.
    send(SCI_CLEARCMDKEY, static_cast<unsigned long>(SCK_RETURN + (SCMOD_CTRL << 16)));
    indicatorDefine(SquiggleIndicator, marks::Error);
    const auto look = [this] {
        setMarginWidth(marks::Symbols, 0);
        setIndicatorForegroundColor(this->theme().color(ColorRole::Error), marks::Error);
    };
    look();
    connect(this, &CodeEditor::restyled, this, look);
}

QByteArray JsonEditor::bytes() const {
    QByteArray text(byteCount() + 1, '\0');
    SendScintilla(SCI_GETTEXT, static_cast<unsigned long>(text.size()), text.data());
    text.chop(1);
    return text;
}

int JsonEditor::byteCount() const {
    return static_cast<int>(send(SCI_GETLENGTH));
}

void JsonEditor::setBytes(const QByteArray& text) {
    const bool readOnly = isReadOnly();
    setReadOnly(false);
    loadText(QString::fromUtf8(text));
    setReadOnly(readOnly);
}

void JsonEditor::replaceBytes(const QByteArray& text) {
    beginUndoAction();
    selectAll();
    replaceSelectedText(QString::fromUtf8(text));
    endUndoAction();
    goTo(0);
}

void JsonEditor::setColoured(bool coloured) {
    setLanguage(coloured ? Language::Json : Language::Plain);
}

// A lexer belongs to a document, not to what shows it.
void JsonEditor::showDocument(const QsciDocument& document) {
    setDocument(document);
    const Language language = this->language();
    setLanguage(language == Language::Plain ? Language::Json : Language::Plain);
    setLanguage(language);
    send(SCI_SETSCROLLWIDTH, 1);
}

void JsonEditor::setWrapped(bool wrapped) {
    EditorSettings changed = settings();
    changed.wordWrap = wrapped;
    setSettings(changed);
}

void JsonEditor::focusInEvent(QFocusEvent* event) {
    CodeEditor::focusInEvent(event);
    if (!isReadOnly()) setBraceMatching(SloppyBraceMatch);
}

void JsonEditor::focusOutEvent(QFocusEvent* event) {
    CodeEditor::focusOutEvent(event);
    setBraceMatching(NoBraceMatch);
    send(SCI_BRACEHIGHLIGHT, ~0UL, -1);
}

void JsonEditor::showFault(const JsonFault& fault) {
    clearFault();
    const auto total = static_cast<std::size_t>(byteCount());
    if (total == 0) return;
    const std::size_t from = std::min(fault.offset, total - 1);
    const std::size_t length = std::clamp<std::size_t>(fault.length, 1, 200);
    send(SCI_SETINDICATORCURRENT, marks::Error);
    send(SCI_INDICATORFILLRANGE, from, static_cast<long>(std::min(length, total - from)));
}

void JsonEditor::clearFault() {
    send(SCI_SETINDICATORCURRENT, marks::Error);
    send(SCI_INDICATORCLEARRANGE, 0, byteCount());
}

void JsonEditor::goTo(std::size_t offset) {
    send(SCI_GOTOPOS, offset);
    send(SCI_SCROLLCARET);
}

std::pair<int, int> JsonEditor::lineColumn(std::size_t offset) const {
    const auto [line, column] = lineColumnOf(static_cast<int>(offset));
    return {line + 1, column + 1};
}

// Escape belongs to the panel (it cancels); Tab moves on when the text cannot be edited.
void JsonEditor::keyPressEvent(QKeyEvent* event) {
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (event->key() == Qt::Key_Escape || (isReadOnly() && tab)) return event->ignore();
    CodeEditor::keyPressEvent(event);
}

}  // namespace updraft

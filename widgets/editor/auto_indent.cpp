#include "widgets/editor/auto_indent.h"

#include <QKeyEvent>
#include <QRegularExpression>

#include "widgets/editor/code_editor.h"
#include "widgets/editor/lexers.h"
#include "widgets/editor/text_edits.h"

namespace updraft {
namespace {

QByteArray indentText(const Indentation& indentation, int columns) {
    if (indentation.spaces) return QByteArray(columns, ' ');
    return QByteArray(columns / indentation.width, '\t') + QByteArray(columns % indentation.width, ' ');
}

// Statements after which a Python block cannot go on.
bool endsPythonBlock(const QString& line) {
    static const QRegularExpression leaves(
        QStringLiteral("^\\s*(return|pass|raise|break|continue)\\b[^\\[({]*$"));
    return leaves.match(line).hasMatch();
}

bool isPair(QChar open, QChar close) {
    return (open == QLatin1Char('{') && close == QLatin1Char('}')) ||
           (open == QLatin1Char('[') && close == QLatin1Char(']')) ||
           (open == QLatin1Char('(') && close == QLatin1Char(')'));
}

}  // namespace

bool AutoIndent::keyPress(QKeyEvent& event) {
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) return false;
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !editor().settings().autoIndent)
        return false;
    if (editor().isReadOnly() || editor().cursorCount() > 1) return false;
    breakLine();
    return true;
}

bool AutoIndent::opensBlock(const QString& before, int position) const {
    const QString content = before.trimmed();
    if (content.isEmpty()) return false;
    const Language language = editor().language();
    if (position > 0 && isCommentStyle(language, editor().styleAt(position - 1))) return false;
    return traitsOf(language).indentAfter.contains(content.back());
}

void AutoIndent::breakLine() {
    CodeEditor& e = editor();
    const UndoGroup group(e);
    e.SendScintilla(Sci::SCI_REPLACESEL, "");
    const int at = e.caret();
    const int line = e.lineColumnOf(at).first;
    const int start = e.positionAt(line, 0),
              end = static_cast<int>(e.send(Sci::SCI_GETLINEENDPOSITION, line));
    const QString before = QString::fromUtf8(bytesOf(e, start, at));
    const QString after = QString::fromUtf8(bytesOf(e, at, end));
    const int width = e.indentation().width;
    const int base = std::min(static_cast<int>(e.send(Sci::SCI_GETLINEINDENTATION, line)),
                              static_cast<int>(e.send(Sci::SCI_GETCOLUMN, at)));
    int depth = base;
    const bool opens = opensBlock(before, at);
    if (opens) depth += width;
    if (e.language() == Language::Python && endsPythonBlock(before)) depth = std::max(0, base - width);
    const QByteArray lineEnd = e.eolMode() == QsciScintilla::EolWindows ? "\r\n" : "\n";
    QByteArray inserted = lineEnd + indentText(e.indentation(), depth);
    const int caret = at + static_cast<int>(inserted.size());
    // Between a bracket and its other half, that half goes to a line of its own.
    const QString rest = after.trimmed();
    if (opens && !rest.isEmpty() && isPair(before.trimmed().back(), rest.front())) {
        inserted += lineEnd + indentText(e.indentation(), base);
    }
    const int skipped = static_cast<int>(after.size() - QStringView(after).trimmed().size());
    const bool leading = !rest.isEmpty() && after.front().isSpace();
    replaceRange(e, at, leading ? std::min(skipped, static_cast<int>(after.indexOf(rest))) : 0, inserted);
    e.send(Sci::SCI_GOTOPOS, caret);
    e.send(Sci::SCI_CHOOSECARETX);
    e.send(Sci::SCI_SCROLLCARET);
}

void AutoIndent::characterAdded(char32_t character) {
    if (!editor().settings().autoIndent || editor().cursorCount() > 1) return;
    if (character == U'}' || character == U']' || character == U')') alignClosing();
    if (character == U':' && editor().language() == Language::Python) alignPythonClause();
}

void AutoIndent::setIndent(int line, int columns) {
    if (editor().send(Sci::SCI_GETLINEINDENTATION, line) == columns) return;
    editor().send(Sci::SCI_SETLINEINDENTATION, line, columns);
}

void AutoIndent::alignClosing() {
    const int bracket = editor().caret() - 1;
    const int line = editor().lineColumnOf(bracket).first;
    if (editor().send(Sci::SCI_GETLINEINDENTPOSITION, line) != bracket) return;
    const long open = editor().send(Sci::SCI_BRACEMATCH, bracket, 0);
    if (open < 0) return;
    const long opening = editor().send(Sci::SCI_LINEFROMPOSITION, open);
    setIndent(line, static_cast<int>(editor().send(Sci::SCI_GETLINEINDENTATION, opening)));
}

void AutoIndent::alignPythonClause() {
    static const QRegularExpression clause(QStringLiteral("^\\s*(else|elif|except|finally)\\b.*:$"));
    static const QRegularExpression owner(
        QStringLiteral("^\\s*(if|elif|else|for|while|try|except|with)\\b.*:"));
    constexpr int kLookBack = 400;  // lines
    const int line = editor().lineColumnOf(editor().caret()).first;
    if (!clause.match(lineText(editor(), line)).hasMatch()) return;
    long limit = editor().send(Sci::SCI_GETLINEINDENTATION, line);
    bool first = true;
    for (int above = line - 1; above >= std::max(0, line - kLookBack); --above) {
        const QString text = lineText(editor(), above);
        if (text.trimmed().isEmpty()) continue;
        const long indent = editor().send(Sci::SCI_GETLINEINDENTATION, above);
        // Someone who has gone back by hand knows where the clause belongs.
        if (first && indent > limit) return;
        first = false;
        if (indent == limit && owner.match(text).hasMatch()) return;
        if (indent < limit) {
            if (owner.match(text).hasMatch()) return setIndent(line, static_cast<int>(indent));
            limit = indent;
        }
    }
}

}  // namespace updraft

#include "widgets/editor/text_edits.h"

#include "widgets/editor/code_editor.h"
#include "widgets/editor/diff.h"

namespace updraft {
namespace {

using Sci = QsciScintillaBase;

// Lines with their ends, so that a change of line ends is one of text.
QStringList linesWithEnds(const QString& text) {
    QStringList lines;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = text.indexOf(QLatin1Char('\n'), from);
        to = to < 0 ? text.size() : to + 1;
        lines.append(text.mid(from, to - from));
        from = to;
    }
    return lines;
}

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// Replaces without touching what both begin and end with, at borders of characters.
void replaceTrimmed(CodeEditor& editor, int position, const QByteArray& before, const QByteArray& after) {
    qsizetype prefix = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (prefix < shorter && before[prefix] == after[prefix]) ++prefix;
    while (prefix > 0 && ((prefix < before.size() && isContinuation(before[prefix])) ||
                          (prefix < after.size() && isContinuation(after[prefix])))) {
        --prefix;
    }
    qsizetype suffix = 0;
    while (suffix < shorter - prefix &&
           before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    while (suffix > 0 && isContinuation(before[before.size() - suffix])) --suffix;
    replaceRange(editor, position + static_cast<int>(prefix),
                 static_cast<int>(before.size() - prefix - suffix),
                 after.mid(prefix, after.size() - prefix - suffix));
}

void applyHunk(CodeEditor& editor, const DiffHunk& hunk, const QStringList& before, const QStringList& after,
               int position) {
    if (hunk.aCount != hunk.bCount) {
        replaceTrimmed(editor, position, before.mid(hunk.aStart, hunk.aCount).join(QString()).toUtf8(),
                       after.mid(hunk.bStart, hunk.bCount).join(QString()).toUtf8());
        return;
    }
    for (int i = 0; i < hunk.aCount; ++i) {
        const QByteArray next = after[hunk.bStart + i].toUtf8();
        replaceTrimmed(editor, position, before[hunk.aStart + i].toUtf8(), next);
        position += static_cast<int>(next.size());
    }
}

}  // namespace

UndoGroup::UndoGroup(CodeEditor& editor) : editor_(editor) {
    editor_.beginUndoAction();
}

UndoGroup::~UndoGroup() {
    editor_.endUndoAction();
}

QByteArray bytesOf(const CodeEditor& editor) {
    return bytesOf(editor, 0, editor.length());
}

QByteArray bytesOf(const CodeEditor& editor, int start, int end) {
    if (end <= start) return {};
    // The pointer is Scintilla's own memory, good until the next change.
    const auto* text = reinterpret_cast<const char*>(
        editor.SendScintilla(Sci::SCI_GETRANGEPOINTER, static_cast<unsigned long>(start), end - start));
    return text != nullptr ? QByteArray(text, end - start) : QByteArray();
}

QString selectionText(const CodeEditor& editor) {
    return QString::fromUtf8(bytesOf(editor, static_cast<int>(editor.send(Sci::SCI_GETSELECTIONSTART)),
                                     static_cast<int>(editor.send(Sci::SCI_GETSELECTIONEND))));
}

QString lineText(const CodeEditor& editor, int line) {
    const auto number = static_cast<unsigned long>(line);
    return QString::fromUtf8(bytesOf(editor, static_cast<int>(editor.send(Sci::SCI_POSITIONFROMLINE, number)),
                                     static_cast<int>(editor.send(Sci::SCI_GETLINEENDPOSITION, number))));
}

void replaceRange(CodeEditor& editor, int position, int length, const QString& text) {
    replaceRange(editor, position, length, text.toUtf8());
}

void replaceRange(CodeEditor& editor, int position, int length, const QByteArray& utf8) {
    if (length == 0 && utf8.isEmpty()) return;
    editor.send(Sci::SCI_SETTARGETRANGE, static_cast<unsigned long>(position), position + length);
    editor.SendScintilla(Sci::SCI_REPLACETARGET, static_cast<unsigned long>(utf8.size()), utf8.constData());
}

void applyMinimal(CodeEditor& editor, const QString& text) {
    const QStringList before = linesWithEnds(QString::fromUtf8(bytesOf(editor))), after = linesWithEnds(text);
    const std::vector<DiffHunk> hunks = diffLines(before, after);
    if (hunks.empty()) return;
    const UndoGroup group(editor);
    // From the end, so that line numbers before a hunk stay good.
    for (auto hunk = hunks.rbegin(); hunk != hunks.rend(); ++hunk) {
        const int position = static_cast<int>(
            hunk->aStart < before.size()
                ? editor.send(Sci::SCI_POSITIONFROMLINE, static_cast<unsigned long>(hunk->aStart))
                : editor.length());
        applyHunk(editor, *hunk, before, after, position);
    }
}

void stripTrailingSpace(CodeEditor& editor) {
    const UndoGroup group(editor);
    for (int line = editor.lines() - 1; line >= 0; --line) {
        const auto number = static_cast<unsigned long>(line);
        const int start = static_cast<int>(editor.send(Sci::SCI_POSITIONFROMLINE, number));
        const int end = static_cast<int>(editor.send(Sci::SCI_GETLINEENDPOSITION, number));
        int kept = end;
        while (kept > start) {
            const long byte = editor.send(Sci::SCI_GETCHARAT, static_cast<unsigned long>(kept - 1));
            if (byte != ' ' && byte != '\t') break;
            --kept;
        }
        if (kept < end) replaceRange(editor, kept, end - kept, QByteArray());
    }
}

void convertLineEnds(CodeEditor& editor, bool windows) {
    editor.setEolMode(windows ? QsciScintilla::EolWindows : QsciScintilla::EolUnix);
    editor.convertEols(editor.eolMode());
}

}  // namespace updraft

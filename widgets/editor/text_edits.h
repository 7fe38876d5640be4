// Changes of an editor's text from a program: they are ordinary steps of undo, and leave cursors, folds and
// marks alone wherever the text stays. Positions are bytes. GUI thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace updraft {

class CodeEditor;

// Everything until it goes out of scope is one step of undo.
class UndoGroup final {
  public:
    explicit UndoGroup(CodeEditor& editor);
    ~UndoGroup();
    UndoGroup(const UndoGroup&) = delete;
    UndoGroup& operator=(const UndoGroup&) = delete;

  private:
    CodeEditor& editor_;
};

QByteArray bytesOf(const CodeEditor& editor);  // the whole text, UTF-8
QByteArray bytesOf(const CodeEditor& editor, int start, int end);
// The main selection. QScintilla's own selectedText() knows of it only once it has been painted.
QString selectionText(const CodeEditor& editor);
QString lineText(const CodeEditor& editor, int line);  // without its end

void replaceRange(CodeEditor& editor, int position, int length, const QString& text);
void replaceRange(CodeEditor& editor, int position, int length, const QByteArray& utf8);
// Makes the text `text`, changing only what differs, as one step of undo.
void applyMinimal(CodeEditor& editor, const QString& text);

void stripTrailingSpace(CodeEditor& editor);  // of every line, one step of undo
void convertLineEnds(CodeEditor& editor, bool windows);

}  // namespace updraft

#include "widgets/editor/line_commands.h"

#include "widgets/editor/code_editor.h"
#include "widgets/editor/text_edits.h"

namespace updraft {

LineCommands::LineCommands(CodeEditor& editor) : EditorFeature(editor) {
    addLineCommands();
    addTextCommands();
    addFoldCommands();
    addViewCommands();
}

void LineCommands::addLineCommands() {
    addCommand(
        "editor.moveLineUp", {Qt::ALT | Qt::Key_Up}, [] { return tr("Move line up"); },
        [this] { editor().send(Sci::SCI_MOVESELECTEDLINESUP); });
    addCommand(
        "editor.moveLineDown", {Qt::ALT | Qt::Key_Down}, [] { return tr("Move line down"); },
        [this] { editor().send(Sci::SCI_MOVESELECTEDLINESDOWN); });
    addCommand(
        "editor.duplicateLine", {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, [] { return tr("Duplicate line"); },
        [this] { duplicateLines(); });
    addCommand(
        "editor.deleteLine", {Qt::CTRL | Qt::SHIFT | Qt::Key_K}, [] { return tr("Delete line"); },
        [this] { deleteLines(); });
    addCommand(
        "editor.joinLines", {Qt::CTRL | Qt::Key_J}, [] { return tr("Join lines"); },
        [this] {
            const auto [first, last] = selectedLines();
            editor().send(Sci::SCI_SETTARGETRANGE, editor().send(Sci::SCI_POSITIONFROMLINE, first),
                          editor().positionAt(std::max(last, first + 1), 0));
            editor().send(Sci::SCI_LINESJOIN);
        });
    addCommand(
        "editor.selectLine", {Qt::CTRL | Qt::Key_L}, [] { return tr("Select line"); },
        [this] {
            const auto [first, last] = selectedLines();
            editor().send(Sci::SCI_SETSELECTION, editor().positionAt(last + 1, 0),
                          editor().positionAt(first, 0));
        });
}

void LineCommands::addTextCommands() {
    addCommand(
        "editor.toggleComment", {Qt::CTRL | Qt::Key_Slash}, [] { return tr("Toggle comment"); },
        [this] { toggleComment(); });
    addCommand(
        "editor.indent", {Qt::CTRL | Qt::Key_BracketRight}, [] { return tr("Indent lines"); },
        [this] {
            const UndoGroup group(editor());
            for (auto [line, last] = selectedLines(); line <= last; ++line) editor().indent(line);
        });
    addCommand(
        "editor.unindent", {Qt::CTRL | Qt::Key_BracketLeft}, [] { return tr("Unindent lines"); },
        [this] {
            const UndoGroup group(editor());
            for (auto [line, last] = selectedLines(); line <= last; ++line) editor().unindent(line);
        });
    addCommand(
        "editor.upperCase", {}, [] { return tr("To upper case"); },
        [this] { editor().send(Sci::SCI_UPPERCASE); });
    addCommand(
        "editor.lowerCase", {}, [] { return tr("To lower case"); },
        [this] { editor().send(Sci::SCI_LOWERCASE); });
    addCommand(
        "editor.stripTrailingSpace", {}, [] { return tr("Remove trailing spaces"); },
        [this] { stripTrailingSpace(editor()); });
    addCommand(
        "editor.unixLineEnds", {}, [] { return tr("Convert line ends to LF"); },
        [this] { convertLineEnds(editor(), false); });
    addCommand(
        "editor.windowsLineEnds", {}, [] { return tr("Convert line ends to CR LF"); },
        [this] { convertLineEnds(editor(), true); });
}

void LineCommands::addFoldCommands() {
    addCommand(
        "editor.toggleFold", {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft},
        [] { return tr("Fold or unfold here"); },
        [this] {
            const int line = editor().lineColumnOf(editor().caret()).first;
            const long level = editor().send(Sci::SCI_GETFOLDLEVEL, line);
            const bool header = (level & Sci::SC_FOLDLEVELHEADERFLAG) != 0;
            const long target = header ? line : editor().send(Sci::SCI_GETFOLDPARENT, line);
            if (target < 0) return;
            editor().send(Sci::SCI_TOGGLEFOLD, target);
            if (!header) editor().send(Sci::SCI_GOTOLINE, target);
        });
    addCommand(
        "editor.foldAll", {}, [] { return tr("Fold all"); },
        [this] { editor().send(Sci::SCI_FOLDALL, Sci::SC_FOLDACTION_CONTRACT); });
    addCommand(
        "editor.unfoldAll", {}, [] { return tr("Unfold all"); },
        [this] { editor().send(Sci::SCI_FOLDALL, Sci::SC_FOLDACTION_EXPAND); });
}

template <typename Change>
void LineCommands::changeSettings(Change change) {
    EditorSettings settings = editor().settings();
    change(settings);
    editor().setSettings(settings);
}

void LineCommands::addViewCommands() {
    addCommand(
        "editor.zoomIn", {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [] { return tr("Zoom in"); },
        [this] { editor().zoomIn(); });
    addCommand(
        "editor.zoomOut", {Qt::CTRL | Qt::Key_Minus}, [] { return tr("Zoom out"); },
        [this] { editor().zoomOut(); });
    addCommand(
        "editor.zoomReset", {Qt::CTRL | Qt::Key_0}, [] { return tr("Original size"); },
        [this] { editor().zoomTo(0); });
    addCommand(
        "editor.toggleWrap", {Qt::ALT | Qt::Key_Z}, [] { return tr("Wrap long lines"); },
        [this] { changeSettings([](EditorSettings& settings) { settings.wordWrap = !settings.wordWrap; }); });
    addCommand(
        "editor.toggleWhitespace", {}, [] { return tr("Show white space"); },
        [this] {
            changeSettings(
                [](EditorSettings& settings) { settings.showWhitespace = !settings.showWhitespace; });
        });
    addCommand(
        "editor.toggleLineEnds", {}, [] { return tr("Show line ends"); },
        [this] {
            changeSettings([](EditorSettings& settings) { settings.showLineEnds = !settings.showLineEnds; });
        });
}

// A selection that ends at the start of a line does not mean that line.
std::pair<int, int> LineCommands::selectedLines() const {
    const long from = editor().send(Sci::SCI_GETSELECTIONSTART), to = editor().send(Sci::SCI_GETSELECTIONEND);
    const int first = editor().lineColumnOf(static_cast<int>(from)).first;
    const auto [last, column] = editor().lineColumnOf(static_cast<int>(to));
    return {first, last > first && column == 0 ? last - 1 : last};
}

void LineCommands::deleteLines() {
    const auto [first, last] = selectedLines();
    const int column = editor().lineColumnOf(editor().caret()).second;
    int from = editor().positionAt(first, 0);
    const int to = last + 1 < editor().lines() ? editor().positionAt(last + 1, 0) : editor().length();
    // The last line goes with the line end before it.
    if (last + 1 >= editor().lines() && first > 0) {
        from = static_cast<int>(editor().send(Sci::SCI_GETLINEENDPOSITION, first - 1));
    }
    const UndoGroup group(editor());
    replaceRange(editor(), from, to - from, QByteArray());
    editor().send(Sci::SCI_GOTOPOS, editor().positionAt(std::min(first, editor().lines() - 1), column));
}

void LineCommands::duplicateLines() {
    const auto [first, last] = selectedLines();
    const int from = editor().positionAt(first, 0);
    const int to = static_cast<int>(editor().send(Sci::SCI_GETLINEENDPOSITION, last));
    const QByteArray end = editor().eolMode() == QsciScintilla::EolWindows ? "\r\n" : "\n";
    const QByteArray copy = end + bytesOf(editor(), from, to);
    const long caret = editor().send(Sci::SCI_GETCURRENTPOS), anchor = editor().send(Sci::SCI_GETANCHOR);
    const UndoGroup group(editor());
    replaceRange(editor(), to, 0, copy);
    editor().send(Sci::SCI_SETSELECTION, caret + copy.size(), anchor + copy.size());
}

void LineCommands::toggleComment() {
    const LanguageTraits& traits = traitsOf(editor().language());
    if (traits.lineComment.isEmpty()) return toggleBlockComment();
    const auto [first, last] = selectedLines();
    commentLines(first, last, traits.lineComment.toUtf8());
}

void LineCommands::commentLines(int first, int last, const QByteArray& mark) {
    bool allCommented = true;
    long indent = -1;
    for (int line = first; line <= last; ++line) {
        const QByteArray text = lineText(editor(), line).toUtf8();
        const QByteArray content = text.trimmed();
        if (content.isEmpty()) continue;
        allCommented = allCommented && content.startsWith(mark);
        const long own = text.indexOf(content);
        indent = indent < 0 ? own : std::min(indent, own);
    }
    if (indent < 0) return;
    const UndoGroup group(editor());
    for (int line = first; line <= last; ++line) {
        const QByteArray text = lineText(editor(), line).toUtf8();
        if (text.trimmed().isEmpty()) continue;
        const int start = editor().positionAt(line, 0);
        if (allCommented) {
            const int at = static_cast<int>(text.indexOf(mark));
            const bool space = text.mid(at + mark.size(), 1) == " ";
            replaceRange(editor(), start + at, static_cast<int>(mark.size()) + (space ? 1 : 0), QByteArray());
        } else {
            replaceRange(editor(), start + static_cast<int>(indent), 0, mark + ' ');
        }
    }
}

void LineCommands::toggleBlockComment() {
    const LanguageTraits& traits = traitsOf(editor().language());
    if (traits.blockOpen.isEmpty()) return;
    const auto [first, last] = selectedLines();
    const int from = static_cast<int>(editor().send(Sci::SCI_GETLINEINDENTPOSITION, first));
    const int to = static_cast<int>(editor().send(Sci::SCI_GETLINEENDPOSITION, last));
    const QByteArray text = bytesOf(editor(), from, to).trimmed();
    const QByteArray open = traits.blockOpen.toUtf8(), close = traits.blockClose.toUtf8();
    const UndoGroup group(editor());
    if (text.startsWith(open) && text.endsWith(close) && text.size() >= open.size() + close.size()) {
        replaceRange(editor(), from, to - from,
                     text.mid(open.size(), text.size() - open.size() - close.size()).trimmed());
    } else if (!text.isEmpty()) {
        replaceRange(editor(), from, to - from, open + ' ' + text + ' ' + close);
    }
}

}  // namespace updraft

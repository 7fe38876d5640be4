// EditorSettings: how every editor of the studio behaves and looks, as the settings page edits it. A plain
// value; CodeEditor::setSettings applies it at once.
#pragma once

#include <cstdint>

namespace updraft {

struct EditorSettings {
    int fontPixels = 0;  // 0: as the theme says
    int tabWidth = 0;    // 0: as usual in the language
    bool useSpaces = true;
    bool detectIndentation = true;  // the file's own indentation goes before tabWidth and useSpaces
    bool lineNumbers = true;
    bool folding = true;
    bool currentLine = true;
    bool wordWrap = false;
    bool showWhitespace = false;
    bool showLineEnds = false;
    bool markTrailingSpace = true;
    bool indentationGuides = true;
    bool matchBrackets = true;
    bool autoClose = true;  // brackets and quotes
    bool autoIndent = true;
    bool stripTrailingOnSave = true;
    bool completion = true;       // by itself while typing; Ctrl+Space works anyway
    int completionDelay = 120;    // ms
    bool markOccurrences = true;  // of the word under the cursor
    int ruler = 0;                // a line at this column; 0: none
    bool operator==(const EditorSettings&) const = default;
};

}  // namespace updraft

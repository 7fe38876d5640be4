// Lexers of the languages, and what each of their styles means in the theme's palette. GUI thread.
#pragma once

#include <memory>

#include "widgets/editor/language.h"
#include "widgets/theme/palette.h"

class QsciLexer;

namespace updraft {

// Null for plain text. The caller owns it and keeps it for as long as an editor uses it.
std::unique_ptr<QsciLexer> makeLexer(Language language);

struct StyleLook {
    ColorRole role = ColorRole::Text;
    bool bold = false, italic = false;
};
StyleLook styleLook(Language language, int style);
// Styles whose text is no code: brackets and quotes do not pair there, words are not completed.
bool isStringStyle(Language language, int style);
bool isCommentStyle(Language language, int style);

}  // namespace updraft

// What completion is made of: items, what is known where they are wanted, and providers that find them. GUI
// thread; a provider answers when it can, from there.
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "widgets/editor/language.h"

namespace updraft {

enum class CompletionKind : std::uint8_t {
    Word,
    Keyword,
    Function,
    Property,
    Variable,
    Class,
    Module,
    Snippet
};

struct CompletionItem {
    QString label;
    CompletionKind kind = CompletionKind::Word;
    QString detail;         // shown behind the label
    QString insertText;     // empty: the label. Of a snippet: with ${1:tab} stops
    QString documentation;  // plain text
    int priority = 0;       // more is higher in the list, 0 for mere words, about 100 for what surely fits
};

struct CompletionContext {
    Language language = Language::Plain;
    int line = 0, column = 0;  // of the cursor, from 0
    QString lineBefore;        // the cursor's line up to it
    QString prefix;            // what has been typed of the name
    bool inString = false, inComment = false;
    bool asked = false;  // by Ctrl+Space, not by typing
};

class CompletionProvider {
  public:
    virtual ~CompletionProvider() = default;
    // Answers once, at once or later; an answer that comes too late is dropped.
    virtual void complete(const CompletionContext& context,
                          std::function<void(std::vector<CompletionItem>)> answer) = 0;
};

}  // namespace updraft

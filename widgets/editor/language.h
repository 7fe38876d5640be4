// Languages the editor knows, how a file is told to be in one, and what typing in one needs to know.
// Plain values; any thread.
#pragma once

#include <QString>

namespace updraft {

enum class Language : std::uint8_t {
    Plain,
    Python,
    JavaScript,
    TypeScript,
    Json,
    Yaml,
    Bash,
    Cpp,
    Sql,
    Markdown,
    Html,
    Css,
    Toml,
    Ini,
    Makefile,
    Dockerfile,
    Diff
};
inline constexpr int kLanguageCount = static_cast<int>(Language::Diff) + 1;

// By the name, else by the "#!" line or what the text begins with. `beginning` need not be the whole text.
Language detectLanguage(const QString& fileName, const QString& beginning = {});
QString languageName(Language language);  // as its users write it; not translated

struct LanguageTraits {
    QString lineComment;                // "#"; empty when there is none
    QString blockOpen, blockClose;      // used for comments where lineComment is empty
    QString quotes;                     // characters that pair with themselves
    QString indentAfter;                // a line that ends so is followed by a deeper one
    bool indentAfterColonOnly = false;  // Python, YAML: ":" opens a block; no closing brace ends it
    int tabWidth = 4;
};
const LanguageTraits& traitsOf(Language language);

struct Indentation {
    bool spaces = true;
    int width = 4;
    bool operator==(const Indentation&) const = default;
};
// What the text's own lines use; nothing when it has too few indented lines to tell.
std::optional<Indentation> detectIndentation(const QString& text);

}  // namespace updraft

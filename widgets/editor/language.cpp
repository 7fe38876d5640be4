#include "widgets/editor/language.h"

#include <QRegularExpression>
#include <array>

namespace updraft {
namespace {

struct Suffix {
    const char* suffix;
    Language language;
};

constexpr Suffix kSuffixes[] = {
    {"py", Language::Python},
    {"pyi", Language::Python},
    {"pyw", Language::Python},
    {"js", Language::JavaScript},
    {"mjs", Language::JavaScript},
    {"cjs", Language::JavaScript},
    {"jsx", Language::JavaScript},
    {"ts", Language::TypeScript},
    {"mts", Language::TypeScript},
    {"cts", Language::TypeScript},
    {"tsx", Language::TypeScript},
    {"json", Language::Json},
    {"jsonc", Language::Json},
    {"jsonl", Language::Json},
    {"map", Language::Json},
    {"yaml", Language::Yaml},
    {"yml", Language::Yaml},
    {"template", Language::Yaml},
    {"sh", Language::Bash},
    {"bash", Language::Bash},
    {"env", Language::Bash},
    {"cpp", Language::Cpp},
    {"cc", Language::Cpp},
    {"cxx", Language::Cpp},
    {"c", Language::Cpp},
    {"h", Language::Cpp},
    {"hpp", Language::Cpp},
    {"hh", Language::Cpp},
    {"sql", Language::Sql},
    {"md", Language::Markdown},
    {"markdown", Language::Markdown},
    {"html", Language::Html},
    {"htm", Language::Html},
    {"xml", Language::Html},
    {"svg", Language::Html},
    {"css", Language::Css},
    {"scss", Language::Css},
    {"toml", Language::Toml},
    {"ini", Language::Ini},
    {"cfg", Language::Ini},
    {"conf", Language::Ini},
    {"properties", Language::Ini},
    {"mk", Language::Makefile},
    {"dockerfile", Language::Dockerfile},
    {"diff", Language::Diff},
    {"patch", Language::Diff},
};

constexpr Suffix kNames[] = {
    {"makefile", Language::Makefile},
    {"gnumakefile", Language::Makefile},
    {"dockerfile", Language::Dockerfile},
    {"bootstrap", Language::Bash},
    {".bashrc", Language::Bash},
    {".env", Language::Bash},
    {".gitignore", Language::Ini},
    {".editorconfig", Language::Ini},
    {"pipfile", Language::Toml},
    {"pipfile.lock", Language::Json},
    {".npmrc", Language::Ini},
};

Language byFirstLine(const QString& text) {
    const QString line = text.left(text.indexOf(QLatin1Char('\n'))).trimmed();
    if (line.startsWith(QLatin1String("#!"))) {
        if (line.contains(QLatin1String("python"))) return Language::Python;
        if (line.contains(QLatin1String("node"))) return Language::JavaScript;
        if (line.contains(QLatin1String("deno")) || line.contains(QLatin1String("ts-node")))
            return Language::TypeScript;
        if (line.contains(QRegularExpression(QStringLiteral("\\b(ba|da|z|k)?sh\\b")))) return Language::Bash;
        if (line.contains(QLatin1String("make"))) return Language::Makefile;
    }
    if (line.startsWith(QLatin1String("<!DOCTYPE")) || line.startsWith(QLatin1String("<?xml")))
        return Language::Html;
    if (line.startsWith(QLatin1String("AWSTemplateFormatVersion")) || line == QLatin1String("---"))
        return Language::Yaml;
    if (line.startsWith(QLatin1Char('{')) || line == QLatin1String("[")) return Language::Json;
    return Language::Plain;
}

LanguageTraits traits(const char* comment, const char* quotes, const char* indentAfter, int tabWidth) {
    LanguageTraits made;
    made.lineComment = QLatin1String(comment);
    made.quotes = QLatin1String(quotes);
    made.indentAfter = QLatin1String(indentAfter);
    made.tabWidth = tabWidth;
    return made;
}

LanguageTraits makeTraits(Language language) {
    LanguageTraits made;
    switch (language) {
        case Language::Python:
            made = traits("#", "\"'", ":([{", 4);
            made.indentAfterColonOnly = true;
            return made;
        case Language::JavaScript:
        case Language::TypeScript:
            return traits("//", "\"'`", "([{", 2);
        case Language::Cpp:
            return traits("//", "\"'", "([{", 4);
        case Language::Json:
            return traits("", "\"", "[{", 2);
        case Language::Yaml:
            made = traits("#", "\"'", ":[{|>", 2);
            made.indentAfterColonOnly = true;
            return made;
        case Language::Bash:
            return traits("#", "\"'`", "({", 4);
        case Language::Sql:
            return traits("--", "\"'", "(", 4);
        case Language::Markdown:
            made = traits("", "`", "", 2);
            break;
        case Language::Html:
            made = traits("", "\"'", "", 2);
            break;
        case Language::Css:
            made = traits("", "\"'", "{(", 2);
            made.blockOpen = QStringLiteral("/*");
            made.blockClose = QStringLiteral("*/");
            return made;
        case Language::Toml:
        case Language::Ini:
            return traits("#", "\"'", "[{", 4);
        case Language::Makefile:
        case Language::Dockerfile:
            return traits("#", "\"'", "", 4);
        case Language::Plain:
        case Language::Diff:
            return traits("", "", "", 4);
    }
    made.blockOpen = QStringLiteral("<!--");
    made.blockClose = QStringLiteral("-->");
    return made;
}

}  // namespace

Language detectLanguage(const QString& fileName, const QString& beginning) {
    const QString name = fileName.mid(fileName.lastIndexOf(QLatin1Char('/')) + 1).toLower();
    for (const Suffix& known : kNames) {
        if (name == QLatin1String(known.suffix)) {
            // An executable named "bootstrap" may be in any language: its first line knows better.
            const Language told = byFirstLine(beginning);
            return told == Language::Plain ? known.language : told;
        }
    }
    const QString suffix = name.mid(name.lastIndexOf(QLatin1Char('.')) + 1);
    for (const Suffix& known : kSuffixes) {
        if (suffix.size() < name.size() && suffix == QLatin1String(known.suffix)) return known.language;
    }
    return byFirstLine(beginning);
}

QString languageName(Language language) {
    static constexpr std::array<const char*, kLanguageCount> kNamesShown = {
        "Plain text", "Python", "JavaScript", "TypeScript", "JSON", "YAML",     "Bash",       "C++", "SQL",
        "Markdown",   "HTML",   "CSS",        "TOML",       "INI",  "Makefile", "Dockerfile", "Diff"};
    return QLatin1String(kNamesShown[static_cast<std::size_t>(language)]);
}

const LanguageTraits& traitsOf(Language language) {
    static const std::array<LanguageTraits, kLanguageCount> all = [] {
        std::array<LanguageTraits, kLanguageCount> made;
        for (int i = 0; i < kLanguageCount; ++i) {
            made[static_cast<std::size_t>(i)] = makeTraits(static_cast<Language>(i));
        }
        return made;
    }();
    return all[static_cast<std::size_t>(language)];
}

std::optional<Indentation> detectIndentation(const QString& text) {
    constexpr int kEnoughLines = 2000;
    int tabbed = 0, spaced = 0, previous = 0;
    std::array<int, 9> steps{};
    int lines = 0;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        if (++lines > kEnoughLines) break;
        if (line.trimmed().isEmpty()) continue;
        if (line.startsWith(QLatin1Char('\t'))) {
            ++tabbed;
            continue;
        }
        int width = 0;
        while (width < line.size() && line[width] == QLatin1Char(' ')) ++width;
        if (width > 0) ++spaced;
        const int step = width - previous;
        if (step >= 2 && step <= 8) ++steps[static_cast<std::size_t>(step)];
        previous = width;
    }
    if (tabbed == 0 && spaced == 0) return std::nullopt;
    if (tabbed > spaced) return Indentation{false, 4};
    const auto common = std::max_element(steps.begin(), steps.end());
    if (*common == 0) return std::nullopt;
    return Indentation{true, static_cast<int>(common - steps.begin())};
}

}  // namespace updraft

#include "widgets/editor/symbols.h"

#include <QRegularExpression>
#include <span>

namespace updraft {
namespace {

struct Rule {
    SymbolKind kind;
    QRegularExpression expression;  // group 1 is the name
};

QRegularExpression expression(const char* pattern) {
    return QRegularExpression(QLatin1String(pattern));
}

using Rules = std::vector<Rule>;

const Rules& pythonRules() {
    static const Rules rules = {
        {SymbolKind::Function, expression("^\\s*(?:async\\s+)?def\\s+(\\w+)")},
        {SymbolKind::Class, expression("^\\s*class\\s+(\\w+)")},
        {SymbolKind::Variable, expression("^([A-Za-z_]\\w*)\\s*(?::[^=]+)?=(?!=)")},
    };
    return rules;
}

const Rules& scriptRules() {
    static const Rules rules = {
        {SymbolKind::Function,
         expression("^\\s*(?:export\\s+)?(?:default\\s+)?(?:async\\s+)?function\\s*\\*?\\s*([\\w$]+)")},
        {SymbolKind::Class, expression("^\\s*(?:export\\s+)?(?:default\\s+)?(?:abstract\\s+)?"
                                       "(?:class|interface|enum|namespace)\\s+([\\w$]+)")},
        {SymbolKind::Class, expression("^\\s*(?:export\\s+)?type\\s+([\\w$]+)\\s*[=<]")},
        {SymbolKind::Function,
         expression("^\\s*(?:export\\s+)?(?:const|let|var)\\s+([\\w$]+)[^=]*=\\s*(?:async\\s*)?"
                    "(?:function\\b|\\([^)]*\\)\\s*(?::[^=]+)?=>|[\\w$]+\\s*=>)")},
        {SymbolKind::Function, expression("^\\s*(?:module\\.)?exports\\.([\\w$]+)\\s*=")},
        {SymbolKind::Function,
         expression("^\\s+(?:public\\s+|private\\s+|protected\\s+)?(?:static\\s+)?(?:async\\s+)?"
                    "(?!if\\b|for\\b|while\\b|switch\\b|catch\\b|return\\b|function\\b)"
                    "([\\w$#]+)\\s*\\([^)]*\\)\\s*(?::\\s*[^{]+)?\\{\\s*$")},
        {SymbolKind::Variable, expression("^(?:export\\s+)?(?:const|let|var)\\s+([\\w$]+)\\s*(?::[^=]+)?=")},
    };
    return rules;
}

const Rules& cppRules() {
    static const Rules rules = {
        {SymbolKind::Class,
         expression("^\\s*(?:template\\s*<[^>]*>\\s*)?(?:class|struct|enum(?:\\s+class)?|union|"
                    "namespace)\\s+([\\w:]+)(?!.*;\\s*$)")},
        {SymbolKind::Function,
         expression("^(?!\\s*(?:return|else|if|for|while|switch|case|using|throw|delete|new)\\b)"
                    "\\s*(?:[\\w:<>,&*\\[\\]~]+\\s+)+[&*]*([\\w:~]+)\\s*\\([^;]*$")},
        {SymbolKind::Variable, expression("^#define\\s+(\\w+)")},
    };
    return rules;
}

const Rules& bashRules() {
    static const Rules rules = {
        {SymbolKind::Function, expression("^\\s*(?:function\\s+)?([\\w:.-]+)\\s*\\(\\)")},
        {SymbolKind::Function, expression("^\\s*function\\s+([\\w:.-]+)")},
        {SymbolKind::Variable, expression("^(?:export\\s+|readonly\\s+)?([A-Za-z_]\\w*)=")},
    };
    return rules;
}

const Rules& yamlRules() {
    static const Rules rules = {
        {SymbolKind::Key, expression("^\\s*(?:-\\s+)?([A-Za-z_\"'/$][^\\s:#{}\\[\\],]*)\\s*:(?:\\s|$)")}};
    return rules;
}

const Rules& jsonRules() {
    static const Rules rules = {{SymbolKind::Key, expression("^\\s*\"((?:[^\"\\\\]|\\\\.)+)\"\\s*:")}};
    return rules;
}

const Rules& sqlRules() {
    static const Rules rules = {
        {SymbolKind::Class, expression("(?i)^\\s*create\\s+(?:or\\s+replace\\s+)?(?:temp(?:orary)?\\s+)?"
                                       "(?:table|view|index|function|trigger)\\s+(?:if\\s+not\\s+exists\\s+)?"
                                       "[`\"]?([\\w.]+)")}};
    return rules;
}

const Rules& sectionRules() {
    static const Rules rules = {{SymbolKind::Heading, expression("^\\s*\\[+([^\\]]+)\\]")},
                                {SymbolKind::Key, expression("^\\s*([\\w.-]+)\\s*[=:]")}};
    return rules;
}

const Rules& markdownRules() {
    static const Rules rules = {{SymbolKind::Heading, expression("^#{1,6}\\s+(.+?)\\s*#*$")}};
    return rules;
}

const Rules& makefileRules() {
    static const Rules rules = {{SymbolKind::Function, expression("^([\\w./%-]+)\\s*:(?!=)")}};
    return rules;
}

const Rules& rulesOf(Language language) {
    static const Rules none;
    switch (language) {
        case Language::Python:
            return pythonRules();
        case Language::JavaScript:
        case Language::TypeScript:
            return scriptRules();
        case Language::Cpp:
            return cppRules();
        case Language::Bash:
            return bashRules();
        case Language::Yaml:
            return yamlRules();
        case Language::Json:
            return jsonRules();
        case Language::Sql:
            return sqlRules();
        case Language::Toml:
        case Language::Ini:
            return sectionRules();
        case Language::Markdown:
            return markdownRules();
        case Language::Makefile:
            return makefileRules();
        default:
            return none;
    }
}

int indentOf(QStringView line) {
    int columns = 0;
    for (const QChar c : line) {
        if (c == QLatin1Char(' '))
            ++columns;
        else if (c == QLatin1Char('\t'))
            columns += 4;
        else
            break;
    }
    return columns;
}

// Lines inside Python's long strings and fenced code of Markdown define nothing.
class Quoted {
  public:
    explicit Quoted(Language language) : language_(language) {}
    bool skips(QStringView line) {
        const bool before = inside_;
        for (const QLatin1String mark : marks()) {
            if (line.count(mark) % 2 != 0) inside_ = !inside_;
        }
        return before || (language_ == Language::Markdown && inside_);
    }

  private:
    std::span<const QLatin1String> marks() const {
        static constexpr QLatin1String kPython[] = {QLatin1String("\"\"\""), QLatin1String("'''")};
        static constexpr QLatin1String kMarkdown[] = {QLatin1String("```")};
        if (language_ == Language::Python) return kPython;
        if (language_ == Language::Markdown) return kMarkdown;
        return {};
    }
    Language language_;
    bool inside_ = false;
};

}  // namespace

std::vector<Symbol> extractSymbols(Language language, const QString& text) {
    constexpr std::size_t kMost = 20'000;
    constexpr qsizetype kLongest = 400;  // a longer line is data
    const Rules& rules = rulesOf(language);
    std::vector<Symbol> symbols;
    if (rules.empty()) return symbols;
    std::vector<int> indents;  // of the symbols this one may be in
    Quoted quoted(language);
    int number = -1;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        ++number;
        if (line.trimmed().isEmpty() || quoted.skips(line) || line.size() > kLongest) continue;
        const QString content = line.toString();
        for (const Rule& rule : rules) {
            const QRegularExpressionMatch match = rule.expression.match(content);
            if (!match.hasMatch()) continue;
            const int indent = language == Language::Markdown
                                   ? static_cast<int>(content.indexOf(QLatin1Char(' ')))
                                   : indentOf(line);
            while (!indents.empty() && indents.back() >= indent) indents.pop_back();
            QString name = match.captured(1);
            if (language == Language::Yaml) name.remove(QLatin1Char('"')).remove(QLatin1Char('\''));
            symbols.push_back({name, rule.kind, number, static_cast<int>(match.capturedStart(1)),
                               static_cast<int>(indents.size())});
            indents.push_back(indent);
            break;
        }
        if (symbols.size() >= kMost) break;
    }
    return symbols;
}

QSet<QString> extractWords(const QString& text, int most) {
    constexpr qsizetype kShortest = 3, kLongest = 64;
    QSet<QString> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size() && words.size() < most; ++i) {
        const bool inWord = i < text.size() && (text[i].isLetterOrNumber() || text[i] == QLatin1Char('_'));
        if (inWord) {
            if (start < 0) start = i;
            continue;
        }
        if (start >= 0 && i - start >= kShortest && i - start <= kLongest && !text[start].isDigit()) {
            words.insert(text.mid(start, i - start));
        }
        start = -1;
    }
    return words;
}

}  // namespace updraft

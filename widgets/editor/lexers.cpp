#include "widgets/editor/lexers.h"

#include <Qsci/qscilexerbash.h>
#include <Qsci/qscilexercpp.h>
#include <Qsci/qscilexercss.h>
#include <Qsci/qscilexerdiff.h>
#include <Qsci/qscilexerhtml.h>
#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexermakefile.h>
#include <Qsci/qscilexermarkdown.h>
#include <Qsci/qscilexerproperties.h>
#include <Qsci/qscilexerpython.h>
#include <Qsci/qscilexersql.h>
#include <Qsci/qscilexeryaml.h>

#include <span>

namespace updraft {
namespace {

constexpr const char* kPythonKeywords =
    "and as assert async await break case class continue def del elif else except finally for from global if "
    "import in is lambda match nonlocal not or pass raise return try while with yield None True False";
constexpr const char* kPythonBuiltins =
    "abs all any ascii bin bool bytearray bytes callable chr classmethod compile complex delattr dict dir "
    "divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input "
    "int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow "
    "print "
    "property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars "
    "zip";
constexpr const char* kScriptKeywords =
    "async await break case catch class const continue debugger default delete do else export extends false "
    "finally for from function get if import in instanceof let new null of return set static super switch "
    "this "
    "throw true try typeof undefined var void while with yield";
constexpr const char* kTypeScriptKeywords =
    " abstract any as asserts bigint boolean declare enum implements infer interface is keyof module "
    "namespace "
    "never number object override private protected public readonly require satisfies string symbol type "
    "unique "
    "unknown";
constexpr const char* kScriptTypes =
    "Array BigInt Boolean Buffer Date Error Function JSON Map Math Number Object Promise Proxy Reflect "
    "RegExp "
    "Set String Symbol URL URLSearchParams WeakMap WeakSet console exports fetch globalThis module process "
    "require structuredClone";
constexpr const char* kCppKeywords =
    "alignas alignof and asm auto bool break case catch char char16_t char32_t char8_t class co_await "
    "co_return "
    "co_yield concept const const_cast consteval constexpr constinit continue decltype default delete do "
    "double "
    "dynamic_cast else enum explicit export extern false final float for friend goto if inline int long "
    "mutable "
    "namespace new noexcept not nullptr operator or override private protected public register "
    "reinterpret_cast "
    "requires return short signed sizeof static static_assert static_cast struct switch template this "
    "thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t "
    "while";

class PythonLexer final : public QsciLexerPython {
  public:
    const char* keywords(int set) const override {
        return set == 1 ? kPythonKeywords : set == 2 ? kPythonBuiltins : nullptr;
    }
};

class ScriptLexer final : public QsciLexerJavaScript {
  public:
    explicit ScriptLexer(bool typed)
        : keywords_(QByteArray(kScriptKeywords) + (typed ? kTypeScriptKeywords : "")) {}
    const char* keywords(int set) const override {
        return set == 1 ? keywords_.constData() : set == 4 ? kScriptTypes : nullptr;
    }

  private:
    QByteArray keywords_;
};

class CppLexer final : public QsciLexerCPP {
  public:
    const char* keywords(int set) const override {
        return set == 1 ? kCppKeywords : QsciLexerCPP::keywords(set);
    }
};

// Instructions of a Dockerfile are the commands of its "shell".
class DockerLexer final : public QsciLexerBash {
  public:
    const char* keywords(int set) const override {
        return set == 1
                   ? "FROM AS RUN CMD LABEL EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG ONBUILD "
                     "STOPSIGNAL HEALTHCHECK SHELL"
                   : nullptr;
    }
};

struct StyleRole {
    int style;
    StyleLook look;
};

using C = ColorRole;
constexpr StyleRole kPython[] = {
    {QsciLexerPython::Comment, {C::Comment}},
    {QsciLexerPython::CommentBlock, {C::Comment}},
    {QsciLexerPython::Number, {C::Number}},
    {QsciLexerPython::DoubleQuotedString, {C::String}},
    {QsciLexerPython::SingleQuotedString, {C::String}},
    {QsciLexerPython::TripleSingleQuotedString, {C::String}},
    {QsciLexerPython::TripleDoubleQuotedString, {C::String}},
    {QsciLexerPython::DoubleQuotedFString, {C::String}},
    {QsciLexerPython::SingleQuotedFString, {C::String}},
    {QsciLexerPython::TripleSingleQuotedFString, {C::String}},
    {QsciLexerPython::TripleDoubleQuotedFString, {C::String}},
    {QsciLexerPython::UnclosedString, {C::String}},
    {QsciLexerPython::Keyword, {C::Keyword}},
    {QsciLexerPython::ClassName, {C::TypeName}},
    {QsciLexerPython::FunctionMethodName, {C::FunctionName}},
    {QsciLexerPython::HighlightedIdentifier, {C::FunctionName}},
    {QsciLexerPython::Decorator, {C::TypeName}},
    {QsciLexerPython::Operator, {C::Operator}},
};
constexpr StyleRole kCpp[] = {
    {QsciLexerCPP::Comment, {C::Comment}},
    {QsciLexerCPP::CommentLine, {C::Comment}},
    {QsciLexerCPP::CommentDoc, {C::Comment}},
    {QsciLexerCPP::CommentLineDoc, {C::Comment}},
    {QsciLexerCPP::CommentDocKeyword, {C::Comment, true}},
    {QsciLexerCPP::CommentDocKeywordError, {C::Comment}},
    {QsciLexerCPP::PreProcessorComment, {C::Comment}},
    {QsciLexerCPP::TaskMarker, {C::Comment, true}},
    {QsciLexerCPP::Number, {C::Number}},
    {QsciLexerCPP::UserLiteral, {C::Number}},
    {QsciLexerCPP::Keyword, {C::Keyword}},
    {QsciLexerCPP::KeywordSet2, {C::TypeName}},
    {QsciLexerCPP::GlobalClass, {C::TypeName}},
    {QsciLexerCPP::DoubleQuotedString, {C::String}},
    {QsciLexerCPP::SingleQuotedString, {C::String}},
    {QsciLexerCPP::UnclosedString, {C::String}},
    {QsciLexerCPP::RawString, {C::String}},
    {QsciLexerCPP::VerbatimString, {C::String}},
    {QsciLexerCPP::TripleQuotedVerbatimString, {C::String}},
    {QsciLexerCPP::HashQuotedString, {C::String}},
    {QsciLexerCPP::Regex, {C::Number}},
    {QsciLexerCPP::EscapeSequence, {C::Number}},
    {QsciLexerCPP::PreProcessor, {C::Keyword}},
    {QsciLexerCPP::Operator, {C::Operator}},
};
constexpr StyleRole kJson[] = {
    {QsciLexerJSON::Number, {C::Number}},
    {QsciLexerJSON::String, {C::String}},
    {QsciLexerJSON::UnclosedString, {C::Error}},
    {QsciLexerJSON::Property, {C::FunctionName}},
    {QsciLexerJSON::EscapeSequence, {C::Number}},
    {QsciLexerJSON::CommentLine, {C::Comment}},
    {QsciLexerJSON::CommentBlock, {C::Comment}},
    {QsciLexerJSON::Operator, {C::Operator}},
    {QsciLexerJSON::IRI, {C::String}},
    {QsciLexerJSON::IRICompact, {C::String}},
    {QsciLexerJSON::Keyword, {C::Keyword}},
    {QsciLexerJSON::KeywordLD, {C::Keyword}},
    {QsciLexerJSON::Error, {C::Error}},
};
constexpr StyleRole kYaml[] = {
    {QsciLexerYAML::Comment, {C::Comment}},        {QsciLexerYAML::Identifier, {C::FunctionName}},
    {QsciLexerYAML::Keyword, {C::Keyword}},        {QsciLexerYAML::Number, {C::Number}},
    {QsciLexerYAML::Reference, {C::TypeName}},     {QsciLexerYAML::DocumentDelimiter, {C::Keyword}},
    {QsciLexerYAML::TextBlockMarker, {C::String}}, {QsciLexerYAML::SyntaxErrorMarker, {C::Error}},
    {QsciLexerYAML::Operator, {C::Operator}},
};
constexpr StyleRole kBash[] = {
    {QsciLexerBash::Error, {C::Error}},
    {QsciLexerBash::Comment, {C::Comment}},
    {QsciLexerBash::Number, {C::Number}},
    {QsciLexerBash::Keyword, {C::Keyword}},
    {QsciLexerBash::DoubleQuotedString, {C::String}},
    {QsciLexerBash::SingleQuotedString, {C::String}},
    {QsciLexerBash::Operator, {C::Operator}},
    {QsciLexerBash::Scalar, {C::TypeName}},
    {QsciLexerBash::ParameterExpansion, {C::TypeName}},
    {QsciLexerBash::Backticks, {C::FunctionName}},
    {QsciLexerBash::HereDocumentDelimiter, {C::Keyword}},
    {QsciLexerBash::SingleQuotedHereDocument, {C::String}},
};
constexpr StyleRole kSql[] = {
    {QsciLexerSQL::Comment, {C::Comment}},
    {QsciLexerSQL::CommentLine, {C::Comment}},
    {QsciLexerSQL::CommentDoc, {C::Comment}},
    {QsciLexerSQL::CommentLineHash, {C::Comment}},
    {QsciLexerSQL::Number, {C::Number}},
    {QsciLexerSQL::Keyword, {C::Keyword}},
    {QsciLexerSQL::DoubleQuotedString, {C::String}},
    {QsciLexerSQL::SingleQuotedString, {C::String}},
    {QsciLexerSQL::QuotedIdentifier, {C::TypeName}},
    {QsciLexerSQL::Operator, {C::Operator}},
};
constexpr StyleRole kMarkdown[] = {
    {QsciLexerMarkdown::StrongEmphasisAsterisks, {C::Text, true}},
    {QsciLexerMarkdown::StrongEmphasisUnderscores, {C::Text, true}},
    {QsciLexerMarkdown::EmphasisAsterisks, {C::Text, false, true}},
    {QsciLexerMarkdown::EmphasisUnderscores, {C::Text, false, true}},
    {QsciLexerMarkdown::Header1, {C::FunctionName, true}},
    {QsciLexerMarkdown::Header2, {C::FunctionName, true}},
    {QsciLexerMarkdown::Header3, {C::FunctionName, true}},
    {QsciLexerMarkdown::Header4, {C::FunctionName, true}},
    {QsciLexerMarkdown::Header5, {C::FunctionName, true}},
    {QsciLexerMarkdown::Header6, {C::FunctionName, true}},
    {QsciLexerMarkdown::Prechar, {C::Operator}},
    {QsciLexerMarkdown::UnorderedListItem, {C::Keyword}},
    {QsciLexerMarkdown::OrderedListItem, {C::Keyword}},
    {QsciLexerMarkdown::BlockQuote, {C::Comment}},
    {QsciLexerMarkdown::StrikeOut, {C::SecondaryText}},
    {QsciLexerMarkdown::HorizontalRule, {C::Operator}},
    {QsciLexerMarkdown::Link, {C::TypeName}},
    {QsciLexerMarkdown::CodeBackticks, {C::String}},
    {QsciLexerMarkdown::CodeDoubleBackticks, {C::String}},
    {QsciLexerMarkdown::CodeBlock, {C::String}},
};
constexpr StyleRole kHtml[] = {
    {QsciLexerHTML::Tag, {C::Keyword}},
    {QsciLexerHTML::UnknownTag, {C::Keyword}},
    {QsciLexerHTML::XMLTagEnd, {C::Keyword}},
    {QsciLexerHTML::XMLStart, {C::Keyword}},
    {QsciLexerHTML::XMLEnd, {C::Keyword}},
    {QsciLexerHTML::Attribute, {C::FunctionName}},
    {QsciLexerHTML::UnknownAttribute, {C::FunctionName}},
    {QsciLexerHTML::HTMLNumber, {C::Number}},
    {QsciLexerHTML::HTMLDoubleQuotedString, {C::String}},
    {QsciLexerHTML::HTMLSingleQuotedString, {C::String}},
    {QsciLexerHTML::HTMLValue, {C::String}},
    {QsciLexerHTML::HTMLComment, {C::Comment}},
    {QsciLexerHTML::Entity, {C::Number}},
    {QsciLexerHTML::CDATA, {C::String}},
    {QsciLexerHTML::SGMLDefault, {C::Comment}},
    {QsciLexerHTML::SGMLCommand, {C::Keyword}},
    {QsciLexerHTML::JavaScriptComment, {C::Comment}},
    {QsciLexerHTML::JavaScriptCommentLine, {C::Comment}},
    {QsciLexerHTML::JavaScriptNumber, {C::Number}},
    {QsciLexerHTML::JavaScriptKeyword, {C::Keyword}},
    {QsciLexerHTML::JavaScriptDoubleQuotedString, {C::String}},
    {QsciLexerHTML::JavaScriptSingleQuotedString, {C::String}},
};
constexpr StyleRole kCss[] = {
    {QsciLexerCSS::Tag, {C::Keyword}},
    {QsciLexerCSS::ClassSelector, {C::TypeName}},
    {QsciLexerCSS::PseudoClass, {C::TypeName}},
    {QsciLexerCSS::IDSelector, {C::TypeName}},
    {QsciLexerCSS::Operator, {C::Operator}},
    {QsciLexerCSS::CSS1Property, {C::FunctionName}},
    {QsciLexerCSS::CSS2Property, {C::FunctionName}},
    {QsciLexerCSS::CSS3Property, {C::FunctionName}},
    {QsciLexerCSS::UnknownProperty, {C::FunctionName}},
    {QsciLexerCSS::ExtendedCSSProperty, {C::FunctionName}},
    {QsciLexerCSS::Value, {C::Number}},
    {QsciLexerCSS::Comment, {C::Comment}},
    {QsciLexerCSS::Important, {C::Keyword}},
    {QsciLexerCSS::AtRule, {C::Keyword}},
    {QsciLexerCSS::DoubleQuotedString, {C::String}},
    {QsciLexerCSS::SingleQuotedString, {C::String}},
    {QsciLexerCSS::Variable, {C::TypeName}},
};
constexpr StyleRole kProperties[] = {
    {QsciLexerProperties::Comment, {C::Comment}},     {QsciLexerProperties::Section, {C::Keyword}},
    {QsciLexerProperties::Assignment, {C::Operator}}, {QsciLexerProperties::DefaultValue, {C::String}},
    {QsciLexerProperties::Key, {C::FunctionName}},
};
constexpr StyleRole kMakefile[] = {
    {QsciLexerMakefile::Comment, {C::Comment}},     {QsciLexerMakefile::Preprocessor, {C::Keyword}},
    {QsciLexerMakefile::Variable, {C::TypeName}},   {QsciLexerMakefile::Operator, {C::Operator}},
    {QsciLexerMakefile::Target, {C::FunctionName}}, {QsciLexerMakefile::Error, {C::Error}},
};
constexpr StyleRole kDiff[] = {
    {QsciLexerDiff::Comment, {C::Comment}},     {QsciLexerDiff::Command, {C::Keyword}},
    {QsciLexerDiff::Header, {C::FunctionName}}, {QsciLexerDiff::Position, {C::TypeName}},
    {QsciLexerDiff::LineRemoved, {C::Error}},   {QsciLexerDiff::LineAdded, {C::Success}},
    {QsciLexerDiff::LineChanged, {C::Number}},
};

std::span<const StyleRole> rolesOf(Language language) {
    switch (language) {
        case Language::Python:
            return kPython;
        case Language::JavaScript:
        case Language::TypeScript:
        case Language::Cpp:
            return kCpp;
        case Language::Json:
            return kJson;
        case Language::Yaml:
            return kYaml;
        case Language::Bash:
        case Language::Dockerfile:
            return kBash;
        case Language::Sql:
            return kSql;
        case Language::Markdown:
            return kMarkdown;
        case Language::Html:
            return kHtml;
        case Language::Css:
            return kCss;
        case Language::Toml:
        case Language::Ini:
            return kProperties;
        case Language::Makefile:
            return kMakefile;
        case Language::Diff:
            return kDiff;
        case Language::Plain:
            break;
    }
    return {};
}

template <typename Lexer>
std::unique_ptr<QsciLexer> folding(std::unique_ptr<Lexer> lexer) {
    lexer->setFoldComments(true);
    lexer->setFoldCompact(false);
    return lexer;
}

}  // namespace

std::unique_ptr<QsciLexer> makeLexer(Language language) {
    switch (language) {
        case Language::Python: {
            auto lexer = std::make_unique<PythonLexer>();
            lexer->setFoldCompact(false);
            lexer->setFoldQuotes(true);
            lexer->setHighlightSubidentifiers(false);
            return lexer;
        }
        case Language::JavaScript:
        case Language::TypeScript: {
            auto lexer = std::make_unique<ScriptLexer>(language == Language::TypeScript);
            lexer->setHighlightBackQuotedStrings(true);
            return folding(std::move(lexer));
        }
        case Language::Cpp:
            return folding(std::make_unique<CppLexer>());
        case Language::Json: {
            auto lexer = std::make_unique<QsciLexerJSON>();
            lexer->setHighlightComments(true);
            lexer->setFoldCompact(false);
            return lexer;
        }
        case Language::Yaml:
            return std::make_unique<QsciLexerYAML>();
        case Language::Bash:
            return folding(std::make_unique<QsciLexerBash>());
        case Language::Dockerfile:
            return std::make_unique<DockerLexer>();
        case Language::Sql:
            return folding(std::make_unique<QsciLexerSQL>());
        case Language::Markdown:
            return std::make_unique<QsciLexerMarkdown>();
        case Language::Html:
            return std::make_unique<QsciLexerHTML>();
        case Language::Css:
            return folding(std::make_unique<QsciLexerCSS>());
        case Language::Toml:
        case Language::Ini:
            return std::make_unique<QsciLexerProperties>();
        case Language::Makefile:
            return std::make_unique<QsciLexerMakefile>();
        case Language::Diff:
            return std::make_unique<QsciLexerDiff>();
        case Language::Plain:
            break;
    }
    return nullptr;
}

StyleLook styleLook(Language language, int style) {
    for (const StyleRole& entry : rolesOf(language)) {
        if (entry.style == style) return entry.look;
    }
    return {};
}

bool isStringStyle(Language language, int style) {
    return styleLook(language, style).role == ColorRole::String;
}

bool isCommentStyle(Language language, int style) {
    return styleLook(language, style).role == ColorRole::Comment;
}

}  // namespace updraft

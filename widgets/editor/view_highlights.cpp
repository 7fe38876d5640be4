#include "widgets/editor/view_highlights.h"

#include <QRegularExpression>

#include "widgets/editor/code_editor.h"
#include "widgets/editor/editor_marks.h"
#include "widgets/editor/lexers.h"
#include "widgets/editor/text_edits.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kPause = 40;  // ms

bool marksCalls(Language language) {
    return language == Language::JavaScript || language == Language::TypeScript || language == Language::Cpp;
}

}  // namespace

ViewHighlights::ViewHighlights(CodeEditor& editor) : EditorFeature(editor) {
    later_.setSingleShot(true);
    later_.setInterval(kPause);
    connect(&later_, &QTimer::timeout, this, &ViewHighlights::update);
    connect(&editor, &QsciScintillaBase::SCN_UPDATEUI, &later_, [this] { later_.start(); });
    restyle();
}

void ViewHighlights::restyle() {
    CodeEditor& e = editor();
    const auto text = [&](int indicator, ColorRole role) {
        e.indicatorDefine(QsciScintilla::TextColorIndicator, indicator);
        e.setIndicatorForegroundColor(e.theme().color(role), indicator);
    };
    text(marks::Call, ColorRole::FunctionName);
    text(marks::Tag, ColorRole::Keyword);
    text(marks::Quoted, ColorRole::String);
    e.indicatorDefine(QsciScintilla::FullBoxIndicator, marks::TrailingSpace);
    e.setIndicatorForegroundColor(e.theme().color(ColorRole::Error), marks::TrailingSpace);
    e.send(Sci::SCI_INDICSETALPHA, marks::TrailingSpace, 36);
    e.setIndicatorDrawUnder(true, marks::TrailingSpace);
    e.indicatorDefine(QsciScintilla::StraightBoxIndicator, marks::Occurrence);
    e.setIndicatorForegroundColor(e.theme().color(ColorRole::Accent), marks::Occurrence);
    e.send(Sci::SCI_INDICSETALPHA, marks::Occurrence, 26);
    e.send(Sci::SCI_INDICSETOUTLINEALPHA, marks::Occurrence, 60);
    e.setIndicatorDrawUnder(true, marks::Occurrence);
    later_.start();
}

void ViewHighlights::settingsChanged() {
    later_.start();
}

void ViewHighlights::update() {
    CodeEditor& e = editor();
    const long firstRow = e.send(Sci::SCI_GETFIRSTVISIBLELINE);
    const long first = e.send(Sci::SCI_DOCLINEFROMVISIBLE, firstRow);
    const long last = e.send(Sci::SCI_DOCLINEFROMVISIBLE, firstRow + e.send(Sci::SCI_LINESONSCREEN) + 1);
    const int from = static_cast<int>(e.send(Sci::SCI_POSITIONFROMLINE, first));
    const long end = e.send(Sci::SCI_GETLINEENDPOSITION, last);
    constexpr long kMost = 64 * 1024;  // bytes; lines can be endless
    const int to = static_cast<int>(std::min(end, from + kMost));
    for (const int indicator :
         {marks::Call, marks::Tag, marks::Quoted, marks::TrailingSpace, marks::Occurrence}) {
        e.send(Sci::SCI_SETINDICATORCURRENT, indicator);
        e.send(Sci::SCI_INDICATORCLEARRANGE, from, to - from);
    }
    markCalls(from, to);
    if (e.settings().markOccurrences) markOccurrences(from, to);
    if (e.settings().markTrailingSpace && !e.isReadOnly()) markTrailingSpace(from, to);
}

void ViewHighlights::markCalls(int from, int to) {
    const Language language = editor().language();
    static const QRegularExpression call(QStringLiteral("([A-Za-z_$][\\w$]*)\\s*\\("));
    static const QRegularExpression tag(QStringLiteral("(?<=[\\s,\\[{-])(![A-Za-z][\\w:]*)"));
    static const QRegularExpression quoted(
        QStringLiteral("(?<=[\\s,\\[{(])(\"(?:[^\"\\\\\\n]|\\\\.)*\"|'[^'\\n]*')"));
    if (marksCalls(language)) markPattern(call, marks::Call, from, to);
    if (language != Language::Yaml) return;
    markPattern(tag, marks::Tag, from, to);
    markPattern(quoted, marks::Quoted, from, to);
}

// Where the lexer has no opinion of its own.
void ViewHighlights::markPattern(const QRegularExpression& pattern, int indicator, int from, int to) {
    // One byte, one character: positions of the match are those of the text.
    const QString text = QString::fromLatin1(bytesOf(editor(), from, to));
    editor().send(Sci::SCI_SETINDICATORCURRENT, indicator);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int at = from + static_cast<int>(match.capturedStart(1));
        if (styleLook(editor().language(), editor().styleAt(at)).role != ColorRole::Text) continue;
        editor().send(Sci::SCI_INDICATORFILLRANGE, at, static_cast<long>(match.capturedLength(1)));
    }
}

// Not where one is typing.
void ViewHighlights::markTrailingSpace(int from, int to) {
    static const QRegularExpression trailing(QStringLiteral("[ \\t]+(?=\\r?$)"),
                                             QRegularExpression::MultilineOption);
    const int typingAt = editor().lineColumnOf(editor().caret()).first;
    const QString text = QString::fromLatin1(bytesOf(editor(), from, to));
    editor().send(Sci::SCI_SETINDICATORCURRENT, marks::TrailingSpace);
    for (auto matches = trailing.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int at = from + static_cast<int>(match.capturedStart());
        if (editor().send(Sci::SCI_LINEFROMPOSITION, at) == typingAt) continue;
        editor().send(Sci::SCI_INDICATORFILLRANGE, at, static_cast<long>(match.capturedLength()));
    }
}

void ViewHighlights::markOccurrences(int from, int to) {
    CodeEditor& e = editor();
    if (e.cursorCount() > 1 || e.send(Sci::SCI_GETSELECTIONEMPTY) == 0) return;
    const int caret = e.caret();
    const int start = static_cast<int>(e.send(Sci::SCI_WORDSTARTPOSITION, caret, 1));
    const int end = static_cast<int>(e.send(Sci::SCI_WORDENDPOSITION, caret, 1));
    const QByteArray word = bytesOf(e, start, end);
    if (word.size() < 2 || std::isdigit(static_cast<unsigned char>(word[0])) != 0) return;
    const ColorRole role = styleLook(e.language(), e.styleAt(start)).role;
    if (role == ColorRole::Keyword || role == ColorRole::Comment || role == ColorRole::Operator) return;
    const QByteArray text = bytesOf(e, from, to);
    const auto isWord = [&](qsizetype at) {
        if (at < 0 || at >= text.size()) return false;
        const auto byte = static_cast<unsigned char>(text[at]);
        return std::isalnum(byte) != 0 || byte == '_' || byte >= 0x80;
    };
    std::vector<qsizetype> found;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isWord(at - 1) && !isWord(at + word.size())) found.push_back(at);
    }
    if (found.size() < 2) return;
    e.send(Sci::SCI_SETINDICATORCURRENT, marks::Occurrence);
    for (const qsizetype at : found)
        e.send(Sci::SCI_INDICATORFILLRANGE, from + at, static_cast<long>(word.size()));
}

}  // namespace updraft

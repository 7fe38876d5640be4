#include "widgets/editor/finder.h"

#include "widgets/editor/code_editor.h"
#include "widgets/editor/editor_marks.h"
#include "widgets/editor/text_edits.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kPause = 120;  // ms after an edit
constexpr int kMostHighlights = 10'000;
constexpr std::size_t kMostEdits = 2'000;  // more are one edit of the text around them

}  // namespace

Finder::Finder(CodeEditor& editor) : EditorFeature(editor) {
    later_.setSingleShot(true);
    later_.setInterval(kPause);
    connect(&later_, &QTimer::timeout, this, [this] { start(pending_); });
    restyle();
}

void Finder::restyle() {
    CodeEditor& e = editor();
    e.indicatorDefine(QsciScintilla::StraightBoxIndicator, marks::Match);
    e.setIndicatorForegroundColor(e.theme().color(ColorRole::Match), marks::Match);
    e.send(Sci::SCI_INDICSETALPHA, marks::Match, 190);
    e.send(Sci::SCI_INDICSETOUTLINEALPHA, marks::Match, 255);
    e.setIndicatorDrawUnder(true, marks::Match);
}

void Finder::search(const FindQuery& query, int anchor) {
    query_ = query;
    anchor_ = anchor;
    start(Step::Anchor);
}

void Finder::clear() {
    query_ = {};
    scope_.reset();
    result_ = {};
    job_.cancel();
    later_.stop();
    highlight();
    emit changed();
}

void Finder::setScope(std::optional<std::pair<int, int>> scope) {
    scope_ = scope;
    start(Step::None);
}

std::pair<int, int> Finder::range() const {
    return scope_.value_or(std::pair(0, -1));
}

void Finder::start(Step step) {
    later_.stop();
    pending_ = step;
    if (query_.text.isEmpty()) return take({});
    job_.start([text = bytesOf(editor()), query = query_, range = range()](
                   std::stop_token stop) { return findAll(text, query, range.first, range.second, stop); },
               [this](SearchResult result) { take(std::move(result)); });
}

void Finder::take(SearchResult result) {
    result_ = std::move(result);
    highlight();
    step(std::exchange(pending_, Step::None));
    emit changed();
}

void Finder::highlight() {
    if (!highlighted_ && result_.matches.empty()) return;
    editor().send(Sci::SCI_SETINDICATORCURRENT, marks::Match);
    editor().send(Sci::SCI_INDICATORCLEARRANGE, 0, editor().length());
    int shown = 0;
    for (const SearchMatch& match : result_.matches) {
        if (++shown > kMostHighlights) break;
        editor().send(Sci::SCI_INDICATORFILLRANGE, match.start, match.length);
    }
    highlighted_ = shown > 0;
}

int Finder::current() const {
    const long from = editor().send(Sci::SCI_GETSELECTIONSTART), to = editor().send(Sci::SCI_GETSELECTIONEND);
    const auto found = std::lower_bound(result_.matches.begin(), result_.matches.end(), from,
                                        [](const SearchMatch& match, long at) { return match.start < at; });
    if (found == result_.matches.end() || found->start != from || found->end() != to) return -1;
    return static_cast<int>(found - result_.matches.begin());
}

void Finder::next() {
    isSearching() ? void(pending_ = Step::Next) : step(Step::Next);
}

void Finder::previous() {
    isSearching() ? void(pending_ = Step::Previous) : step(Step::Previous);
}

void Finder::step(Step step) {
    if (step == Step::None || result_.matches.empty()) return;
    const long from = editor().send(Sci::SCI_GETSELECTIONSTART), to = editor().send(Sci::SCI_GETSELECTIONEND);
    const long reference = step == Step::Anchor ? anchor_ : step == Step::Previous ? from : to;
    const auto begin = result_.matches.begin(), end = result_.matches.end();
    auto found = std::lower_bound(begin, end, reference,
                                  [](const SearchMatch& match, long at) { return match.start < at; });
    if (step == Step::Previous) {
        if (found == begin) {
            found = end;
            emit wrapped(false);
        }
        --found;
    } else if (found == end) {
        found = begin;
        if (step == Step::Next) emit wrapped(true);
    } else if (step == Step::Next && found->length == 0 && found->start == from && from == to &&
               found + 1 != end) {
        ++found;  // of nothing, where the cursor already is
    }
    select(static_cast<int>(found - begin));
    emit changed();
}

void Finder::select(int match) {
    const SearchMatch& found = result_.matches[static_cast<std::size_t>(match)];
    const auto [line, column] = editor().lineColumnOf(found.start);
    editor().reveal(line, column);
    editor().send(Sci::SCI_SETSELECTION, found.end(), found.start);
    editor().send(Sci::SCI_SCROLLCARET);
}

void Finder::replaceCurrent(const QString& replacement) {
    const int at = current();
    if (at < 0 || isSearching() || editor().isReadOnly()) return next();
    const SearchMatch match = result_.matches[static_cast<std::size_t>(at)];
    // Searched again from the start of its line, so that groups and look-behind find what they did before.
    const SearchResult one =
        replacements(bytesOf(editor(), 0, std::min(editor().length(), match.end() + 1024)), query_,
                     replacement, std::max(0, match.start - 1024), -1, {});
    const auto found = std::find_if(one.matches.begin(), one.matches.end(),
                                    [&](const SearchMatch& made) { return made.start == match.start; });
    if (found == one.matches.end()) return next();
    replaceRange(editor(), match.start, match.length, found->replacement);
    editor().send(Sci::SCI_SETEMPTYSELECTION, match.start + found->replacement.size());
    emit replaced(1);
    next();
}

void Finder::replaceAll(const QString& replacement) {
    if (query_.text.isEmpty() || editor().isReadOnly()) return;
    replacing_.start(
        [text = bytesOf(editor()), query = query_, range = range(), replacement](std::stop_token stop) {
            return std::pair(text, replacements(text, query, replacement, range.first, range.second, stop));
        },
        [this](const std::pair<QByteArray, SearchResult>& found) {
            if (bytesOf(editor()) == found.first)
                apply(found.second);  // else: typed meanwhile, positions are void
        });
}

void Finder::apply(const SearchResult& result) {
    const std::vector<SearchMatch>& matches = result.matches;
    if (matches.empty()) return emit replaced(0);
    {
        const UndoGroup group(editor());
        if (matches.size() <= kMostEdits) {
            for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
                replaceRange(editor(), match->start, match->length, match->replacement);
            }
        } else {
            const int first = matches.front().start, last = matches.back().end();
            const QByteArray before = bytesOf(editor(), first, last);
            QByteArray after;
            int at = first;
            for (const SearchMatch& match : matches) {
                after += QByteArrayView(before).sliced(at - first, match.start - at).toByteArray();
                after += match.replacement;
                at = match.end();
            }
            replaceRange(editor(), first, last - first, after);
        }
    }
    emit replaced(static_cast<int>(matches.size()));
}

void Finder::textChanged(const TextChange& change) {
    if (scope_) {
        const int delta = change.inserted ? change.length : -change.length;
        if (change.position < scope_->first) scope_->first = std::max(0, scope_->first + delta);
        if (change.position <= scope_->second)
            scope_->second = std::max(scope_->first, scope_->second + delta);
    }
    if (query_.text.isEmpty()) return;
    job_.cancel();
    later_.start();
}

}  // namespace updraft

#include "widgets/editor/snippet.h"

#include <QKeyEvent>
#include <QRegularExpression>

#include "widgets/editor/code_editor.h"
#include "widgets/editor/editor_marks.h"
#include "widgets/editor/text_edits.h"
#include "widgets/theme/theme.h"

namespace updraft {

Snippet parseSnippet(const QString& source) {
    static const QRegularExpression mark(
        QStringLiteral("\\\\([$\\\\}])|\\$(\\d+)|\\$\\{(\\d+)(?::([^}]*))?\\}"));
    Snippet snippet;
    qsizetype from = 0;
    auto found = mark.globalMatch(source);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        snippet.text += QStringView(source).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.hasCaptured(1) && match.capturedLength(1) > 0) {
            snippet.text += match.capturedView(1);
            continue;
        }
        const int number =
            (match.capturedLength(2) > 0 ? match.capturedView(2) : match.capturedView(3)).toInt();
        const QString value = match.captured(4);
        snippet.stops.push_back(
            {number, static_cast<int>(snippet.text.size()), static_cast<int>(value.size())});
        snippet.text += value;
    }
    snippet.text += QStringView(source).mid(from);
    const auto order = [](const Snippet::Stop& stop) { return stop.number == 0 ? 1 << 30 : stop.number; };
    std::stable_sort(snippet.stops.begin(), snippet.stops.end(),
                     [&](const auto& one, const auto& other) { return order(one) < order(other); });
    return snippet;
}

SnippetSession::SnippetSession(CodeEditor& editor) : EditorFeature(editor) {
    restyle();
}

void SnippetSession::restyle() {
    editor().indicatorDefine(QsciScintilla::StraightBoxIndicator, marks::TabStop);
    editor().setIndicatorForegroundColor(editor().theme().color(ColorRole::Accent), marks::TabStop);
    editor().send(Sci::SCI_INDICSETALPHA, marks::TabStop, 30);
    editor().send(Sci::SCI_INDICSETOUTLINEALPHA, marks::TabStop, 120);
    editor().setIndicatorDrawUnder(true, marks::TabStop);
}

void SnippetSession::insert(int position, int length, const QString& source) {
    end();
    const int line = editor().lineColumnOf(position).first;
    const QString before = lineText(editor(), line);
    qsizetype spaces = 0;
    while (spaces < before.size() && before[spaces].isSpace()) ++spaces;
    const QString indent = before.left(spaces);
    const Indentation indentation = editor().indentation();
    const QString step =
        indentation.spaces ? QString(indentation.width, QLatin1Char(' ')) : QStringLiteral("\t");
    const QString lineEnd =
        editor().eolMode() == QsciScintilla::EolWindows ? QStringLiteral("\r\n") : QStringLiteral("\n");
    QString laidOut = source;
    laidOut.replace(QLatin1Char('\t'), step).replace(QLatin1Char('\n'), lineEnd + indent);
    const Snippet snippet = parseSnippet(laidOut);
    const auto byteAt = [&](int index) {
        return position + static_cast<int>(QStringView(snippet.text).left(index).toUtf8().size());
    };
    inserting_ = true;
    {
        const UndoGroup group(editor());
        replaceRange(editor(), position, length, snippet.text);
    }
    inserting_ = false;
    for (const Snippet::Stop& stop : snippet.stops) {
        stops_.push_back({byteAt(stop.start), byteAt(stop.start + stop.length)});
    }
    const int last = position + static_cast<int>(snippet.text.toUtf8().size());
    if (stops_.empty() || snippet.stops.back().number != 0) stops_.push_back({last, last});
    goTo(0);
}

void SnippetSession::goTo(std::size_t stop) {
    current_ = stop;
    const Range range = stops_[stop];
    editor().send(Sci::SCI_SETSELECTION, range.end, range.start);
    editor().send(Sci::SCI_SCROLLCARET);
    if (stop + 1 == stops_.size()) return end();
    highlight();
}

void SnippetSession::highlight() {
    editor().send(Sci::SCI_SETINDICATORCURRENT, marks::TabStop);
    editor().send(Sci::SCI_INDICATORCLEARRANGE, 0, editor().length());
    for (const Range& range : stops_) {
        if (range.end > range.start)
            editor().send(Sci::SCI_INDICATORFILLRANGE, range.start, range.end - range.start);
    }
}

void SnippetSession::end() {
    if (stops_.empty()) return;
    stops_.clear();
    highlight();
}

bool SnippetSession::keyPress(QKeyEvent& event) {
    if (!isActive()) return false;
    const bool back = event.key() == Qt::Key_Backtab ||
                      (event.key() == Qt::Key_Tab && event.modifiers() == Qt::ShiftModifier);
    if (event.key() == Qt::Key_Escape) {
        end();
        return true;
    }
    if (event.key() != Qt::Key_Tab && !back) return false;
    // Gone elsewhere: Tab is Tab again.
    const Range& here = stops_[current_];
    if (editor().caret() < here.start || editor().caret() > here.end) {
        end();
        return false;
    }
    goTo(back ? (current_ == 0 ? 0 : current_ - 1) : current_ + 1);
    return true;
}

void SnippetSession::textChanged(const TextChange& change) {
    if (inserting_ || !isActive()) return;
    for (std::size_t i = 0; i < stops_.size(); ++i) {
        Range& range = stops_[i];
        if (change.inserted) {
            // What is typed at a stop's ends belongs to it only while one is there.
            if (change.position < range.start || (change.position == range.start && i != current_)) {
                range.start += change.length;
                range.end += change.length;
            } else if (change.position < range.end || (change.position == range.end && i == current_)) {
                range.end += change.length;
            }
        } else {
            const auto moved = [&](int at) {
                return at <= change.position ? at : std::max(change.position, at - change.length);
            };
            range = {moved(range.start), moved(range.end)};
        }
    }
}

}  // namespace updraft

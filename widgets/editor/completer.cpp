#include "widgets/editor/completer.h"

#include <QKeyEvent>

#include "widgets/editor/code_editor.h"
#include "widgets/editor/completion_popup.h"
#include "widgets/editor/fuzzy.h"
#include "widgets/editor/lexers.h"
#include "widgets/editor/snippet.h"
#include "widgets/editor/text_edits.h"

namespace updraft {
namespace {

constexpr std::size_t kMostShown = 100;
constexpr int kMostWords = 800;    // that are ranked
constexpr int kShortestTyped = 2;  // letters before mere words are offered

bool isNamePart(QChar c, bool inString) {
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('$') ||
           (inString && c == QLatin1Char('-'));
}

}  // namespace

Completer::Completer(CodeEditor& editor, SnippetSession& snippets)
    : EditorFeature(editor), snippets_(snippets), popup_(new CompletionPopup(editor.theme(), &editor)) {
    later_.setSingleShot(true);
    connect(&later_, &QTimer::timeout, this, [this] { request(false); });
    connect(popup_, &CompletionPopup::taken, this, &Completer::accept);
    connect(&editor, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int updated) {
        if ((updated & (Sci::SC_UPDATE_V_SCROLL | Sci::SC_UPDATE_H_SCROLL)) != 0) close();
    });
    editor.installEventFilter(this);
    addCommand(
        "editor.complete", {Qt::CTRL | Qt::Key_Space}, [] { return tr("Complete"); }, [this] { ask(); });
}

Completer::~Completer() = default;

void Completer::addProvider(std::unique_ptr<CompletionProvider> provider) {
    providers_.push_back(std::move(provider));
}

bool Completer::isOpen() const {
    return popup_->isVisible();
}

void Completer::close() {
    later_.stop();
    round_.reset();
    start_ = -1;
    shown_.clear();
    popup_->hide();
}

void Completer::ask() {
    request(true);
}

CompletionContext Completer::contextHere(bool asked) const {
    const CodeEditor& e = editor();
    CompletionContext context;
    context.language = e.language();
    context.asked = asked;
    const int caret = e.caret();
    std::tie(context.line, context.column) = e.lineColumnOf(caret);
    context.lineBefore = QString::fromUtf8(bytesOf(e, e.positionAt(context.line, 0), caret));
    const int style = caret > 0 ? e.styleAt(caret - 1) : 0;
    context.inComment = caret > 0 && isCommentStyle(context.language, style);
    context.inString = caret > 0 && isStringStyle(context.language, style);
    qsizetype from = context.lineBefore.size();
    while (from > 0 && isNamePart(context.lineBefore[from - 1], context.inString)) --from;
    context.prefix = context.lineBefore.mid(from);
    return context;
}

void Completer::characterAdded(char32_t character) {
    if (!editor().settings().completion || editor().isReadOnly() || accepting_) return;
    if (editor().cursorCount() > 1) return close();
    const QChar c(static_cast<char16_t>(character));
    const bool opens = c == QLatin1Char('.') || c == QLatin1Char('"') || c == QLatin1Char('\'');
    if (isNamePart(c, false) || opens) {
        if (isOpen() && !opens) return refresh();
        close();
        later_.start(editor().settings().completionDelay);
    } else {
        close();
    }
}

void Completer::textChanged(const TextChange& change) {
    if (accepting_ || change.inserted || !isOpen()) return;
    // Deleted: narrow again once the text is what it will be.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isOpen()) refresh();
        },
        Qt::QueuedConnection);
}

void Completer::request(bool asked) {
    const CompletionContext context = contextHere(asked);
    const bool first = context.prefix.isEmpty() || context.prefix.front().isDigit();
    const QChar before = context.lineBefore.isEmpty() ? QChar() : context.lineBefore.back();
    const bool opened =
        before == QLatin1Char('.') || before == QLatin1Char('"') || before == QLatin1Char('\'');
    if (!asked && (context.inComment || (first && !opened))) return close();
    start_ = editor().caret() - static_cast<int>(context.prefix.toUtf8().size());
    asked_ = asked;
    answers_.assign(providers_.size(), {});
    round_ = std::make_shared<int>(0);
    for (std::size_t i = 0; i < providers_.size() && round_; ++i) {
        providers_[i]->complete(context,
                                [this, i, round = std::weak_ptr(round_)](std::vector<CompletionItem> items) {
                                    if (!round.expired()) answered(i, std::move(items));
                                });
    }
}

void Completer::answered(std::size_t provider, std::vector<CompletionItem> items) {
    answers_[provider] = std::move(items);
    refresh();
}

// Names are ranked by how well they fit; mere words, of which there may be tens of thousands, by how they
// begin, and once there are more than anybody reads the rest is left for when more has been typed.
std::vector<CompletionItem> Completer::best(const QString& prefix) const {
    struct Ranked {
        const CompletionItem* item;
        int score;
    };
    std::vector<Ranked> ranked;
    QHash<QString, std::size_t> seen;
    int words = 0;
    const auto fitOf = [&](const CompletionItem& item) -> std::optional<int> {
        if (item.priority > 0 || prefix.isEmpty()) return fuzzyScore(prefix, item.label);
        if (!item.label.startsWith(prefix.front(), Qt::CaseInsensitive)) return std::nullopt;
        if ((!asked_ && prefix.size() < kShortestTyped) || words >= kMostWords) return std::nullopt;
        return fuzzyScore(prefix, item.label);
    };
    for (const auto& items : answers_) {
        for (const CompletionItem& item : items) {
            const auto fit = fitOf(item);
            if (!fit) continue;
            words += item.priority == 0 ? 1 : 0;
            const int score = *fit + item.priority;
            const bool snippet = item.kind == CompletionKind::Snippet;  // may share a keyword's name
            const QString key = snippet ? item.label + QLatin1Char(' ') : item.label;
            const auto known = seen.constFind(key);
            if (known == seen.constEnd()) {
                seen.insert(key, ranked.size());
                ranked.push_back({&item, score});
            } else if (score > ranked[*known].score) {
                ranked[*known] = {&item, score};
            }
        }
    }
    const auto before = [](const Ranked& one, const Ranked& other) {
        return one.score != other.score ? one.score > other.score : one.item->label < other.item->label;
    };
    const std::size_t shown = std::min(ranked.size(), kMostShown);
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(shown), ranked.end(),
                      before);
    std::vector<CompletionItem> best;
    for (std::size_t i = 0; i < shown; ++i) best.push_back(*ranked[i].item);
    return best;
}

void Completer::refresh() {
    const CompletionContext context = contextHere(asked_);
    const int caret = editor().caret();
    if (start_ < 0 || caret < start_ || caret - static_cast<int>(context.prefix.toUtf8().size()) != start_)
        return close();
    shown_ = best(context.prefix);
    // Nothing, or only what is already there.
    const bool complete =
        shown_.size() == 1 && shown_[0].label == context.prefix && shown_[0].insertText.isEmpty();
    if (shown_.empty() || complete) {
        popup_->hide();
        return;
    }
    const QPoint at(static_cast<int>(editor().send(Sci::SCI_POINTXFROMPOSITION, 0, start_)) - 32,
                    static_cast<int>(editor().send(Sci::SCI_POINTYFROMPOSITION, 0, start_)));
    const QPoint above = editor().viewport()->mapToGlobal(at);
    popup_->open(shown_, above + QPoint(0, editor().lineHeight() + 2), above);
}

void Completer::accept() {
    const int chosen = popup_->current();
    if (chosen < 0 || chosen >= static_cast<int>(shown_.size())) return close();
    const CompletionItem item = shown_[static_cast<std::size_t>(chosen)];
    const int start = start_, length = editor().caret() - start_;
    close();
    accepting_ = true;
    if (item.insertText.contains(QLatin1Char('$'))) {
        snippets_.insert(start, length, item.insertText);
    } else {
        const QByteArray text = (item.insertText.isEmpty() ? item.label : item.insertText).toUtf8();
        const UndoGroup group(editor());
        replaceRange(editor(), start, length, text);
        editor().send(Sci::SCI_GOTOPOS, start + text.size());
        editor().send(Sci::SCI_CHOOSECARETX);
    }
    accepting_ = false;
}

bool Completer::keyPress(QKeyEvent& event) {
    if (!isOpen()) return false;
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (plain ? event.key() : 0) {
        case Qt::Key_Up:
            return popup_->move(-1), true;
        case Qt::Key_Down:
            return popup_->move(1), true;
        case Qt::Key_PageUp:
            return popup_->move(-popup_->pageRows()), true;
        case Qt::Key_PageDown:
            return popup_->move(popup_->pageRows()), true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            return accept(), true;
        case Qt::Key_Escape:
            return close(), true;
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Home:
        case Qt::Key_End:
            close();
            return false;
        default:
            return false;
    }
}

bool Completer::mousePress(QMouseEvent&) {
    close();
    return false;
}

bool Completer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) close();
    return EditorFeature::eventFilter(watched, event);
}

}  // namespace updraft

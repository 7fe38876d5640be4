#include "widgets/editor/diff_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>

#include "widgets/base/retranslate.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/editor_marks.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

using Sci = QsciScintillaBase;

// One side as it is shown: an empty line where only the other side has one.
QString sideText(const QStringList& lines, const std::vector<DiffRow>& rows, int DiffRow::*side) {
    QStringList shown;
    shown.reserve(static_cast<qsizetype>(rows.size()));
    for (const DiffRow& row : rows) shown.append(row.*side >= 0 ? lines[row.*side] : QString());
    return shown.join(QLatin1Char('\n'));
}

void numberLines(CodeEditor& editor, const std::vector<DiffRow>& rows, int DiffRow::*side, QChar sign) {
    const int marker = side == &DiffRow::left ? marks::DiffRemoved : marks::DiffAdded;
    int most = 0;
    for (const DiffRow& row : rows) most = std::max(most, row.*side + 1);
    const auto digits = QString::number(most).size();
    editor.setMarginType(marks::Numbers, QsciScintilla::TextMarginRightJustified);
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const DiffRow& row = rows[static_cast<std::size_t>(i)];
        if (row.*side < 0) {
            editor.markerAdd(i, marks::DiffFiller);
            continue;
        }
        const QString number = QString::number(row.*side + 1).rightJustified(digits);
        const QString text = row.changed ? number + QLatin1Char(' ') + sign : number + QStringLiteral("  ");
        editor.setMarginText(i, text, Sci::STYLE_LINENUMBER);
        if (row.changed) editor.markerAdd(i, marker);
    }
}

// Every change of font or zoom sizes margins anew, to nothing where an editor has no numbers of its own.
void widenNumbers(CodeEditor& editor, int lines) {
    const QByteArray widest = QString::number(lines).toUtf8() + "  8";
    editor.setMarginWidth(marks::Numbers,
                          static_cast<int>(editor.SendScintilla(Sci::SCI_TEXTWIDTH, Sci::STYLE_LINENUMBER,
                                                                widest.constData())));
}

void markWord(CodeEditor& editor, int row, int column, int count) {
    const int from = editor.positionAt(row, column), to = editor.positionAt(row, column + count);
    editor.send(Sci::SCI_SETINDICATORCURRENT, marks::DiffWord);
    editor.send(Sci::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), to - from);
}

void tint(CodeEditor& editor, int marker, const QColor& color, int alpha) {
    editor.markerDefine(QsciScintilla::Background, marker);
    editor.setMarkerBackgroundColor(color, marker);
    editor.send(Sci::SCI_MARKERSETALPHA, static_cast<unsigned long>(marker), alpha);
}

}  // namespace

DiffView::DiffView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      leftTitle_(new QLabel(this)),
      rightTitle_(new QLabel(this)),
      summary_(new QLabel(this)),
      left_(makeSide("diffLeft")),
      right_(makeSide("diffRight")),
      next_(new QAction(this)),
      previous_(new QAction(this)) {
    setObjectName(QStringLiteral("diffView"));
    makeActions();
    layOut();
    keepTogether();
    themed(this, theme_, [this] { restyle(); });
    retranslated(this, [this] { retranslate(); });
}

CodeEditor* DiffView::makeSide(const char* name) {
    auto* side = new CodeEditor(theme_, this);
    side->setObjectName(QLatin1String(name));
    EditorSettings settings;
    settings.folding = false;
    settings.lineNumbers = false;  // the rows' own
    settings.matchBrackets = false;
    side->setSettings(settings);
    side->setReadOnly(true);
    connect(side, &CodeEditor::restyled, this, [side] { widenNumbers(*side, side->lines()); });
    return side;
}

void DiffView::makeActions() {
    next_->setShortcut(QKeySequence(Qt::Key_F7));
    previous_->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    for (QAction* action : {next_, previous_}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
    }
    connect(next_, &QAction::triggered, this, &DiffView::nextChange);
    connect(previous_, &QAction::triggered, this, &DiffView::previousChange);
}

void DiffView::layOut() {
    auto* bar = new QFrame(this);
    setLook(bar, "bar");
    auto* top = new QHBoxLayout(bar);
    top->setContentsMargins(8, 4, 8, 4);
    setLook(leftTitle_, "heading");
    setLook(rightTitle_, "heading");
    setLook(summary_, "secondary");
    top->addWidget(leftTitle_);
    top->addWidget(new QLabel(QStringLiteral("→"), bar));
    top->addWidget(rightTitle_);
    top->addStretch();
    summary_->setMinimumWidth(summary_->fontMetrics().averageCharWidth() * 24);
    summary_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    top->addWidget(summary_);
    for (QAction* action : {previous_, next_}) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        top->addWidget(button);
    }
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left_);
    splitter->addWidget(right_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(splitter, 1);
}

void DiffView::keepTogether() {
    // Scintilla moves its scroll bars without a signal: what it shows is asked instead. News may come late,
    // so only a side that is elsewhere than both were leads.
    for (CodeEditor* side : {left_, right_}) {
        connect(side, &QsciScintillaBase::SCN_UPDATEUI, this, [this, side] { follow(*side); });
    }
    connect(left_, &QsciScintillaBase::SCN_ZOOM, right_,
            [this] { right_->zoomTo(static_cast<int>(left_->send(Sci::SCI_GETZOOM))); });
    connect(right_, &QsciScintillaBase::SCN_ZOOM, left_,
            [this] { left_->zoomTo(static_cast<int>(right_->send(Sci::SCI_GETZOOM))); });
}

void DiffView::follow(const CodeEditor& leader) {
    const QPoint at(static_cast<int>(leader.send(Sci::SCI_GETXOFFSET)),
                    static_cast<int>(leader.send(Sci::SCI_GETFIRSTVISIBLELINE)));
    if (at == scrolledTo_) return;
    scrolledTo_ = at;
    CodeEditor& other = &leader == left_ ? *right_ : *left_;
    other.send(Sci::SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(at.y()));
    other.send(Sci::SCI_SETXOFFSET, static_cast<unsigned long>(at.x()));
}

void DiffView::setTitles(const QString& left, const QString& right) {
    leftTitle_->setText(left);
    rightTitle_->setText(right);
    retranslate();
}

DiffView::Comparison DiffView::compare(const QString& left, const QString& right) {
    Comparison made{textLines(left), textLines(right), {}, {}};
    made.rows = alignLines(diffLines(made.left, made.right), static_cast<int>(made.left.size()),
                           static_cast<int>(made.right.size()));
    compareWords(made);
    return made;
}

void DiffView::setTexts(const QString& left, const QString& right, Language language) {
    left_->setLanguage(language);
    right_->setLanguage(language);
    job_.start([left, right](std::stop_token) { return compare(left, right); },
               [this](const Comparison& comparison) { show(comparison); });
    retranslate();
}

void DiffView::show(const Comparison& comparison) {
    const auto fill = [&](CodeEditor& side, const QStringList& lines, int DiffRow::*which, QChar sign) {
        side.setReadOnly(false);
        side.clearMarginText();
        side.markerDeleteAll();
        side.loadText(sideText(lines, comparison.rows, which));
        side.setReadOnly(true);
        widenNumbers(side, side.lines());
        numberLines(side, comparison.rows, which, sign);
    };
    fill(*left_, comparison.left, &DiffRow::left, QChar(0x2212));
    fill(*right_, comparison.right, &DiffRow::right, QLatin1Char('+'));
    markWords(comparison);
    changes_.clear();
    bool inside = false;
    for (int i = 0; i < static_cast<int>(comparison.rows.size()); ++i) {
        const bool changed = comparison.rows[static_cast<std::size_t>(i)].changed;
        if (changed && !inside) changes_.push_back(i);
        inside = changed;
    }
    current_ = -1;
    next_->setEnabled(!changes_.empty());
    previous_->setEnabled(!changes_.empty());
    nextChange();
    retranslate();
    emit compared(changeCount());
}

void DiffView::compareWords(Comparison& comparison) {
    for (int i = 0; i < static_cast<int>(comparison.rows.size()); ++i) {
        const DiffRow& row = comparison.rows[static_cast<std::size_t>(i)];
        if (!row.changed || row.left < 0 || row.right < 0) continue;
        const QString &before = comparison.left[row.left], &after = comparison.right[row.right];
        std::vector<DiffHunk> hunks = diffWords(before, after);
        int replaced = 0;
        for (const DiffHunk& hunk : hunks) replaced += hunk.aCount + hunk.bCount;
        if (replaced * 10 > (before.size() + after.size()) * 7) continue;  // another line altogether
        comparison.words.emplace_back(i, std::move(hunks));
    }
}

void DiffView::markWords(const Comparison& comparison) {
    for (const auto& [row, hunks] : comparison.words) {
        for (const DiffHunk& hunk : hunks) {
            if (hunk.aCount > 0) markWord(*left_, row, hunk.aStart, hunk.aCount);
            if (hunk.bCount > 0) markWord(*right_, row, hunk.bStart, hunk.bCount);
        }
    }
}

void DiffView::nextChange() {
    if (!changes_.empty()) goTo((current_ + 1) % changeCount());
}

void DiffView::previousChange() {
    if (!changes_.empty()) goTo(current_ <= 0 ? changeCount() - 1 : current_ - 1);
}

void DiffView::goTo(int change) {
    current_ = change;
    const int row = changes_[static_cast<std::size_t>(change)];
    left_->reveal(row);
    right_->reveal(row);
    follow(*left_);  // at once: what either says of it later is no news
    retranslate();
}

void DiffView::retranslate() {
    next_->setText(tr("Next change"));
    previous_->setText(tr("Previous change"));
    for (QAction* action : {next_, previous_}) {
        action->setToolTip(
            tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    left_->setAccessibleName(tr("Before: %1").arg(leftTitle_->text()));
    right_->setAccessibleName(tr("After: %1").arg(rightTitle_->text()));
    if (isComparing()) {
        summary_->setText(tr("Comparing…"));
    } else if (changes_.empty()) {
        summary_->setText(tr("No differences"));
    } else {
        summary_->setText(tr("%1 of %n change(s)", nullptr, changeCount()).arg(current_ + 1));
    }
}

void DiffView::restyle() {
    next_->setIcon(theme_.icon(QStringLiteral("go-down")));
    previous_->setIcon(theme_.icon(QStringLiteral("go-up")));
    const int alpha = theme_.isDark() ? 46 : 30;
    for (CodeEditor* side : {left_, right_}) {
        tint(*side, marks::DiffRemoved, theme_.color(ColorRole::Error), alpha);
        tint(*side, marks::DiffAdded, theme_.color(ColorRole::Success), alpha);
        tint(*side, marks::DiffFiller, theme_.color(ColorRole::Chip), 160);
        side->indicatorDefine(QsciScintilla::FullBoxIndicator, marks::DiffWord);
        side->setIndicatorDrawUnder(true, marks::DiffWord);
        QColor word = theme_.color(side == left_ ? ColorRole::Error : ColorRole::Success);
        word.setAlpha(alpha * 2);
        side->setIndicatorForegroundColor(word, marks::DiffWord);
    }
}

}  // namespace updraft

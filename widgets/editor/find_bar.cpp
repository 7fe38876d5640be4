#include "widgets/editor/find_bar.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "widgets/base/retranslate.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/finder.h"
#include "widgets/editor/text_edits.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

QString withShortcut(const QString& text, const QAction* action) {
    return QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText));
}

void name(QToolButton* button, const QString& text, const QString& tip) {
    button->setToolTip(tip);
    button->setAccessibleName(text);
}

}  // namespace

FindBar::FindBar(CodeEditor& editor, Finder& finder, QWidget* parent)
    : QFrame(parent),
      editor_(editor),
      finder_(finder),
      text_(new QLineEdit(this)),
      replacement_(new QLineEdit(this)),
      case_(addOption("findCase", QStringLiteral("Aa"))),
      word_(addOption("findWord", QStringLiteral("“w”"))),
      regex_(addOption("findRegex", QStringLiteral(".*"))),
      scope_(addOption("findInSelection", QStringLiteral("[ ]"))),
      previous_(addButton("findPrevious", "go-up")),
      next_(addButton("findNext", "go-down")),
      close_(addButton("findClose", "window-close")),
      replaceOne_(new QPushButton(this)),
      replaceAll_(new QPushButton(this)),
      status_(new QLabel(this)),
      replaceRow_(new QWidget(this)) {
    setObjectName(QStringLiteral("findBar"));
    setLook(this, "bar");
    build();
    addActions();
    connect(text_, &QLineEdit::textChanged, this, &FindBar::search);
    for (QToolButton* option : {case_, word_, regex_})
        connect(option, &QToolButton::toggled, this, &FindBar::search);
    connect(scope_, &QToolButton::toggled, this, &FindBar::scopeToggled);
    connect(previous_, &QToolButton::clicked, this, &FindBar::previous);
    connect(next_, &QToolButton::clicked, this, &FindBar::next);
    connect(close_, &QToolButton::clicked, this, &FindBar::close);
    connect(replaceOne_, &QPushButton::clicked, this,
            [this] { finder_.replaceCurrent(replacement_->text()); });
    connect(replaceAll_, &QPushButton::clicked, this, [this] { finder_.replaceAll(replacement_->text()); });
    connect(&finder_, &Finder::changed, this, &FindBar::describe);
    connect(&finder_, &Finder::wrapped, this, [this](bool forward) {
        notice_ = forward ? tr("went on from the start") : tr("went on from the end");
        describe();
    });
    connect(&finder_, &Finder::replaced, this, [this](int count) {
        notice_ = tr("%n replaced", nullptr, count);
        describe();
    });
    retranslated(this, [this] { retranslate(); });
    hide();
}

QToolButton* FindBar::addOption(const char* name, const QString& sign) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(sign);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton* FindBar::addButton(const char* name, const char* icon) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus);
    themed(button, editor_.theme(),
           [this, button, icon] { button->setIcon(editor_.theme().icon(QLatin1String(icon))); });
    return button;
}

void FindBar::build() {
    text_->setObjectName(QStringLiteral("findText"));
    replacement_->setObjectName(QStringLiteral("replaceText"));
    replaceOne_->setObjectName(QStringLiteral("replaceOne"));
    replaceAll_->setObjectName(QStringLiteral("replaceAll"));
    status_->setObjectName(QStringLiteral("findStatus"));
    setLook(text_, "search");
    setLook(status_, "secondary");
    text_->setClearButtonEnabled(true);
    text_->setMinimumWidth(160);
    replacement_->setMinimumWidth(160);
    auto* find = new QHBoxLayout;
    find->setSpacing(4);
    find->addWidget(text_, 3);
    for (QToolButton* option : {case_, word_, regex_, scope_}) find->addWidget(option);
    find->addWidget(status_, 2);
    for (QToolButton* button : {previous_, next_, close_}) find->addWidget(button);
    auto* replace = new QHBoxLayout(replaceRow_);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->setSpacing(4);
    replace->addWidget(replacement_, 3);
    replace->addWidget(replaceOne_);
    replace->addWidget(replaceAll_);
    replace->addStretch(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    column->addLayout(find);
    column->addWidget(replaceRow_);
    QWidget* before = text_;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{replacement_, case_, word_, regex_, scope_, previous_, next_,
                                         replaceOne_, replaceAll_, close_}) {
        setTabOrder(before, widget);
        before = widget;
    }
}

// Of the whole pane, so that they work from the text and from the bar.
QAction* FindBar::addBarAction(const char* id, const QList<QKeySequence>& keys, void (FindBar::*run)()) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(id));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    parentWidget()->addAction(action);
    return action;
}

void FindBar::addActions() {
    findAction_ = addBarAction("editor.find", {Qt::CTRL | Qt::Key_F}, &FindBar::openFind);
    replaceAction_ = addBarAction("editor.replace", {Qt::CTRL | Qt::Key_H}, &FindBar::openReplace);
    nextAction_ = addBarAction("editor.findNext", {Qt::Key_F3}, &FindBar::next);
    previousAction_ = addBarAction("editor.findPrevious", {Qt::SHIFT | Qt::Key_F3}, &FindBar::previous);
}

void FindBar::openFind() {
    open(false);
}

void FindBar::openReplace() {
    open(!editor_.isReadOnly());
}

// A selection within a line is what one wants to find; one of several lines is where.
void FindBar::open(bool replace) {
    const int from = static_cast<int>(editor_.send(Sci::SCI_GETSELECTIONSTART));
    const int to = static_cast<int>(editor_.send(Sci::SCI_GETSELECTIONEND));
    const bool oneLine = editor_.lineColumnOf(from).first == editor_.lineColumnOf(to).first;
    anchor_ = from;
    notice_.clear();
    replaceRow_->setVisible(replace);
    show();
    if (editor_.hasFocus() || !isVisible()) {
        if (from < to && !oneLine) scope_->setChecked(true);
        if (from < to && oneLine) text_->setText(selectionText(editor_));
    }
    text_->setFocus();
    text_->selectAll();
    search();
}

void FindBar::close() {
    hide();
    scope_->setChecked(false);
    finder_.clear();
    editor_.setFocus();
}

void FindBar::next() {
    notice_.clear();
    if (isHidden()) return open(false);
    finder_.next();
}

void FindBar::previous() {
    notice_.clear();
    if (isHidden()) return open(false);
    finder_.previous();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool typing = text_->hasFocus() || replacement_->hasFocus();
    if (event->key() == Qt::Key_Escape) return close();
    if (enter && typing && event->modifiers() == Qt::ControlModifier) return event->ignore();
    if (enter && text_->hasFocus()) return event->modifiers() == Qt::ShiftModifier ? previous() : next();
    if (enter && replacement_->hasFocus()) return finder_.replaceCurrent(replacement_->text());
    QFrame::keyPressEvent(event);
}

void FindBar::search() {
    if (isHidden()) return;
    notice_.clear();
    finder_.search({text_->text(), regex_->isChecked(), case_->isChecked(), word_->isChecked()}, anchor_);
    describe();
}

void FindBar::scopeToggled(bool on) {
    const int from = static_cast<int>(editor_.send(Sci::SCI_GETSELECTIONSTART));
    const int to = static_cast<int>(editor_.send(Sci::SCI_GETSELECTIONEND));
    if (on && from == to) {
        scope_->setChecked(false);
        return;
    }
    finder_.setScope(on ? std::optional(std::pair(from, to)) : std::nullopt);
}

void FindBar::describe() {
    const bool wrong = !finder_.result().error.isEmpty();
    const bool nothing = !text_->text().isEmpty() && !finder_.isSearching() && finder_.count() == 0;
    setLook(text_, wrong || nothing ? "invalid" : "search");
    QString words;
    if (wrong) {
        words = finder_.result().error;
    } else if (nothing) {
        words = tr("No matches");
    } else if (finder_.count() > 0) {
        const int current = finder_.current();
        words = current < 0 ? tr("%n match(es)", nullptr, finder_.count())
                            : tr("%1 of %2").arg(current + 1).arg(finder_.count());
    }
    if (!notice_.isEmpty()) words = words.isEmpty() ? notice_ : tr("%1 · %2").arg(words, notice_);
    status_->setText(words);
    status_->setToolTip(words);
    for (QWidget* widget : std::initializer_list<QWidget*>{previous_, next_, replaceOne_, replaceAll_}) {
        widget->setEnabled(finder_.count() > 0);
    }
}

void FindBar::retranslate() {
    text_->setPlaceholderText(tr("Find"));
    text_->setAccessibleName(tr("Find"));
    replacement_->setPlaceholderText(tr("Replace with"));
    replacement_->setAccessibleName(tr("Replace with"));
    replaceOne_->setText(tr("Replace"));
    replaceAll_->setText(tr("Replace all"));
    findAction_->setText(tr("Find"));
    replaceAction_->setText(tr("Replace"));
    nextAction_->setText(tr("Find next"));
    previousAction_->setText(tr("Find previous"));
    name(case_, tr("Match case"), tr("Match case"));
    name(word_, tr("Whole words"), tr("Whole words"));
    name(regex_, tr("Regular expression"), tr("Regular expression"));
    name(scope_, tr("In selection"), tr("In selection"));
    name(next_, nextAction_->text(), withShortcut(nextAction_->text(), nextAction_));
    name(previous_, previousAction_->text(), withShortcut(previousAction_->text(), previousAction_));
    name(close_, tr("Close"), tr("Close (Esc)"));
    describe();
}

}  // namespace updraft

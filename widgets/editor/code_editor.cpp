#include "widgets/editor/code_editor.h"

#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexer.h>

#include <QPainter>
#include <QWheelEvent>

#include "widgets/editor/editor_looks.h"
#include "widgets/editor/idle_styling.h"
#include "widgets/editor/lexers.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kZoomLeast = -6, kZoomMost = 20;  // points

// Of QScintilla's own keys only those of moving, selecting, clipboard and undo stay; the others are the
// studio's.
void keepPlainKeys(QsciCommandSet& commands) {
    static constexpr QKeyCombination kOurs[] = {Qt::CTRL | Qt::Key_D,
                                                Qt::CTRL | Qt::Key_L,
                                                Qt::CTRL | Qt::Key_T,
                                                Qt::CTRL | Qt::Key_U,
                                                Qt::CTRL | Qt::Key_Slash,
                                                Qt::CTRL | Qt::Key_Backslash,
                                                Qt::CTRL | Qt::Key_BracketLeft,
                                                Qt::CTRL | Qt::Key_BracketRight,
                                                Qt::CTRL | Qt::Key_Plus,
                                                Qt::CTRL | Qt::Key_Minus,
                                                Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                                                Qt::CTRL | Qt::SHIFT | Qt::Key_T,
                                                Qt::CTRL | Qt::SHIFT | Qt::Key_U,
                                                Qt::CTRL | Qt::SHIFT | Qt::Key_Slash,
                                                Qt::CTRL | Qt::SHIFT | Qt::Key_Backslash,
                                                QKeyCombination(Qt::Key_Escape)};
    for (const QKeyCombination keys : kOurs) {
        const int key = keys.toCombined();
        if (QsciCommand* command = commands.boundTo(key)) {
            if (command->key() == key) command->setKey(0);
            if (command->alternateKey() == key) command->setAlternateKey(0);
        }
    }
}

}  // namespace

CodeEditor::CodeEditor(const Theme& theme, QWidget* parent) : QsciScintilla(parent), theme_(theme) {
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setAutoIndent(false);  // the features'
    setAutoCompletionSource(AcsNone);
    setContextMenuPolicy(Qt::CustomContextMenu);
    keepPlainKeys(*standardCommands());
    send(SCI_SETMULTIPLESELECTION, 1);
    send(SCI_SETADDITIONALSELECTIONTYPING, 1);
    send(SCI_SETMULTIPASTE, SC_MULTIPASTE_EACH);
    send(SCI_SETRECTANGULARSELECTIONMODIFIER, SCMOD_ALT);
    send(SCI_SETVIRTUALSPACEOPTIONS, SCVS_RECTANGULARSELECTION);
    send(SCI_SETSCROLLWIDTH, 1);
    send(SCI_SETSCROLLWIDTHTRACKING, 1);
    send(SCI_SETCARETLINEVISIBLEALWAYS, 1);
    send(SCI_SETMOUSEDWELLTIME, 400);
    // Some lines stay visible around the cursor; a jump brings it to the middle.
    send(SCI_SETYCARETPOLICY, CARET_SLOP | CARET_STRICT | CARET_EVEN, 2);
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char*, int length, int linesAdded) {
                onModified(position, type, length, linesAdded);
            });
    connect(this, &QsciScintillaBase::SCN_CHARADDED, this, [this](int character) {
        for (EditorFeature* feature : std::vector(features_)) {
            feature->characterAdded(static_cast<char32_t>(character));
        }
    });
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, [this] { restyleAll(); });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int updated) {
        if ((updated & (SC_UPDATE_SELECTION | SC_UPDATE_CONTENT)) == 0) return;
        const auto [line, column] = lineColumnOf(caret());
        const long from = send(SCI_GETSELECTIONSTART), to = send(SCI_GETSELECTIONEND);
        const long selected =
            from == to ? 0 : send(SCI_COUNTCHARACTERS, static_cast<unsigned long>(from), to);
        emit cursorInfoChanged(line, column, cursorCount(), static_cast<int>(selected));
    });
    new EditorLooks(*this);
    new IdleStyling(*this);
    applySettings();
    themed(this, theme_, [this] { restyleAll(); });
}

CodeEditor::~CodeEditor() {
    const std::vector<EditorFeature*> features = std::move(features_);
    features_.clear();
    for (EditorFeature* feature : features) delete feature;
    setLexer(nullptr);
}

void CodeEditor::attach(EditorFeature* feature) {
    features_.push_back(feature);
}

void CodeEditor::detach(EditorFeature* feature) {
    std::erase(features_, feature);
}

template <typename Offer>
bool CodeEditor::offer(Offer offer) const {
    const std::vector<EditorFeature*> features = features_;  // one may come or go meanwhile
    return std::any_of(features.begin(), features.end(), offer);
}

void CodeEditor::setLanguage(Language language) {
    if (language == language_) return;
    language_ = language;
    std::unique_ptr<QsciLexer> next = makeLexer(language);
    setLexer(next.get());
    lexer_ = std::move(next);
    applySettings();
    restyleAll();
    emit languageChanged();
}

void CodeEditor::setSettings(const EditorSettings& settings) {
    if (settings == settings_) return;
    settings_ = settings;
    applySettings();
    restyleAll();
    for (EditorFeature* feature : features_) feature->settingsChanged();
    emit settingsChanged();
}

void CodeEditor::applySettings() {
    setWrapMode(settings_.wordWrap ? WrapWord : WrapNone);
    send(SCI_SETWRAPINDENTMODE, SC_WRAPINDENT_INDENT);
    setWhitespaceVisibility(settings_.showWhitespace ? WsVisible : WsInvisible);
    setEolVisibility(settings_.showLineEnds);
    setBraceMatching(settings_.matchBrackets ? SloppyBraceMatch : NoBraceMatch);
    setCaretLineVisible(settings_.currentLine);
    setEdgeMode(settings_.ruler > 0 ? EdgeLine : EdgeNone);
    setEdgeColumn(settings_.ruler);
    setIndentation(settings_.detectIndentation && detected_ ? *detected_ : usualIndentation());
}

Indentation CodeEditor::usualIndentation() const {
    return {settings_.useSpaces && language_ != Language::Makefile,
            settings_.tabWidth > 0 ? settings_.tabWidth : traitsOf(language_).tabWidth};
}

void CodeEditor::setIndentation(Indentation indentation) {
    indentation_ = indentation;
    setIndentationsUseTabs(!indentation.spaces);
    setTabWidth(indentation.width);
    setIndentationWidth(0);  // of a tab
    setTabIndents(true);
    setBackspaceUnindents(true);
    setIndentationGuides(settings_.indentationGuides);
}

void CodeEditor::loadText(const QString& text) {
    setText(text);
    send(SCI_EMPTYUNDOBUFFER);
    setModified(false);
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    setEolMode(end > 0 && text[end - 1] == QLatin1Char('\r') ? EolWindows : EolUnix);
    detected_ = detectIndentation(text);
    setIndentation(settings_.detectIndentation && detected_ ? *detected_ : usualIndentation());
    restyleAll();  // margins are as wide as the line numbers need
}

int CodeEditor::positionAt(int line, int column) const {
    const int lastLine = lines() - 1;
    if (line > lastLine) return length();
    const long start = send(SCI_POSITIONFROMLINE, static_cast<unsigned long>(std::max(line, 0)));
    const long end = send(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(std::max(line, 0)));
    const long at = send(SCI_POSITIONRELATIVE, static_cast<unsigned long>(start), std::max(column, 0));
    return static_cast<int>(at == 0 && column > 0 ? end : std::min(at, end));
}

std::pair<int, int> CodeEditor::lineColumnOf(int position) const {
    const long line = send(SCI_LINEFROMPOSITION, static_cast<unsigned long>(position));
    const long start = send(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    return {static_cast<int>(line),
            static_cast<int>(send(SCI_COUNTCHARACTERS, static_cast<unsigned long>(start), position))};
}

int CodeEditor::caret() const {
    return static_cast<int>(send(SCI_GETCURRENTPOS));
}

int CodeEditor::cursorCount() const {
    return static_cast<int>(send(SCI_GETSELECTIONS));
}

int CodeEditor::visibleTop(int line) const {
    const long row = send(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line));
    return static_cast<int>(row - send(SCI_GETFIRSTVISIBLELINE)) * lineHeight();
}

int CodeEditor::lineHeight() const {
    return static_cast<int>(send(SCI_TEXTHEIGHT, 0));
}

int CodeEditor::marginsWidth() const {
    int width = 0;
    for (unsigned long margin = 0; margin < 5; ++margin) {
        width += static_cast<int>(send(SCI_GETMARGINWIDTHN, margin));
    }
    return width;
}

int CodeEditor::styleAt(int position) const {
    // What was just typed has no style before it is painted.
    constexpr long kMost = 64 * 1024;  // bytes to catch up with at once
    const long styled = send(SCI_GETENDSTYLED);
    if (styled <= position && position - styled < kMost) send(SCI_COLOURISE, styled, position + 1);
    return static_cast<int>(send(SCI_GETSTYLEAT, position));
}

void CodeEditor::reveal(int line, int column) {
    const int position = positionAt(line, column);
    send(SCI_ENSUREVISIBLE, static_cast<unsigned long>(line));
    send(SCI_GOTOPOS, static_cast<unsigned long>(position));
    const int rows = static_cast<int>(send(SCI_LINESONSCREEN));
    const int row = static_cast<int>(send(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line)));
    const int first = static_cast<int>(send(SCI_GETFIRSTVISIBLELINE));
    if (row < first + 2 || row > first + rows - 3) {
        send(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(std::max(0, row - rows / 3)));
    }
}

void CodeEditor::onModified(int position, int type, int length, int linesAdded) {
    if ((type & (SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT)) == 0) return;
    const int first = static_cast<int>(send(SCI_LINEFROMPOSITION, position));
    const TextChange change{position, length, (type & SC_MOD_INSERTTEXT) != 0, first, linesAdded};
    for (EditorFeature* feature : std::vector(features_)) feature->textChanged(change);
    emit textEdited();
}

void CodeEditor::restyleAll() {
    for (EditorFeature* feature : features_) feature->restyle();
    viewport()->update();
    emit restyled();
}

void CodeEditor::keyPressEvent(QKeyEvent* event) {
    if (offer([event](EditorFeature* feature) { return feature->keyPress(*event); })) return event->accept();
    QsciScintilla::keyPressEvent(event);
}

void CodeEditor::mousePressEvent(QMouseEvent* event) {
    if (offer([event](EditorFeature* feature) { return feature->mousePress(*event); }))
        return event->accept();
    QsciScintilla::mousePressEvent(event);
}

void CodeEditor::mouseReleaseEvent(QMouseEvent* event) {
    if (offer([event](EditorFeature* feature) { return feature->mouseRelease(*event); }))
        return event->accept();
    QsciScintilla::mouseReleaseEvent(event);
}

void CodeEditor::mouseMoveEvent(QMouseEvent* event) {
    for (EditorFeature* feature : std::vector(features_)) feature->mouseMove(*event);
    QsciScintilla::mouseMoveEvent(event);
}

void CodeEditor::wheelEvent(QWheelEvent* event) {
    if ((event->modifiers() & Qt::ControlModifier) != 0 && event->angleDelta().y() != 0) {
        const long zoom = send(SCI_GETZOOM) + (event->angleDelta().y() > 0 ? 1 : -1);
        zoomTo(static_cast<int>(std::clamp<long>(zoom, kZoomLeast, kZoomMost)));
        return event->accept();
    }
    QsciScintilla::wheelEvent(event);
}

void CodeEditor::paintEvent(QPaintEvent* event) {
    QsciScintilla::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    for (EditorFeature* feature : features_) {
        painter.save();
        feature->paintOver(painter);
        painter.restore();
    }
}

void CodeEditor::changeEvent(QEvent* event) {
    // QScintilla greys the text of a disabled editor by itself, in colours that are not the theme's.
    if (event->type() == QEvent::EnabledChange) return QWidget::changeEvent(event);
    QsciScintilla::changeEvent(event);
}

}  // namespace updraft

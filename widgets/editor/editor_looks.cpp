#include "widgets/editor/editor_looks.h"

#include <Qsci/qscilexer.h>

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include "widgets/editor/code_editor.h"
#include "widgets/editor/editor_marks.h"
#include "widgets/editor/lexers.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

using Sci = QsciScintillaBase;
constexpr int kSymbolsWidth = 14, kFoldsWidth = 16, kTextPadding = 4;  // px
constexpr int kMarkStyles = 128;                                       // styles a lexer may use
constexpr double kPointsPerInch = 72;
constexpr double kFractions = Sci::SC_FONT_SIZE_MULTIPLIER;  // of a point, in Scintilla's sizes

long bgr(const QColor& color) {
    return color.red() | (color.green() << 8) | (color.blue() << 16);
}

QFont editorFont(const CodeEditor& editor) {
    QFont font = editor.theme().font(FontRole::Mono);
    const int pixels = editor.settings().fontPixels > 0 ? editor.settings().fontPixels : font.pixelSize();
    // Scintilla measures fonts in points.
    font.setPointSizeF(pixels * kPointsPerInch / editor.logicalDpiY());
    return font;
}

}  // namespace

EditorLooks::EditorLooks(CodeEditor& editor) : EditorFeature(editor) {
    editor.setFolding(QsciScintilla::PlainFoldStyle, marks::Folds);
    for (unsigned long marker = Sci::SC_MARKNUM_FOLDEREND; marker <= Sci::SC_MARKNUM_FOLDEROPEN; ++marker) {
        editor.SendScintilla(Sci::SCI_MARKERDEFINE, marker, Sci::SC_MARK_EMPTY);
    }
    editor.send(Sci::SCI_SETFOLDFLAGS, 0);
    editor.viewport()->installEventFilter(this);
}

void EditorLooks::restyle() {
    styleText();
    styleSurfaces();
    styleMargins();
}

void EditorLooks::styleText() {
    CodeEditor& e = editor();
    const QFont font = editorFont(e);
    const auto set = [&](int style, const QColor& color, bool bold, bool italic) {
        const auto number = static_cast<unsigned long>(style);
        e.SendScintilla(Sci::SCI_STYLESETFONT, number, font.family().toUtf8().constData());
        e.send(Sci::SCI_STYLESETSIZEFRACTIONAL, number, std::lround(font.pointSizeF() * kFractions));
        e.send(Sci::SCI_STYLESETFORE, number, bgr(color));
        e.send(Sci::SCI_STYLESETBACK, number, bgr(e.theme().color(ColorRole::Panel)));
        e.send(Sci::SCI_STYLESETWEIGHT, number, bold ? QFont::Bold : QFont::Normal);
        e.send(Sci::SCI_STYLESETITALIC, number, italic ? 1 : 0);
        e.send(Sci::SCI_STYLESETUNDERLINE, number, 0);
        e.send(Sci::SCI_STYLESETEOLFILLED, number, 0);
    };
    for (int style = 0; style < kMarkStyles; ++style) {
        const bool lexers = style < Sci::STYLE_DEFAULT || style > Sci::STYLE_LASTPREDEFINED;
        const StyleLook look = lexers ? styleLook(e.language(), style) : StyleLook{};
        set(style, e.theme().color(look.role), look.bold, look.italic);
    }
    set(Sci::STYLE_LINENUMBER, e.theme().textColor(ColorRole::Comment), false, false);
    set(Sci::STYLE_INDENTGUIDE, e.theme().color(ColorRole::Line), false, false);
    set(Sci::STYLE_BRACELIGHT, e.theme().textColor(ColorRole::Text, ColorRole::Match), false, false);
    e.send(Sci::SCI_STYLESETBACK, Sci::STYLE_BRACELIGHT, bgr(e.theme().color(ColorRole::Match)));
    set(Sci::STYLE_BRACEBAD, e.theme().textColor(ColorRole::Error), false, false);
    e.send(Sci::SCI_SETEXTRAASCENT, 1);
    e.send(Sci::SCI_SETEXTRADESCENT, 0);
}

void EditorLooks::styleSurfaces() {
    CodeEditor& e = editor();
    const Theme& theme = e.theme();
    e.setCaretLineBackgroundColor(theme.color(ColorRole::CurrentLine));
    e.setCaretForegroundColor(theme.color(ColorRole::Text));
    e.setCaretWidth(2);
    e.send(Sci::SCI_SETADDITIONALCARETFORE, static_cast<unsigned long>(bgr(theme.color(ColorRole::Accent))));
    QColor selection = theme.color(ColorRole::Accent);
    selection.setAlphaF(theme.isDark() ? 0.38F : 0.24F);
    e.setSelectionBackgroundColor(selection);
    e.resetSelectionForegroundColor();
    e.send(Sci::SCI_SETADDITIONALSELBACK, static_cast<unsigned long>(bgr(selection)));
    e.send(Sci::SCI_SETADDITIONALSELALPHA, static_cast<unsigned long>(selection.alpha()));
    e.setWhitespaceForegroundColor(theme.color(ColorRole::Idle));
    e.setWhitespaceBackgroundColor(theme.color(ColorRole::Panel));
    e.send(Sci::SCI_SETWHITESPACEBACK, 0, 0);
    // The strips beside the scroll bars.
    QPalette strip = e.palette();
    strip.setColor(QPalette::Window, theme.color(ColorRole::Panel));
    for (const QScrollBar* bar : {e.verticalScrollBar(), e.horizontalScrollBar()}) {
        bar->parentWidget()->setPalette(strip);
        bar->parentWidget()->setAutoFillBackground(true);
    }
    e.setEdgeColor(theme.color(ColorRole::Line));
    e.send(Sci::SCI_SETWRAPVISUALFLAGS, Sci::SC_WRAPVISUALFLAG_NONE);
}

void EditorLooks::styleMargins() {
    CodeEditor& e = editor();
    const QColor panel = e.theme().color(ColorRole::Panel);
    e.setFoldMarginColors(panel, panel);
    // Tints of lines must belong to a margin to be drawn in the text; symbols are painted by features.
    e.setMarginMarkerMask(marks::Symbols, ~Sci::SC_MASK_FOLDERS);
    e.setMarginWidth(marks::Symbols, kSymbolsWidth);
    e.setMarginType(marks::Symbols, QsciScintilla::SymbolMarginColor);
    e.setMarginBackgroundColor(marks::Symbols, panel);
    if (e.settings().lineNumbers) e.setMarginType(marks::Numbers, QsciScintilla::NumberMargin);
    e.setMarginMarkerMask(marks::Numbers, 0);
    e.setMarginWidth(marks::Folds, e.settings().folding ? kFoldsWidth : kTextPadding);
    e.send(Sci::SCI_SETMARGINLEFT, 0, kTextPadding);
    digits_ = 0;
    sizeNumbers();
}

void EditorLooks::sizeNumbers() {
    const int digits = std::max(2, static_cast<int>(QString::number(editor().lines()).size()));
    if (digits == digits_) return;
    digits_ = digits;
    const QString widest(digits, QLatin1Char('8'));
    const long width =
        editor().SendScintilla(Sci::SCI_TEXTWIDTH, Sci::STYLE_LINENUMBER, widest.toUtf8().constData());
    editor().setMarginWidth(marks::Numbers,
                            editor().settings().lineNumbers ? static_cast<int>(width) + 6 : 0);
}

void EditorLooks::textChanged(const TextChange& change) {
    if (change.linesAdded != 0) sizeNumbers();
}

void EditorLooks::paintOver(QPainter& painter) {
    if (editor().settings().currentLine) paintCurrentLine(painter);
    if (editor().settings().folding) paintChevrons(painter);
}

// Scintilla colours the current line beside the margins only. What is written in them must stay readable:
// the colour mixes with the panel's, which is lighter (or darker) than it, and not with the darker digits.
void EditorLooks::paintCurrentLine(QPainter& painter) const {
    const CodeEditor& e = editor();
    if (e.send(Sci::SCI_GETCARETLINEVISIBLE) == 0) return;
    const int line = e.lineColumnOf(e.caret()).first;
    const int rows = static_cast<int>(e.send(Sci::SCI_WRAPCOUNT, static_cast<unsigned long>(line)));
    painter.setCompositionMode(e.theme().isDark() ? QPainter::CompositionMode_Lighten
                                                  : QPainter::CompositionMode_Multiply);
    painter.fillRect(0, e.visibleTop(line), e.marginsWidth() + kTextPadding, rows * e.lineHeight(),
                     e.theme().color(ColorRole::CurrentLine));
}

void EditorLooks::paintChevrons(QPainter& painter) const {
    const CodeEditor& e = editor();
    const double middle = e.marginsWidth() - kFoldsWidth / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(e.theme().color(ColorRole::SecondaryText), 1.4, Qt::SolidLine, Qt::RoundCap));
    forVisibleLines(e, [&](int line, int top) {
        const long level = e.send(Sci::SCI_GETFOLDLEVEL, static_cast<unsigned long>(line));
        if ((level & Sci::SC_FOLDLEVELHEADERFLAG) == 0) return;
        const bool open = e.send(Sci::SCI_GETFOLDEXPANDED, static_cast<unsigned long>(line)) != 0;
        if (open && !overFolds_) return;
        const QPointF at(middle, top + e.lineHeight() / 2.0);
        QPainterPath path;
        if (open) {
            path.moveTo(at + QPointF(-3.5, -1.8));
            path.lineTo(at + QPointF(0, 1.8));
            path.lineTo(at + QPointF(3.5, -1.8));
        } else {
            path.moveTo(at + QPointF(-1.8, -3.5));
            path.lineTo(at + QPointF(1.8, 0));
            path.lineTo(at + QPointF(-1.8, 3.5));
        }
        painter.drawPath(path);
    });
}

void EditorLooks::mouseMove(QMouseEvent& event) {
    setOverFolds(event.position().x() < editor().marginsWidth());
}

bool EditorLooks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Leave) setOverFolds(false);
    return EditorFeature::eventFilter(watched, event);
}

void EditorLooks::setOverFolds(bool over) {
    if (over == overFolds_) return;
    overFolds_ = over;
    editor().viewport()->update(0, 0, editor().marginsWidth(), editor().viewport()->height());
}

void forVisibleLines(const CodeEditor& editor, const std::function<void(int line, int top)>& paint) {
    const long first = editor.send(Sci::SCI_GETFIRSTVISIBLELINE);
    const long rows = editor.viewport()->height() / std::max(1, editor.lineHeight()) + 1;
    int previous = -1;
    for (long row = first; row <= first + rows; ++row) {
        const int line =
            static_cast<int>(editor.send(Sci::SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(row)));
        if (line == previous || line >= editor.lines()) continue;
        previous = line;
        paint(line, editor.visibleTop(line));
    }
}

}  // namespace updraft

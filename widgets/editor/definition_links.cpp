#include "widgets/editor/definition_links.h"

#include <QMouseEvent>

#include "widgets/editor/code_editor.h"
#include "widgets/editor/editor_marks.h"
#include "widgets/editor/lexers.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

// The name at a point, in bytes; empty when there is none.
std::pair<int, int> nameAt(const CodeEditor& editor, const QPoint& point) {
    const int at = static_cast<int>(editor.send(Sci::SCI_POSITIONFROMPOINTCLOSE, point.x(), point.y()));
    if (at < 0) return {0, 0};
    const int style = editor.styleAt(at);
    if (isStringStyle(editor.language(), style) || isCommentStyle(editor.language(), style)) return {0, 0};
    return {static_cast<int>(editor.send(Sci::SCI_WORDSTARTPOSITION, at, 1)),
            static_cast<int>(editor.send(Sci::SCI_WORDENDPOSITION, at, 1))};
}

}  // namespace

DefinitionLinks::DefinitionLinks(CodeEditor& editor) : EditorFeature(editor) {
    addCommand(
        "editor.definition", {Qt::Key_F12}, [] { return tr("Go to definition"); },
        [this] {
            const auto [line, column] = this->editor().lineColumnOf(this->editor().caret());
            emit requested(line, column);
        });
    restyle();
}

void DefinitionLinks::restyle() {
    editor().indicatorDefine(QsciScintilla::PlainIndicator, marks::Link);
    editor().setIndicatorForegroundColor(editor().theme().color(ColorRole::Accent), marks::Link);
}

bool DefinitionLinks::mousePress(QMouseEvent& event) {
    if (!answered_ || event.button() != Qt::LeftButton || event.modifiers() != Qt::ControlModifier)
        return false;
    const auto [from, to] = nameAt(editor(), event.position().toPoint());
    if (to <= from) return false;
    underline(0, 0);
    const auto [line, column] = editor().lineColumnOf(from);
    editor().send(Sci::SCI_SETEMPTYSELECTION, from);
    emit requested(line, column);
    return true;
}

void DefinitionLinks::mouseMove(QMouseEvent& event) {
    if (!answered_) return;
    const bool wanted = event.modifiers() == Qt::ControlModifier && event.buttons() == Qt::NoButton;
    const auto [from, to] = wanted ? nameAt(editor(), event.position().toPoint()) : std::pair(0, 0);
    underline(from, to);
}

void DefinitionLinks::underline(int from, int to) {
    if (from == from_ && to == to_) return;
    editor().send(Sci::SCI_SETINDICATORCURRENT, marks::Link);
    editor().send(Sci::SCI_INDICATORCLEARRANGE, 0, editor().length());
    if (to > from) editor().send(Sci::SCI_INDICATORFILLRANGE, from, to - from);
    from_ = from;
    to_ = to;
    editor().viewport()->setCursor(to > from ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

}  // namespace updraft

#include "widgets/editor/editor_hover.h"

#include <QToolTip>

#include "widgets/editor/code_editor.h"

namespace updraft {

EditorHover::EditorHover(CodeEditor& editor) : EditorFeature(editor) {
    connect(&editor, &QsciScintillaBase::SCN_DWELLSTART, this, &EditorHover::begin);
    connect(&editor, &QsciScintillaBase::SCN_DWELLEND, this, &EditorHover::end);
}

void EditorHover::begin(int position, int x, int y) {
    if (position < 0 || x < editor().marginsWidth()) return;
    resting_ = true;
    at_ = editor().viewport()->mapToGlobal(QPoint(x, y));
    shown_.clear();
    for (const auto& source : sources_) show(source(position));
    const auto [line, column] = editor().lineColumnOf(position);
    emit requested(line, column, at_);
}

void EditorHover::show(const QString& richText) {
    if (!resting_ || richText.isEmpty()) return;
    if (!shown_.isEmpty()) shown_ += QStringLiteral("<hr>");
    shown_ += richText;
    QToolTip::showText(at_, QStringLiteral("<div>%1</div>").arg(shown_), editor().viewport());
}

void EditorHover::end() {
    if (!resting_) return;
    resting_ = false;
    if (!shown_.isEmpty()) QToolTip::hideText();
    shown_.clear();
}

}  // namespace updraft

#include "widgets/editor/editor_pane.h"

#include <QBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/editor/auto_close.h"
#include "widgets/editor/auto_indent.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/definition_links.h"
#include "widgets/editor/editor_diagnostics.h"
#include "widgets/editor/editor_hover.h"
#include "widgets/editor/find_bar.h"
#include "widgets/editor/finder.h"
#include "widgets/editor/go_to.h"
#include "widgets/editor/line_commands.h"
#include "widgets/editor/line_notes.h"
#include "widgets/editor/multi_cursor.h"
#include "widgets/editor/symbol_index.h"
#include "widgets/editor/view_highlights.h"

namespace updraft {

EditorPane::EditorPane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      editor_(new CodeEditor(theme, this)),
      definitions_(new DefinitionLinks(*editor_)),
      diagnostics_(new EditorDiagnostics(*editor_)),
      hover_(new EditorHover(*editor_)),
      errorLine_(new ErrorLine(*editor_)),
      lineNotes_(new LineNotes(*editor_)),
      symbols_(new SymbolIndex(*editor_)),
      finder_(new Finder(*editor_)),
      findBar_(new FindBar(*editor_, *finder_, this)) {
    // Offered keys and clicks in this order.
    new MultiCursor(*editor_);
    new AutoClose(*editor_);
    new AutoIndent(*editor_);
    new LineCommands(*editor_);
    new ViewHighlights(*editor_);
    hover_->addSource([this](int position) { return diagnostics_->describe(position); });
    editor_->setObjectName(QStringLiteral("codeEditor"));
    setFocusProxy(editor_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(findBar_);
    column->addWidget(editor_, 1);
    new GoTo(*editor_, *symbols_, this);
    retranslated(this, [this] { editor_->setAccessibleName(tr("Code editor")); });
}

EditorPane::~EditorPane() = default;

}  // namespace updraft

#include "widgets/editor/editor_pane.h"

#include <QBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/editor/auto_close.h"
#include "widgets/editor/auto_indent.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/completer.h"
#include "widgets/editor/completion_providers.h"
#include "widgets/editor/definition_links.h"
#include "widgets/editor/editor_diagnostics.h"
#include "widgets/editor/editor_hover.h"
#include "widgets/editor/editor_menu.h"
#include "widgets/editor/find_bar.h"
#include "widgets/editor/finder.h"
#include "widgets/editor/go_to.h"
#include "widgets/editor/line_commands.h"
#include "widgets/editor/line_notes.h"
#include "widgets/editor/multi_cursor.h"
#include "widgets/editor/snippet.h"
#include "widgets/editor/symbol_index.h"
#include "widgets/editor/view_highlights.h"

namespace updraft {

EditorPane::EditorPane(const Theme& theme, QWidget* parent)
    : QWidget(parent), editor_(new CodeEditor(theme, this)) {
    // Offered keys and clicks in this order.
    auto* snippets = new SnippetSession(*editor_);
    symbols_ = new SymbolIndex(*editor_);
    completer_ = new Completer(*editor_, *snippets);
    editor_->detach(snippets);  // Tab takes a completion before it goes to the next stop
    editor_->attach(snippets);
    definitions_ = new DefinitionLinks(*editor_);
    new MultiCursor(*editor_);
    new AutoClose(*editor_);
    new AutoIndent(*editor_);
    new LineCommands(*editor_);
    new ViewHighlights(*editor_);
    errorLine_ = new ErrorLine(*editor_);
    lineNotes_ = new LineNotes(*editor_);
    diagnostics_ = new EditorDiagnostics(*editor_);
    hover_ = new EditorHover(*editor_);
    hover_->addSource([this](int position) { return diagnostics_->describe(position); });
    finder_ = new Finder(*editor_);
    findBar_ = new FindBar(*editor_, *finder_, this);
    addProviders();
    editor_->setObjectName(QStringLiteral("codeEditor"));
    setFocusProxy(editor_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(findBar_);
    column->addWidget(editor_, 1);
    new GoTo(*editor_, *symbols_, this);
    new EditorMenu(*editor_);
    retranslated(this, [this] { editor_->setAccessibleName(tr("Code editor")); });
}

EditorPane::~EditorPane() = default;

void EditorPane::addProviders() {
    auto lambda = std::make_unique<LambdaProvider>(*symbols_);
    lambda_ = lambda.get();
    completer_->addProvider(std::move(lambda));
    completer_->addProvider(std::make_unique<SnippetProvider>());
    completer_->addProvider(std::make_unique<WordProvider>(*editor_, *symbols_));
}

void EditorPane::setEventSample(const QJsonValue& sample) {
    lambda_->setEventSample(sample);
}

}  // namespace updraft

// EditorPane: what the studio shows where code is edited: a CodeEditor with every feature attached. Others
// talk to the features: pane.diagnostics().set(…), pane.hover(), pane.lineNotes(). Owned by its parent. GUI
// thread.
#pragma once

#include <QWidget>

namespace updraft {

class CodeEditor;
class DefinitionLinks;
class EditorDiagnostics;
class EditorHover;
class ErrorLine;
class FindBar;
class Finder;
class LineNotes;
class SymbolIndex;
class Theme;

class EditorPane final : public QWidget {
    Q_OBJECT
  public:
    explicit EditorPane(const Theme& theme, QWidget* parent = nullptr);
    ~EditorPane() override;

    CodeEditor& editor() const { return *editor_; }
    EditorDiagnostics& diagnostics() const { return *diagnostics_; }
    EditorHover& hover() const { return *hover_; }
    LineNotes& lineNotes() const { return *lineNotes_; }
    ErrorLine& errorLine() const { return *errorLine_; }
    DefinitionLinks& definitions() const { return *definitions_; }
    SymbolIndex& symbols() const { return *symbols_; }
    FindBar& findBar() const { return *findBar_; }

  private:
    CodeEditor* editor_;
    DefinitionLinks* definitions_;
    EditorDiagnostics* diagnostics_;
    EditorHover* hover_;
    ErrorLine* errorLine_;
    LineNotes* lineNotes_;
    SymbolIndex* symbols_;
    Finder* finder_;
    FindBar* findBar_;
};

}  // namespace updraft

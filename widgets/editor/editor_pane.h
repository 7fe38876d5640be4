// EditorPane: what the studio shows where code is edited: a CodeEditor with every feature attached. Others
// talk to the features: pane.diagnostics().set(…), pane.hover(), pane.lineNotes(). Owned by its parent. GUI
// thread.
#pragma once

#include <QWidget>

class QJsonValue;

namespace updraft {

class CodeEditor;
class Completer;
class DefinitionLinks;
class EditorDiagnostics;
class EditorHover;
class ErrorLine;
class FindBar;
class Finder;
class LambdaProvider;
class LineNotes;
class SnippetSession;
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
    // Others may add providers, such as a language server.
    Completer& completer() const { return *completer_; }
    // An event as the function's trigger sends it: its keys are offered after "event".
    void setEventSample(const QJsonValue& sample);

  private:
    void addProviders();
    CodeEditor* editor_;
    DefinitionLinks* definitions_;
    EditorDiagnostics* diagnostics_;
    EditorHover* hover_;
    ErrorLine* errorLine_;
    LineNotes* lineNotes_;
    SymbolIndex* symbols_;
    Finder* finder_;
    FindBar* findBar_;
    Completer* completer_;
    LambdaProvider* lambda_;  // the completer's
};

}  // namespace updraft

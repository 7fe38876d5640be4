// GoTo: jumps: to a line (Ctrl+G), to a symbol of the file (Ctrl+Shift+O). What is highlighted is shown; Esc
// goes back to where one was. A feature of its editor.
#pragma once

#include "widgets/editor/editor_feature.h"

class QWidget;

namespace updraft {

class QuickList;
class SymbolIndex;

class GoTo final : public EditorFeature {
    Q_OBJECT
  public:
    GoTo(CodeEditor& editor, SymbolIndex& symbols, QWidget* over);
    void openLine();
    void openSymbol();

  private:
    void showSymbols();
    void take(int entry, const QString& typed);
    void back();

    SymbolIndex& symbols_;
    QuickList* list_;
    bool lines_ = false;
    long caret_ = 0, anchor_ = 0, firstRow_ = 0;
};

}  // namespace updraft

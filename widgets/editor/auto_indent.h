// AutoIndent: Enter goes on at the depth the language suggests; closing brackets and Python's else, elif,
// except, finally go back to what they belong to. A feature of its editor.
#pragma once

#include "widgets/editor/editor_feature.h"

namespace updraft {

class AutoIndent final : public EditorFeature {
    Q_OBJECT
  public:
    explicit AutoIndent(CodeEditor& editor) : EditorFeature(editor) {}
    bool keyPress(QKeyEvent& event) override;
    void characterAdded(char32_t character) override;

  private:
    void breakLine();
    bool opensBlock(const QString& before, int position) const;
    void alignClosing();
    void alignPythonClause();
    void setIndent(int line, int columns);
};

}  // namespace updraft

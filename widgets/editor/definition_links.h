// DefinitionLinks: F12, and Ctrl+click on a name when somebody answers, ask where a name is defined. A name
// under the pointer is underlined while Ctrl is held. A feature of its editor.
#pragma once

#include "widgets/editor/editor_feature.h"

namespace updraft {

class DefinitionLinks final : public EditorFeature {
    Q_OBJECT
  public:
    explicit DefinitionLinks(CodeEditor& editor);

    // Off: Ctrl+click adds a cursor, as it does beside names.
    void setAnswered(bool answered) { answered_ = answered; }

    bool mousePress(QMouseEvent& event) override;
    void mouseMove(QMouseEvent& event) override;
    void restyle() override;

  signals:
    void requested(int line, int column);

  private:
    void underline(int from, int to);
    bool answered_ = false;
    int from_ = 0, to_ = 0;
};

}  // namespace updraft

// LineCommands: what acts on whole lines and on the view: move, duplicate, delete, join, comment, indent,
// fold, zoom, wrap, white space. A feature of its editor.
#pragma once

#include "widgets/editor/editor_feature.h"

namespace updraft {

class LineCommands final : public EditorFeature {
    Q_OBJECT
  public:
    explicit LineCommands(CodeEditor& editor);

    void toggleComment();
    void deleteLines();
    void duplicateLines();

  private:
    void addLineCommands();
    void addViewCommands();
    void addFoldCommands();
    void addTextCommands();
    std::pair<int, int> selectedLines() const;
    void commentLines(int first, int last, const QByteArray& mark);
    void toggleBlockComment();
    template <typename Change>
    void changeSettings(Change change);
};

}  // namespace updraft

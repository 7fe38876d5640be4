// AutoClose: an opening bracket or quote brings its other half; typing that half steps over it, Backspace
// between them takes both, and with text selected the pair goes around it. A feature of its editor.
#pragma once

#include <vector>

#include "widgets/editor/editor_feature.h"

namespace updraft {

class AutoClose final : public EditorFeature {
    Q_OBJECT
  public:
    explicit AutoClose(CodeEditor& editor) : EditorFeature(editor) {}
    bool keyPress(QKeyEvent& event) override;
    void textChanged(const TextChange& change) override;

  private:
    bool stepOver(char typed);
    bool surround(char open, char close);
    bool insertPair(char open, char close);
    bool removePair();
    bool mayOpen(char open, bool quote) const;

    std::vector<int> halves_;  // byte positions of closing halves that were brought, not typed
};

}  // namespace updraft

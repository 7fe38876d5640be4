// EditorLooks: the theme on an editor: colours of the language, font, margins, current line across the
// margins, chevrons to fold. Attached by CodeEditor itself.
#pragma once

#include "widgets/editor/editor_feature.h"

class QEvent;

namespace updraft {

class EditorLooks final : public EditorFeature {
    Q_OBJECT
  public:
    explicit EditorLooks(CodeEditor& editor);
    void restyle() override;
    void paintOver(QPainter& painter) override;
    void textChanged(const TextChange& change) override;
    void mouseMove(QMouseEvent& event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void styleText();
    void styleSurfaces();
    void styleMargins();
    void sizeNumbers();
    void paintCurrentLine(QPainter& painter) const;
    void paintChevrons(QPainter& painter) const;
    void setOverFolds(bool over);

    int digits_ = 0;
    bool overFolds_ = false;
};

// Calls paint(line, top) for every line in view that is not folded away.
void forVisibleLines(const CodeEditor& editor, const std::function<void(int line, int top)>& paint);

}  // namespace updraft

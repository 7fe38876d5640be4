// MultiCursor: several cursors at once: Ctrl+click and Alt+click add one (or take it away), Ctrl+D selects
// the next occurrence, Ctrl+Shift+L all of them, Ctrl+Alt+Up and Down add one above or below, Esc goes back
// to one. Alt+drag and Alt+Shift+arrows select blocks. A feature of its editor.
#pragma once

#include <QPoint>
#include <vector>

#include "widgets/editor/editor_feature.h"

namespace updraft {

class MultiCursor final : public EditorFeature {
    Q_OBJECT
  public:
    explicit MultiCursor(CodeEditor& editor);

    void addNextOccurrence();
    void addAllOccurrences();
    void addVertically(int lines);

    bool keyPress(QKeyEvent& event) override;
    bool mousePress(QMouseEvent& event) override;
    bool mouseRelease(QMouseEvent& event) override;

  private:
    struct Selection {
        long caret = 0, anchor = 0;
    };
    void searchAsSelected();
    void toggleAt(const QPoint& point);
    std::vector<Selection> selections() const;
    Selection word_;                 // selected by Ctrl+D, not by hand
    std::vector<Selection> before_;  // an Alt+press, until it turns out to be a click
    QPoint pressedAt_;
};

}  // namespace updraft

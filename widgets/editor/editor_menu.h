// EditorMenu: the menu of the right mouse button (and of the menu key): clipboard, undo, and the commands
// that the editor's other features have. A feature of its editor, attached after them.
#pragma once

#include "widgets/editor/editor_feature.h"

class QMenu;

namespace updraft {

class EditorMenu final : public EditorFeature {
    Q_OBJECT
  public:
    explicit EditorMenu(CodeEditor& editor);
    void fill(QMenu& menu) const;

  private:
    void open(const QPoint& at);
    void addEdit(QMenu& menu, const QString& text, const QKeySequence& keys, bool enabled,
                 unsigned message) const;
};

}  // namespace updraft

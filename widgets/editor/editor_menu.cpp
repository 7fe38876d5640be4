#include "widgets/editor/editor_menu.h"

#include <QAction>
#include <QMenu>

#include "widgets/editor/code_editor.h"

namespace updraft {
namespace {

// Commands worth a place in the menu, in groups.
constexpr const char* kGroups[][5] = {
    {"editor.definition", "editor.goToSymbol", "editor.goToLine"},
    {"editor.toggleComment", "editor.addNextOccurrence", "editor.addAllOccurrences"},
    {"editor.toggleFold", "editor.foldAll", "editor.unfoldAll"}};

}  // namespace

EditorMenu::EditorMenu(CodeEditor& editor) : EditorFeature(editor) {
    connect(&editor, &QWidget::customContextMenuRequested, this, &EditorMenu::open);
}

void EditorMenu::open(const QPoint& at) {
    QMenu menu(&editor());
    menu.setObjectName(QStringLiteral("editorMenu"));
    fill(menu);
    menu.exec(editor().mapToGlobal(at));
}

void EditorMenu::addEdit(QMenu& menu, const QString& text, const QKeySequence& keys, bool enabled,
                         unsigned message) const {
    QAction* action = menu.addAction(text, &editor(), [this, message] { editor().send(message); });
    action->setShortcut(keys);
    action->setEnabled(enabled);
}

void EditorMenu::fill(QMenu& menu) const {
    const CodeEditor& e = editor();
    const bool writable = !e.isReadOnly(), selected = e.send(Sci::SCI_GETSELECTIONEMPTY) == 0;
    addEdit(menu, tr("Undo"), QKeySequence::Undo, e.isUndoAvailable(), Sci::SCI_UNDO);
    addEdit(menu, tr("Redo"), QKeySequence::Redo, e.isRedoAvailable(), Sci::SCI_REDO);
    menu.addSeparator();
    addEdit(menu, tr("Cut"), QKeySequence::Cut, writable && selected, Sci::SCI_CUT);
    addEdit(menu, tr("Copy"), QKeySequence::Copy, selected, Sci::SCI_COPY);
    addEdit(menu, tr("Paste"), QKeySequence::Paste, writable && e.send(Sci::SCI_CANPASTE) != 0,
            Sci::SCI_PASTE);
    addEdit(menu, tr("Select all"), QKeySequence::SelectAll, e.length() > 0, Sci::SCI_SELECTALL);
    for (const auto& group : kGroups) {
        menu.addSeparator();
        for (const char* id : group) {
            if (id == nullptr) continue;
            if (auto* action = e.findChild<QAction*>(QLatin1String(id), Qt::FindDirectChildrenOnly)) {
                menu.addAction(action);
            }
        }
    }
}

}  // namespace updraft

#include "widgets/editor/editor_feature.h"

#include <QAction>

#include "widgets/base/retranslate.h"
#include "widgets/editor/code_editor.h"

namespace updraft {

EditorFeature::EditorFeature(CodeEditor& editor) : QObject(&editor), editor_(editor) {
    editor.attach(this);
}

EditorFeature::~EditorFeature() {
    editor_.detach(this);
}

QAction* EditorFeature::addCommand(const char* id, const QList<QKeySequence>& keys,
                                   std::function<QString()> text, std::function<void()> run) {
    auto* action = new QAction(&editor_);
    action->setObjectName(QLatin1String(id));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    retranslated(&editor_, [action, text = std::move(text)] { action->setText(text()); });
    editor_.addAction(action);
    return action;
}

}  // namespace updraft

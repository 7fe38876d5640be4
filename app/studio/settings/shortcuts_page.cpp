#include "app/studio/settings/shortcuts_page.h"

#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QToolButton>

#include "app/studio/actions/action_registry.h"
#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {

ShortcutsPage::ShortcutsPage(ActionRegistry& actions)
    : SettingsPage([] { return tr("Shortcuts"); }), actions_(actions) {
    for (const QAction* action : actions.actions()) addAction(action->objectName());
    addStretch();
}

void ShortcutsPage::addAction(const QString& id) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* conflict = new QLabel;
    setLook(conflict, "error");
    auto* field = new QKeySequenceEdit(actions_.find(id)->shortcut());
    field->setObjectName(QStringLiteral("shortcut/") + id);
    field->setFixedWidth(160);
    auto* reset = new QToolButton;
    reset->setText(QStringLiteral("↺"));
    row->addWidget(conflict);
    row->addWidget(field);
    row->addWidget(reset);
    connect(field, &QKeySequenceEdit::editingFinished, this,
            [this, id, field, conflict] { take(id, field, conflict); });
    connect(reset, &QToolButton::clicked, this, [this, id, field, conflict] {
        field->setKeySequence(actions_.defaultShortcut(id));
        take(id, field, conflict);
    });
    retranslated(reset, [reset] {
        reset->setAccessibleName(tr("Default shortcut"));
        reset->setToolTip(tr("Back to the default shortcut"));
    });
    addRow([this, id] { return actions_.find(id)->text(); },
           [this, id] { return actions_.category(actions_.find(id)); }, box);
    field->setAccessibleName(actions_.find(id)->text());
}

void ShortcutsPage::take(const QString& id, QKeySequenceEdit* field, QLabel* conflict) {
    const QKeySequence wanted = field->keySequence();
    if (const QAction* other = actions_.conflict(id, wanted)) {
        conflict->setText(tr("used by %1").arg(other->text()));
        return;
    }
    conflict->clear();
    actions_.setShortcut(id, wanted);
}

}  // namespace updraft

#include "app/studio/actions/action_registry.h"

#include <QSettings>
#include <QWidget>

namespace updraft {
namespace {

QString keyOf(const QString& id) {
    return QStringLiteral("shortcuts/") + id;
}

}  // namespace

ActionRegistry::ActionRegistry(QSettings& store, QWidget* window)
    : QObject(window), store_(store), window_(window) {}

QAction* ActionRegistry::add(const Spec& spec, std::function<void()> run) {
    auto* action = new QAction(window_);
    action->setObjectName(spec.id);
    action->setShortcutContext(Qt::WindowShortcut);
    const QVariant kept = store_.value(keyOf(spec.id));
    action->setShortcut(kept.isValid() ? QKeySequence(kept.toString(), QKeySequence::PortableText)
                                       : spec.shortcut);
    connect(action, &QAction::triggered, window_, [run = std::move(run)] { run(); });
    window_->addAction(action);
    Entry& entry = entries_[spec.id];
    entry = {spec, action};
    order_.append(action);
    describe(entry);
    return action;
}

void ActionRegistry::describe(const Entry& entry) const {
    const QString text = entry.spec.text();
    entry.action->setText(text);
    const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    entry.action->setToolTip(keys.isEmpty() ? text : text + QStringLiteral("  ") + keys);
}

QAction* ActionRegistry::find(const QString& id) const {
    return entries_.value(id).action;
}

QString ActionRegistry::category(const QAction* action) const {
    const auto found = entries_.constFind(action->objectName());
    return found == entries_.constEnd() ? QString() : found->spec.category();
}

QKeySequence ActionRegistry::defaultShortcut(const QString& id) const {
    return entries_.value(id).spec.shortcut;
}

void ActionRegistry::setShortcut(const QString& id, const QKeySequence& shortcut) {
    const auto found = entries_.constFind(id);
    if (found == entries_.constEnd()) return;
    found->action->setShortcut(shortcut);
    if (shortcut == found->spec.shortcut)
        store_.remove(keyOf(id));
    else
        store_.setValue(keyOf(id), shortcut.toString(QKeySequence::PortableText));
    describe(*found);
    emit shortcutsChanged();
}

void ActionRegistry::resetShortcut(const QString& id) {
    setShortcut(id, defaultShortcut(id));
}

QAction* ActionRegistry::conflict(const QString& id, const QKeySequence& shortcut) const {
    if (shortcut.isEmpty()) return nullptr;
    for (QAction* action : order_) {
        if (action->objectName() != id && action->shortcut() == shortcut) return action;
    }
    return nullptr;
}

void ActionRegistry::retranslate() {
    for (const Entry& entry : entries_) describe(entry);
}

}  // namespace updraft

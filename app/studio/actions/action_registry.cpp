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
    delete find(spec.id);
    auto* action = new QAction(window_);
    action->setObjectName(spec.id);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setShortcut(spec.shortcut);
    connect(action, &QAction::triggered, window_, [run = std::move(run)] { run(); });
    window_->addAction(action);
    adopt(action, spec.category);
    entries_[spec.id].spec = spec;
    describe(entries_[spec.id]);
    emit shortcutsChanged();
    return action;
}

void ActionRegistry::adopt(QAction* action, Text category) {
    const QString id = action->objectName();
    Entry& entry = entries_[id];
    entry.spec = {id, std::move(category), {}, action->shortcut()};
    entry.action = action;
    order_.append(action);
    applyStored(id, action);
    connect(action, &QObject::destroyed, this, [this, id, action] {
        order_.removeOne(action);
        if (entries_.value(id).action == action) entries_.remove(id);
    });
}

void ActionRegistry::applyStored(const QString& id, QAction* action) const {
    const QVariant kept = store_.value(keyOf(id));
    if (kept.isValid()) action->setShortcut(QKeySequence(kept.toString(), QKeySequence::PortableText));
}

void ActionRegistry::describe(const Entry& entry) const {
    if (!entry.spec.text) return;
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

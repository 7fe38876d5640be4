// ActionRegistry: every action of the studio by id, with its category and shortcuts. The command palette
// lists it, the shortcuts editor changes it, menus and buttons take their QAction from it. Owned by the main
// window; GUI thread.
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <functional>

class QSettings;

namespace updraft {

class ActionRegistry final : public QObject {
    Q_OBJECT
  public:
    using Text = std::function<QString()>;  // asked again when the language changes

    // Shortcuts that the user chose are kept in `store`. Actions work in the whole of `window`.
    ActionRegistry(QSettings& store, QWidget* window);

    struct Spec {
        QString id;     // "function.invoke": stable, stored
        Text category;  // "Function"
        Text text;      // "Invoke"
        QKeySequence shortcut;
        QString icon = {};  // name in the icon theme
    };
    // One with the same id takes the place of the one before.
    QAction* add(const Spec& spec, std::function<void()> run);
    // An action that somebody else made, owns and translates; its object name is the id. Forgotten with it.
    void adopt(QAction* action, Text category);
    QAction* find(const QString& id) const;
    QList<QAction*> actions() const { return order_; }
    QString category(const QAction* action) const;
    QKeySequence defaultShortcut(const QString& id) const;
    void setShortcut(const QString& id, const QKeySequence& shortcut);
    void resetShortcut(const QString& id);
    // The other action that has this shortcut, or null.
    QAction* conflict(const QString& id, const QKeySequence& shortcut) const;

    void retranslate();

  signals:
    void shortcutsChanged();  // also when an action came or went

  private:
    struct Entry {
        Spec spec;
        QAction* action = nullptr;
    };
    void describe(const Entry& entry) const;
    void applyStored(const QString& id, QAction* action) const;

    QSettings& store_;
    QWidget* window_;
    QHash<QString, Entry> entries_;
    QList<QAction*> order_;
};

}  // namespace updraft

// EventDesk: which event is open for each function, and everything that happens to events: choosing, saving,
// renaming, deleting (with a way back), files that change on disk. Between the editor, the picker and the
// folder of saved events. Owned by the panel; GUI thread.
#pragma once

#include <QHash>
#include <QObject>
#include <QVariantMap>

#include "widgets/test/events/event_ref.h"
#include "widgets/test/events/saved_events.h"

namespace updraft {

class PayloadEditor;

class EventDesk final : public QObject {
    Q_OBJECT
  public:
    explicit EventDesk(PayloadEditor& editor, QObject* parent = nullptr);

    // Opens what was open for the function the last time; else its first saved event.
    void setPlace(const QString& workspace, const QString& function);
    const EventRef& current() const { return current_; }
    SavedEvents& saved() { return saved_; }
    const QString& deleted() const { return deleted_; }  // what undoDelete() would bring back; else empty

    void open(const EventRef& ref);
    void openRecorded(std::uint64_t sequence, const QByteArray& event);
    void save();  // over the open saved event; what has no name yet asks for one by nameWanted()
    void saveAs(const QString& name);
    void rename(const QString& name, const QString& newName);
    void duplicate(const QString& name);
    void remove(const QString& name);
    void undoDelete();
    void reload();  // the open event as it is on disk, as an edit that can be undone

    QVariantMap state() const;
    void restore(const QVariantMap& state);

  signals:
    void currentChanged();
    void nameWanted(const QString& suggestion);
    void deletedChanged();
    void changedOnDisk(const QString& name);  // while it has edits of its own
    void failed(const QString& text);

  private:
    QString historyKey(const EventRef& ref) const;
    void openText(const EventRef& ref, const QByteArray& text);
    void openTemplate(const EventRef& ref);
    void keepDraft();
    void onListed();
    void onFileChanged(const QString& name);

    PayloadEditor& editor_;
    SavedEvents saved_;
    QString function_;
    EventRef current_;
    QHash<QString, QString> lastUsed_;   // by function: EventRef::key()
    QHash<QString, QByteArray> drafts_;  // by function: what was typed into the last used one, not saved
    QString deleted_, deletedPlace_;
    QByteArray deletedText_;
    bool undecided_ = false;  // nothing is remembered: the first saved event, once they are listed
};

}  // namespace updraft

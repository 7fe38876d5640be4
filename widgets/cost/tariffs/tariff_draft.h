// TariffDraft: one price list as it is shown, with what was changed of it and is not saved yet. Every change
// can be undone, after a save too. A value that no price list can hold is refused. Owned by the dialog; GUI
// thread.
#pragma once

#include <QObject>
#include <QUndoStack>

#include "runtime/cost/tariff_edit.h"

namespace updraft {

class TariffDraft final : public QObject {
    Q_OBJECT
  public:
    explicit TariffDraft(QObject* parent = nullptr) : QObject(parent), stack_(this) {}

    // As it is in the file now. Of the same id: what was changed stays on top of it.
    void setTariff(const Tariff& tariff, bool own);
    const Tariff& tariff() const { return shown_; }  // with the changes
    bool isOwn() const { return own_; }

    std::string value(const TariffPlace& place) const;  // as files write it
    bool isChanged(const TariffPlace& place) const { return changes_.contains(place); }
    QString problemOf(const TariffPlace& place, const QString& text) const;  // for people; empty: none
    bool set(const TariffPlace& place, const QString& text);                 // whether it was taken

    const TariffChanges& changes() const { return changes_; }
    bool isModified() const { return !changes_.empty(); }
    void markSaved();  // the file holds what is shown
    void discard();    // what was changed, and the way back
    QUndoStack& stack() { return stack_; }

  signals:
    void changed();

  private:
    class Change;
    void apply(const TariffPlace& place, const std::string& value);
    void show();

    Tariff saved_, shown_;
    bool own_ = false;
    TariffChanges changes_;
    QUndoStack stack_;
};

}  // namespace updraft

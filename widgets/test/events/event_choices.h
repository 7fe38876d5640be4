// EventChoices: everything that can be opened as an event, grouped: the function's saved ones, then templates
// by where such events come from. A tree of two levels. GUI thread.
#pragma once

#include <QStandardItemModel>

#include "widgets/test/events/event_ref.h"
#include "widgets/test/events/saved_events.h"

namespace updraft {

class EventChoices final : public QStandardItemModel {
    Q_OBJECT
  public:
    explicit EventChoices(QObject* parent = nullptr);
    void fill(const QVector<SavedEvent>& saved);
    static EventRef refOf(const QModelIndex& index);  // a Draft for groups
    static QString titleOf(const EventRef& ref);
};

}  // namespace updraft

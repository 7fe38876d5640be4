#include "widgets/test/events/saved_events_model.h"

#include <QLocale>

#include "widgets/base/format.h"

namespace updraft {

SavedEventsModel::SavedEventsModel(SavedEvents& events, QObject* parent)
    : QAbstractTableModel(parent), events_(events), shown_(events.events()) {
    connect(&events, &SavedEvents::listed, this, [this] {
        beginResetModel();
        shown_ = events_.events();
        endResetModel();
    });
}

QString SavedEventsModel::nameAt(int row) const {
    return row >= 0 && row < shown_.size() ? shown_[row].name : QString();
}

int SavedEventsModel::rowOf(const QString& name) const {
    const auto found = std::find_if(shown_.begin(), shown_.end(),
                                    [&](const SavedEvent& event) { return event.name == name; });
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

int SavedEventsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int SavedEventsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Count;
}

QVariant SavedEventsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= shown_.size()) return {};
    const SavedEvent& event = shown_[index.row()];
    const bool figure = index.column() == Size;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Changed)
        return QLocale().toString(event.changed, QLocale::LongFormat);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole) return {};
    if (index.column() == Name) return event.name;
    if (figure) return formatBytes(event.bytes);
    const bool today = event.changed.date() == QDate::currentDate();
    return today ? QLocale().toString(event.changed.time(), QLocale::ShortFormat)
                 : QLocale().toString(event.changed.date(), QLocale::ShortFormat);
}

bool SavedEventsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() != Name || role != Qt::EditRole) return false;
    const QString before = nameAt(index.row()), after = value.toString().trimmed();
    if (after == before) return false;
    if (const QString problem = events_.nameProblem(after); !problem.isEmpty()) {
        emit refused(problem);
        return false;
    }
    emit renameWanted(before, after);  // the row changes when the file has
    return false;
}

QVariant SavedEventsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == Name) return tr("Name");
    return section == Size ? tr("Size") : tr("Changed");
}

Qt::ItemFlags SavedEventsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

}  // namespace updraft

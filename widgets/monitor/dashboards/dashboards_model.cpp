#include "widgets/monitor/dashboards/dashboards_model.h"

#include <algorithm>

namespace updraft {

// What begins and ends alike stays; what is between goes, comes or has another name.
void DashboardsModel::update(const QStringList& names) {
    const auto least = std::min(names.size(), names_.size());
    qsizetype before = 0, behind = 0;
    while (before < least && names[before] == names_[before]) ++before;
    while (behind < least - before && names[names.size() - 1 - behind] == names_[names_.size() - 1 - behind])
        ++behind;
    const qsizetype old = names_.size() - before - behind, now = names.size() - before - behind;
    const qsizetype renamed = std::min(old, now);
    for (qsizetype i = before; i < before + renamed; ++i) {
        names_[i] = names[i];
        const QModelIndex at = index(static_cast<int>(i));
        emit dataChanged(at, at);
    }
    const int from = static_cast<int>(before + renamed);
    if (old > now) {
        beginRemoveRows({}, from, static_cast<int>(before + old) - 1);
        names_.remove(from, old - now);
        endRemoveRows();
    } else if (now > old) {
        beginInsertRows({}, from, static_cast<int>(before + now) - 1);
        for (qsizetype i = from; i < before + now; ++i) names_.insert(i, names[i]);
        endInsertRows();
    }
}

int DashboardsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(names_.size());
}

QVariant DashboardsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= names_.size()) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    return names_[index.row()];
}

}  // namespace updraft

#include "widgets/monitor/traces/traces_model.h"

#include <algorithm>
#include <set>

#include "widgets/base/format.h"
#include "widgets/models/cell_roles.h"
#include "widgets/theme/palette.h"

namespace updraft {
namespace {

bool looksTheSame(const TraceTree& a, const TraceTree& b) {
    return a.spans.size() == b.spans.size() && a.begin == b.begin && a.end == b.end && a.errors == b.errors;
}

}  // namespace

// Rows that are gone leave, the others change in place, new ones come to where they belong. Where the order
// of what stays is another (a late span of an old trace was earlier), all is told anew.
void TracesModel::update(const std::vector<TracePtr>& traces) {
    std::set<TraceId> wanted;
    for (const TracePtr& trace : traces) wanted.insert(trace->id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(rows_[static_cast<std::size_t>(row)]->id)) continue;
        beginRemoveRows({}, row, row);
        rows_.erase(rows_.begin() + row);
        endRemoveRows();
    }
    std::set<TraceId> there;
    for (const TracePtr& trace : rows_) there.insert(trace->id);
    for (std::size_t at = 0; at < traces.size(); ++at) {
        const int row = static_cast<int>(at);
        if (!there.contains(traces[at]->id)) {
            beginInsertRows({}, row, row);
            rows_.insert(rows_.begin() + row, traces[at]);
            endInsertRows();
            continue;
        }
        if (rows_[at]->id != traces[at]->id) {
            beginResetModel();
            rows_ = traces;
            return endResetModel();
        }
        const bool same = looksTheSame(*rows_[at], *traces[at]);
        rows_[at] = traces[at];
        if (!same) emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void TracesModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

TracePtr TracesModel::trace(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : rows_[static_cast<std::size_t>(row)];
}

int TracesModel::rowOf(const TraceId& id) const {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&id](const TracePtr& trace) { return trace->id == id; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int TracesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TracesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString TracesModel::path(const TraceTree& trace) {
    QStringList names;
    for (const std::string& name : trace.functions) names.append(QString::fromStdString(name));
    return names.join(QStringLiteral(" → "));
}

QString TracesModel::troubles(const TraceTree& trace) {
    QStringList troubles;
    if (trace.errors > 0) troubles.append(tr("%n error(s)", nullptr, static_cast<int>(trace.errors)));
    if (trace.throttles > 0) troubles.append(tr("%n throttled", nullptr, static_cast<int>(trace.throttles)));
    return troubles.join(tr(", ", "between counts"));
}

QString TracesModel::text(const TraceTree& trace, int column) const {
    switch (column) {
        case BeganColumn:
            return formatDateTime(trace.begin);
        case PathColumn:
            return path(trace);
        case SpansColumn:
            return QString::number(trace.spans.size());
        case ErrorsColumn: {
            const QString said = troubles(trace);
            return said.isEmpty() ? tr("none") : said;
        }
        case DurationColumn:
            return formatNanos(trace.durationNs());
        case IdColumn:
            return QString::fromStdString(xrayText(trace.id));
    }
    return {};
}

QVariant TracesModel::sortValue(const TraceTree& trace, int column) {
    switch (column) {
        case BeganColumn:
            return static_cast<qint64>(trace.begin);
        case SpansColumn:
            return static_cast<qulonglong>(trace.spans.size());
        case ErrorsColumn:
            return static_cast<qulonglong>(trace.errors + trace.throttles);
        case DurationColumn:
            return static_cast<qint64>(trace.durationNs());
        default:
            return column == PathColumn ? path(trace) : QString::fromStdString(xrayText(trace.id));
    }
}

QVariant TracesModel::data(const QModelIndex& index, int role) const {
    const TracePtr shown = index.isValid() ? trace(index.row()) : nullptr;
    if (!shown) return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(*shown, index.column());
        case Qt::TextAlignmentRole:
            if (index.column() == SpansColumn || index.column() == DurationColumn)
                return int(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case InkRole:
            if (index.column() == ErrorsColumn && shown->errors + shown->throttles > 0)
                return static_cast<int>(shown->errors > 0 ? ColorRole::Error : ColorRole::Throttled);
            return {};
        case SortRole:
            return sortValue(*shown, index.column());
        default:
            return {};
    }
}

QVariant TracesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && (section == SpansColumn || section == DurationColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case BeganColumn:
            return tr("Began");
        case PathColumn:
            return tr("Functions");
        case SpansColumn:
            return tr("Calls");
        case ErrorsColumn:
            return tr("Errors");
        case DurationColumn:
            return tr("Duration");
        case IdColumn:
            return tr("Trace");
    }
    return {};
}

}  // namespace updraft

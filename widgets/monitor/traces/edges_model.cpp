#include "widgets/monitor/traces/edges_model.h"

#include <QLocale>

#include "widgets/base/format.h"
#include "widgets/models/record_text.h"

namespace updraft {
namespace {

QString shareText(std::uint64_t part, std::uint64_t whole) {
    if (part == 0 || whole == 0) return QStringLiteral("0");
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return EdgesModel::tr("%1 (%2 %)", "how many, their share")
        .arg(formatCount(static_cast<double>(part)), QLocale().toString(percent, 'g', 2));
}

}  // namespace

void EdgesModel::show(ServiceMapData data) {
    const bool same = data.edges.size() == data_.edges.size() &&
                      std::equal(data.edges.begin(), data.edges.end(), data_.edges.begin(),
                                 [](const ServiceEdge& a, const ServiceEdge& b) {
                                     return a.callerFunctionId == b.callerFunctionId &&
                                            a.functionId == b.functionId && a.trigger == b.trigger;
                                 });
    if (same) {
        data_ = std::move(data);
        return retranslate();
    }
    beginResetModel();
    data_ = std::move(data);
    endResetModel();
}

void EdgesModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString EdgesModel::nameOf(std::uint32_t functionId) const {
    if (functionId == 0) return tr("from outside");
    const auto found = data_.names.find(functionId);
    return found == data_.names.end() ? QStringLiteral("?") : QString::fromStdString(found->second);
}

double EdgesModel::perSecond(const ServiceEdge& edge) const {
    const double seconds = static_cast<double>(data_.until - data_.from) / 1e9;
    return seconds > 0 ? static_cast<double>(edge.calls) / seconds : 0;
}

int EdgesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(data_.edges.size());
}

int EdgesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString EdgesModel::text(const ServiceEdge& edge, int column) const {
    switch (column) {
        case CallerColumn:
            return nameOf(edge.callerFunctionId);
        case FunctionColumn:
            return nameOf(edge.functionId);
        case TriggerColumn:
            return RecordText::trigger(edge.trigger);
        case RateColumn:
            return formatRate(perSecond(edge));
        case CallsColumn:
            return formatCount(static_cast<double>(edge.calls));
        case ErrorsColumn:
            return shareText(edge.errors, edge.calls);
        case ThrottlesColumn:
            return shareText(edge.throttles, edge.calls);
        case MedianColumn:
            return edge.duration.empty() ? QStringLiteral("–") : formatNanos(edge.duration.percentile(0.5));
        case P95Column:
            return edge.duration.empty() ? QStringLiteral("–") : formatNanos(edge.duration.percentile(0.95));
    }
    return {};
}

QVariant EdgesModel::sortValue(const ServiceEdge& edge, int column) const {
    switch (column) {
        case RateColumn:
        case CallsColumn:
            return static_cast<qulonglong>(edge.calls);
        case ErrorsColumn:
            return static_cast<qulonglong>(edge.errors);
        case ThrottlesColumn:
            return static_cast<qulonglong>(edge.throttles);
        case MedianColumn:
            return static_cast<qlonglong>(edge.duration.percentile(0.5));
        case P95Column:
            return static_cast<qlonglong>(edge.duration.percentile(0.95));
        default:
            return text(edge, column);
    }
}

QVariant EdgesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const ServiceEdge& edge = data_.edges[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(edge, index.column());
        case Qt::TextAlignmentRole:
            if (index.column() >= RateColumn) return int(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case kSortRole:
            return sortValue(edge, index.column());
        default:
            return {};
    }
}

QVariant EdgesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section >= RateColumn) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case CallerColumn:
            return tr("Caller");
        case FunctionColumn:
            return tr("Function");
        case TriggerColumn:
            return tr("How");
        case RateColumn:
            return tr("Rate");
        case CallsColumn:
            return tr("Calls");
        case ErrorsColumn:
            return tr("Errors");
        case ThrottlesColumn:
            return tr("Throttled");
        case MedianColumn:
            return tr("Median");
        case P95Column:
            return tr("p95");
    }
    return {};
}

}  // namespace updraft

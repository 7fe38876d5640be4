#include "widgets/monitor/traces/spans_model.h"

#include "widgets/base/format.h"
#include "widgets/models/record_text.h"

namespace updraft {

void SpansModel::show(TracePtr trace) {
    if (trace == trace_) return;
    beginResetModel();
    trace_ = std::move(trace);
    endResetModel();
}

void SpansModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const TraceSpan* SpansModel::span(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &trace_->spans[static_cast<std::size_t>(row)];
}

int SpansModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !trace_ ? 0 : static_cast<int>(trace_->spans.size());
}

int SpansModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString SpansModel::partName(TracePart::Kind kind) {
    switch (kind) {
        case TracePart::Kind::Waiting:
            return tr("waiting");
        case TracePart::Kind::Queued:
            return tr("in the queue");
        case TracePart::Kind::Init:
            return tr("init");
        case TracePart::Kind::Handler:
            return tr("handler");
        case TracePart::Kind::Extensions:
            return tr("extensions");
    }
    return {};
}

ColorRole SpansModel::partColor(const TraceSpan& span, TracePart::Kind kind) {
    switch (kind) {
        case TracePart::Kind::Waiting:
        case TracePart::Kind::Queued:
            return ColorRole::Throttled;
        case TracePart::Kind::Init:
            return ColorRole::Init;
        case TracePart::Kind::Extensions:
            return ColorRole::SeriesFive;
        case TracePart::Kind::Handler:
            break;
    }
    return span.record.outcome == Outcome::Success ? ColorRole::Busy : ColorRole::Error;
}

QString SpansModel::text(const TraceSpan& span, int column) const {
    switch (column) {
        case FunctionColumn:
            return QString(span.depth * 4, QChar(QChar::Nbsp)) + QString::fromStdString(span.function);
        case StatusColumn:
            return RecordText::outcome(span.record.outcome);
        case DurationColumn:
            return formatNanos(span.end - span.begin);
        default:
            return {};
    }
}

QString SpansModel::toolTip(const TraceSpan& span) const {
    QStringList lines{
        tr("%1, %2", "a function, how it was called")
            .arg(QString::fromStdString(span.function), RecordText::trigger(span.record.trigger)),
        tr("began %1 after the trace").arg(formatNanos(span.begin - trace_->begin))};
    for (const TracePart& part : span.parts)
        lines.append(
            tr("%1: %2", "a part, its time").arg(partName(part.kind), formatNanos(part.until - part.from)));
    return lines.join(QLatin1Char('\n'));
}

QVariant SpansModel::data(const QModelIndex& index, int role) const {
    const TraceSpan* shown = index.isValid() ? span(index.row()) : nullptr;
    if (shown == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole:
            return text(*shown, index.column());
        case Qt::ToolTipRole:
            return toolTip(*shown);
        case Qt::AccessibleTextRole:
            return index.column() == TimeColumn ? toolTip(*shown) : text(*shown, index.column());
        case Qt::TextAlignmentRole:
            if (index.column() == DurationColumn) return int(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case ColorRoleRole:
            if (index.column() == StatusColumn)
                return static_cast<int>(RecordText::color(shown->record.outcome));
            return {};
        default:
            return {};
    }
}

QVariant SpansModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == DurationColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case FunctionColumn:
            return tr("Function");
        case StatusColumn:
            return tr("Status");
        case DurationColumn:
            return tr("Duration");
        case TimeColumn:
            return tr("Time");
    }
    return {};
}

}  // namespace updraft

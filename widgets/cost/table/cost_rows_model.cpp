#include "widgets/cost/table/cost_rows_model.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

#include "widgets/base/format.h"
#include "widgets/charts/chart_export.h"
#include "widgets/cost/controls/cost_words.h"

namespace updraft {
namespace {

constexpr std::uint64_t kMbUsPerGbSecond = 1'024'000'000;
const QString kDash = QStringLiteral("–");

double gbSeconds(const CostRow& row) {
    return static_cast<double>(row.mbUs) / static_cast<double>(kMbUsPerGbSecond);
}

QString gbSecondsText(double value) {
    if (value >= 10) return formatCount(value);
    return QLocale().toString(value, 'g', 2);
}

}  // namespace

// New figures leave the selection with its row, also where the order changes.
void CostRowsModel::setMonth(CostDataPtr known) {
    std::vector<std::size_t> order = sorted(known.get());
    const std::vector<DailyKey> before = keysOf(data_.get(), order_), after = keysOf(known.get(), order);
    const auto take = [&] {
        data_ = std::move(known);
        order_ = std::move(order);
    };
    if (before == after && !before.empty()) {
        take();
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else if (std::is_permutation(before.begin(), before.end(), after.begin(), after.end())) {
        rearrange(before, after, take);
    } else {
        beginResetModel();
        take();
        endResetModel();
    }
}

void CostRowsModel::rearrange(const std::vector<DailyKey>& before, const std::vector<DailyKey>& after,
                              const std::function<void()>& take) {
    emit layoutAboutToBeChanged();
    QModelIndexList to;
    const QModelIndexList from = persistentIndexList();
    for (const QModelIndex& one : from) {
        const auto place = std::find(after.begin(), after.end(), before[static_cast<std::size_t>(one.row())]);
        to.append(index(static_cast<int>(place - after.begin()), one.column()));
    }
    take();
    changePersistentIndexList(from, to);
    emit layoutChanged();
}

std::vector<DailyKey> CostRowsModel::keysOf(const CostData* data, const std::vector<std::size_t>& order) {
    std::vector<DailyKey> keys;
    for (const std::size_t at : order) keys.push_back(data->rows[at].key);
    return keys;
}

int CostRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

int CostRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CostRowsModel::text(const CostRow& row, int column) const {
    switch (column) {
        case Name:
            return row.name;
        case Requests:
            return row.ofRequests ? formatCount(static_cast<double>(row.requests)) : kDash;
        case GbSeconds:
            return row.ofRequests ? gbSecondsText(gbSeconds(row)) : kDash;
        case Init:
            return row.ofRequests ? tr("%1 %").arg(QLocale().toString(row.initShare * 100, 'f', 1)) : kDash;
        case Cost:
            return CostWords::money(row.share.net(), data_->currency);
        default:
            return {};
    }
}

QVariant CostRowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const CostRow& one = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return text(one, index.column());
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter |
                                    (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
        case Qt::ToolTipRole:
            return tr("%1: %2\nDouble-click to see what it is made of")
                .arg(one.name, CostWords::exact(one.share.net(), data_->currency));
        default:
            return {};
    }
}

QVariant CostRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && section == Init) return tr("Share of the billed time that is starts");
    if (role == Qt::ToolTipRole && section == Cost)
        return data_ ? tr("Of the month. The free grant: %1").arg(CostWords::grant(data_->query.grant))
                     : QString();
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            if (!data_ || data_->query.split == CostSplit::Function) return tr("Function");
            if (data_->query.split == CostSplit::Version) return tr("Version");
            return data_->query.split == CostSplit::Trigger ? tr("Trigger") : tr("Line");
        case Requests:
            return tr("Requests");
        case GbSeconds:
            return tr("GB-s");
        case Init:
            return tr("Init");
        default:
            return tr("Cost");
    }
}

bool CostRowsModel::less(const CostRow& a, const CostRow& b) const {
    switch (column_) {
        case Name:
            return a.name.localeAwareCompare(b.name) < 0;
        case Requests:
            return a.requests < b.requests;
        case GbSeconds:
            return a.mbUs < b.mbUs;
        case Init:
            return a.initShare < b.initShare;
        default:
            return a.share.net() < b.share.net();
    }
}

std::vector<std::size_t> CostRowsModel::sorted(const CostData* data) const {
    std::vector<std::size_t> order(data == nullptr ? 0 : data->rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [this, data](std::size_t a, std::size_t b) {
        const CostRow &one = data->rows[a], &other = data->rows[b];
        return direction_ == Qt::AscendingOrder ? less(one, other) : less(other, one);
    });
    return order;
}

void CostRowsModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount) return;
    column_ = column;
    direction_ = order;
    std::vector<std::size_t> sortedNow = sorted(data_.get());
    rearrange(keysOf(data_.get(), order_), keysOf(data_.get(), sortedNow), [&] { order_ = sortedNow; });
}

QString CostRowsModel::csv() const {
    QString text =
        QStringLiteral("name,requests,gb_seconds,init_share,list_cost,grant,net_cost,currency\r\n");
    for (int i = 0; i < rowCount(); ++i) {
        const CostRow& one = row(i);
        const QStringList cells{
            csvCell(one.name),
            one.ofRequests ? QString::number(one.requests) : QString(),
            one.ofRequests ? QString::fromStdString(quantityText(one.mbUs, kMbUsPerGbSecond)) : QString(),
            one.ofRequests ? csvNumber(one.initShare) : QString(),
            QString::fromStdString(one.share.list.text()),
            QString::fromStdString(one.share.grant.text()),
            QString::fromStdString(one.share.net().text()),
            data_->currency};
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text;
}

void CostRowsModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

}  // namespace updraft

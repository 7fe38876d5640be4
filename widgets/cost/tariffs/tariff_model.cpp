#include "widgets/cost/tariffs/tariff_model.h"

#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/tariffs/tariff_words.h"

namespace updraft {

TariffModel::TariffModel(TariffDraft& draft, QObject* parent) : QAbstractTableModel(parent), draft_(draft) {
    connect(&draft_, &TariffDraft::changed, this, &TariffModel::follow);
    follow();
}

std::vector<TariffModel::Row> TariffModel::rowsOf(const Tariff& tariff) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < tariff.dimensions.size(); ++i)
        for (std::size_t tier = 0; tier < tariff.dimensions[i].tiers.size(); ++tier)
            rows.push_back({i, tier});
    return rows;
}

// The same rows with other figures keep what is selected and edited.
void TariffModel::follow() {
    const Tariff& tariff = draft_.tariff();
    std::vector<Row> rows = rowsOf(tariff);
    if (tariff.id == id_ && rows == rows_) {
        if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    id_ = tariff.id;
    rows_ = std::move(rows);
    endResetModel();
}

void TariffModel::setToday(const TariffDate& today) {
    if (today == today_) return;
    today_ = today;
    if (!rows_.empty()) emit dataChanged(index(0, Source), index(rowCount() - 1, Age));
}

void TariffModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const TariffDimension& TariffModel::dimension(const Row& row) const {
    return draft_.tariff().dimensions[row.dimension];
}

int TariffModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TariffModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<TariffPlace> TariffModel::place(const QModelIndex& index) const {
    if (!index.isValid() || !draft_.isOwn()) return std::nullopt;
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    if (index.column() == Price) return TariffPlace{TariffField::Price, dimension(row).key, row.tier};
    if (index.column() == Free && row.tier == 0 && dimension(row).surchargeOn.empty())
        return TariffPlace{TariffField::Free, dimension(row).key, 0};
    return std::nullopt;
}

bool TariffModel::isStale(const Row& row) const {
    const TariffSource* source = draft_.tariff().source(dimension(row).sourceId);
    return source == nullptr || ageOf(*source, today_).stale;
}

// What is of the whole dimension stands in its first row.
QString TariffModel::text(const Row& row, int column) const {
    const TariffDimension& of = dimension(row);
    if (column == Tier) return TariffWords::tier(of, row.tier);
    if (column == Price) return TariffWords::price(of.tiers[row.tier].price);
    if (row.tier > 0) return {};
    const TariffSource* source = draft_.tariff().source(of.sourceId);
    switch (column) {
        case Name:
            return CostWords::lineName(of);
        case Unit:
            return of.surchargeOn.empty() ? QString::fromStdString(of.unit)
                                          : tr("share of %1").arg(QString::fromStdString(of.surchargeOn));
        case Free:
            return TariffWords::free(of);
        case Evidence:
            return CostWords::evidence(of.evidence);
        case Source:
            return QString::fromStdString(of.sourceId);
        case Age:
            return source == nullptr ? QString() : TariffWords::age(ageOf(*source, today_));
    }
    return {};
}

QString TariffModel::tip(const Row& row, int column) const {
    const TariffDimension& of = dimension(row);
    const TariffSource* source = draft_.tariff().source(of.sourceId);
    QStringList lines;
    if (column == Evidence || column == Source) lines.append(text(row, column));
    if ((column == Source || column == Age) && source != nullptr)
        for (const std::string& one : {source->address, source->date, source->note})
            if (!one.empty()) lines.append(QString::fromStdString(one));
    if (column == Evidence && !of.verifyNote.empty()) lines.append(QString::fromStdString(of.verifyNote));
    if (column <= Tier) {
        if (of.surchargeOn.empty() && of.parts.empty()) lines.append(CostWords::meter(of.meter));
        if (!of.note.empty()) lines.append(QString::fromStdString(of.note));
    }
    if (column == Free && !of.pool.empty())
        lines.append(
            tr("Given once to an account, with others of the pool %1").arg(QString::fromStdString(of.pool)));
    if (column == Price || column == Free)
        lines.append(draft_.isOwn() ? tr("Press F2 or double-click to change it")
                                    : tr("This list comes with Updraft: make your own from it to change it"));
    return lines.join(QLatin1Char('\n'));
}

QVariant TariffModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const auto at = place(index);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(row, index.column());
        case Qt::EditRole:
            return at ? QString::fromStdString(draft_.value(*at)) : text(row, index.column());
        case Qt::ToolTipRole:
            return tip(row, index.column());
        case Qt::TextAlignmentRole:
            if (index.column() == Price || index.column() == Free)
                return int(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case StaleRole:
            return index.column() == Age && row.tier == 0 && isStale(row);
        case ChangedRole:
            return at && draft_.isChanged(*at);
        default:
            return {};
    }
}

QVariant TariffModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Price || section == Free ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("What is charged");
        case Unit:
            return tr("Unit");
        case Tier:
            return tr("Tier");
        case Price:
            return tr("Price of one, %1").arg(QString::fromStdString(draft_.tariff().currency));
        case Free:
            return tr("Free a month");
        case Evidence:
            return tr("Evidence");
        case Source:
            return tr("Source");
        case Age:
            return tr("Read", "when the source was read");
    }
    return {};
}

Qt::ItemFlags TariffModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return place(index) ? flags | Qt::ItemIsEditable : flags;
}

bool TariffModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto at = place(index);
    if (role != Qt::EditRole || !at) return false;
    return draft_.set(*at, value.toString().trimmed());
}

}  // namespace updraft

#include "widgets/cost/scenarios/what_if_model.h"

#include <QLocale>

#include "widgets/charts/chart_export.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/data/price_month.h"

namespace updraft {
namespace {

const QString kDash = QStringLiteral("–");

}  // namespace

QString WhatIfModel::words(const WhatIf& what, const TariffCatalogue* tariffs) {
    QStringList parts;
    if (const Tariff* tariff =
            tariffs == nullptr || what.tariff.isEmpty() ? nullptr : tariffs->find(what.tariff.toStdString()))
        parts.append(tariffTitle(*tariff));
    if (!what.region.isEmpty()) parts.append(what.region);
    if (what.chip) parts.append(QString::fromLatin1(name(*what.chip)));
    if (what.memoryMb > 0) parts.append(tr("%1 MB").arg(what.memoryMb));
    if (what.provisioned > 0)
        parts.append(tr("%n provisioned for each function", nullptr, static_cast<int>(what.provisioned)));
    if (what.gateway == QLatin1String("http")) parts.append(tr("HTTP API gateway"));
    if (what.gateway == QLatin1String("rest")) parts.append(tr("REST API gateway"));
    return parts.isEmpty() ? tr("As it was recorded") : parts.join(QStringLiteral(" · "));
}

void WhatIfModel::setBills(const CostDataPtr& known) {
    const int before = rowCount();
    const int now = known ? static_cast<int>(known->whatIfs.size()) : 0;
    if (before == now && now > 0) {
        known_ = known;
        emit dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    known_ = known;
    endResetModel();
}

int WhatIfModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !known_ ? 0 : static_cast<int>(known_->whatIfs.size());
}

int WhatIfModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString WhatIfModel::text(const WhatIfBill& bill, int column) const {
    if (column == What) return words(bill.what, known_->tariffs.get());
    if (!bill.problem.isEmpty()) return kDash;
    const WhatIfBill& recorded = known_->whatIfs.front();
    switch (column) {
        case Cost:
            return CostWords::known(bill.net, bill.currency, bill.complete);
        case PerMillion: {
            const auto each = costPer(bill.net.low, bill.requests, 1'000'000);
            return each ? CostWords::money(*each, bill.currency) : kDash;
        }
        default:
            break;
    }
    if (!bill.complete || !recorded.complete) return kDash;
    if (&bill == &recorded || bill.currency != recorded.currency || recorded.net.low.isZero()) return kDash;
    const double change = bill.net.low.approximate() / recorded.net.low.approximate() - 1;
    return (change < 0 ? QStringLiteral("−") : QStringLiteral("+")) +
           tr("%1 %").arg(QLocale().toString(std::abs(change) * 100, 'f', std::abs(change) < 0.1 ? 1 : 0));
}

QVariant WhatIfModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const WhatIfBill& bill = known_->whatIfs[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(bill, index.column());
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter |
                                    (index.column() == What ? Qt::AlignLeft : Qt::AlignRight));
        case Qt::ToolTipRole:
            if (!bill.problem.isEmpty()) return bill.problem;
            if (!bill.complete) return tr("At least: not everything that ran has a known price there");
            return bill.models.isEmpty()
                       ? tr("Exact: only the price list is another")
                       : tr("Reckoned, not counted:\n%1").arg(bill.models.join(QLatin1Char('\n')));
        default:
            return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == What ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && section == Cost) return tr("Of the functions and of what is around them");
    if (role != Qt::DisplayRole) return {};
    const QString titles[ColumnCount] = {tr("What if"), tr("Cost"), tr("Per million"), tr("Difference")};
    return section >= 0 && section < ColumnCount ? titles[section] : QString();
}

QString WhatIfModel::csv() const {
    QString all = QStringLiteral("scenario,net_cost_low,net_cost_high,currency,requests\r\n");
    for (int i = 0; i < rowCount(); ++i) {
        const WhatIfBill& bill = known_->whatIfs[static_cast<std::size_t>(i)];
        all += csvCell(words(bill.what, known_->tariffs.get())) + QLatin1Char(',') +
               QString::fromStdString(bill.net.low.text()) + QLatin1Char(',') +
               QString::fromStdString(bill.net.high.text()) + QLatin1Char(',') + bill.currency +
               QLatin1Char(',') + QString::number(bill.requests) + QStringLiteral("\r\n");
    }
    return all;
}

}  // namespace updraft

// Formulas of rows that are no figure of the bill: memory sizes, scenarios.
#include <algorithm>

#include "widgets/base/format.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/data/memory_use.h"
#include "widgets/cost/data/price_month.h"
#include "widgets/cost/formula/cost_formula.h"
#include "widgets/cost/scenarios/what_if_model.h"

namespace updraft {
namespace {

constexpr std::uint64_t kKbPerMb = 1'024;
const QString kBreak = QStringLiteral("\n"), kIndent = QStringLiteral("    ");

}  // namespace

// What is not used of the memory is paid like what is.
CostFormula CostFormulas::memory(const CostData& data, std::uint32_t functionId) {
    const auto all = memoryUse(*data.recorded);
    const auto use = std::find_if(all.begin(), all.end(),
                                  [&](const MemoryUse& one) { return one.functionId == functionId; });
    if (use == all.end()) return {};
    const QString name = QString::fromStdString(functionText(data.recorded->facts, functionId));
    const Quantity configured = Quantity{use->configuredMb} * kKbPerMb;
    const Quantity used = std::min<Quantity>(use->peakKb, configured);
    QStringList text{tr("Configured: %1 MB").arg(use->configuredMb),
                     tr("The most that any of %1 invocations used: %2 MB")
                         .arg(CostWords::quantity(use->invocations, 1), CostWords::quantity(used, kKbPerMb)),
                     tr("Never used: %1 MB, %2 % of what is configured")
                         .arg(CostWords::quantity(configured - used, kKbPerMb),
                              CostWords::quantity((configured - used) * 1'000 / configured, 10))};
    Amount duration;
    for (const PricedUsage& one : data.bills) {
        for (const BillLine& line : one.bill.lines) {
            if (line.dimension->parts.empty() && line.dimension->meter == Meter::BilledMbMs &&
                line.quantity > 0) {
                Quantity mine = 0;
                for (const UsageRow& row : one.usage->rows())
                    if (row.key.functionId == functionId)
                        mine += measure(Meter::BilledMbMs, row, {}, one.bill.tariff->rules,
                                        data.choice.assumptions);
                duration += line.list.low.scaled(mine, line.quantity);
            }
        }
    }
    if (!duration.isZero()) {
        text.append(QString());
        text.append(
            tr("Its duration costs %1 at list price, in proportion to the configured memory; of that %2 "
               "are for memory that was never used:")
                .arg(CostWords::exact(duration, data.currency),
                     CostWords::exact(duration.scaled(configured - used, configured), data.currency)));
        text.append(kIndent + tr("%1 × %2 ÷ %3")
                                  .arg(CostWords::exact(duration, data.currency),
                                       CostWords::quantity(configured - used, kKbPerMb),
                                       CostWords::quantity(configured, kKbPerMb)));
    }
    text.append(QString());
    text.append(
        tr("Less memory is also less of a CPU: what it would really cost is measured, not reckoned."));
    return {name + QStringLiteral(": ") + tr("memory"), heading(data) + text.join(kBreak)};
}

CostFormula CostFormulas::whatIf(const CostData& data, std::size_t row) {
    if (row >= data.whatIfs.size()) return {};
    const WhatIfBill& bill = data.whatIfs[row];
    const QString name = WhatIfModel::words(bill.what, data.tariffs.get());
    if (!bill.problem.isEmpty()) return {name, bill.problem};
    const auto rows = scaledRows(data.recorded->rows, data.query.scale);
    const auto priced = priceWhatIf({*data.tariffs, rows, data.recorded->facts, data.choice}, bill.what);
    if (!priced) return {name, QString::fromStdString(priced.error().message)};
    QStringList text;
    if (priced->models.empty()) text.append(tr("Exact: only the price list is another."));
    for (const std::string& model : priced->models)
        text.append(tr("Reckoned, not counted: %1").arg(QString::fromStdString(model)));
    text.append(tr("= %1, of the functions and of what is around them")
                    .arg(CostWords::exact(priced->net(), bill.currency)));
    text.append(QString());
    for (const PricedUsage& one : priced->month.functions)
        text.append(CostFormulas::bill(data, one) + kBreak);
    for (const PricedUsage& one : priced->month.around) text.append(CostFormulas::bill(data, one) + kBreak);
    for (const std::string& note : priced->month.notes) text.append(QString::fromStdString(note));
    return {name, heading(data) + text.join(kBreak)};
}

}  // namespace updraft

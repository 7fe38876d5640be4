#include "widgets/cost/formula/cost_formula.h"

#include <QLocale>
#include <algorithm>

#include "widgets/base/format.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/controls/cpu_words.h"
#include "widgets/cost/data/elsewhere.h"
#include "widgets/cost/data/price_month.h"
#include "widgets/cost/formula/line_formula.h"

namespace updraft {
namespace {

const QString kBreak = QStringLiteral("\n");
const QString kIndent = QStringLiteral("    ");

QString currencyOf(const Bill& bill) {
    return QString::fromStdString(bill.tariff->currency);
}

// Lines of which there was nothing, and that nothing here would count, say nothing.
bool worthSaying(const BillLine& line) {
    return line.quantityHigh > 0 || !line.list.high.isZero() || line.stated;
}

}  // namespace

QString CostFormulas::bill(const CostData& data, const PricedUsage& priced) {
    const Bill& bill = priced.bill;
    const QString currency = currencyOf(bill);
    QStringList text{tariffTitle(*bill.tariff)};
    if (!bill.tariff->effective.empty())
        text.append(tr("in force: %1").arg(QString::fromStdString(bill.tariff->effective)));
    text.append(QString());
    for (const BillLine& one : bill.lines) {
        if (!worthSaying(one)) continue;
        text.append(LineFormula(priced, one, todayOf(data)).text());
        text.append(QString());
    }
    for (const UnpricedUsage& one : bill.unpriced)
        text.append(tr("without a price here: %1").arg(CostWords::meter(one.meter)));
    text.append(tr("List price %1").arg(CostWords::exact(bill.list, currency)));
    text.append(tr("− free grant %1").arg(CostWords::exact(bill.grant, currency)));
    if (!bill.discount.high.isZero())
        text.append(tr("− discount %1").arg(CostWords::exact(bill.discount, currency)));
    text.append(tr("= %1").arg(CostWords::exact(bill.net, currency)));
    return text.join(kBreak);
}

QString CostFormulas::heading(const CostData& data) {
    QString text = CostWords::month(data.month) + QStringLiteral(", ") +
                   tr("%n request(s)", nullptr,
                      static_cast<int>(std::min<std::uint64_t>(data.counts.requests, 2'000'000'000)));
    if (data.query.scale != CostQuery::kRecorded)
        text +=
            kBreak + tr("As if the recorded traffic had been %1").arg(CostWords::factor(data.query.scale));
    if (data.shownBy)
        text += kBreak + tr("Shown in %1: %2. Bills below are in %3.")
                             .arg(data.currency, CostWords::rate(*data.shownBy),
                                  QString::fromStdString(data.shownBy->from));
    return text + kBreak + kBreak;
}

CostFormula CostFormulas::month(const CostData& data) {
    QStringList bills;
    for (const PricedUsage& one : data.bills) bills.append(bill(data, one));
    QString text = heading(data) + bills.join(QStringLiteral("\n\n"));
    if (data.bills.size() > 1)
        text += QStringLiteral("\n\n") + tr("Together %1; the free grant is shared by what each used of it")
                                             .arg(CostWords::exact(data.net, data.currency));
    return {data.present ? tr("Month to date") : CostWords::month(data.month), text + around(data)};
}

QString CostFormulas::method(ForecastMethod method) {
    switch (method) {
        case ForecastMethod::RunRate:
            return tr("run rate: what has been until now goes on");
        case ForecastMethod::WeekdayRunRate:
            return tr("run rate, weighted by weekday");
        case ForecastMethod::HoltWinters:
            return tr("additive Holt-Winters over weeks with a damped trend");
        default:
            return tr("no forecast");
    }
}

CostFormula CostFormulas::forecast(const CostData& data) {
    const FanBand* end = data.forecast ? data.forecast->atEnd() : nullptr;
    if (end == nullptr)
        return {tr("Forecast"),
                heading(data) + tr("A forecast is made of the present month, once anything ran.")};
    const CostForecast& forecast = *data.forecast;
    QStringList text{
        tr("Method: %1").arg(method(forecast.method)),
        tr("It rests on %n whole day(s).", nullptr, static_cast<int>(forecast.points)),
        tr("Requests are forecast, function by function, as %n path(s) that they may take, and each is "
           "priced with grant and tiers.",
           nullptr, static_cast<int>(forecast.paths.size())),
        QString(),
        tr("Until now %1").arg(CostWords::exact(forecast.untilNow, data.currency)),
        tr("At the month’s end, half of the paths above and half below: %1")
            .arg(CostWords::exact(end->middle, data.currency)),
        tr("Half of them between %1 and %2")
            .arg(CostWords::money(end->low50, data.currency), CostWords::money(end->high50, data.currency)),
        tr("Four of five between %1 and %2")
            .arg(CostWords::money(end->low80, data.currency), CostWords::money(end->high80, data.currency)),
        QString()};
    for (const FunctionForecast& one : forecast.functions) {
        const auto known = data.recorded->facts.find(one.functionId);
        if (known == data.recorded->facts.end()) continue;
        text.append(tr("%1: about %2 more requests; %3, %n day(s)", nullptr, static_cast<int>(one.points))
                        .arg(QString::fromStdString(known->second.name), formatCount(one.invocationsToCome),
                             method(one.method)));
    }
    text.append(QString());
    text.append(month(data).text);
    return {tr("Forecast"), heading(data) + text.join(kBreak)};
}

// What is beside the functions, and not in the figures.
QString CostFormulas::around(const CostData& data) {
    if (data.around.empty()) return {};
    QString text = QStringLiteral("\n\n") + tr("Around the functions, not part of the above");
    for (const PricedUsage& one : data.around) text += QStringLiteral("\n\n") + bill(data, one);
    for (const QString& note : data.notes) text += QStringLiteral("\n") + note;
    return text;
}

// What the person counts in, and how that was counted.
QString CostFormulas::unit(const CostData& data) {
    const QueryUnit& asked = data.query.unit;
    if (asked.name.isEmpty()) return {};
    const QString of = asked.function.isEmpty() ? tr("all functions") : asked.function;
    if (!data.units) return tr("Per %1: there is no function %2 here").arg(asked.name, of) + kBreak;
    QString counted =
        asked.onlySuccessful ? tr("successful invocations of %1").arg(of) : tr("invocations of %1").arg(of);
    if (asked.perInvocations > 1)
        counted = tr("one for every %1 %2", "a number, invocations").arg(asked.perInvocations).arg(counted);
    const auto each = costPer(data.net.low, *data.units);
    const QString figure = each ? CostWords::exact(*each, data.currency) : tr("there was none");
    return tr("Per %1 (%2)").arg(asked.name, counted) + kBreak + kIndent +
           tr("%1 ÷ %2 = %3")
               .arg(CostWords::exact(data.net.low, data.currency), CostWords::quantity(*data.units, 1),
                    figure) +
           kBreak;
}

CostFormula CostFormulas::perMillion(const CostData& data) {
    QStringList text;
    const auto per = [&](const QString& what, const Amount& amount, std::uint64_t count) {
        const auto each = costPer(amount, count, 1'000'000);
        if (!each) return;
        text.append(what);
        text.append(kIndent + tr("%1 ÷ %2 × 1,000,000 = %3")
                                  .arg(CostWords::exact(amount, data.currency), CostWords::quantity(count, 1),
                                       CostWords::exact(*each, data.currency)));
    };
    per(tr("Of all requests"), data.net.low, data.counts.requests);
    per(tr("Of requests that succeeded"), data.net.low, data.counts.successful);
    per(tr("Of all requests, at list price without the free grant"), data.list.low, data.counts.requests);
    text.append(unit(data));
    text.append(month(data).text);
    return {tr("Per million requests"), heading(data) + text.join(kBreak)};
}

QString CostFormulas::machines(const CostData& data, const ElsewhereRow& row) {
    const Tariff* tariff = data.tariffs->find(row.tariff.toStdString());
    if (tariff == nullptr) return {};
    QStringList text;
    for (const TariffMachine& machine : tariff->machines) {
        if (QString::fromStdString(machine.key) != row.machine) continue;
        const auto each = monthlyCost(*tariff, machine);
        if (!each) continue;
        text.append(tr("%1: %2 vCPU, %3 MB of memory")
                        .arg(row.machine, CostWords::quantity(machine.vcpuMilli, 1'000))
                        .arg(machine.memoryMb));
        if (machine.baselineMilli > 0)
            text.append(kIndent + tr("of which %1 vCPU for ever; more only for a while")
                                      .arg(CostWords::quantity(machine.baselineMilli, 1'000)));
        text.append(kIndent + tr("%1 a month of %2 hours")
                                  .arg(CostWords::exact(*each, QString::fromStdString(tariff->currency)))
                                  .arg(kHoursPerMonth));
        text.append(tr("%n machine(s) carry the recorded mix", nullptr, static_cast<int>(row.machines)));
        text.append(
            kIndent +
            tr("at a peak of %1 × its mean of %2").arg(kPeakToMean).arg(formatRate(data.breakEven.recorded)));
        if (!data.bills.empty())
            text.append(kIndent +
                        tr("with %1; CPUs up to 60 % busy").arg(CpuWords::basis(*data.bills.front().usage)));
        text.append(kIndent + tr("without disk, address and load balancer"));
        text.append(tr("for %1 that were recorded of the month: %2")
                        .arg(formatNanos(static_cast<std::int64_t>(data.seconds) * 1'000'000'000),
                             CostWords::exact(row.net.low, row.currency)));
        if (const TariffDimension* dimension = tariff->dimension(machine.key))
            text.append(LineFormula::source(*tariff, *dimension, todayOf(data)));
    }
    return text.join(kBreak);
}

CostFormula CostFormulas::idleAvoided(const CostData& data) {
    for (const ElsewhereRow& row : data.elsewhere) {
        if (row.machines == 0) continue;
        return {tr("Idle avoided"),
                heading(data) + machines(data, row) + kBreak + kBreak +
                    tr("%1 − %2 = %3")
                        .arg(CostWords::exact(row.net.low, row.currency),
                             CostWords::exact(data.net.low, data.currency),
                             CostWords::exact(row.net.low - data.net.low, data.currency)) +
                    kBreak + kBreak + month(data).text};
    }
    return {tr("Idle avoided"), heading(data) + tr("No number of such machines carries this load.")};
}

CostFormula CostFormulas::waste(const CostData& data) {
    QStringList text;
    for (std::size_t i = 0; i < kPaidForCount; ++i) {
        const auto kind = static_cast<PaidFor>(i);
        text.append(CostWords::paidFor(kind) + QStringLiteral(": ") +
                    CostWords::exact(data.use.of(kind), data.currency));
    }
    text.append(tr("together %1, which is the bill").arg(CostWords::exact(data.use.total(), data.currency)));
    text.append(QString());
    text.append(tr("Waste is what is rounded up and what is kept idle: %1")
                    .arg(CostWords::exact(data.use.waste(), data.currency)));
    text.append(
        tr("Every line’s net cost is cut in proportion to the time it bills. Waiting is what the "
           "CPU leaves of the handler’s time."));
    if (!data.bills.empty()) text.append(tr("With %1").arg(CpuWords::basis(*data.bills.front().usage)));
    text.append(QString());
    text.append(month(data).text);
    return {tr("Waste"), heading(data) + text.join(kBreak)};
}

CostFormula CostFormulas::day(const CostData& data, std::size_t day) {
    QStringList text;
    for (const CostRow& row : data.rows) {
        if (day >= row.days.size() || row.days[day].isZero()) continue;
        text.append(row.name + QStringLiteral(": ") + CostWords::exact(row.days[day], data.currency));
    }
    text.append(tr("together %1").arg(CostWords::exact(data.daySums[day], data.currency)));
    text.append(QString());
    text.append(tr("Days are by UTC. The month’s first usage takes the free grant and the first tiers."));
    text.append(QString());
    text.append(month(data).text);
    return {CostWords::day(data.days[day]), heading(data) + text.join(kBreak)};
}

// What one group adds to a line, and its share of what the line costs.
QString CostFormulas::groupLine(const CostData& data, const PricedUsage& billed, const BillLine& line,
                                const CostGroup& group) {
    const auto& groups = billed.usage->groups();
    const auto place = std::find(groups.begin(), groups.end(), group);
    if (place == groups.end() || !isMadeOfUsage(line) || line.quantity == 0) return {};
    const auto& column = billed.usage->column(*line.dimension, billed.bill.tariff->rules, RangeEnd::Low);
    Quantity mine = 0;
    for (std::size_t day = 0; day < billed.usage->days().size(); ++day)
        mine += column.cells[day * groups.size() + static_cast<std::size_t>(place - groups.begin())];
    if (mine == 0) return {};
    const QString currency = currencyOf(billed.bill), unit = QString::fromStdString(line.dimension->unit);
    const Quantity size = line.dimension->unitSize;
    QStringList text{CostWords::lineName(*line.dimension)};
    text.append(kIndent +
                tr("%1 of all %2 %3")
                    .arg(CostWords::quantity(mine, size), CostWords::quantity(line.quantity, size), unit));
    text.append(kIndent + tr("its share of the list price: %1")
                              .arg(CostWords::exact(line.list.low.scaled(mine, line.quantity), currency)));
    if (!line.grant.low.isZero())
        text.append(kIndent +
                    tr("and of the free grant: −%1")
                        .arg(CostWords::exact(line.grant.low.scaled(mine, line.quantity), currency)));
    text.append(kIndent + CostWords::origin(line) + QStringLiteral(": ") +
                CostWords::meter(line.dimension->meter));
    text.append(LineFormula::source(*billed.bill.tariff, *line.dimension, todayOf(data)));
    return text.join(kBreak);
}

CostFormula CostFormulas::row(const CostData& data, const CostRow& row) {
    QStringList text;
    for (const PricedUsage& one : data.bills) {
        for (const BillLine& each : one.bill.lines) {
            const bool mine = row.ofRequests ||
                              (row.key.tariff == one.bill.tariff->id && row.key.line == each.dimension->key);
            if (!mine) continue;
            const QString words = row.ofRequests ? groupLine(data, one, each, row.key.group)
                                                 : LineFormula(one, each, todayOf(data)).text();
            if (!words.isEmpty()) text.append(words + kBreak);
        }
    }
    text.append(tr("List price %1").arg(CostWords::exact(row.share.list, data.currency)));
    text.append(tr("− free grant %1").arg(CostWords::exact(row.share.grant, data.currency)));
    if (!row.share.discount.isZero())
        text.append(tr("− discount %1").arg(CostWords::exact(row.share.discount, data.currency)));
    text.append(tr("= %1").arg(CostWords::exact(row.share.net(), data.currency)));
    if (row.ofRequests)
        text.append(kBreak +
                    tr("Whose the free grant is, is a convention; here: %1. %2.")
                        .arg(CostWords::grant(data.query.grant), CostWords::grantTip(data.query.grant)));
    return {row.name, heading(data) + text.join(kBreak)};
}

CostFormula CostFormulas::elsewhere(const CostData& data, const ElsewhereRow& row) {
    if (row.chosen) return month(data);
    if (row.machines > 0) return {row.name, heading(data) + machines(data, row)};
    const Tariff* tariff = data.tariffs->find(row.tariff.toStdString());
    if (tariff == nullptr || data.bills.empty()) return {row.name, {}};
    PricedUsage priced;
    priced.usage = std::make_shared<MeteredUsage>(scaledRows(data.recorded->rows, data.query.scale),
                                                  data.recorded->facts, data.choice.assumptions);
    BillOptions options;
    options.withGrant = data.query.withGrant;
    priced.bill = priceUsage(*tariff, *priced.usage, options);
    QString text = bill(data, priced);
    if (!tariff->rounding.empty())
        text += QStringLiteral("\n\n") + tr("How it bills: %1").arg(QString::fromStdString(tariff->rounding));
    for (const std::string& note : tariff->notes) text += kBreak + QString::fromStdString(note);
    return {row.name, heading(data) + text};
}

CostFormula CostFormulas::breakEven(const CostData& data) {
    const BreakEvenCurve& curve = data.breakEven;
    QStringList text;
    if (curve.meets)
        text.append(tr("From %1 on, all month, %2 cost less than functions.")
                        .arg(formatRate(*curve.meets), curve.machines));
    else
        text.append(tr("The two do not meet within 10,000 times the recorded traffic."));
    if (curve.carries > 0)
        text.append(tr("They carry up to %1 of the recorded mix.").arg(formatRate(curve.carries)));
    text.append(tr("Recorded were %1 on average.").arg(formatRate(curve.recorded)));
    text.append(tr("Each point of the line is the recorded mix at that rate for a month of %1 hours, priced "
                   "with grant and tiers.")
                    .arg(kHoursPerMonth));
    text.append(QString());
    for (const ElsewhereRow& row : data.elsewhere)
        if (row.machines > 0) text.append(machines(data, row) + kBreak);
    text.append(month(data).text);
    return {tr("Break-even with an always-on server"), heading(data) + text.join(kBreak)};
}

}  // namespace updraft

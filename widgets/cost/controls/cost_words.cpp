#include "widgets/cost/controls/cost_words.h"

#include <QDate>
#include <QLocale>

#include "widgets/charts/value_axis.h"

namespace updraft {
namespace {

constexpr int kExactDecimals = 12;

// Digits in threes, whatever decimals there are.
QString grouped(const QString& plain) {
    const auto point = plain.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? plain : plain.left(point);
    const int first = whole.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (auto at = whole.size() - 3; at > first; at -= 3) whole.insert(at, QLocale().groupSeparator());
    return point < 0 ? whole : whole + QLocale().decimalPoint() + plain.mid(point + 1);
}

}  // namespace

QString CostWords::sign(const QString& currency) {
    constexpr std::pair<const char*, const char*> kSigns[] = {
        {"USD", "$"}, {"EUR", "€"}, {"GBP", "£"}, {"JPY", "¥"}, {"INR", "₹"}};
    if (currency.isEmpty()) return QStringLiteral("$");
    for (const auto& [code, sign] : kSigns)
        if (currency == QLatin1String(code)) return QString::fromUtf8(sign);
    return currency + QChar(QChar::Nbsp);
}

QString CostWords::money(const Amount& amount, const QString& currency) {
    QString text = chartValueText(amount.approximate(), ChartUnit::Money);
    return text.replace(QLatin1Char('$'), sign(currency));
}

QString CostWords::known(const MoneyRange& range, const QString& currency, bool complete) {
    return complete ? money(range, currency) : QStringLiteral("≥ ") + money(range.low, currency);
}

QString CostWords::money(const MoneyRange& range, const QString& currency) {
    if (range.exact()) return money(range.low, currency);
    return tr("%1 to %2", "money").arg(money(range.low, currency), money(range.high, currency));
}

QString CostWords::exact(const Amount& amount, const QString& currency) {
    QString text = QString::fromStdString(amount.text());
    const auto point = text.indexOf(QLatin1Char('.'));
    const bool longer = point >= 0 && text.size() - point - 1 > kExactDecimals;
    if (longer) {
        text = QString::fromStdString(amount.rounded(kExactDecimals));
        while (text.endsWith(QLatin1Char('0'))) text.chop(1);
        if (text.endsWith(QLatin1Char('.'))) text.chop(1);
    }
    return grouped(text) + QLatin1Char(' ') + currency;
}

QString CostWords::grant(GrantAllocation allocation) {
    switch (allocation) {
        case GrantAllocation::Chronological:
            return tr("To the month’s first usage");
        case GrantAllocation::Proportional:
            return tr("In proportion to usage");
        case GrantAllocation::Marginal:
            break;
    }
    return tr("To nobody: what one more call costs");
}

QString CostWords::grantTip(GrantAllocation allocation) {
    switch (allocation) {
        case GrantAllocation::Chronological:
            return tr("Who ran first took it, with the first tiers. As on the days of the chart");
        case GrantAllocation::Proportional:
            return tr("Everybody has the share of it that they have of its usage");
        case GrantAllocation::Marginal:
            break;
    }
    return tr("Rows of the table are at list price, for comparing; the month’s own figures keep the grant");
}

QString CostWords::rate(const CurrencyRate& rate) {
    QString text = tr("1 %1 = %2 %3", "exchange rate")
                       .arg(QString::fromStdString(rate.from), decimal(rate.rate.text()),
                            QString::fromStdString(rate.to));
    if (rate.date.known()) text += QStringLiteral(", ") + QString::fromStdString(updraft::text(rate.date));
    if (!rate.source.empty()) text += QStringLiteral(", ") + QString::fromStdString(rate.source);
    return text;
}

QString CostWords::exact(const MoneyRange& range, const QString& currency) {
    if (range.exact()) return exact(range.low, currency);
    return tr("%1 to %2", "amounts").arg(exact(range.low, currency), exact(range.high, currency));
}

QString CostWords::decimal(const std::string& plain) {
    return grouped(QString::fromStdString(plain));
}

QString CostWords::quantity(Quantity base, Quantity unitSize) {
    return grouped(QString::fromStdString(quantityText(base, unitSize)));
}

QString CostWords::month(const CostMonth& month) {
    return QLocale().standaloneMonthName(month.month) + QLatin1Char(' ') + QString::number(month.year);
}

QString CostWords::day(std::int32_t day) {
    return QLocale().toString(QDate(1970, 1, 1).addDays(day),
                              tr("d MMM", "a day in a chart, Qt date format"));
}

QString CostWords::split(CostSplit split) {
    switch (split) {
        case CostSplit::Function:
            return tr("Group by function");
        case CostSplit::Version:
            return tr("Group by version");
        case CostSplit::Trigger:
            return tr("Group by trigger");
        case CostSplit::Line:
            break;
    }
    return tr("Group by line of the bill");
}

QString CostWords::splitTitle(CostSplit split) {
    switch (split) {
        case CostSplit::Function:
            return tr("Daily cost by function");
        case CostSplit::Version:
            return tr("Daily cost by version");
        case CostSplit::Trigger:
            return tr("Daily cost by trigger");
        case CostSplit::Line:
            break;
    }
    return tr("Daily cost by line of the bill");
}

QString CostWords::paidFor(PaidFor paidFor) {
    switch (paidFor) {
        case PaidFor::Work:
            return tr("used");
        case PaidFor::Rounding:
            return tr("rounded up");
        case PaidFor::Waiting:
            return tr("waiting");
        case PaidFor::Init:
            return tr("init");
        case PaidFor::Idle:
            return tr("kept idle");
        case PaidFor::Fixed:
            break;
    }
    return tr("fixed");
}

ColorRole CostWords::color(PaidFor paidFor) {
    switch (paidFor) {
        case PaidFor::Work:
            return ColorRole::Money;
        case PaidFor::Rounding:
            return ColorRole::Error;
        case PaidFor::Waiting:
            return ColorRole::Throttled;
        case PaidFor::Init:
            return ColorRole::Init;
        case PaidFor::Idle:
            return ColorRole::Idle;
        case PaidFor::Fixed:
            break;
    }
    return ColorRole::SeriesSix;
}

ColorRole CostWords::series(std::size_t rank) {
    constexpr ColorRole kRoles[kSeries + 1] = {ColorRole::Busy,      ColorRole::Money,
                                               ColorRole::Throttled, ColorRole::SeriesFive,
                                               ColorRole::SeriesSix, ColorRole::Idle};
    return kRoles[std::min(rank, kSeries)];
}

QString CostWords::meter(Meter meter) {
    switch (meter) {
        case Meter::Requests:
            return tr("every invocation that ran");
        case Meter::OnDemandRequests:
            return tr(
                "invocations without provisioned concurrency; asynchronous events by their 64 KB chunks");
        case Meter::ProvisionedRequests:
            return tr("invocations on provisioned concurrency");
        case Meter::BilledMbMs:
            return tr("init + duration, rounded up to 1 ms, × configured memory; on demand");
        case Meter::ProvisionedMbMs:
            return tr("duration, rounded up to 1 ms, × configured memory; on provisioned concurrency");
        case Meter::WallMbMs:
            return tr("init + duration, rounded up to 1 ms, × configured memory");
        case Meter::WallVcpu:
            return tr("init + duration, rounded up to 1 ms, × CPUs");
        case Meter::Min100MbMs:
            return tr("init + duration, at least 100 ms each, × configured memory");
        case Meter::Ceil100MbMs:
            return tr("init + duration, each rounded up to 100 ms, × configured memory");
        case Meter::Ceil100MhzMs:
            return tr("init + duration, each rounded up to 100 ms, × clock");
        case Meter::Shared100MbMs:
            return tr("time rounded up to 100 ms × memory, shared by requests that overlap");
        case Meter::Shared100Vcpu:
            return tr("time rounded up to 100 ms × CPUs, shared by requests that overlap");
        case Meter::HandlerMbUs:
            return tr("the handler’s time × memory, without starts, shared by requests that overlap");
        case Meter::HandlerCeil100MbMs:
            return tr("the handler’s time, each rounded up to 100 ms, × memory");
        case Meter::Min1000MbMs:
            return tr("the handler’s time, at least 1 s each, then rounded up to 100 ms, × memory");
        case Meter::UsedMbMs:
            return tr("used memory in steps of 128 MB × at least 100 ms");
        case Meter::Cpu:
            return tr(
                "CPU time of each call: as measured, else the handler’s time × the assumed share of a CPU");
        case Meter::StorageMbMs:
            return tr("/tmp above 512 MB × billed time");
        case Meter::InstanceMbMs:
            return tr("the whole life of environments × memory");
        case Meter::InstanceVcpu:
            return tr("the whole life of environments × CPUs");
        case Meter::ProvisionedReadyMbMs:
            return tr("provisioned concurrency that was ready, busy or not, × memory");
        case Meter::LogBytes:
            return tr("bytes that were logged, with the platform’s own lines");
        case Meter::EgressBytes:
            return tr("answers to HTTP calls");
        case Meter::Months:
            return tr("a plan, by the month");
        case Meter::Stated:
            return tr("nothing here counts this: it is 0 unless you state it");
        default:
            return QString::fromLatin1(info(meter).meaning);
    }
}

QString CostWords::origin(const BillLine& line) {
    if (line.stated) return tr("stated by you");
    switch (line.origin) {
        case MeterOrigin::Counted:
            return tr("counted from what ran");
        case MeterOrigin::Assumed:
            return tr("counted from what ran and an assumption");
        case MeterOrigin::Stated:
            break;
    }
    return tr("not counted here");
}

QString CostWords::evidence(TariffEvidence evidence) {
    switch (evidence) {
        case TariffEvidence::Primary:
            return tr("the provider’s own text");
        case TariffEvidence::Secondary:
            return tr("a third party that names the provider’s list");
        case TariffEvidence::Derived:
            return tr("derived by arithmetic");
        case TariffEvidence::Memory:
            return tr("not verified");
        case TariffEvidence::Low:
            break;
    }
    return tr("uncertain");
}

QString CostWords::lineName(const TariffDimension& dimension) {
    return QString::fromStdString(dimension.key).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString CostWords::factor(std::uint32_t percent) {
    const double factor = percent / 100.0;
    const int decimals = percent % 100 == 0 || factor >= 10 ? 0 : 1;
    return QStringLiteral("×") + QLocale().toString(factor, 'f', decimals);
}

}  // namespace updraft

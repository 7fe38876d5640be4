#include "widgets/cost/parts/cost_pictures.h"

#include <QLocale>
#include <algorithm>

#include "widgets/base/format.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/data/memory_use.h"
#include "widgets/cost/insights/insight_words.h"

namespace updraft {
namespace {

const QString kDash = QStringLiteral("–");
constexpr std::uint64_t kMillion = 1'000'000;
constexpr double kBytesPerMb = 1024.0 * 1024.0;
constexpr std::size_t kMemoryRows = 6;

QString million(const Amount& amount, std::uint64_t count, const QString& currency) {
    const auto each = costPer(amount, count, kMillion);
    return each ? CostWords::money(*each, currency) : kDash;
}

const ElsewhereRow* machinesOf(const CostData& data) {
    for (const ElsewhereRow& row : data.elsewhere)
        if (row.machines > 0) return &row;
    return nullptr;
}

}  // namespace

QString CostPictures::title(CostTiles::Which which) {
    switch (which) {
        case CostTiles::MonthToDate:
            return tr("Month to date");
        case CostTiles::Forecast:
            return tr("Forecast");
        case CostTiles::PerMillion:
            return tr("Per million requests");
        case CostTiles::IdleAvoided:
            return tr("Idle avoided");
        default:
            return tr("Waste");
    }
}

CostTileText CostPictures::tile(CostTiles::Which which, const CostData* data) {
    if (data == nullptr) return {title(which), kDash, {}, ColorRole::Text, {}};
    switch (which) {
        case CostTiles::MonthToDate:
            return monthToDate(*data);
        case CostTiles::Forecast:
            return forecast(*data);
        case CostTiles::PerMillion:
            return perMillion(*data);
        case CostTiles::IdleAvoided:
            return idleAvoided(*data);
        default:
            return waste(*data);
    }
}

CostTileText CostPictures::monthToDate(const CostData& data) {
    CostTileText text{data.present ? title(CostTiles::MonthToDate) : CostWords::month(data.month),
                      CostWords::money(data.net, data.currency),
                      {},
                      ColorRole::Text,
                      {}};
    text.note = data.grant.high.isZero() ? tr("list price")
                                         : tr("list %1 · free %2", "money")
                                               .arg(CostWords::money(data.list, data.currency),
                                                    CostWords::money(data.grant, data.currency));
    if (data.present)
        text.note = tr("today %1 · %2").arg(CostWords::money(data.today(), data.currency), text.note);
    return text;
}

CostTileText CostPictures::forecast(const CostData& data) {
    CostTileText text{title(CostTiles::Forecast), kDash, {}, ColorRole::Text, {}};
    const FanBand* end = data.forecast ? data.forecast->atEnd() : nullptr;
    if (end == nullptr) {
        text.note = data.present ? tr("nothing ran yet") : tr("the month is over");
        return text;
    }
    text.figure = CostWords::money(end->middle, data.currency);
    if (data.forecastPending) {
        text.role = ColorRole::SecondaryText;
        text.note = tr("being worked out …");
        return text;
    }
    text.note =
        tr("%1 to %2 at the month’s end", "4 of 5 paths")
            .arg(CostWords::money(end->low80, data.currency), CostWords::money(end->high80, data.currency));
    return text;
}

CostTileText CostPictures::perMillion(const CostData& data) {
    CostTileText text{title(CostTiles::PerMillion),
                      million(data.net.low, data.counts.requests, data.currency),
                      {},
                      ColorRole::Text,
                      {}};
    if (data.counts.requests == 0) return text;
    const QString successful = million(data.net.low, data.counts.successful, data.currency);
    text.note = tr("list %1 · per successful %2")
                    .arg(million(data.list.low, data.counts.requests, data.currency), successful);
    if (const auto each = data.units ? costPer(data.net.low, *data.units) : std::nullopt)
        text.note = tr("per %1 %2 · successful %3", "a unit of one's own, money, money")
                        .arg(data.query.unit.name, CostWords::money(*each, data.currency), successful);
    return text;
}

CostTileText CostPictures::idleAvoided(const CostData& data) {
    CostTileText text{title(CostTiles::IdleAvoided), kDash, {}, ColorRole::Text, {}};
    const ElsewhereRow* machines = machinesOf(data);
    if (machines == nullptr) {
        text.note = data.empty() ? QString() : tr("no such machine carries this load");
        return text;
    }
    const Amount avoided = machines->net.low - data.net.low;
    text.figure = CostWords::money(avoided, data.currency);
    text.role = avoided.isNegative() ? ColorRole::Error : ColorRole::Success;
    text.note = tr("against %1 always on").arg(data.breakEven.machines);
    if (avoided.isNegative()) text.note = tr("%1 always on would cost less").arg(data.breakEven.machines);
    return text;
}

CostTileText CostPictures::waste(const CostData& data) {
    CostTileText text{
        title(CostTiles::Waste), CostWords::money(data.use.waste(), data.currency), {}, ColorRole::Text, {}};
    if (!data.use.waste().isZero()) text.role = ColorRole::Error;
    text.note = tr("rounded up %1 · kept idle %2")
                    .arg(CostWords::money(data.use.of(PaidFor::Rounding), data.currency),
                         CostWords::money(data.use.of(PaidFor::Idle), data.currency));
    return text;
}

BarChartContent CostPictures::days(const CostData& data, const CostInsights* insights) {
    BarChartContent content;
    if (insights != nullptr && insights->month == data.month)
        for (const CostAnomaly& one : insights->anomalies)
            content.marks.push_back(
                {static_cast<std::size_t>(insights->dayOf(one)), InsightWords::mark(*insights, one)});
    for (const std::int32_t day : data.days) content.bars.push_back(CostWords::day(day));
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        const bool rest = i >= CostWords::kSeries;
        if (i <= CostWords::kSeries)
            content.parts.push_back({rest ? tr("other") : data.rows[i].name, CostWords::series(i),
                                     std::vector<double>(data.days.size())});
        std::vector<double>& values = content.parts.back().values;
        for (std::size_t day = 0; day < values.size(); ++day)
            values[day] += data.rows[i].days[day].approximate();
    }
    if (!data.forecast || data.forecastPending) return content;
    content.expected.assign(data.days.size(), {});
    for (const ForecastDay& day : data.forecast->days)
        if (day.day >= data.days.front() && day.day <= data.days.back())
            content.expected[static_cast<std::size_t>(day.day - data.days.front())] = {
                day.ofDay.middle.approximate(), day.ofDay.low80.approximate(), day.ofDay.low50.approximate(),
                day.ofDay.high50.approximate(), day.ofDay.high80.approximate()};
    return content;
}

RowBarsContent CostPictures::elsewhere(const CostData& data) {
    RowBarsContent content;
    std::array<bool, kPaidForCount> occurs{};
    for (const ElsewhereRow& row : data.elsewhere) {
        for (std::size_t i = 0; i < kPaidForCount; ++i) occurs[i] = occurs[i] || !row.use.parts[i].isZero();
        if (row.machines > 0) occurs[static_cast<std::size_t>(PaidFor::Fixed)] = true;
    }
    for (std::size_t i = 0; i < kPaidForCount; ++i)
        if (occurs[i])
            content.parts.push_back({CostWords::paidFor(static_cast<PaidFor>(i)),
                                     CostWords::color(static_cast<PaidFor>(i)), ChartMark::Square, true, 1});
    for (const ElsewhereRow& row : data.elsewhere) {
        RowBar bar{row.name, CostWords::known(row.net, row.currency, row.complete), {}, {}, row.chosen};
        for (std::size_t i = 0; i < kPaidForCount; ++i) {
            if (!occurs[i]) continue;
            const bool fixed = static_cast<PaidFor>(i) == PaidFor::Fixed;
            bar.parts.push_back(row.machines > 0 ? (fixed ? row.net.low.approximate() : 0)
                                                 : row.use.parts[i].approximate());
        }
        if (!row.complete) bar.note = tr("not everything that ran has a known price there");
        content.rows.push_back(std::move(bar));
    }
    return content;
}

CurveChartContent CostPictures::breakEven(const CostData& data) {
    const BreakEvenCurve& curve = data.breakEven;
    CurveChartContent content;
    if (curve.points.empty()) return content;
    CurveLine functions{tr("functions"), ColorRole::Money, false, {}};
    for (const BreakEvenCurve::Point& point : curve.points)
        functions.points.emplace_back(point.perSecond, point.cost);
    const double right = curve.points.back().perSecond;
    content.lines.push_back(std::move(functions));
    content.marks.push_back(
        {curve.recorded, tr("recorded: %1").arg(formatRate(curve.recorded)), ColorRole::SecondaryText});
    if (curve.machines.isEmpty()) return content;
    content.lines.push_back(
        {curve.machines, ColorRole::Error, true, {{0, curve.fixed}, {right, curve.fixed}}});
    if (curve.meets) content.marks.push_back({*curve.meets, formatRate(*curve.meets), ColorRole::Error});
    if (curve.carries > 0 && curve.carries < right) {
        content.shadeFrom = curve.carries;
        content.shadeText = tr("more than %1 carry").arg(curve.machines);
    }
    return content;
}

// By function, what the busiest memory size has and what was needed of it.
RowBarsContent CostPictures::memory(const CostData& data) {
    RowBarsContent content;
    content.unit = ChartUnit::Bytes;
    content.parts = {{tr("used at most"), ColorRole::Busy, ChartMark::Square, true, 1},
                     {tr("never used"), ColorRole::Idle, ChartMark::Square, true, 1}};
    for (const MemoryUse& one : memoryUse(*data.recorded)) {
        if (content.rows.size() >= kMemoryRows) break;
        const double all = one.configuredMb * kBytesPerMb,
                     used = std::min(all, static_cast<double>(one.peakKb) * 1024);
        content.rows.push_back({QString::fromStdString(functionText(data.recorded->facts, one.functionId)),
                                tr("%1 of %2", "memory used of what is configured")
                                    .arg(formatBytes(static_cast<std::int64_t>(used)),
                                         formatBytes(static_cast<std::int64_t>(all))),
                                {},
                                {used, all - used},
                                false});
    }
    return content;
}

}  // namespace updraft

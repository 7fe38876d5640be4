#include "widgets/cost/export/cost_review.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QDir>

#include "widgets/base/format.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/controls/cpu_words.h"
#include "widgets/cost/data/elsewhere.h"
#include "widgets/cost/data/price_month.h"
#include "widgets/cost/formula/cost_formula.h"
#include "widgets/cost/tuning/tuning_words.h"

namespace updraft {
namespace {

constexpr double kTuningHeight = 150;
const QString kBreak = QStringLiteral("\n"), kDot = QStringLiteral(" · ");

}  // namespace

Review CostReview::begin(const CostData& data, const QString& workspace, bool sample) {
    Review review;
    review.title = tr("Cost review, %1").arg(CostWords::month(data.month));
    QStringList of{tariffTitle(data)};
    if (!workspace.isEmpty()) of.prepend(tr("workspace %1").arg(QDir(workspace).dirName()));
    of.append(tr("as of %1").arg(formatDateTime(data.now)));
    review.subtitle = of.join(kDot);
    if (sample) review.notes.append(tr("Sample data: generated, nothing of it ran here."));
    if (data.query.scale != CostQuery::kRecorded)
        review.notes.append(
            tr("As if the recorded traffic had been %1.").arg(CostWords::factor(data.query.scale)));
    if (!data.query.withGrant) review.notes.append(tr("As if the free grant were used up."));
    return review;
}

ReviewSection CostReview::table(const QString& title, const QAbstractItemModel& model) {
    ReviewSection section;
    section.title = title;
    for (int column = 0; column < model.columnCount(); ++column) {
        section.table.headers.append(model.headerData(column, Qt::Horizontal).toString());
        const int alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        section.table.figures.push_back((alignment & Qt::AlignRight) != 0);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        section.table.rows.push_back(cells);
    }
    return section;
}

ReviewTable CostReview::tuningTable(const ShownTuning& shown) {
    ReviewTable table;
    table.headers = {tr("Memory"),
                     tr("CPUs"),
                     tr("Calls,\nwarm + first"),
                     tr("Warm: median\n95 % interval"),
                     tr("Init + first,\nmedians"),
                     tr("Memory\nused"),
                     tr("arm64 / million\n95 % interval"),
                     tr("x86_64 / million\n95 % interval")};
    table.figures = {false, true, true, true, true, true, true, true};
    for (std::size_t i = 0; i < shown.result.sizes.size(); ++i)
        table.rows.push_back(TuningWords::reviewRow(shown, i));
    return table;
}

QString CostReview::choices(const TuningResult& result) {
    QStringList words;
    const auto add = [&](const QString& what, const std::optional<std::size_t>& choice) {
        if (const MeasuredSize* size = result.at(choice))
            words.append(what.arg(TuningWords::memory(size->size.memoryMb)));
    };
    add(tr("Best value: %1"), result.choices.bestValue);
    add(tr("balanced: %1"), result.choices.balanced);
    add(tr("fastest: %1"), result.choices.fastest);
    add(tr("knee: %1"), result.choices.knee);
    return words.isEmpty() ? tr("No size is fit.") : words.join(kDot);
}

QStringList CostReview::tuningWords(const ShownTuning& shown) {
    const TuningMeasurement& measured = shown.result.measurement;
    QStringList events;
    for (const std::string& event : measured.events) events.append(QString::fromStdString(event));
    QStringList how{
        tr("Measured %1 with %2").arg(formatDateTime(measured.finished), events.join(QStringLiteral(", "))),
        QString::fromStdString(measured.runtime), QString::fromStdString(measured.architecture),
        tr("%1 in the template then").arg(TuningWords::memory(measured.configuredMb)),
        tr("%n call(s)", nullptr, static_cast<int>(measured.samples.size()))};
    if (!shown.priceList.isEmpty()) how.append(tr("prices: %1").arg(shown.priceList));
    how.removeAll(QString());
    return {how.join(kDot), choices(shown.result)};
}

void CostReview::addTunings(Review& review, const KeptTunings& kept, const Theme& theme) {
    auto charts = std::make_shared<std::vector<std::unique_ptr<TuningChart>>>();
    for (const ShownTuningPtr& shown : kept.all) {
        auto chart = std::make_unique<TuningChart>(theme);
        const QString function = QString::fromStdString(shown->result.measurement.function);
        chart->setTitle(tr("Duration and cost of a million calls by memory size"));
        chart->setContent(TuningWords::chart(*shown));
        if (!shown->currency.isEmpty()) chart->setMoneySign(CostWords::sign(shown->currency));
        ReviewSection section;
        section.title = tr("Memory tuning: %1").arg(function);
        section.words = tuningWords(*shown);
        section.charts.push_back({chart.get(), kTuningHeight});
        section.table = tuningTable(*shown);
        if (shown == kept.all.back())
            section.closing.append(
                tr("Every call was really made, one at a time, with that size’s share of this machine’s "
                   "processors (one at 1,769 MB). Intervals hold the middle 95 % of what 2,000 resamples of "
                   "the calls give (bootstrap). Costs are list prices of a million warm calls without the "
                   "free grant; the other architecture is priced for the same time."));
        review.sections.push_back(std::move(section));
        charts->push_back(std::move(chart));
    }
    for (const QString& problem : kept.problems) review.notes.append(problem);
    review.owner = charts;
}

ReviewSection CostReview::prices(const CostData& data) {
    ReviewSection section;
    section.title = tr("Prices, sources and assumptions");
    section.closing = CostFormulas::month(data).text.split(kBreak + kBreak);
    if (data.bills.empty()) return section;
    const UsageAssumptions& assumed = data.bills.front().usage->assumptions();
    section.words.append(
        tr("Taken: %1. Assumed: %2 requests share an instance where a provider lets them; traffic peaks at "
           "%3 times its mean.")
            .arg(CpuWords::basis(*data.bills.front().usage))
            .arg(assumed.overlap)
            .arg(kPeakToMean));
    section.words.append(
        tr("Months and days are by UTC. Durations were measured on this machine; a cloud’s differ. No tax."));
    return section;
}

}  // namespace updraft

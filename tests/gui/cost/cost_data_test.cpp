// What Cost shows of a month, made from usage: pure functions against the shipped tariffs.
#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/gui/support/gui_test.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/data/price_month.h"
#include "widgets/cost/export/cost_exports.h"
#include "widgets/cost/formula/cost_formula.h"
#include "widgets/cost/parts/cost_pictures.h"
#include "widgets/cost/scenarios/what_if_model.h"
#include "widgets/cost/table/cost_rows_model.h"

namespace updraft {
namespace {

constexpr std::int64_t kDayNs = 86'400'000'000'000;
const CostMonth kMonth{2026, 11};

TariffsPtr shipped() {
    static const TariffsPtr one = [] {
        auto read = TariffCatalogue::fromFolder(UPDRAFT_SOURCE_DIR "/resources/tariffs");
        return read ? std::make_shared<const TariffCatalogue>(std::move(*read)) : TariffsPtr();
    }();
    return one;
}

struct Calls {
    std::uint32_t function = 1;
    int day = 0;  // of the month
    std::uint64_t count = 0;
    std::uint64_t ms = 120;
    std::uint32_t memoryMb = 512;
};

UsageRow rowOf(const Calls& calls) {
    UsageRow row;
    row.key.day = static_cast<std::int32_t>(kMonth.from() / kDayNs) + calls.day;
    row.key.functionId = calls.function;
    row.key.memoryMb = calls.memoryMb;
    row.key.trigger = calls.function == 1 ? Trigger::FunctionUrl : Trigger::Invoke;
    row.sums.invocations = row.sums.billing.requests = row.sums.billing.asyncChunks = calls.count;
    row.sums.billing.billedMs = calls.count * calls.ms;
    row.sums.billing.billedMbMs = row.sums.billing.billedMs * calls.memoryMb;
    row.sums.billing.durationUs = (row.sums.billing.billedMs - calls.count / 2) * 1'000;
    row.sums.billing.ms100 = row.sums.billing.minMs100 = calls.count * ((calls.ms + 99) / 100 * 100);
    row.sums.billing.ms1000 = calls.count * 1'000;
    row.sums.peakMemoryKb = 200 * 1024;
    return row;
}

// Two functions on 15 days of November, 0.5 to 3 million calls a day together.
MonthUsagePtr someUsage(std::uint64_t callsADay = 2'000'000) {
    auto usage = std::make_shared<MonthUsage>();
    usage->month = kMonth;
    for (int day = 0; day < 15; ++day) {
        usage->rows.push_back(rowOf({1, day, callsADay, 120, 512}));
        usage->rows.push_back(rowOf({2, day, callsADay / 4, 43, 1024}));
    }
    usage->facts[1] = {"orders", Chip::X86_64, 512};
    usage->facts[2] = {"thumbs", Chip::X86_64, 512};
    usage->oldest = kMonth.from();
    usage->newest = kMonth.from() + 15 * kDayNs;
    return usage;
}

PricingRequest requestOf(const CostQuery& query = {}, MonthUsagePtr usage = someUsage()) {
    return {shipped(), std::move(usage), query, kMonth.from() + 15 * kDayNs, QStringLiteral("eu-central-1"),
            {}};
}

Amount sumOf(const std::vector<Amount>& amounts) {
    Amount sum;
    for (const Amount& amount : amounts) sum += amount;
    return sum;
}

}  // namespace

class CostDataTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QVERIFY(shipped() != nullptr);
    }

    void whatIsShownAddsUpToTheBill() {
        for (const CostSplit split :
             {CostSplit::Function, CostSplit::Version, CostSplit::Trigger, CostSplit::Line}) {
            CostQuery query;
            query.split = split;
            const CostDataPtr data = makeCostData(requestOf(query));
            QVERIFY(data->net.low > Amount::whole(10));
            QVERIFY(data->rows.size() >= 2);
            QVERIFY(sumOf(data->daySums) + data->fixed.net() == data->net.low);
            Amount rows, days;
            for (const CostRow& row : data->rows) {
                rows += row.share.net();
                days += sumOf(row.days);
            }
            QVERIFY(rows + data->fixed.net() == data->net.low);
            QVERIFY(days == sumOf(data->daySums));
            QVERIFY(data->use.total() == data->net.low);
            QCOMPARE(data->days.size(), std::size_t{30});
        }
    }

    void figuresOfARowAreThoseOfItsFunction() {
        const CostDataPtr data = makeCostData(requestOf());
        QCOMPARE(data->rows.front().name, QStringLiteral("orders"));
        QCOMPARE(data->rows.front().requests, std::uint64_t{30'000'000});
        // 30 M × 120 ms × 0.5 GB
        QCOMPARE(quantityText(data->rows.front().mbUs, 1'024'000'000), std::string("1800000"));
        QCOMPARE(data->counts.requests, std::uint64_t{37'500'000});
    }

    void moreTrafficIsPricedWithGrantAndTiersNotMultiplied() {
        CostQuery ten;
        ten.scale = 1'000;
        const CostDataPtr one = makeCostData(requestOf()), more = makeCostData(requestOf(ten));
        QCOMPARE(more->counts.requests, 10 * one->counts.requests);
        QVERIFY(more->list.low == one->list.low.times(10));
        QVERIFY(more->net.low > one->net.low.times(10));  // the grant did not grow
    }

    void pricesBendWhereAGrantEnds() {
        const CostDataPtr little = makeCostData(requestOf({}, someUsage(10'000)));
        QVERIFY(little->net.low.isZero());
        QVERIFY(!little->bends.empty());
        QVERIFY(std::is_sorted(little->bends.begin(), little->bends.end(),
                               [](const ScaleBend& a, const ScaleBend& b) { return a.percent < b.percent; }));
        const auto grant = std::find_if(
            little->bends.begin(), little->bends.end(),
            [](const ScaleBend& bend) { return bend.text.contains(QStringLiteral("requests")); });
        QVERIFY(grant != little->bends.end());
        // 15 days × 12,500 requests: the million is used up at 5.33 times as many.
        QVERIFY(std::abs(grant->percent - 533.3) < 1);
        CostQuery below, above;
        below.scale = static_cast<std::uint32_t>(little->bends.front().percent) - 1;
        above.scale = static_cast<std::uint32_t>(little->bends.front().percent) + 10;
        QVERIFY(makeCostData(requestOf(below, someUsage(10'000)))->net.low.isZero());
        QVERIFY(!makeCostData(requestOf(above, someUsage(10'000)))->net.low.isZero());
    }

    void anotherTariffGivesAnotherBill() {
        CostQuery query;
        query.tariff = QStringLiteral("cloudflare-workers-standard");
        const CostDataPtr data = makeCostData(requestOf(query));
        QCOMPARE(data->bills.size(), std::size_t{1});
        QCOMPARE(data->bills.front().bill.tariff->id, std::string("cloudflare-workers-standard"));
        QVERIFY(!data->fixed.net().isZero());  // the plan
        QVERIFY(data->elsewhere.front().chosen);
    }

    void aTariffThatIsGoneIsSaid() {
        CostQuery query;
        query.tariff = QStringLiteral("no-such-cloud");
        const CostDataPtr data = makeCostData(requestOf(query));
        QVERIFY(data->tariffProblem.contains(QStringLiteral("no-such-cloud")));
        QVERIFY(!data->bills.empty());
    }

    void aDiscountIsTakenFromWhatIsLeft() {
        CostQuery query;
        query.discount = 1'000;  // 10 %
        const CostDataPtr full = makeCostData(requestOf()), less = makeCostData(requestOf(query));
        QVERIFY(less->net.low == full->net.low.scaled(9, 10));
        QVERIFY(sumOf(less->daySums) + less->fixed.net() == less->net.low);
    }

    void machinesCostLessFromWhereTheLinesMeet() {
        const CostDataPtr data = makeCostData(requestOf());
        const BreakEvenCurve& curve = data->breakEven;
        QVERIFY(!curve.machines.isEmpty());
        QVERIFY(curve.meets.has_value());
        QVERIFY(curve.points.size() > 10);
        for (std::size_t i = 1; i < curve.points.size(); ++i) {
            QVERIFY(curve.points[i].cost >= curve.points[i - 1].cost);
            if (curve.points[i].perSecond < *curve.meets * 0.999) QVERIFY(curve.points[i].cost < curve.fixed);
            if (curve.points[i].perSecond > *curve.meets * 1.001)
                QVERIFY(curve.points[i].cost >= curve.fixed);
        }
    }

    void theForecastContinuesTheMonth() {
        const CostDataPtr data = makeCostData(requestOf());
        QVERIFY(data->forecast.has_value());
        const FanBand* end = data->forecast->atEnd();
        QVERIFY(end != nullptr);
        QVERIFY(end->low80 <= end->middle && end->middle <= end->high80);
        QVERIFY(end->middle > data->net.low);
        const BarChartContent bars = CostPictures::days(*data);
        QCOMPARE(bars.bars.size(), std::size_t{30});
        QCOMPARE(bars.expectedOf(10), nullptr);
        const ExpectedBar& expected = *bars.expectedOf(20);
        QVERIFY(expected.middle > 0);
        QVERIFY(expected.low80 <= expected.low50 && expected.low50 <= expected.middle);
        QVERIFY(expected.middle <= expected.high50 && expected.high50 <= expected.high80);
        CostQuery before;
        before.month = CostMonth{2026, 10};
        PricingRequest past = requestOf(before);
        auto usage = std::make_shared<MonthUsage>(*past.usage);
        usage->month = *before.month;
        past.usage = usage;
        QVERIFY(!makeCostData(past)->forecast.has_value());
    }

    void aFormulaNamesInputsPriceSourceAndDate() {
        const CostDataPtr data = makeCostData(requestOf());
        const QString text = CostFormulas::month(*data).text;
        for (const char* part : {"GB-Seconds × 0.0000166667 USD", "https://", "read 20", "list price",
                                 "aws-lambda-x86_64-eu-central-1", "of 400,000 a month"})
            QVERIFY2(text.contains(QString::fromUtf8(part), Qt::CaseInsensitive), part);
        QVERIFY(text.contains(CostWords::exact(data->net.low, data->currency)));
        const CostFormula row = CostFormulas::row(*data, data->rows.front());
        QCOMPARE(row.title, QStringLiteral("orders"));
        QVERIFY(row.text.contains(CostWords::exact(data->rows.front().share.net(), data->currency)));
        for (const ElsewhereRow& other : data->elsewhere)
            QVERIFY2(CostFormulas::elsewhere(*data, other).text.size() > 40, qPrintable(other.name));
        QVERIFY(CostFormulas::waste(*data).text.contains(QStringLiteral("Waste is")));
        QVERIFY(CostFormulas::breakEven(*data).text.contains(QStringLiteral("t4g.small")));
        QVERIFY(CostFormulas::forecast(*data).text.contains(QStringLiteral("Holt-Winters")));
        QVERIFY(CostFormulas::perMillion(*data).text.contains(QStringLiteral("÷ 37,500,000 × 1,000,000")));
        QVERIFY(CostFormulas::idleAvoided(*data).text.contains(QStringLiteral("a month of 730 hours")));
    }

    void focusRowsAreOfAllBillsByFunction() {
        CostQuery query;
        query.split = CostSplit::Trigger;
        const CostDataPtr data = makeCostData(requestOf(query));
        const std::string text = billText(BillExport::FocusCsv, *data, "shop");
        QVERIFY(text.starts_with("BilledCost,"));
        QVERIFY(text.find("orders") != std::string::npos && text.find("thumbs") != std::string::npos);
    }

    void theTableSortsByExactValues() {
        CostRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const CostDataPtr data = makeCostData(requestOf());
        model.setMonth(data);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, CostRowsModel::Name).data().toString(), QStringLiteral("orders"));
        const QPersistentModelIndex orders = model.index(0, CostRowsModel::Cost);
        model.sort(CostRowsModel::Requests, Qt::AscendingOrder);
        QCOMPARE(model.index(0, CostRowsModel::Name).data().toString(), QStringLiteral("thumbs"));
        QCOMPARE(orders.row(), 1);
        model.setMonth(makeCostData(requestOf({}, someUsage(3'000'000))));
        QCOMPARE(orders.row(), 1);  // new figures keep what is selected
        QVERIFY(model.csv().contains(QStringLiteral("orders,45000000,2700000,")));
        model.setMonth(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aMoveOfTheSliderLeavesOnlyTheForecastForLater() {
        PricingRequest request = requestOf();
        request.before = makeCostData(request);
        QVERIFY(request.before->forecast);
        request.query.split = CostSplit::Trigger;
        QVERIFY2(!quickCostData(request)->forecastPending, "what is told apart is no other forecast");
        request.query.scale = 4'000;
        const CostDataPtr quick = quickCostData(request), whole = makeCostData(request);
        QVERIFY(quick->forecastPending && !whole->forecastPending);
        QVERIFY(quick->net == whole->net && quick->use.parts == whole->use.parts);
        QCOMPARE(quick->elsewhere.size(), whole->elsewhere.size());
        for (std::size_t i = 0; i < whole->elsewhere.size(); ++i)
            QVERIFY2(quick->elsewhere[i].net == whole->elsewhere[i].net,
                     qPrintable(whole->elsewhere[i].name));
        QCOMPARE(quick->breakEven.meets, whole->breakEven.meets);
        QCOMPARE(quick->bends.size(), whole->bends.size());
        QVERIFY(CostPictures::tile(CostTiles::Forecast, quick.get()).role == ColorRole::SecondaryText);
        QVERIFY2(CostPictures::days(*quick).expected.empty(), "bars of another scale would mislead");
        QVERIFY(!CostPictures::days(*whole).expected.empty());
        request.before = quick;
        QVERIFY2(quickCostData(request)->forecastPending, "until it was made");
    }

    void rowsThatChangePlacesTakeTheSelectionAlong() {
        CostRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMonth(makeCostData(requestOf()));
        QCOMPARE(model.index(0, CostRowsModel::Name).data().toString(), QStringLiteral("orders"));
        const QPersistentModelIndex orders = model.index(0, CostRowsModel::Cost);
        auto more = std::make_shared<MonthUsage>(*someUsage());
        for (UsageRow& row : more->rows)
            if (row.key.functionId == 2) row = rowOf({2, row.key.day - more->rows[0].key.day, 9'000'000});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setMonth(makeCostData(requestOf({}, more)));
        QCOMPARE(model.index(0, CostRowsModel::Name).data().toString(), QStringLiteral("thumbs"));
        QCOMPARE(orders.row(), 1);
        QCOMPARE(orders.sibling(orders.row(), CostRowsModel::Name).data().toString(),
                 QStringLiteral("orders"));
        QCOMPARE(resets.count(), 0);
    }

    void scenariosStandBesideTheMonth() {
        WhatIf arm, zurich, gateway, gone;
        arm.chip = Chip::Arm64;
        zurich.region = QStringLiteral("eu-central-2");
        gateway.gateway = QStringLiteral("http");
        gone.tariff = QStringLiteral("no-such-cloud");
        PricingRequest request = requestOf();
        request.whatIfs = {arm, zurich, gateway, gone};
        const CostDataPtr data = makeCostData(request);
        QCOMPARE(data->whatIfs.size(), std::size_t{5});
        const Amount recorded = data->whatIfs[0].net.low;
        QVERIFY(recorded >= data->net.low);  // with what is around the functions
        QVERIFY(data->whatIfs[1].net.low < recorded);
        QVERIFY(data->whatIfs[2].net.low > recorded);
        QVERIFY(data->whatIfs[3].net.low > recorded);
        QVERIFY(data->whatIfs[4].problem.contains(QStringLiteral("no-such-cloud")));
        for (const WhatIf& what : request.whatIfs) QVERIFY(WhatIf::fromMap(what.toMap()) == what);
        WhatIfModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBills(data);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.index(1, WhatIfModel::What).data().toString().contains(QStringLiteral("arm64")));
        QVERIFY(model.index(1, WhatIfModel::Difference).data().toString().startsWith(QStringLiteral("−")));
        QVERIFY(model.index(2, WhatIfModel::Difference).data().toString().startsWith(QLatin1Char('+')));
        QCOMPARE(static_cast<int>(model.csv().count(QLatin1Char('\n'))), 6);
        model.setBills(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aQueryIsKeptAsItWas() {
        CostQuery query;
        query.month = CostMonth{2026, 2};
        query.tariff = QStringLiteral("alibaba-fc");
        query.split = CostSplit::Line;
        query.scale = 5'000;
        query.discount = 250;
        query.withGrant = false;
        QVERIFY(CostQuery::fromMap(query.toMap()) == query);
        QVERIFY(CostQuery::fromMap({}) == CostQuery());
        QVERIFY(CostQuery::fromMap({{QStringLiteral("split"), 99},
                                    {QStringLiteral("scale"), 1},
                                    {QStringLiteral("month"), QStringLiteral("soon")}}) == CostQuery());
    }
};

UPDRAFT_GUI_TEST(CostDataTest)

}  // namespace updraft

#include "cost_data_test.moc"

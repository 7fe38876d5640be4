// Terms and comparisons of Cost, over a generated month, by real keys and clicks.
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>

#include "tests/gui/cost/sampled_view.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/base/choice_button.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/cost/compare/comparison_card.h"
#include "widgets/cost/controls/cost_strip.h"
#include "widgets/cost/controls/cost_terms.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/parts/cost_tile.h"
#include "widgets/cost/table/card_table_model.h"

namespace updraft {
namespace {

using gui_test::clickRow;
using gui_test::kSampleWait;
using gui_test::SampledView;

// The form as a person opens it.
struct Form {
    CostTerms* terms;
    explicit Form(SampledView& sampled)
        : terms(sampled.view.findChild<CostTerms*>(QStringLiteral("costTerms"))) {
        QTest::mouseClick(terms, Qt::LeftButton);
    }
    ~Form() { terms->form().hide(); }
    template <typename Field>
    Field* field(const char* name) const {
        return terms->form().findChild<Field*>(QLatin1String(name));
    }
    void write(QWidget* into, const char* text) const {
        into->setFocus();
        QTest::keyClick(into, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(into, QLatin1String(text));
        QTest::keyClick(into, Qt::Key_Tab);
    }
};

bool waitFor(SampledView& sampled, const std::function<bool(const CostData&)>& is) {
    return QTest::qWaitFor([&] { return is(*sampled.view.feed().data()); }, kSampleWait);
}

QString tile(const SampledView& sampled, int which) {
    const auto& texts = sampled.view.findChild<CostTile*>(QStringLiteral("costTile%1").arg(which))->texts();
    return texts.figure + QLatin1Char(' ') + texts.note;
}

}  // namespace

class CostTermsTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aDiscountIsTakenOff() {
        SampledView sampled;
        QVERIFY(sampled.open());
        const Amount full = sampled.view.feed().data()->net.low;
        const Form form(sampled);
        QVERIFY(form.terms->form().isVisible());
        form.write(form.field<QDoubleSpinBox>("termsDiscount"), "12.5");
        QCOMPARE(sampled.view.query().discount, 1'250U);
        QVERIFY(waitFor(sampled, [](const CostData& data) { return data.query.discount == 1'250; }));
        QVERIFY(sampled.view.feed().data()->net.low == full.scaled(875, 1'000));
        QVERIFY(form.terms->text().contains(QStringLiteral("12.5 %")));
        QTest::mouseClick(sampled.view.findChild<CostTile*>(QStringLiteral("costTile0")), Qt::LeftButton);
        QVERIFY(sampled.formula().contains(QStringLiteral("negotiated discount of 12.5 %")));
    }

    void theGrantIsGivenInThreeLabelledWaysOrNotAtAll() {
        SampledView sampled;
        QVERIFY(sampled.open());
        const Amount full = sampled.view.feed().data()->net.low;
        const auto rows = [&] {
            CostPart sum;
            for (const CostRow& row : sampled.view.feed().data()->rows) sum += row.share;
            return sum;
        };
        const auto choose = [&](const Form& form, int way, const std::function<bool(const CostData&)>& came) {
            const QByteArray name = "termsGrant" + QByteArray::number(way);
            QTest::mouseClick(form.field<QRadioButton>(name.constData()), Qt::LeftButton, {}, QPoint(8, 8));
            return waitFor(sampled, came);
        };
        const Form form(sampled);
        QVERIFY(choose(form, 1, [](const CostData& data) { return data.query.withGrant; }));
        const CostDataPtr shared = sampled.view.feed().data();
        QVERIFY(shared->net.low < full);
        QVERIFY(rows().net() + shared->fixed.net() == shared->net.low);
        QVERIFY(choose(form, 2,
                       [](const CostData& data) { return data.query.grant == GrantAllocation::Marginal; }));
        QVERIFY(sampled.view.feed().data()->net == shared->net);  // of the month, nothing changes
        QVERIFY(rows().grant.isZero());
        QVERIFY(rows().list + shared->fixed.list == shared->list.low);
        QVERIFY(choose(form, 0, [](const CostData& data) {
            return data.query.grant == GrantAllocation::Chronological;
        }));
        QVERIFY(rows().net() + shared->fixed.net() == shared->net.low);
        QVERIFY(choose(form, 3, [](const CostData& data) { return !data.query.withGrant; }));
        QVERIFY(sampled.view.feed().data()->net.low == full);
    }

    void moneyIsShownByTheRateThatIsStated() {
        SampledView sampled;
        QVERIFY(sampled.open());
        const Amount own = sampled.view.feed().data()->net.low;
        const Form form(sampled);
        form.write(form.field<QLineEdit>("termsCurrency"), "eur");
        QVERIFY(sampled.view.query().rate.isEmpty());  // no rate is known: nothing is converted
        form.field<QDateEdit>("termsDate")->setDate(QDate(2026, 11, 20));
        form.write(form.field<QLineEdit>("termsSource"), "ECB");
        form.write(form.field<QDoubleSpinBox>("termsRate"), "0.92");
        QCOMPARE(sampled.view.query().rate, QStringLiteral("USD/EUR=0.92,2026-11-20,ECB"));
        QVERIFY(waitFor(sampled, [](const CostData& data) { return data.currency == QLatin1String("EUR"); }));
        const CostDataPtr known = sampled.view.feed().data();
        QVERIFY(known->net.low == own.scaled(92, 100));
        QVERIFY(tile(sampled, CostTiles::MonthToDate).contains(QStringLiteral("€")));
        auto* days = sampled.view.findChild<BarChart*>(QStringLiteral("costDays"));
        for (int day = 0; day < days->itemCount(); ++day)
            QVERIFY(!days->itemText(day).heading.contains(QLatin1Char('$')));
        QTest::mouseClick(sampled.view.findChild<CostTile*>(QStringLiteral("costTile0")), Qt::LeftButton);
        QVERIFY(sampled.formula().contains(QStringLiteral("1 USD = 0.92 EUR, 2026-11-20, ECB")));
        QVERIFY(CostQuery::fromMap(known->query.toMap()) == known->query);
    }

    void aTeamCountsInItsOwnUnit() {
        SampledView sampled;
        QVERIFY(sampled.open());
        const CostDataPtr before = sampled.view.feed().data();
        const QString function = before->rows.front().name;
        const Form form(sampled);
        form.write(form.field<QLineEdit>("termsUnit"), "basket");
        auto* functions = form.field<QComboBox>("termsUnitFunction");
        functions->setFocus();
        while (functions->currentText() != function && functions->currentIndex() + 1 < functions->count())
            QTest::keyClick(functions, Qt::Key_Down);
        form.write(form.field<QSpinBox>("termsUnitCount"), "2");
        QVERIFY(waitFor(sampled, [&](const CostData& data) {
            return data.units && data.query.unit.function == function && data.query.unit.perInvocations == 2;
        }));
        const CostDataPtr known = sampled.view.feed().data();
        QVERIFY(*known->units > 0 && *known->units <= before->rows.front().requests / 2 + 1);
        QVERIFY(tile(sampled, CostTiles::PerMillion).contains(QStringLiteral("per basket $")));
        QTest::mouseClick(sampled.view.findChild<CostTile*>(QStringLiteral("costTile2")), Qt::LeftButton);
        QVERIFY(sampled.formula().contains(
            QStringLiteral("Per basket (one for every 2 successful invocations of ") + function));
        QVERIFY(sampled.formula().contains(CostWords::quantity(*known->units, 1)));
        QVERIFY(form.terms->text().contains(QStringLiteral("per basket")));
    }

    void twoPeriodsAreCompared() {
        SampledView sampled;
        QVERIFY(sampled.open());
        auto* card = sampled.view.findChild<ComparisonCard*>(QStringLiteral("costCompare"));
        CompareQuery query;
        query.before = QStringLiteral("2026-11-03..2026-11-09");
        query.after = QStringLiteral("2026-11-10..2026-11-16");
        card->setQuery(query);
        auto* basis = sampled.view.findChild<ChoiceButton*>(QStringLiteral("compareBasis"));
        basis->popup().picked(true);
        QTRY_VERIFY_WITH_TIMEOUT(card->comparison() && card->comparison()->query.before == query.before &&
                                     card->comparison()->query.basis == DiffBasis::PerMillion,
                                 kSampleWait);
        const CostComparisonPtr made = card->comparison();
        QVERIFY2(made->problem.isEmpty(), qPrintable(made->problem));
        QVERIFY(made->before.requests > 0 && made->after.requests > 0);
        Amount functions;
        for (const CostDelta& delta : made->diff.functions) functions += delta.change();
        QVERIFY(functions != Amount());
        auto* table = sampled.table("costCompareTable");
        const int rows = static_cast<int>(made->diff.functions.size() + made->diff.lines.size()) + 3;
        QCOMPARE(table->model()->rowCount(), rows);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("In all"));
        clickRow(table, rows - 1);
        QVERIFY(sampled.formula().contains(QStringLiteral("after − before")));
        QVERIFY(sampled.formula().contains(QStringLiteral("Tariff aws-lambda-")));
        QVERIFY(sampled.formula().contains(QStringLiteral(", read 20")));  // its source and when
        clickRow(table, 1);                                                // a heading opens nothing
        QVERIFY(!sampled.formula().startsWith(QStringLiteral("Before and after: By function")));
    }

    void twoVersionsAreCompared() {
        SampledView sampled;
        QVERIFY(sampled.open());
        auto* card = sampled.view.findChild<ComparisonCard*>(QStringLiteral("costCompare"));
        auto* kind = sampled.view.findChild<ChoiceButton*>(QStringLiteral("compareKind"));
        kind->popup().picked(true);
        auto* before = sampled.view.findChild<ChoiceButton*>(QStringLiteral("compareBefore"));
        QVERIFY(before->choices().size() >= 2);
        QTRY_VERIFY_WITH_TIMEOUT(card->comparison() && card->comparison()->query.versions, kSampleWait);
        QVERIFY2(card->comparison()->problem.isEmpty(), qPrintable(card->comparison()->problem));
        QCOMPARE(card->query().before, before->choices()[0].key.toString());
        const QVariantMap state = sampled.view.saveState();
        SampledView again;
        again.view.restoreState(state);
        QVERIFY(again.view.findChild<ComparisonCard*>(QStringLiteral("costCompare"))->query() ==
                card->query());
    }
};

UPDRAFT_GUI_TEST(CostTermsTest)

}  // namespace updraft

#include "cost_terms_test.moc"

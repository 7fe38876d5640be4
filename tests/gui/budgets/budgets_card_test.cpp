// Budgets in Cost over a running platform, used as a person does: made, changed, deleted and brought back,
// and what they say once money is spent.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include "runtime/cost/tariff_file.h"
#include "tests/gui/activity/screenshot.h"
#include "tests/gui/budgets/spending.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/base/choice_button.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/cost/budgets/budget_dialog.h"
#include "widgets/cost/budgets/budget_model.h"
#include "widgets/cost/budgets/budgets_card.h"
#include "widgets/cost/cost_view.h"
#include "widgets/cost/parts/cost_tile.h"

using namespace updraft;
using gui_test::kWait;
using gui_test::Serving;

namespace {

template <typename Widget>
Widget* part(QWidget& parent, const char* name) {
    return parent.findChild<Widget*>(QLatin1String(name));
}

struct Card {
    explicit Card(Serving& serving) : card(std::make_unique<BudgetsCard>(serving.theme, *serving.session)) {
        card->resize(1100, 420);
        card->show();
        card->activateWindow();
    }
    BudgetDialog* dialog() const { return part<BudgetDialog>(*card, "budgetDialog"); }
    int rows() const { return card->table().model()->rowCount(); }
    QString cell(int row, int column) const {
        return card->table().model()->index(row, column).data().toString();
    }
    void press(const char* button) const {
        QTest::mouseClick(part<QToolButton>(*card, button), Qt::LeftButton);
    }

    std::unique_ptr<BudgetsCard> card;
};

void fill(QWidget* field, const QString& text) {
    field->setFocus();
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keyClicks(field, text);
}

void pick(QComboBox* box, const QString& text) {
    box->setFocus();
    while (box->currentIndex() > 0) QTest::keyClick(box, Qt::Key_Up);
    while (box->currentText() != text && box->currentIndex() + 1 < box->count())
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

}  // namespace

class BudgetsCardTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void makesOneByHandAndSaysWhatIsWrongByTheField() {
        Serving serving;
        QVERIFY(serving.serve());
        const Card at(serving);
        QVERIFY(part<QLabel>(*at.card, "budgetsEmpty")->isVisible());
        at.press("budgetNewButton");
        BudgetDialog* dialog = at.dialog();
        QVERIFY(dialog != nullptr);
        auto* name = part<QLineEdit>(*dialog, "budgetName");
        auto* limit = part<QLineEdit>(*dialog, "budgetLimit");
        auto* flaw = part<QLabel>(*dialog, "budgetLimitFlaw");
        auto* accept = part<QPushButton>(*dialog, "budgetAccept");
        QVERIFY2(flaw->isHidden(), "nobody has typed anything yet");
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY(flaw->isVisible());
        QCOMPARE(dialog->focusWidget(), limit);
        fill(limit, QStringLiteral("much"));
        QVERIFY(flaw->isVisible());
        fill(limit, QStringLiteral("0"));
        QVERIFY2(flaw->text().contains(QLatin1Char('0')), qPrintable(flaw->text()));
        fill(limit, QStringLiteral("12.50"));
        QVERIFY(flaw->isHidden());
        QVERIFY2(!part<QCheckBox>(*dialog, "budgetStop")->isEnabled(), "a workspace is not stopped");
        pick(part<QComboBox>(*dialog, "budgetFunction"), QStringLiteral("orders"));
        QCOMPARE(name->text(), QStringLiteral("orders, monthly"));
        pick(part<QComboBox>(*dialog, "budgetPeriod"), QStringLiteral("a day"));
        QVERIFY(!part<QCheckBox>(*dialog, "budgetForecast")->isEnabled());
        QTest::keyClick(part<QCheckBox>(*dialog, "budgetStop"), Qt::Key_Space);
        fill(part<QSpinBox>(*dialog, "budgetWarn"), QStringLiteral("70"));
        fill(name, QString());
        QTest::keyClick(name, Qt::Key_Backspace);
        QVERIFY(part<QLabel>(*dialog, "budgetNameFlaw")->isVisible());
        gui_test::screenshots(serving.theme, *dialog, QStringLiteral("budget-dialog"));
        fill(name, QStringLiteral("orders a day"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(at.rows(), 1, kWait);
        QTRY_VERIFY(at.dialog() == nullptr);
        const BudgetList budgets = at.card->budgets();
        const BudgetDefinition& made = budgets->front().definition;
        QCOMPARE(made.name, std::string("orders a day"));
        QCOMPARE(made.function, std::string("orders"));
        QVERIFY(made.limit == Amount::parse("12.5").value());
        QVERIFY(made.period == BudgetDefinition::Period::Day);
        QVERIFY(made.stopAtLimit);
        QCOMPARE(made.warnPercent, 70U);
        QTRY_COMPARE_WITH_TIMEOUT(at.cell(0, BudgetModel::State), QStringLiteral("Within"), kWait);
        QCOMPARE(at.cell(0, BudgetModel::Limit), QStringLiteral("$12.50 a day"));
    }

    void changesDeletesAndBringsBack() {
        Serving serving;
        QVERIFY(serving.serve());
        QVERIFY(gui_test::putBudget(serving, gui_test::budgetNamed("all", "60")));
        QVERIFY(gui_test::putBudget(serving, gui_test::budgetNamed("other", "5", "payment")));
        const Card at(serving);
        QTRY_COMPARE_WITH_TIMEOUT(at.rows(), 2, kWait);
        at.card->select(QStringLiteral("all"));
        at.card->table().setFocus();
        QTest::keyClick(&at.card->table(), Qt::Key_Return);
        QTRY_VERIFY(at.dialog() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(at.dialog()));  // else Return is the table's
        auto* name = part<QLineEdit>(*at.dialog(), "budgetName");
        fill(name, QStringLiteral("other"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(part<QLabel>(*at.dialog(), "budgetNameFlaw")->text().contains(QStringLiteral("already")));
        fill(name, QStringLiteral("the workspace"));
        fill(part<QLineEdit>(*at.dialog(), "budgetLimit"), QStringLiteral("80"));
        QTest::mouseClick(part<QPushButton>(*at.dialog(), "budgetAccept"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(at.cell(1, BudgetModel::Name), QStringLiteral("the workspace"), kWait);
        QCOMPARE(at.cell(1, BudgetModel::Limit), QStringLiteral("$80 a month"));
        QTRY_VERIFY(at.dialog() == nullptr);
        QCOMPARE(at.rows(), 2);

        at.card->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(at.card.get()));
        at.card->select(QStringLiteral("other"));
        at.card->table().setFocus();
        QTest::keyClick(&at.card->table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(at.rows(), 1, kWait);
        auto* undo = part<QPushButton>(*at.card, "noticeAction");
        QTRY_VERIFY(undo->isVisible());
        gui_test::screenshots(serving.theme, *at.card, QStringLiteral("budgets-deleted"));
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(at.rows(), 2, kWait);
        at.press("budgetEditButton");
        QTRY_VERIFY(at.dialog() != nullptr);
        QTest::keyClick(at.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(at.dialog() == nullptr);
    }

    void isPricedOnTheListThatIsChosen() {
        Serving serving;
        QVERIFY(serving.serve());
        const Card at(serving);
        const auto tariffs =
            std::make_shared<const TariffCatalogue>(std::move(TariffCatalogue::shipped()).value());
        at.card->setTariffs(tariffs, QStringLiteral("oci-functions"));
        at.press("budgetNewButton");
        auto* choice = part<ChoiceButton>(*at.dialog(), "budgetTariff");
        QCOMPARE(choice->chosen().value(0).toString(), QStringLiteral("oci-functions"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
        QTRY_VERIFY(choice->popup().isVisible());
        gui_test::screenshots(serving.theme, *at.dialog(), QStringLiteral("budget-tariff"));
        auto* search = choice->popup().findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("digitalocean"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(choice->chosen().value(0).toString(), QStringLiteral("digitalocean-functions"));
        fill(part<QLineEdit>(*at.dialog(), "budgetLimit"), QStringLiteral("5"));
        QTest::mouseClick(part<QPushButton>(*at.dialog(), "budgetAccept"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(at.rows(), 1, kWait);
        QCOMPARE(at.card->budgets()->front().definition.tariff, std::string("digitalocean-functions"));
        QVERIFY(at.cell(0, BudgetModel::Prices).contains(QStringLiteral("DigitalOcean")));
        at.card->setTariffs(nullptr, {});
        QCOMPARE(at.cell(0, BudgetModel::Prices), QStringLiteral("digitalocean-functions"));
        QTRY_VERIFY(at.dialog() == nullptr);
        at.press("budgetEditButton");
        QTRY_VERIFY(at.dialog() != nullptr);
        QCOMPARE(part<ChoiceButton>(*at.dialog(), "budgetTariff")->chosen().value(0).toString(),
                 QStringLiteral("digitalocean-functions"));
    }

    void saysThatABudgetIsUsedUpAndStopsTheFunction() {
        Serving serving;
        QVERIFY(serving.serve());
        QVERIFY(gui_test::spend(serving));
        const Card at(serving);
        BudgetDefinition tiny = gui_test::tinyBudget("tiny");
        tiny.stopAtLimit = true;
        QVERIFY(gui_test::putBudget(serving, tiny));
        QTRY_COMPARE_WITH_TIMEOUT(at.cell(0, BudgetModel::State), QStringLiteral("Used up"), kWait);
        QVERIFY(at.cell(0, BudgetModel::Spent).startsWith(QStringLiteral("$0.0")));
        QPushButton* resume = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((resume = part<QPushButton>(*at.card, "resume:orders")) != nullptr, kWait);
        QCOMPARE(serving.session->function(QStringLiteral("orders"))->reserved, std::optional<int>(0));
        gui_test::screenshots(serving.theme, *at.card, QStringLiteral("budgets-used-up"));
        QTest::mouseClick(resume, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!serving.session->function(QStringLiteral("orders"))->reserved, kWait);
        QTRY_VERIFY(part<QWidget>(*at.card, "costStopped")->isHidden());
    }

    void standsInTheTilesAndTheChartOfCost() {
        Serving serving;
        QVERIFY(serving.serve());
        QVERIFY(gui_test::spend(serving));
        CostView view(serving.theme, *serving.session);
        CostQuery query = view.query();
        query.withGrant = false;  // so that a single invocation costs something
        view.setQuery(query);
        view.resize(1376, 1200);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.feed().data() != nullptr && view.feed().data()->counts.requests > 0,
                                 kWait);
        CostTile& tile = *part<CostTile>(view, "costTile0");
        QVERIFY(!tile.texts().budget);
        QVERIFY(gui_test::putBudget(serving, gui_test::budgetNamed("all", "0.0001")));
        QTRY_VERIFY_WITH_TIMEOUT(tile.texts().budget.has_value(), kWait);
        QVERIFY2(tile.texts().note.startsWith(QStringLiteral("of a $0.0001 budget · ")),
                 qPrintable(tile.texts().note));
        QVERIFY(*tile.texts().budget > 0 && *tile.texts().budget < 1);
        const auto limit = part<BarChart>(view, "costDays")->content().limit;
        QVERIFY(limit.has_value());
        QVERIFY(limit->text.startsWith(QStringLiteral("budget $0.0000")));
        view.showBudgets();
        QTRY_VERIFY(part<QTableView>(view, "budgetTable")->hasFocus());
        gui_test::screenshots(serving.theme, view, QStringLiteral("cost-with-budget"));
        QVERIFY(gui_test::onPlatform(
            serving, [](Platform& platform) { return platform.budgets().remove("all").ok(); }));
        QTRY_VERIFY_WITH_TIMEOUT(!tile.texts().budget, kWait);
        QVERIFY(!part<BarChart>(view, "costDays")->content().limit);
    }
};

UPDRAFT_GUI_TEST(BudgetsCardTest)
#include "budgets_card_test.moc"

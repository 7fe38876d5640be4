// Cost on a real platform: what is invoked stands in its figures, and every figure opens to what it is made
// of.
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/serving.h"
#include "widgets/base/choice_button.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/charts/curve_chart.h"
#include "widgets/charts/row_bars.h"
#include "widgets/cost/controls/scale_slider.h"
#include "widgets/cost/cost_view.h"
#include "widgets/cost/formula/formula_panel.h"
#include "widgets/cost/parts/cost_tile.h"
#include "widgets/cost/table/cost_rows_model.h"

using namespace updraft;
using gui_test::Serving;

namespace {

constexpr int kWait = 20'000;  // ms, on a busy machine

struct Watching {
    Serving serving;
    std::unique_ptr<CostView> view;

    bool start(const QVariantMap& state = {}) {
        if (!serving.serve()) return false;
        open(state);
        return QTest::qWaitFor([this] { return view->feed().data() != nullptr; }, kWait);
    }
    void open(const QVariantMap& state = {}) {
        view = std::make_unique<CostView>(serving.theme, *serving.session);
        view->restoreState(state);
        view->resize(1376, 830);
        view->show();
        QApplication::setActiveWindow(view.get());
    }
    ~Watching() { view.reset(); }

    std::uint64_t requests() const { return view->feed().data()->counts.requests; }
    // Without the grant, so that a single invocation costs something.
    bool charge() {
        CostQuery query = view->query();
        query.withGrant = false;
        view->setQuery(query);
        return QTest::qWaitFor([this] { return !view->feed().data()->query.withGrant; }, kWait);
    }
    bool invoke(int times = 1) {
        for (int i = 0; i < times; ++i)
            if (!serving.invoke("orders", "{}")) return false;
        return QTest::qWaitFor([&] { return requests() >= static_cast<std::uint64_t>(times); }, kWait);
    }
    template <typename Widget>
    Widget* part(const char* name) const {
        return view->findChild<Widget*>(QLatin1String(name));
    }
    CostTile& tile(int which) const {
        return *view->findChild<CostTile*>(QStringLiteral("costTile%1").arg(which));
    }
    QString formula() const {
        auto* panel = part<FormulaPanel>("costFormula");
        return panel->isVisible() ? panel->text() : QString();
    }
};

}  // namespace

class CostViewTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anInvocationMovesTheMonth() {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.charge());
        QVERIFY(watching.invoke());
        const QString before = watching.tile(CostTiles::MonthToDate).texts().figure;
        QVERIFY(before != QStringLiteral("$0"));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(watching.serving.invoke("orders", "{}"));
        const qint64 answered = clock.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(watching.requests(), std::uint64_t{2}, kWait);
        qInfo("answer after %lld ms, cost after %lld ms more", answered, clock.elapsed() - answered);
        QVERIFY(watching.tile(CostTiles::MonthToDate).texts().figure != before);
        QVERIFY(watching.part<BarChart>("costDays")
                    ->content()
                    .sum(static_cast<std::size_t>(QDateTime::currentDateTimeUtc().date().day() - 1)) > 0);
    }

    void anotherTariffDoesNotReadAgain() {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.invoke());
        watching.view->feed().setPace(CostFeed::Pace::Off);
        const int readings = watching.view->feed().readings();
        auto* tariff = watching.part<ChoiceButton>("costTariff");
        QVERIFY(tariff->choices().size() > 60);
        CostQuery query = watching.view->query();
        query.tariff = QStringLiteral("cloudflare-workers-standard");
        QElapsedTimer clock;
        clock.start();
        watching.view->setQuery(query);
        QTRY_COMPARE_WITH_TIMEOUT(watching.view->feed().data()->query.tariff, query.tariff, kWait);
        qInfo("priced anew after %lld ms", clock.elapsed());
        QCOMPARE(watching.view->feed().readings(), readings);
        QVERIFY(tariff->text().contains(QStringLiteral("Cloudflare")));
        auto* slider = watching.part<ScaleSlider>("costScale");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_PageUp);
        QCOMPARE(watching.view->query().scale, 1'000U);
        QTRY_COMPARE_WITH_TIMEOUT(watching.requests(), std::uint64_t{10}, kWait);
        QCOMPARE(watching.view->feed().readings(), readings);
    }

    void everyFigureOpensToItsFormula() {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.charge());
        QVERIFY(watching.invoke(3));
        for (int which = 0; which < CostTiles::Count; ++which) {
            CostTile& tile = watching.tile(which);
            QVERIFY(!tile.texts().title.isEmpty());
            tile.setFocus();
            QTest::keyClick(&tile, Qt::Key_Return);
            QVERIFY2(watching.formula().contains(tile.texts().title), qPrintable(tile.texts().title));
        }
        auto* days = watching.part<BarChart>("costDays");
        const int today = QDateTime::currentDateTimeUtc().date().day() - 1;
        QTest::mouseClick(days, Qt::LeftButton, {}, days->itemRect(today).center().toPoint());
        QVERIFY(watching.formula().contains(QStringLiteral("Days are by UTC")));
        auto* elsewhere = watching.part<RowBars>("costElsewhere");
        QVERIFY(elsewhere->itemCount() >= 5);
        elsewhere->setFocus();
        QTest::keyClick(elsewhere, Qt::Key_Home);
        QTest::keyClick(elsewhere, Qt::Key_Down);
        QTest::keyClick(elsewhere, Qt::Key_Return);
        QVERIFY(watching.formula().contains(elsewhere->content().rows[1].name));
        auto* curve = watching.part<CurveChart>("costBreakEven");
        QVERIFY(curve->itemCount() > 10);
        QTest::mouseClick(curve, Qt::LeftButton, {}, curve->itemRect(5).center().toPoint());
        QVERIFY(watching.formula().contains(QStringLiteral("Break-even")));
        auto* table = watching.part<QTableView>("costTable");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        QVERIFY(watching.formula().startsWith(QStringLiteral("orders")));
        QVERIFY(watching.formula().contains(QStringLiteral("Tariff aws-lambda-x86_64-us-east-1")));
        QVERIFY(watching.formula().contains(QStringLiteral(", read 20")));  // its source and when
        const auto buttons = watching.part<FormulaPanel>("costFormula")->findChildren<QPushButton*>();
        QTest::mouseClick(buttons.front(), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), watching.formula());
        watching.part<QPlainTextEdit>("costFormulaText")->setFocus();
        QTest::keyClick(watching.part<FormulaPanel>("costFormula"), Qt::Key_Escape);
        QVERIFY(watching.formula().isEmpty());
    }

    void nothingIsReadWhileHidden() {
        Watching watching;
        QVERIFY(watching.start());
        watching.view->hide();
        QVERIFY(QTest::qWaitFor([&] { return !watching.view->feed().isReading(); }, kWait));
        const int readings = watching.view->feed().readings();
        QSignalSpy views(watching.serving.session.get(), &PlatformSession::viewChanged);
        QVERIFY(watching.serving.invoke("orders", "{}"));
        QTRY_VERIFY_WITH_TIMEOUT(views.count() >= 8, kWait);  // two seconds of the platform's views
        QCOMPARE(watching.view->feed().readings(), readings);
        watching.view->show();
        QTRY_COMPARE_WITH_TIMEOUT(watching.requests(), std::uint64_t{1}, kWait);
    }

    void aWorkspaceKeepsWhatWasChosen() {
        Watching watching;
        QVERIFY(watching.start());
        CostQuery query;
        query.tariff = QStringLiteral("azure-functions-consumption");
        query.split = CostSplit::Trigger;
        query.scale = 1'000;
        watching.view->setQuery(query);
        const QVariantMap state = watching.view->saveState();
        watching.view.reset();
        watching.open(state);
        QVERIFY(watching.view->query() == query);
        QVERIFY(watching.part<ChoiceButton>("costSplit")->text().contains(QStringLiteral("trigger")));
        QCOMPARE(watching.part<ScaleSlider>("costScale")->scale(), 1'000U);
    }

    void aScenarioIsAddedAndTakenAway() {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.charge());
        QVERIFY(watching.invoke());
        auto* table = watching.part<QTableView>("whatIfTable");
        watching.part<ChoiceButton>("whatIfChip")->setChosen({QStringLiteral("arm64")});
        QTest::mouseClick(watching.part<QPushButton>("whatIfAdd"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kWait);
        QVERIFY(table->model()->index(1, 0).data().toString().contains(QStringLiteral("arm64")));
        const QVariantMap state = watching.view->saveState();
        watching.view.reset();
        watching.open(state);
        QTRY_COMPARE_WITH_TIMEOUT(watching.part<QTableView>("whatIfTable")->model()->rowCount(), 2, kWait);
        table = watching.part<QTableView>("whatIfTable");
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::mouseClick(watching.part<QPushButton>("whatIfRemove"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, kWait);
    }

    void aReviewIsWritten() {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.charge());
        QVERIFY(watching.invoke(2));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("review.pdf"));
        QCOMPARE(writeReview(path, watching.view->review(), watching.serving.theme), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        const QString shots = qEnvironmentVariable("UPDRAFT_SHOTS");
        if (!shots.isEmpty()) QFile::copy(path, shots + QStringLiteral("/review.pdf"));
        QVERIFY(bytes.count("/Type /Page\n") + bytes.count("/Type /Page ") >= 2);
        QVERIFY(!writeReview(folder.filePath(QStringLiteral("no/such/folder.pdf")), watching.view->review(),
                             watching.serving.theme)
                     .isEmpty());
        for (const char* name : {"costDays", "costElsewhere", "costBreakEven"}) {
            const auto* chart = dynamic_cast<const ChartExportable*>(watching.part<ChartWidget>(name));
            QVERIFY(chart != nullptr);
            QVERIFY(chart->csv().count(QLatin1Char('\n')) >= 5);
            QVERIFY(chartSvg(*chart, QSize(600, 300)).contains("<svg"));
        }
    }

    void anEmptyWorkspaceSaysWhatToDo() {
        Watching watching;
        QVERIFY(watching.start());
        QTRY_VERIFY_WITH_TIMEOUT(
            watching.part<BarChart>("costDays")->emptyText().contains(QStringLiteral("start demo traffic")),
            kWait);
        QCOMPARE(watching.tile(CostTiles::Forecast).texts().figure, QStringLiteral("–"));
        QCOMPARE(watching.tile(CostTiles::IdleAvoided).texts().figure, QStringLiteral("–"));
    }

    // As wide as translations and narrow windows need it.
    void nothingIsCutInASmallWindow() {
        Watching watching;
        QVERIFY(watching.start());
        watching.view->resize(700, 600);
        QTRY_VERIFY(watching.part<BarChart>("costDays")->width() > 600);
        QVERIFY(watching.part<BarChart>("costDays")->height() >= 140);
    }
};

UPDRAFT_GUI_TEST(CostViewTest)
#include "cost_view_test.moc"

// The page of alarms over a running platform, used as a person does.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

#include "runtime/platform/alarm_watch.h"
#include "runtime/platform/platform.h"
#include "tests/gui/activity/screenshot.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/serving.h"
#include "widgets/charts/time_chart.h"
#include "widgets/monitor/alarms/alarm_chart.h"
#include "widgets/monitor/alarms/alarm_dialog.h"
#include "widgets/monitor/alarms/alarm_form.h"
#include "widgets/monitor/alarms/alarms_page.h"
#include "widgets/monitor/data/monitor_feed.h"
#include "widgets/monitor/data/monitor_scope.h"

using namespace updraft;
using gui_test::Serving;

namespace {

template <typename Widget>
Widget* part(QWidget& parent, const char* name) {
    return parent.findChild<Widget*>(QLatin1String(name));
}

struct Page {
    explicit Page(Serving& serving)
        : context{serving.theme, *serving.session, scope, feed, {}, {}, {}},
          page(std::make_unique<AlarmsPage>(context)) {
        page->resize(1160, 640);
        page->show();
        page->activateWindow();
    }
    AlarmDialog* dialog() const { return page->findChild<AlarmDialog*>(QStringLiteral("alarmDialog")); }
    QString cell(int row, int column) const {
        return page->list().model()->index(row, column).data().toString();
    }
    int rows() const { return page->list().model()->rowCount(); }
    void press(const char* button) const {
        QTest::mouseClick(part<QToolButton>(*page, button), Qt::LeftButton);
    }
    void choose(const QString& name) const { page->select(name); }
    QString chosen() const {
        return page->list().currentIndex().siblingAtColumn(AlarmModel::NameColumn).data().toString();
    }

    MonitorScope scope;
    MonitorFeed feed;
    MonitorContext context;
    std::unique_ptr<AlarmsPage> page;
};

void pick(AlarmDialog& dialog, const char* combo, const QString& text) {
    auto* box = part<QComboBox>(dialog, combo);
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setFocus();
    while (box->currentIndex() > 0) QTest::keyClick(box, Qt::Key_Up);
    while (box->currentText() != text && box->currentIndex() + 1 < box->count())
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

void fill(QWidget* field, const QString& text) {
    field->setFocus();
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keyClicks(field, text);
}

}  // namespace

class AlarmsPageTest : public QObject {
    Q_OBJECT
  private:
    static AlarmDefinition manyErrors() {
        AlarmDefinition alarm;
        alarm.name = "many errors";
        alarm.function = "orders";
        alarm.threshold = 1;
        alarm.periodSeconds = 10;
        return alarm;
    }
    static bool put(Serving& serving, const AlarmDefinition& alarm) {
        bool done = false;
        serving.session->onEngine(
            serving.session.get(), [alarm](Platform& platform) { return platform.alarms().put(alarm).ok(); },
            [&done](bool ok) { done = ok; });
        return QTest::qWaitFor([&done] { return done; }, 20'000);
    }

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void makesOneByHand() {
        Serving serving;
        QVERIFY(serving.serve());
        Page page(serving);
        QVERIFY(part<QLabel>(*page.page, "alarmsEmpty")->isVisible());
        QTest::mouseClick(part<QPushButton>(*page.page, "alarmsFirst"), Qt::LeftButton);
        AlarmDialog* dialog = page.dialog();
        QVERIFY(dialog != nullptr);
        pick(*dialog, "alarmMetric", QStringLiteral("Duration"));
        pick(*dialog, "alarmStatistic", QStringLiteral("p99"));
        pick(*dialog, "alarmFunction", QStringLiteral("orders"));
        fill(part<QDoubleSpinBox>(*dialog, "alarmThreshold"), QStringLiteral("250"));
        fill(part<QSpinBox>(*dialog, "alarmPeriods"), QStringLiteral("3"));
        fill(part<QSpinBox>(*dialog, "alarmDatapoints"), QStringLiteral("2"));
        auto* name = part<QLineEdit>(*dialog, "alarmName");
        QCOMPARE(name->text(), QStringLiteral("orders: Duration above 250 ms"));
        auto* condition = part<QLabel>(*dialog, "alarmCondition");
        QCOMPARE(condition->text(), QStringLiteral("Duration (p99) above 250 ms in 2 of 3 periods of 1 min"));
        fill(name, QStringLiteral("slow orders"));
        QTRY_VERIFY(!dialog->chart().isReading());
        gui_test::screenshots(serving.theme, *dialog, QStringLiteral("alarm-dialog"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(page.rows(), 1);
        QTRY_VERIFY(page.dialog() == nullptr);
        QCOMPARE(page.cell(0, AlarmModel::NameColumn), QStringLiteral("slow orders"));
        QCOMPARE(page.cell(0, AlarmModel::ScopeColumn), QStringLiteral("orders"));
        const AlarmDefinition made = page.page->model().alarm(0)->definition;
        QCOMPARE(made.threshold, 250.0);
        QCOMPARE(made.statistic, std::string("p99"));
        QCOMPARE(made.evaluationPeriods, 3);
    }

    void saysWhatIsWrong() {
        Serving serving;
        QVERIFY(serving.serve());
        QVERIFY(put(serving, manyErrors()));
        Page page(serving);
        QTRY_COMPARE(page.rows(), 1);
        page.press("alarmNewButton");
        AlarmDialog* dialog = page.dialog();
        auto* problem = part<QLabel>(*dialog, "alarmProblem");
        auto* accept = part<QPushButton>(*dialog, "alarmAccept");
        QVERIFY(problem->isHidden());
        fill(part<QSpinBox>(*dialog, "alarmDatapoints"), QStringLiteral("4"));
        QVERIFY(problem->isVisible());
        QVERIFY(!accept->isEnabled());
        fill(part<QSpinBox>(*dialog, "alarmDatapoints"), QStringLiteral("1"));
        QVERIFY(problem->isHidden());
        fill(part<QComboBox>(*dialog, "alarmStatistic"), QStringLiteral("median"));
        QVERIFY(problem->text().contains(QStringLiteral("statistic")));
        fill(part<QComboBox>(*dialog, "alarmStatistic"), QStringLiteral("sum"));
        fill(part<QLineEdit>(*dialog, "alarmName"), QStringLiteral("many errors"));
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("already")), qPrintable(problem->text()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(page.dialog() == nullptr);
        QCOMPARE(page.rows(), 1);
    }

    void changesDuplicatesSwitchesAndDeletes() {
        Serving serving;
        QVERIFY(serving.serve());
        QVERIFY(put(serving, manyErrors()));
        Page page(serving);
        QTRY_COMPARE(page.rows(), 1);
        QTreeView& list = page.page->list();
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Return);
        QTRY_VERIFY(page.dialog() != nullptr);
        fill(part<QLineEdit>(*page.dialog(), "alarmName"), QStringLiteral("errors of orders"));
        QTest::mouseClick(part<QPushButton>(*page.dialog(), "alarmAccept"), Qt::LeftButton);
        QTRY_COMPARE(page.cell(0, AlarmModel::NameColumn), QStringLiteral("errors of orders"));
        QTRY_VERIFY(page.dialog() == nullptr);

        page.press("alarmDuplicateButton");
        QTRY_VERIFY(page.dialog() != nullptr);
        QCOMPARE(part<QLineEdit>(*page.dialog(), "alarmName")->text(),
                 QStringLiteral("errors of orders (copy)"));
        QTest::mouseClick(part<QPushButton>(*page.dialog(), "alarmAccept"), Qt::LeftButton);
        QTRY_COMPARE(page.rows(), 2);
        QTRY_VERIFY(page.dialog() == nullptr);

        page.choose(QStringLiteral("errors of orders (copy)"));
        page.press("alarmToggleButton");
        QTRY_COMPARE(page.page->model().alarm(1)->definition.enabled, false);
        page.press("alarmToggleButton");
        QTRY_COMPARE(page.page->model().alarm(1)->definition.enabled, true);

        page.press("alarmDeleteButton");
        QTRY_COMPARE(page.rows(), 1);
        auto* undo = part<QPushButton>(*page.page, "noticeAction");
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(page.rows(), 2);
        QTRY_COMPARE(page.chosen(), QStringLiteral("errors of orders (copy)"));
    }

    void comesBackAfterARestart() {
        Serving serving;
        QVERIFY(serving.serve());
        QVERIFY(put(serving, manyErrors()));
        QVERIFY(serving.restart());
        Page page(serving);
        QTRY_COMPARE(page.rows(), 1);
        QCOMPARE(page.page->model().alarm(0)->definition, manyErrors());
    }

    void goesOffWhenAFunctionFails() {
        Serving serving;
        QVERIFY(serving.serve());
        QVERIFY(put(serving, manyErrors()));
        Page page(serving);
        QTRY_COMPARE(page.rows(), 1);
        for (int i = 0; i < 3; ++i) QVERIFY(serving.invoke("orders", R"({"fail": true})"));
        // Until the present ten seconds are over and committed.
        QTRY_COMPARE_WITH_TIMEOUT(page.cell(0, AlarmModel::StateColumn), QStringLiteral("In alarm"), 25'000);
        QVERIFY(part<QLabel>(*page.page, "alarmState")->text().contains(QStringLiteral("In alarm")));
        QVERIFY(part<QLabel>(*page.page, "alarmReason")->text().contains(QStringLiteral("latest: 3")));
        QTRY_COMPARE(page.page->chart().chart().content().thresholds.size(), std::size_t{1});
        QTRY_VERIFY_WITH_TIMEOUT(
            page.page->chart().says().contains(QStringLiteral("would have been in alarm 1")), 10'000);
        gui_test::screenshots(serving.theme, *page.page, QStringLiteral("alarms"));
    }
};

UPDRAFT_GUI_TEST(AlarmsPageTest)
#include "alarms_page_test.moc"

// A function that really calls itself is found, shown, stopped and let run again.
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

#include "tests/gui/activity/screenshot.h"
#include "tests/gui/budgets/spending.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/cost/budgets/budgets_card.h"

using namespace updraft;
using gui_test::kWait;
using gui_test::Serving;

class LoopsCardTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aLoopIsFoundShownAndStopped() {
        Serving serving;
        gui_test::writeSpinner(serving.files);
        QVERIFY(serving.serve());
        BudgetsCard card(serving.theme, *serving.session);
        card.resize(1100, 420);
        card.show();
        auto* stop = card.findChild<QToolButton*>(QStringLiteral("loopStopButton"));
        QVERIFY(!stop->isEnabled());
        QVERIFY(card.findChild<QWidget*>(QStringLiteral("loopsEmpty"))->isVisible());
        QVERIFY(serving.invoke("spinner", R"({"spin": 20})"));
        QTRY_COMPARE_WITH_TIMEOUT(card.loops().topLevelItemCount(), 1, kWait);
        const QTreeWidgetItem* item = card.loops().topLevelItem(0);
        QCOMPARE(item->text(1), QStringLiteral("spinner calls itself"));
        QVERIFY(item->text(2).startsWith(QStringLiteral("16 ")));
        QVERIFY(item->text(3).startsWith(QLatin1Char('$')));
        QVERIFY(item->text(3) != QStringLiteral("$0"));
        QCOMPARE(item->text(4), QStringLiteral("Goes on"));
        gui_test::screenshots(serving.theme, card, QStringLiteral("loops"));

        QSignalSpy wanted(&card, &BudgetsCard::functionWanted);
        card.loops().setFocus();
        QTest::keyClick(&card.loops(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("spinner"));

        QVERIFY(stop->isEnabled());
        QTest::mouseClick(stop, Qt::LeftButton);
        QPushButton* resume = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (resume = card.findChild<QPushButton*>(QStringLiteral("resume:spinner"))) != nullptr, kWait);
        QTRY_VERIFY(!stop->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(serving.session->function(QStringLiteral("spinner"))->reserved,
                                  std::optional<int>(0), kWait);
        QTest::mouseClick(resume, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!serving.session->function(QStringLiteral("spinner"))->reserved, kWait);
        QTRY_VERIFY(stop->isEnabled());
    }
};

UPDRAFT_GUI_TEST(LoopsCardTest)
#include "loops_card_test.moc"

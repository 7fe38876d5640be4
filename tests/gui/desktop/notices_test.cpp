// When a notification is due, and when not.
#include <QSignalSpy>
#include <QStandardItemModel>

#include "app/studio/notifications/notices.h"
#include "tests/gui/support/gui_test.h"

namespace updraft {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

struct Watched {
    Watched() {
        for (const char* name : {"shop", "mail"}) {
            auto* item = new QStandardItem;
            item->setData(QLatin1String(name), FunctionListModel::NameRole);
            item->setData(static_cast<int>(FunctionActivity::Warm), FunctionListModel::ActivityRole);
            functions.appendRow(item);
        }
    }
    void become(int row, FunctionActivity activity) {
        functions.item(row)->setData(static_cast<int>(activity), FunctionListModel::ActivityRole);
    }
    QStandardItemModel functions;
    bool wanted = true;
    qint64 now = 1000;
    Notices notices{functions, {[this] { return wanted; }, [this] { return now; }}};
    QSignalSpy said{&notices, &Notices::notice};
};

class NoticesTest : public QObject {
    Q_OBJECT
  private slots:
    void aFunctionThatBeginsToFail() {
        Watched watched;
        watched.become(0, FunctionActivity::Busy);
        QCOMPARE(watched.said.size(), 0);
        watched.become(0, FunctionActivity::Failing);
        QCOMPARE(watched.said.size(), 1);
        QCOMPARE(watched.said.first().first().toString(), QStringLiteral("shop"));
        watched.become(1, FunctionActivity::Busy);  // shop is failing still: nothing new
        QCOMPARE(watched.said.size(), 1);
    }

    void oneAMinuteForEachFunction() {
        Watched watched;
        watched.become(0, FunctionActivity::Failing);
        watched.become(0, FunctionActivity::Busy);
        watched.now += 59;
        watched.become(0, FunctionActivity::Failing);
        QCOMPARE(watched.said.size(), 1);
        watched.become(1, FunctionActivity::Failing);
        QCOMPARE(watched.said.size(), 2);
        watched.become(0, FunctionActivity::Busy);
        watched.now += 1;
        watched.become(0, FunctionActivity::Failing);
        QCOMPARE(watched.said.size(), 3);
    }

    void nothingWhileSomebodyLooks() {
        Watched watched;
        watched.wanted = false;
        watched.become(0, FunctionActivity::Failing);
        watched.notices.testEnded(QStringLiteral("mail"), false, 60 * kSecond);
        QCOMPARE(watched.said.size(), 0);
    }

    void oneThatIsFoundFailingDidNotBeginTo() {
        Watched watched;
        auto* late = new QStandardItem;
        late->setData(QStringLiteral("late"), FunctionListModel::NameRole);
        late->setData(static_cast<int>(FunctionActivity::Failing), FunctionListModel::ActivityRole);
        watched.functions.appendRow(late);
        watched.become(0, FunctionActivity::Busy);
        QCOMPARE(watched.said.size(), 0);
    }

    void aLongTest() {
        Watched watched;
        watched.notices.testEnded(QStringLiteral("shop"), false, 10 * kSecond);
        QCOMPARE(watched.said.size(), 0);
        watched.notices.testEnded(QStringLiteral("shop"), false, 12 * kSecond);
        QCOMPARE(watched.said.size(), 1);
        QVERIFY(watched.said.first().at(2).toString().contains(QStringLiteral("12")));
        watched.notices.testEnded(QStringLiteral("mail"), true, 12 * kSecond);
        QVERIFY(watched.said.last().at(1).toString() != watched.said.first().at(1).toString());
    }
};

UPDRAFT_GUI_TEST(NoticesTest)

}  // namespace
}  // namespace updraft

#include "notices_test.moc"

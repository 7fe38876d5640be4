// Dashboards in their file: there and back, changes of others, files that cannot be read; and every edit can
// be taken back.
#include <QDir>
#include <QSignalSpy>

#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/monitor/dashboards/dashboard_book.h"
#include "widgets/monitor/dashboards/dashboard_json.h"
#include "widgets/monitor/dashboards/starter_dashboards.h"

using namespace updraft;

namespace {

constexpr int kWait = 20'000;  // ms, on a busy machine
const QString kFile = DashboardFile::fileName();
const QString kHealth = QStringLiteral("Health");

struct Book {
    explicit Book(const Files& files) {
        book.setFolder(files.folder());
        if (!QTest::qWaitFor([this] { return book.file().isKnown(); }, kWait)) qFatal("nothing was read");
    }
    DashboardBook book;
};

Dashboards readFile(const Files& files) {
    return DashboardJson::read(files.read(kFile)).dashboards;
}

Dashboard health() {
    Dashboard dashboard = StarterDashboards::make(StarterDashboards::Kind::Health);
    dashboard.name = kHealth;
    return dashboard;
}

}  // namespace

class DashboardFileTest : public QObject {
    Q_OBJECT
  private slots:
    void keepsWhatIsMade() {
        const Files files;
        {
            Book one(files);
            QVERIFY(one.book.isOpen());
            QVERIFY(one.book.dashboards().empty());
            QVERIFY(!QFile::exists(files.path(kFile)));  // looking makes nothing
            one.book.add(health());
        }  // waits for the write
        QVERIFY(readFile(files) == Dashboards{health()});
        Book again(files);
        QVERIFY(again.book.dashboards() == Dashboards{health()});
        QVERIFY(!again.book.steps().canUndo());
    }

    void everyEditCanBeTakenBackAndDoneAgain() {
        const Files files;
        Book one(files);
        DashboardBook& book = one.book;
        DashboardCard memory;
        memory.content = CardContent::of(MonitorChart::Memory);
        const std::vector<std::function<void()>> edits{
            [&] { book.add(health()); },
            [&] { book.addCard(kHealth, memory); },
            [&] { book.moveCard(kHealth, 0, 3); },
            [&] { book.resizeCard(kHealth, 1, 3, 2); },
            [&] { book.duplicateCard(kHealth, 1); },
            [&] { book.replaceCard(kHealth, 0, memory); },
            [&] { book.removeCard(kHealth, 2); },
            [&] { book.rename(kHealth, QStringLiteral("Well-being")); },
            [&] { book.duplicate(QStringLiteral("Well-being"), QStringLiteral("Copy")); },
            [&] { book.remove(QStringLiteral("Well-being")); }};
        std::vector<Dashboards> states{book.dashboards()};
        for (const auto& edit : edits) {
            edit();
            QVERIFY(book.dashboards() != states.back());
            QVERIFY(!book.steps().undoText().isEmpty());
            states.push_back(book.dashboards());
        }
        QCOMPARE(book.steps().count(), static_cast<int>(edits.size()));
        for (std::size_t i = edits.size(); i-- > 0;) {
            book.steps().undo();
            QVERIFY(book.dashboards() == states[i]);
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            book.steps().redo();
            QVERIFY(book.dashboards() == states[i]);
        }
        QTRY_VERIFY_WITH_TIMEOUT(readFile(files) == states.back(), kWait);
    }

    void whatChangesNothingIsNoStep() {
        const Files files;
        Book one(files);
        one.book.add(health());
        one.book.resizeCard(kHealth, 1, 1, 1);
        one.book.resizeCard(kHealth, 0, 9, 9);  // as large as can be
        QCOMPARE(one.book.find(kHealth)->cards[0].columns, DashboardCard::kMostColumns);
        one.book.moveCard(kHealth, 2, 2);
        one.book.moveCard(kHealth, 2, 99);
        one.book.removeCard(kHealth, -1);
        one.book.rename(kHealth, QStringLiteral("  "));
        one.book.remove(QStringLiteral("no such dashboard"));
        QCOMPARE(one.book.steps().count(), 2);
        one.book.add(health());
        QCOMPARE(one.book.dashboards().back().name, QStringLiteral("Health 2"));
        QVERIFY(!one.book.nameProblem(kHealth).isEmpty());
        QVERIFY(one.book.nameProblem(QStringLiteral("Sickness")).isEmpty());
    }

    void followsWhatOthersDo() {
        const Files files;
        Book one(files);
        one.book.add(health());
        QTRY_VERIFY_WITH_TIMEOUT(readFile(files) == Dashboards{health()}, kWait);
        Dashboards theirs{health(), {QStringLiteral("Theirs"), {}}};
        files.write(kFile, DashboardJson::write(theirs));
        QTRY_VERIFY_WITH_TIMEOUT(one.book.dashboards() == theirs, kWait);
        QVERIFY(!one.book.steps().canUndo());  // to what is not there any more
        QVERIFY(QFile::remove(files.path(kFile)));
        QTRY_VERIFY_WITH_TIMEOUT(one.book.dashboards().empty(), kWait);
    }

    void neverWritesOverWhatItDoesNotKnow() {
        const Files files;
        Book one(files);
        QSignalSpy failed(&one.book, &DashboardBook::failed);
        const Dashboards theirs{{QStringLiteral("Theirs"), {}}};
        files.write(kFile, DashboardJson::write(theirs));
        one.book.add(health());  // before it was seen that the file is another
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kWait);
        QVERIFY(failed[0][0].toString().contains(kFile));
        QTRY_VERIFY_WITH_TIMEOUT(one.book.dashboards() == theirs, kWait);
        QVERIFY(readFile(files) == theirs);
    }

    void aBrokenFileStaysAsItIs() {
        const Files files;
        const QByteArray broken = "{\n  \"dashboards\": [\n    { \"name\": \"Health\", }\n  ]\n}\n";
        files.write(kFile, broken);
        Book one(files);
        QVERIFY(!one.book.isOpen());
        QVERIFY2(one.book.file().problem().contains(kFile + QStringLiteral(", line 3")),
                 qPrintable(one.book.file().problem()));
        one.book.add(health());
        QVERIFY(one.book.dashboards().empty());
        QCOMPARE(files.read(kFile), broken);
        files.write(kFile, DashboardJson::write({health()}));  // somebody puts it right
        QTRY_VERIFY_WITH_TIMEOUT(one.book.isOpen() && one.book.dashboards() == Dashboards{health()}, kWait);
        files.write(kFile, broken);  // and breaks it again, while it is open
        QTRY_VERIFY_WITH_TIMEOUT(!one.book.isOpen(), kWait);
        one.book.file().putAside();
        QTRY_VERIFY_WITH_TIMEOUT(one.book.isOpen(), kWait);
        QVERIFY(one.book.dashboards().empty());
        const QStringList aside = QDir(files.folder()).entryList({kFile + QStringLiteral(".broken-*")});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(files.read(aside.first()), broken);
    }

    void aFolderThatCannotBeWrittenSaysSo() {
        const Files files;
        Book one(files);
        QSignalSpy failed(&one.book, &DashboardBook::failed);
        QVERIFY(QDir(files.folder()).mkdir(kFile));  // no file can be written in its place
        one.book.add(health());
        QTRY_VERIFY_WITH_TIMEOUT(failed.count() >= 1, kWait);
    }
};

UPDRAFT_GUI_TEST(DashboardFileTest)
#include "dashboard_file_test.moc"

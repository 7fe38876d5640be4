#include <csignal>

#include <QProcess>
#include <QSignalSpy>

#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/documents/document_store.h"

namespace updraft {

class RecoveryTest final : public QObject {
    Q_OBJECT
    struct Session {
        RecoveryJournal journal;
        DocumentStore store;
        std::vector<Document*> recovered;
        bool asked = false;
        explicit Session(const Files& files)
            : journal(files.path(QStringLiteral("state"))), store(files.folder(), journal) {
            store.recover([this](std::vector<Document*> documents) {
                recovered = std::move(documents);
                asked = true;
            });
        }
    };
    static int entries(const Files& files) {
        return static_cast<int>(QDir(files.path(QStringLiteral("state"))).entryList(QDir::Files).size());
    }

  private slots:
    void unsavedTextSurvivesAKill() {
        const Files files;
        const QString path = files.write(QStringLiteral("app.py"), "old\n");
        QProcess victim;
        victim.start(QStringLiteral(RECOVERY_VICTIM),
                     {files.folder(), files.path(QStringLiteral("state")), path, QStringLiteral("typed ")});
        QVERIFY(victim.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(entries(files), 1, 20'000);
        ::kill(static_cast<pid_t>(victim.processId()), SIGKILL);
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        QCOMPARE(files.read(QStringLiteral("app.py")), QByteArray("old\n"));

        Session session(files);
        QTRY_VERIFY(session.asked);
        QCOMPARE(session.recovered.size(), std::size_t(1));
        Document* document = session.recovered.front();
        QCOMPARE(document->path(), path);
        QCOMPARE(document->text(), QByteArray("typed old\n"));
        QVERIFY(document->isModified());
        QVERIFY(document->hasNotice(NoticeKind::Recovered));
        QVERIFY(document->notices().front().when.secsTo(QDateTime::currentDateTime()) < 60);
        document->save();
        QTRY_VERIFY(!document->isModified());
        QVERIFY(!document->hasNotice(NoticeKind::Recovered));
        session.journal.waitForWritten();
        QCOMPARE(entries(files), 0);
        QCOMPARE(files.read(QStringLiteral("app.py")), QByteArray("typed old\n"));
    }

    void discardingGoesBackToTheDisk() {
        const Files files;
        const QString path = files.write(QStringLiteral("app.py"), "old\n");
        {
            Session before(files);
            QVERIFY(before.store.open(path)->edit({{0, 3, "new"}}));
        }  // closed without saving: kept, too
        Session session(files);
        QTRY_VERIFY(session.asked);
        Document* document = session.store.find(path);
        QVERIFY(document != nullptr);
        QCOMPARE(document->text(), QByteArray("new\n"));
        document->takeTheirs();
        QCOMPARE(document->text(), QByteArray("old\n"));
        QVERIFY(!document->isModified());
        QVERIFY(document->notices().empty());
        session.journal.waitForWritten();
        QCOMPARE(entries(files), 0);
    }

    void textOfADeletedFileComesBack() {
        const Files files;
        const QString path = files.write(QStringLiteral("app.py"), "old\n");
        {
            Session before(files);
            QVERIFY(before.store.open(path)->edit({{0, 3, "new"}}));
        }
        QVERIFY(QFile::remove(path));
        Session session(files);
        QTRY_VERIFY(session.asked);
        Document* document = session.store.find(path);
        QCOMPARE(document->text(), QByteArray("new\n"));
        QVERIFY(document->hasNotice(NoticeKind::DeletedOnDisk));
        document->save();
        QTRY_COMPARE(files.read(QStringLiteral("app.py")), QByteArray("new\n"));
    }

    void closingForgets() {
        const Files files;
        const QString path = files.write(QStringLiteral("app.py"), "old\n");
        Session session(files);
        QVERIFY(session.store.open(path)->edit({{0, 3, "new"}}));
        QTRY_COMPARE(entries(files), 1);
        session.store.close(path);
        session.journal.waitForWritten();
        QCOMPARE(entries(files), 0);
    }

    void brokenEntriesAreLeftOut() {
        const Files files;
        files.write(QStringLiteral("state/a.text"), "{\"path\":\"/x\",\"bytes\":100}\nshort");
        files.write(QStringLiteral("state/b.text"), "garbage");
        files.write(QStringLiteral("state/c.text"), "");
        Session session(files);
        QTRY_VERIFY(session.asked);
        QVERIFY(session.recovered.empty());
    }
};

UPDRAFT_GUI_TEST(RecoveryTest)

}  // namespace updraft

#include "recovery_test.moc"

#include "widgets/documents/document_store.h"

#include <QSignalSpy>

#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"

namespace updraft {

class StoreTest final : public QObject {
    Q_OBJECT
    struct Fixture {
        Files files;
        RecoveryJournal journal{files.path(QStringLiteral("state"))};
        DocumentStore store{files.folder(), journal};
        QString problem = QStringLiteral("(no answer)");
        ByteEdits inverse;
        void apply(const QString& path, ByteEdits edits) {
            problem = QStringLiteral("(no answer)");
            store.applyEdits(path, std::move(edits), [this](const QString& text, const ByteEdits& back) {
                problem = text;
                inverse = back;
            });
        }
    };

  private slots:
    void opensEachFileOnce() {
        Fixture f;
        const QString path = f.files.write(QStringLiteral("a/b.py"), "x");
        Document* document = f.store.open(path);
        QCOMPARE(f.store.open(f.files.path(QStringLiteral("a/../a/b.py"))), document);
        QCOMPARE(f.store.find(path), document);
        QSignalSpy closed(&f.store, &DocumentStore::closed);
        f.store.close(path);
        QCOMPARE(closed.size(), 1);
        QVERIFY(f.store.find(path) == nullptr);
    }

    void editsOpenDocumentsUndoablyAndSavesThem() {
        Fixture f;
        const QString path = f.files.write(QStringLiteral("template.yaml"), "a: 1\nb: 2\n");
        Document* document = f.store.open(path);
        QSignalSpy saved(&f.store, &DocumentStore::saved);
        f.apply(path, {{3, 1, "10"}, {8, 1, "20"}});
        QTRY_COMPARE(f.problem, QString());
        QCOMPARE(f.files.read(QStringLiteral("template.yaml")), QByteArray("a: 10\nb: 20\n"));
        QCOMPARE(saved.size(), 1);
        document->undo();  // both edits are one step
        QCOMPARE(document->text(), QByteArray("a: 1\nb: 2\n"));
    }

    void editsClosedFilesInTheirEncoding() {
        Fixture f;
        const QString path = f.files.write(QStringLiteral("a.txt"), "gr\xFC\xDF\r\n");
        f.apply(path, {{6, 0, "!", ""}});
        QTRY_COMPARE(f.problem, QString());
        QCOMPARE(f.files.read(QStringLiteral("a.txt")), QByteArray("gr\xFC\xDF!\r\n"));
        f.apply(path, f.inverse);
        QTRY_COMPARE(f.problem, QString());
        QCOMPARE(f.files.read(QStringLiteral("a.txt")), QByteArray("gr\xFC\xDF\r\n"));
    }

    void refusesEditsOfATextThatIsNotThere() {
        Fixture f;
        const QString path = f.files.write(QStringLiteral("a.txt"), "one");
        f.apply(path, {{0, 3, "two", "six"}});
        QTRY_VERIFY(!f.problem.startsWith(QLatin1Char('(')));
        QVERIFY(!f.problem.isEmpty());
        f.store.open(path);
        f.apply(path, {{0, 30, "two"}});
        QVERIFY(!f.problem.isEmpty());
        QCOMPARE(f.files.read(QStringLiteral("a.txt")), QByteArray("one"));
        f.apply(f.files.path(QStringLiteral("none.txt")), {{0, 0, "x"}});
        QTRY_VERIFY(f.problem.contains(QStringLiteral("no such file")));
    }

    void readsWhatIsNotYetSaved() {
        Fixture f;
        const QString path = f.files.write(QStringLiteral("a.txt"), "one");
        std::optional<QByteArray> text;
        f.store.readText(path, [&](const std::optional<QByteArray>& read) { text = read; });
        QTRY_COMPARE(text, std::optional<QByteArray>("one"));
        QVERIFY(f.store.open(path)->edit({{0, 0, "x"}}));
        f.store.readText(path, [&](const std::optional<QByteArray>& read) { text = read; });
        QCOMPARE(text, std::optional<QByteArray>("xone"));
    }

    void savesAllAndSaysWhetherItCould() {
        Fixture f;
        Document* good = f.store.open(f.files.write(QStringLiteral("a.txt"), "a"));
        Document* bad = f.store.open(f.files.write(QStringLiteral("gone/b.txt"), "b"));
        QVERIFY(good->edit({{0, 0, "1"}}) && bad->edit({{0, 0, "2"}}));
        QDir(f.files.path(QStringLiteral("gone"))).removeRecursively();
        std::optional<bool> all;
        f.store.saveAll([&](bool ok) { all = ok; });
        QTRY_VERIFY(all.has_value());
        QCOMPARE(*all, false);
        QCOMPARE(f.files.read(QStringLiteral("a.txt")), QByteArray("1a"));
        QCOMPARE(f.store.modified(), std::vector<Document*>{bad});
        QCOMPARE(bad->text(), QByteArray("2b"));
        QVERIFY(QDir().mkpath(f.files.path(QStringLiteral("gone"))));
        f.store.saveAll([&](bool ok) { all = ok; });
        QTRY_COMPARE(*all, true);
    }

    void renamesFollowFoldersAndKeepUnsavedText() {
        Fixture f;
        Document* document = f.store.open(f.files.write(QStringLiteral("old/a.py"), "a"));
        QVERIFY(document->edit({{0, 0, "x"}}));
        QVERIFY(QDir().rename(f.files.path(QStringLiteral("old")), f.files.path(QStringLiteral("new"))));
        f.store.renamed(f.files.path(QStringLiteral("old")), f.files.path(QStringLiteral("new")));
        QCOMPARE(document->path(), f.files.path(QStringLiteral("new/a.py")));
        QCOMPARE(f.store.find(f.files.path(QStringLiteral("new/a.py"))), document);
        document->save();
        QTRY_VERIFY(!document->isModified());
        QCOMPARE(f.files.read(QStringLiteral("new/a.py")), QByteArray("xa"));
    }
};

UPDRAFT_GUI_TEST(StoreTest)

}  // namespace updraft

#include "store_test.moc"

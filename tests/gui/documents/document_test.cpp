#include "widgets/documents/document.h"

#include <Qsci/qsciscintilla.h>

#include <QSignalSpy>

#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/documents/document_store.h"

namespace updraft {

class DocumentTest final : public QObject {
    Q_OBJECT
    struct Fixture {
        Files files;
        RecoveryJournal journal{files.path(QStringLiteral("state"))};
        DocumentStore store{files.folder(), journal};
        Document* open(const QByteArray& bytes) {
            return store.open(files.write(QStringLiteral("src/app.py"), bytes));
        }
        QByteArray onDisk() const { return files.read(QStringLiteral("src/app.py")); }
        QString path() const { return files.path(QStringLiteral("src/app.py")); }
        void writeByRename(const QByteArray& bytes) const {
            files.write(QStringLiteral("src/.swap"), bytes);
            QVERIFY(QFile::remove(path()));
            QVERIFY(QFile::rename(files.path(QStringLiteral("src/.swap")), path()));
        }
    };
    static void type(QsciScintilla& view, const char* text) {
        QTest::keyClicks(&view, QString::fromUtf8(text));
    }

  private slots:
    void viewsShareTextAndUndo() {
        Fixture f;
        Document* document = f.open("one\n");
        QsciScintilla left, right;
        left.setDocument(document->handle());
        right.setDocument(document->handle());
        type(left, "x");
        QCOMPARE(right.text(), QStringLiteral("xone\n"));
        QCOMPARE(document->text(), QByteArray("xone\n"));
        QVERIFY(document->isModified());
        right.undo();
        QCOMPARE(left.text(), QStringLiteral("one\n"));
        QVERIFY(!document->isModified());
    }

    void savesWhatItReadAndUndoesAcrossSaves() {
        Fixture f;
        const QByteArray bytes(
            "\xEF\xBB\xBF"
            "a\r\nb\n");
        Document* document = f.open(bytes);
        QCOMPARE(document->lineEnd(), LineEnd::Lf);
        QSignalSpy saved(document, &Document::saved);
        QVERIFY(document->edit({{0, 1, "A"}}));
        document->save();
        QVERIFY(document->isModified());  // until it is on disk
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!document->isModified());
        QCOMPARE(f.onDisk(), QByteArray("\xEF\xBB\xBF"
                                        "A\r\nb\n"));
        document->undo();
        QVERIFY(document->isModified());
        document->save();
        QTRY_COMPARE(saved.size(), 2);
        QCOMPARE(f.onDisk(), bytes);
    }

    void typingWhileSavingStaysModified() {
        Fixture f;
        Document* document = f.open("one\n");
        QVERIFY(document->edit({{0, 0, "1"}}));
        document->save();
        QVERIFY(document->edit({{0, 0, "2"}}));
        QSignalSpy saved(document, &Document::saved);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(f.onDisk(), QByteArray("1one\n"));
        QVERIFY(document->isModified());
        document->save();
        document->save();  // while the first is written: one more follows
        QTRY_VERIFY(!document->isModified());
        QCOMPARE(f.onDisk(), QByteArray("21one\n"));
    }

    void latin1WithAEuroBecomesUtf8AndSaysSo() {
        Fixture f;
        Document* document = f.open("gr\xFC\xDF\n");
        QCOMPARE(document->encoding(), TextEncoding::Latin1);
        QVERIFY(document->edit({{0, 0, "\xE2\x82\xAC "}}));
        document->save();
        QTRY_VERIFY(!document->isModified());
        QVERIFY(document->hasNotice(NoticeKind::EncodingWidened));
        QCOMPARE(f.onDisk(), QByteArray("\xE2\x82\xAC gr\xC3\xBC\xC3\x9F\n"));
    }

    void binaryAndLargeFilesAreNotText() {
        Fixture f;
        Document* binary = f.store.open(f.files.write(QStringLiteral("a.bin"), QByteArray("\0\1\2", 3)));
        QCOMPARE(binary->state(), Document::State::Binary);
        QFile large(f.files.path(QStringLiteral("large.log")));
        QVERIFY(large.open(QFile::WriteOnly) && large.resize(Document::kMaxSize + 1));
        Document* tooLarge = f.store.open(large.fileName());
        QTRY_COMPARE(tooLarge->state(), Document::State::TooLarge);
        tooLarge->save();
        QCOMPARE(large.size(), Document::kMaxSize + 1);
    }

    void largeTextsLoadInTheBackground() {
        Fixture f;
        const QByteArray text = QByteArray("0123456789abcde\n").repeated(200'000);
        Document* document = f.open(text);
        QCOMPARE(document->state(), Document::State::Loading);
        QTRY_COMPARE(document->state(), Document::State::Text);
        QCOMPARE(document->text(), text);
        QVERIFY(!document->isModified());
    }

    void cleanDocumentsFollowTheDiskUndoably() {
        Fixture f;
        Document* document = f.open("one\ntwo\nthree\n");
        QsciScintilla view;
        view.setDocument(document->handle());
        view.setCursorPosition(2, 3);
        f.files.write(QStringLiteral("src/app.py"), "zero\none\ntwo\nthree\n");
        QTRY_COMPARE(document->text(), QByteArray("zero\none\ntwo\nthree\n"));
        QVERIFY(!document->isModified());
        QVERIFY(document->notices().empty());
        int line = 0, column = 0;
        view.getCursorPosition(&line, &column);
        QCOMPARE(line, 3);  // still in "three"
        QCOMPARE(column, 3);
        document->undo();
        QCOMPARE(document->text(), QByteArray("one\ntwo\nthree\n"));
        QVERIFY(document->isModified());
    }

    void followsEditorsThatSaveByRename() {
        Fixture f;
        Document* document = f.open("one\n");
        for (const QByteArray text : {"two\n", "three\n", "four\n"}) {
            f.writeByRename(text);
            QTRY_COMPARE(document->text(), text);
            QVERIFY(!document->hasNotice(NoticeKind::DeletedOnDisk));
        }
    }

    void unsavedTextIsNotOverwrittenBySomebodyElses() {
        Fixture f;
        Document* document = f.open("one\n");
        QVERIFY(document->edit({{0, 0, "mine "}}));
        f.files.write(QStringLiteral("src/app.py"), "theirs\n");
        QTRY_VERIFY(document->hasNotice(NoticeKind::ChangedOnDisk));
        QCOMPARE(document->text(), QByteArray("mine one\n"));
        QCOMPARE(document->diskText(), QByteArray("theirs\n"));

        QSignalSpy failed(document, &Document::saveFailed);
        document->save();  // does not decide by accident
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(f.onDisk(), QByteArray("theirs\n"));

        document->keepMine();
        QVERIFY(document->notices().empty());
        QVERIFY(document->isModified());
        document->save();
        QTRY_VERIFY(!document->isModified());
        QCOMPARE(f.onDisk(), QByteArray("mine one\n"));
    }

    void takingTheirsCanBeUndone() {
        Fixture f;
        Document* document = f.open("one\n");
        QVERIFY(document->edit({{0, 0, "mine "}}));
        f.files.write(QStringLiteral("src/app.py"), "theirs\n");
        QTRY_VERIFY(document->hasNotice(NoticeKind::ChangedOnDisk));
        document->takeTheirs();
        QCOMPARE(document->text(), QByteArray("theirs\n"));
        QVERIFY(!document->isModified());
        document->undo();
        QCOMPARE(document->text(), QByteArray("mine one\n"));
        document->save();
        QTRY_COMPARE(f.onDisk(), QByteArray("mine one\n"));
    }

    void aDeletedFileLeavesItsText() {
        Fixture f;
        Document* document = f.open("one\n");
        QVERIFY(QDir(f.files.path(QStringLiteral("src"))).removeRecursively());
        QTRY_VERIFY(document->hasNotice(NoticeKind::DeletedOnDisk));
        QCOMPARE(document->text(), QByteArray("one\n"));
        QVERIFY(document->isModified());
        document->save();
        QTRY_VERIFY(document->hasNotice(NoticeKind::SaveFailed));  // its folder is gone, too
        QCOMPARE(document->notices().back().problem, FileProblem::NoFolder);
        QVERIFY(document->isModified());
        QVERIFY(QDir().mkpath(f.files.path(QStringLiteral("src"))));
        document->save();
        QTRY_VERIFY(!document->isModified());
        QVERIFY(document->notices().empty());
        QCOMPARE(f.onDisk(), QByteArray("one\n"));
    }

    void aFileThatComesBackIsFollowedAgain() {
        Fixture f;
        Document* document = f.open("one\n");
        QVERIFY(QFile::remove(f.path()));
        QTRY_VERIFY(document->hasNotice(NoticeKind::DeletedOnDisk));
        f.files.write(QStringLiteral("src/app.py"), "two\n");
        QTRY_COMPARE(document->text(), QByteArray("two\n"));
        QVERIFY(!document->isModified());
        QVERIFY(document->notices().empty());
    }

    void ourOwnSavesAreNotTakenForSomebodyElses() {
        Fixture f;
        Document* document = f.open("one\n");
        QSignalSpy notices(document, &Document::noticesChanged);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(document->edit({{0, 0, "x"}}));
            document->save();
            QTRY_VERIFY(!document->isSaving());
            QVERIFY(document->edit({{0, 0, "y"}}));
            QTest::qWait(15);  // for the watcher's events to arrive while there is unsaved text
        }
        QCOMPARE(notices.size(), 0);
    }
};

UPDRAFT_GUI_TEST(DocumentTest)

}  // namespace updraft

#include "document_test.moc"

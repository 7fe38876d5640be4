#include "widgets/documents/file_tree.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/documents/document_store.h"
#include "widgets/theme/theme.h"

namespace updraft {

class FileTreeTest final : public QObject {
    Q_OBJECT
    Theme theme_;

    struct Fixture {
        Files files;
        Files state;
        RecoveryJournal journal{state.path(QStringLiteral("state"))};
        DocumentStore store{files.folder(), journal};
        FileTree tree;
        explicit Fixture(const Theme& theme) : tree(theme, store) {
            files.write(QStringLiteral("app.py"), "x\n");
            files.write(QStringLiteral("lib/util.py"), "y\n");
            files.write(QStringLiteral("node_modules/z.js"), "z\n");
            files.write(QStringLiteral("__pycache__/app.pyc"), "z\n");
            tree.setFolder(files.folder());
            tree.resize(300, 400);
            tree.show();
            tree.activateWindow();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&tree);
        }
        QStringList names() const {
            QStringList all;
            const QTreeView& view = tree.view();
            for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row) {
                all.append(view.model()->index(row, 0, view.rootIndex()).data().toString());
            }
            return all;
        }
        void select(const QString& name) { tree.reveal(files.path(name)); }
        void nameIt(const QString& name) const {
            QLineEdit* editor = nullptr;
            QTRY_VERIFY((editor = tree.view().findChild<QLineEdit*>()) != nullptr);
            editor->selectAll();
            QTest::keyClicks(editor, name);
            QTest::keyClick(editor, Qt::Key_Return);
        }
    };

  private slots:
    void showsFoldersFirstWithoutWhatNobodyEdits() {
        Fixture f(theme_);
        QTRY_COMPARE(f.names(), (QStringList{QStringLiteral("lib"), QStringLiteral("app.py")}));
        f.files.write(QStringLiteral("made.txt"), "");
        QTRY_COMPARE(f.names().size(), 3);
    }

    void opensByMouseAndKeyboard() {
        Fixture f(theme_);
        QTRY_COMPARE(f.names().size(), 2);
        QSignalSpy opened(&f.tree, &FileTree::openRequested);
        f.select(QStringLiteral("app.py"));
        QTest::mouseClick(f.tree.view().viewport(), Qt::LeftButton, {},
                          f.tree.view().visualRect(f.tree.view().currentIndex()).center());
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(&f.tree.view(), Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].toString(), f.files.path(QStringLiteral("app.py")));
        QTest::keyClick(&f.tree.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), f.files.path(QStringLiteral("app.py")));
    }

    void makesFilesAndFolders() {
        Fixture f(theme_);
        QTRY_COMPARE(f.names().size(), 2);
        f.select(QStringLiteral("app.py"));  // new ones lie beside it
        f.tree.newFile();
        f.nameIt(QStringLiteral("fresh.py"));
        QTRY_VERIFY(QFile::exists(f.files.path(QStringLiteral("fresh.py"))));
        f.select(QStringLiteral("lib"));
        f.tree.newFolder();
        f.nameIt(QStringLiteral("place"));
        QTRY_VERIFY(QFileInfo(f.files.path(QStringLiteral("lib/place"))).isDir());
    }

    void renamesWithOpenDocumentsFollowing() {
        Fixture f(theme_);
        QTRY_COMPARE(f.names().size(), 2);
        Document* document = f.store.open(f.files.path(QStringLiteral("app.py")));
        QVERIFY(document->edit({{0, 0, "unsaved "}}));
        f.select(QStringLiteral("app.py"));
        QTest::keyClick(&f.tree.view(), Qt::Key_F2);
        f.nameIt(QStringLiteral("main.py"));
        QTRY_COMPARE(document->path(), f.files.path(QStringLiteral("main.py")));
        QCOMPARE(document->text(), QByteArray("unsaved x\n"));
    }

    void aNameBeingTypedSurvivesNewsOfTheFile() {
        Fixture f(theme_);
        QTRY_COMPARE(f.names().size(), 2);
        f.select(QStringLiteral("app.py"));
        QTest::keyClick(&f.tree.view(), Qt::Key_F2);
        auto* editor = f.tree.view().findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("main"));
        const QModelIndex index = f.tree.view().currentIndex();
        emit f.tree.view().model()->dataChanged(index, index);
        QCOMPARE(editor->text(), QStringLiteral("main"));
    }

    void dropsMoveCopyAndNeverReplace() {
        Fixture f(theme_);
        QTRY_COMPARE(f.names().size(), 2);
        Document* document = f.store.open(f.files.path(QStringLiteral("app.py")));
        QVERIFY(document->edit({{0, 0, "unsaved "}}));
        QAbstractItemModel* model = f.tree.view().model();
        const QModelIndex lib = model->index(0, 0, f.tree.view().rootIndex());
        QCOMPARE(lib.data().toString(), QStringLiteral("lib"));
        const auto drop = [&](const QString& path) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            model->dropMimeData(&data, Qt::MoveAction, -1, -1, lib);
        };
        drop(f.files.path(QStringLiteral("app.py")));
        QCOMPARE(document->path(), f.files.path(QStringLiteral("lib/app.py")));
        QCOMPARE(document->text(), QByteArray("unsaved x\n"));
        const QString outside = f.state.write(QStringLiteral("util.py"), "from elsewhere");
        drop(outside);
        QCOMPARE(f.files.read(QStringLiteral("lib/util.py")), QByteArray("y\n"));
        QVERIFY(f.tree.findChild<QLabel*>(QStringLiteral("fileMessage"))
                    ->text()
                    .contains(QStringLiteral("util.py")));
        drop(f.state.write(QStringLiteral("new.txt"), "from elsewhere"));
        QCOMPARE(f.files.read(QStringLiteral("lib/new.txt")), QByteArray("from elsewhere"));
        QVERIFY(QFile::exists(f.state.path(QStringLiteral("new.txt"))));
    }

    void deletesToTheTrashAndBack() {
        Fixture f(theme_);
        QTRY_COMPARE(f.names().size(), 2);
        for (const char* name : {"app.py", "lib"}) {
            f.select(QLatin1String(name));
            f.tree.view().setFocus();
            QTest::keyClick(&f.tree.view(), Qt::Key_Delete);
            if (QFileInfo::exists(f.files.path(QLatin1String(name))))
                QSKIP("there is no trash on this file system");
        }
        auto* undo = f.tree.findChild<QPushButton*>(QStringLiteral("undoDelete"));
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(f.files.read(QStringLiteral("lib/util.py")), QByteArray("y\n"));
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(f.files.read(QStringLiteral("app.py")), QByteArray("x\n"));
        QVERIFY(!undo->isVisible());
    }
};

UPDRAFT_GUI_TEST(FileTreeTest)

}  // namespace updraft

#include "file_tree_test.moc"

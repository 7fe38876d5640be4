#include "widgets/documents/editor_area.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QUrl>

#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/documents/document_store.h"
#include "widgets/documents/document_view.h"
#include "widgets/documents/message_bar.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/diff_view.h"
#include "widgets/theme/theme.h"

namespace updraft {

class EditorAreaTest final : public QObject {
    Q_OBJECT
    Theme theme_;

    struct Fixture {
        Files files;
        RecoveryJournal journal{files.path(QStringLiteral("state"))};
        DocumentStore store{files.folder(), journal};
        EditorArea area;
        QString a = files.write(QStringLiteral("app.py"), "import json\n\ndef f():\n    return 1\n");
        QString b = files.write(QStringLiteral("models.py"), "x = 1\n");
        QString c = files.write(QStringLiteral("requirements.txt"), "boto3\n");

        explicit Fixture(const Theme& theme) : area(theme, store) {
            area.resize(900, 600);
            area.show();
            area.activateWindow();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&area);
        }
        QTabBar* tabs(int group = 0) const {
            return area.findChildren<QTabBar*>(QStringLiteral("documentTabs")).at(group);
        }
        QStringList titles(int group = 0) const {
            QStringList all;
            for (int i = 0; i < tabs(group)->count(); ++i) all.append(tabs(group)->tabText(i));
            return all;
        }
        int groups() const {
            int count = 0;
            for (const auto* bar : area.findChildren<QTabBar*>(QStringLiteral("documentTabs")))
                count += bar->isVisible();
            return count;
        }
        void key(Qt::Key code, Qt::KeyboardModifiers modifiers) {
            area.activateWindow();  // a question may have been in front
            QVERIFY(QTest::qWaitForWindowActive(&area));
            area.currentEditor()->setFocus();
            QTest::keyClick(area.currentEditor(), code, modifiers);
        }
        void answer(const char* button) {
            auto* box = area.findChild<QMessageBox*>(QStringLiteral("unsavedQuestion"));
            QVERIFY(box != nullptr);
            QTest::mouseClick(box->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
        }
        void clickBar(const char* name) const {
            QTRY_VERIFY(barButton(name) != nullptr);
            QTest::mouseClick(barButton(name), Qt::LeftButton);
        }
        QPushButton* barButton(const char* name) const {
            for (auto* button : area.findChildren<QPushButton*>(QLatin1String(name))) {
                if (button->isVisible()) return button;
            }
            return nullptr;
        }
    };

  private slots:
    void typingMarksAndSavingUnmarksTheTab() {
        Fixture f(theme_);
        f.area.openFile(f.a, 0, 0);
        QCOMPARE(f.titles(), QStringList{QStringLiteral("app.py")});
        QTest::keyClicks(f.area.currentEditor(), QStringLiteral("#"));
        QCOMPARE(f.titles(), QStringList{QStringLiteral("app.py •")});
        QVERIFY(f.tabs()->accessibleTabName(0).contains(QStringLiteral("modified")));
        f.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(f.titles(), QStringList{QStringLiteral("app.py")});
        QVERIFY(f.files.read(QStringLiteral("app.py")).startsWith("#import"));
    }

    void oneFileInBothHalvesAndHighlightedAfterOneIsClosed() {
        Fixture f(theme_);
        f.area.openFile(f.a, 2, 0);
        f.key(Qt::Key_Backslash, Qt::ControlModifier);
        QCOMPARE(f.groups(), 2);
        QCOMPARE(f.area.views().size(), std::size_t(2));
        QTest::keyClicks(f.area.currentEditor(), QStringLiteral("zz"));
        QCOMPARE(f.area.views()[0]->editor().text(), f.area.views()[1]->editor().text());
        QCOMPARE(f.titles(0), f.titles(1));
        QTest::keyClick(f.area.currentEditor(), Qt::Key_W,
                        Qt::ControlModifier);  // no question: it is open twice
        QTRY_COMPARE(f.groups(), 1);
        QCOMPARE(f.area.views().size(), std::size_t(1));
        CodeEditor& left = f.area.views()[0]->editor();
        left.recolor();
        QVERIFY(left.styleAt(0) != 0);  // "import" is a keyword still
    }

    void closesAndReopensWhereTheCursorWas() {
        Fixture f(theme_);
        f.area.openFile(f.b);
        f.area.openFile(f.a, 3, 4);
        f.key(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(f.titles(), QStringList{QStringLiteral("models.py")});
        QVERIFY(f.store.find(f.a) == nullptr);
        f.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.area.currentDocument()->path(), f.a);
        QCOMPARE(f.area.currentEditor()->lineColumnOf(f.area.currentEditor()->caret()), (std::pair{3, 4}));
        QTest::mouseClick(f.tabs(), Qt::MiddleButton, {}, f.tabs()->tabRect(0).center());
        QCOMPARE(f.titles(), QStringList{QStringLiteral("app.py")});
        auto* close = f.tabs()->tabButton(0, QTabBar::RightSide);
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(f.titles().isEmpty());
        QVERIFY(f.area.findChild<QLabel*>(QStringLiteral("noDocument"))->isVisible());
    }

    void closingUnsavedTextAsks() {
        Fixture f(theme_);
        f.area.openFile(f.a, 0, 0);
        QTest::keyClicks(f.area.currentEditor(), QStringLiteral("1"));
        f.key(Qt::Key_W, Qt::ControlModifier);
        f.answer("cancel");
        QCOMPARE(f.titles().size(), 1);
        QTRY_VERIFY(f.area.findChild<QMessageBox*>() == nullptr);
        f.key(Qt::Key_W, Qt::ControlModifier);
        f.answer("save");
        QTRY_VERIFY(f.titles().isEmpty());
        QVERIFY(f.files.read(QStringLiteral("app.py")).startsWith("1import"));
        f.area.openFile(f.a, 0, 0);
        QTest::keyClicks(f.area.currentEditor(), QStringLiteral("2"));
        f.key(Qt::Key_W, Qt::ControlModifier);
        f.answer("discard");
        QTRY_VERIFY(f.titles().isEmpty());
        QVERIFY(f.files.read(QStringLiteral("app.py")).startsWith("1import"));
    }

    void closingAllAsksOnce() {
        Fixture f(theme_);
        for (const QString& path : {f.a, f.b, f.c}) {
            f.area.openFile(path, 0, 0);
            if (path != f.c) QTest::keyClicks(f.area.currentEditor(), QStringLiteral("9"));
        }
        std::optional<bool> closed;
        f.area.closeAll([&](bool all) { closed = all; });
        QVERIFY(f.area.findChild<QMessageBox*>()->informativeText().contains(QStringLiteral("models.py")));
        f.answer("save");
        QTRY_VERIFY(closed.has_value());
        QVERIFY(*closed);
        QVERIFY(f.area.views().empty());
        QVERIFY(f.store.documents().empty());
        QCOMPARE(f.files.read(QStringLiteral("models.py")), QByteArray("9x = 1\n"));
    }

    void stepsThroughTabs() {
        Fixture f(theme_);
        for (const QString& path : {f.a, f.b, f.c}) f.area.openFile(path, 0, 0);
        f.key(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(f.area.currentDocument()->path(), f.a);
        f.key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(f.area.currentDocument()->path(), f.c);
        QTest::mouseClick(f.tabs(), Qt::LeftButton, {}, f.tabs()->tabRect(1).center());
        QCOMPARE(f.area.currentDocument()->path(), f.b);
    }

    void pagesShareTheRowAndTheSpace() {
        Fixture f(theme_);
        auto* page = new QLabel(QStringLiteral("configuration"));
        int triggers = 3;
        f.area.addPage(page, [] { return QStringLiteral("Configuration"); });
        f.area.addPage(new QLabel, [&] { return QStringLiteral("Triggers %1").arg(triggers); });
        auto* bar = f.area.findChild<QTabBar*>(QStringLiteral("pageTabs"));
        QVERIFY(!page->isVisible());
        f.area.openFile(f.a);
        QTest::mouseClick(bar, Qt::LeftButton, {},
                          bar->tabRect(0).center());  // current already, but not shown
        QVERIFY(page->isVisible());
        QVERIFY(f.area.currentView() == nullptr);
        QCOMPARE(f.area.currentPage(), page);
        QTest::mouseClick(f.tabs(), Qt::LeftButton, {}, f.tabs()->tabRect(0).center());
        QVERIFY(!page->isVisible());
        QVERIFY(f.area.currentView() != nullptr);
        triggers = 4;
        f.area.retitlePages();
        QCOMPARE(bar->tabText(1), QStringLiteral("Triggers 4"));
        f.area.showPage(page);
        const QByteArray state = f.area.saveState();
        f.area.openFile(f.a);
        f.area.restoreState(state);
        QVERIFY(page->isVisible());
        QVERIFY(bar->geometry().right() > f.area.width() - 20);
    }

    void whatWasOpenComesBack() {
        Fixture f(theme_);
        f.area.openFile(f.a, 3, 2);
        f.area.openFile(f.b, 0, 1);
        f.area.split(EditorArea::Split::Right);
        f.area.openFile(f.c, 0, 5);
        f.area.split(EditorArea::Split::Down);
        QCOMPARE(f.groups(), 3);
        const QByteArray state = f.area.saveState();
        std::optional<bool> closed;
        f.area.closeAll([&](bool all) { closed = all; });
        QVERIFY(closed.value_or(false));
        QCOMPARE(f.groups(), 1);
        QFile::remove(f.b);
        f.area.restoreState(state);
        QCOMPARE(f.groups(), 3);
        QCOMPARE(f.area.currentDocument()->path(), f.c);
        QCOMPARE(f.area.currentEditor()->lineColumnOf(f.area.currentEditor()->caret()), (std::pair{0, 5}));
        int views = 0;
        for (const DocumentView* view : f.area.views()) views += view->document().path() == f.a;
        QCOMPARE(views, 1);
        f.area.restoreState("nonsense");
        QCOMPARE(f.groups(), 3);
        f.area.unsplit();
        QTRY_COMPARE(f.groups(), 1);
        QCOMPARE(f.area.views().size(), std::size_t(2));
    }

    void aConflictIsShownComparedAndSettled() {
        Fixture f(theme_);
        DocumentView* view = f.area.openFile(f.b, 0, 0);
        QTest::keyClicks(f.area.currentEditor(), QStringLiteral("my"));
        f.files.write(QStringLiteral("models.py"), "theirs = 2\n");
        QTRY_VERIFY(f.barButton("takeTheirs") != nullptr);
        f.clickBar("compare");
        QVERIFY(view->findChild<DiffView*>()->isVisible());
        QTRY_COMPARE(view->findChild<DiffView*>()->changeCount(), 1);
        f.clickBar("backToText");
        QVERIFY(f.area.currentEditor()->isVisible());
        f.clickBar("takeTheirs");
        QCOMPARE(f.area.currentEditor()->text(), QStringLiteral("theirs = 2\n"));
        QTRY_VERIFY(f.area.findChildren<MessageBar*>().isEmpty());
        QCOMPARE(f.titles(), QStringList{QStringLiteral("models.py")});
    }

    void aFailedSaveIsSaidAboveTheText() {
        Fixture f(theme_);
        f.area.openFile(f.files.write(QStringLiteral("gone/x.py"), "x\n"), 0, 0);
        QTest::keyClicks(f.area.currentEditor(), QStringLiteral("y"));
        QDir(f.files.path(QStringLiteral("gone"))).removeRecursively();
        f.key(Qt::Key_S, Qt::ControlModifier);
        const auto shown = [&] {
            QString all;
            for (const auto* label : f.area.findChildren<QLabel*>(QStringLiteral("messageText"))) {
                if (label->isVisible()) all += label->text();
            }
            return all;
        };
        QTRY_VERIFY(shown().contains(QStringLiteral("could not be saved")));
        QVERIFY(shown().contains(QStringLiteral("folder no longer exists")));
        QCOMPARE(f.area.currentEditor()->text(), QStringLiteral("yx\n"));
        QCOMPARE(f.titles(), QStringList{QStringLiteral("x.py •")});
    }

    void binaryFilesAreShownAsSuch() {
        Fixture f(theme_);
        f.area.openFile(f.files.write(QStringLiteral("a.bin"), QByteArray("\0\1", 2)));
        const auto* label = f.area.findChild<QLabel*>(QStringLiteral("placeholder"));
        QVERIFY(label->isVisible());
        QVERIFY(label->text().contains(QStringLiteral("binary")));
    }

    void namesThatAreTheSameGetTheirFolder() {
        Fixture f(theme_);
        f.area.openFile(f.a);
        f.area.openFile(f.files.write(QStringLiteral("other/app.py"), ""));
        QCOMPARE(f.titles()[1], QStringLiteral("app.py — other"));
        QVERIFY(f.titles()[0].startsWith(QStringLiteral("app.py — ")));
    }

    void droppedFilesAreOpened() {
        Fixture f(theme_);
        f.area.openFile(f.a);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(f.b), QUrl::fromLocalFile(f.c)});
        QWidget* target = f.area.currentEditor()->viewport();
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
        QCOMPARE(f.titles().size(), 3);
        QVERIFY(!f.store.find(f.a)->isModified());
    }

    void theMenuOfATab() {
        Fixture f(theme_);
        for (const QString& path : {f.a, f.b, f.c}) f.area.openFile(path);
        const QPoint place = f.tabs()->tabRect(1).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, f.tabs()->mapToGlobal(place));
        QApplication::sendEvent(f.tabs(), &event);
        auto* menu = f.area.findChild<QMenu*>(QStringLiteral("tabMenu"));
        QVERIFY(menu != nullptr);
        const auto trigger = [&](const QString& text) {
            for (QAction* action : menu->actions()) {
                if (action->text() == text) action->trigger();
            }
        };
        trigger(QStringLiteral("Copy relative path"));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("models.py"));
        trigger(QStringLiteral("Close others"));
        QTRY_COMPARE(f.titles(), QStringList{QStringLiteral("models.py")});
        menu->close();
    }
};

UPDRAFT_GUI_TEST(EditorAreaTest)

}  // namespace updraft

#include "editor_area_test.moc"

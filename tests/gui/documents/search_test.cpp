#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/documents/document_store.h"
#include "widgets/documents/search_model.h"
#include "widgets/documents/workspace_search.h"
#include "widgets/theme/theme.h"

namespace updraft {

class SearchTest final : public QObject {
    Q_OBJECT
    Theme theme_;

    struct Fixture {
        Files files;
        RecoveryJournal journal{files.path(QStringLiteral("node_modules/state"))};
        DocumentStore store{files.folder(), journal};
        WorkspaceSearch panel;
        explicit Fixture(const Theme& theme) : panel(theme, store) {
            files.write(QStringLiteral("a.py"), "order = 1\nORDER = order\n");
            files.write(QStringLiteral("src/b.js"), "const reorder = '😀'; // order\r\n");
            files.write(QStringLiteral("node_modules/x/c.js"), "order\n");
            files.write(QStringLiteral("d.bin"), QByteArray("order\0", 6));
            panel.resize(500, 600);
            panel.show();
        }
        template <typename T>
        T* child(const char* name) const {
            return panel.findChild<T*>(QLatin1String(name));
        }
        void type(const char* field, const QString& text) const {
            auto* edit = child<QLineEdit>(field);
            edit->clear();
            QTest::keyClicks(edit, text);
        }
        QString summary() const { return child<QLabel>("summary")->text(); }
        int hits() const { return panel.model().hitCount(); }
    };

  private slots:
    void findsWithOptions() {
        Fixture f(theme_);
        f.type("pattern", QStringLiteral("order"));
        QTRY_COMPARE(f.hits(), 5);
        QTRY_VERIFY(f.summary().startsWith(QStringLiteral("5 hit")));
        QCOMPARE(f.panel.model().fileCount(), 2);
        QTest::mouseClick(f.child<QToolButton>("matchCase"), Qt::LeftButton);
        QTRY_COMPARE(f.hits(), 4);
        QTest::mouseClick(f.child<QToolButton>("wholeWord"), Qt::LeftButton);
        QTRY_COMPARE(f.hits(), 3);
        f.type("include", QStringLiteral("*.js"));
        QTRY_COMPARE(f.hits(), 1);
        f.type("exclude", QStringLiteral("src"));
        QTRY_COMPARE(f.hits(), 0);
        QTest::mouseClick(f.child<QToolButton>("regularExpression"), Qt::LeftButton);
        f.type("pattern", QStringLiteral("(order"));
        QTRY_VERIFY(f.summary().contains(QStringLiteral("not valid")));
    }

    void openTextIsSearchedAsItIs() {
        Fixture f(theme_);
        QVERIFY(f.store.open(f.files.path(QStringLiteral("a.py")))->edit({{0, 0, "unsaved order\n"}}));
        f.type("pattern", QStringLiteral("unsaved"));
        QTRY_COMPARE(f.hits(), 1);
    }

    void hitsOpenTheirPlace() {
        Fixture f(theme_);
        QSignalSpy opened(&f.panel, &WorkspaceSearch::openRequested);
        f.type("pattern", QStringLiteral("// order"));
        QTRY_COMPARE(f.hits(), 1);
        auto* tree = f.child<QTreeView>("hits");
        const QModelIndex hit = tree->model()->index(0, 0, tree->model()->index(0, 0));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(hit).center());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), f.files.path(QStringLiteral("src/b.js")));
        QCOMPARE(opened[0][1].toInt(), 0);
        QCOMPARE(opened[0][2].toInt(), 21);  // characters
    }

    void replacesWithPreviewAndTakesItBack() {
        Fixture f(theme_);
        Document* open = f.store.open(f.files.path(QStringLiteral("a.py")));
        QTest::mouseClick(f.child<QToolButton>("regularExpression"), Qt::LeftButton);
        f.type("pattern", QStringLiteral("\\b(o)rder\\b"));
        QTRY_COMPARE(f.hits(), 4);
        QTRY_VERIFY(!f.child<QPushButton>("cancelSearch")->isVisible());
        f.child<QCheckBox>("replace")->click();
        f.type("replacement", QStringLiteral("b\\1rder"));
        auto* model = f.child<QTreeView>("hits")->model();
        const QModelIndex file = model->index(0, 0);
        QVERIFY(model->index(0, 0, file).data().toString().contains(QStringLiteral("order → border")));
        QVERIFY(model->setData(model->index(1, 0, file), Qt::Unchecked, Qt::CheckStateRole));  // "ORDER"
        QCOMPARE(file.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QTest::mouseClick(f.child<QPushButton>("replaceAll"), Qt::LeftButton);
        QTRY_COMPARE(f.files.read(QStringLiteral("a.py")), QByteArray("border = 1\nORDER = border\n"));
        QTRY_COMPARE(f.files.read(QStringLiteral("src/b.js")),
                     QStringLiteral("const reorder = '😀'; // border\r\n").toUtf8());
        QCOMPARE(f.files.read(QStringLiteral("node_modules/x/c.js")), QByteArray("order\n"));
        QTRY_VERIFY(f.child<QPushButton>("undoReplace")->isVisible());
        QVERIFY(f.child<QPushButton>("undoReplace")->text().contains(QLatin1Char('3')));
        open->undo();  // one step for the file
        QCOMPARE(open->text(), QByteArray("order = 1\nORDER = order\n"));
        QVERIFY(open->edit({{0, 5, "border"}, {18, 5, "border"}}));
        QTest::mouseClick(f.child<QPushButton>("undoReplace"), Qt::LeftButton);
        QTRY_COMPARE(f.files.read(QStringLiteral("a.py")), QByteArray("order = 1\nORDER = order\n"));
        QTRY_COMPARE(f.files.read(QStringLiteral("src/b.js")),
                     QStringLiteral("const reorder = '😀'; // order\r\n").toUtf8());
    }

    void aFileThatChangedMeanwhileIsLeftAlone() {
        Fixture f(theme_);
        f.child<QCheckBox>("replace")->click();
        f.type("replacement", QStringLiteral("x"));
        f.type("pattern", QStringLiteral("order"));
        QTRY_COMPARE(f.hits(), 5);
        QTRY_VERIFY(f.child<QPushButton>("replaceAll")->isEnabled());
        f.files.write(QStringLiteral("a.py"), "something else, and longer than before\n");
        f.panel.replaceAll();
        QTRY_VERIFY(f.summary().contains(QStringLiteral("a.py")));
        QCOMPARE(f.files.read(QStringLiteral("a.py")),
                 QByteArray("something else, and longer than before\n"));
    }

    void hitsAreBoundedAndTheSearchCanBeCancelled() {
        Fixture f(theme_);
        const QByteArray many = QByteArray("needle needle\n").repeated(3000);
        for (int i = 0; i < 5; ++i) f.files.write(QStringLiteral("big/%1.txt").arg(i), many);
        f.type("pattern", QStringLiteral("needle"));
        QTRY_COMPARE(f.hits(), int(FolderSearch::kMostHits));
        QTRY_VERIFY(f.summary().contains(QStringLiteral("may be more")));
        f.panel.search();
        QVERIFY(f.child<QPushButton>("cancelSearch")->isVisible());
        f.panel.cancel();
        QVERIFY(!f.child<QPushButton>("cancelSearch")->isVisible());
    }

    void theModelIsAModel() {
        SearchModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const SearchQuery query{QStringLiteral("a")};
        for (int i = 0; i < 20; ++i) {
            model.add({QStringLiteral("/w/%1").arg(i), searchText("a a\nba\n", query.compiled(), 100)});
        }
        model.setReplacement(query, QStringLiteral("b"));
        QVERIFY(model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.checkedCount(), 57);
        QCOMPARE(model.edits().size(), std::size_t(19));
        model.clear(QStringLiteral("/w"));
        QCOMPARE(model.rowCount(), 0);
    }
};

UPDRAFT_GUI_TEST(SearchTest)

}  // namespace updraft

#include "search_test.moc"

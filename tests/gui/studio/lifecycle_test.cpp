// The rest of a person's way through the studio: versions and aliases, replaying what was recorded, and
// functions that come, go and come back. With real keys and buttons, over the real platform and the demo.
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

#include "app/studio/functions/functions_mode.h"
#include "tests/gui/studio/bench.h"
#include "widgets/activity/activity_panel.h"
#include "widgets/activity/invocations_view.h"
#include "widgets/activity/row_table.h"
#include "widgets/documents/document_view.h"
#include "widgets/documents/editor_area.h"
#include "widgets/editor/code_editor.h"
#include "widgets/functions/function_list_model.h"
#include "widgets/test/test_panel.h"

namespace updraft {

using gui_test::StudioBench;

namespace {

constexpr int kSoonMs = 15'000;

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

QStringList functionNames(StudioBench& bench) {
    const QAbstractItemModel* model = bench.part<QListView>("functionList")->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, 0).data(FunctionListModel::NameRole).toString();
    return names;
}

QString currentFunction(StudioBench& bench) {
    return bench.part<QListView>("functionList")->currentIndex().data(FunctionListModel::NameRole).toString();
}

template <typename Widget>
bool isShown(StudioBench& bench, const char* name) {
    const auto* widget = bench.part<Widget>(name);
    return widget != nullptr && widget->isVisible() && widget->isEnabled();
}

void click(QWidget* widget) {
    QTest::mouseClick(widget, Qt::LeftButton);
}

}  // namespace

class LifecycleTest final : public QObject {
    Q_OBJECT

  private slots:
    void publishingAVersionAndAnAlias() {
        StudioBench bench;
        openPayment(bench);
        if (QTest::currentTestFailed()) return;
        QTest::keyClick(bench.editor(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(isShown<QPushButton>(bench, "publishButton"));
        QTest::keyClicks(bench.part<QLineEdit>("versionDescription"), QStringLiteral("First"));
        click(bench.part<QPushButton>("publishButton"));
        const auto payment = [&] { return bench.session().function(QStringLiteral("payment")); };
        QTRY_COMPARE_WITH_TIMEOUT(payment()->versions.size(), std::size_t(1), kSoonMs);
        QCOMPARE(payment()->versions.front()->version, std::string("1"));
        QCOMPARE(payment()->versions.front()->config.description, std::string("First"));
        // Nothing changed since then, so there is nothing to publish; and the table has both.
        QTRY_VERIFY_WITH_TIMEOUT(!bench.part<QPushButton>("publishButton")->isEnabled(), kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(bench.part<QTableView>("versionsTable")->model()->rowCount(), 2, kSoonMs);

        auto* name = bench.part<QLineEdit>("aliasName");
        QTest::keyClicks(name, QStringLiteral("live"));
        QTRY_VERIFY(isShown<QPushButton>(bench, "newAlias"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(payment()->aliases.size(), std::size_t(1), kSoonMs);
        QCOMPARE(payment()->aliases.front().name, std::string("live"));
        QCOMPARE(payment()->aliases.front().routing.version, std::string("1"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown<QFrame>(bench, "alias.live"), kSoonMs);
    }

    void replayingAnInvocation() {
        StudioBench bench;
        openPayment(bench);
        if (QTest::currentTestFailed()) return;
        TestPanel& test = bench.mode().test();
        test.setEvent(R"({"amount": 12.5, "currency": "EUR", "card": "4242 4242 4242 4242"})");
        QTest::keyClick(bench.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(test.result() != nullptr, kSoonMs);
        const TestResultPtr first = test.result();
        openDetails(bench);
        if (QTest::currentTestFailed()) return;
        click(bench.part<QPushButton>("detailsReplay"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown<QLabel>(bench, "replayVerdict"), kSoonMs);
        // The answer has the request's id in it, so it is another one each time.
        QTRY_COMPARE_WITH_TIMEOUT(bench.part<QLabel>("replayVerdict")->text(),
                                  QStringLiteral("The answer differs."), kSoonMs);
        QVERIFY(test.result() != first);
        QVERIFY(!test.result()->failed());
        QTRY_COMPARE_WITH_TIMEOUT(bench.mode().activity().invocations().model().rowCount(), 2, kSoonMs);
    }

    void aFunctionComesGoesAndComesBack() {
        StudioBench bench;
        openPayment(bench);
        if (QTest::currentTestFailed()) return;
        const QStringList before = functionNames(bench);
        const QByteArray original = contentsOf(templateFile(bench));
        createFunction(bench);
        if (QTest::currentTestFailed()) return;
        const QString made = currentFunction(bench);
        const QByteArray written = contentsOf(templateFile(bench));
        auto* list = bench.part<QListView>("functionList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!functionNames(bench).contains(made), kSoonMs);
        QCOMPARE(functionNames(bench), before);
        QVERIFY(contentsOf(templateFile(bench)) != written);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(functionNames(bench).contains(made), kSoonMs);
        QCOMPARE(contentsOf(templateFile(bench)), written);
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);  // and that it was made at all
        QTRY_COMPARE_WITH_TIMEOUT(functionNames(bench), before, kSoonMs);
        QCOMPARE(contentsOf(templateFile(bench)), original);
    }

  private:
    static QString templateFile(StudioBench& bench) {
        return bench.demo() + QStringLiteral("/template.yaml");
    }

    static void openPayment(StudioBench& bench) {
        QVERIFY(bench.start());
        QVERIFY(bench.waitServing());
        QVERIFY(bench.choose(QStringLiteral("payment")));
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.editor() != nullptr && bench.editor()->text().contains(QStringLiteral("passes_luhn")),
            kSoonMs);
        bench.editor()->setFocus();
    }

    // Of the newest invocation, until its event can be read.
    static void openDetails(StudioBench& bench) {
        RowTable& table = bench.mode().activity().invocations().table();
        QTRY_VERIFY_WITH_TIMEOUT(table.model()->rowCount() == 1, kSoonMs);
        const QRect row = table.visualRect(table.model()->index(0, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, row.center());
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isShown<QPushButton>(bench, "detailsReplay"), kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.part<QTextBrowser>("detailsEvent")->toPlainText().contains(QLatin1String("amount")),
            kSoonMs);
    }

    // By its dialog, as the first template offers it.
    static void createFunction(StudioBench& bench) {
        const QStringList before = functionNames(bench);
        const QByteArray old = contentsOf(templateFile(bench));
        QTest::keyClick(bench.editor(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isShown<QPushButton>(bench, "newFunctionCreate"), kSoonMs);
        auto* dialog = bench.part<QDialog>("newFunctionDialog");
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("functionName"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("greeter"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown<QPushButton>(bench, "newFunctionCreate"), kSoonMs);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(bench.part<QDialog>("newFunctionDialog") == nullptr, kSoonMs);
        QApplication::setActiveWindow(&bench.window());  // there is no window manager to do it
        QTRY_COMPARE_WITH_TIMEOUT(currentFunction(bench), QStringLiteral("greeter"), kSoonMs);
        QCOMPARE(functionNames(bench).size(), before.size() + 1);
        QVERIFY(contentsOf(templateFile(bench)) != old);
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.mode().editors().currentView() != nullptr &&
                bench.mode().editors().currentView()->document().path().contains(QStringLiteral("/greeter/")),
            kSoonMs);
    }
};

UPDRAFT_GUI_TEST(LifecycleTest)

}  // namespace updraft

#include "lifecycle_test.moc"

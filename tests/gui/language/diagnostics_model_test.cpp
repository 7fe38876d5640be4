#include "widgets/language/diagnostics_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

#include "tests/gui/support/gui_test.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

Problem problem(int line, const char* message, ProblemLevel severity = ProblemLevel::Error) {
    Problem found;
    found.line = line;
    found.severity = severity;
    found.message = QString::fromUtf8(message);
    return found;
}

const QString kA = QStringLiteral("/w/src/a.py"), kB = QStringLiteral("/w/template.yaml");

}  // namespace

class DiagnosticsModelTest final : public QObject {
    Q_OBJECT
    Theme theme_;

    static QString text(const QModelIndex& index) { return index.data().toString(); }

  private slots:
    void showsFilesWithTheirProblemsByLine() {
        DiagnosticsModel model(theme_, QStringLiteral("/w"));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProblems(QStringLiteral("template"), kB, {problem(4, "late"), problem(1, "early")});
        model.setProblems(QStringLiteral("syntax"), kA, {problem(9, "bad", ProblemLevel::Warning)});
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex a = model.index(0, 0), b = model.index(1, 0);
        QCOMPARE(text(a), QStringLiteral("src/a.py"));
        QCOMPARE(model.rowCount(b), 2);
        QCOMPARE(text(model.index(0, 0, b)), QStringLiteral("early"));
        QCOMPARE(text(model.index(0, 1, b)), QStringLiteral("2:1"));
        QCOMPARE(text(model.index(0, 2, b)), QStringLiteral("template"));
        QCOMPARE(model.index(0, 0, b).data(DiagnosticsModel::LineRole).toInt(), 1);
        QCOMPARE(model.index(0, 0, b).data(DiagnosticsModel::PathRole).toString(), kB);
        QCOMPARE(model.count(ProblemLevel::Error), 2);
        QCOMPARE(model.count(ProblemLevel::Warning), 1);
        QCOMPARE(model.count(), 3);
        QVERIFY(
            model.index(0, 0, a).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Warning")));
    }

    void aSourceReplacesOnlyItsOwn() {
        DiagnosticsModel model(theme_, QStringLiteral("/w"));
        model.setProblems(QStringLiteral("syntax"), kA, {problem(1, "one")});
        model.setProblems(QStringLiteral("pylsp"), kA, {problem(1, "one"), problem(2, "two")});
        QCOMPARE(model.problems(kA).size(), std::size_t(2));  // said twice, shown once
        QSignalSpy changed(&model, &DiagnosticsModel::problemsChanged);
        model.setProblems(QStringLiteral("syntax"), kA, {});
        QCOMPARE(model.problems(kA).size(), std::size_t(2));
        model.clearSource(QStringLiteral("pylsp"));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.count(), 0);
        QVERIFY(changed.size() >= 1);
        model.setProblems(QStringLiteral("pylsp"), kA, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsThatStayKeepTheirPlace() {
        DiagnosticsModel model(theme_, QStringLiteral("/w"));
        model.setProblems(QStringLiteral("s"), kA,
                          {problem(1, "one"), problem(5, "five"), problem(9, "nine")});
        const QPersistentModelIndex five = model.index(1, 0, model.index(0, 0));
        model.setProblems(QStringLiteral("s"), kA,
                          {problem(0, "zero"), problem(1, "one"), problem(5, "five"), problem(9, "nine")});
        QVERIFY(five.isValid());
        QCOMPARE(five.row(), 2);
        model.setProblems(QStringLiteral("s"), kB, {problem(1, "other")});
        QCOMPARE(text(five), QStringLiteral("five"));
    }

    void anyOrderOfReportsKeepsTheModelRight() {
        DiagnosticsModel model(theme_, QStringLiteral("/w"));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(1);
        for (int round = 0; round < 1000; ++round) {
            Problems problems;
            for (int i = random.bounded(5); i > 0; --i) problems.push_back(problem(random.bounded(6), "p"));
            const QString source = QStringLiteral("s%1").arg(random.bounded(3));
            const QString path = QStringLiteral("/w/%1.py").arg(random.bounded(6));
            model.setProblems(source, path, problems);
            int sum = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                const int rows = model.rowCount(model.index(row, 0));
                QVERIFY(rows > 0);
                sum += rows;
            }
            QCOMPARE(sum, model.count());
        }
    }
};

UPDRAFT_GUI_TEST(DiagnosticsModelTest)

}  // namespace updraft

#include "diagnostics_model_test.moc"

// The list of dashboards as a model.
#include "widgets/monitor/dashboards/dashboards_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <algorithm>
#include <random>

#include "tests/gui/support/gui_test.h"

using namespace updraft;

class DashboardsModelTest : public QObject {
    Q_OBJECT
  private slots:
    void followsWhatComesAndGoes() {
        DashboardsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 random(9);
        for (int round = 0; round < 300; ++round) {
            QStringList names;
            for (int i = 0; i < 8; ++i) {
                if (random() % 2 == 0) names.append(QStringLiteral("dashboard %1").arg(i));
            }
            if (random() % 4 == 0) std::reverse(names.begin(), names.end());
            model.update(names);
            QStringList shown;
            for (int row = 0; row < model.rowCount(); ++row)
                shown.append(model.index(row, 0).data().toString());
            QCOMPARE(shown, names);
        }
    }

    void aRenamedOneStaysWhereItIs() {
        DashboardsModel model;
        model.update({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        const QPersistentModelIndex middle = model.index(1, 0);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.update({QStringLiteral("a"), QStringLiteral("B"), QStringLiteral("c")});
        QCOMPARE(middle.data().toString(), QStringLiteral("B"));
        QCOMPARE(removed.count(), 0);
        QCOMPARE(model.rowOf(QStringLiteral("c")), 2);
        QCOMPARE(model.rowOf(QStringLiteral("b")), -1);
    }
};

UPDRAFT_GUI_TEST(DashboardsModelTest)
#include "dashboards_model_test.moc"

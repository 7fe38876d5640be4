#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QThreadPool>

#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/record_file.h"
#include "widgets/models/cell_roles.h"
#include "widgets/models/invocation_export.h"
#include "widgets/models/invocations_model.h"
#include "widgets/theme/palette.h"

using namespace updraft;
using gui_test::RecordFile;

namespace {

using Model = InvocationsModel;

bool rests(const Model& model) {
    return model.search() != Model::Search::Running;
}

void fetchAll(Model& model) {
    QTRY_VERIFY(rests(model));
    while (model.canFetchMore({})) {
        model.fetchMore({});
        QTRY_VERIFY(rests(model));
    }
}

}  // namespace

class InvocationsModelTest : public QObject {
    Q_OBJECT
  private slots:
    void showsTheNewestFirst() {
        RecordFile file;
        file.add(1000);
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDatabase(file.path());
        fetchAll(model);
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.search(), Model::Search::Complete);
        QTRY_VERIFY(model.row(0) != nullptr && model.row(999) != nullptr);
        QCOMPARE(model.row(0)->record.arrived, RecordFile::kStart + 999'000'000LL);
        QCOMPARE(model.row(999)->record.arrived, RecordFile::kStart);
        QCOMPARE(model.index(0, Model::StatusColumn).data().toString(), QStringLiteral("KeyError"));
        QCOMPARE(model.index(0, Model::FunctionColumn).data().toString(), QStringLiteral("thumbs"));
        QCOMPARE(model.index(0, Model::InitColumn).data().toString(), QStringLiteral("16 ms"));
        QCOMPARE(model.index(1, Model::InitColumn).data().toString(), QString());
        const int throttled = 999 - 974;
        QCOMPARE(model.index(throttled, Model::DurationColumn).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(throttled, Model::StatusColumn).data(DotRole).toInt(),
                 static_cast<int>(ColorRole::Throttled));
    }

    void filters_data() {
        QTest::addColumn<QString>("function");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("cold");
        QTest::addColumn<int>("expected");
        QTest::newRow("function") << "thumbs" << -1 << false << 500;
        QTest::newRow("outcome") << "" << static_cast<int>(Outcome::HandledError) << false << 200;
        QTest::newRow("cold") << "" << -1 << true << 40;
        QTest::newRow("both") << "orders" << static_cast<int>(Outcome::Throttled) << false << 40;
        QTest::newRow("unknown function") << "nobody" << -1 << false << 0;
    }
    void filters() {
        QFETCH(QString, function);
        QFETCH(int, outcome);
        QFETCH(bool, cold);
        QFETCH(int, expected);
        RecordFile file;
        file.add(2000);
        Model model;
        InvocationCriteria criteria;
        criteria.function = function;
        if (outcome >= 0) criteria.outcomes = static_cast<Outcome>(outcome);
        criteria.coldOnly = cold;
        model.setCriteria(criteria);
        model.setDatabase(file.path());
        fetchAll(model);
        QCOMPARE(model.rowCount(), expected);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!function.isEmpty()) QCOMPARE(model.row(row)->function, function);
            if (cold) QVERIFY(model.row(row)->record.initNs > 0);
        }
    }

    void filtersByTime() {
        RecordFile file;
        file.add(2000);
        Model model;
        InvocationCriteria criteria;
        criteria.from = RecordFile::kStart + 500'000'000LL;
        criteria.until = RecordFile::kStart + 600'000'000LL;
        model.setCriteria(criteria);
        model.setDatabase(file.path());
        fetchAll(model);
        QCOMPARE(model.rowCount(), 100);
    }

    void takesNewOnesInAtTheTop() {
        RecordFile file;
        file.add(300);
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        InvocationCriteria criteria;
        criteria.function = QStringLiteral("orders");
        model.setCriteria(criteria);
        model.setDatabase(file.path());
        fetchAll(model);
        const int before = model.rowCount();
        QPersistentModelIndex newest(model.index(0, 0));
        file.addOne(QStringLiteral("thumbs"), Outcome::Success);
        file.addOne(QStringLiteral("orders"), Outcome::Timeout);
        file.addOne(QStringLiteral("orders"), Outcome::Success);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), before + 2);
        QCOMPARE(newest.row(), 2);
        QCOMPARE(model.index(1, Model::StatusColumn).data().toString(), QStringLiteral("Timed out"));
        model.setLive(false);
        file.addOne(QStringLiteral("orders"), Outcome::Success);
        model.refresh();
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), before + 2);
        model.setLive(true);
        QTRY_COMPARE(model.rowCount(), before + 3);
    }

    void showsAFunctionThatIsInvokedForTheFirstTime() {
        RecordFile file;
        file.add(10);
        Model model;
        InvocationCriteria criteria;
        criteria.function = QStringLiteral("fresh");
        model.setCriteria(criteria);
        model.setDatabase(file.path());
        fetchAll(model);
        QCOMPARE(model.rowCount(), 0);
        file.addOne(QStringLiteral("fresh"), Outcome::Success);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
    }

    // The platform tells of an invocation a moment before the store has it.
    void waitsForOneThatIsNotCommittedYet() {
        RecordFile file;
        file.add(10);
        Model model;
        model.setDatabase(file.path());
        fetchAll(model);
        QTRY_VERIFY(model.row(0) != nullptr);
        model.refresh(model.row(0)->record.sequence + 1);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 10);  // looked, and it was not there
        file.addOne(QStringLiteral("orders"), Outcome::Success);
        QTRY_COMPARE(model.rowCount(), 11);
    }

    void readsPagesAgainThatItGaveUp() {
        RecordFile file;
        file.add(60'000);
        Model model;
        model.setDatabase(file.path());
        fetchAll(model);
        QCOMPARE(model.rowCount(), 60'000);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int row = 0; row < 60'000; row += 250) QTRY_VERIFY(model.row(row) != nullptr);
        QVERIFY(model.row(10) == nullptr);
        QTRY_VERIFY(model.row(10) != nullptr);
        QCOMPARE(model.row(10)->record.arrived, RecordFile::kStart + (60'000 - 11) * 1'000'000LL);
        QVERIFY(!changed.isEmpty());
    }

    void findsText() {
        RecordFile file;
        file.add(3000);
        file.addOne(QStringLiteral("orders"), Outcome::Success, QStringLiteral("a needle in the log"));
        file.addOne(QStringLiteral("orders"), Outcome::Success, {}, QStringLiteral("{\"hay\": \"Needle\"}"));
        file.add(3000);
        Model model;
        InvocationCriteria criteria;
        criteria.text = QStringLiteral("needle");
        model.setCriteria(criteria);
        model.setDatabase(file.path());
        QTRY_COMPARE(model.search(), Model::Search::Complete);
        QCOMPARE(model.rowCount(), 2);
    }

    void stopsAndResumesTheSearch() {
        RecordFile file;
        file.add(450'000);
        file.addOne(QStringLiteral("orders"), Outcome::Success);
        Model model;
        InvocationCriteria criteria;
        criteria.text = QStringLiteral("nowhere to be found");
        model.setCriteria(criteria);
        QSignalSpy searched(&model, &Model::searchChanged);
        model.setDatabase(file.path());
        QTRY_VERIFY(model.searchedBackTo() != 0);
        QCOMPARE(model.search(), Model::Search::Running);
        model.stopSearch();
        QCOMPARE(model.search(), Model::Search::Stopped);
        const WallNanos stopped = model.searchedBackTo();
        QVERIFY(stopped > RecordFile::kStart);
        model.resumeSearch();
        QTRY_COMPARE(model.search(), Model::Search::Complete);
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhatIsWrongWithTheFile() {
        Model model;
        model.setDatabase(QStringLiteral("/nowhere/updraft.db"));
        QTRY_VERIFY(!model.problem().isEmpty());
        QCOMPARE(model.rowCount(), 0);
    }

    void exportsAllThatMatch() {
        RecordFile file;
        file.add(12'000);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rows.csv"));
        InvocationCriteria criteria;
        criteria.function = QStringLiteral("thumbs");
        InvocationExport exporter;
        QSignalSpy finished(&exporter, &InvocationExport::finished);
        exporter.start(file.path(), criteria, path);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(finished.first().at(0).toLongLong(), 3000);
        QCOMPARE(finished.first().at(1).toString(), QString());
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = written.readAll().split('\n');
        QCOMPARE(lines.size(), 3002);  // header, rows, the empty end
        QVERIFY(lines.first().startsWith("request_id,error_type,time,status"));
        QVERIFY(lines.at(1).contains(",thumbs,"));
    }

    void leavesNoFileBehindWhenExportIsCancelled() {
        RecordFile file;
        file.add(30'000);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rows.csv"));
        InvocationExport exporter;
        QSignalSpy progressed(&exporter, &InvocationExport::progressed);
        exporter.start(file.path(), {}, path);
        QVERIFY(progressed.wait(20'000));
        exporter.cancel();
        QTRY_VERIFY(QDir(folder.path()).isEmpty());
    }
};

UPDRAFT_GUI_TEST(InvocationsModelTest)
#include "invocations_model_test.moc"

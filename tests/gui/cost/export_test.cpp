// What Cost gives to take along, by real clicks: the review as PDF, rows of FOCUS, a usage file.
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "runtime/tuning/tuning_file.h"
#include "tests/gui/cost/kept_measurement.h"
#include "tests/gui/cost/sampled_view.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/serving.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

using gui_test::keptMeasurement;
using gui_test::SampledView;
using gui_test::Serving;

constexpr int kWait = 30'000;  // ms, on a busy machine

qsizetype pagesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QByteArray bytes = file.readAll();
    return bytes.startsWith("%PDF") ? bytes.count("/Type /Page\n") + bytes.count("/Type /Page ") : 0;
}

void keepForPeople(const QString& path, const char* name) {
    const QString shots = qEnvironmentVariable("UPDRAFT_SHOTS");
    if (shots.isEmpty()) return;
    QFile::remove(shots + QLatin1Char('/') + QLatin1String(name));
    QFile::copy(path, shots + QLatin1Char('/') + QLatin1String(name));
}

const ReviewSection* sectionOf(const Review& review, const QString& title) {
    for (const ReviewSection& section : review.sections)
        if (section.title == title) return &section;
    return nullptr;
}

// Types the path into the dialog that opens, and Return.
bool saveAs(QWidget& window, const QString& path) {
    if (!QTest::qWaitFor([&] { return window.findChild<QFileDialog*>() != nullptr; }, kWait)) return false;
    auto* dialog = window.findChild<QFileDialog*>();
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([&] { return window.findChild<QFileDialog*>() == nullptr; }, kWait);
}

}  // namespace

class CostExportTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aReviewOfAMonthHasAllOfItInTheLightScheme() {
        SampledView sampled;
        QVERIFY(sampled.open());
        const auto tariffs = sampled.view.feed().tariffs();
        KeptTunings kept;
        for (const char* function : {"orders", "payment"})
            kept.all.push_back(showTuning(keptMeasurement(function), tariffs.get(), "eu-central-1"));
        sampled.theme.setScheme(Scheme::Dark);
        const Review review = sampled.view.review(kept);
        QCOMPARE(review.tiles.size(), 5U);
        QVERIFY(review.notes.front().startsWith(QStringLiteral("Sample data")));
        QCOMPARE(review.sections.front().charts.size(), 4U);
        const ReviewSection* money = sectionOf(review, QStringLiteral("Where the money goes"));
        QVERIFY(money != nullptr && !money->table.rows.empty());
        const ReviewSection* tuned = sectionOf(review, QStringLiteral("Memory tuning: payment"));
        QVERIFY(tuned != nullptr);
        QCOMPARE(tuned->table.rows.size(), 5U);
        QCOMPARE(tuned->charts.size(), 1U);
        const QString words = tuned->words.join(QLatin1Char('\n'));
        QVERIFY2(words.contains(QStringLiteral("with small")) &&
                     words.contains(QStringLiteral("60 call(s)")) &&
                     words.contains(QStringLiteral("Best value: 512 MB")),
                 qPrintable(words));
        const QStringList& best = tuned->table.rows[2];
        QVERIFY2(best[0].contains(QStringLiteral("best value")) && best[2] == QStringLiteral("10 + 2") &&
                     best[3].contains(QStringLiteral(" to ")) && best[7].contains(QStringLiteral(" to ")),
                 qPrintable(best.join(QLatin1Char('|'))));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("review.pdf"));
        QCOMPARE(writeReview(path, review, sampled.theme), QString());
        keepForPeople(path, "review-sample.pdf");
        QVERIFY2(pagesOf(path) >= 3 && pagesOf(path) <= 8, qPrintable(QString::number(pagesOf(path))));
        QVERIFY(sampled.theme.isDark());  // the screen stays as it is
        sampled.theme.setScheme(Scheme::Light);
    }

    void theButtonPrintsWhatIsKeptOfTuning() {
        Serving serving;
        QVERIFY(serving.serve());
        QVERIFY(keepTuning(serving.files.folder().toStdString(), keptMeasurement("orders")));
        CostView view(serving.theme, *serving.session);
        view.resize(1376, 830);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.feed().data() != nullptr, kWait);
        QSignalSpy said(&view, &CostView::message);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("review.pdf"));
        QTest::mouseClick(view.findChild<QPushButton*>(QStringLiteral("costExportReport")), Qt::LeftButton);
        QVERIFY(saveAs(view, path));
        QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), kWait);
        QVERIFY2(said.back()[0].toString().startsWith(QStringLiteral("Saved as")),
                 qPrintable(said.back()[0].toString()));
        QVERIFY2(pagesOf(path) >= 1, qPrintable(said.back()[0].toString()));
        keepForPeople(path, "review-tuned.pdf");
    }
};

UPDRAFT_GUI_TEST(CostExportTest)

}  // namespace updraft

#include "export_test.moc"

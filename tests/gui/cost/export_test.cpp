// What Cost gives to take along, by real clicks: the review as PDF, rows of FOCUS, a usage file.
#include <unistd.h>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include "runtime/tuning/tuning_file.h"
#include "tests/gui/cost/kept_measurement.h"
#include "tests/gui/cost/sampled_view.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/serving.h"
#include "tests/support/focus_rules.h"
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

std::string textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

// Picks an entry of the menu with the keyboard, and types where to; waits until what came of it is said.
bool choose(CostView& view, int entry, const QString& path, QSignalSpy& said) {
    const qsizetype before = said.size();
    auto* button = view.findChild<QPushButton*>(QStringLiteral("costExport"));
    QTimer look;  // keys before the menu is there would leave it open for ever
    QObject::connect(&look, &QTimer::timeout, button, [button, entry] {
        QMenu* menu = button->menu();
        if (!menu->isVisible()) return;
        const QAction* wanted = menu->actions().value(entry);
        for (int i = 0; i <= entry && menu->activeAction() != wanted; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() == wanted) QTest::keyClick(menu, Qt::Key_Return);
    });
    look.start(0);
    QTest::mouseClick(button, Qt::LeftButton);  // returns when the menu is closed
    look.stop();
    return saveAs(view, path) && QTest::qWaitFor([&] { return said.size() > before; }, kWait);
}

bool choose(CostView& view, int entry, const QString& path) {
    QSignalSpy said(&view, &CostView::message);
    return choose(view, entry, path, said) &&
           said.back()[0].toString().startsWith(QStringLiteral("Saved as ") + path);
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

    void theMenuSavesTheBillForOtherPrograms() {
        SampledView sampled;
        QVERIFY(sampled.open());
        const QTemporaryDir folder;
        const QString csv = folder.filePath(QStringLiteral("rows.csv")),
                      lines = folder.filePath(QStringLiteral("rows.jsonl")),
                      usage = folder.filePath(QStringLiteral("usage.yml"));
        QVERIFY(choose(sampled.view, 0, csv));
        QVERIFY(choose(sampled.view, 1, lines));
        QVERIFY(choose(sampled.view, 2, usage));
        const auto rows = test::readCsvRows(textOf(csv));
        QVERIFY(rows.size() > 20);
        test::expectHeader(textOf(csv).substr(0, textOf(csv).find('\n') + 1));
        std::set<std::string> services;
        for (const test::FocusRecord& row : rows) {
            test::expectValues(row);
            test::expectPrices(row);
            services.insert(*row.at("ServiceName"));
        }
        QVERIFY(services.size() > 1);  // what is around the functions too
        const std::string json = textOf(lines);
        std::size_t line = 0;
        for (std::size_t at = 0; at < json.size(); at = json.find('\n', at) + 1, ++line)
            QVERIFY(line < rows.size() &&
                    test::strictObject(json.substr(at, json.find('\n', at) - at)) == rows[line]);
        QCOMPARE(line, rows.size());
        QVERIFY(!test::anyRuleBroken());
        QVERIFY(textOf(usage).starts_with("version: 0.1") &&
                textOf(usage).find("monthly_requests:") != std::string::npos);
    }

    void whatCannotBeWrittenIsSaid() {
        SampledView sampled;
        QVERIFY(sampled.open());
        // Nobody can write there, not even the superuser, for whom no folder is read-only.
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("no-such-folder/rows.csv"));
        QSignalSpy said(&sampled.view, &CostView::message);
        QVERIFY(choose(sampled.view, 0, path, said));
        const QString words = said.back()[0].toString();
        QVERIFY2(words.startsWith(path + QStringLiteral(" was not saved: ")), qPrintable(words));
        QVERIFY(words.size() > path.size() + 20);  // and why
    }

    void aReadOnlyFolderIsSaid() {
        if (geteuid() == 0) QSKIP("the superuser may write to read-only folders");
        SampledView sampled;
        QVERIFY(sampled.open());
        QSignalSpy said(&sampled.view, &CostView::message);
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const QString readOnly = folder.filePath(QStringLiteral("rows.csv"));
        QVERIFY(choose(sampled.view, 1, readOnly, said));
        QVERIFY(said.back()[0].toString().startsWith(readOnly + QStringLiteral(" was not saved: ")));
        QVERIFY(!QFile::exists(readOnly));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
};

UPDRAFT_GUI_TEST(CostExportTest)

}  // namespace updraft

#include "export_test.moc"

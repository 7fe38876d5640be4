// Pictures and figures taken out of charts: on the clipboard and in files.
#include "widgets/charts/chart_export.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "tests/gui/charts/samples.h"
#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/base/notice_bar.h"
#include "widgets/charts/chart_menu.h"
#include "widgets/charts/environment_timeline.h"
#include "widgets/charts/time_chart.h"

namespace updraft {
namespace {

struct Chart {
    Chart() : chart(theme, range) {
        theme.setScheme(Scheme::Light);
        theme.apply();
        range.setVisible(chart_samples::kHalfHour);
        chart.setTitle(QStringLiteral("Invocations / errors"));
        chart.setUnit(ChartUnit::PerSecond);
        chart.setBucket(chart_samples::kBucket);
        chart.setSeries(chart_samples::traffic());
        chart.setShades(
            {{chart_samples::kStart + 100'000, chart_samples::kStart + 300'000, QStringLiteral("sample")}});
        chart.resize(480, 220);
        chart.show();
    }
    QAction* action(const QString& text) {
        for (QAction* each : chart.menu().findChildren<QAction*>()) {
            if (each->text() == text) return each;
        }
        return nullptr;
    }
    // Types a name into the dialog that `text` opens and accepts it.
    void save(const QString& text, const QString& path) {
        action(text)->trigger();
        auto* dialog = chart.findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!dialog->isModal());
        dialog->setDirectory(QFileInfo(path).absolutePath());
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    }
    Theme theme;
    ChartRange range;
    TimeChart chart;
};

int pixelsOf(const QImage& image, const QColor& color) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

}  // namespace

class ChartExportTest : public QObject {
    Q_OBJECT

  private slots:
    void csvCellsAreQuoted_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << "ok"
                               << "ok";
        QTest::newRow("comma") << "ok, yesterday"
                               << "\"ok, yesterday\"";
        QTest::newRow("quotes") << "a \"b\""
                                << "\"a \"\"b\"\"\"";
        QTest::newRow("line") << "a\nb"
                              << "\"a\nb\"";
    }
    void csvCellsAreQuoted() {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }
    void figures() {
        Chart chart;
        const QStringList lines = chart.chart.csv().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 181);
        QCOMPARE(lines[0], QStringLiteral("time,ok,errors,throttled,\"ok, yesterday\""));
        QVERIFY(lines[1].startsWith(QStringLiteral("2025-07-26T12:00:00.000Z,")));
        QCOMPARE(lines[1].section(QLatin1Char(','), 1, 1).toDouble(),
                 chart_samples::traffic()[0].points[0].value);
        QVERIFY2(lines[25].startsWith(QStringLiteral("2025-07-26T12:04:00.000Z,,,,")), "a gap is empty");
    }
    void controlCCopiesPictureAndFigures() {
        Chart chart;
        QVERIFY(QTest::qWaitForWindowExposed(&chart.chart));
        chart.chart.activateWindow();
        chart.chart.setFocus();
        QTest::keyClick(&chart.chart, Qt::Key_C, Qt::ControlModifier);
        const QMimeData* data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        const auto image = data->imageData().value<QImage>();
        QCOMPARE(image.size(), QSize(960, 440));
        QVERIFY(pixelsOf(image, chart.theme.color(ColorRole::Busy)) > 100);
        QCOMPARE(data->text(), chart.chart.csv());
    }
    void savesEveryFormat() {
        QTemporaryDir folder;
        Chart chart;
        QSignalSpy saved(&chart.chart.menu(), &ChartMenu::saved);
        const QString png = folder.filePath(QStringLiteral("a.png")),
                      svg = folder.filePath(QStringLiteral("b.svg")),
                      csv = folder.filePath(QStringLiteral("c.csv"));
        chart.save(QStringLiteral("Save as PNG…"), png);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(QImage(png).size(), QSize(960, 440));
        QTRY_VERIFY(chart.chart.findChild<QFileDialog*>() == nullptr);
        chart.save(QStringLiteral("Save as SVG…"), svg);
        QTRY_COMPARE(saved.size(), 2);
        QTRY_VERIFY(chart.chart.findChild<QFileDialog*>() == nullptr);
        chart.save(QStringLiteral("Save figures as CSV…"), csv);
        QTRY_COMPARE(saved.size(), 3);
        QFile figures(csv);
        QVERIFY(figures.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(figures.readAll()), chart.chart.csv());
        QVERIFY(chart.chart.findChild<NoticeBar*>()->isVisible());
        checkSvg(svg);
    }
    void saysWhyItCouldNotSave() {
        Chart chart;
        QSignalSpy failed(&chart.chart.menu(), &ChartMenu::failed);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("gone/a.csv"));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("gone")));
        chart.action(QStringLiteral("Save figures as CSV…"))->trigger();
        auto* dialog = chart.chart.findChild<QFileDialog*>();
        dialog->setDirectory(QFileInfo(path).absolutePath());
        dialog->selectFile(path);
        QVERIFY(QDir(folder.filePath(QStringLiteral("gone"))).removeRecursively());
        emit dialog->fileSelected(path);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(path));
        QVERIFY(chart.chart.findChild<NoticeBar*>()->isVisible());
    }
    void fileNames() {
        const QString name = chartFileName(QStringLiteral("../Errors: a/b"), ChartFormat::Svg);
        QVERIFY2(name.startsWith(QStringLiteral("-Errors- a-b ")), qPrintable(name));
        QVERIFY(name.endsWith(QStringLiteral(".svg")));
        QVERIFY(chartFileName({}, ChartFormat::Csv).startsWith(QStringLiteral("chart ")));
    }
    void theMenuHasThePagesActionsToo() {
        Chart chart;
        auto* own = new QAction(QStringLiteral("Add to dashboard"), &chart.chart);
        chart.chart.addAction(own);
        QTest::keyClick(&chart.chart, Qt::Key_Menu);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {20, 20},
                                chart.chart.mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(&chart.chart, &event);
        auto* menu = chart.chart.findChild<QMenu*>();
        QVERIFY(menu != nullptr && menu->isVisible());
        QCOMPARE(menu->actions().front(), own);
        QCOMPARE(menu->actions().size(), 9);  // six of its own, two separators
        menu->close();
    }
    // What does not fit stays out of pictures that know no clip.
    void lanesDoNotLeaveTheirAreaInSvg() {
        Theme theme;
        ChartRange range;
        range.setVisible({0, 100'000});
        EnvironmentTimeline timeline(theme, range);
        std::vector<TimelineLane> lanes(50);
        for (TimelineLane& lane : lanes) lane.spans = {{10'000, 90'000, LaneSpanKind::Running, 1}};
        timeline.setLanes(std::move(lanes));
        timeline.resize(600, 200);
        QSvgRenderer renderer(chartSvg(timeline, timeline.size()));
        QImage image(600, 200, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QImage below = image.copy(0, 180, 600, 20);
        QCOMPARE(pixelsOf(below, theme.color(ColorRole::Busy)), 0);
        QVERIFY(pixelsOf(image, theme.color(ColorRole::Busy)) > 10'000);
    }
    void screenReadersHearIt() {
        Chart chart;
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&chart.chart);
        QCOMPARE(heard->role(), QAccessible::Chart);
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Invocations / errors"));
        QVERIFY(heard->text(QAccessible::Description).contains(QStringLiteral("ok: latest ")));
        chart.chart.setFocus();
        QTest::keyClick(&chart.chart, Qt::Key_End);
        QVERIFY2(heard->text(QAccessible::Value).contains(QStringLiteral("Not over yet")),
                 qPrintable(heard->text(QAccessible::Value)));
    }

  private:
    static void checkSvg(const QString& path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QXmlStreamReader xml(bytes);
        QString title;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("title"))
                title = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(title, QStringLiteral("Invocations / errors"));
        QSvgRenderer renderer(bytes);
        QCOMPARE(renderer.viewBox(), QRect(0, 0, 480, 220));
        QImage image(480, 220, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        if (const QString shots = qEnvironmentVariable("UPDRAFT_SHOTS"); !shots.isEmpty())
            QVERIFY(image.save(shots + QStringLiteral("/time-chart-from-svg.png")));
        QVERIFY(pixelsOf(image, lightPalette()[static_cast<std::size_t>(ColorRole::Panel)]) > 10'000);
    }
};

UPDRAFT_GUI_TEST(ChartExportTest)

}  // namespace updraft

#include "chart_export_test.moc"

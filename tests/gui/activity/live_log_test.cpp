#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>

#include "tests/gui/activity/screenshot.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/activity/live_log_view.h"
#include "widgets/activity/log_canvas.h"
#include "widgets/models/log_text.h"

using namespace updraft;

namespace {

LiveInvocation call(const std::string& function, const std::string& log) {
    LiveInvocation made;
    made.function = function;
    made.log = log;
    made.record.requestId = RequestId::random();
    made.record.arrived = 1'790'000'000'000'000'000;
    made.record.started = made.record.arrived + 1000;
    made.record.durationNs = 2'100'000;
    made.record.billedMs = 3;
    made.record.memoryMb = 256;
    made.record.maxMemoryKb = 41'000;
    return made;
}

LiveBatch batch(int calls, const std::string& function = "orders") {
    LiveBatch made;
    for (int i = 0; i < calls; ++i) {
        made.invocations.push_back(call(function, "line " + std::to_string(i) + "\nINFO stored an order\n"));
    }
    return made;
}

struct Shown {
    Theme theme;
    LiveLogView view{theme};
    LogCanvas& canvas = view.canvas();
    Shown() {
        view.resize(900, 300);
        view.show();
        canvas.setFocus();
        if (!QTest::qWaitForWindowActive(&view)) qFatal("the window is not active");
    }
    void add(const LiveBatch& more) {
        view.add(more);
        QTRY_VERIFY(canvas.isSettled());
    }
    QAction* action(const char* name) { return view.findChild<QAction*>(QLatin1String(name)); }
    QString lastRow() {
        QString last;
        for (int row = 0; row < canvas.visibleRows(); ++row) {
            if (const QString text = canvas.visibleRowText(row); !text.isEmpty()) last = text;
        }
        return last;
    }
    int shownRows() { return static_cast<int>(canvas.layout().endRow() - canvas.layout().beginRow()); }
};

}  // namespace

class LiveLogTest : public QObject {
    Q_OBJECT
  private slots:
    void turnsAnsiIntoColours() {
        const LogText text = layOutLog("a\x1b[31mred\x1b[0m \x1b[1;32mok\x1b[m\tend\x07", false, 0);
        QCOMPARE(text.text, QStringLiteral("ared ok end"));
        QCOMPARE(text.runs.size(), 2);
        QCOMPARE(text.runs[0].start, 1);
        QCOMPARE(text.runs[0].length, 3);
        QCOMPARE(text.runs[0].color, ColorRole::Error);
        QCOMPARE(text.runs[1].color, ColorRole::Success);
        QVERIFY(text.runs[1].bold);
    }

    void knowsLevels_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("level");
        QTest::newRow("word") << QByteArray("2026 ERROR it broke") << static_cast<int>(LogLevel::Error);
        QTest::newRow("brackets") << QByteArray("[WARNING] low") << static_cast<int>(LogLevel::Warn);
        QTest::newRow("part of a word")
            << QByteArray("TERRORS of INFORMATION") << static_cast<int>(LogLevel::None);
        QTest::newRow("json") << QByteArray(R"({"message":"INFO","level":"warn"})")
                              << static_cast<int>(LogLevel::Warn);
        QTest::newRow("none") << QByteArray("hello") << static_cast<int>(LogLevel::None);
    }
    void knowsLevels() {
        QFETCH(QByteArray, line);
        QFETCH(int, level);
        QCOMPARE(static_cast<int>(levelOf({line.constData(), static_cast<std::size_t>(line.size())})), level);
    }

    void spreadsJson() {
        QCOMPARE(prettyJson(QStringLiteral(R"({"a":[1,{"b":"x,{y"}],"c":{},"d":[]})")),
                 QStringLiteral("{\n  \"a\": [\n    1,\n    {\n      \"b\": \"x,{y\"\n    }\n  ],\n  \"c\": "
                                "{},\n  \"d\": []\n}"));
        QCOMPARE(prettyJson(QStringLiteral("{\"broken\":\"")), QStringLiteral("{\n  \"broken\": \""));
    }

    void wrapsByColumns() {
        const LogText text = layOutLog("abcdefghij", false, 4);
        QCOMPARE(text.rows, (QVector<int>{0, 4, 8}));
        QCOMPARE(text.rowEnd(0), 4);
        QCOMPARE(text.rowEnd(2), 10);
    }

    void isBounded() {
        LogBuffer buffer;
        for (int i = 0; i < 9; ++i) buffer.add(batch(4000));
        QCOMPARE(buffer.end() - buffer.begin(), LogBuffer::kMostLines);
        QCOMPARE(buffer.dropped(), 9u * 4000 * 5 - LogBuffer::kMostLines);
        LogBuffer heavy;
        LiveBatch big;
        big.invocations.push_back(call("orders", std::string(3u << 20, 'x') + "\n"));
        for (int i = 0; i < 40; ++i) heavy.add(big);
        QVERIFY(heavy.bytes() <= LogBuffer::kMostBytes);
        QVERIFY(heavy.dropped() > 0);
        heavy.clear();
        QCOMPARE(heavy.begin(), heavy.end());
    }

    void followsUntilSomebodyScrolls() {
        Shown shown;
        shown.add(batch(50));
        QVERIFY(shown.lastRow().startsWith(QStringLiteral("REPORT")));
        shown.canvas.verticalScrollBar()->setValue(30);
        QVERIFY(!shown.canvas.isFollowing());
        const QString first = shown.canvas.visibleRowText(0);
        shown.add(batch(10));
        QCOMPARE(shown.canvas.visibleRowText(0), first);
        auto* pill = shown.view.findChild<QPushButton*>(QStringLiteral("logPill"));
        QVERIFY(pill->isVisible());
        QVERIFY(pill->text().startsWith(QStringLiteral("50 new")));
        QTest::mouseClick(pill, Qt::LeftButton);
        QVERIFY(shown.canvas.isFollowing());
        QCOMPARE(shown.canvas.verticalScrollBar()->value(), shown.canvas.verticalScrollBar()->maximum());
    }

    void staysInPlaceWhileOldLinesGo() {
        Shown shown;
        for (int i = 0; i < 5; ++i) shown.add(batch(4000));
        QCOMPARE(shown.shownRows(), 100'000);
        shown.canvas.verticalScrollBar()->setValue(50'000);
        const QString first = shown.canvas.visibleRowText(3);
        shown.add(batch(2001));
        QCOMPARE(shown.canvas.verticalScrollBar()->value(), 50'000 - 2001 * 5);
        QCOMPARE(shown.canvas.visibleRowText(3), first);
        QVERIFY(shown.view.findChild<QLabel*>(QStringLiteral("logNotice"))->isVisible());
    }

    void showsOneFunctionOrAll() {
        Shown shown;
        shown.add(batch(10, "orders"));
        shown.add(batch(4, "thumbs"));
        QCOMPARE(shown.shownRows(), 70);
        shown.view.setFunction(QStringLiteral("thumbs"));
        QTRY_COMPARE(shown.shownRows(), 20);
        shown.action("logPlatform")->setChecked(false);
        QTRY_COMPARE(shown.shownRows(), 8);
    }

    void filtersAndFinds() {
        Shown shown;
        LiveBatch some = batch(100);
        some.invocations[40].log = "a Needle here, and a needle there\n";
        shown.add(some);
        QTest::keySequence(&shown.canvas, QKeySequence::Find);
        auto* search = shown.view.findChild<QLineEdit*>(QStringLiteral("logSearch"));
        QVERIFY(search->isVisible());
        QTest::keyClicks(search, QStringLiteral("needle"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(shown.canvas.selectedText(), QStringLiteral("Needle"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(shown.canvas.selectedText(), QStringLiteral("needle"));
        QTest::keyClick(search, Qt::Key_Return);  // around the end
        QTRY_COMPARE(shown.canvas.selectedText(), QStringLiteral("Needle"));
        shown.canvas.findNext(-1);
        QTRY_COMPARE(shown.canvas.selectedText(), QStringLiteral("needle"));
        QSignalSpy found(&shown.canvas, &LogCanvas::found);
        search->setText(QStringLiteral("not there"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().toBool(), false);
        auto* filter = shown.view.findChild<QLineEdit*>(QStringLiteral("logFilter"));
        filter->setText(QStringLiteral("needle|line 7$"));
        QTRY_COMPARE(shown.shownRows(), 2);
        filter->setText(QStringLiteral("("));
        QTRY_COMPARE(filter->property("look").toString(), QStringLiteral("invalid"));
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(shown.shownRows(), 100 * 5 - 1);
    }

    void selectsByKeyboardAndCopies() {
        Shown shown;
        shown.action("logPlatform")->setChecked(false);
        shown.add(batch(3));
        QTest::keyClick(&shown.canvas, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(shown.canvas.currentLineText(), QStringLiteral("line 0"));
        QTest::keyClick(&shown.canvas, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&shown.canvas, Qt::Key_End, Qt::ShiftModifier);
        QTest::keySequence(&shown.canvas, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("line 0\nINFO stored an order"));
        QTest::keySequence(&shown.canvas, QKeySequence::SelectAll);
        QCOMPARE(shown.canvas.selectedText().count(QLatin1Char('\n')), 5);
    }

    void spreadsJsonWhenAskedTo() {
        Shown shown;
        shown.action("logPlatform")->setChecked(false);
        LiveBatch one;
        one.invocations.push_back(call("orders", R"({"level":"ERROR","order":{"id":71}})"
                                                 "\n"));
        shown.add(one);
        QCOMPARE(shown.shownRows(), 1);
        shown.action("logPretty")->setChecked(true);
        QTRY_COMPARE(shown.shownRows(), 6);
        QCOMPARE(shown.canvas.visibleRowText(1), QStringLiteral("  \"level\": \"ERROR\","));
    }

    void opensSources() {
        Shown shown;
        shown.action("logPlatform")->setChecked(false);
        LiveBatch one;
        one.invocations.push_back(
            call("orders",
                 "Traceback (most recent call last):\n  File \"/var/task/app.py\", line 12, in handler\n"));
        shown.add(one);
        QSignalSpy opened(&shown.view, &LiveLogView::openSource);
        QTest::keyClick(&shown.canvas, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&shown.canvas, Qt::Key_Down);
        for (int i = 0; i < 6; ++i) QTest::keyClick(&shown.canvas, Qt::Key_Right);
        QTest::keyClick(&shown.canvas, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), QStringLiteral("orders"));
        QCOMPARE(opened.first().at(1).toString(), QStringLiteral("app.py"));
        QCOMPARE(opened.first().at(2).toInt(), 12);
    }

    void savesWhatIsShown() {
        Shown shown;
        shown.add(batch(20));
        shown.action("logPlatform")->setChecked(false);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("out.log"));
        QSignalSpy said(&shown.view, &LiveLogView::message);
        QVERIFY(QMetaObject::invokeMethod(&shown.view, "write", Q_ARG(QString, file)));
        QTRY_COMPARE(said.size(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count('\n'), 40);
    }

    void looksRight() {
        Shown shown;
        LiveBatch some = batch(2);
        some.invocations.push_back(call("thumbnails",
                                        "WARN low on \x1b[35mcolour\x1b[0m and \x1b[1;32mbold\x1b[0m\nERROR "
                                        "KeyError: 'id'\nTraceback (most recent call last):\n  File "
                                        "\"/var/task/app.py\", line 12, in handler\nDEBUG cache miss\n"));
        shown.add(some);
        gui_test::screenshots(shown.theme, shown.view, QStringLiteral("livelog"));
    }
};

UPDRAFT_GUI_TEST(LiveLogTest)
#include "live_log_test.moc"

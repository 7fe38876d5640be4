#include <QLabel>
#include <QSignalSpy>
#include <ctime>

#include "tests/gui/editor/samples.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/editor/completer.h"
#include "widgets/editor/editor_pane.h"
#include "widgets/editor/symbol_index.h"

namespace updraft {

namespace {

double threadMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Milliseconds of processor time. How quick typing is, studio_bench tells; here a key only must not cost what
// going through the whole file does, on a slow machine and without optimisation either.
constexpr double kSluggish = 150;

}  // namespace

// Real keys on a shown editor with all of its features.
class TypingTest final : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        pane_ = std::make_unique<EditorPane>(theme_);
        pane_->resize(700, 420);
        QVERIFY(showActive(*pane_, &editor()));
        load(Language::Python, QString());
    }

    void indentsAfterAColon() {
        type(QStringLiteral("def f(x):\nif x:\nreturn 1\nelse:\npass"));
        QCOMPARE(text(), QStringLiteral("def f(x):\n    if x:\n        return 1\n    else:\n        pass"));
    }

    void opensBracesOverThreeLines() {
        load(Language::JavaScript, QString());
        type(QStringLiteral("if (a) {\nb()"));
        QCOMPARE(text(), QStringLiteral("if (a) {\n  b()\n}"));
    }

    void enterIsOneStepOfUndo() {
        load(Language::Python, QStringLiteral("if a:"));
        press(Qt::Key_End);
        press(Qt::Key_Return);
        QCOMPARE(text(), QStringLiteral("if a:\n    "));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), QStringLiteral("if a:"));
    }

    void closesStepsOverAndRemovesPairs() {
        type(QStringLiteral("print(\"a\")"));
        QCOMPARE(text(), QStringLiteral("print(\"a\")"));
        load(Language::Python, QString());
        type(QStringLiteral("f(["));
        QCOMPARE(text(), QStringLiteral("f([])"));
        press(Qt::Key_Backspace);
        QCOMPARE(text(), QStringLiteral("f()"));
        load(Language::Python, QStringLiteral("word"));
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("("));
        QCOMPARE(text(), QStringLiteral("(word)"));
    }

    void leavesBracketsAloneWhenTold() {
        EditorSettings settings;
        settings.autoClose = false;
        settings.autoIndent = false;
        editor().setSettings(settings);
        type(QStringLiteral("f(:\nx"));
        QCOMPARE(text(), QStringLiteral("f(:\nx"));
    }

    void keepsTheFilesIndentationWhenSettingsChange() {
        load(Language::Python, QStringLiteral("if a:\n  if b:\n    c\n"));
        QCOMPARE(editor().indentation().width, 2);
        type(QStringLiteral("x"));
        press(Qt::Key_Z, Qt::AltModifier);
        QCOMPARE(editor().wrapMode(), QsciScintilla::WrapWord);
        QCOMPARE(editor().indentation().width, 2);
        EditorSettings settings = editor().settings();
        settings.detectIndentation = false;
        settings.tabWidth = 8;
        settings.useSpaces = false;
        editor().setSettings(settings);
        QVERIFY(editor().indentation() == (Indentation{false, 8}));
    }

    void commentsAndUncomments() {
        load(Language::Python, QStringLiteral("if a:\n    b\n\n    c"));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(text(), QStringLiteral("# if a:\n#     b\n\n#     c"));
        press(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(text(), QStringLiteral("if a:\n    b\n\n    c"));
        load(Language::Css, QStringLiteral("a {}"));
        press(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(text(), QStringLiteral("/* a {} */"));
        press(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(text(), QStringLiteral("a {}"));
    }

    void movesDuplicatesAndDeletesLines() {
        load(Language::Plain, QStringLiteral("a\nb\nc"));
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(text(), QStringLiteral("b\na\nc"));
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(text(), QStringLiteral("a\nb\nc"));
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text(), QStringLiteral("a\na\nb\nc"));
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text(), QStringLiteral("a\nc"));
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text(), QStringLiteral("a"));
    }

    void selectsOccurrences() {
        load(Language::Python, QStringLiteral("id = 1\nidea = id\nprint(id)\n"));
        press(Qt::Key_D, Qt::ControlModifier);
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(editor().cursorCount(), 2);
        press(Qt::Key_Escape);
        QCOMPARE(editor().cursorCount(), 1);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(editor().cursorCount(), 3);
        type(QStringLiteral("key"));
        QCOMPARE(text(), QStringLiteral("key = 1\nidea = key\nprint(key)\n"));
    }

    void addsCursorsBelowAndByClick() {
        load(Language::Plain, QStringLiteral("one\ntwo\nthree"));
        QSignalSpy info(&editor(), &CodeEditor::cursorInfoChanged);
        press(Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
        press(Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(editor().cursorCount(), 3);
        type(QStringLiteral("-"));
        QCOMPARE(text(), QStringLiteral("-one\n-two\n-three"));
        QTRY_VERIFY(!info.isEmpty() && info.last().at(2).toInt() == 3);
        press(Qt::Key_Escape);
        click(0, 2, Qt::AltModifier);
        QTRY_COMPARE(editor().cursorCount(), 2);
        press(Qt::Key_Escape);
        click(2, 4, Qt::ControlModifier);
        QCOMPARE(editor().cursorCount(), 2);
        click(2, 4, Qt::ControlModifier);
        QCOMPARE(editor().cursorCount(), 1);
    }

    void selectsBlocks() {
        load(Language::Plain, QStringLiteral("one\ntwo\nthree"));
        press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(editor().send(Sci::SCI_SELECTIONISRECTANGLE), 1L);
        press(Qt::Key_Delete);
        QCOMPARE(text(), QStringLiteral("ne\nwo\nthree"));
    }

    void zoomsByKeysAndWheel() {
        load(Language::Plain, QStringLiteral("x"));
        const int before = editor().lineHeight();
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(editor().lineHeight() > before);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(editor().lineHeight(), before);
        QWheelEvent wheel(QPointF(90, 20), editor().viewport()->mapToGlobal(QPointF(90, 20)), {},
                          QPoint(0, 120), Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(editor().viewport(), &wheel);
        QVERIFY(editor().lineHeight() > before);
    }

    void foldsAtTheMargin() {
        load(Language::Python, pythonSample());
        editor().send(Sci::SCI_COLOURISE, 0, -1);
        QTest::mouseClick(editor().viewport(), Qt::LeftButton, {},
                          QPoint(editor().marginsWidth() - 8, editor().visibleTop(6) + 5));
        QCOMPARE(editor().send(Sci::SCI_GETFOLDEXPANDED, 6), 0L);
        QCOMPARE(editor().send(Sci::SCI_GETLINEVISIBLE, 7), 0L);
        editor().reveal(8);
        QCOMPARE(editor().send(Sci::SCI_GETLINEVISIBLE, 8), 1L);
    }

    void typingInALongFileIsQuick() {
        load(Language::Python, pythonSample().repeated(1500));  // 21,000 lines
        editor().reveal(editor().lines() - 2);
        QTRY_COMPARE(editor().send(Sci::SCI_GETENDSTYLED), long(editor().length()));
        const double worst = slowestKey(QStringLiteral("value = compute"));
        QVERIFY2(worst < kSluggish, qPrintable(QStringLiteral("%1 ms for a key").arg(worst)));
    }

    void typingIsQuickWithManyMatches() {
        load(Language::Python, pythonSample().repeated(1500));
        QTest::keyClick(&editor(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("order"));
        QTRY_VERIFY(pane_->findChild<QLabel*>(QStringLiteral("findStatus"))
                        ->text()
                        .startsWith(QStringLiteral("1 of ")));
        editor().setFocus();
        QTRY_COMPARE(editor().send(Sci::SCI_GETENDSTYLED), long(editor().length()));
        const double worst = slowestKey(QStringLiteral("value = compute"));
        QVERIFY2(worst < kSluggish, qPrintable(QStringLiteral("%1 ms for a key").arg(worst)));
    }

    void completingIsQuickWithManyWords() {
        QString text;
        for (int i = 0; i < 20'000; ++i) text += QStringLiteral("value_%1_of = %1\n").arg(i);
        load(Language::Python, text);
        editor().reveal(0);
        QTRY_VERIFY(pane_->symbols().isCurrent() && pane_->symbols().words().size() > 15'000);
        QTRY_COMPARE(editor().send(Sci::SCI_GETENDSTYLED), long(editor().length()));
        type(QStringLiteral("va"));
        QTRY_VERIFY(pane_->completer().isOpen());
        const double worst = slowestKey(QStringLiteral("lue_9"));
        QVERIFY(pane_->completer().isOpen());
        QVERIFY2(worst < kSluggish, qPrintable(QStringLiteral("%1 ms for a key").arg(worst)));
    }

  private:
    CodeEditor& editor() { return pane_->editor(); }
    QString text() { return textOf(editor()); }
    // Of this thread's own time: how busy the machine is does not count.
    double slowestKey(const QString& keys) {
        double worst = 0;
        for (const QChar c : keys) {
            const double before = threadMilliseconds();
            QTest::keyClick(&editor(), c.toLatin1());
            QCoreApplication::processEvents();
            worst = std::max(worst, threadMilliseconds() - before);
        }
        return worst;
    }
    void load(Language language, const QString& text) {
        editor().setLanguage(language);
        editor().loadText(text);
    }
    void type(const QString& keys) {
        for (const QChar c : keys) {
            c == QLatin1Char('\n') ? press(Qt::Key_Return) : QTest::keyClick(&editor(), c.toLatin1());
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&editor(), key, modifiers);
    }
    void click(int line, int column, Qt::KeyboardModifiers modifiers) {
        const int at = editor().positionAt(line, column);
        QTest::mouseClick(editor().viewport(), Qt::LeftButton, modifiers,
                          QPoint(int(editor().send(Sci::SCI_POINTXFROMPOSITION, 0, at)),
                                 int(editor().send(Sci::SCI_POINTYFROMPOSITION, 0, at)) + 5));
    }

    Theme theme_;
    std::unique_ptr<EditorPane> pane_;
};

UPDRAFT_GUI_TEST(TypingTest)

}  // namespace updraft

#include "typing_test.moc"

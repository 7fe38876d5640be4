#include <QSignalSpy>

#include "tests/gui/editor/samples.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/editor/definition_links.h"
#include "widgets/editor/editor_diagnostics.h"
#include "widgets/editor/editor_hover.h"
#include "widgets/editor/editor_pane.h"
#include "widgets/editor/line_notes.h"
#include "widgets/editor/text_edits.h"

namespace updraft {

// What is said about lines and places of the text.
class MarksTest final : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        theme_.setScheme(Scheme::Light);
        theme_.apply();
        pane_ = std::make_unique<EditorPane>(theme_);
        pane_->resize(860, 420);
        QVERIFY(showActive(*pane_, &editor()));
        editor().setLanguage(Language::Python);
        editor().loadText(pythonSample());
    }

    void showsDiagnosticsOfSeveralSources() {
        pane_->diagnostics().set(QStringLiteral("python"),
                                 {{7, 12, 7, 17, DiagnosticSeverity::Error, QStringLiteral("no Order"), {}}});
        pane_->diagnostics().set(QStringLiteral("style"),
                                 {{3, 0, 3, 5, DiagnosticSeverity::Warning, QStringLiteral("a < b"), {}},
                                  {12, 4, 12, 4, DiagnosticSeverity::Info, QStringLiteral("prints"), {}}});
        const auto all = pane_->diagnostics().all();
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[0].source, QStringLiteral("style"));
        QCOMPARE(all[1].line, 7);
        const QString words = pane_->diagnostics().describe(editor().positionAt(3, 2));
        QVERIFY(words.contains(QStringLiteral("a &lt; b")));
        QVERIFY(pane_->diagnostics().describe(editor().positionAt(8, 2)).isEmpty());
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme_.setScheme(scheme);
            const QImage shot = editor().grab().toImage();
            QCOMPARE(shot.pixelColor(5, editor().visibleTop(7) + editor().lineHeight() / 2),
                     theme_.color(ColorRole::Error));
        }
        pane_->diagnostics().clear(QStringLiteral("style"));
        QCOMPARE(pane_->diagnostics().all().size(), std::size_t(1));
    }

    void diagnosticsMoveWithTheText() {
        pane_->diagnostics().set(QStringLiteral("python"),
                                 {{7, 12, 7, 17, DiagnosticSeverity::Error, QStringLiteral("no Order"), {}}});
        replaceRange(editor(), 0, 0, QStringLiteral("# one\n# two\n"));
        QCOMPARE(pane_->diagnostics().all().at(0).line, 9);
        QVERIFY(!pane_->diagnostics().describe(editor().positionAt(9, 13)).isEmpty());
        QTest::keyClick(&editor(), Qt::Key_F8);
        QVERIFY(editor().lineColumnOf(editor().caret()) == std::pair(9, 12));
    }

    void restingAsksForWords() {
        QSignalSpy asked(&pane_->hover(), &EditorHover::requested);
        pane_->diagnostics().set(QStringLiteral("python"),
                                 {{0, 0, 0, 6, DiagnosticSeverity::Error, QStringLiteral("wrong"), {}}});
        QTest::mouseMove(editor().viewport(), QPoint(editor().marginsWidth() + 20, 8));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toInt(), 0);
        QVERIFY(pane_->hover().shown().contains(QStringLiteral("wrong")));
        pane_->hover().show(QStringLiteral("a module"));
        QVERIFY(pane_->hover().shown().contains(QStringLiteral("a module")));
    }

    void notesMoveAndVanish() {
        pane_->lineNotes().set({{7, {QStringLiteral("p95 1.9 ms · 62 % of time"), ColorRole::SecondaryText}},
                                {10, {QStringLiteral("slow"), ColorRole::Init}}});
        pane_->errorLine().set(12, QStringLiteral("KeyError: 'body'"));
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme_.setScheme(scheme);
            keepShot(*pane_,
                     scheme == Scheme::Light ? QStringLiteral("notes") : QStringLiteral("notes-dark"));
        }
        replaceRange(editor(), editor().positionAt(7, 0), 0, QStringLiteral("    # new line\n"));
        QVERIFY(pane_->lineNotes().notes().keys() == (QList<int>{8, 11}));
        QCOMPARE(pane_->errorLine().line(), 13);
        editor().send(Sci::SCI_GOTOPOS, editor().positionAt(8, 6));
        QTest::keyClick(&editor(), Qt::Key_X);
        QVERIFY(pane_->lineNotes().notes().keys() == QList<int>{11});
        editor().send(Sci::SCI_GOTOPOS, editor().positionAt(13, 6));
        QTest::keyClick(&editor(), Qt::Key_X);
        QTRY_COMPARE(pane_->errorLine().line(), -1);
    }

    void asksForDefinitions() {
        QSignalSpy asked(&pane_->definitions(), &DefinitionLinks::requested);
        editor().send(Sci::SCI_GOTOPOS, editor().positionAt(7, 14));
        QTest::keyClick(&editor(), Qt::Key_F12);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toInt(), 7);
        pane_->definitions().setAnswered(true);
        const int at = editor().positionAt(8, 9);
        QTest::mouseClick(editor().viewport(), Qt::LeftButton, Qt::ControlModifier,
                          QPoint(int(editor().send(Sci::SCI_POINTXFROMPOSITION, 0, at)) + 2,
                                 int(editor().send(Sci::SCI_POINTYFROMPOSITION, 0, at)) + 6));
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][0].toInt(), 8);
        QCOMPARE(asked[1][1].toInt(), 7);
        QCOMPARE(editor().cursorCount(), 1);
    }

  private:
    CodeEditor& editor() { return pane_->editor(); }
    Theme theme_;
    std::unique_ptr<EditorPane> pane_;
};

UPDRAFT_GUI_TEST(MarksTest)

}  // namespace updraft

#include "marks_test.moc"

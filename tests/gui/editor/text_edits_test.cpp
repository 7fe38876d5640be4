#include "widgets/editor/text_edits.h"

#include <QRandomGenerator>

#include "tests/gui/editor/samples.h"
#include "tests/gui/support/gui_test.h"

namespace updraft {

using Sci = QsciScintillaBase;

class TextEditsTest final : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        editor_ = std::make_unique<CodeEditor>(theme_);
        editor_->setLanguage(Language::Python);
        editor_->loadText(pythonSample());
    }

    void replacesAsOneStepOfUndo() {
        replaceRange(*editor_, 0, 6, QStringLiteral("äöü"));
        QVERIFY(textOf(*editor_).startsWith(QStringLiteral("äöü json")));
        editor_->undo();
        QCOMPARE(textOf(*editor_), pythonSample());
    }

    void loadingLeavesNothingToUndo() {
        replaceRange(*editor_, 0, 0, QStringLiteral("x"));
        editor_->loadText(QStringLiteral("y"));
        QVERIFY(!editor_->isUndoAvailable());
        QVERIFY(!editor_->isModified());
    }

    void undoSurvivesSaves() {
        replaceRange(*editor_, 0, 0, QStringLiteral("x"));
        editor_->setModified(false);  // saved
        QVERIFY(editor_->isUndoAvailable());
        editor_->undo();
        QCOMPARE(textOf(*editor_), pythonSample());
        QVERIFY(editor_->isModified());
    }

    void minimalKeepsCursorFoldsAndUndo() {
        editor_->resize(600, 400);
        editor_->show();
        QVERIFY(QTest::qWaitForWindowExposed(editor_.get()));
        editor_->send(Sci::SCI_COLOURISE, 0, -1);
        editor_->foldLine(6);
        const int caret = editor_->positionAt(3, 8);
        editor_->send(Sci::SCI_GOTOPOS, static_cast<unsigned long>(caret));
        QString next = pythonSample();
        next.replace(QStringLiteral("from models"), QStringLiteral("from möbel"))
            .append(QStringLiteral("# end\n"));
        applyMinimal(*editor_, next);
        QCOMPARE(textOf(*editor_), next);
        QVERIFY(editor_->lineColumnOf(editor_->caret()) == std::pair(3, 8));
        QCOMPARE(editor_->send(Sci::SCI_GETFOLDEXPANDED, 6), 0L);
        editor_->undo();
        QCOMPARE(textOf(*editor_), pythonSample());
    }

    void minimalMakesAnyTextOfAnyOther() {
        QRandomGenerator random(3);
        const QStringList pieces{QStringLiteral("a\n"), QStringLiteral("é\r\n"), QStringLiteral("è\n"),
                                 QStringLiteral("\n"),  QStringLiteral("😀b\n"),  QStringLiteral("😁b")};
        for (int round = 0; round < 200; ++round) {
            QString text;
            for (int i = random.bounded(8); i > 0; --i) text += pieces[random.bounded(int(pieces.size()))];
            applyMinimal(*editor_, text);
            QCOMPARE(textOf(*editor_), text);
        }
    }

    void stripsTrailingSpace() {
        editor_->loadText(QStringLiteral("a  \n\t\nb\t \nc"));
        stripTrailingSpace(*editor_);
        QCOMPARE(textOf(*editor_), QStringLiteral("a\n\nb\nc"));
        editor_->undo();
        QCOMPARE(textOf(*editor_), QStringLiteral("a  \n\t\nb\t \nc"));
    }

    void convertsLineEnds() {
        editor_->loadText(QStringLiteral("a\r\nb\r\n"));
        QCOMPARE(editor_->eolMode(), QsciScintilla::EolWindows);
        convertLineEnds(*editor_, false);
        QCOMPARE(textOf(*editor_), QStringLiteral("a\nb\n"));
    }

    void positionsAndColumns() {
        editor_->loadText(QStringLiteral("äb\ncd"));
        QCOMPARE(editor_->positionAt(0, 1), 2);
        QCOMPARE(editor_->positionAt(0, 9), 3);
        QCOMPARE(editor_->positionAt(1, 1), 5);
        QCOMPARE(editor_->positionAt(1, 7), 6);
        QCOMPARE(editor_->positionAt(7, 0), 6);
        QVERIFY(editor_->lineColumnOf(5) == std::pair(1, 1));
    }

  private:
    Theme theme_;
    std::unique_ptr<CodeEditor> editor_;
};

UPDRAFT_GUI_TEST(TextEditsTest)

}  // namespace updraft

#include "text_edits_test.moc"

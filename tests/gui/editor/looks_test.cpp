#include <QSignalSpy>

#include "tests/gui/editor/samples.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/editor/diff_view.h"
#include "widgets/editor/editor_marks.h"
#include "widgets/editor/editor_menu.h"
#include "widgets/editor/editor_pane.h"
#include "widgets/editor/lexers.h"

namespace updraft {
namespace {

bool hasColor(const QImage& image, const QColor& color) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) return true;
        }
    }
    return false;
}

}  // namespace

class LooksTest final : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        theme_ = std::make_unique<Theme>();
        theme_->setScheme(Scheme::Light);
        theme_->apply();
    }

    void tellsLanguages() {
        QCOMPARE(detectLanguage(QStringLiteral("/a/b/app.PY")), Language::Python);
        QCOMPARE(detectLanguage(QStringLiteral("template.yaml")), Language::Yaml);
        QCOMPARE(detectLanguage(QStringLiteral("index.d.ts")), Language::TypeScript);
        QCOMPARE(detectLanguage(QStringLiteral("Makefile")), Language::Makefile);
        QCOMPARE(detectLanguage(QStringLiteral("bootstrap")), Language::Bash);
        QCOMPARE(detectLanguage(QStringLiteral("bootstrap"), QStringLiteral("#!/usr/bin/env python3\nx")),
                 Language::Python);
        QCOMPARE(detectLanguage(QStringLiteral("tool"), QStringLiteral("#!/bin/sh\n")), Language::Bash);
        QCOMPARE(detectLanguage(QStringLiteral("notes")), Language::Plain);
        QCOMPARE(detectLanguage(QStringLiteral("py")), Language::Plain);
    }

    void tellsIndentation() {
        QVERIFY((detectIndentation(QStringLiteral("a:\n  b:\n    c: 1\n")) == Indentation{true, 2}));
        QVERIFY((detectIndentation(QStringLiteral("a {\n\tb\n\t\tc\n}\n")) == Indentation{false, 4}));
        QVERIFY(!detectIndentation(QStringLiteral("a\nb\n")));
    }

    void everyLanguageHasColors() {
        for (int i = 1; i < kLanguageCount; ++i) {
            const auto language = static_cast<Language>(i);
            int roles = 0;
            for (int style = 0; style < 128; ++style)
                roles += styleLook(language, style).role != ColorRole::Text;
            QVERIFY2(roles >= 3, qPrintable(languageName(language)));
            CodeEditor editor(*theme_);
            editor.setLanguage(language);
            QVERIFY(editor.lexer() != nullptr);
        }
    }

    void followsTheTheme() {
        CodeEditor editor(*theme_);
        editor.setLanguage(Language::Python);
        editor.loadText(pythonSample());
        editor.resize(760, 400);
        QVERIFY(showActive(editor, &editor));
        editor.reveal(9);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme_->setScheme(scheme);
            const QImage shot = editor.grab().toImage();
            QCOMPARE(shot.pixelColor(shot.width() / 2, shot.height() - 8), theme_->color(ColorRole::Panel));
            QCOMPARE(shot.pixelColor(2, shot.height() - 8), theme_->color(ColorRole::Panel));
            for (const ColorRole role :
                 {ColorRole::Keyword, ColorRole::String, ColorRole::Number, ColorRole::Comment,
                  ColorRole::FunctionName, ColorRole::CurrentLine}) {
                QVERIFY2(hasColor(shot, theme_->color(role)), qPrintable(QString::number(int(role))));
            }
            const int y = editor.visibleTop(9) + 1;
            QCOMPARE(shot.pixelColor(1, y), theme_->color(ColorRole::CurrentLine));  // across the margins
            keepShot(editor,
                     scheme == Scheme::Light ? QStringLiteral("python") : QStringLiteral("python-dark"));
        }
    }

    void showsTheDemoTemplate() {
        EditorPane pane(*theme_);
        CodeEditor& editor = pane.editor();
        editor.setLanguage(Language::Yaml);
        const QString text = fileText("resources/demo/template.yaml");
        QVERIFY(!text.isEmpty());
        editor.loadText(text);
        pane.resize(760, 700);
        QVERIFY(showActive(pane, &editor));
        QVERIFY(editor.indentation() == (Indentation{true, 2}));
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme_->setScheme(scheme);
            QVERIFY(hasColor(editor.grab().toImage(), theme_->color(ColorRole::FunctionName)));
            // "!Ref" and quoted values: not the lexer's, a little later.
            QTRY_VERIFY(hasColor(editor.grab().toImage(), theme_->color(ColorRole::Keyword)));
            QTRY_VERIFY(hasColor(editor.grab().toImage(), theme_->color(ColorRole::String)));
            keepShot(pane, scheme == Scheme::Light ? QStringLiteral("yaml") : QStringLiteral("yaml-dark"));
        }
    }

    void colorsCallsOccurrencesAndTrailingSpace() {
        EditorPane pane(*theme_);
        CodeEditor& editor = pane.editor();
        editor.setLanguage(Language::JavaScript);
        editor.loadText(
            QStringLiteral("const total = price + tax;\nconsole.log(total);\nif (total) run(\"f(x)\");  \n"));
        pane.resize(600, 200);
        QVERIFY(showActive(pane, &editor));
        const auto marked = [&](int indicator, int line, int column) {
            return editor.send(Sci::SCI_INDICATORVALUEAT, indicator, editor.positionAt(line, column)) != 0;
        };
        QTRY_VERIFY(marked(marks::Call, 1, 8));  // log
        QVERIFY(marked(marks::Call, 2, 11));     // run
        QVERIFY(!marked(marks::Call, 2, 0));     // if
        QVERIFY(!marked(marks::Call, 2, 16));    // within a string
        QVERIFY(marked(marks::TrailingSpace, 2, 24));
        editor.send(Sci::SCI_GOTOPOS, editor.positionAt(0, 7));
        QTRY_VERIFY(marked(marks::Occurrence, 1, 13));
        QVERIFY(!marked(marks::Occurrence, 0, 15));
        keepShot(pane, QStringLiteral("script"));
    }

    void offersAMenu() {
        EditorPane pane(*theme_);
        pane.editor().loadText(QStringLiteral("x"));
        QMenu menu;
        pane.editor().findChild<EditorMenu*>()->fill(menu);
        QStringList texts;
        for (const QAction* action : menu.actions()) texts += action->text();
        QVERIFY(texts.contains(QStringLiteral("Paste")));
        QVERIFY(texts.contains(QStringLiteral("Toggle comment")));
        QVERIFY(!menu.actions().at(0)->isEnabled());  // nothing to undo
        menu.actions().at(6)->trigger();              // select all
        QVERIFY(pane.editor().send(Sci::SCI_GETSELECTIONEMPTY) == 0);
    }

    void comparesTwoTexts() {
        DiffView view(*theme_);
        QSignalSpy compared(&view, &DiffView::compared);
        QString changed = pythonSample();
        changed.replace(QStringLiteral("201"), QStringLiteral("202"));
        changed.replace(QStringLiteral("cache = {}"), QStringLiteral("# one line more\n\ncache = {}"));
        view.setTitles(QStringLiteral("version 7"), QStringLiteral("$LATEST"));
        view.setTexts(pythonSample(), changed, Language::Python);
        view.resize(1100, 420);
        QVERIFY(showActive(view, &view.left()));
        QTRY_COMPARE(compared.size(), 1);
        QCOMPARE(view.changeCount(), 2);
        QCOMPARE(view.left().lines(), view.right().lines());
        QVERIFY(view.left().isReadOnly());
        QCOMPARE(view.left().lineColumnOf(view.left().caret()).first, 4);
        QTest::keyClick(&view.left(), Qt::Key_F7);
        QCOMPARE(view.right().lineColumnOf(view.right().caret()).first, 15);
        QTest::keyClick(&view.left(), Qt::Key_F7);  // around the end
        QCOMPARE(view.right().lineColumnOf(view.right().caret()).first, 4);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme_->setScheme(scheme);
            keepShot(view, scheme == Scheme::Light ? QStringLiteral("diff") : QStringLiteral("diff-dark"));
        }
    }

    void scrollsBothSidesOfADiff() {
        DiffView view(*theme_);
        QSignalSpy compared(&view, &DiffView::compared);
        const QString text = pythonSample().repeated(40);
        view.setTexts(text, text + QStringLiteral("end\n"), Language::Python);
        view.resize(900, 300);
        QVERIFY(showActive(view, &view.left()));
        QTRY_COMPARE(compared.size(), 1);
        view.left().send(QsciScintillaBase::SCI_SETFIRSTVISIBLELINE, 120);
        QTRY_COMPARE(view.right().send(QsciScintillaBase::SCI_GETFIRSTVISIBLELINE), 120L);
    }

  private:
    std::unique_ptr<Theme> theme_;
};

UPDRAFT_GUI_TEST(LooksTest)

}  // namespace updraft

#include "looks_test.moc"

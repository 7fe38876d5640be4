#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

#include "tests/gui/editor/samples.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/editor/editor_pane.h"
#include "widgets/editor/find_bar.h"
#include "widgets/editor/fuzzy.h"
#include "widgets/editor/symbol_index.h"
#include "widgets/editor/text_edits.h"
#include "widgets/editor/text_search.h"

namespace updraft {

class FindTest final : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        theme_.setScheme(Scheme::Light);
        theme_.apply();
        pane_ = std::make_unique<EditorPane>(theme_);
        pane_->resize(860, 420);
        QVERIFY(showActive(*pane_, &editor()));
    }

    void findsBytesOfMatches() {
        const QByteArray text = QStringLiteral("äa 😀 a\nA").toUtf8();
        const auto matches = [&](const FindQuery& query) { return findAll(text, query, 0, -1, {}).matches; };
        QCOMPARE(matches({QStringLiteral("a")}).size(), std::size_t(2 + 1));
        QCOMPARE(matches({QStringLiteral("a"), false, true})[1].start, 9);
        QCOMPARE(matches({QStringLiteral("a"), false, false, true}).size(), std::size_t(2));
        QCOMPARE(matches({QStringLiteral("^A"), true, true})[0].start, 11);
        QCOMPARE(findAll(text, {QStringLiteral("a")}, 4, 10, {}).matches.size(), std::size_t(1));
        QVERIFY(!findAll(text, {QStringLiteral("("), true}, 0, -1, {}).error.isEmpty());
    }

    void expandsGroups() {
        const QByteArray text("key=value");
        const auto made = [&](const char* replacement) {
            return replacements(text, {QStringLiteral("(\\w+)=(?<v>\\w+)"), true}, QLatin1String(replacement),
                                0, -1, {})
                .matches.at(0)
                .replacement;
        };
        QCOMPARE(made("$2: $1"), QByteArray("value: key"));
        QCOMPARE(made("${v}\\n\\t[$&]$$"), QByteArray("value\n\t[key=value]$"));
        QCOMPARE(replacements(text, {QStringLiteral("=")}, QStringLiteral("$1\\n"), 0, -1, {})
                     .matches[0]
                     .replacement,
                 QByteArray("$1\\n"));
    }

    void findsWhileTyping() {
        editor().loadText(pythonSample());
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(pane_->findBar().isVisible());
        type(QStringLiteral("order.id"));
        QTRY_COMPARE(status(), QStringLiteral("1 of 5"));
        QCOMPARE(selectionText(editor()), QStringLiteral("order.id"));
        QCOMPARE(line(), 8);
        press(Qt::Key_Return);
        QCOMPARE(line(), 9);
        press(Qt::Key_Return, Qt::ShiftModifier);
        press(Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(status().startsWith(QStringLiteral("5 of 5")));
        QVERIFY(status().contains(QStringLiteral("went on from the end")));
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme_.setScheme(scheme);
            keepShot(*pane_, scheme == Scheme::Light ? QStringLiteral("find") : QStringLiteral("find-dark"));
        }
        press(Qt::Key_Escape);
        QVERIFY(!pane_->findBar().isVisible());
        QVERIFY(editor().hasFocus());
    }

    void saysWhenNothingFits() {
        editor().loadText(pythonSample());
        press(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("zebra"));
        QTRY_COMPARE(status(), QStringLiteral("No matches"));
        option("findRegex")->click();
        type(QStringLiteral("("));
        QTRY_VERIFY(status().contains(QStringLiteral("parenthes")));
    }

    void replacesOneAndAll() {
        editor().loadText(QStringLiteral("one two one\nOne one\n"));
        press(Qt::Key_H, Qt::ControlModifier);
        option("findCase")->click();
        type(QStringLiteral("one"));
        QTRY_COMPARE(status(), QStringLiteral("1 of 3"));
        pane_->findChild<QLineEdit*>(QStringLiteral("replaceText"))->setFocus();
        type(QStringLiteral("1"));
        press(Qt::Key_Return);
        QCOMPARE(editor().text(), QStringLiteral("1 two one\nOne one\n"));
        QTRY_VERIFY(status().startsWith(QStringLiteral("1 of 2")));
        QTest::mouseClick(pane_->findChild<QWidget*>(QStringLiteral("replaceAll")), Qt::LeftButton);
        QTRY_COMPARE(editor().text(), QStringLiteral("1 two 1\nOne 1\n"));
        QTRY_VERIFY(status().contains(QStringLiteral("2")));
        editor().undo();
        QCOMPARE(editor().text(), QStringLiteral("1 two one\nOne one\n"));
    }

    void replacesInASelectionOnly() {
        editor().loadText(QStringLiteral("a\na\na\na\n"));
        editor().setSelection(1, 0, 2, 1);
        press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(option("findInSelection")->isChecked());
        type(QStringLiteral("a"));
        QTRY_VERIFY(status().contains(QStringLiteral("2")));
        pane_->findChild<QLineEdit*>(QStringLiteral("replaceText"))->setText(QStringLiteral("bb"));
        QTest::mouseClick(pane_->findChild<QWidget*>(QStringLiteral("replaceAll")), Qt::LeftButton);
        QTRY_COMPARE(editor().text(), QStringLiteral("a\nbb\nbb\na\n"));
    }

    void replacesThousandsAtOnce() {
        editor().loadText(QStringLiteral("x y\n").repeated(5000));
        press(Qt::Key_H, Qt::ControlModifier);
        type(QStringLiteral("y"));
        QTRY_COMPARE(status(), QStringLiteral("1 of 5000"));
        pane_->findChild<QLineEdit*>(QStringLiteral("replaceText"))->setText(QStringLiteral("zz"));
        QTest::mouseClick(pane_->findChild<QWidget*>(QStringLiteral("replaceAll")), Qt::LeftButton);
        QTRY_COMPARE(editor().text(), QStringLiteral("x zz\n").repeated(5000));
    }

    void goesToLines() {
        editor().loadText(pythonSample());
        press(Qt::Key_G, Qt::ControlModifier);
        type(QStringLiteral("11:5"));
        press(Qt::Key_Return);
        QVERIFY(editor().lineColumnOf(editor().caret()) == std::pair(10, 4));
        QVERIFY(editor().hasFocus());
    }

    void goesToSymbolsAndBack() {
        editor().setLanguage(Language::Python);
        editor().loadText(pythonSample());
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        type(QStringLiteral("hnd"));
        QTRY_COMPARE(line(), 6);  // shown while choosing
        keepShot(*pane_, QStringLiteral("symbols"));
        press(Qt::Key_Escape);
        QCOMPARE(line(), 0);
        QTRY_VERIFY(pane_->symbols().isCurrent());
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        type(QStringLiteral("hnd"));
        press(Qt::Key_Return);
        QVERIFY(editor().lineColumnOf(editor().caret()) == std::pair(6, 4));
    }

    void symbolsOfLanguages() {
        const auto names = [](Language language, const char* text) {
            QStringList list;
            for (const Symbol& symbol : extractSymbols(language, QLatin1String(text))) {
                list += QString(symbol.depth, QLatin1Char('>')) + symbol.name;
            }
            return list.join(QLatin1Char(' '));
        };
        QCOMPARE(names(Language::Python,
                       "A = 1\nclass B:\n    async def c(self):\n        x = 2\n\"\"\"\ndef no():\n\"\"\"\n"),
                 QStringLiteral("A B >c"));
        QCOMPARE(names(Language::JavaScript,
                       "export const handler = async (event) => {\n  if (a) {\n  }\n};\nfunction f() "
                       "{\n}\nclass G {\n"
                       "  run(x) {\n  }\n}\nexports.h = 1\n"),
                 QStringLiteral("handler f G >run h"));
        QCOMPARE(names(Language::TypeScript, "export interface A {\n}\ntype B = string\nenum C {\n"),
                 QStringLiteral("A B C"));
        QCOMPARE(names(Language::Yaml, "Resources:\n  Api:\n    Type: AWS::X\n# no: x\nOutputs:\n"),
                 QStringLiteral("Resources >Api >>Type Outputs"));
        QCOMPARE(names(Language::Json, "{\n  \"a\": {\n    \"b c\": 1\n  }\n}"), QStringLiteral("a >b c"));
        QCOMPARE(names(Language::Bash, "NAME=1\nfunction a {\n}\nb() {\n}\n"), QStringLiteral("NAME a b"));
        QCOMPARE(names(Language::Cpp,
                       "namespace n {\nclass C;\nstruct S {\n};\nint main(int a) {\n  return f(a);\n}\n"),
                 QStringLiteral("n S main"));
        QCOMPARE(names(Language::Markdown, "# One\n```\n# no\n```\n## Two\n# Three\n"),
                 QStringLiteral("One >Two Three"));
    }

    void fuzzyPrefersStartsOfWords() {
        QVERIFY(!fuzzyScore(u"xyz", u"handler"));
        QVERIFY(*fuzzyScore(u"han", u"handler") > *fuzzyScore(u"han", u"mechanism"));
        QVERIFY(*fuzzyScore(u"rt", u"remaining_time") > *fuzzyScore(u"rt", u"start"));
        QVERIFY(*fuzzyScore(u"gR", u"getRemaining") > *fuzzyScore(u"gR", u"greater"));
    }

  private:
    CodeEditor& editor() { return pane_->editor(); }
    int line() { return editor().lineColumnOf(int(editor().send(Sci::SCI_GETSELECTIONSTART))).first; }
    QString status() { return pane_->findChild<QLabel*>(QStringLiteral("findStatus"))->text(); }
    QToolButton* option(const char* name) { return pane_->findChild<QToolButton*>(QLatin1String(name)); }
    static void type(const QString& keys) { QTest::keyClicks(QApplication::focusWidget(), keys); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    Theme theme_;
    std::unique_ptr<EditorPane> pane_;
};

UPDRAFT_GUI_TEST(FindTest)

}  // namespace updraft

#include "find_test.moc"

#include <QJsonDocument>
#include <QJsonObject>

#include "tests/gui/editor/samples.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/editor/completer.h"
#include "widgets/editor/editor_pane.h"
#include "widgets/editor/imports.h"
#include "widgets/editor/snippet.h"
#include "widgets/editor/symbol_index.h"

namespace updraft {
namespace {

// Answers when the test says so, as a language server does.
class LateProvider final : public CompletionProvider {
  public:
    using Answer = std::function<void(std::vector<CompletionItem>)>;
    explicit LateProvider(std::vector<Answer>& waiting) : waiting_(waiting) {}
    void complete(const CompletionContext&, Answer answer) override { waiting_.push_back(std::move(answer)); }

  private:
    std::vector<Answer>& waiting_;
};

}  // namespace

class CompletionTest final : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        theme_.setScheme(Scheme::Light);
        theme_.apply();
        pane_ = std::make_unique<EditorPane>(theme_);
        pane_->resize(860, 420);
        QVERIFY(showActive(*pane_, &editor()));
        editor().setLanguage(Language::Python);
    }

    void offersContextMembers() {
        load(pythonSample() + QStringLiteral("    "));
        type(QStringLiteral("context."));
        QTRY_VERIFY(completer().isOpen());
        QVERIFY(labels().contains(QStringLiteral("aws_request_id")));
        const QString name = QStringLiteral("completion");
        auto* popup = editor().findChild<QWidget*>(QStringLiteral("completionPopup"));
        QVERIFY(popup != nullptr);
        keepShot(*popup, name);
        theme_.setScheme(Scheme::Dark);
        keepShot(*popup, name + QStringLiteral("-dark"));
        type(QStringLiteral("rem"));
        QCOMPARE(labels().first(), QStringLiteral("get_remaining_time_in_millis()"));
        press(Qt::Key_Return);
        QVERIFY(editor().text().endsWith(QStringLiteral("    context.get_remaining_time_in_millis()")));
        QVERIFY(!completer().isOpen());
    }

    void offersNodeMembers() {
        editor().setLanguage(Language::JavaScript);
        load(QString());
        type(QStringLiteral("context.f"));
        QTRY_VERIFY(labels().contains(QStringLiteral("functionName")));
    }

    void offersKeysOfTheSample() {
        pane_->setEventSample(
            QJsonDocument::fromJson(R"({"body": "{}", "requestContext": {"http": {"method": "GET"}},
                                                         "Records": [{"messageId": "1"}]})")
                .object());
        load(QString());
        type(QStringLiteral("x = event[\""));
        QTRY_COMPARE(labels(), (QStringList{QStringLiteral("Records"), QStringLiteral("body"),
                                            QStringLiteral("requestContext")}));
        type(QStringLiteral("req"));
        press(Qt::Key_Tab);
        QCOMPARE(editor().text(), QStringLiteral("x = event[\"requestContext\"]"));
        type(QStringLiteral("\"]["));
        type(QStringLiteral("\""));
        QTRY_COMPARE(labels(), QStringList{QStringLiteral("http")});
        load(QString());
        type(QStringLiteral("event[\"Records\"][0].get(\""));
        QTRY_COMPARE(labels(), QStringList{QStringLiteral("messageId")});
        editor().setLanguage(Language::JavaScript);
        load(QString());
        type(QStringLiteral("event.requestContext?.http."));
        QTRY_COMPARE(labels(), QStringList{QStringLiteral("method")});
    }

    void offersClientsOfTheFile() {
        load(QStringLiteral("import boto3\nbucket = boto3.client(\"s3\")\n"));
        QTRY_VERIFY(pane_->symbols().imports().clients.contains(QStringLiteral("bucket")));
        press(Qt::Key_End, Qt::ControlModifier);
        type(QStringLiteral("bucket.put"));
        QTRY_VERIFY(completer().isOpen());
        QCOMPARE(labels().first(), QStringLiteral("put_object"));
        press(Qt::Key_Return);
        QVERIFY(editor().text().endsWith(QStringLiteral("bucket.put_object()")));
        type(QStringLiteral("1"));
        press(Qt::Key_Tab);  // behind the bracket
        type(QStringLiteral("#"));
        QVERIFY(editor().text().endsWith(QStringLiteral("bucket.put_object(1)#")));
    }

    void offersWordsAndLeavesOnEscape() {
        load(QStringLiteral("temperature = 1\n"));
        QTRY_VERIFY(!pane_->symbols().words().isEmpty());
        press(Qt::Key_End, Qt::ControlModifier);
        type(QStringLiteral("tem"));
        QTRY_VERIFY(labels().contains(QStringLiteral("temperature")));
        press(Qt::Key_Escape);
        QVERIFY(!completer().isOpen());
        press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(completer().isOpen());
        press(Qt::Key_Backspace);
        press(Qt::Key_Backspace);
        press(Qt::Key_Backspace);
        QTRY_VERIFY(labels().size() > 5);
    }

    void staysQuietInCommentsAndWhenTold() {
        load(QStringLiteral("temperature = 1\n"));
        QTRY_VERIFY(!pane_->symbols().words().isEmpty());
        EditorSettings settings;
        settings.completionDelay = 0;  // at the next turn of the event loop
        editor().setSettings(settings);
        press(Qt::Key_End, Qt::ControlModifier);
        const auto opensFor = [this](const QString& keys) {
            type(keys);
            QCoreApplication::processEvents();
            return completer().isOpen();
        };
        QVERIFY(!opensFor(QStringLiteral("# tem")));
        press(Qt::Key_Return);
        QVERIFY(opensFor(QStringLiteral("tem")));
        press(Qt::Key_Escape);
        settings.completion = false;
        editor().setSettings(settings);
        QVERIFY(!opensFor(QStringLiteral(" tem")));
    }

    void takesLateAnswersAndDropsOldOnes() {
        std::vector<LateProvider::Answer> waiting;
        completer().addProvider(std::make_unique<LateProvider>(waiting));
        load(QString());
        type(QStringLiteral("ab"));
        QTRY_COMPARE(waiting.size(), std::size_t(1));
        type(QStringLiteral(" ab"));
        QTRY_COMPARE(waiting.size(), std::size_t(2));
        waiting[0]({{QStringLiteral("absurd"), CompletionKind::Function, {}, {}, {}, 100}});
        QVERIFY(!labels().contains(QStringLiteral("absurd")));
        waiting[1]({{QStringLiteral("absolute"), CompletionKind::Function, {}, {}, {}, 100}});
        QCOMPARE(labels().value(0), QStringLiteral("absolute"));
    }

    void snippetsParse() {
        const Snippet snippet = parseSnippet(QStringLiteral("f(${2:b}, $1) \\$x$0;"));
        QCOMPARE(snippet.text, QStringLiteral("f(b, ) $x;"));
        QCOMPARE(snippet.stops.size(), std::size_t(3));
        QVERIFY((snippet.stops[0] == Snippet::Stop{1, 5, 0}));
        QVERIFY((snippet.stops[1] == Snippet::Stop{2, 2, 1}));
        QVERIFY((snippet.stops[2] == Snippet::Stop{0, 9, 0}));
    }

    void snippetsGoFromStopToStop() {
        load(QStringLiteral("class A:\n    "));
        press(Qt::Key_End, Qt::ControlModifier);
        type(QStringLiteral("try"));
        press(Qt::Key_Space, Qt::ControlModifier);
        const qsizetype at = labels().indexOf(QStringLiteral("try"));
        QVERIFY(at >= 0);
        for (std::size_t i = 0; completer().shown()[i].kind != CompletionKind::Snippet; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        type(QStringLiteral("work"));
        press(Qt::Key_Tab);
        type(QStringLiteral("KeyError"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(
            editor().text(),
            QStringLiteral("class A:\n    try:\n        work\n    except KeyError as error:\n        raise"));
        type(QStringLiteral("x"));
        QVERIFY(editor().text().endsWith(QStringLiteral("        x")));
    }

    void importsOfLanguages() {
        const auto names = [](Language language, const char* text) {
            QStringList list;
            for (const ImportedName& name : scanImports(language, QLatin1String(text)).names)
                list += name.name;
            list.sort();
            return list.join(QLatin1Char(' '));
        };
        QCOMPARE(names(Language::Python, "import os, json as j\nfrom a.b import (c,\n  d as e)\n"),
                 QStringLiteral("c j os"));
        QCOMPARE(names(Language::JavaScript,
                       "import { LambdaClient, InvokeCommand as I } from \"@aws-sdk/client-lambda\";\n"
                       "const fs = require('fs');\nimport path from 'path'"),
                 QStringLiteral("I LambdaClient fs path"));
    }

  private:
    CodeEditor& editor() { return pane_->editor(); }
    Completer& completer() { return pane_->completer(); }
    QStringList labels() {
        QStringList list;
        for (const CompletionItem& item : completer().shown()) list += item.label;
        return list;
    }
    void load(const QString& text) {
        editor().loadText(text);
        press(Qt::Key_End, Qt::ControlModifier);
    }
    void type(const QString& keys) { QTest::keyClicks(&editor(), keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&editor(), key, modifiers);
    }

    Theme theme_;
    std::unique_ptr<EditorPane> pane_;
};

UPDRAFT_GUI_TEST(CompletionTest)

}  // namespace updraft

#include "completion_test.moc"

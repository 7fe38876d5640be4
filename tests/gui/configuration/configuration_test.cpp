#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

#include "runtime/platform/platform.h"
#include "tests/gui/configuration/workspace.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/configuration/form/pairs_model.h"
#include "widgets/configuration/form/property_field.h"
#include "widgets/configuration/settings/configuration_page.h"
#include "widgets/configuration/settings/sections.h"

namespace updraft::gui_test {

class ConfigurationTest final : public QObject {
    Q_OBJECT
    struct Fixture : Workspace {
        Fixture() : page(source, session, theme) {
            page.resize(752, 900);
            page.show();
            page.setFunction(QStringLiteral("orders-api"));
        }
        bool ready() { return read() && QTest::qWaitForWindowExposed(&page); }
        PropertyField* field(const char* path) {
            return part<PropertyField>(page, QStringLiteral("field.") + QLatin1String(path));
        }
        template <typename Widget>
        Widget* value(const char* path) {
            return part<Widget>(*field(path), QStringLiteral("value"));
        }
        void retype(const char* path, const QString& text, bool enter = true) {
            auto* line = value<QLineEdit>(path);
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
            if (enter) QTest::keyClick(line, Qt::Key_Return);
        }
        ConfigurationPage page;
    };
    static QByteArray with(const char* from, const char* to) {
        return Workspace::original().replace(QByteArray(from), QByteArray(to));
    }

  private slots:
    void everyPropertyHasOneField() {
        Fixture f;
        for (const PropertyRow& row : functionProperties()) {
            if (row.kind == PropertyKind::Group || row.path == "Events") continue;
            QCOMPARE(
                f.page
                    .findChildren<PropertyField*>(QStringLiteral("field.") + QString::fromStdString(row.path))
                    .size(),
                1);
        }
    }

    void showsWhatIsWritten() {
        Fixture f;
        QVERIFY(f.ready());
        QTRY_COMPARE(f.value<QLineEdit>("MemorySize")->text(), QStringLiteral("512"));
        QCOMPARE(f.value<QLineEdit>("Description")->text(), QStringLiteral("Takes orders"));
        QCOMPARE(f.value<QLineEdit>("Timeout")->text(), QString());
        QCOMPARE(f.value<QLineEdit>("Timeout")->placeholderText(), QStringLiteral("60"));
        QCOMPARE(f.value<QComboBox>("Runtime")->currentText(), QStringLiteral("python3.11"));
        QCOMPARE(f.value<QComboBox>("Runtime")->currentText(), QStringLiteral("python3.11"));
        picture(f.theme, f.page, QStringLiteral("configuration"));
        f.page.resize(560, 640);
        f.page.showProperty(QStringLiteral("Environment.Variables"));
        QCoreApplication::processEvents();
        picture(f.theme, f.page, QStringLiteral("configuration-narrow"));
        f.page.showProperty(QStringLiteral("SnapStart.ApplyOn"));
        QCoreApplication::processEvents();
        picture(f.theme, f.page, QStringLiteral("configuration-more"));
    }

    void typedValueIsTheSmallestEdit() {
        Fixture f;
        QVERIFY(f.ready());
        QTRY_COMPARE(f.value<QLineEdit>("MemorySize")->text(), QStringLiteral("512"));
        f.retype("MemorySize", QStringLiteral("1024"));
        QTRY_COMPARE(f.text(), with("MemorySize: 512", "MemorySize: 1024"));
        f.source.undo();
        QTRY_COMPARE(f.text(), Workspace::original());
        QTRY_COMPARE(f.value<QLineEdit>("MemorySize")->text(), QStringLiteral("512"));
        QVERIFY(f.source.canRedo());
        f.source.redo();
        QTRY_COMPARE(f.text(), with("MemorySize: 512", "MemorySize: 1024"));
    }

    void wrongValuesAreNotWritten() {
        Fixture f;
        QVERIFY(f.ready());
        QTRY_COMPARE(f.value<QLineEdit>("MemorySize")->text(), QStringLiteral("512"));
        f.retype("MemorySize", QStringLiteral("12"), false);
        QVERIFY(f.field("MemorySize")->message().contains(QStringLiteral("128")));  // while typing
        QTest::keyClick(f.value<QLineEdit>("MemorySize"), Qt::Key_Return);
        f.retype("Handler", QStringLiteral("nothing"));
        QVERIFY(!f.field("Handler")->message().isEmpty());
        // What is written next is written alone.
        f.retype("Description", QStringLiteral("New"));
        QTRY_COMPARE(f.text(), with("Takes orders", "New"));
        QTest::keyClick(f.value<QLineEdit>("MemorySize"), Qt::Key_Escape);
        QTRY_COMPARE(f.value<QLineEdit>("MemorySize")->text(), QStringLiteral("512"));
        QCOMPARE(f.field("MemorySize")->message(), QString());
    }

    void yamlByHandReachesTheForm() {
        Fixture f;
        QVERIFY(f.ready());
        QTRY_COMPARE(f.value<QLineEdit>("MemorySize")->text(), QStringLiteral("512"));
        Document* document = f.documents.open(f.path(QStringLiteral("template.yaml")));
        QTRY_COMPARE(document->state(), Document::State::Text);
        document->setText(with("MemorySize: 512", "MemorySize: 2048"));  // not saved
        QTRY_COMPARE(f.value<QLineEdit>("MemorySize")->text(), QStringLiteral("2048"));
        QCOMPARE(part<QSlider>(*f.field("MemorySize"), QStringLiteral("slider"))->value(), 2048);
        document->setText(with("MemorySize: 512", "MemorySize: [oops"));
        QTRY_VERIFY(!f.source.now().written.has_value());
        document->setText(with("MemorySize: 512", "MemorySize: 1024"));
        QTRY_COMPARE(f.value<QLineEdit>("MemorySize")->text(), QStringLiteral("1024"));
    }

    void sliderWrites() {
        Fixture f;
        QVERIFY(f.ready());
        QTRY_COMPARE(f.value<QLineEdit>("MemorySize")->text(), QStringLiteral("512"));
        auto* slider = part<QSlider>(*f.field("MemorySize"), QStringLiteral("slider"));
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QTRY_COMPARE(f.text(), with("MemorySize: 512", "MemorySize: 576"));
    }

    void environmentKeepsCommentsAndRejectsReservedNames() {
        Fixture f;
        QVERIFY(f.ready());
        auto* table = f.value<QTableView>("Environment.Variables");
        auto* model = qobject_cast<PairsModel*>(table->model());
        QAbstractItemModelTester tester(model);
        QTRY_COMPARE(model->rowCount(), 4);  // three of its own, one from Globals
        QVERIFY(model->pairs()[3].inherited);
        QCOMPARE(model->pairs()[2].value, QStringLiteral("!Ref Notify"));
        QCOMPARE(model->index(1, PairsModel::Value).data().toString(), QString(8, QChar(0x2022)));
        QApplication::clipboard()->setText(QStringLiteral("# new\nexport API_TOKEN='other'\nLEVEL=3\n"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        const QByteArray expected =
            with("API_TOKEN: s3cr3t", "API_TOKEN: other")
                .replace("QUEUE: !Ref Notify\n", "QUEUE: !Ref Notify\n          LEVEL: \"3\"\n");
        QTRY_COMPARE(f.text(), expected);
        QApplication::clipboard()->setText(QStringLiteral("AWS_REGION=x"));
        QTRY_COMPARE(model->rowCount(), 5);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(f.field("Environment.Variables")->message().contains(QStringLiteral("Lambda")));
        QCOMPARE(f.text(), expected);
    }

    void intrinsicFunctionsAreLeftToYaml() {
        Fixture f;
        QVERIFY(f.ready());
        f.page.setFunction(QStringLiteral("notify"));
        QSignalSpy opened(&f.page, &ConfigurationPage::openSource);
        auto* inYaml = part<QToolButton>(*f.field("Description"), QStringLiteral("editInYaml"));
        QTRY_VERIFY(inYaml->isVisible());
        QVERIFY(!f.value<QLineEdit>("Description")->isVisible());
        QTest::mouseClick(inYaml, Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), f.source.path());
        const int line = opened[0][1].toInt();
        QVERIFY(Workspace::original().split('\n')[line - 1].contains("!Sub"));
    }

    void intrinsicFunctionsCanBeTyped() {
        Fixture f;
        QVERIFY(f.ready());
        QTRY_COMPARE(f.value<QLineEdit>("Description")->text(), QStringLiteral("Takes orders"));
        f.retype("Description", QStringLiteral("!Sub \"for ${AWS::StackName}\""));
        QTRY_COMPARE(f.text(),
                     with("Description: Takes orders", "Description: !Sub \"for ${AWS::StackName}\""));
        QTRY_VERIFY(part<QToolButton>(*f.field("Description"), QStringLiteral("editInYaml"))->isVisible());
    }

    void groupsNeedWhatTheyRequire() {
        Fixture f;
        QVERIFY(f.ready());
        QTRY_COMPARE(f.value<QLineEdit>("MemorySize")->text(), QStringLiteral("512"));
        f.retype("DeadLetterQueue.TargetArn", QStringLiteral("arn:aws:sqs:eu-west-1:1:q"));
        QVERIFY(!f.field("DeadLetterQueue.TargetArn")->message().isEmpty());
        QCOMPARE(f.text(), Workspace::original());
        auto* kind = f.value<QComboBox>("DeadLetterQueue.Type");
        kind->setFocus();
        QTest::keyClicks(kind, QStringLiteral("SQS"));
        QTest::keyClick(kind, Qt::Key_Return);
        QTRY_VERIFY(f.text().contains("DeadLetterQueue:"));
        QVERIFY(f.text().contains("Type: SQS"));
        QVERIFY(f.text().contains("TargetArn: arn:aws:sqs:eu-west-1:1:q"));
    }

    void layersAreReordered() {
        Fixture f;
        QVERIFY(f.ready());
        auto* list = f.value<QListWidget>("Layers");
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), QStringLiteral("!Ref Common"));
        Document* document = f.documents.open(f.path(QStringLiteral("template.yaml")));
        document->setText(
            with("- !Ref Common", "- !Ref Common  # ours\n        - arn:aws:lambda:us-east-1:1:layer:x:3"));
        QTRY_COMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QTest::mouseClick(part<QToolButton>(*f.field("Layers"), QStringLiteral("moveItemUp")),
                          Qt::LeftButton);
        QTRY_VERIFY(f.text().indexOf("layer:x:3") < f.text().indexOf("- !Ref Common") &&
                    f.text().contains("layer:x:3"));
    }

    void functionsOfTheApiAreShownWithTheReason() {
        Fixture f;
        QVERIFY(f.serve());
        QVERIFY(f.ready());
        bool made = false;
        f.session.onEngine(
            &f.page,
            [](Platform& platform) {
                FunctionRegistry::Draft draft;
                draft.config.name = "made";
                draft.config.runtime = "python3.11";
                draft.config.handler = "app.handler";
                draft.config.memoryMb = 1024;
                draft.code = platform.registry().find("notify")->latest.version->code;
                platform.registry().createFunction(std::move(draft), {});
                return true;
            },
            [&made](bool) { made = true; });
        QTRY_VERIFY(made && f.session.function(QStringLiteral("made")) != nullptr);
        f.page.setFunction(QStringLiteral("made"));
        auto* facts = part<QTableWidget>(f.page, QStringLiteral("facts"));
        QTRY_VERIFY(facts->isVisible());
        QVERIFY(facts->rowCount() > 4);
        QVERIFY(
            part<QLabel>(f.page, QStringLiteral("readOnlyReason"))->text().contains(QStringLiteral("API")));
        picture(f.theme, f.page, QStringLiteral("facts"));
    }

    void filterFindsProperties() {
        Fixture f;
        QVERIFY(f.ready());
        QTRY_VERIFY(f.field("MemorySize")->isVisible());
        f.page.focusFilter();
        QTest::keyClicks(part<QLineEdit>(f.page, QStringLiteral("propertyFilter")),
                         QStringLiteral("snapstart"));
        QVERIFY(!f.field("MemorySize")->isVisible());
        QVERIFY(f.field("SnapStart.ApplyOn")->isVisible());
    }
};

UPDRAFT_GUI_TEST(ConfigurationTest)

}  // namespace updraft::gui_test

#include "configuration_test.moc"

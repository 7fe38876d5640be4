#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include "tests/gui/configuration/workspace.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/configuration/form/property_field.h"
#include "widgets/configuration/triggers/trigger_card.h"
#include "widgets/configuration/triggers/trigger_words.h"
#include "widgets/configuration/triggers/triggers_page.h"

namespace updraft::gui_test {

class TriggersTest final : public QObject {
    Q_OBJECT
    struct Fixture : Workspace {
        Fixture() : page(source, session, theme) {
            page.resize(752, 760);
            page.show();
            page.setFunction(QStringLiteral("orders-api"));
        }
        TriggerCard* card(const char* name) {
            return part<TriggerCard>(page, QStringLiteral("trigger.") + QLatin1String(name));
        }
        TriggersPage page;
    };

  private slots:
    void showsTheTemplatesEvents() {
        Fixture f;
        QSignalSpy counted(&f.page, &TriggersPage::countChanged);
        QVERIFY(f.read());
        QTRY_COMPARE(f.page.count(), 2);
        QCOMPARE(counted.size(), 1);
        QCOMPARE(part<QLabel>(*f.card("Create"), QStringLiteral("triggerSummary"))->text(),
                 QStringLiteral("POST /orders"));
        QCOMPARE(part<QLabel>(*f.card("Nightly"), QStringLiteral("triggerSummary"))->text(),
                 QStringLiteral("rate(1 day)"));
        f.page.setFunction(QStringLiteral("notify"));
        QCOMPARE(f.page.count(), 0);
    }

    void editsKeepComments() {
        Fixture f;
        QVERIFY(f.read());
        QTRY_VERIFY(f.card("Nightly") != nullptr);
        QTest::mouseClick(part<QToolButton>(*f.card("Nightly"), QStringLiteral("openTrigger")),
                          Qt::LeftButton);
        auto* field = part<PropertyField>(*f.card("Nightly"), QStringLiteral("field.Schedule"));
        auto* line = part<QLineEdit>(*field, QStringLiteral("value"));
        QTRY_COMPARE(line->text(), QStringLiteral("rate(1 day)"));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("every day"));
        QVERIFY(field->message().contains(QStringLiteral("cron")));
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("rate(2 hours)"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(f.text(), Workspace::original().replace("rate(1 day)", "rate(2 hours)"));
        f.page.resize(560, 640);
        QCoreApplication::processEvents();
        picture(f.theme, f.page, QStringLiteral("triggers"));
    }

    void everyTypeCanBeAddedAndTakenBack() {
        Fixture f;
        QVERIFY(f.read());
        QTRY_VERIFY(f.card("Nightly") != nullptr);
        for (const EventSchema& schema : eventSchemas()) {
            const auto edits = setValue(Workspace::original().toStdString(),
                                        {"Resources", "Orders", "Properties", "Events", "New"},
                                        newTrigger(schema, "orders"));
            QVERIFY2(edits, schema.type.c_str());
            for (const PropertyRow& row : schema.properties) QVERIFY(!row.path.empty());
        }
        auto* menu = part<QMenu>(f.page, QStringLiteral("triggerMenu"));
        QCOMPARE(menu->actions().size(), static_cast<int>(eventSchemas().size()));
        for (QAction* action : menu->actions()) {
            if (action->data().toString() == QLatin1String("SQS")) action->trigger();
        }
        QTRY_VERIFY(f.card("SQS") != nullptr);
        QTRY_VERIFY(part<PropertyField>(*f.card("SQS"), QStringLiteral("field.Queue")) != nullptr);
        QVERIFY(f.text().contains("Type: SQS"));
        QCOMPARE(f.page.count(), 3);
        QTest::mouseClick(part<QToolButton>(*f.card("SQS"), QStringLiteral("removeTrigger")), Qt::LeftButton);
        QTRY_COMPARE(f.text(), Workspace::original());
        QTRY_COMPARE(f.page.count(), 2);
        QTest::mouseClick(part<QToolButton>(f.page, QStringLiteral("undoTrigger")), Qt::LeftButton);
        QTRY_COMPARE(f.page.count(), 3);
    }
};

UPDRAFT_GUI_TEST(TriggersTest)

}  // namespace updraft::gui_test

#include "triggers_test.moc"

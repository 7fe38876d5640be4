// Versions and aliases on a real platform: what the page does is what the registry then says.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTableWidget>

#include "tests/gui/configuration/workspace.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/configuration/function_header.h"
#include "widgets/configuration/versions/compare_view.h"
#include "widgets/configuration/versions/versions_page.h"
#include "widgets/editor/diff_view.h"

namespace updraft::gui_test {

class VersionsTest final : public QObject {
    Q_OBJECT
    struct Fixture : Workspace {
        Fixture() : page(source, session, theme), header(source, session, theme) {
            page.resize(752, 760);
            page.show();
            header.resize(752, 48);
            header.show();
            page.setFunction(QStringLiteral("orders-api"));
            header.setFunction(QStringLiteral("orders-api"));
        }
        const FunctionView* function() const { return session.function(QStringLiteral("orders-api")); }
        bool ready() { return serve() && read(); }
        void publish(const QString& description) {
            const std::size_t before = function()->versions.size();
            QTRY_VERIFY(publishButton()->isEnabled());
            auto* line = part<QLineEdit>(page, QStringLiteral("versionDescription"));
            QTest::keyClicks(line, description);
            QTest::keyClick(line, Qt::Key_Return);
            QTRY_COMPARE(function()->versions.size(), before + 1);
            // Until its code was copied it still points into the workspace.
            QTRY_VERIFY(!function()->versions.back()->code.fromWorkspace);
        }
        // New code, and until the platform has taken it over.
        void edit(const QByteArray& code) {
            const std::string before = function()->latest->code.sha256Base64;
            write(QStringLiteral("orders/app.py"), code);
            QTRY_VERIFY_WITH_TIMEOUT(function()->latest->code.sha256Base64 != before, 15'000);
        }
        QPushButton* publishButton() { return part<QPushButton>(page, QStringLiteral("publishButton")); }
        const Alias* alias(const char* name) {
            for (const Alias& one : function()->aliases) {
                if (one.name == name) return &one;
            }
            return nullptr;
        }
        VersionsPage page;
        FunctionHeader header;
    };

  private slots:
    void publishWeightRollBackUndo() {
        Fixture f;
        QVERIFY(f.ready());
        QAbstractItemModelTester tester(part<QTableView>(f.page, QStringLiteral("versionsTable"))->model());
        f.publish(QStringLiteral("first"));
        QCOMPARE(f.function()->versions[0]->config.description, std::string("first"));
        QTRY_VERIFY(!f.publishButton()->isEnabled());  // nothing changed since
        QVERIFY(!part<QLabel>(f.page, QStringLiteral("whyNotPublish"))->text().isEmpty());
        f.edit("def handler(event, context):\n    return {\"statusCode\": 201}\n");
        f.publish(QStringLiteral("second"));

        auto* name = part<QLineEdit>(f.page, QStringLiteral("aliasName"));
        QTest::keyClicks(name, QStringLiteral("7"));
        QVERIFY(!part<QLabel>(f.page, QStringLiteral("aliasHint"))->text().isEmpty());
        name->clear();
        QTest::keyClicks(name, QStringLiteral("live"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(f.alias("live") != nullptr);
        QCOMPARE(f.alias("live")->routing.version, std::string("2"));

        auto* card = part<QFrame>(f.page, QStringLiteral("alias.live"));
        QVERIFY(card != nullptr);
        auto* second = part<QComboBox>(*card, QStringLiteral("secondVersion"));
        second->setFocus();
        QTest::keyClick(second, Qt::Key_End);  // v1, the oldest
        QTRY_COMPARE(f.alias("live")->routing.secondVersion, std::string("1"));
        auto* weight = part<QSlider>(*card, QStringLiteral("weight"));
        weight->setFocus();
        QTest::keyClick(weight, Qt::Key_PageUp);
        QTRY_COMPARE(f.alias("live")->routing.secondWeight, 0.1);
        QTRY_COMPARE(part<QLabel>(*card, QStringLiteral("routingText"))->text(),
                     QStringLiteral("live → v2 90 %, v1 10 %"));
        QCoreApplication::processEvents();
        picture(f.theme, f.page, QStringLiteral("versions"));
        f.page.resize(560, 600);
        QCoreApplication::processEvents();
        picture(f.theme, f.page, QStringLiteral("versions-narrow"));
        f.header.resize(560, 48);
        QCoreApplication::processEvents();
        picture(f.theme, f.header, QStringLiteral("header-narrow"));
        f.header.resize(752, 48);
        picture(f.theme, f.header, QStringLiteral("header"));

        QTest::mouseClick(part<QPushButton>(*card, QStringLiteral("rollBack")), Qt::LeftButton);
        QTRY_COMPARE(f.alias("live")->routing.version, std::string("1"));
        QVERIFY(f.alias("live")->routing.secondVersion.empty());
        auto* undo = part<QPushButton>(f.page, QStringLiteral("undoAlias"));
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(f.alias("live")->routing.version, std::string("2"));
        QCOMPARE(f.alias("live")->routing.secondVersion, std::string("1"));
        QCOMPARE(f.alias("live")->routing.secondWeight, 0.1);
    }

    void comparesSettingsAndCode() {
        Fixture f;
        QVERIFY(f.ready());
        f.publish(QStringLiteral("first"));
        f.write(QStringLiteral("orders/logo.bin"), QByteArray("\0\1\2", 3));
        f.edit("def handler(event, context):\n    return {\"statusCode\": 404}\n");
        f.page.compare(QStringLiteral("1"), QStringLiteral("$LATEST"));
        auto* files = part<QListWidget>(f.page, QStringLiteral("fileDifferences"));
        QTRY_COMPARE(files->count(), 2);
        QVERIFY(files->item(0)->text().contains(QStringLiteral("app.py")));
        auto* diff = f.page.findChild<DiffView*>();
        QTRY_VERIFY(diff->changeCount() > 0);
        QVERIFY(part<QTableWidget>(f.page, QStringLiteral("settingDifferences"))->rowCount() > 0);
        picture(f.theme, f.page, QStringLiteral("compare"));
        files->setCurrentRow(1);
        auto* note = part<QLabel>(f.page, QStringLiteral("compareNote"));
        QTRY_VERIFY(note->isVisible());
        QVERIFY(note->text().contains(QStringLiteral("logo.bin")));
        QTest::mouseClick(part<QPushButton>(f.page, QStringLiteral("closeCompare")), Qt::LeftButton);
        QVERIFY(part<QTableView>(f.page, QStringLiteral("versionsTable"))->isVisible());
    }

    void headerPublishesAndAsksForDeploys() {
        Fixture f;
        QVERIFY(f.ready());
        QSignalSpy deploy(&f.header, &FunctionHeader::deployRequested);
        QTest::mouseClick(part<QPushButton>(f.header, QStringLiteral("headerDeploy")), Qt::LeftButton);
        QCOMPARE(deploy.size(), 1);
        QSignalSpy published(&f.header, &FunctionHeader::published);
        auto* publish = part<QPushButton>(f.header, QStringLiteral("headerPublish"));
        QTRY_VERIFY(publish->isEnabled());
        QTest::mouseClick(publish, Qt::LeftButton);
        auto* line = part<QLineEdit>(f.header, QStringLiteral("popupDescription"));
        QTRY_VERIFY(line->isVisible());
        QTest::keyClicks(line, QStringLiteral("from the header"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(published.size(), 1);
        QTRY_COMPARE(f.function()->versions.size(), std::size_t(1));
        QCOMPARE(f.function()->versions[0]->config.description, std::string("from the header"));
        QTRY_VERIFY(!publish->isEnabled());
    }
};

UPDRAFT_GUI_TEST(VersionsTest)

}  // namespace updraft::gui_test

#include "versions_test.moc"

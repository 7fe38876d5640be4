// Price lists on a real platform: seen, made one's own, changed, broken and repaired; what the month costs
// follows.
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/serving.h"
#include "widgets/base/choice_button.h"
#include "widgets/cost/cost_view.h"
#include "widgets/cost/tariffs/tariff_badge.h"
#include "widgets/cost/tariffs/tariff_dialog.h"
#include "widgets/cost/tariffs/tariff_model.h"

using namespace updraft;
using gui_test::Serving;

namespace {

constexpr int kWait = 20'000;  // ms, on a busy machine
const QString kBase = QStringLiteral("aws-lambda-arm64-eu-central-1");
const QByteArray kBroken =
    "{\"format\": \"updraft-tariffs/1\",\n \"tariffs\": [{\"id\": \"hand\", \"like\": "
    "\"aws-lambda-arm64-eu-central-1\",\n  \"plan\": 7}]}\n";

struct Lists {
    Serving serving;
    std::unique_ptr<CostView> view;

    ~Lists() { view.reset(); }
    bool start(const QString& tariff = kBase) {
        if (!serving.serve()) return false;
        view = std::make_unique<CostView>(serving.theme, *serving.session);
        CostQuery query;
        query.tariff = tariff;
        query.withGrant = false;
        view->setQuery(query);
        view->resize(1376, 830);
        view->show();
        return serving.invoke("orders", "{}") && QTest::qWaitFor([&] { return net() > Amount(); }, kWait);
    }
    Amount net() const { return view->feed().data() ? view->feed().data()->net.low : Amount(); }
    template <typename Widget>
    Widget* part(const char* name) const {
        return view->findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* button) const { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    TariffDialog* dialog() const { return part<TariffDialog>("tariffDialog"); }
    TariffBadge* badge() const { return part<TariffBadge>("costPrices"); }
    QString said() const { return part<QLabel>("tariffSaid")->text(); }
    QString own(const QString& id) const {
        return serving.files.path(QStringLiteral(".updraft/tariffs/%1.json").arg(id));
    }
    bool open() const {
        click("costPrices");
        return QTest::qWaitFor([this] { return dialog() != nullptr && dialog()->isVisible(); }, kWait);
    }
    // Of the price list that the month is priced on then.
    bool makeOwn(const QString& id) const {
        click("tariffMakeOwn");
        if (!QTest::qWaitFor([this] { return part<QLineEdit>("ownTariffId") != nullptr; }, kWait))
            return false;
        auto* field = part<QLineEdit>("ownTariffId");
        field->selectAll();
        QTest::keyClicks(field, id);
        click("ownTariffAccept");
        return QTest::qWaitFor(
            [&] { return view->query().tariff == id && dialog()->draft().tariff().id == id.toStdString(); },
            kWait);
    }
    QModelIndex cell(const char* dimension, int column) const {
        const QAbstractItemModel* model = part<QTableView>("tariffTable")->model();
        int row = 0;
        for (const TariffDimension& one : dialog()->draft().tariff().dimensions) {
            if (one.key == dimension) return model->index(row, column);
            row += static_cast<int>(one.tiers.size());
        }
        return {};
    }
    QLineEdit* edit(const QModelIndex& at) const {
        auto* table = part<QTableView>("tariffTable");
        table->setFocus();
        table->setCurrentIndex(at);
        QTest::keyClick(table, Qt::Key_F2);
        return table->findChild<QLineEdit*>(QStringLiteral("tariffCell"));
    }
    void type(const QModelIndex& at, const char* text) const {
        QLineEdit* line = edit(at);
        line->selectAll();
        QTest::keyClicks(line, QLatin1String(text));
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();  // what was typed is taken by a queued call
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void stateSource(const char* text) const {
        part<QLineEdit>("tariffSource")->setFocus();
        QTest::keyClicks(part<QLineEdit>("tariffSource"), QLatin1String(text));
    }
    void shot(const char* name) {
        const QString shots = qEnvironmentVariable("UPDRAFT_SHOTS");
        if (shots.isEmpty()) return;
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            serving.theme.setScheme(scheme);
            QCoreApplication::processEvents();
            const char* of = scheme == Scheme::Dark ? "dark" : "light";
            dialog()->grab().save(
                QStringLiteral("%1/tariff-%2-%3.png").arg(shots, QLatin1String(name), QLatin1String(of)));
            view->grab().save(
                QStringLiteral("%1/cost-%2-%3.png").arg(shots, QLatin1String(name), QLatin1String(of)));
        }
    }
};

}  // namespace

class TariffDialogTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        qputenv("XDG_DATA_HOME", trash_.path().toUtf8());
    }

    void theListOfTheMonthIsShown() {
        Lists lists;
        QVERIFY(lists.start());
        QVERIFY(lists.open());
        lists.serving.theme.apply();
        const Tariff& tariff = *lists.view->feed().tariffs()->find(kBase.toStdString());
        QCOMPARE(lists.dialog()->draft().tariff().id, tariff.id);
        QCOMPARE(lists.part<QLabel>("tariffService")->text(), QString::fromStdString(tariff.service));
        QCOMPARE(lists.part<QLabel>("tariffRegions")->text(), QStringLiteral("eu-central-1"));
        QVERIFY(lists.part<QLabel>("tariffRounding")->text().contains(QStringLiteral("1 ms")));
        QCOMPARE(lists.cell("requests", TariffModel::Price).data().toString(),
                 QString::fromStdString(tariff.dimension("requests")->tiers[0].price.text));
        QVERIFY(lists.edit(lists.cell("requests", TariffModel::Price)) == nullptr);
        QVERIFY(!lists.part<QPushButton>("tariffSave")->isVisible());
        const auto sources = lists.part<QWidget>("tariffSources")->findChildren<QLabel*>();
        QCOMPARE(static_cast<std::size_t>(sources.size()), 2 * tariff.sources.size());
        lists.shot("shipped");
        // Another one, by the keyboard.
        auto* choice = lists.part<ChoiceButton>("tariffChoice");
        QTest::mouseClick(choice, Qt::LeftButton);
        auto* search = choice->popup().findChild<QLineEdit*>();
        QVERIFY(search != nullptr);
        QTest::keyClicks(search, QStringLiteral("cloudflare"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(lists.dialog()->draft().tariff().provider.find("Cloudflare") != std::string::npos);
        QVERIFY(lists.part<QLabel>("tariffService")->text().contains(QStringLiteral("Workers")));
        QCOMPARE(lists.view->query().tariff, kBase);
        lists.click("tariffUse");
        QVERIFY(lists.view->query().tariff.startsWith(QStringLiteral("cloudflare")));
        QTest::keyClick(lists.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(lists.dialog() == nullptr);
    }

    void anOwnPriceIsTheMonthsPriceAtOnce() {
        Lists lists;
        QVERIFY(lists.start());
        QVERIFY(lists.open());
        const Amount before = lists.net();
        QVERIFY(lists.makeOwn(QStringLiteral("my-lambda")));
        QVERIFY(QFile::exists(lists.own(QStringLiteral("my-lambda"))));
        QTRY_COMPARE_WITH_TIMEOUT(lists.view->feed().data()->query.tariff, QStringLiteral("my-lambda"),
                                  kWait);
        QVERIFY(lists.net() == before);
        lists.type(lists.cell("requests", TariffModel::Price), "3");
        QVERIFY(lists.part<QPushButton>("tariffSave")->isEnabled());
        lists.click("tariffSave");  // without a source
        QVERIFY(lists.said().contains(QStringLiteral("where the figures are from")));
        QVERIFY(lists.dialog()->draft().isModified());
        lists.stateSource("my contract");
        lists.shot("own");
        lists.click("tariffSave");
        QCOMPARE(lists.said(), QString());
        QVERIFY(!lists.dialog()->draft().isModified());
        const Amount requests =
            Amount::whole(3 * static_cast<std::uint32_t>(lists.view->feed().data()->counts.requests));
        QTRY_VERIFY_WITH_TIMEOUT(lists.net() > requests, kWait);
        QVERIFY(lists.net() < requests + Amount::whole(1));
        QTRY_VERIFY_WITH_TIMEOUT(lists.cell("requests", TariffModel::Source).data().toString() ==
                                     QStringLiteral("my-lambda-source"),
                                 kWait);
        const QByteArray text = lists.serving.files.read(QStringLiteral(".updraft/tariffs/my-lambda.json"));
        QVERIFY(text.contains("\"price\":\"3\"") || text.contains("\"price\": \"3\""));
        QVERIFY(text.contains("my contract"));
        QVERIFY(!text.contains("duration"));
    }

    void whatWasChangedIsUndone() {
        Lists lists;
        QVERIFY(lists.start());
        QVERIFY(lists.open());
        QVERIFY(lists.makeOwn(QStringLiteral("mine")));
        const QModelIndex free = lists.cell("requests", TariffModel::Free);
        const QString before = free.data().toString();
        lists.type(free, "2000000");
        QCOMPARE(free.data().toString(), QStringLiteral("2,000,000"));
        auto* until = lists.part<QLineEdit>("tariffTo");
        until->setFocus();
        QTest::keyClicks(until, QStringLiteral("2027-05"));
        QTest::keyClick(until, Qt::Key_Return);
        QCOMPARE(lists.dialog()->draft().tariff().effectiveTo, (TariffDate{2027, 5, 0}));
        lists.click("tariffUndo");
        QVERIFY(!lists.dialog()->draft().tariff().effectiveTo.known());
        lists.click("tariffUndo");
        QCOMPARE(free.data().toString(), before);
        QVERIFY(!lists.part<QPushButton>("tariffSave")->isEnabled());
        lists.click("tariffRedo");
        QCOMPARE(free.data().toString(), QStringLiteral("2,000,000"));
        // Closing asks, and discards only when told.
        lists.click("tariffClose");
        auto* box = lists.part<QMessageBox>("tariffUnsaved");
        QVERIFY(box != nullptr);
        QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("cancel")), Qt::LeftButton);
        QVERIFY(lists.dialog()->isVisible() && lists.dialog()->draft().isModified());
        QTRY_VERIFY(lists.part<QMessageBox>("tariffUnsaved") == nullptr);
        lists.click("tariffClose");
        QTest::mouseClick(
            lists.part<QMessageBox>("tariffUnsaved")->findChild<QPushButton*>(QStringLiteral("discard")),
            Qt::LeftButton);
        QTRY_VERIFY(lists.dialog() == nullptr);
    }

    void aWrongPriceIsNotTaken() {
        Lists lists;
        QVERIFY(lists.start());
        QVERIFY(lists.open());
        QVERIFY(lists.makeOwn(QStringLiteral("mine")));
        const QModelIndex price = lists.cell("requests", TariffModel::Price);
        const QString before = price.data().toString();
        lists.type(price, "1e-7");
        QVERIFY(lists.said().contains(QStringLiteral("1e-7")));
        auto* line =
            lists.part<QTableView>("tariffTable")->findChild<QLineEdit*>(QStringLiteral("tariffCell"));
        QVERIFY(line != nullptr && line->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(price.data().toString(), before);
        QVERIFY(!lists.dialog()->draft().isModified());
        auto* from = lists.part<QLineEdit>("tariffFrom");
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("May"));
        QTest::keyClick(from, Qt::Key_Return);
        QVERIFY(lists.said().contains(QStringLiteral("not a date")));
        QCOMPARE(from->text(), QStringLiteral("May"));
        QVERIFY(!lists.dialog()->draft().isModified());
    }

    void oldPricesAreSaidToBeOld() {
        const auto shipped = TariffCatalogue::fromFolder(UPDRAFT_SOURCE_DIR "/resources/tariffs");
        QVERIFY(shipped);
        constexpr TariffDate kToday{2026, 11, 26};
        QString fresh;
        for (const Tariff& one : shipped->tariffs())
            if (one.kind == TariffKind::Functions && !one.dimensions.empty() && !ageOf(one, kToday).stale)
                fresh = QString::fromStdString(one.id);
        QVERIFY(!fresh.isEmpty());
        Lists lists;
        QVERIFY(lists.start());
        CostQuery query = lists.view->query();
        query.tariff = fresh;
        lists.view->setQuery(query);
        const auto at = [](int year) {
            return [year]() -> WallNanos {
                return QDateTime({year, 11, 26}, {12, 0}, Qt::UTC).toMSecsSinceEpoch() * 1'000'000;
            };
        };
        lists.view->feed().setClock(at(2026));
        lists.view->feed().reloadTariffs();
        QTRY_COMPARE_WITH_TIMEOUT(lists.badge()->state(), TariffBadge::State::Fresh, kWait);
        lists.view->feed().setClock(at(2027));
        lists.view->feed().reloadTariffs();
        QTRY_COMPARE_WITH_TIMEOUT(lists.badge()->state(), TariffBadge::State::Stale, kWait);
        QVERIFY(lists.badge()->text().contains(QStringLiteral("old")));
        QVERIFY(lists.open());
        QVERIFY(lists.part<QLabel>("tariffWarning")->isVisible());
        QVERIFY(
            lists.part<QLabel>("tariffWarning")->text().contains(QStringLiteral("make a list of your own")));
        QVERIFY(lists.part<QWidget>("tariffSources")->findChild<QLabel*>(QStringLiteral("tariffStale")) !=
                nullptr);
        lists.shot("stale");
        lists.view->feed().setClock(at(2026));
        lists.view->feed().reloadTariffs();
        QTRY_VERIFY_WITH_TIMEOUT(!lists.part<QLabel>("tariffWarning")->isVisible(), kWait);
    }

    void aBrokenFileIsNamedAndRepairedByHand() {
        Lists lists;
        lists.serving.files.write(QStringLiteral(".updraft/tariffs/hand.json"), kBroken);
        QVERIFY(lists.start());
        auto* trouble = lists.part<QLabel>("costTrouble");
        QVERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(QStringLiteral("hand.json, line 3")), qPrintable(trouble->text()));
        QCOMPARE(lists.badge()->state(), TariffBadge::State::Broken);
        QVERIFY(lists.open());
        auto* problems = lists.part<QLabel>("tariffProblems");
        QVERIFY(problems->isVisible() && problems->text().contains(QStringLiteral("hand.json, line 3")));
        lists.shot("broken");
        QByteArray right = kBroken;
        right.replace("7", "\"by hand\"");
        lists.serving.files.write(QStringLiteral(".updraft/tariffs/hand.json"), right);
        QTRY_VERIFY_WITH_TIMEOUT(!trouble->isVisible(), kWait);
        QVERIFY(lists.view->feed().tariffs()->find("hand") != nullptr);
        QVERIFY(!problems->isVisible());
        QVERIFY(lists.badge()->state() != TariffBadge::State::Broken);
    }

    void editsOutliveAFileThatCannotBeSaved() {
        Lists lists;
        QVERIFY(lists.start());
        QVERIFY(lists.open());
        QVERIFY(lists.makeOwn(QStringLiteral("mine")));
        lists.type(lists.cell("requests", TariffModel::Price), "5");
        lists.stateSource("my contract");
        const QByteArray text = lists.serving.files.read(QStringLiteral(".updraft/tariffs/mine.json"));
        QVERIFY(QFile::remove(lists.own(QStringLiteral("mine"))));
        QTRY_VERIFY_WITH_TIMEOUT(lists.view->feed().tariffs()->find("mine") == nullptr, kWait);
        lists.click("tariffSave");
        QVERIFY(lists.said().contains(QStringLiteral("mine.json")));
        QCOMPARE(lists.cell("requests", TariffModel::Price).data().toString(), QStringLiteral("5"));
        QVERIFY(lists.dialog()->draft().isModified());
        lists.serving.files.write(QStringLiteral(".updraft/tariffs/mine.json"), text);
        lists.click("tariffSave");
        QCOMPARE(lists.said(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(lists.net() > Amount::whole(4), kWait);
    }

    void aListIsDeletedOnlyWhenAsked() {
        Lists lists;
        QVERIFY(lists.start());
        QVERIFY(lists.open());
        QVERIFY(!lists.part<QPushButton>("tariffDelete")->isVisible());
        QVERIFY(lists.makeOwn(QStringLiteral("mine")));
        lists.click("tariffDelete");
        auto* box = lists.part<QMessageBox>("tariffDeleteQuestion");
        QVERIFY(box != nullptr);
        QVERIFY(QFile::exists(lists.own(QStringLiteral("mine"))));
        QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("tariffDeleteYes")), Qt::LeftButton);
        QVERIFY(!QFile::exists(lists.own(QStringLiteral("mine"))));
        QTRY_VERIFY_WITH_TIMEOUT(lists.view->feed().tariffs()->find("mine") == nullptr, kWait);
        QCOMPARE(lists.view->query().tariff, QString());
        QVERIFY(lists.part<QLabel>("costTrouble")->text().isEmpty());
    }

  private:
    QTemporaryDir trash_;
};

UPDRAFT_GUI_TEST(TariffDialogTest)
#include "tariff_dialog_test.moc"

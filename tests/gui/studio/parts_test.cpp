// The parts of the studio that need no window around them.
#include <QAbstractItemModelTester>
#include <QAction>
#include <QLocalServer>
#include <QSignalSpy>

#include "app/studio/actions/action_registry.h"
#include "app/studio/command_line.h"
#include "app/studio/functions/main_file.h"
#include "app/studio/instance_guard.h"
#include "app/studio/palette/palette_model.h"
#include "app/studio/settings/pages.h"
#include "runtime/platform/settings_table.h"
#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/base/background_job.h"
#include "widgets/base/format.h"
#include "widgets/base/fuzzy.h"
#include "widgets/session/live_mailbox.h"
#include "widgets/session/rate_history.h"

namespace updraft {
namespace {

ActionRegistry::Spec spec(const char* id, const QKeySequence& keys) {
    const QString name = QLatin1String(id);
    return {name, [] { return QStringLiteral("Things"); }, [name] { return QStringLiteral("Do ") + name; },
            keys};
}

const QKeySequence kFirst(Qt::CTRL | Qt::Key_1), kSecond(Qt::CTRL | Qt::Key_2), kThird(Qt::CTRL | Qt::Key_3);

struct Registry {
    Files files;
    QSettings store{files.path(QStringLiteral("s.ini")), QSettings::IniFormat};
    QWidget window;
    ActionRegistry actions{store, &window};
};

ParsedStudioCommand parse(std::vector<std::string> words) {
    words.insert(words.begin(), "updraft");
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    return parseStudioCommand(static_cast<int>(arguments.size()), arguments.data());
}

QString relativeMain(const Files& files, const char* runtime, const char* handler) {
    FunctionVersion version;
    version.config.runtime = runtime;
    version.config.handler = handler;
    version.code.folder = files.folder().toStdString();
    const QString file = mainFileOf(version);
    return file.isEmpty() ? file : QDir(files.folder()).relativeFilePath(file);
}

PlatformView viewOf(std::int64_t second, std::uint64_t invocations, std::uint64_t errors = 0) {
    PlatformView view;
    view.taken = second * 1'000'000'000;
    FunctionView function;
    function.name = "hello";
    function.tally.invocations = invocations;
    function.tally.errors = errors;
    view.functions.push_back(function);
    return view;
}

}  // namespace

class PartsTest final : public QObject {
    Q_OBJECT

  private slots:
    void actionsKeepChosenShortcuts() {
        const Files files;
        const QString path = files.path(QStringLiteral("s.ini"));
        {
            QSettings store(path, QSettings::IniFormat);
            QWidget window;
            ActionRegistry actions(store, &window);
            int runs = 0;
            QAction* action = actions.add(spec("one", kFirst), [&] { ++runs; });
            QSignalSpy changed(&actions, &ActionRegistry::shortcutsChanged);
            action->trigger();
            QCOMPARE(runs, 1);
            QVERIFY(action->toolTip().contains(kFirst.toString(QKeySequence::NativeText)));
            actions.setShortcut(QStringLiteral("one"), kThird);
            QCOMPARE(changed.count(), 1);
            QVERIFY(action->toolTip().contains(kThird.toString(QKeySequence::NativeText)));
            actions.setShortcut(QStringLiteral("nothing"), kThird);
            QCOMPARE(changed.count(), 1);
        }
        QSettings store(path, QSettings::IniFormat);
        QWidget window;
        ActionRegistry actions(store, &window);
        QAction* action = actions.add(spec("one", kFirst), [] {});
        QCOMPARE(action->shortcut(), kThird);
        QCOMPARE(actions.defaultShortcut(QStringLiteral("one")), kFirst);
        actions.resetShortcut(QStringLiteral("one"));
        QCOMPARE(action->shortcut(), kFirst);
        QVERIFY(!store.contains(QStringLiteral("shortcuts/one")));
    }

    void adoptedActionsAreKeptToo() {
        Registry registry;
        auto action = std::make_unique<QAction>();
        action->setObjectName(QStringLiteral("theirs"));
        action->setShortcut(kSecond);
        registry.actions.adopt(action.get(), [] { return QStringLiteral("Others"); });
        registry.actions.setShortcut(QStringLiteral("theirs"), kThird);
        QCOMPARE(action->shortcut(), kThird);
        QCOMPARE(registry.actions.category(action.get()), QStringLiteral("Others"));
        action.reset();
        QVERIFY(registry.actions.actions().isEmpty());
        QVERIFY(registry.actions.find(QStringLiteral("theirs")) == nullptr);
    }

    void shortcutConflictsAreFound() {
        Registry registry;
        QAction* one = registry.actions.add(spec("one", kFirst), [] {});
        registry.actions.add(spec("two", kSecond), [] {});
        QCOMPARE(registry.actions.conflict(QStringLiteral("two"), kFirst), one);
        QCOMPARE(registry.actions.conflict(QStringLiteral("one"), kFirst), nullptr);
        QCOMPARE(registry.actions.conflict(QStringLiteral("two"), kThird), nullptr);
        QCOMPARE(registry.actions.conflict(QStringLiteral("two"), QKeySequence()), nullptr);
        QAction* again = registry.actions.add(spec("one", kThird), [] {});  // takes the other one's place
        QCOMPARE(registry.actions.find(QStringLiteral("one")), again);
        QCOMPARE(registry.actions.actions().size(), 2);
    }

    void theBestMatchComesFirst() {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        int ran = 0;
        model.setItems({{QStringLiteral("Save all"), QStringLiteral("File"), {}, [&] { ran = 1; }},
                        {QStringLiteral("shop-api"), QStringLiteral("Function"), {}, [&] { ran = 2; }},
                        {QStringLiteral("Invoke"), QStringLiteral("Function"), {}, [&] { ran = 3; }}});
        QCOMPARE(model.rowCount(), 3);
        model.setPattern(QStringLiteral("sa"));
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Save all"));
        model.setPattern(QStringLiteral("function inv"));  // the group counts, too
        QCOMPARE(model.rowCount(), 1);
        model.run(model.index(0));
        QCOMPARE(ran, 3);
        model.setPattern(QStringLiteral("zzz"));
        QCOMPARE(model.rowCount(), 0);
        model.run(model.index(0));
        QCOMPARE(ran, 3);
    }

    void lettersMatchInOrder() {
        QVERIFY(fuzzyMatch(QString(), QStringLiteral("anything")));
        QVERIFY(!fuzzyMatch(QStringLiteral("ba"), QStringLiteral("ab")));
        QCOMPARE(fuzzyMatch(QStringLiteral("SA"), QStringLiteral("shop-api")).positions,
                 (QVector<int>{0, 5}));
        const int words = fuzzyMatch(QStringLiteral("sa"), QStringLiteral("shop-api")).score;
        const int inside = fuzzyMatch(QStringLiteral("sa"), QStringLiteral("xsxa")).score;
        QVERIFY(words > inside);
        const QString shorter = QStringLiteral("invoke"), longer = QStringLiteral("invoke later");
        QVERIFY(fuzzyMatch(QStringLiteral("inv"), shorter).score >
                fuzzyMatch(QStringLiteral("inv"), longer).score);
    }

    void everyEngineSettingIsExplained() {
        for (const SettingEntry& entry : settingsTable()) {
            const EngineSettingText text = engineSettingText(QString::fromStdString(entry.name));
            QVERIFY2(!text.title.isEmpty() && !text.help.isEmpty(), entry.name.c_str());
        }
        QVERIFY(engineSettingText(QStringLiteral("no-such-setting")).title.isEmpty());
    }

    void settingsAreKeptWhenTheyDiffer() {
        const Files files;
        const QString path = files.path(QStringLiteral("s.ini"));
        {
            QSettings store(path, QSettings::IniFormat);
            StudioSettings settings(store);
            QSignalSpy changed(&settings.tabWidth, &SettingBase::changed);
            settings.tabWidth.set(2);
            settings.tabWidth.set(2);
            QCOMPARE(changed.count(), 1);
        }
        QSettings store(path, QSettings::IniFormat);
        StudioSettings settings(store);
        QCOMPARE(settings.tabWidth.get(), 2);
        settings.tabWidth.reset();
        QVERIFY(!store.contains(QStringLiteral("editor/tabWidth")));
    }

    void theMainFileIsTheHandlers() {
        const Files files;
        files.write(QStringLiteral("lib/app.py"), "");
        files.write(QStringLiteral("index.mjs"), "");
        files.write(QStringLiteral("index.ts"), "");
        QCOMPARE(relativeMain(files, "python3.12", "lib.app.handler"), QStringLiteral("lib/app.py"));
        QCOMPARE(relativeMain(files, "python3.12", "lib/app.handler"), QStringLiteral("lib/app.py"));
        QCOMPARE(relativeMain(files, "nodejs20.x", "index.handler"), QStringLiteral("index.ts"));
        QCOMPARE(relativeMain(files, "python3.12", "gone.handler"), QString());
        files.write(QStringLiteral("bootstrap"), "");
        QCOMPARE(relativeMain(files, "provided.al2023", "anything"), QStringLiteral("bootstrap"));
    }

    void theCommandLineIsRead() {
        const auto all =
            parse({"--theme", "dark", "--language", "de", "--size", "1280x720", "--traffic", "--function",
                   "payment", "--screenshot", "a.png", "--after", "4", "/tmp/shop"});
        QVERIFY(all.command.has_value());
        QCOMPARE(all.command->workspace, QStringLiteral("/tmp/shop"));
        QCOMPARE(all.command->theme, QStringLiteral("dark"));
        QCOMPARE(all.command->language, QStringLiteral("de"));
        QCOMPARE(all.command->size, QSize(1280, 720));
        QCOMPARE(all.command->function, QStringLiteral("payment"));
        QCOMPARE(all.command->screenshotAfter, 4);
        QVERIFY(all.command->traffic && !all.command->newInstance);
        QVERIFY(parse({}).command.has_value());
        for (const std::vector<std::string>& wrong : std::vector<std::vector<std::string>>{
                 {"--theme", "pink"}, {"--size", "big"}, {"--language", "xx"}, {"--nonsense"}}) {
            const auto parsed = parse(wrong);
            QVERIFY(!parsed.command.has_value());
            QVERIFY(parsed.exitCode != 0);
        }
        const auto version = parse({"--version"});
        QVERIFY(!version.command.has_value() && version.exitCode == 0);
    }

    void ratesAreDifferences() {
        RateHistory rates;
        rates.add(viewOf(100, 1000));  // what was before the first view is not counted
        for (int second = 101; second <= 103; ++second)
            rates.add(viewOf(second, 1000 + static_cast<std::uint64_t>(second - 100) * 30, 3));
        rates.add(viewOf(104, 1090, 3));
        const FunctionRate rate = rates.rate(QStringLiteral("hello"));
        QCOMPARE(rate.perSecond, 30.0);
        QCOMPARE(rate.errorsInMinute, 3);
        QCOMPARE(rate.sparkline.size(), 60);
        QCOMPARE(rate.sparkline.last(), 30.0F);
        QCOMPARE(rates.invocationsPerSecond(), 30.0);
        rates.add(viewOf(300, 1090, 3));
        QCOMPARE(rates.rate(QStringLiteral("hello")).perSecond, 0.0);
        QCOMPARE(rates.errorsInMinute(), 0);
        rates.add(viewOf(301, 5));  // the platform was opened anew
        rates.add(viewOf(302, 8));
        rates.add(viewOf(303, 8));
        QCOMPARE(rates.rate(QStringLiteral("hello")).sparkline.last(), 3.0F);
        QCOMPARE(rates.rate(QStringLiteral("unknown")).perSecond, 0.0);
    }

    void figuresChooseTheirUnits() {
        QCOMPARE(formatNanos(412'000), QStringLiteral("412 µs"));
        QCOMPARE(formatNanos(2'100'000), QStringLiteral("2.1 ms"));
        QCOMPARE(formatNanos(1'300'000'000), QStringLiteral("1.3 s"));
        QCOMPARE(formatNanos(250'000'000'000), QStringLiteral("4 min 10 s"));
        QCOMPARE(formatMilliseconds(12.4), QStringLiteral("12 ms"));
        QCOMPARE(formatBytes(0), QStringLiteral("0 B"));
        QCOMPARE(formatBytes(41LL << 20), QStringLiteral("41 MB"));
        QCOMPARE(formatBytes(3LL << 29), QStringLiteral("1.5 GB"));
        QCOMPARE(formatCount(987), QStringLiteral("987"));
        QCOMPARE(formatCount(12'400), QStringLiteral("12.4 k"));
        QCOMPARE(formatCount(10'200'000), QStringLiteral("10.2 M"));
        QCOMPARE(formatRate(214), QStringLiteral("214/s"));
        QCOMPARE(formatRate(0), QStringLiteral("–"));
        QCOMPARE(formatAge(500'000'000), QStringLiteral("just now"));
        QCOMPARE(formatAge(180'000'000'000), QStringLiteral("3 min"));
        QCOMPARE(shortId(QStringLiteral("0123456789")), QStringLiteral("01234567"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(formatNanos(2'100'000), QStringLiteral("2,1 ms"));
        QLocale::setDefault(QLocale::c());
    }

    void roundingNeverShowsAThousandOfTheSmallerUnit() {
        for (const auto& [nanos, text] : std::vector<std::pair<std::int64_t, const char*>>{
                 {999'600, "1.0 ms"}, {999'600'000, "1.0 s"}, {9'960, "10 µs"}})
            QCOMPARE(formatNanos(nanos), QString::fromUtf8(text));
        QCOMPARE(formatBytes(1024 * 1024 - 1), QStringLiteral("1.0 MB"));
        QCOMPARE(formatCount(999'960), QStringLiteral("1.0 M"));
    }

    void onlyTheNewestJobAnswers() {
        BackgroundJob job;
        QStringList answers;
        std::promise<void> go;
        const std::shared_future<void> gate = go.get_future().share();
        job.start(
            [gate](std::stop_token) {
                gate.wait();
                return 1;
            },
            [&](int) { answers << QStringLiteral("old"); });
        job.start([](std::stop_token) { return 2; }, [&](int) { answers << QStringLiteral("new"); });
        QVERIFY(job.isRunning());
        QTRY_COMPARE(answers, QStringList(QStringLiteral("new")));
        QVERIFY(!job.isRunning());
        go.set_value();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(answers, QStringList(QStringLiteral("new")));
    }

    void aCancelledJobIsAskedToStopAndSaysNothing() {
        bool answered = false;
        std::atomic<bool> stopped = false;
        {
            BackgroundJob job;
            job.start(
                [&stopped](const std::stop_token& token) {
                    while (!token.stop_requested()) QThread::yieldCurrentThread();
                    stopped = true;
                    return 0;
                },
                [&](int) { answered = true; });
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(stopped && !answered);
    }

    void theMailboxIsBounded() {
        LiveMailbox mailbox;
        for (std::size_t i = 0; i < LiveMailbox::kMostInvocations + 5; ++i) mailbox.put({});
        LiveBatch batch = mailbox.take();
        QCOMPARE(batch.invocations.size(), LiveMailbox::kMostInvocations);
        QCOMPARE(batch.dropped, std::uint64_t(5));
        const std::string half(LiveMailbox::kMostLogBytes / 2 + 1, 'x');
        mailbox.put({{}, "a", half});
        mailbox.put({{}, "b", half});
        mailbox.put({{}, "c", "short"});
        batch = mailbox.take();
        QCOMPARE(batch.invocations.size(), std::size_t(2));
        QCOMPARE(batch.dropped, std::uint64_t(1));
        QVERIFY(mailbox.take().invocations.empty());
    }

    void oneGuardPerFolder() {
        const Files files;
        qputenv("XDG_RUNTIME_DIR", files.folder().toLocal8Bit());
        const QString shop = files.path(QStringLiteral("shop"));
        QDir().mkpath(shop);
        InstanceGuard first;
        QVERIFY(first.claim(shop));
        QVERIFY(first.claim(shop));
        QSignalSpy raised(&first, &InstanceGuard::raiseRequested);
        // The other one waits for the answer: in a thread of its own, as in a process of its own.
        bool second = true;
        std::thread other([&] { second = InstanceGuard().claim(shop); });
        QTRY_COMPARE(raised.count(), 1);
        other.join();
        QVERIFY(!second);
        QVERIFY(InstanceGuard().claim(files.folder()));
        first.release();
        InstanceGuard third;
        QVERIFY(third.claim(shop));
    }
};

UPDRAFT_GUI_TEST(PartsTest)

}  // namespace updraft

#include "parts_test.moc"

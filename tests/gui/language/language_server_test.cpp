#include <csignal>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>

#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/documents/document_store.h"
#include "widgets/language/diagnostics_model.h"
#include "widgets/language/language_servers.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kSlow = 30'000;  // ms; two cores may be busy with other tests

ServerCommand fake(const char* mode, const Files& files) {
    return {QStringLiteral("fake"),
            QStringLiteral("/usr/bin/python3"),
            {QStringLiteral(UPDRAFT_SOURCE_DIR "/tests/gui/language/fake_server.py"), QLatin1String(mode),
             files.path(QStringLiteral("log"))},
            {{QStringLiteral("py"), QStringLiteral("python")}},
            {{QStringLiteral("fake"), QJsonObject{{QStringLiteral("a"), 1}}}}};
}

bool isAlive(qint64 pid) {
    return ::kill(static_cast<pid_t>(pid), 0) == 0;
}

}  // namespace

class LanguageServerTest final : public QObject {
    Q_OBJECT
    Theme theme_;

    struct Fixture {
        Files files;
        RecoveryJournal journal{files.path(QStringLiteral("state"))};
        DocumentStore store{files.folder(), journal};
        DiagnosticsModel model;
        LanguageServers servers;
        QString path = files.path(QStringLiteral("app.py"));

        Fixture(const Theme& theme, const char* mode)
            : model(theme, files.folder()), servers(store, model, {fake(mode, files)}) {}
        Fixture(const Theme& theme, const std::vector<ServerCommand>& commands)
            : model(theme, files.folder()), servers(store, model, commands) {}
        Document* open(const QByteArray& text) {
            files.write(QStringLiteral("app.py"), text);
            return store.open(path);
        }
        LanguageServer& server() const { return *servers.servers().front(); }
        int logged(const QByteArray& line) const {
            return static_cast<int>(files.read(QStringLiteral("log")).count(line));
        }
    };

  private slots:
    void startsWithTheFirstFileAndDiagnoses() {
        Fixture f(theme_, "good");
        QCOMPARE(f.server().state(), LanguageServer::State::Stopped);
        f.store.open(f.files.write(QStringLiteral("notes.txt"), "bug"));
        QCOMPARE(f.server().state(), LanguageServer::State::Stopped);
        Document* document = f.open(QStringLiteral("ok\n😀 bug\n").toUtf8());
        QTRY_COMPARE_WITH_TIMEOUT(f.model.problems(f.path).size(), std::size_t(1), kSlow);
        const Problem found = f.model.problems(f.path).front();
        QCOMPARE(found.line, 1);
        QCOMPARE(found.column, 2);  // characters
        QCOMPARE(found.endColumn, 5);
        QCOMPARE(found.severity, ProblemLevel::Warning);
        QCOMPARE(found.code, QStringLiteral("7"));
        QTRY_VERIFY(f.logged("answer [{\"a\": 1}, null]") == 1);
        QVERIFY(document->edit({{0, 0, "bug "}}));
        QTRY_COMPARE(f.model.problems(f.path).size(), std::size_t(2));
        f.store.close(f.path);
        QVERIFY(f.model.problems(f.path).empty());
        QTRY_COMPARE(f.logged("textDocument/didClose"), 1);
    }

    void changesReachTheServerAsTheyAre_data() {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("incremental") << QByteArray("good");
        QTest::newRow("full") << QByteArray("full");
        QTest::newRow("garbage") << QByteArray("garbage");
    }
    void changesReachTheServerAsTheyAre() {
        QFETCH(QByteArray, mode);
        Fixture f(theme_, mode.constData());
        Document* document = f.open("bug\n");
        QTRY_COMPARE_WITH_TIMEOUT(f.model.problems(f.path).size(), std::size_t(1), kSlow);
        QRandomGenerator random(2);
        const QByteArray pieces[] = {"a", "\n", "\xC3\xBC", "\xF0\x9F\x98\x80", "bug\n", "  "};
        for (int round = 0; round < 40; ++round) {
            const QList<uint> characters = QString::fromUtf8(document->text()).toUcs4();
            qsizetype from = 0;
            for (auto before = random.bounded(characters.size() + 1); before > 0; --before) {
                const uint c = characters[before - 1];
                from += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            }
            QVERIFY(document->edit({{from, 0, pieces[random.bounded(6)]}}));
            if (random.bounded(4) == 0)
                QVERIFY(document->edit({{0, 0, "x\n"}, {document->text().size(), 0, "y"}}));
            if (random.bounded(3) == 0) f.servers.serverFor(f.path);  // tells the server now
        }
        f.servers.serverFor(f.path);
        const auto serversText = [&] {
            QByteArray text;
            for (const QByteArray& line : f.files.read(QStringLiteral("log")).split('\n')) {
                const qsizetype at = line.indexOf(" text \"");
                if (at >= 0)
                    text = QJsonDocument::fromJson('[' + line.mid(at + 6) + ']')
                               .array()
                               .at(0)
                               .toString()
                               .toUtf8();
            }
            return text;
        };
        QTRY_COMPARE_WITH_TIMEOUT(serversText(), document->text(), kSlow);
    }

    void completesHoversAndFindsDefinitions() {
        Fixture f(theme_, "garbage");
        f.open(QStringLiteral("😀x\n\n  \n").toUtf8());
        QTRY_COMPARE_WITH_TIMEOUT(f.server().state(), LanguageServer::State::Ready, kSlow);
        std::vector<ServerCompletion> completions;
        f.server().complete(f.path, 0, 2, this, [&](auto found) { completions = std::move(found); });
        QTRY_COMPARE(completions.size(), std::size_t(2));
        QCOMPARE(completions[0].label, QStringLiteral("at_0_3"));  // UTF-16 there
        QCOMPARE(completions[0].documentation, QStringLiteral("what it does"));
        QString hover;
        f.server().hover(f.path, 0, 0, this, [&](const QString& text) { hover = text; });
        QTRY_COMPARE(hover, QStringLiteral("def f()\n\ntext"));
        std::vector<TextPlace> places;
        f.server().definition(f.path, 0, 0, this, [&](auto found) { places = std::move(found); });
        QTRY_COMPARE(places.size(), std::size_t(1));
        QCOMPARE(places[0].path, f.path);
        QCOMPARE(places[0].line, 2);
    }

    void restartsThreeTimesAndThenSaysSoOnce() {
        Fixture f(theme_, "crash");
        QSignalSpy failed(&f.servers, &LanguageServers::failed);
        f.open("x\n");
        QTRY_COMPARE_WITH_TIMEOUT(f.server().state(), LanguageServer::State::Failed, kSlow);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("fake")));
        QCOMPARE(f.logged("textDocument/didOpen"), 1 + LanguageServer::kMaxRestarts);
        f.store.open(f.files.write(QStringLiteral("b.py"), "x"));
        QCOMPARE(f.server().state(), LanguageServer::State::Failed);
        bool answered = false;
        f.server().hover(f.path, 0, 0, this, [&](const QString&) { answered = true; });
        QVERIFY(answered);
    }

    void aKilledServerComesBackWithItsFiles() {
        Fixture f(theme_, "good");
        Document* document = f.open("bug\n");
        QTRY_COMPARE_WITH_TIMEOUT(f.model.problems(f.path).size(), std::size_t(1), kSlow);
        const qint64 first = f.server().processId();
        bool answered = false;
        ::kill(static_cast<pid_t>(first), SIGKILL);
        f.server().hover(f.path, 0, 0, this, [&](const QString&) { answered = true; });
        QVERIFY(document->edit({{0, 0, "bug\n"}}));
        QTRY_COMPARE_WITH_TIMEOUT(f.model.problems(f.path).size(), std::size_t(2), kSlow);
        QVERIFY(answered);
        QVERIFY(f.server().processId() != first);
    }

    void leavesNoProcessBehind() {
        for (const char* mode : {"good", "mute"}) {
            qint64 pid = 0;
            {
                Fixture f(theme_, mode);
                f.open("x\n");
                QTRY_VERIFY_WITH_TIMEOUT(f.logged("initialize") > 0, kSlow);
                pid = f.server().processId();
                QVERIFY(isAlive(pid));
            }
            QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), kSlow);
        }
    }

    void aMissingProgramIsNoServer() {
        Fixture f(theme_, {{QStringLiteral("none"), QStringLiteral("no-such-language-server"), {}, {}, {}}});
        QVERIFY(f.servers.servers().empty());
        QVERIFY(f.servers.serverFor(f.path) == nullptr);
    }

    void worksWithTheRealPythonServer() {
        if (QStandardPaths::findExecutable(QStringLiteral("pylsp")).isEmpty())
            QSKIP("pylsp is not installed");
        Fixture f(theme_, LanguageServers::usualServers());
        const QByteArray text =
            "import json\n\ndef double(number):\n    \"\"\"Twice as much.\"\"\"\n    return number * 2\n\n"
            "print(double(2), missing)\njson.du\n";
        Document* document = f.open(text);
        const auto found = [&] {
            const Problems problems = f.model.problems(f.path);
            return std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
                return problem.line == 6 && problem.message.contains(QStringLiteral("missing"));
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(found(), kSlow);
        LanguageServer& server = *f.servers.serverFor(f.path);
        std::vector<ServerCompletion> completions;
        server.complete(f.path, 7, 7, this, [&](auto list) { completions = std::move(list); });
        QTRY_VERIFY_WITH_TIMEOUT(!completions.empty(), kSlow);
        QVERIFY(completions.front().label.startsWith(QStringLiteral("dump")));
        std::vector<TextPlace> places;
        server.definition(f.path, 6, 8, this, [&](auto list) { places = std::move(list); });
        QTRY_VERIFY_WITH_TIMEOUT(!places.empty(), kSlow);
        QCOMPARE(places.front().line, 2);
        QCOMPARE(places.front().column, 4);
        QString hover;
        server.hover(f.path, 6, 8, this, [&](const QString& said) { hover = said; });
        QTRY_VERIFY_WITH_TIMEOUT(hover.contains(QStringLiteral("Twice as much")), kSlow);
        QVERIFY(document->edit({{text.indexOf("missing"), 7, "1"}}));
        QTRY_VERIFY_WITH_TIMEOUT(!found(), kSlow);
    }
};

UPDRAFT_GUI_TEST(LanguageServerTest)

}  // namespace updraft

#include "language_server_test.moc"

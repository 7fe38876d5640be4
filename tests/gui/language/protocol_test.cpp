#include <QRandomGenerator>

#include "tests/gui/support/gui_test.h"
#include "widgets/language/json_rpc.h"
#include "widgets/language/language_protocol.h"

namespace updraft {
namespace {

QByteArray numbered(int number) {
    return framedMessage({{QStringLiteral("n"), number}});
}

std::vector<int> all(JsonRpcReader& reader) {
    std::vector<int> numbers;
    while (const auto message = reader.next())
        numbers.push_back(message->value(QLatin1String("n")).toInt(-1));
    return numbers;
}

}  // namespace

class ProtocolTest final : public QObject {
    Q_OBJECT
  private slots:
    void messagesComeInAnyPieces() {
        QRandomGenerator random(5);
        QByteArray stream;
        std::vector<int> sent;
        for (int i = 0; i < 200; ++i) {
            stream += numbered(i);
            sent.push_back(i);
        }
        JsonRpcReader reader;
        std::vector<int> got;
        for (qsizetype at = 0; at < stream.size();) {
            const qsizetype piece = 1 + random.bounded(90);
            reader.feed(stream.mid(at, piece));
            at += piece;
            for (const int number : all(reader)) got.push_back(number);
        }
        QCOMPARE(got, sent);
        QCOMPARE(reader.garbage(), 0);
    }

    void garbageBetweenMessagesIsSkipped() {
        JsonRpcReader reader;
        reader.feed("Traceback (most recent call last):\r\n\r\n" + numbered(1) + "\xff\0noise" + numbered(2) +
                    "Content-Length: many\r\n\r\n" + numbered(3) + "Content-Length: 4\r\n\r\n[1]\n" +
                    numbered(4));
        QCOMPARE(all(reader), (std::vector<int>{1, 2, 3, 4}));
        QVERIFY(reader.garbage() > 0);
    }

    void aLengthThatLiesCostsOneMessage() {
        JsonRpcReader reader;
        reader.feed("Content-Length: 40\r\n\r\n{\"n\":1}" + numbered(2) + numbered(3));
        const std::vector<int> numbers = all(reader);
        QVERIFY(!numbers.empty());
        QCOMPARE(numbers.back(), 3);
    }

    void tooLongMessagesAreNotKept() {
        JsonRpcReader reader;
        const qint64 length = qint64{1} << 40;
        reader.feed("Content-Length: " + QByteArray::number(length) + "\r\n\r\n" + QByteArray(100'000, 'x'));
        QVERIFY(all(reader).empty());
        JsonRpcReader other;
        other.feed("Content-Length: " + QByteArray::number(JsonRpcReader::kMaxMessage + 10) + "\r\n\r\n");
        QVERIFY(all(other).empty());
        for (int i = 0; i < 32; ++i) other.feed(QByteArray(1024 * 1024, 'x'));
        other.feed(QByteArray(10, 'x'));
        other.feed(numbered(7));
        QCOMPARE(all(other), std::vector<int>{7});
    }

    void randomBytesNeverHurt() {
        QRandomGenerator random(9);
        for (int round = 0; round < 300; ++round) {
            JsonRpcReader reader;
            for (int i = 0; i < 20; ++i) {
                QByteArray bytes(random.bounded(60), 0);
                for (char& byte : bytes) byte = static_cast<char>(random.bounded(256));
                if (random.bounded(3) == 0)
                    bytes += "Content-Length: " + QByteArray::number(random.bounded(30)) + "\r\n\r\n";
                reader.feed(bytes);
                all(reader);
            }
            reader.feed(QByteArray(2000, ' ') + numbered(1));
            const auto numbers = all(reader);
            QVERIFY(!numbers.empty());
            QCOMPARE(numbers.back(), 1);
        }
    }

    void columnsAreCharactersHereAndUtf16There() {
        const QByteArray line = QStringLiteral("a😀ü x").toUtf8();
        QCOMPARE(lsp::utf16Column(line, 0), 0);
        QCOMPARE(lsp::utf16Column(line, 2), 3);
        QCOMPARE(lsp::utf16Column(line, 99), 6);
        QCOMPARE(lsp::characterColumn(line, 3), 2);
        QCOMPARE(lsp::lineOf("a\nbc\nd", 1), QByteArray("bc"));
        QCOMPARE(lsp::lineOf("a\nbc\nd", 2), QByteArray("d"));
        QCOMPARE(lsp::lineOf("a\nbc\nd", 9), QByteArray());
    }

    void positionsOfBytes() {
        const QJsonObject place = lsp::position(QStringLiteral("x\n😀y").toUtf8(), 6);
        QCOMPARE(place.value(QLatin1String("line")).toInt(), 1);
        QCOMPARE(place.value(QLatin1String("character")).toInt(), 2);
    }

    void pathsGoThroughUris() {
        const QString path = QStringLiteral("/home/ü x/a#b%20.py");
        QCOMPARE(lsp::pathOf(lsp::uriOf(path)), path);
    }

    void nonsenseIsNoAnswer() {
        QVERIFY(lsp::completionsOf(QJsonValue()).empty());
        QVERIFY(lsp::completionsOf(QJsonArray{1, QStringLiteral("x"), QJsonObject{}}).empty());
        QVERIFY(lsp::hoverText(QJsonValue(3)).isEmpty());
        QVERIFY(lsp::placesOf(QJsonValue()).empty());
        QVERIFY(lsp::problemsOf(QJsonArray{1, QJsonObject{}}, "x").empty());
    }
};

UPDRAFT_GUI_TEST(ProtocolTest)

}  // namespace updraft

#include "protocol_test.moc"

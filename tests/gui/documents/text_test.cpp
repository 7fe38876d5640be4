// Encodings, line ends, and edits by bytes.
#include <QRandomGenerator>

#include "tests/gui/support/gui_test.h"
#include "widgets/documents/byte_edit.h"
#include "widgets/documents/text_encoding.h"

namespace updraft {
namespace {

QByteArray randomText(QRandomGenerator& random) {
    static const QByteArray kLines[] = {"def f():\n", "    pass\n", "\n", "ä = \"ü\"\n", "x\r\n", "日本\n"};
    QByteArray text;
    for (int lines = random.bounded(12); lines > 0; --lines) text += kLines[random.bounded(6)];
    if (random.bounded(2) == 0) text += "end";
    return text;
}

}  // namespace

class TextTest final : public QObject {
    Q_OBJECT
  private slots:
    void encodingsComeBackAsTheyWere_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QByteArray>("utf8");
        const auto row = [](const char* name, const QByteArray& bytes, TextEncoding encoding,
                            const QByteArray& text) {
            QTest::newRow(name) << bytes << static_cast<int>(encoding) << text;
        };
        row("empty", "", TextEncoding::Utf8, "");
        row("utf-8", "gr\xC3\xBC\xC3\x9F\n", TextEncoding::Utf8, "gr\xC3\xBC\xC3\x9F\n");
        row("utf-8 bom", "\xEF\xBB\xBFx\r\n", TextEncoding::Utf8Bom, "x\r\n");
        row("utf-16 le", QByteArray("\xFF\xFE\xFC\0\n\0", 6), TextEncoding::Utf16Le, "\xC3\xBC\n");
        row("utf-16 be", QByteArray("\xFE\xFF\0\xFC\0\n", 6), TextEncoding::Utf16Be, "\xC3\xBC\n");
        row("latin-1", "gr\xFC\xDF\n", TextEncoding::Latin1, "gr\xC3\xBC\xC3\x9F\n");
        row("overlong utf-8", "\xC0\xAF", TextEncoding::Latin1, "\xC3\x80\xC2\xAF");
    }
    void encodingsComeBackAsTheyWere() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        QFETCH(QByteArray, utf8);
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded.has_value());
        QCOMPARE(static_cast<int>(decoded->encoding), encoding);
        QCOMPARE(decoded->utf8, utf8);
        QCOMPARE(encodeText(decoded->utf8, decoded->encoding).value_or("-"), bytes);
    }

    void whatIsNoTextIsNotDecoded() {
        QVERIFY(!decodeText(QByteArray("\x7F"
                                       "ELF\0\0\1",
                                       7))
                     .has_value());
        QVERIFY(!decodeText(QByteArray("\xFF\xFE\0\xD8", 4)).has_value());  // half a surrogate pair
        QVERIFY(!decodeText(QByteArray("\xFF\xFE"
                                       "a\0b",
                                       5))
                     .has_value());  // half a unit
    }

    void randomBytesNeverComeBackChanged() {
        QRandomGenerator random(3);
        int texts = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes(random.bounded(8), ' ');
            for (char& byte : bytes) byte = static_cast<char>(random.bounded(256));
            const QByteArray mark =
                std::array<QByteArray, 4>{"", "\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}[random.bounded(4)];
            const auto decoded = decodeText(mark + bytes);
            if (!decoded) continue;
            ++texts;
            QCOMPARE(encodeText(decoded->utf8, decoded->encoding).value_or("-"), mark + bytes);
        }
        QVERIFY(texts > 1000);
    }

    void latin1SaysWhatItLacks() {
        QVERIFY(encodeText("\xC3\xBC", TextEncoding::Latin1).has_value());
        QVERIFY(!encodeText("\xE2\x82\xAC", TextEncoding::Latin1).has_value());
    }

    void lineEndsOfTheMajority() {
        QCOMPARE(decodeText("a\nb\n")->lineEnd, LineEnd::Lf);
        QCOMPARE(decodeText("a\r\nb\r\nc\n")->lineEnd, LineEnd::CrLf);
        QVERIFY(decodeText("a\r\nb\r\nc\n")->mixedLineEnds);
        QCOMPARE(decodeText("a\rb\r")->lineEnd, LineEnd::Cr);
        QVERIFY(!decodeText("a\rb\r")->mixedLineEnds);
    }

    void differencesMakeTheOtherTextAndBack() {
        QRandomGenerator random(11);
        for (int round = 0; round < 2000; ++round) {
            const QByteArray from = randomText(random), to = randomText(random);
            ByteEdits edits = differences(from, to);
            QVERIFY(prepareEdits(edits, from));
            QCOMPARE(applyEdits(from, edits), to);
            ByteEdits back = inverseEdits(from, edits);
            QVERIFY(prepareEdits(back, to));
            QCOMPARE(applyEdits(to, back), from);
            for (const ByteEdit& edit : edits) {  // characters stay whole
                QVERIFY(!QString::fromUtf8(edit.replacement).contains(QChar::ReplacementCharacter));
            }
        }
    }

    void differencesAreSmall() {
        const ByteEdits edits =
            differences("one\ntwo words\nthree\nfour\n", "one\ntwo birds\nthree\nfour\nfive\n");
        QCOMPARE(edits.size(), std::size_t(2));
        QCOMPARE(edits[0].offset, 8);
        QCOMPARE(edits[0].replacement, QByteArray("bi"));
        QCOMPARE(edits[1].replacement, QByteArray("five\n"));
    }

    void unlikeLargeTextsAreDoneQuickly() {
        QByteArray from, to;
        for (int line = 0; line < 200'000; ++line) {
            from += "a" + QByteArray::number(line) + '\n';
            to += "b" + QByteArray::number(line * 7) + '\n';
        }
        QElapsedTimer timer;
        timer.start();
        const ByteEdits edits = differences(from, to);
        QCOMPARE(applyEdits(from, edits), to);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void editsThatDoNotFitAreRefused() {
        ByteEdits overlapping{{0, 3, "x"}, {2, 1, "y"}};
        QVERIFY(!prepareEdits(overlapping, "abcdef"));
        ByteEdits outside{{5, 2, "x"}};
        QVERIFY(!prepareEdits(outside, "abcdef"));
        ByteEdits unexpected{{0, 1, "x", "b"}};
        QVERIFY(!prepareEdits(unexpected, "abcdef"));
        ByteEdits unsorted{{4, 1, "E"}, {0, 1, "A", "a"}};
        QVERIFY(prepareEdits(unsorted, "abcdef"));
        QCOMPARE(applyEdits("abcdef", unsorted), QByteArray("AbcdEf"));
    }
};

UPDRAFT_GUI_TEST(TextTest)

}  // namespace updraft

#include "text_test.moc"

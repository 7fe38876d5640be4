#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include "tests/gui/support/gui_test.h"
#include "widgets/test/json/json_text.h"
#include "widgets/test/json/json_tree_model.h"
#include "widgets/test/result/response_content.h"

namespace updraft {

class JsonTest : public QObject {
    Q_OBJECT

  private slots:
    void acceptsWhatJsonIs_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("scalar") << QByteArray("12");
        QTest::newRow("empty containers") << QByteArray("{\"a\":{},\"b\":[]}");
        QTest::newRow("numbers") << QByteArray("[0,-0,1.5e10,-1E-2,12345678901234567890]");
        QTest::newRow("escapes") << QByteArray("\"\\u00e9\\n\\\\\\\"\"");
        QTest::newRow("white space") << QByteArray(" \t\r\n[ 1 , 2 ]\n");
    }
    void acceptsWhatJsonIs() {
        QFETCH(QByteArray, text);
        QVERIFY(!checkJson(view(text)));
        QVERIFY(QJsonDocument::fromJson("[" + text + "]").isArray());
    }

    void saysWhatIsWrongAndWhere_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("offset");
        const auto row = [](const char* text, JsonFaultKind kind, int offset) {
            QTest::newRow(text) << QByteArray(text) << static_cast<int>(kind) << offset;
        };
        row("", JsonFaultKind::ValueExpected, 0);
        row("{\"a\" 1}", JsonFaultKind::ColonExpected, 5);
        row("{\"a\": }", JsonFaultKind::ValueExpected, 6);
        row("{\"a\":1 \"b\":2}", JsonFaultKind::CommaOrEndExpected, 7);
        row("[1,2,]", JsonFaultKind::TrailingComma, 4);
        row("{\"a\":1,}", JsonFaultKind::TrailingComma, 6);
        row("{a:1}", JsonFaultKind::KeyExpected, 1);
        row("['a']", JsonFaultKind::SingleQuote, 1);
        row("[\"a]", JsonFaultKind::UnclosedString, 1);
        row("{\"a\":[1,2}", JsonFaultKind::CommaOrEndExpected, 9);
        row("{\"a\":[1,2]", JsonFaultKind::UnclosedBracket, 0);
        row("[01]", JsonFaultKind::BadNumber, 1);
        row("[1.]", JsonFaultKind::BadNumber, 1);
        row("[None]", JsonFaultKind::UnknownWord, 1);
        row("[\"\\x\"]", JsonFaultKind::BadEscape, 2);
        row("[\"\t\"]", JsonFaultKind::ControlCharacter, 2);
        row("[1] // no", JsonFaultKind::Comment, 4);
        row("{} {}", JsonFaultKind::TextAfterEnd, 3);
    }
    void saysWhatIsWrongAndWhere() {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(int, offset);
        const auto fault = checkJson(view(text));
        QVERIFY(fault.has_value());
        QCOMPARE(static_cast<int>(fault->kind), kind);
        QCOMPARE(static_cast<int>(fault->offset), offset);
        QVERIFY(!faultText(fault->kind).isEmpty());
    }

    void boundsDepth() {
        QVERIFY(!checkJson(view(QByteArray(900, '[') + QByteArray(900, ']'))));
        QCOMPARE(checkJson(view(QByteArray(100'000, '[')))->kind, JsonFaultKind::TooDeep);
    }

    void keepsOrderDigitsAndEscapes() {
        const QByteArray text =
            "{\"z\":1.50,\"a\":[true,null,{\"k\":\"\\u00e9\\/"
            "\"}],\"n\":12345678901234567890,\"e\":{},\"l\":[]}";
        const QByteArray pretty =
            "{\n  \"z\": 1.50,\n  \"a\": [\n    true,\n    null,\n    {\n      \"k\": \"\\u00e9\\/\"\n    "
            "}\n  ],\n"
            "  \"n\": 12345678901234567890,\n  \"e\": {},\n  \"l\": []\n}";
        QCOMPARE(*prettyJson(view(text)), pretty);
        QCOMPARE(*minifiedJson(view(pretty)), text);
        QVERIFY(!prettyJson("[1,"));
    }

    void unquotes() {
        const std::string_view token = "\"a\\n\\\"\\u00e9\\ud83d\\ude00é\"";
        QCOMPARE(unquotedJson(token), QString::fromUtf8("a\n\"é😀é"));
    }

    void opensALongListBitByBit() {
        QByteArray text = "[";
        for (int i = 0; i < 4000; ++i) text += QByteArray::number(i) + ",";
        text += "{\"last\":true}]";
        Theme theme;
        JsonTreeModel model(theme);
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        model.setDocument(JsonIndex::of(text));
        const QModelIndex root = model.index(0, 0);
        QCOMPARE(model.rowCount(root), 0);
        model.fetchMore(root);
        QCOMPARE(model.rowCount(root), 256);
        while (model.canFetchMore(root)) model.fetchMore(root);
        QCOMPARE(model.rowCount(root), 4001);
        const QModelIndex last = model.index(4000, 0, root);
        model.fetchMore(last);
        QCOMPARE(model.pathOf(model.index(0, 0, last)), QStringLiteral("[4000].last"));
        QCOMPARE(model.textOf(last), QByteArray("{\"last\":true}"));
    }

    void preparesResponses() {
        const ResponseContent html = readResponse(
            "{\"statusCode\":200,\"headers\":{\"Content-Type\":\"text/html\"},\"body\":\"<b>hi</b>\"}");
        QCOMPARE(html.bodyKind, BodyKind::Text);
        QCOMPARE(html.bodyType, QStringLiteral("text/html"));
        QCOMPARE(html.shownBody.text, QByteArray("<b>hi</b>"));
        const ResponseContent binary =
            readResponse("{\"body\":\"" + QByteArray("\x89PNG\r\n\x1a\n\0\0", 10).toBase64() +
                         "\",\"isBase64Encoded\":true}");
        QCOMPARE(binary.bodyKind, BodyKind::Image);
        QVERIFY(binary.shownBody.text.startsWith("0000  89 50 4e 47"));
        QCOMPARE(readResponse("null").bodyKind, BodyKind::None);
        const ResponseContent large = readResponse("\"" + QByteArray(6 << 20, 'x') + "\"");
        QVERIFY(large.formatted.cut);
        QVERIFY(large.formatted.text.size() < (16 << 10));
    }

    void cutsBetweenCharacters() {
        const ShownText shown = shownText(QByteArray("ééé"), 100, 3);
        QVERIFY(shown.cut);
        QCOMPARE(shown.text, QByteArray("é…"));
    }
};

UPDRAFT_GUI_TEST(JsonTest)

}  // namespace updraft

#include "json_test.moc"

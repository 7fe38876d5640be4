// ResponseContent: a response prepared for being looked at: parsed, formatted, its HTTP body decoded, and cut
// to what a text view shows at once. Made on any thread; a value.
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

#include "widgets/test/json/json_index.h"

namespace updraft {

struct ShownText {
    QByteArray text;
    bool cut = false;   // there is more than is shown
    bool json = false;  // to be coloured
};

enum class BodyKind : std::uint8_t { None, Text, Image, Binary };

struct ResponseContent {
    std::shared_ptr<const JsonIndex> index;  // null: not JSON
    ShownText formatted, raw;
    BodyKind bodyKind = BodyKind::None;  // of an HTTP answer that carries one
    QString bodyType;                    // its content type, empty when it does not say
    QByteArray body;                     // decoded, whole
    ShownText shownBody;                 // formatted when it is JSON, a dump when it is binary
};

ResponseContent readResponse(const QByteArray& response);

// At most `bytes` in all and `lineBytes` in one line; never a part of a UTF-8 character.
ShownText shownText(const QByteArray& text, int bytes = 1 << 20, int lineBytes = 8 << 10);

}  // namespace updraft

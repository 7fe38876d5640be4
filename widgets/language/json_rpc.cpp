#include "widgets/language/json_rpc.h"

#include <QJsonDocument>

namespace updraft {
namespace {

const QByteArray kHeader = QByteArrayLiteral("Content-Length:");
constexpr qsizetype kMaxHeader = 1024;

}  // namespace

QByteArray framedMessage(const QJsonObject& message) {
    const QByteArray body = QJsonDocument(message).toJson(QJsonDocument::Compact);
    return kHeader + ' ' + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void JsonRpcReader::feed(const QByteArray& bytes) {
    const qsizetype skipped = std::min(skipping_, bytes.size());
    skipping_ -= skipped;
    buffer_ += bytes.mid(skipped);
}

void JsonRpcReader::clear() {
    buffer_.clear();
    length_ = -1;
    skipping_ = 0;
}

void JsonRpcReader::skip(qsizetype bytes) {
    garbage_ += bytes;
    buffer_.remove(0, bytes);
}

// Leaves the buffer at the body of a message; false when more bytes are needed.
bool JsonRpcReader::findHeader() {
    for (;;) {
        const qsizetype start = buffer_.indexOf(kHeader);
        if (start < 0) {  // its beginning may be at the end of what came so far
            const qsizetype keep = std::min(kHeader.size() - 1, buffer_.size());
            skip(buffer_.size() - keep);
            return false;
        }
        skip(start);
        const qsizetype end = buffer_.indexOf("\r\n\r\n");
        if (end < 0 && buffer_.size() <= kMaxHeader) return false;
        bool number = false;
        const qsizetype lineEnd = buffer_.indexOf("\r\n");
        const qlonglong length =
            buffer_.mid(kHeader.size(), lineEnd - kHeader.size()).trimmed().toLongLong(&number);
        if (end < 0 || end > kMaxHeader || !number || length < 0) {
            skip(kHeader.size());
            continue;
        }
        buffer_.remove(0, end + 4);
        if (length <= kMaxMessage) {
            length_ = length;
            return true;
        }
        const qsizetype here = std::min<qsizetype>(length, buffer_.size());
        skip(here);
        skipping_ = length - here;
        garbage_ += skipping_;
        if (skipping_ > 0) return false;
    }
}

std::optional<QJsonObject> JsonRpcReader::next() {
    for (;;) {
        if (length_ < 0 && !findHeader()) return std::nullopt;
        if (buffer_.size() < length_) return std::nullopt;
        const QJsonDocument message = QJsonDocument::fromJson(buffer_.left(length_));
        if (message.isObject()) {
            buffer_.remove(0, length_);
            length_ = -1;
            return message.object();
        }
        // Not JSON: perhaps something was printed into the stream, and a real message begins inside.
        length_ = -1;
    }
}

}  // namespace updraft

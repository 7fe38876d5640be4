// The base protocol of language servers: JSON objects behind "Content-Length" headers. JsonRpcReader takes
// bytes as they come and survives whatever a server writes between and instead of messages. Plain values; any
// thread.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace updraft {

QByteArray framedMessage(const QJsonObject& message);

class JsonRpcReader {
  public:
    static constexpr qsizetype kMaxMessage = 32 * 1024 * 1024;  // bytes; longer ones are skipped

    void feed(const QByteArray& bytes);
    std::optional<QJsonObject> next();
    // Bytes that were no message, since the beginning.
    qint64 garbage() const { return garbage_; }
    void clear();

  private:
    bool findHeader();
    void skip(qsizetype bytes);

    QByteArray buffer_;
    qsizetype length_ = -1;   // of the message whose body comes next
    qsizetype skipping_ = 0;  // rest of a message that is too long
    qint64 garbage_ = 0;
};

}  // namespace updraft

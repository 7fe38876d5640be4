#include "runtime/api/event_stream.h"

#include <boost/crc.hpp>
#include <boost/json.hpp>

namespace updraft {
namespace {

constexpr std::size_t kMaxChunk = 64 * 1024;
constexpr char kStringHeader = 7;

void appendBig32(std::string& to, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) to += static_cast<char>(value >> shift);
}

std::uint32_t crc32(std::string_view bytes) {
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), bytes.size());
    return crc.checksum();
}

void appendHeader(std::string& to, std::string_view name, std::string_view value) {
    to += static_cast<char>(name.size());
    to += name;
    to += kStringHeader;
    to += static_cast<char>(value.size() >> 8);
    to += static_cast<char>(value.size());
    to += value;
}

std::string framed(std::string_view headers, std::string_view payload) {
    const std::size_t total = 12 + headers.size() + payload.size() + 4;
    std::string message;
    message.reserve(total);
    appendBig32(message, static_cast<std::uint32_t>(total));
    appendBig32(message, static_cast<std::uint32_t>(headers.size()));
    appendBig32(message, crc32(message));
    message += headers;
    message += payload;
    appendBig32(message, crc32(message));
    return message;
}

}  // namespace

std::string eventStreamMessage(std::string_view eventType, std::string_view contentType,
                               std::string_view payload) {
    std::string headers;
    appendHeader(headers, ":event-type", eventType);
    if (!contentType.empty()) appendHeader(headers, ":content-type", contentType);
    appendHeader(headers, ":message-type", "event");
    return framed(headers, payload);
}

std::string eventStreamException(std::string_view exceptionType, std::string_view payload) {
    std::string headers;
    appendHeader(headers, ":exception-type", exceptionType);
    appendHeader(headers, ":content-type", "application/json");
    appendHeader(headers, ":message-type", "exception");
    return framed(headers, payload);
}

std::string payloadChunks(std::string_view bytes) {
    std::string messages;
    while (!bytes.empty()) {
        const std::string_view piece = bytes.substr(0, kMaxChunk);
        messages += eventStreamMessage("PayloadChunk", "application/octet-stream", piece);
        bytes.remove_prefix(piece.size());
    }
    return messages;
}

std::string invokeComplete(std::string_view errorCode, std::string_view errorDetails,
                           std::string_view logResultBase64) {
    boost::json::object body;
    if (!errorCode.empty()) body["ErrorCode"] = errorCode;
    if (!errorDetails.empty()) body["ErrorDetails"] = errorDetails;
    if (!logResultBase64.empty()) body["LogResult"] = logResultBase64;
    return eventStreamMessage("InvokeComplete", "application/json", boost::json::serialize(body));
}

}  // namespace updraft

#include "runtime/telemetry/trace_context.h"

#include <algorithm>

#include "runtime/base/text.h"

namespace updraft {
namespace {

// Of about 30 functions; X-Ray's own lists are far shorter, and what a client sends is handed on.
constexpr std::size_t kLongestLineage = 400;

// Longer headers are no headers: X-Ray's own are below 300 characters with everything in them.
constexpr std::size_t kLongestHeader = 4'096;

enum class Letters { Lower, Either };

int digitOf(char c, Letters letters) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (letters == Letters::Either && c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// All of the text, which has two digits for each byte.
bool readHex(std::string_view text, std::span<std::uint8_t> bytes, Letters letters) {
    if (text.size() != 2 * bytes.size()) return false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = digitOf(text[2 * i], letters), low = digitOf(text[2 * i + 1], letters);
        if (high < 0 || low < 0) return false;
        bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return true;
}

// "1-6745ab12-0123456789abcdef01234567"
bool readRoot(std::string_view text, TraceId& id) {
    if (text.size() != 35 || !text.starts_with("1-") || text[10] != '-') return false;
    const std::span<std::uint8_t> bytes(id);
    return readHex(text.substr(2, 8), bytes.first(4), Letters::Either) &&
           readHex(text.substr(11), bytes.subspan(4), Letters::Either) && !isZero(id);
}

// "a87bd80c:1|68fd508a:5", and newer forms of it with more numbers.
bool isLineage(std::string_view text) {
    return !text.empty() && text.size() <= kLongestLineage &&
           text.find_first_not_of("0123456789abcdefABCDEF:|") == std::string_view::npos;
}

}  // namespace

std::optional<TraceContext> parseXRay(std::string_view header) {
    if (header.size() > kLongestHeader) return std::nullopt;
    TraceContext context;
    for (const std::string_view field : splitView(header, ';')) {
        const std::size_t equals = field.find('=');
        if (equals == std::string_view::npos) continue;
        const std::string_view key = trim(field.substr(0, equals)), given = trim(field.substr(equals + 1));
        if (equalsIgnoreCase(key, "Root")) {
            if (!readRoot(given, context.traceId)) return std::nullopt;
        } else if (equalsIgnoreCase(key, "Parent")) {
            // A trace is still one when its parent cannot be read.
            if (!readHex(given, context.parent, Letters::Either)) context.parent = {};
        } else if (equalsIgnoreCase(key, "Sampled")) {
            if (given == "1") context.sampling = TraceSampling::Yes;
            if (given == "0") context.sampling = TraceSampling::No;
        } else if (equalsIgnoreCase(key, "Lineage") && isLineage(given)) {
            context.lineage = given;
        }
    }
    if (isZero(context.traceId)) return std::nullopt;
    return context;
}

std::string formatXRay(const TraceContext& context) {
    const std::span<const std::uint8_t> id(context.traceId);
    std::string text = "Root=1-" + hexText(id.first(4)) + "-" + hexText(id.subspan(4));
    if (!isZero(context.parent)) text += ";Parent=" + hexText(context.parent);
    if (context.sampling != TraceSampling::Undecided)
        text += context.sampling == TraceSampling::Yes ? ";Sampled=1" : ";Sampled=0";
    if (!context.lineage.empty()) text += ";Lineage=" + context.lineage;
    return text;
}

std::optional<TraceContext> parseTraceparent(std::string_view header) {
    // 00-<32>-<16>-<2>: later versions may only append, behind another dash.
    constexpr std::size_t kLength = 55;
    if (header.size() > kLongestHeader) return std::nullopt;
    header = trim(header);
    if (header.size() < kLength) return std::nullopt;
    std::uint8_t version = 0, flags = 0;
    TraceContext context;
    const bool shaped = header[2] == '-' && header[35] == '-' && header[52] == '-' &&
                        readHex(header.substr(0, 2), {&version, 1}, Letters::Lower) &&
                        readHex(header.substr(3, 32), context.traceId, Letters::Lower) &&
                        readHex(header.substr(36, 16), context.parent, Letters::Lower) &&
                        readHex(header.substr(53, 2), {&flags, 1}, Letters::Lower);
    if (!shaped || version == 0xff || isZero(context.traceId) || isZero(context.parent)) return std::nullopt;
    if (header.size() > kLength && (version == 0 || header[kLength] != '-')) return std::nullopt;
    context.sampling = (flags & 1u) != 0 ? TraceSampling::Yes : TraceSampling::No;
    return context;
}

std::string formatTraceparent(const TraceContext& context) {
    if (isZero(context.traceId) || isZero(context.parent)) return {};
    return "00-" + hexText(context.traceId) + "-" + hexText(context.parent) +
           (context.sampling == TraceSampling::Yes ? "-01" : "-00");
}

std::string hexText(std::span<const std::uint8_t> bytes) {
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

bool isZero(const TraceId& id) {
    return id == TraceId{};
}

bool isZero(const SpanId& id) {
    return id == SpanId{};
}

}  // namespace updraft

#include "runtime/api/monitoring/wire/cbor.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

#include "runtime/base/utf8.h"

namespace updraft {
namespace {

enum Major : std::uint8_t { Unsigned, Negative, Bytes, Text, Array, MapOf, Tag, Simple };
constexpr std::uint8_t kIndefinite = 31;
constexpr std::uint8_t kBreak = 0xff;
constexpr std::uint64_t kEpochTag = 1;
constexpr std::size_t kMostKeys = 1'000;  // of one map; no operation's input has a tenth of them
// Years 0001 to 9999.
constexpr double kMostSeconds = 253'402'300'799.0;

double halfFloat(std::uint16_t bits) {
    const int exponent = bits >> 10 & 0x1f, mantissa = bits & 0x3ff;
    double value = 0;
    if (exponent == 0) {
        value = std::ldexp(mantissa, -24);
    } else if (exponent != 31) {
        value = std::ldexp(mantissa + 1024, exponent - 25);
    } else {
        value = mantissa == 0 ? std::numeric_limits<double>::infinity()
                              : std::numeric_limits<double>::quiet_NaN();
    }
    return (bits & 0x8000) != 0 ? -value : value;
}

// The first problem is kept; reading stops there.
class CborReader {
  public:
    explicit CborReader(std::string_view bytes) : bytes_(bytes) {}

    Result<WireValue> whole() {
        WireValue value = item(0);
        if (problem_.empty() && at_ != bytes_.size()) fail("there are bytes after the value");
        if (!problem_.empty())
            return Error{"not CBOR as expected, at byte " + std::to_string(problemAt_) + ": " + problem_};
        return value;
    }

  private:
    struct Head {
        std::uint8_t major = 0, info = 0;
        std::uint64_t argument = 0;
        bool indefinite() const { return info == kIndefinite; }
    };

    void fail(const char* problem) {
        if (!problem_.empty()) return;
        problem_ = problem;
        problemAt_ = at_;
    }
    bool good() const { return problem_.empty(); }
    std::size_t left() const { return bytes_.size() - at_; }
    std::uint8_t peek() const { return static_cast<std::uint8_t>(bytes_[at_]); }

    std::uint64_t bigEndian(std::size_t count) {
        if (left() < count) {
            fail("it ends too early");
            return 0;
        }
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value << 8 | static_cast<std::uint8_t>(bytes_[at_ + i]);
        at_ += count;
        return value;
    }

    Head head() {
        Head head;
        const auto initial = static_cast<std::uint8_t>(bigEndian(1));
        if (!good()) return head;
        head.major = initial >> 5;
        head.info = initial & 0x1f;
        if (head.info < 24) {
            head.argument = head.info;
        } else if (head.info < 28) {
            head.argument = bigEndian(std::size_t{1} << (head.info - 24));
        } else if (!head.indefinite() || head.major < Bytes || head.major == Tag) {
            fail("a reserved length");
        }
        return head;
    }

    WireValue item(int depth) {
        if (depth > kMostWireDepth) fail("it is nested too deeply");
        const Head at = good() ? head() : Head{};
        if (!good()) return {};
        switch (at.major) {
            case Unsigned:
            case Negative:
                return integer(at);
            case Bytes:
            case Text:
                return string(at);
            case Array:
                return array(at, depth);
            case MapOf:
                return map(at, depth);
            case Tag:
                return tagged(at, depth);
            default:
                return simple(at);
        }
    }

    WireValue integer(const Head& head) {
        if (head.argument > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
            fail("an integer beyond 64 bits with sign");
            return {};
        }
        const auto number = static_cast<std::int64_t>(head.argument);
        return head.major == Negative ? -1 - number : number;
    }

    void chunk(std::uint64_t length, std::string& to) {
        if (length > left()) return fail("a text that is longer than what is left");
        to.append(bytes_, at_, static_cast<std::size_t>(length));
        at_ += static_cast<std::size_t>(length);
    }

    WireValue string(const Head& first) {
        std::string bytes;
        if (!first.indefinite()) chunk(first.argument, bytes);
        while (first.indefinite() && good() && !broke()) {
            const Head part = head();
            if (good() && (part.major != first.major || part.indefinite())) fail("a text of mixed parts");
            const std::size_t before = bytes.size();
            if (good()) chunk(part.argument, bytes);
            if (good() && part.major == Text && !isUtf8(std::string_view(bytes).substr(before)))
                fail("a text that is not UTF-8");
        }
        if (good() && first.major == Text && !isUtf8(bytes)) fail("a text that is not UTF-8");
        return bytes;
    }

    // At the break of something of indefinite length: takes it.
    bool broke() {
        if (left() == 0) {
            fail("it ends too early");
            return true;
        }
        if (peek() != kBreak) return false;
        ++at_;
        return true;
    }

    WireValue array(const Head& head, int depth) {
        WireValue::List items;
        if (head.indefinite()) {
            while (good() && !broke()) items.push_back(item(depth + 1));
            return items;
        }
        if (head.argument > left()) fail("a list that is longer than what is left");
        for (std::uint64_t i = 0; good() && i < head.argument; ++i) items.push_back(item(depth + 1));
        return items;
    }

    WireValue map(const Head& head, int depth) {
        WireValue::Members members;
        if (head.indefinite()) {
            while (good() && !broke()) member(members, depth);
            return members;
        }
        if (head.argument > left() / 2) fail("a map that is longer than what is left");
        for (std::uint64_t i = 0; good() && i < head.argument; ++i) member(members, depth);
        return members;
    }

    void member(WireValue::Members& members, int depth) {
        const Head key = head();
        if (good() && key.major != Text) fail("a map's key that is not a text");
        if (!good()) return;
        std::string name = *string(key).as<std::string>();
        const auto same = [&](const auto& other) { return other.first == name; };
        if (good() && std::any_of(members.begin(), members.end(), same)) fail("a key that is there twice");
        if (good() && members.size() >= kMostKeys) fail("a map of more than 1,000 keys");
        WireValue value = item(depth + 1);
        members.emplace_back(std::move(name), std::move(value));
    }

    WireValue tagged(const Head& head, int depth) {
        const WireValue inner = item(depth + 1);
        if (!good()) return {};
        std::optional<double> seconds;
        if (const auto* whole = inner.as<std::int64_t>()) seconds = static_cast<double>(*whole);
        if (const auto* fraction = inner.as<double>()) seconds = *fraction;
        if (head.argument != kEpochTag) {
            fail("a tag other than 1 (seconds since 1970)");
        } else if (!seconds || !(std::abs(*seconds) <= kMostSeconds)) {
            fail("a timestamp that is none");
        }
        return good() ? WireValue(WireTime{std::llround(*seconds * 1000)}) : WireValue();
    }

    WireValue simple(const Head& head) {
        switch (head.info) {
            case 20:
                return false;
            case 21:
                return true;
            case 22:
            case 23:
                return {};
            case 25:
                return halfFloat(static_cast<std::uint16_t>(head.argument));
            case 26:
                return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(head.argument)));
            case 27:
                return std::bit_cast<double>(head.argument);
            default:
                fail(head.indefinite() ? "a break where nothing is open" : "an unknown simple value");
                return {};
        }
    }

    std::string_view bytes_;
    std::size_t at_ = 0, problemAt_ = 0;
    std::string problem_;
};

class CborWriter {
  public:
    std::string take() { return std::move(bytes_); }
    void write(const WireValue& value) {
        value.visit([this](const auto& data) { put(data); });
    }

  private:
    void bigEndian(std::uint64_t value, int count) {
        for (int shift = (count - 1) * 8; shift >= 0; shift -= 8)
            bytes_ += static_cast<char>(value >> shift & 0xff);
    }
    void head(std::uint8_t major, std::uint64_t argument) {
        const auto initial = static_cast<std::uint8_t>(major << 5);
        if (argument < 24) {
            bytes_ += static_cast<char>(initial | argument);
            return;
        }
        const int width = argument <= 0xff ? 0 : argument <= 0xffff ? 1 : argument <= 0xffff'ffff ? 2 : 3;
        bytes_ += static_cast<char>(initial | (24 + width));
        bigEndian(argument, 1 << width);
    }
    void put(std::monostate) { bytes_ += '\xf6'; }
    void put(bool value) { bytes_ += value ? '\xf5' : '\xf4'; }
    void put(std::int64_t value) {
        if (value >= 0) {
            head(Unsigned, static_cast<std::uint64_t>(value));
        } else {
            head(Negative, static_cast<std::uint64_t>(-1 - value));
        }
    }
    void put(double value) {
        bytes_ += '\xfb';
        bigEndian(std::bit_cast<std::uint64_t>(value), 8);
    }
    void put(const std::string& value) {
        const std::string text = repairedUtf8(value);
        head(Text, text.size());
        bytes_ += text;
    }
    void put(WireTime value) {
        head(Tag, kEpochTag);
        if (value.millis % 1000 == 0) {
            put(value.millis / 1000);
        } else {
            put(static_cast<double>(value.millis) / 1000);
        }
    }
    void put(const WireValue::List& items) {
        head(Array, items.size());
        for (const WireValue& item : items) write(item);
    }
    void put(const WireValue::Members& members) {
        head(MapOf, members.size());
        for (const auto& [name, value] : members) {
            put(name);
            write(value);
        }
    }
    void put(const WireValue::Map& map) { put(map.entries); }

    std::string bytes_;
};

}  // namespace

Result<WireValue> readCbor(std::string_view bytes) {
    return CborReader(bytes).whole();
}

std::string writeCbor(const WireValue& value) {
    CborWriter writer;
    writer.write(value);
    return writer.take();
}

}  // namespace updraft

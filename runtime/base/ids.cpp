#include "runtime/base/ids.h"

#include <sys/random.h>

#include <cstring>

namespace updraft {
namespace {

constexpr char kHex[] = "0123456789abcdef";

// xoshiro256**: a few nanoseconds an id, seeded from the kernel, one state a thread.
class Random {
  public:
    Random() { fill(state_, sizeof state_); }
    std::uint64_t next() {
        const std::uint64_t result = rotate(state_[1] * 5, 7) * 9;
        const std::uint64_t shifted = state_[1] << 17;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= shifted;
        state_[3] = rotate(state_[3], 45);
        return result;
    }
    static void fill(void* to, std::size_t size) {
        auto* at = static_cast<char*>(to);
        while (size > 0) {
            const ssize_t got = getrandom(at, size, 0);
            if (got <= 0) continue;
            at += got;
            size -= static_cast<std::size_t>(got);
        }
    }

  private:
    static std::uint64_t rotate(std::uint64_t value, int by) { return value << by | value >> (64 - by); }
    std::uint64_t state_[4];
};

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool isDash(int at) {
    return at == 8 || at == 13 || at == 18 || at == 23;
}

}  // namespace

RequestId RequestId::random() {
    thread_local Random source;
    RequestId id;
    const std::uint64_t words[2] = {source.next(), source.next()};
    std::memcpy(id.bytes.data(), words, 16);
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | 0x40);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);
    return id;
}

std::optional<RequestId> RequestId::parse(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    RequestId id;
    std::size_t byte = 0;
    for (int at = 0; at < 36;) {
        if (isDash(at)) {
            if (text[static_cast<std::size_t>(at)] != '-') return std::nullopt;
            ++at;
            continue;
        }
        const int high = hexValue(text[static_cast<std::size_t>(at)]);
        const int low = hexValue(text[static_cast<std::size_t>(at) + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        id.bytes[byte++] = static_cast<std::uint8_t>(high << 4 | low);
        at += 2;
    }
    return id;
}

void RequestId::write(char* to) const {
    int at = 0;
    for (const std::uint8_t byte : bytes) {
        if (isDash(at)) to[at++] = '-';
        to[at++] = kHex[byte >> 4];
        to[at++] = kHex[byte & 15];
    }
}

std::string RequestId::text() const {
    std::string result(36, '\0');
    write(result.data());
    return result;
}

std::string randomToken(std::size_t size) {
    std::string raw(size, '\0');
    Random::fill(raw.data(), size);
    std::string text;
    for (const char c : raw) {
        text += kHex[static_cast<std::uint8_t>(c) >> 4];
        text += kHex[static_cast<std::uint8_t>(c) & 15];
    }
    return text;
}

}  // namespace updraft

// Request ids and other random identifiers. Fast and unguessable enough for one machine; not for secrets,
// except randomToken(), which reads the kernel's generator.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace updraft {

// A version-4 UUID.
struct RequestId {
    std::array<std::uint8_t, 16> bytes{};

    static RequestId random();  // any thread
    static std::optional<RequestId> parse(std::string_view text);
    std::string text() const;      // 36 characters, lower case
    void write(char* to36) const;  // the same without allocating
    bool isNull() const { return *this == RequestId{}; }
    bool operator==(const RequestId&) const = default;
};

std::string randomToken(std::size_t bytes);  // hex, from the kernel

}  // namespace updraft

template <>
struct std::hash<updraft::RequestId> {
    std::size_t operator()(const updraft::RequestId& id) const noexcept {
        std::size_t value = 0;
        for (int i = 0; i < 8; ++i) value = value << 8 | id.bytes[static_cast<std::size_t>(i)];
        return value;
    }
};

// What the engine and the launcher say to each other: one message per packet of a Unix SOCK_SEQPACKET socket,
// descriptors attached. Both ends are always the same program, so there is no version and no byte order.
//
// engine -> launcher   MakeRoom, DropRoom, Launch (descriptors: worker socket, standard output, standard
// error, CPU group) launcher -> engine   Hello, once, as soon as it knows what this machine allows warden ->
// engine Started or Failed, later Exited; wardens (warden.h) share the launcher's end, packets
//                      are atomic. For a warden that was killed the launcher sends Exited in its place.
// The launcher handles requests in order, so a Launch may follow its MakeRoom without waiting: a room that
// could not be made fails the launches in it, with the reason.
#pragma once

#include <sys/types.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/unique_fd.h"

namespace updraft {

enum class LauncherMessage : std::uint8_t { MakeRoom, DropRoom, Launch, Hello, Started, Failed, Exited };

inline constexpr std::size_t kMaxLauncherMessage = 256 * 1024;

class MessageWriter {
  public:
    explicit MessageWriter(LauncherMessage type) { put(type); }
    template <typename T>
    MessageWriter& put(T value) {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
        return *this;
    }
    MessageWriter& text(std::string_view value) {
        put(static_cast<std::uint32_t>(value.size()));
        bytes_.append(value);
        return *this;
    }
    MessageWriter& texts(const std::vector<std::string>& values) {
        put(static_cast<std::uint32_t>(values.size()));
        for (const std::string& value : values) text(value);
        return *this;
    }
    const std::string& bytes() const { return bytes_; }

  private:
    std::string bytes_;
};

// Reads what MessageWriter wrote. Past the end it gives zeros and empty texts.
class MessageReader {
  public:
    explicit MessageReader(std::string_view bytes) : rest_(bytes) {}
    template <typename T>
    T get() {
        T value{};
        if (rest_.size() >= sizeof value) {
            std::memcpy(&value, rest_.data(), sizeof value);
            rest_.remove_prefix(sizeof value);
        }
        return value;
    }
    std::string text() {
        const std::size_t size = std::min<std::size_t>(get<std::uint32_t>(), rest_.size());
        std::string value(rest_.substr(0, size));
        rest_.remove_prefix(size);
        return value;
    }
    std::vector<std::string> texts() {
        std::vector<std::string> values;
        for (auto count = get<std::uint32_t>(); count > 0 && !rest_.empty(); --count)
            values.push_back(text());
        return values;
    }

  private:
    std::string_view rest_;
};

inline constexpr int kMaxMessageDescriptors = 4;

struct ReceivedMessage {
    std::string bytes;
    std::array<UniqueFd, kMaxMessageDescriptors> descriptors;
};

// 0 or an errno. Descriptors below zero are not allowed here.
int sendMessage(int socket, const std::string& bytes, const std::vector<int>& descriptors = {},
                int flags = 0);
// Nothing and error 0: the other side is gone. Nothing and EAGAIN: no message now.
std::optional<ReceivedMessage> receiveMessage(int socket, int flags, int& error);

}  // namespace updraft

// Takes a worker's byte stream apart into frames (frame.h). Bytes come from the function's process, so
// nothing in them is believed: an impossible header ends the stream, and memory grows only with bytes that
// really came.
#pragma once

#include <cstring>
#include <string>
#include <string_view>

#include "runtime/sandbox/frame.h"

namespace updraft {

struct Frame {
    FrameType type = FrameType::Ready;
    std::string_view body;  // valid until the handler returns
};

class FrameParser {
  public:
    enum class Outcome {
        More,     // all bytes taken
        Stopped,  // the handler returned false; the rest is dropped
        Garbage,  // no frame of a worker; nothing more can be read
    };

    // Calls handler(const Frame&) -> bool for each whole frame. After anything but More the parser is done
    // for, and may have been destroyed by the handler: it touches no member after a handler returned false.
    template <typename Handler>
    Outcome feed(std::string_view bytes, Handler&& handler) {
        if (!partial_.empty()) {
            const Outcome outcome = completePartial(bytes, handler);
            if (outcome != Outcome::More || !partial_.empty()) return outcome;
        }
        while (bytes.size() >= kFrameHeaderSize) {
            const std::size_t total = frameSize(bytes);
            if (total == 0) return Outcome::Garbage;
            if (bytes.size() < total) break;
            if (!handler(frameOf(bytes.substr(0, total)))) return Outcome::Stopped;
            bytes.remove_prefix(total);
        }
        partial_.assign(bytes);
        return Outcome::More;
    }
    std::size_t buffered() const { return partial_.size(); }

  private:
    // Header and body together; 0 for a header that no worker sends.
    static std::size_t frameSize(std::string_view bytes) {
        std::uint32_t length = 0;
        std::uint32_t rest = 0;  // type, flags, reserved
        std::memcpy(&length, bytes.data(), sizeof length);
        std::memcpy(&rest, bytes.data() + sizeof length, sizeof rest);
        const bool known = rest >= static_cast<std::uint32_t>(FrameType::Ready) &&
                           rest <= static_cast<std::uint32_t>(FrameType::Profile);
        return known && length <= kMaxFrame ? kFrameHeaderSize + length : 0;
    }
    static Frame frameOf(std::string_view whole) {
        return {static_cast<FrameType>(whole[4]), whole.substr(kFrameHeaderSize)};
    }
    void append(std::string_view& bytes, std::size_t until) {
        const std::size_t count = std::min(bytes.size(), until - partial_.size());
        partial_.append(bytes.substr(0, count));
        bytes.remove_prefix(count);
    }
    template <typename Handler>
    Outcome completePartial(std::string_view& bytes, Handler& handler) {
        if (partial_.size() < kFrameHeaderSize) append(bytes, kFrameHeaderSize);
        if (partial_.size() < kFrameHeaderSize) return Outcome::More;
        const std::size_t total = frameSize(partial_);
        if (total == 0) return Outcome::Garbage;
        append(bytes, total);
        if (partial_.size() < total) return Outcome::More;
        const std::string whole = std::move(partial_);  // memory of a large frame goes with it
        partial_.clear();
        return handler(frameOf(whole)) ? Outcome::More : Outcome::Stopped;
    }

    std::string partial_;
};

}  // namespace updraft

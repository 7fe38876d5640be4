// As much of protobuf's wire format as OTLP needs (protobuf.dev/programming-guides/encoding). As proto3 asks,
// fields with their default value are left out. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace updraft {

class ProtobufWriter {
  public:
    void number(std::uint32_t field, std::uint64_t value) {
        if (value != 0) tag(field, 0), varint(value);
    }
    void fixed32(std::uint32_t field, std::uint32_t value) {
        if (value != 0) tag(field, 5), littleEndian(value, 4);
    }
    void fixed64(std::uint32_t field, std::uint64_t value) {
        if (value != 0) tag(field, 1), littleEndian(value, 8);
    }
    void bytes(std::uint32_t field, std::string_view value) {
        if (!value.empty()) message(field, value);
    }
    // Written when empty too: a message that is there says something by that, and so does a oneof's member.
    void message(std::uint32_t field, std::string_view value) {
        tag(field, 2), varint(value.size());
        bytes_ += value;
    }
    void numberEvenZero(std::uint32_t field, std::uint64_t value) { tag(field, 0), varint(value); }
    const std::string& text() const { return bytes_; }

  private:
    void tag(std::uint32_t field, std::uint32_t wireType) { varint(std::uint64_t{field} << 3 | wireType); }
    void varint(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(value | 0x80);
        bytes_ += static_cast<char>(value);
    }
    void littleEndian(std::uint64_t value, int size) {
        for (int i = 0; i < size; ++i) bytes_ += static_cast<char>(value >> (8 * i));
    }
    std::string bytes_;
};

class ProtobufReader {
  public:
    struct Field {
        std::uint32_t number = 0, wireType = 0;
        std::uint64_t value = 0;  // of numbers
        std::string_view bytes;   // of what has a length
    };
    explicit ProtobufReader(std::string_view bytes) : rest_(bytes) {}
    // Nothing: the end, or what follows is none (then failed()).
    std::optional<Field> next();
    bool failed() const { return failed_; }

  private:
    std::optional<std::uint64_t> varint();
    std::optional<std::uint64_t> littleEndian(std::size_t size);
    bool readValue(Field& field);
    std::string_view rest_;
    bool failed_ = false;
};

}  // namespace updraft

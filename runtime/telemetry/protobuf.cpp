#include "runtime/telemetry/protobuf.h"

namespace updraft {

std::optional<std::uint64_t> ProtobufReader::varint() {
    constexpr int kMostBits = 63;
    std::uint64_t value = 0;
    for (int shift = 0; shift <= kMostBits && !rest_.empty(); shift += 7) {
        const auto byte = static_cast<std::uint8_t>(rest_.front());
        rest_.remove_prefix(1);
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80) return value;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> ProtobufReader::littleEndian(std::size_t size) {
    if (rest_.size() < size) return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<std::uint8_t>(rest_[i]);
    rest_.remove_prefix(size);
    return value;
}

bool ProtobufReader::readValue(Field& field) {
    std::optional<std::uint64_t> value;
    if (field.wireType == 0 || field.wireType == 2) value = varint();
    if (field.wireType == 1) value = littleEndian(8);
    if (field.wireType == 5) value = littleEndian(4);
    if (!value) return false;
    if (field.wireType != 2) {
        field.value = *value;
        return true;
    }
    if (*value > rest_.size()) return false;
    field.bytes = rest_.substr(0, static_cast<std::size_t>(*value));
    rest_.remove_prefix(field.bytes.size());
    return true;
}

std::optional<ProtobufReader::Field> ProtobufReader::next() {
    if (rest_.empty() || failed_) return std::nullopt;
    Field field;
    const auto tag = varint();
    field.number = tag ? static_cast<std::uint32_t>(*tag >> 3) : 0;
    field.wireType = tag ? static_cast<std::uint32_t>(*tag & 7) : 0;
    failed_ = field.number == 0 || !readValue(field);
    if (failed_) return std::nullopt;
    return field;
}

}  // namespace updraft

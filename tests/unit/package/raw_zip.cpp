#include "raw_zip.h"

namespace updraft::test {
namespace {

void put16(std::string& to, std::uint32_t value) {
    to += static_cast<char>(value & 0xff);
    to += static_cast<char>(value >> 8 & 0xff);
}

void put32(std::string& to, std::uint32_t value) {
    put16(to, value & 0xffff);
    put16(to, value >> 16);
}

std::uint32_t crc32(const std::string& bytes) {
    std::uint32_t crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

// What the local header and the central directory have in common.
void putCommon(std::string& to, const RawEntry& entry) {
    put16(to, entry.flags);
    put16(to, entry.method);
    put32(to, 0x00210000);  // 1980-01-01
    put32(to, entry.crc != 0 ? entry.crc : crc32(entry.data));
    put32(to, static_cast<std::uint32_t>(entry.data.size()));
    put32(to, entry.claimedSize != 0 ? entry.claimedSize : static_cast<std::uint32_t>(entry.data.size()));
    put16(to, static_cast<std::uint32_t>(entry.name.size()));
    put16(to, 0);
}

}  // namespace

std::string rawZip(const std::vector<RawEntry>& entries) {
    std::string zip, directory;
    for (const RawEntry& entry : entries) {
        put32(directory, 0x02014b50);
        put16(directory, entry.mode == 0 ? 20 : 3 << 8 | 20);
        put16(directory, 20);
        putCommon(directory, entry);
        put16(directory, 0);
        put32(directory, 0);
        put32(directory, entry.mode << 16);
        put32(directory, static_cast<std::uint32_t>(zip.size()));
        directory += entry.name;
        put32(zip, 0x04034b50);
        put16(zip, 20);
        putCommon(zip, entry);
        zip += entry.name + entry.data;
    }
    const auto offset = static_cast<std::uint32_t>(zip.size());
    zip += directory;
    put32(zip, 0x06054b50);
    put32(zip, 0);
    put16(zip, static_cast<std::uint32_t>(entries.size()));
    put16(zip, static_cast<std::uint32_t>(entries.size()));
    put32(zip, static_cast<std::uint32_t>(directory.size()));
    put32(zip, offset);
    put16(zip, 0);
    return zip;
}

}  // namespace updraft::test

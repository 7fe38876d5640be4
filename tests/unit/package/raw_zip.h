// Writes zip archives byte by byte, because libraries refuse to write the wrong ones that tests need.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace updraft::test {

struct RawEntry {
    std::string name;
    std::string data;               // as stored: inflated already, or a deflate stream with method 8
    std::uint32_t mode = 0100644;   // Unix mode; 0 writes an entry made on DOS
    std::uint16_t flags = 0;        // 1: encrypted
    std::uint16_t method = 0;       // 0: stored, 8: deflated
    std::uint32_t claimedSize = 0;  // unzipped size; 0: that of data
    std::uint32_t crc = 0;          // 0: computed from data
};

std::string rawZip(const std::vector<RawEntry>& entries);

}  // namespace updraft::test

// TextFinder: looks for one text in many, with letters matching in either case (ASCII, and the Latin-1
// letters in UTF-8). About 1 GB a second. Internal to the store layer.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace updraft::store {

class TextFinder {
  public:
    explicit TextFinder(std::string_view needle);
    bool isIn(std::string_view text) const;

  private:
    bool matchesAt(const char* text) const;

    std::string lower_, upper_;  // what each byte may be
    std::array<std::uint32_t, 256> skip_{};
};

}  // namespace updraft::store

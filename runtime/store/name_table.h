// NameTable: texts and their small ids, counted from 1; "" is 0. Bounded, because error types come from
// people's code: what is new when the table is full gets the id of kOverflow. Internal to the store layer.
// Thread: one at a time.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace updraft::store {

class NameTable {
  public:
    static constexpr std::size_t kMaxNames = 65'536;
    static constexpr std::size_t kMaxBytes = 1'024;  // of one name; the rest is cut off
    static constexpr std::string_view kOverflow = "(other)";

    struct Entry {
        std::uint32_t id;
        bool isNew;  // to be written
    };
    Entry intern(std::string_view text);
    void restore(std::uint32_t id, std::string_view text);  // as it is in the file
    std::string_view text(std::uint32_t id) const;          // "" for an unknown id; lives with the table

  private:
    std::deque<std::string> texts_;  // by id - 1; a deque, so that the views below stay
    std::unordered_map<std::string_view, std::uint32_t> ids_;
};

}  // namespace updraft::store

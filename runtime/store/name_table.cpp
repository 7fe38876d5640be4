#include "runtime/store/name_table.h"

namespace updraft::store {

NameTable::Entry NameTable::intern(std::string_view text) {
    if (text.empty()) return {0, false};
    text = text.substr(0, kMaxBytes);
    if (const auto known = ids_.find(text); known != ids_.end()) return {known->second, false};
    if (texts_.size() >= kMaxNames && text != kOverflow) return intern(kOverflow);
    const auto id = static_cast<std::uint32_t>(texts_.size() + 1);
    restore(id, text);
    return {id, true};
}

void NameTable::restore(std::uint32_t id, std::string_view text) {
    if (id == 0 || id > 2 * kMaxNames) return;  // not one that we gave
    if (texts_.size() < id) texts_.resize(id);
    texts_[id - 1] = text;
    ids_.emplace(texts_[id - 1], id);
}

std::string_view NameTable::text(std::uint32_t id) const {
    return id == 0 || id > texts_.size() ? std::string_view() : std::string_view(texts_[id - 1]);
}

}  // namespace updraft::store

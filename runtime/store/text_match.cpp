#include "runtime/store/text_match.h"

#include <algorithm>

namespace updraft::store {
namespace {

constexpr std::size_t kIdLength = 36;

bool mayBePartOfId(const std::string& text) {
    return text.size() <= kIdLength && text.find_first_not_of("0123456789abcdefABCDEF-") == std::string::npos;
}

}  // namespace

Result<TextMatch> TextMatch::open(Database& database, const std::string& text, bool newestFirst) {
    TextMatch match(text, newestFirst);
    match.mayBeId_ = mayBePartOfId(text);
    if (auto found = match.findErrorTypes(database); !found) return found.error();
    const std::string where = " WHERE sequence >= ?1 AND sequence < ?2 ORDER BY sequence ";
    const std::string order = newestFirst ? "DESC" : "ASC";
    auto logs = database.prepare("SELECT sequence, text FROM log_output" + where + order);
    if (!logs) return logs.error();
    match.logs_.rows = std::move(*logs);
    auto payloads = database.prepare("SELECT sequence, request, response FROM payload" + where + order);
    if (!payloads) return payloads.error();
    match.payloads_.rows = std::move(*payloads);
    return match;
}

Status TextMatch::findErrorTypes(Database& database) {
    auto names = database.prepare("SELECT id, text FROM string");
    if (!names) return names.error();
    while (names->step()) {
        const auto id = static_cast<std::size_t>(names->integer(0));
        if (!finder_.isIn(names->bytes(1))) continue;
        if (errorTypes_.size() <= id) errorTypes_.resize(id + 1);
        errorTypes_[id] = true;
    }
    return names->ok() ? Status(Done{}) : Status(database.error("read"));
}

void TextMatch::begin(std::uint64_t first, std::uint64_t end) {
    first_ = static_cast<std::int64_t>(first);
    end_ = static_cast<std::int64_t>(end);
    this->end();
}

void TextMatch::end() {
    for (Cursor* cursor : {&logs_, &payloads_}) {
        cursor->rows.reset();
        cursor->begun = cursor->there = false;
    }
}

bool TextMatch::moveTo(Cursor& cursor, std::uint64_t sequence) {
    const auto wanted = static_cast<std::int64_t>(sequence);
    if (!cursor.begun) {
        cursor.begun = true;
        cursor.rows.bind(1, newestFirst_ ? first_ : std::max(first_, wanted));
        cursor.rows.bind(2, newestFirst_ ? std::min(end_, wanted + 1) : end_);
        cursor.there = cursor.rows.step();
    }
    const auto at = [&] { return cursor.rows.integer(0); };
    while (cursor.there && (newestFirst_ ? at() > wanted : at() < wanted)) cursor.there = cursor.rows.step();
    return cursor.there && at() == wanted;
}

bool TextMatch::matches(std::uint64_t sequence, const RequestId& id, std::uint32_t errorTypeId) {
    if (errorTypeId < errorTypes_.size() && errorTypes_[errorTypeId]) return true;
    if (mayBeId_ && finder_.isIn(id.text())) return true;
    if (moveTo(logs_, sequence) && finder_.isIn(logs_.rows.bytes(1))) return true;
    if (!moveTo(payloads_, sequence)) return false;
    return finder_.isIn(payloads_.rows.bytes(1)) || finder_.isIn(payloads_.rows.bytes(2));
}

}  // namespace updraft::store

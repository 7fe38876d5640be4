#include "runtime/function/template/edit/text_edit.h"

#include <algorithm>
#include <utility>

namespace updraft {

std::string applyEdits(std::string_view text, const std::vector<TextEdit>& edits) {
    std::string result;
    std::size_t done = 0;
    for (const TextEdit& edit : edits) {
        result += text.substr(done, edit.offset - done);
        result += edit.replacement;
        done = edit.offset + edit.length;
    }
    result += text.substr(done);
    return result;
}

std::vector<TextEdit> invert(const std::vector<TextEdit>& edits, std::string_view oldText) {
    std::vector<TextEdit> back;
    std::size_t grown = 0, shrunk = 0;
    for (const TextEdit& edit : edits) {
        back.push_back({edit.offset + grown - shrunk, edit.replacement.size(),
                        std::string(oldText.substr(edit.offset, edit.length))});
        grown += edit.replacement.size();
        shrunk += edit.length;
    }
    return back;
}

EditTrail::EditTrail(std::string_view text) : size_(text.size()) {
    if (!text.empty()) pieces_.push_back({0, text.size(), {}});
}

void EditTrail::append(std::vector<Piece>& to, Piece piece) {
    if (piece.length == 0) return;
    if (!to.empty() && to.back().fresh.empty() && piece.fresh.empty() &&
        to.back().offset + to.back().length == piece.offset) {
        to.back().length += piece.length;
    } else {
        to.push_back(std::move(piece));
    }
}

// Copies what stands up to `end`, an offset in the text as it is before this apply(); only skips when `to` is
// pieces_ itself.
void EditTrail::copyUntil(std::vector<Piece>& to, std::size_t end) {
    while (at_ < end && index_ < pieces_.size()) {
        const Piece& piece = pieces_[index_];
        const std::size_t take = std::min(piece.length - inside_, end - at_);
        if (&to != &pieces_) {
            append(to, piece.fresh.empty() ? Piece{piece.offset + inside_, take, {}}
                                           : Piece{0, take, piece.fresh.substr(inside_, take)});
        }
        at_ += take;
        inside_ += take;
        if (inside_ < piece.length) continue;
        ++index_;
        inside_ = 0;
    }
}

void EditTrail::apply(const std::vector<TextEdit>& edits) {
    std::vector<Piece> next;
    index_ = inside_ = at_ = 0;
    for (const TextEdit& edit : edits) {
        copyUntil(next, edit.offset);
        copyUntil(pieces_, edit.offset + edit.length);
        append(next, {0, edit.replacement.size(), edit.replacement});
        size_ = size_ - edit.length + edit.replacement.size();
    }
    copyUntil(next, static_cast<std::size_t>(-1));
    pieces_ = std::move(next);
}

std::vector<TextEdit> EditTrail::edits(std::string_view original) const {
    std::vector<TextEdit> result;
    TextEdit open;
    const auto close = [&](std::size_t until) {
        open.length = until - open.offset;
        // What was taken away and put back is no change.
        std::string_view gone = original.substr(open.offset, open.length);
        std::string_view come = open.replacement;
        std::size_t same = 0;
        while (same < gone.size() && same < come.size() && gone[same] == come[same]) ++same;
        gone.remove_prefix(same);
        come.remove_prefix(same);
        std::size_t tail = 0;
        while (tail < gone.size() && tail < come.size() &&
               gone[gone.size() - 1 - tail] == come[come.size() - 1 - tail])
            ++tail;
        gone.remove_suffix(tail);
        come.remove_suffix(tail);
        if (!gone.empty() || !come.empty())
            result.push_back({open.offset + same, gone.size(), std::string(come)});
    };
    for (const Piece& piece : pieces_) {
        if (!piece.fresh.empty()) {
            open.replacement += piece.fresh;
            continue;
        }
        close(piece.offset);
        open = {piece.offset + piece.length, 0, {}};
    }
    close(original.size());
    return result;
}

}  // namespace updraft

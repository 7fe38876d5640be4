#include "widgets/models/invocation_rows.h"

#include <algorithm>

namespace updraft {

void InvocationRows::clear() {
    head_.clear();
    tail_.clear();
    loaded_.clear();
    headCount_ = tailCount_ = 0;
}

InvocationRows::Place InvocationRows::place(int row) const {
    if (row < headCount_) {
        const int fromAnchor = headCount_ - 1 - row;
        return {{true, fromAnchor / kPageRows}, fromAnchor % kPageRows};
    }
    const int below = row - headCount_;
    return {{false, below / kPageRows}, below % kPageRows};
}

const InvocationRow* InvocationRows::at(int row) {
    if (row < 0 || row >= count()) return nullptr;
    const Place where = place(row);
    Page& page = side(where.key.head)[static_cast<std::size_t>(where.key.page)];
    if (!page.loaded || where.offset >= static_cast<int>(page.rows.size())) return nullptr;
    page.used = ++clock_;
    return &page.rows[static_cast<std::size_t>(where.offset)];
}

std::optional<InvocationRows::PageRequest> InvocationRows::missing(int row) const {
    if (row < 0 || row >= count()) return std::nullopt;
    const Place where = place(row);
    const Page& page = side(where.key.head)[static_cast<std::size_t>(where.key.page)];
    if (page.loaded) return std::nullopt;
    return PageRequest{where.key, page.before, page.count, where.key.head ? 0 : where.key.page * kPageRows};
}

std::optional<int> InvocationRows::rowOf(std::uint64_t sequence) const {
    for (const PageKey& key : loaded_) {
        const Page& page = side(key.head)[static_cast<std::size_t>(key.page)];
        for (std::size_t i = 0; i < page.rows.size(); ++i) {
            if (page.rows[i].record.sequence != sequence) continue;
            const int offset = key.page * kPageRows + static_cast<int>(i);
            return key.head ? headCount_ - 1 - offset : headCount_ + offset;
        }
    }
    return std::nullopt;
}

void InvocationRows::expect(int count) {
    clear();
    tailCount_ = count;
    for (int left = count; left > 0; left -= kPageRows)
        tail_.emplace_back().count = std::min(left, kPageRows);
}

void InvocationRows::truncateTail(int count) {
    const auto pages = static_cast<std::size_t>((count + kPageRows - 1) / kPageRows);
    tailCount_ = count;
    tail_.resize(pages);
    std::erase_if(loaded_,
                  [&](const PageKey& key) { return !key.head && key.page >= static_cast<int>(pages); });
    if (pages > 0) tail_.back().count = count - static_cast<int>(pages - 1) * kPageRows;
    if (pages > 0 && tail_.back().loaded)
        tail_.back().rows.resize(
            std::min<std::size_t>(tail_.back().rows.size(), static_cast<std::size_t>(tail_.back().count)));
}

void InvocationRows::prepend(std::vector<InvocationRow> newestFirst) {
    for (auto row = newestFirst.rbegin(); row != newestFirst.rend(); ++row) grow(true, std::move(*row));
    evict();
}

void InvocationRows::append(std::vector<InvocationRow> newestFirst) {
    for (InvocationRow& row : newestFirst) grow(false, std::move(row));
    evict();
}

void InvocationRows::grow(bool head, InvocationRow row) {
    std::deque<Page>& pages = side(head);
    if (pages.empty() || pages.back().count == kPageRows) {
        pages.emplace_back().loaded = true;
        loaded_.push_back({head, static_cast<int>(pages.size()) - 1});
    }
    Page& page = pages.back();
    const std::uint64_t sequence = row.record.sequence;
    if (head || page.count == 0) page.before = sequence + 1;
    // A partly filled page that was given up meanwhile is read again as a whole.
    if (page.loaded) page.rows.push_back(std::move(row));
    page.used = ++clock_;
    ++page.count;
    ++(head ? headCount_ : tailCount_);
}

bool InvocationRows::put(const PageRequest& request, std::vector<InvocationRow> newestFirst) {
    std::deque<Page>& pages = side(request.key.head);
    if (request.key.page >= static_cast<int>(pages.size())) return false;
    Page& page = pages[static_cast<std::size_t>(request.key.page)];
    // It grew while it was read: the next request gets all of it.
    if (page.loaded || page.count != request.count || page.before != request.before) return false;
    if (request.key.head) std::reverse(newestFirst.begin(), newestFirst.end());
    page.rows = std::move(newestFirst);
    page.loaded = true;
    page.used = ++clock_;
    loaded_.push_back(request.key);
    evict();
    return true;
}

std::pair<int, int> InvocationRows::span(PageKey key) const {
    const int start = key.page * kPageRows;
    const int count = side(key.head)[static_cast<std::size_t>(key.page)].count;
    if (key.head) return {headCount_ - start - count, headCount_ - start - 1};
    return {headCount_ + start, headCount_ + start + count - 1};
}

void InvocationRows::evict() {
    while (static_cast<int>(loaded_.size()) > kMostPages) {
        const auto used = [&](const PageKey& key) {
            return side(key.head)[static_cast<std::size_t>(key.page)].used;
        };
        const auto oldest =
            std::min_element(loaded_.begin(), loaded_.end(),
                             [&](const PageKey& a, const PageKey& b) { return used(a) < used(b); });
        Page& page = side(oldest->head)[static_cast<std::size_t>(oldest->page)];
        page.loaded = false;
        page.rows = {};
        loaded_.erase(oldest);
    }
}

}  // namespace updraft

// InvocationRows: millions of rows of which only some pages are in memory. Row 0 is the newest. Rows are
// added at both ends; a page that was given up is read again by its cursor, so positions never change by
// that. Owned by InvocationsModel; GUI thread. Knows nothing of databases.
//
// Pages grow away from the row that was the newest when reading began: those above it (the head) upwards,
// those below it (the tail) downwards.
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "widgets/models/invocation_row.h"

namespace updraft {

class InvocationRows {
  public:
    static constexpr int kPageRows = 256;
    static constexpr int kMostPages = 96;  // in memory: about 25,000 rows

    struct PageKey {
        bool head = false;
        int page = 0;
        bool operator==(const PageKey&) const = default;
    };
    struct PageRequest {
        PageKey key;
        std::uint64_t before = 0;  // 0: not known, the page was only expected
        int count = 0;
        int below = 0;  // of the tail: rows between it and where reading began
    };

    void clear();
    int count() const { return headCount_ + tailCount_; }
    const InvocationRow* at(int row);  // null when its page is not in memory or it was forgotten by the store
    std::optional<PageRequest> missing(int row) const;  // what to read for it; nothing when it is there
    // By sequence, among those in memory.
    std::optional<int> rowOf(std::uint64_t sequence) const;

    void expect(int count);        // so many rows are in the tail, none of them read yet
    void truncateTail(int count);  // no more than that many are left
    int tailCount() const { return tailCount_; }
    void prepend(std::vector<InvocationRow> newestFirst);
    void append(std::vector<InvocationRow> newestFirst);
    // False: the page has changed since it was asked for.
    bool put(const PageRequest& request, std::vector<InvocationRow> newestFirst);
    std::pair<int, int> span(PageKey key) const;  // its first and last row

  private:
    struct Page {
        std::uint64_t before = 0;  // one more than the sequence of its newest row
        int count = 0;
        bool loaded = false;
        std::vector<InvocationRow> rows;  // in growing order: head oldest first, tail newest first
        std::uint64_t used = 0;
    };
    struct Place {
        PageKey key;
        int offset;
    };
    Place place(int row) const;
    std::deque<Page>& side(bool head) { return head ? head_ : tail_; }
    const std::deque<Page>& side(bool head) const { return head ? head_ : tail_; }
    void grow(bool head, InvocationRow row);
    void evict();

    std::deque<Page> head_, tail_;
    int headCount_ = 0, tailCount_ = 0;
    std::vector<PageKey> loaded_;
    std::uint64_t clock_ = 0;
};

}  // namespace updraft

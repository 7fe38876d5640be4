// LogLayout: which lines of a LogBuffer are shown and in which rows, kept up to date in bounded steps. Rows
// have rising numbers, as lines do. Owned by the log's canvas; GUI thread.
#pragma once

#include <QRegularExpression>
#include <deque>

#include "widgets/models/log_buffer.h"
#include "widgets/models/log_text.h"

namespace updraft {

struct LogOptions {
    QString function;           // empty: all
    bool platformLines = true;  // START, END, REPORT
    bool pretty = false;        // JSON objects over several rows
    int columns = 0;            // 0: no wrapping
    QRegularExpression filter;  // lines that match; empty pattern: all
    bool operator==(const LogOptions&) const = default;
};

class LogLayout {
  public:
    explicit LogLayout(const LogBuffer& buffer) : buffer_(buffer), next_(buffer.begin()) {}

    void setOptions(const LogOptions& options);  // begins anew unless they are the same
    const LogOptions& options() const { return options_; }
    // Takes in what is new, for about that long. True: there is more to do.
    bool advance(std::int64_t budgetNanos);

    std::uint64_t beginRow() const { return entries_.empty() ? endRow_ : entries_.front().row; }
    std::uint64_t endRow() const { return endRow_; }
    std::uint64_t doneUpTo() const { return next_; }  // lines before that are laid out
    int widest() const { return widest_; }            // characters of the longest row so far

    struct Place {
        std::uint64_t line = 0;
        int row = 0;  // within the line
    };
    Place at(std::uint64_t row) const;  // beginRow() <= row < endRow()
    // First row of the line, or of the next one that is shown.
    std::uint64_t rowOf(std::uint64_t line) const;
    bool shows(std::uint64_t line) const;
    // Next or previous line that is shown; nothing at the ends.
    std::optional<std::uint64_t> neighbour(std::uint64_t line, int direction) const;
    LogText text(std::uint64_t line) const { return textOf(buffer_.line(line)); }

  private:
    struct Entry {
        std::uint64_t line, row;
    };
    LogText textOf(const LogLine& line) const;
    bool wanted(const LogLine& line) const;
    int rowsOf(const LogLine& line);
    void dropOld();
    std::deque<Entry>::const_iterator find(std::uint64_t line) const;

    const LogBuffer& buffer_;
    LogOptions options_;
    std::string function_;
    std::deque<Entry> entries_;
    std::uint64_t next_, endRow_ = 0;
    int widest_ = 0;
};

}  // namespace updraft

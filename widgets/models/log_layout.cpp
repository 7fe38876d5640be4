#include "widgets/models/log_layout.h"

#include <chrono>

namespace updraft {
namespace {

constexpr int kReportChars = 180;  // about what START, END and REPORT need

}  // namespace

void LogLayout::setOptions(const LogOptions& options) {
    if (options == options_) return;
    options_ = options;
    options_.filter.optimize();
    function_ = options.function.toStdString();
    entries_.clear();
    endRow_ = 0;
    widest_ = 0;
    next_ = buffer_.begin();
}

bool LogLayout::advance(std::int64_t budgetNanos) {
    using Steady = std::chrono::steady_clock;
    dropOld();
    next_ = std::max(next_, buffer_.begin());
    const auto end = Steady::now() + std::chrono::nanoseconds(budgetNanos);
    int sinceLook = 0;
    while (next_ < buffer_.end()) {
        const LogLine& line = buffer_.line(next_);
        if (wanted(line)) {
            entries_.push_back({next_, endRow_});
            endRow_ += static_cast<std::uint64_t>(rowsOf(line));
        }
        ++next_;
        if (++sinceLook == 32) {
            if (Steady::now() > end) return next_ < buffer_.end();
            sinceLook = 0;
        }
    }
    return false;
}

void LogLayout::dropOld() {
    while (!entries_.empty() && entries_.front().line < buffer_.begin()) entries_.pop_front();
}

bool LogLayout::wanted(const LogLine& line) const {
    if (line.kind != LogLine::Kind::Output && !options_.platformLines) return false;
    if (!function_.empty() && line.call->function != function_) return false;
    if (options_.filter.pattern().isEmpty()) return true;
    return options_.filter.match(QString::fromStdString(line.text())).hasMatch();
}

int LogLayout::rowsOf(const LogLine& line) {
    const bool spread = options_.pretty && line.json;
    const int length = line.kind == LogLine::Kind::Output ? static_cast<int>(line.length) : kReportChars;
    if (!spread && options_.columns == 0) {
        widest_ = std::max(widest_, length);
        return 1;
    }
    if (!spread && line.plain && line.kind == LogLine::Kind::Output) {
        return std::max(1, (length + options_.columns - 1) / options_.columns);
    }
    const LogText text = textOf(line);
    for (int row = 0; row < text.rows.size(); ++row) {
        widest_ = std::max(widest_, text.rowEnd(row) - text.rows[row]);
    }
    return static_cast<int>(text.rows.size());
}

LogText LogLayout::textOf(const LogLine& line) const {
    return layOutLog(line.text(), options_.pretty && line.json, options_.columns);
}

LogLayout::Place LogLayout::at(std::uint64_t row) const {
    auto entry = std::upper_bound(entries_.begin(), entries_.end(), row,
                                  [](std::uint64_t wanted, const Entry& one) { return wanted < one.row; });
    if (entry == entries_.begin()) return {entries_.front().line, 0};
    --entry;
    return {entry->line, static_cast<int>(row - entry->row)};
}

std::deque<LogLayout::Entry>::const_iterator LogLayout::find(std::uint64_t line) const {
    return std::lower_bound(entries_.begin(), entries_.end(), line,
                            [](const Entry& one, std::uint64_t wanted) { return one.line < wanted; });
}

std::uint64_t LogLayout::rowOf(std::uint64_t line) const {
    const auto entry = find(line);
    return entry == entries_.end() ? endRow_ : entry->row;
}

bool LogLayout::shows(std::uint64_t line) const {
    const auto entry = find(line);
    return entry != entries_.end() && entry->line == line;
}

std::optional<std::uint64_t> LogLayout::neighbour(std::uint64_t line, int direction) const {
    auto entry = find(line);
    if (direction > 0) {
        if (entry != entries_.end() && entry->line == line) ++entry;
        if (entry == entries_.end()) return std::nullopt;
        return entry->line;
    }
    if (entry == entries_.begin()) return std::nullopt;
    return std::prev(entry)->line;
}

}  // namespace updraft

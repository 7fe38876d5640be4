#include "runtime/engine/invocation_log.h"

namespace updraft {

void InvocationLog::append(std::string_view line) {
    if (droppedLines_ == 0 && text_.size() + line.size() < kLogKept) {
        if (!text_.empty()) text_ += '\n';
        text_.append(line);
        return;
    }
    ++droppedLines_;
    if (!wantTail_) return;
    if (line.size() > kLogTail) line.remove_prefix(line.size() - kLogTail);
    tail_.append(line).append(1, '\n');
    if (tail_.size() > 4 * kLogTail) tail_.erase(0, tail_.size() - kLogTail);
}

void InvocationLog::prepend(InvocationLog&& earlier) {
    if (earlier.empty()) return;
    if (empty()) {
        const bool wantTail = wantTail_;
        *this = std::move(earlier);
        wantTail_ = wantTail;
    } else {
        const std::string later = take();
        const bool wantTail = wantTail_;
        *this = std::move(earlier);
        wantTail_ = wantTail;
        append(later);
    }
    earlier.clear();  // NOLINT(bugprone-use-after-move): whole again
}

std::string InvocationLog::take() {
    if (droppedLines_ > 0) {
        if (!text_.empty()) text_ += '\n';
        text_.append("[log truncated: ")
            .append(std::to_string(droppedLines_))
            .append(" more lines were not kept]");
    }
    std::string text = std::move(text_);
    clear();
    return text;
}

std::string InvocationLog::tail(std::string_view start, std::string_view end, std::string_view report) const {
    std::string all;
    all.append(start).append(1, '\n');
    const std::size_t from = text_.size() > kLogTail ? text_.size() - kLogTail : 0;
    if (!text_.empty()) all.append(text_, from).append(1, '\n');
    all.append(tail_).append(end).append(1, '\n').append(report).append(1, '\n');
    if (all.size() > kLogTail) all.erase(0, all.size() - kLogTail);
    return all;
}

void InvocationLog::clear() {
    text_.clear();
    tail_.clear();
    droppedLines_ = 0;
}

}  // namespace updraft

#include "widgets/models/log_buffer.h"

#include "widgets/models/log_text.h"

namespace updraft {

std::string LogLine::text() const {
    switch (kind) {
        case Kind::Output:
            return std::string(output());
        case Kind::Start:
            return startLine(call->record);
        case Kind::End:
            return endLine(call->record);
        case Kind::Report:
            return reportLine(call->record);
    }
    return {};
}

// A shared call is counted with its first line; the rest of its weight is what its lines are long.
std::size_t LogBuffer::cost(const LogLine& line) {
    constexpr std::size_t kCall = sizeof(LiveInvocation) + 64;
    return sizeof(LogLine) + line.length + (line.kind == LogLine::Kind::Start ? kCall : 0);
}

void LogBuffer::add(const LiveBatch& batch) {
    missed_ += batch.dropped;
    for (const LiveInvocation& invocation : batch.invocations) {
        if (invocation.record.started == 0) continue;  // it never ran: there is no log
        const auto call = std::make_shared<const LiveInvocation>(invocation);
        addLine({call, 0, 0, LogLine::Kind::Start, LogLevel::None, false, true});
        addOutput(call);
        addLine({call, 0, 0, LogLine::Kind::End, LogLevel::None, false, true});
        addLine({call, 0, 0, LogLine::Kind::Report, LogLevel::None, false, true});
    }
}

void LogBuffer::addOutput(const std::shared_ptr<const LiveInvocation>& call) {
    const std::string_view log = call->log;
    std::size_t at = 0;
    while (at < log.size()) {
        std::size_t end = log.find('\n', at);
        if (end == std::string_view::npos) end = log.size();
        std::size_t length = end - at;
        if (length > 0 && log[end - 1] == '\r') --length;
        const std::string_view text = log.substr(at, length);
        addLine({call, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(length),
                 LogLine::Kind::Output, levelOf(text), looksLikeJson(text), isPlain(text)});
        at = end + 1;
    }
}

void LogBuffer::addLine(LogLine line) {
    bytes_ += cost(line);
    lines_.push_back(std::move(line));
    while (lines_.size() > kMostLines || (bytes_ > kMostBytes && lines_.size() > 1)) {
        bytes_ -= cost(lines_.front());
        lines_.pop_front();
        ++first_;
        ++dropped_;
    }
}

// Numbers go on, so that nobody takes a new line for an old one.
void LogBuffer::clear() {
    first_ = end();
    lines_.clear();
    bytes_ = 0;
    dropped_ = missed_ = 0;
}

}  // namespace updraft

// LogBuffer: what functions print, live, line by line: bounded in lines and bytes, the oldest go first. Lines
// have rising numbers that never change. Owned by LiveLogView; GUI thread. Lines are cheap to copy and may be
// read on any thread.
#pragma once

#include <QByteArray>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/session/live_mailbox.h"

namespace updraft {

enum class LogLevel : std::uint8_t { None, Debug, Info, Warn, Error };

struct LogLine {
    enum class Kind : std::uint8_t { Output, Start, End, Report };

    std::shared_ptr<const LiveInvocation> call;
    std::uint32_t offset = 0, length = 0;  // of Output, in call->log
    Kind kind = Kind::Output;
    LogLevel level = LogLevel::None;
    bool json = false;   // one JSON object
    bool plain = false;  // ASCII without control characters: one byte is one character of the screen

    // UTF-8 without the end of line. START, END and REPORT are made from the record when asked for.
    std::string text() const;
    std::string_view output() const { return std::string_view(call->log).substr(offset, length); }
};

class LogBuffer {
  public:
    static constexpr std::size_t kMostLines = 100'000;
    static constexpr std::size_t kMostBytes = 64u << 20;

    void add(const LiveBatch& batch);
    void clear();

    std::uint64_t begin() const { return first_; }
    std::uint64_t end() const { return first_ + lines_.size(); }
    const LogLine& line(std::uint64_t number) const { return lines_[number - first_]; }
    std::vector<LogLine> snapshot() const { return {lines_.begin(), lines_.end()}; }
    std::size_t bytes() const { return bytes_; }
    std::uint64_t dropped() const { return dropped_; }  // lines that had to go, since clear()
    std::uint64_t missed() const { return missed_; }    // invocations that came too fast to be shown

  private:
    void addLine(LogLine line);
    void addOutput(const std::shared_ptr<const LiveInvocation>& call);
    static std::size_t cost(const LogLine& line);

    std::deque<LogLine> lines_;
    std::uint64_t first_ = 0;
    std::size_t bytes_ = 0;
    std::uint64_t dropped_ = 0, missed_ = 0;
};

}  // namespace updraft

// OutputPipe: the pipe that a process has as standard output and error, read on the engine's thread and
// handed on line by line. LogBudget bounds what one invocation may write. Thread: engine thread only.
#pragma once

#include <boost/asio/io_context.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "runtime/base/unique_fd.h"

namespace updraft {

// A line longer than this is handed on in pieces: the largest log event of CloudWatch Logs
// (docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html).
inline constexpr std::size_t kLongestLine = 256 * 1024;

// Splits bytes into lines. Pure.
class LineSplitter {
  public:
    // line(std::string_view) -> bool, false to stop (this may be gone then).
    template <typename Line>
    bool feed(std::string_view bytes, Line&& line) {
        for (std::size_t end = 0; (end = bytes.find('\n')) != std::string_view::npos;) {
            const std::string_view piece = bytes.substr(0, end);
            bytes.remove_prefix(end + 1);
            if (partial_.empty()) {
                if (!line(piece)) return false;
                continue;
            }
            partial_.append(piece);
            if (!flush(line)) return false;
        }
        partial_.append(bytes);
        return partial_.size() < kLongestLine || flush(line);
    }
    // Hands on what came without a newline.
    template <typename Line>
    bool flush(Line&& line) {
        if (partial_.empty()) return true;
        const std::string whole = std::exchange(partial_, {});
        return line(std::string_view(whole));
    }

  private:
    std::string partial_;
};

// Lines of one invocation: what exceeds the budget is counted and not kept, so a function that prints 100 MB
// costs the server nothing.
class LogBudget {
  public:
    static constexpr std::size_t kBytes = 1 << 20;

    bool take(std::size_t lineSize) {
        if (used_ + lineSize + 1 <= kBytes) {
            used_ += lineSize + 1;
            return true;
        }
        used_ = kBytes;  // what follows is dropped too, or the log would have holes
        ++droppedLines_;
        droppedBytes_ += lineSize + 1;
        return false;
    }
    // A line that tells what was dropped, empty when nothing was; and starts anew.
    std::string settle();

  private:
    std::size_t used_ = 0;
    std::uint64_t droppedLines_ = 0, droppedBytes_ = 0;
};

class OutputPipe {
  public:
    // onLine may destroy the OutputPipe.
    OutputPipe(boost::asio::io_context& context, std::function<void(std::string_view)> onLine);
    ~OutputPipe();
    OutputPipe(const OutputPipe&) = delete;
    OutputPipe& operator=(const OutputPipe&) = delete;

    // Makes the pipe and returns the end for the child, to be closed after launching it; invalid with errno
    // set when there are no descriptors left.
    UniqueFd open();
    // Reads now what lies in the pipe, at most what it can hold, so that a process which never stops writing
    // cannot hold up the caller. Returns false when onLine destroyed this.
    bool drain();
    // Hands on a last line that had no newline. Returns false when onLine destroyed this.
    bool flush();

  private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace updraft

// InvocationLog: what one invocation printed, with a bound. The beginning is kept for the record; the end is
// kept beside it when the caller asked for the log's tail.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace updraft {

inline constexpr std::size_t kLogKept = 256 * 1024;  // bytes of output stored per invocation
inline constexpr std::size_t kLogTail = 4 * 1024;    // what X-Amz-Log-Result carries, before base64

class InvocationLog {
  public:
    void append(std::string_view line);
    void prepend(InvocationLog&& earlier);  // what an environment printed before its first invocation
    void keepTail() { wantTail_ = true; }
    bool empty() const { return text_.empty() && droppedLines_ == 0; }

    // Lines separated by '\n'; when lines were dropped the last one says how many. Leaves the log empty.
    std::string take();
    // The last 4 KB of start, output, end and report as the cloud's LogResult has them.
    std::string tail(std::string_view start, std::string_view end, std::string_view report) const;
    void clear();

  private:
    std::string text_;
    std::string tail_;  // only with wantTail_, and only once text_ is full
    std::uint64_t droppedLines_ = 0;
    bool wantTail_ = false;
};

}  // namespace updraft

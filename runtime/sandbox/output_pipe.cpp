#include "runtime/sandbox/output_pipe.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <cerrno>

namespace updraft {

namespace {

using Descriptor = boost::asio::posix::stream_descriptor;

constexpr std::size_t kPipeSize = 64 * 1024;  // what Linux gives a pipe

}  // namespace

std::string LogBudget::settle() {
    std::string line;
    if (droppedLines_ > 0) {
        line = "[updraft] " + std::to_string(droppedLines_) + " more lines (" +
               std::to_string(droppedBytes_) + " bytes) were dropped: an invocation may log " +
               std::to_string(kBytes >> 20) + " MiB.";
    }
    *this = {};
    return line;
}

// Outlives the OutputPipe while a handler or a loop runs.
struct OutputPipe::State : std::enable_shared_from_this<State> {
    State(boost::asio::io_context& context, std::function<void(std::string_view)> call)
        : descriptor(context), onLine(std::move(call)) {}

    bool deliver(std::string_view line) {
        onLine(line);
        return !closed;
    }
    bool read(std::size_t atMost) {
        static std::array<char, kPipeSize> buffer;  // engine thread only, and lines never lead back here
        const auto self = shared_from_this();
        std::size_t taken = 0;
        while (descriptor.is_open() && taken < atMost) {
            const ssize_t size = ::read(descriptor.native_handle(), buffer.data(), buffer.size());
            if (size < 0 && errno == EINTR) continue;
            if (size < 0) return true;
            if (size == 0) {
                boost::system::error_code ignored;
                descriptor.close(ignored);
                return true;
            }
            taken += static_cast<std::size_t>(size);
            const auto count = static_cast<std::size_t>(size);
            const auto line = [this](std::string_view text) { return deliver(text); };
            if (!splitter.feed({buffer.data(), count}, line)) return false;
            if (count < buffer.size()) return true;
        }
        return true;
    }
    void await() {
        if (!descriptor.is_open()) return;
        descriptor.async_wait(Descriptor::wait_read,
                              [self = shared_from_this()](const boost::system::error_code& error) {
                                  if (!error && !self->closed && self->read(kPipeSize)) self->await();
                              });
    }

    Descriptor descriptor;
    std::function<void(std::string_view)> onLine;
    LineSplitter splitter;
    bool closed = false;
};

OutputPipe::OutputPipe(boost::asio::io_context& context, std::function<void(std::string_view)> onLine)
    : state_(std::make_shared<State>(context, std::move(onLine))) {}

OutputPipe::~OutputPipe() {
    state_->closed = true;
    boost::system::error_code ignored;
    state_->descriptor.close(ignored);
}

UniqueFd OutputPipe::open() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return UniqueFd();
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    state_->descriptor.assign(ends[0]);
    state_->await();
    return UniqueFd(ends[1]);
}

bool OutputPipe::drain() {
    return state_->read(kPipeSize);
}

bool OutputPipe::flush() {
    const auto state = state_;
    return state->splitter.flush([&](std::string_view line) { return state->deliver(line); });
}

}  // namespace updraft

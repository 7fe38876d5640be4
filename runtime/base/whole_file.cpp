#include "runtime/base/whole_file.h"

#include <fcntl.h>

#include <array>
#include <cerrno>
#include <system_error>

#include "runtime/base/unique_fd.h"

namespace updraft {
namespace {

Error cannotRead(const std::string& name) {
    return Error{"cannot read " + name + ": " + std::generic_category().message(errno)};
}

}  // namespace

Result<std::string> readWholeFile(const std::filesystem::path& file) {
    const UniqueFd opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    return opened ? readToEnd(opened.get(), file.string()) : cannotRead(file.string());
}

Result<std::string> readToEnd(int descriptor, const std::string& name) {
    std::string text;
    std::array<char, 64 * 1024> block;
    while (true) {
        const ssize_t count = ::read(descriptor, block.data(), block.size());
        if (count > 0) text.append(block.data(), static_cast<std::size_t>(count));
        if (count == 0) return text;
        if (count < 0 && errno != EINTR) return cannotRead(name);
    }
}

}  // namespace updraft

#include "runtime/sandbox/launcher_protocol.h"

#include <sys/socket.h>

#include <cerrno>

namespace updraft {

int sendMessage(int socket, const std::string& bytes, const std::vector<int>& descriptors, int flags) {
    iovec part{const_cast<char*>(bytes.data()), bytes.size()};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * kMaxMessageDescriptors)]{};
    if (!descriptors.empty()) {
        const std::size_t size = sizeof(int) * descriptors.size();
        header.msg_control = control;
        header.msg_controllen = CMSG_SPACE(size);
        cmsghdr* rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(size);
        std::memcpy(CMSG_DATA(rights), descriptors.data(), size);
    }
    for (;;) {
        if (::sendmsg(socket, &header, flags | MSG_NOSIGNAL) >= 0) return 0;
        if (errno != EINTR) return errno;
    }
}

namespace {

void takeDescriptors(msghdr& header, ReceivedMessage& message) {
    for (cmsghdr* part = CMSG_FIRSTHDR(&header); part != nullptr; part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS) continue;
        const std::size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count && i < message.descriptors.size(); ++i) {
            int descriptor = -1;
            std::memcpy(&descriptor, CMSG_DATA(part) + i * sizeof(int), sizeof descriptor);
            message.descriptors[i].reset(descriptor);
        }
    }
}

}  // namespace

std::optional<ReceivedMessage> receiveMessage(int socket, int flags, int& error) {
    static char buffer[kMaxLauncherMessage];  // every process that receives does so on one thread
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * kMaxMessageDescriptors)]{};
    iovec part{buffer, sizeof buffer};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control;
    header.msg_controllen = sizeof control;
    ssize_t size = 0;
    do {
        size = ::recvmsg(socket, &header, flags | MSG_CMSG_CLOEXEC);
    } while (size < 0 && errno == EINTR);
    error = size < 0 ? errno : 0;
    if (size <= 0) return std::nullopt;
    ReceivedMessage message;
    message.bytes.assign(buffer, static_cast<std::size_t>(size));
    takeDescriptors(header, message);
    return message;
}

}  // namespace updraft

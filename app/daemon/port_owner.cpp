#include "app/daemon/port_owner.h"

#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace updraft {
namespace fs = std::filesystem;
namespace {

// The inode of a listening socket on the port, from the kernel's table (state 0A is LISTEN).
std::string listeningInode(const char* table, std::uint16_t port) {
    std::ifstream in(table);
    std::string line;
    std::getline(in, line);
    char wanted[8];
    std::snprintf(wanted, sizeof wanted, ":%04X", port);
    while (std::getline(in, line)) {
        std::istringstream fields(line);
        std::string slot, local, remote, state, queues, timer, retransmits, uid, timeout, inode;
        fields >> slot >> local >> remote >> state >> queues >> timer >> retransmits >> uid >> timeout >>
            inode;
        if (state == "0A" && local.ends_with(wanted)) return inode;
    }
    return {};
}

bool holdsSocket(const fs::path& process, const std::string& inode) {
    std::error_code failed;
    const std::string wanted = "socket:[" + inode + "]";
    for (fs::directory_iterator at(process / "fd", failed), end; !failed && at != end; at.increment(failed)) {
        std::error_code gone;
        if (fs::read_symlink(at->path(), gone) == wanted) return true;
    }
    return false;
}

}  // namespace

std::string describePortOwner(std::uint16_t port) {
    std::string inode = listeningInode("/proc/net/tcp", port);
    if (inode.empty()) inode = listeningInode("/proc/net/tcp6", port);
    if (inode.empty()) return {};
    std::error_code failed;
    for (fs::directory_iterator at("/proc", failed), end; !failed && at != end; at.increment(failed)) {
        const std::string pid = at->path().filename();
        if (!std::isdigit(static_cast<unsigned char>(pid[0])) || !holdsSocket(at->path(), inode)) continue;
        std::string name;
        std::getline(std::ifstream(at->path() / "comm") >> std::ws, name);
        return "process " + pid + " (" + name + ")";
    }
    return {};
}

}  // namespace updraft

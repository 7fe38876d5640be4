#include "runtime/sandbox/cpu_group.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <optional>
#include <sstream>
#include <vector>

#include "runtime/base/text.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;

// Short, so that the pauses of a small share fall inside an invocation and not between two; the kernel wants
// at least 1 ms of quota in a period, which 128 MB of 1,769 still have of this one.
constexpr std::chrono::microseconds kPeriod{20'000};
constexpr std::chrono::microseconds kLeastQuota{1'000};
constexpr const char* kPrefix = "updraft-cpu-";
constexpr const char* kRemedy =
    "Start Updraft in a group of its own: systemd-run --user --scope -p Delegate=yes updraft; in a "
    "container, "
    "give it writable control groups (docker run --privileged --cgroupns=private)";

struct GroupMount {
    fs::path point;
    std::string root;  // of the hierarchy, that is seen at the point
};

std::string unescaped(const std::string& text) {  // "\040" as in mountinfo
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 3 >= text.size()) {
            plain += text[i];
            continue;
        }
        plain += static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
        i += 3;
    }
    return plain;
}

std::vector<std::string> wordsOf(const std::string& text, char separator) {
    std::vector<std::string> words;
    std::istringstream in(text);
    for (std::string word; std::getline(in, word, separator);)
        if (!word.empty()) words.push_back(word);
    return words;
}

bool has(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string contentsOf(const fs::path& file) {
    std::ostringstream read;
    read << std::ifstream(file).rdbuf();  // nothing where there is no such file
    std::string text = std::move(read).str();
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
}

// The mount of version 2, or that of version 1 which has the cpu controller.
std::optional<GroupMount> mountOf(CgroupVersion version, const fs::path& mounts) {
    std::ifstream in(mounts);
    for (std::string line; std::getline(in, line);) {
        const std::vector<std::string> words = wordsOf(line, ' ');
        const auto dash = std::find(words.begin(), words.end(), "-");
        if (words.size() < 6 || words.end() - dash < 4) continue;
        const std::string& type = *(dash + 1);
        const bool fits = version == CgroupVersion::Two
                              ? type == "cgroup2"
                              : type == "cgroup" && has(wordsOf(*(dash + 3), ','), "cpu");
        if (fits) return GroupMount{unescaped(words[4]), unescaped(words[3])};
    }
    return std::nullopt;
}

// "4:memory:/some/group": where this process is in the hierarchy.
std::string ownGroup(CgroupVersion version, const fs::path& own) {
    std::ifstream in(own);
    for (std::string line; std::getline(in, line);) {
        const std::size_t first = line.find(':'), second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos) continue;
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const bool fits = version == CgroupVersion::Two ? controllers.empty() && line.starts_with("0:")
                                                        : has(wordsOf(controllers, ','), "cpu");
        if (fits) return line.substr(second + 1);
    }
    return "/";
}

// What is outside of a container's view begins with "/..": then the mount is as near as we get.
fs::path folderOf(const GroupMount& mount, const std::string& group) {
    if (group.starts_with("/..")) return mount.point;
    std::string below = group;
    if (mount.root != "/" && below.starts_with(mount.root)) below.erase(0, mount.root.size());
    while (below.starts_with('/')) below.erase(0, 1);
    return below.empty() ? mount.point : mount.point / below;
}

// As a shell's ">" does it.
Status writeTo(const fs::path& file, const std::string& text) {
    const UniqueFd out(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (out && ::write(out.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size()))
        return Done{};
    return Error{file.string() + " cannot be written (" + std::strerror(errno) + ")"};
}

Status mayMakeGroups(const fs::path& folder) {
    for (const fs::path& place : {folder, folder / "cgroup.procs"})
        if (::access(place.c_str(), W_OK) != 0)
            return Error{place.string() + " cannot be written (" + std::strerror(errno) + ")"};
    return Done{};
}

// Whether groups made in this folder can have a quota; switches the controller on for them if need be.
Status handsOutCpu(const fs::path& folder) {
    if (!has(wordsOf(contentsOf(folder / "cgroup.controllers"), ' '), "cpu"))
        return Error{folder.string() + " does not have the cpu controller"};
    if (auto writable = mayMakeGroups(folder); !writable) return writable;
    const fs::path children = folder / "cgroup.subtree_control";
    if (has(wordsOf(contentsOf(children), ' '), "cpu")) return Done{};
    return writeTo(children, "+cpu");
}

// The nearest group above this process that lets groups be made: one that holds processes itself hands out
// no controllers. What stands in the way nearest to us is the reason, as that is where a person can help.
Result<fs::path> placeOfTwo(const GroupMount& mount, fs::path at) {
    std::optional<Error> nearest;
    for (;; at = at.parent_path()) {
        const Status found = handsOutCpu(at);
        if (found) return at;
        if (!nearest) nearest = found.error();
        if (at == mount.point || at == at.parent_path()) return *nearest;
    }
}

int processors() {
    cpu_set_t set;
    CPU_ZERO(&set);
    return ::sched_getaffinity(0, sizeof set, &set) == 0 ? std::max(1, CPU_COUNT(&set)) : 1;
}

// What the group itself may use; nothing without a limit.
std::optional<double> limitOf(const fs::path& folder, CgroupVersion version) {
    const std::vector<std::string> words =
        version == CgroupVersion::Two ? wordsOf(contentsOf(folder / "cpu.max"), ' ')
                                      : std::vector<std::string>{contentsOf(folder / "cpu.cfs_quota_us"),
                                                                 contentsOf(folder / "cpu.cfs_period_us")};
    if (words.size() != 2) return std::nullopt;
    const auto quota = parseInteger(words[0]), period = parseInteger(words[1]);
    if (!quota || !period || *quota <= 0 || *period <= 0) return std::nullopt;
    return static_cast<double>(*quota) / static_cast<double>(*period);
}

double cpusFor(fs::path folder, const fs::path& top, CgroupVersion version) {
    double cpus = processors();
    for (;; folder = folder.parent_path()) {
        cpus = std::min(cpus, limitOf(folder, version).value_or(cpus));
        if (folder == top || folder == folder.parent_path()) return cpus;
    }
}

Status setQuota(const fs::path& folder, CgroupVersion version, CpuQuota quota) {
    const std::string part = std::to_string(quota.quota.count()),
                      whole = std::to_string(quota.period.count());
    if (version == CgroupVersion::Two) return writeTo(folder / "cpu.max", part + " " + whole);
    if (auto period = writeTo(folder / "cpu.cfs_period_us", whole); !period) return period;
    return writeTo(folder / "cpu.cfs_quota_us", part);
}

Error refusal(const std::string& reason) {
    return {"This machine does not let Updraft share out its processors: " + reason + ". " + kRemedy};
}

}  // namespace

CpuQuota CpuQuota::ofMemory(std::uint32_t memoryMb, std::uint32_t mbPerCpu) {
    const std::chrono::microseconds share{kPeriod.count() * memoryMb / mbPerCpu};
    return {std::max(share, kLeastQuota), kPeriod};
}

CpuGroup::CpuGroup(CpuGroup&& other) noexcept
    : folder_(std::exchange(other.folder_, {})), version_(other.version_), door_(std::move(other.door_)) {}

CpuGroup::~CpuGroup() {
    if (!folder_.empty()) ::rmdir(folder_.c_str());
}

Nanos CpuGroup::heldBack() const {
    const bool two = version_ == CgroupVersion::Two;
    const std::vector<std::string> words = [&] {
        std::string text = contentsOf(folder_ / "cpu.stat");
        std::replace(text.begin(), text.end(), '\n', ' ');
        return wordsOf(text, ' ');
    }();
    for (std::size_t i = 0; i + 1 < words.size(); i += 2)
        if (words[i] == (two ? "throttled_usec" : "throttled_time"))
            return Nanos(parseInteger(words[i + 1]).value_or(0) * (two ? 1'000 : 1));
    return Nanos(0);
}

Result<CpuGroups> CpuGroups::find(const CgroupFiles& files) {
    std::string reason;
    if (const auto two = mountOf(CgroupVersion::Two, files.mounts)) {
        const fs::path own = folderOf(*two, ownGroup(CgroupVersion::Two, files.own));
        if (const auto place = placeOfTwo(*two, own)) {
            CpuGroups groups(*place, CgroupVersion::Two, cpusFor(*place, two->point, CgroupVersion::Two));
            groups.sweep();
            return groups;
        } else {
            reason = place.error().message;
        }
    }
    if (const auto one = mountOf(CgroupVersion::One, files.mounts)) {
        const fs::path own = folderOf(*one, ownGroup(CgroupVersion::One, files.own));
        const Status writable = mayMakeGroups(own);
        if (!writable) return refusal(writable.error().message);
        CpuGroups groups(own, CgroupVersion::One, cpusFor(own, one->point, CgroupVersion::One));
        groups.sweep();
        return groups;
    }
    return refusal(reason.empty() ? "no control groups are mounted" : reason);
}

Result<CpuGroup> CpuGroups::make(CpuQuota quota) const {
    static std::atomic<int> made{0};
    const fs::path folder = folder_ / (kPrefix + std::to_string(::getpid()) + "-" + std::to_string(++made));
    if (::mkdir(folder.c_str(), 0755) != 0)
        return refusal(folder.string() + " cannot be made (" + std::strerror(errno) + ")");
    CpuGroup group(folder, version_, {});
    if (const Status set = setQuota(folder, version_, quota); !set) return refusal(set.error().message);
    UniqueFd door(::open((folder / "cgroup.procs").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
    if (!door)
        return refusal((folder / "cgroup.procs").string() + " cannot be opened (" + std::strerror(errno) +
                       ")");
    group.door_ = std::move(door);
    return group;
}

void CpuGroups::sweep() const {
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_, error)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(kPrefix)) continue;
        const auto pid =
            parseInteger(name.substr(std::strlen(kPrefix), name.rfind('-') - std::strlen(kPrefix)));
        if (pid && *pid > 0 && ::kill(static_cast<pid_t>(*pid), 0) != 0 && errno == ESRCH)
            ::rmdir(entry.path().c_str());
    }
}

}  // namespace updraft

// CpuGroups: where this machine lets us share out its processors: a place in its control groups below which
// we may make groups of our own. CpuGroup: one of them, with a quota of CPU time for all processes in it.
// Control groups of version 2 (cpu.max) and, where the cpu controller is still on version 1, of that
// (cpu.cfs_quota_us); docs.kernel.org/admin-guide/cgroup-v2.html, docs.kernel.org/scheduler/sched-bwc.html.
//
// Values that touch small kernel files and never wait; any thread, one at a time.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

#include "runtime/base/clock.h"
#include "runtime/base/result.h"
#include "runtime/base/unique_fd.h"

namespace updraft {

// CPU time that all processes of a group together may use in each period.
struct CpuQuota {
    std::chrono::microseconds quota{0}, period{0};
    // In proportion to memory, `mbPerCpu` of which bring one processor.
    static CpuQuota ofMemory(std::uint32_t memoryMb, std::uint32_t mbPerCpu);
    double cpus() const { return static_cast<double>(quota.count()) / static_cast<double>(period.count()); }
};

enum class CgroupVersion : std::uint8_t { One, Two };

// Removed with the object; its processes must have ended by then.
class CpuGroup {
  public:
    CpuGroup(std::filesystem::path folder, CgroupVersion version, UniqueFd door)
        : folder_(std::move(folder)), version_(version), door_(std::move(door)) {}
    ~CpuGroup();
    CpuGroup(CpuGroup&& other) noexcept;
    CpuGroup& operator=(CpuGroup&&) = delete;

    const std::filesystem::path& folder() const { return folder_; }
    // Of cgroup.procs, for writing: a process that writes "0" into it is in the group from then on, with all
    // it starts.
    int door() const { return door_.get(); }
    // How long its processes have been held back because the quota was used up.
    Nanos heldBack() const;

  private:
    friend class CpuGroups;
    std::filesystem::path folder_;  // empty: moved away
    CgroupVersion version_;
    UniqueFd door_;
};

// What the kernel says about this process; other files in tests.
struct CgroupFiles {
    std::filesystem::path mounts = "/proc/self/mountinfo", own = "/proc/self/cgroup";
};

class CpuGroups {
  public:
    // Fails where no group can be made, with the reason and what a person can do about it. Removes groups
    // that processes left behind which are gone.
    static Result<CpuGroups> find(const CgroupFiles& files = {});

    Result<CpuGroup> make(CpuQuota quota) const;
    // How many processors there are for a group: of the machine, less what groups above withhold.
    double cpus() const { return cpus_; }
    const std::filesystem::path& folder() const { return folder_; }
    CgroupVersion version() const { return version_; }

  private:
    CpuGroups(std::filesystem::path folder, CgroupVersion version, double cpus)
        : folder_(std::move(folder)), version_(version), cpus_(cpus) {}
    void sweep() const;

    std::filesystem::path folder_;  // in which groups are made
    CgroupVersion version_;
    double cpus_;
};

}  // namespace updraft

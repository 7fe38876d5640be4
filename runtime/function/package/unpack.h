// Code packages: a zip from outside becomes a folder, and nothing outside that folder is ever touched.
// Blocking; run it on Background. No state; any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace updraft {

// Limits: docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html; entries and ratio are ours.
struct UnpackLimits {
    std::int64_t unzippedBytes = 262'144'000;  // all entries together, layers included
    std::int64_t alreadyUsed = 0;              // bytes of the function's layers
    std::int64_t entries = 100'000;
};

struct UnpackFailure {
    enum class Kind {
        BadZip,    // InvalidParameterValueException
        TooLarge,  // InvalidParameterValueException in answers of CreateFunction
        Host       // the disk is full, the folder exists …: not the caller's fault
    };
    Kind kind = Kind::BadZip;
    std::string message;  // as the cloud words it where that is known
    std::string detail;   // which entry and why, for logs and people
};

struct UnpackResult {
    std::optional<UnpackFailure> failure;
    std::int64_t bytes = 0;  // unzipped
    std::int64_t files = 0;

    bool ok() const { return !failure; }
};

// Unpacks into a temporary folder beside `folder` and renames it: afterwards `folder` exists completely or
// not at all. `folder` must not exist, its parent must. Permission bits are kept (never setuid), symbolic
// links only while they stay inside.
UnpackResult unpackZip(std::string_view bytes, const std::filesystem::path& folder,
                       const UnpackLimits& limits = {});
UnpackResult unpackZipFile(const std::filesystem::path& zip, const std::filesystem::path& folder,
                           const UnpackLimits& limits = {});

}  // namespace updraft

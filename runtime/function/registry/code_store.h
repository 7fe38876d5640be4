// CodeStore: uploaded packages on disk, by content. Each is kept as the zip that was uploaded and unpacked in
// a folder of its own, which never changes and is shared by every version with the same content. A package
// goes away when the last version or layer that uses it does, environments included.
//
// Thread: engine thread; reading, hashing and unpacking run on Background.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "runtime/base/background.h"
#include "runtime/base/result.h"
#include "runtime/function/function_config.h"

namespace updraft {

// Why an upload was refused.
struct PackageRefusal {
    enum class Kind : std::uint8_t { NotAZip, TooLarge, Disk };
    Kind kind = Kind::NotAZip;
    std::string detail;
};

class CodeStore {
  public:
    // Keeps the packages' folder alive; dropping the last one removes the package.
    using Lease = std::shared_ptr<void>;

    // Packages lie below `folder`, which is made when needed. Background outlives the store.
    CodeStore(std::filesystem::path folder, Background& background);
    ~CodeStore();

    // Background thread. Checks the zip, hashes it and writes it to disk; it is not unpacked yet.
    struct Accepted {
        CodePackage package;
        std::optional<PackageRefusal> refused;
    };
    Accepted accept(std::string_view zip) const;

    Lease lease(const CodePackage& package);
    bool isUnpacked(const CodePackage& package) const;
    // Unpacks in the background unless that has been done, then calls done on the engine's thread.
    void unpack(const CodePackage& package, std::function<void(Status)> done);
    // Removes what no lease holds: leftovers of a crash. Once, after everything was loaded.
    void sweep();

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

}  // namespace updraft

// CodeStore: uploaded packages on disk, by content. Each is kept as the zip that was uploaded and unpacked in
// a folder of its own, which never changes and is shared by every version with the same content. A package
// goes away when the last version or layer that uses it does, environments included.
//
// Layout: <root>/<sha256 in hex>/package.zip and …/files.
// Thread: each function names its own.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/background.h"
#include "runtime/base/result.h"
#include "runtime/function/function_config.h"
#include "runtime/function/package/unpack.h"

namespace updraft {

class CodeStore {
  public:
    // Keeps one package; dropping its last lease removes the package in the background. Any thread.
    using Lease = std::shared_ptr<void>;

    // `root` is made when needed. Background outlives the store.
    CodeStore(std::filesystem::path root, Background& background);
    ~CodeStore();  // as close()

    struct Accepted {
        CodePackage package;
        Lease lease;  // hold it until a version or layer was made of the package
        std::optional<UnpackFailure> failure;
    };
    // Keeps and unpacks a zip. Blocking: background thread.
    Accepted accept(std::string_view zip, const UnpackLimits& limits = {}) const;
    // A copy of a folder as it is now. Blocking: background thread.
    Accepted adopt(const std::filesystem::path& folder) const;
    // The package as a zip: what was uploaded, or the folder packed now. Blocking: background thread.
    Result<std::string> readZip(const CodePackage& package) const;

    // Null for folders outside the store.
    Lease lease(const std::filesystem::path& folder) const;
    bool isUnpacked(const std::filesystem::path& folder) const;
    // Unpacks again what is missing of these folders, in the background, then calls done on the engine's
    // thread. Folders outside the store are left alone.
    void restore(std::vector<std::filesystem::path> folders, std::function<void(Status)> done) const;
    // Removes in the background what no lease holds: leftovers of a crash. Once, after everything was loaded.
    void sweep() const;
    // From now on nothing is removed any more: the program ends, and leases end with it.
    void close();

    Background& background() const;

  private:
    struct Impl;
    std::shared_ptr<Impl> impl_;
};

}  // namespace updraft

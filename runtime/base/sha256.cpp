#include "runtime/base/sha256.h"

#include <openssl/evp.h>

#include <fstream>
#include <memory>
#include <sstream>
#include <vector>

namespace updraft {
namespace fs = std::filesystem;
namespace {

class Digest {
  public:
    Digest() : context_(EVP_MD_CTX_new(), &EVP_MD_CTX_free) {
        EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr);
    }
    void add(std::string_view bytes) { EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()); }
    std::string finish() {
        std::string result(32, '\0');
        EVP_DigestFinal_ex(context_.get(), reinterpret_cast<unsigned char*>(result.data()), nullptr);
        return result;
    }

  private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
};

bool addFile(Digest& digest, const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return false;
    std::vector<char> block(64 * 1024);
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
        digest.add({block.data(), static_cast<std::size_t>(in.gcount())});
    }
    return !in.bad();
}

}  // namespace

std::string sha256(std::string_view bytes) {
    Digest digest;
    digest.add(bytes);
    return digest.finish();
}

Result<std::string> sha256OfFile(const fs::path& file) {
    Digest digest;
    if (!addFile(digest, file)) return Error{"cannot read " + file.string()};
    return digest.finish();
}

Result<std::string> sha256OfTree(const fs::path& folder) {
    std::error_code failed;
    std::vector<fs::path> files;
    for (fs::recursive_directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        if (!at->is_directory(failed)) files.push_back(at->path());
    }
    if (failed) return Error{"cannot read " + folder.string() + ": " + failed.message()};
    std::sort(files.begin(), files.end());
    Digest digest;
    for (const fs::path& file : files) {
        const auto status = fs::symlink_status(file, failed);
        digest.add(file.lexically_relative(folder).string() + '\0' +
                   std::to_string(static_cast<int>(status.permissions())) + '\0');
        if (fs::is_symlink(status)) {
            digest.add(fs::read_symlink(file, failed).string());
        } else if (fs::is_regular_file(status)) {
            addFile(digest, file);
        }
    }
    return digest.finish();
}

}  // namespace updraft

#include "runtime/platform/code_stager.h"

#include <fstream>

#include "runtime/base/ids.h"
#include "runtime/base/sha256.h"
#include "runtime/base/text.h"
#include "runtime/base/whole_file.h"
#include "runtime/function/package/unpack.h"

namespace updraft {
namespace fs = std::filesystem;
namespace {

std::string hex(std::string_view bytes) {
    std::string text;
    char pair[3];
    for (const char c : bytes) {
        std::snprintf(pair, sizeof pair, "%02x", static_cast<unsigned char>(c));
        text += pair;
    }
    return text;
}

Error cannot(const std::string& what, const fs::path& path, const SourceLocation& where,
             const std::string& why) {
    return Error{"cannot " + what + " " + path.string() + ": " + why, where};
}

Result<std::string> readSource(const CodeSource& source) {
    auto text = readWholeFile(source.path);
    return text ? std::move(text) : Error{text.error().message, source.where};
}

// Writes one file into a folder of its own. The folder appears whole or not at all, since a second program
// may stage the same.
Result<CodePackage> stageText(const std::string& text, const std::string& fileName, fs::perms mode,
                              const fs::path& stagingFolder, const SourceLocation& where) {
    const std::string digest = sha256(fileName + '\0' + text);
    CodePackage package;
    package.folder = stagingFolder / hex(digest);
    package.sha256Base64 = base64Encode(digest);
    package.size = static_cast<std::int64_t>(text.size());
    std::error_code failed;
    if (fs::is_directory(package.folder, failed)) return package;
    const fs::path temporary = stagingFolder / (hex(digest) + "." + randomToken(4));
    fs::create_directories(temporary, failed);
    const fs::path file = temporary / fileName;
    {
        std::ofstream out(file, std::ios::binary);
        out << text;
        if (!out.flush()) return cannot("write", file, where, "is the disk full?");
    }
    fs::permissions(file, mode, failed);
    fs::rename(temporary, package.folder, failed);
    if (failed) fs::remove_all(temporary, failed);
    if (!fs::is_directory(package.folder, failed))
        return cannot("write", package.folder, where, failed.message());
    return package;
}

Result<CodePackage> stageFolder(const CodeSource& source, TreeDigest& digests) {
    auto digest = digests.of(source.path);
    if (!digest) return Error{digest.error().message, source.where};
    CodePackage package;
    package.folder = source.path;
    package.sha256Base64 = base64Encode(*digest);
    package.fromWorkspace = true;
    std::error_code failed;
    for (fs::recursive_directory_iterator at(source.path, failed), end; !failed && at != end;
         at.increment(failed)) {
        std::error_code gone;
        if (at->is_regular_file(gone)) package.size += static_cast<std::int64_t>(at->file_size(gone));
    }
    return package;
}

Result<CodePackage> stageFile(const CodeSource& source, const fs::path& stagingFolder) {
    auto text = readSource(source);
    if (!text) return text.error();
    std::error_code failed;
    const fs::perms mode = fs::status(source.path, failed).permissions();
    return stageText(*text, source.path.filename().string(), mode, stagingFolder, source.where);
}

Result<CodePackage> stageZip(const CodeSource& source, const fs::path& stagingFolder) {
    auto zip = readSource(source);
    if (!zip) return zip.error();
    const std::string digest = sha256(*zip);
    CodePackage package;
    package.folder = stagingFolder / hex(digest);
    package.sha256Base64 = base64Encode(digest);
    package.size = static_cast<std::int64_t>(zip->size());
    package.zip = source.path;
    std::error_code failed;
    if (fs::is_directory(package.folder, failed)) return package;
    fs::create_directories(stagingFolder, failed);
    const UnpackResult unpacked = unpackZip(*zip, package.folder);
    if (!unpacked.ok() && !fs::is_directory(package.folder, failed)) {
        return cannot("unpack", source.path, source.where,
                      unpacked.failure->message + " " + unpacked.failure->detail);
    }
    return package;
}

}  // namespace

Result<CodePackage> stageCode(const CodeSource& source, const fs::path& stagingFolder, TreeDigest& digests) {
    switch (source.kind) {
        case CodeSource::Kind::Folder:
            return stageFolder(source, digests);
        case CodeSource::Kind::File:
            return stageFile(source, stagingFolder);
        case CodeSource::Kind::Inline:
            return stageText(source.text, source.fileName, fs::perms(0755), stagingFolder, source.where);
        case CodeSource::Kind::Zip:
            return stageZip(source, stagingFolder);
        case CodeSource::Kind::None:
            break;
    }
    return Error{"it has no code", source.where};
}

}  // namespace updraft

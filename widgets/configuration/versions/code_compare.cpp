#include "widgets/configuration/versions/code_compare.h"

#include <QFile>
#include <array>
#include <map>

namespace updraft {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 20'000;
constexpr qint64 kLargest = qint64{1024} * 1024;
constexpr std::array kTooling = {".git", "__pycache__", ".updraft", ".cache"};

bool isTooling(const fs::path& name) {
    return std::any_of(kTooling.begin(), kTooling.end(), [&](const char* one) { return name == one; });
}

struct Listing {
    std::map<std::string, std::uintmax_t> sizes;  // by relative path
    bool complete = true;
    std::error_code error;
};

Listing listFiles(const fs::path& folder, const std::stop_token& stop) {
    Listing listing;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, listing.error);
    const fs::recursive_directory_iterator end;
    while (!listing.error && at != end && !stop.stop_requested()) {
        std::error_code ignored;
        if (at->is_directory(ignored) && isTooling(at->path().filename())) at.disable_recursion_pending();
        if (at->is_regular_file(ignored)) {
            if (listing.sizes.size() >= kMostFiles) {
                listing.complete = false;
                break;
            }
            listing.sizes.emplace(at->path().lexically_relative(folder).generic_string(),
                                  at->file_size(ignored));
        }
        at.increment(listing.error);
    }
    return listing;
}

bool sameContent(const fs::path& left, const fs::path& right) {
    QFile a(QString::fromStdString(left.string())), b(QString::fromStdString(right.string()));
    if (!a.open(QFile::ReadOnly) || !b.open(QFile::ReadOnly)) return false;
    constexpr qint64 kPiece = 1 << 18;
    while (true) {
        const QByteArray one = a.read(kPiece), other = b.read(kPiece);
        if (one != other) return false;
        if (one.isEmpty()) return true;
    }
}

}  // namespace

CodeDifferences compareCode(const fs::path& left, const fs::path& right, const std::stop_token& stop) {
    CodeDifferences result;
    const Listing a = listFiles(left, stop), b = listFiles(right, stop);
    result.complete = a.complete && b.complete;
    for (const std::error_code& error : {a.error, b.error}) {
        if (error) result.problem = QString::fromStdString(error.message());
    }
    using Kind = CodeDifference::Kind;
    for (const auto& [path, size] : a.sizes) {
        if (stop.stop_requested()) break;
        const auto other = b.sizes.find(path);
        if (other == b.sizes.end()) {
            result.files.push_back({QString::fromStdString(path), Kind::OnlyLeft});
        } else if (size != other->second || !sameContent(left / path, right / path)) {
            result.files.push_back({QString::fromStdString(path), Kind::Changed});
        }
    }
    for (const auto& [path, size] : b.sizes) {
        if (a.sizes.count(path) == 0) result.files.push_back({QString::fromStdString(path), Kind::OnlyRight});
    }
    std::sort(result.files.begin(), result.files.end(),
              [](const CodeDifference& one, const CodeDifference& other) { return one.path < other.path; });
    return result;
}

CodeText readCode(const fs::path& path) {
    CodeText result;
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QFile::ReadOnly)) return result;
    if (file.size() > kLargest) {
        result.state = CodeText::State::TooLarge;
        return result;
    }
    const QByteArray bytes = file.readAll();
    result.state = bytes.contains('\0') ? CodeText::State::Binary : CodeText::State::Text;
    if (result.state == CodeText::State::Text) result.text = QString::fromUtf8(bytes);
    return result;
}

}  // namespace updraft

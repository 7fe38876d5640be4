#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include <fstream>
#include <random>

#include "raw_zip.h"
#include "runtime/base/ids.h"
#include "runtime/base/sha256.h"
#include "runtime/function/package/pack.h"
#include "runtime/function/package/unpack.h"

namespace updraft {
namespace {
namespace fs = std::filesystem;
using test::RawEntry;
using test::rawZip;

constexpr const char* kBadZip =
    "Could not unzip uploaded file. Please check your file, then try to upload again.";

class Package : public testing::Test {
  protected:
    Package() : root_(fs::temp_directory_path() / ("updraft-package-" + randomToken(8))) {
        fs::create_directory(root_);
    }
    ~Package() override { fs::remove_all(root_); }

    static std::string read(const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static void write(const fs::path& file, std::string_view text) {
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }
    static int mode(const fs::path& file) {
        struct stat status {};
        return ::lstat(file.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
    }
    // A refused package leaves nothing behind, neither the folder nor a temporary one.
    void expectRefused(const std::string& zip, const std::string& why) {
        const UnpackResult result = unpackZip(zip, root_ / "out");
        ASSERT_FALSE(result.ok()) << why;
        EXPECT_EQ(result.failure->kind, UnpackFailure::Kind::BadZip);
        EXPECT_EQ(result.failure->message, kBadZip);
        EXPECT_NE(result.failure->detail.find(why), std::string::npos) << result.failure->detail;
        EXPECT_TRUE(fs::is_empty(root_)) << why;
    }

    fs::path root_;
};

TEST_F(Package, KeepsFilesFoldersModesAndLinks) {
    const UnpackResult result = unpackZip(rawZip({{"bootstrap", "#!/bin/sh\n", 0100755},
                                                  {"lib/", "", 040755},
                                                  {"lib/a.py", "x = 1\n", 0100600},
                                                  {"deep/er/b.txt", "b", 0},
                                                  {"setuid", "s", 0104755},
                                                  {"lib/link", "../bootstrap", 0120777}}),
                                          root_ / "out");
    ASSERT_TRUE(result.ok()) << result.failure->detail;
    EXPECT_EQ(result.files, 5);
    EXPECT_EQ(result.bytes, 18);
    EXPECT_EQ(read(root_ / "out/bootstrap"), "#!/bin/sh\n");
    EXPECT_EQ(mode(root_ / "out/bootstrap"), 0755);
    EXPECT_EQ(mode(root_ / "out/lib/a.py"), 0600);
    EXPECT_EQ(mode(root_ / "out/deep/er/b.txt"), 0644);
    EXPECT_EQ(mode(root_ / "out/setuid"), 0755);
    EXPECT_EQ(fs::read_symlink(root_ / "out/lib/link"), "../bootstrap");
}

TEST_F(Package, RefusesWhatLeavesTheFolder) {
    const struct {
        std::vector<RawEntry> entries;
        std::string why;
    } rows[] = {
        {{{"../evil", "x"}}, "leaves the package: ../evil"},
        {{{"a/../../evil", "x"}}, "leaves the package"},
        {{{"/etc/evil", "x"}}, "absolute path"},
        {{{"C:\\evil", "x"}}, "absolute path"},
        {{{"a//b", "x"}}, "empty parts"},
        {{{"./a", "x"}}, "empty parts"},
        {{{std::string(300, 'n'), "x"}}, "longer than 255"},
        {{{"link", "/etc/passwd", 0120777}}, "link that leaves"},
        {{{"link", "../x", 0120777}}, "link that leaves"},
        {{{"a", ".", 0120777}, {"b", "a/../..", 0120777}}, "link that leaves"},
        {{{"d/a", "..", 0120777}, {"b", "d/a/..", 0120777}}, "link that leaves"},
        {{{"link", "target", 0120777}, {"link/file", "x"}}, "both a link and a folder"},
        {{{"a", "b", 0120777}, {"b", "a", 0120777}}, "link without an end"},
        {{{"pipe", "", 0010644}}, "neither a file"},
    };
    for (const auto& row : rows) expectRefused(rawZip(row.entries), row.why);
}

TEST_F(Package, RefusesDamagedArchives) {
    const std::string good = rawZip({{"a.py", "hello world"}, {"b.py", "more"}});
    expectRefused("", "");
    expectRefused("this is no zip", "");
    expectRefused(good.substr(0, good.size() - 30), "");
    expectRefused(good.substr(10), "");
    expectRefused(rawZip({}), "empty");
    expectRefused(rawZip({{"a.py", "1"}, {"a.py", "2"}}), "named twice");
    expectRefused(rawZip({{"a", "1"}, {"a/b", "2"}}), "both a file and a folder");
    expectRefused(rawZip({{"a/b", "2"}, {"a", "1"}}), "both a file and a folder");
    expectRefused(rawZip({{"a.py", "123456789012345", 0100644, 1}}), "encrypted");
    RawEntry wrong{"a.py", "hello"};
    wrong.crc = 12345;
    expectRefused(rawZip({wrong}), "damaged");
}

TEST_F(Package, CountsWhatIsInflatedNotWhatIsClaimed) {
    UnpackLimits limits;
    limits.unzippedBytes = 1'000'000;
    const fs::path big = root_ / "big.zip";
    const std::string zeros(2'000'000, '\0');
    zip_t* archive = zip_open(big.c_str(), ZIP_CREATE, nullptr);
    zip_file_add(archive, "zeros", zip_source_buffer(archive, zeros.data(), zeros.size(), 0), 0);
    ASSERT_EQ(zip_close(archive), 0);
    ASSERT_LT(fs::file_size(big), 10'000u);  // a thousandth of its contents: a bomb in small

    std::string lying = read(big);  // claims ten bytes in its directory
    const std::size_t directory = lying.rfind("PK\x01\x02");
    lying.replace(directory + 24, 4, std::string("\x0a\0\0\0", 4));
    for (const std::string& zip : {read(big), lying}) {
        const UnpackResult result = unpackZip(zip, root_ / "out", limits);
        ASSERT_FALSE(result.ok());
        EXPECT_FALSE(fs::exists(root_ / "out"));
        if (result.failure->kind == UnpackFailure::Kind::TooLarge) {
            EXPECT_EQ(result.failure->message, "Unzipped size must be smaller than 1000000 bytes");
        } else {
            EXPECT_EQ(zip, lying);  // found out by its false header
        }
    }
    const UnpackResult fromFile = unpackZipFile(big, root_ / "out", limits);
    ASSERT_FALSE(fromFile.ok());
    EXPECT_EQ(fromFile.failure->kind, UnpackFailure::Kind::TooLarge);
}

TEST_F(Package, LayersCountTowardsTheLimit) {
    UnpackLimits limits;
    limits.alreadyUsed = limits.unzippedBytes - 10;
    EXPECT_TRUE(unpackZip(rawZip({{"a", "123456789"}}), root_ / "fits", limits).ok());
    const UnpackResult result = unpackZip(rawZip({{"a", "1234567890"}}), root_ / "over", limits);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.failure->message, "Unzipped size must be smaller than 262144000 bytes");
}

TEST_F(Package, NeverReplacesAFolder) {
    fs::create_directory(root_ / "out");
    const UnpackResult result = unpackZip(rawZip({{"a", "1"}}), root_ / "out");
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.failure->kind, UnpackFailure::Kind::Host);
    EXPECT_TRUE(fs::is_empty(root_ / "out"));
}

TEST_F(Package, PackingAndUnpackingGivesTheSameTree) {
    const fs::path folder = root_ / "in";
    write(folder / "app.py", "print()\n");
    write(folder / "lib/bootstrap", "#!/bin/sh\n");
    write(folder / ".git/HEAD", "ref\n");
    fs::permissions(folder / "lib/bootstrap", fs::perms(0755));
    fs::create_directory(folder / "empty");
    fs::create_symlink("app.py", folder / "link");
    const Result<std::int64_t> size = packFolder(folder, root_ / "a.zip");
    ASSERT_TRUE(size.ok()) << size.error().message;
    EXPECT_EQ(static_cast<std::uintmax_t>(*size), fs::file_size(root_ / "a.zip"));
    ASSERT_TRUE(packFolder(folder, root_ / "b.zip").ok());
    EXPECT_EQ(read(root_ / "a.zip"), read(root_ / "b.zip"));  // a second run gives the same bytes
    ASSERT_TRUE(unpackZipFile(root_ / "a.zip", root_ / "out").ok());
    EXPECT_TRUE(fs::is_directory(root_ / "out/empty"));
    EXPECT_FALSE(fs::exists(root_ / "out/.git"));
    fs::remove_all(folder / ".git");
    EXPECT_EQ(*sha256OfTree(folder), *sha256OfTree(root_ / "out"));
}

TEST_F(Package, DamagedBytesNeverEscapeOrCrash) {
    const std::string good = rawZip({{"a/b.py", "hello"}, {"l", "a", 0120777}, {"bin", "x", 0100755}});
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string bad = good;
        for (int change = 0; change < 1 + round % 4; ++change)
            bad[random() % bad.size()] = static_cast<char>(random());
        const UnpackResult result = unpackZip(bad, root_ / "out");
        ASSERT_EQ(result.ok(), fs::exists(root_ / "out"));
        fs::remove_all(root_ / "out");
        ASSERT_TRUE(fs::is_empty(root_)) << round;
    }
}

}  // namespace
}  // namespace updraft

#include "runtime/function/registry/code_store.h"

#include "registry_fixture.h"

namespace updraft {
namespace {

using CodeStoreTest = RegistryTest;

TEST_F(CodeStoreTest, KeepsZipAndFiles) {
    const std::string zip = makeZip("index.py", "print(1)");
    const CodeStore::Accepted kept = code->accept(zip);
    ASSERT_FALSE(kept.failure);
    EXPECT_TRUE(std::filesystem::exists(kept.package.folder / "index.py"));
    EXPECT_EQ(kept.package.size, static_cast<std::int64_t>(zip.size()));
    EXPECT_EQ(code->readZip(kept.package).value(), zip);
}

TEST_F(CodeStoreTest, RefusesWhatIsNoZip) {
    const CodeStore::Accepted refused = code->accept("no zip at all");
    ASSERT_TRUE(refused.failure);
    EXPECT_EQ(refused.failure->kind, UnpackFailure::Kind::BadZip);
}

TEST_F(CodeStoreTest, RemovesAPackageAfterItsLastLease) {
    CodeStore::Accepted first = code->accept(makeZip("a", "same"));
    CodeStore::Accepted second = code->accept(makeZip("a", "same"));
    const std::filesystem::path files = first.package.folder;
    EXPECT_EQ(files, second.package.folder);
    first.lease.reset();
    EXPECT_TRUE(std::filesystem::exists(files));
    second.lease.reset();
    waitUntil([&] { return !std::filesystem::exists(files); });
}

TEST_F(CodeStoreTest, RemovesNothingOnceClosed) {
    CodeStore::Accepted kept = code->accept(makeZip("a", "kept"));
    code->close();
    kept.lease.reset();
    background.reset();  // waits for what was begun
    EXPECT_TRUE(std::filesystem::exists(kept.package.folder));
    registry.reset();
}

TEST_F(CodeStoreTest, SweepsLeftovers) {
    const std::filesystem::path leftover = folder.path() / "code" / "0123" / "files";
    std::filesystem::create_directories(leftover);
    code->sweep();
    waitUntil([&] { return !std::filesystem::exists(leftover.parent_path()); });
}

TEST_F(CodeStoreTest, AdoptsACopyOfAFolder) {
    const std::filesystem::path source = folder.path() / "source";
    std::filesystem::create_directories(source / "deep");
    std::ofstream(source / "deep" / "file") << "before";
    const CodeStore::Accepted copy = code->adopt(source);
    ASSERT_FALSE(copy.failure);
    std::ofstream(source / "deep" / "file") << "after";
    std::string text;
    std::ifstream(copy.package.folder / "deep" / "file") >> text;
    EXPECT_EQ(text, "before");
    EXPECT_NE(code->readZip(copy.package).value().find("deep/file"), std::string::npos);
}

}  // namespace
}  // namespace updraft

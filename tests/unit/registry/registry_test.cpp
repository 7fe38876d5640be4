#include "runtime/function/registry/registry.h"

#include "registry_fixture.h"

namespace updraft {
namespace {

using Lookup = FunctionRegistry::Lookup;
using Lines = std::vector<std::string>;

TEST_F(RegistryTest, IsPendingUntilTheBackgroundIsThrough) {
    const VersionEntry& entry = registry->createFunction(draft("f", "one"), {});
    EXPECT_EQ(entry.state, FunctionState::Pending);
    EXPECT_EQ(registry->lookup("f", "", 0).status, Lookup::Status::Pending);
    EXPECT_EQ(registry->resolve("f", "", 0), nullptr);
    const std::string revision = entry.version->revisionId;
    waitActive("f");
    EXPECT_EQ(registry->lookup("f", "$LATEST", 0).status, Lookup::Status::Ready);
    EXPECT_NE(registry->entry("f", "")->version->revisionId, revision);
    EXPECT_EQ(heard.take(), Lines{"replaced f new"});
}

TEST_F(RegistryTest, ServesTheOldCodeWhileTheNewIsInProgress) {
    create("f");
    const FunctionVersionPtr old = registry->resolve("f", "", 0);
    const VersionEntry& entry = registry->updateFunction("f", draft("f", "two"));
    EXPECT_EQ(entry.lastUpdate, UpdateStatus::InProgress);
    EXPECT_EQ(registry->resolve("f", "", 0), old);
    waitActive("f");
    EXPECT_NE(registry->resolve("f", "", 0)->code.sha256Base64, old->code.sha256Base64);
    EXPECT_EQ(heard.take(), (Lines{"replaced f new", "replaced f had"}));
}

TEST_F(RegistryTest, PublishesOnlyChanges) {
    create("f");
    EXPECT_EQ(registry->publishVersion("f", std::nullopt).version->version, "1");
    EXPECT_EQ(registry->publishVersion("f", "another description").version->version, "1");
    FunctionRegistry::Draft changed = draft("f", "one");
    changed.config.memoryMb = 256;
    registry->updateFunction("f", changed);
    waitActive("f");
    EXPECT_EQ(registry->publishVersion("f", std::nullopt).version->version, "2");
    EXPECT_EQ(registry->resolve("f", "1", 0)->config.memoryMb, 128);
    EXPECT_EQ(registry->resolve("f", "2", 0)->config.memoryMb, 256);
}

TEST_F(RegistryTest, NeverUsesANumberTwice) {
    create("f");
    registry->publishVersion("f", std::nullopt);
    registry->removeVersion("f", 1);
    EXPECT_EQ(registry->lookup("f", "1", 0).status, Lookup::Status::NotFound);
    EXPECT_EQ(registry->publishVersion("f", std::nullopt).version->version, "2");
}

TEST_F(RegistryTest, AliasSharesByWeight) {
    create("f");
    registry->publishVersion("f", std::nullopt);
    registry->updateFunction("f", draft("f", "two"));
    waitActive("f");
    registry->publishVersion("f", std::nullopt);
    registry->putAlias("f", {"live", "", "", {"1", "2", 0.25}});
    EXPECT_EQ(registry->resolve("f", "live", 0.24)->version, "2");
    EXPECT_EQ(registry->resolve("f", "live", 0.25)->version, "1");
    EXPECT_TRUE(registry->lookup("f", "live", 0.9).viaAlias);
    EXPECT_EQ(registry->resolve("f", "none", 0.5), nullptr);
}

TEST_F(RegistryTest, ProvisionedFollowsTheAlias) {
    create("f");
    registry->publishVersion("f", std::nullopt);
    registry->putAlias("f", {"live", "", "", {"1", "", 0}});
    registry->setProvisioned("f", "live", 3);
    registry->updateFunction("f", draft("f", "two"));
    waitActive("f");
    registry->publishVersion("f", std::nullopt);
    heard.take();
    registry->putAlias("f", {"live", "", "", {"2", "", 0}});
    EXPECT_EQ(heard.take(), (Lines{"alias f:live", "provisioned f:live 2 3"}));
    registry->removeAlias("f", "live");
    EXPECT_EQ(heard.take(), (Lines{"alias f:live", "provisioned f:live - 0"}));
}

TEST_F(RegistryTest, RemovalTakesEverythingAlong) {
    create("f");
    const std::filesystem::path files = registry->entry("f", "")->version->code.folder;
    const std::string url = registry->putUrl("f", {}).urlId;
    EXPECT_EQ(registry->findUrl(url).function->name, "f");
    heard.take();
    accepted = {};
    registry->removeFunction("f");
    EXPECT_EQ(heard.take(), Lines{"removed f"});
    EXPECT_EQ(registry->findUrl(url).function, nullptr);
    waitUntil([&] { return !std::filesystem::exists(files); });
}

TEST_F(RegistryTest, APackageStaysWhileAVersionIsHeld) {
    create("f");
    accepted = {};
    FunctionVersionPtr held = registry->resolve("f", "", 0);
    registry->removeFunction("f");
    EXPECT_TRUE(std::filesystem::exists(held->code.folder));
    const std::filesystem::path files = held->code.folder;
    held.reset();
    waitUntil([&] { return !std::filesystem::exists(files); });
}

TEST_F(RegistryTest, LayersKeepTheirNumbersAndTheirUsers) {
    accepted = code->accept(makeZip("lib", "layer"));
    LayerVersion layer;
    layer.name = "tools";
    layer.content = accepted.package;
    EXPECT_EQ(registry->publishLayer(layer).version, 1);
    FunctionRegistry::Draft user = draft("f", "one");
    user.config.layers = {{"arn", layer.content.folder, 5}};
    registry->createFunction(user, {});
    waitActive("f");
    accepted = {};
    registry->removeLayer("tools", 1);
    EXPECT_EQ(registry->findLayer("tools", 1), nullptr);
    EXPECT_TRUE(std::filesystem::exists(layer.content.folder));
    EXPECT_EQ(registry->publishLayer(layer).version, 2);
}

TEST_F(RegistryTest, CountsCodeStorageAndReservations) {
    create("f");
    const std::int64_t one = registry->codeStorageBytes();
    EXPECT_GT(one, 0);
    registry->publishVersion("f", std::nullopt);
    EXPECT_EQ(registry->codeStorageBytes(), 2 * one);
    registry->setReserved("f", 7);
    EXPECT_EQ(registry->reservedTotal(), 7);
}

}  // namespace
}  // namespace updraft

// A registry with a temporary code store, a manual clock and a listener that writes down what it hears.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>
#include <zip.h>

#include <boost/asio/executor_work_guard.hpp>
#include <filesystem>
#include <fstream>

#include "runtime/function/registry/registry.h"

namespace updraft {

class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "updraft-XXXXXX").string();
        path_ = mkdtemp(pattern.data());
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

// A zip with one file.
inline std::string makeZip(const std::string& name, const std::string& content) {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "made.zip";
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE, nullptr);
    zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    zip_close(archive);
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Every announcement as one line of text.
class Heard final : public RegistryListener {
  public:
    void versionReplaced(const FunctionVersionPtr& old, const FunctionVersionPtr& now) override {
        lines.push_back("replaced " + now->config.name + (old ? " had" : " new"));
    }
    void versionRemoved(const FunctionVersionPtr& version) override {
        lines.push_back("version removed " + version->version);
    }
    void functionRemoved(std::string_view name) override { lines.push_back("removed " + std::string(name)); }
    void reservedChanged(std::string_view name, std::optional<int> concurrency) override {
        lines.push_back("reserved " + std::string(name) + " " +
                        (concurrency ? std::to_string(*concurrency) : "none"));
    }
    void provisionedChanged(std::string_view name, std::string_view qualifier,
                            const FunctionVersionPtr& version, int count) override {
        lines.push_back("provisioned " + std::string(name) + ":" + std::string(qualifier) + " " +
                        (version ? version->version : "-") + " " + std::to_string(count));
    }
    void aliasChanged(std::string_view name, std::string_view alias) override {
        lines.push_back("alias " + std::string(name) + ":" + std::string(alias));
    }
    std::vector<std::string> take() { return std::exchange(lines, {}); }
    std::vector<std::string> lines;
};

class RegistryTest : public testing::Test {
  protected:
    RegistryTest() { open(); }

    void open() {
        background = std::make_unique<Background>(context);
        code = std::make_unique<CodeStore>(folder.path() / "code", *background);
        registry = std::make_unique<FunctionRegistry>(Identity{}, clock, documents, *code);
        registry->setListener(&heard);
        EXPECT_EQ(registry->load(), std::vector<std::string>{});
    }
    // As a clean end of the program and another start.
    void reopen() {
        registry.reset();
        code.reset();
        background.reset();
        context.restart();
        context.poll();
        open();
    }
    // Runs the engine's thread until the condition holds; fails after ten seconds.
    template <typename Condition>
    void waitUntil(Condition holds) {
        const auto guard = boost::asio::make_work_guard(context);
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        context.restart();
        while (!holds() && std::chrono::steady_clock::now() < deadline)
            context.run_one_for(std::chrono::milliseconds(20));
        ASSERT_TRUE(holds());
    }
    void waitActive(std::string_view name, std::string_view qualifier = {}) {
        waitUntil([&] {
            const VersionEntry* entry = registry->entry(name, qualifier);
            return entry && entry->state == FunctionState::Active &&
                   entry->lastUpdate == UpdateStatus::Successful;
        });
    }

    FunctionRegistry::Draft draft(const std::string& name, const std::string& content) {
        accepted = code->accept(makeZip("index.py", content));
        FunctionRegistry::Draft made;
        made.config.name = name;
        made.config.runtime = "python3.12";
        made.config.handler = "index.handler";
        made.code = accepted.package;
        return made;
    }
    void create(const std::string& name, const std::string& content = "one") {
        registry->createFunction(draft(name, content), {});
        waitActive(name);
    }

    TemporaryFolder folder;
    boost::asio::io_context context;
    ManualClock clock;
    MemoryRecordStore documents;
    Heard heard;
    CodeStore::Accepted accepted;
    std::unique_ptr<Background> background;
    std::unique_ptr<CodeStore> code;
    std::unique_ptr<FunctionRegistry> registry;
};

}  // namespace updraft

// Where the registry keeps its documents between runs. A document is one JSON text under a kind and a key.
// Implemented on the database by runtime/platform, and in memory for tests.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace updraft {

// Engine thread only. Writes are queued in order and made durable by the implementation soon afterwards.
class RecordStore {
  public:
    virtual ~RecordStore() = default;
    virtual void put(std::string_view kind, std::string_view key, std::string_view json) = 0;
    virtual void remove(std::string_view kind, std::string_view key) = 0;
    // Every document of a kind as (key, JSON), ordered by key. Only called while opening a workspace.
    virtual std::vector<std::pair<std::string, std::string>> load(std::string_view kind) = 0;
    // The number by which records and rollups know a function: the same for a name for ever, also after the
    // function was deleted and made again. Never 0.
    virtual std::uint32_t functionId(std::string_view name) = 0;
};

// Forgets everything when it is destroyed.
class MemoryRecordStore final : public RecordStore {
  public:
    void put(std::string_view kind, std::string_view key, std::string_view json) override {
        documents_[std::string(kind)][std::string(key)] = json;
    }
    void remove(std::string_view kind, std::string_view key) override {
        documents_[std::string(kind)].erase(std::string(key));
    }
    std::vector<std::pair<std::string, std::string>> load(std::string_view kind) override {
        const auto& found = documents_[std::string(kind)];
        return {found.begin(), found.end()};
    }
    std::uint32_t functionId(std::string_view name) override {
        return ids_.emplace(name, static_cast<std::uint32_t>(ids_.size() + 1)).first->second;
    }

  private:
    std::map<std::string, std::uint32_t, std::less<>> ids_;
    std::map<std::string, std::map<std::string, std::string>> documents_;
};

}  // namespace updraft

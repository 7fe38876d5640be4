// The registry's documents in the workspace's database.
#pragma once

#include "runtime/function/registry/record_store.h"
#include "runtime/store/store.h"

namespace updraft {

class StoreDocuments final : public RecordStore {
  public:
    explicit StoreDocuments(Store& store) : store_(store) {}
    void put(std::string_view kind, std::string_view key, std::string_view json) override {
        store_.putDocument(std::string(kind), std::string(key), std::string(json));
    }
    void remove(std::string_view kind, std::string_view key) override {
        store_.removeDocument(std::string(kind), std::string(key));
    }
    std::vector<std::pair<std::string, std::string>> load(std::string_view kind) override {
        std::vector<std::pair<std::string, std::string>> result;
        if (auto documents = store_.loadDocuments(kind)) {
            for (StoredDocument& document : *documents)
                result.emplace_back(std::move(document.key), std::move(document.json));
        }
        return result;
    }

    std::uint32_t functionId(std::string_view name) override { return store_.functionId(name); }

  private:
    Store& store_;
};

}  // namespace updraft

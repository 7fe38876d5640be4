// What the parts of StoreReader share. Internal to the store layer.
#pragma once

#include "runtime/store/block_table.h"
#include "runtime/store/database.h"
#include "runtime/store/store_reader.h"

namespace updraft {

struct StoreReader::Impl {
    store::Database database;
    std::string path;
    store::BlockList blocks;
};

namespace store {

// Runs a query and hands every row to `row`.
template <typename Bind, typename Row>
Status query(Database& database, const std::string& sql, Bind&& bind, Row&& row) {
    auto statement = database.prepare(sql);
    if (!statement) return statement.error();
    bind(*statement);
    while (statement->step()) row(*statement);
    if (!statement->ok()) return database.error("read");
    return Done{};
}

// Several questions about one moment.
class Snapshot {
  public:
    explicit Snapshot(Database& database) : database_(database) { database_.run("BEGIN"); }
    ~Snapshot() { database_.run("COMMIT"); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

  private:
    Database& database_;
};

}  // namespace store
}  // namespace updraft

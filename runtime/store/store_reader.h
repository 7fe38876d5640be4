// StoreReader: questions to a workspace file, over a connection of its own. Sees what is committed, at most
// 50 ms behind the engine; never holds up the writer.
//
// Thread: any one at a time; make one per thread. Calls block for as long as the disk takes.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/store/async_store.h"
#include "runtime/store/invocation_query.h"
#include "runtime/telemetry/invocation_record.h"

namespace updraft {

struct StoredDocument {
    std::string key, json;
};

using NamedIds = std::vector<std::pair<std::uint32_t, std::string>>;

class StoreReader {
  public:
    static Result<std::unique_ptr<StoreReader>> open(const std::string& path);
    ~StoreReader();

    // ---- searching ----
    // Up to `limit` invocations older than sequence `before` (0: from the newest), newest first. Looks into
    // no more than `scanLimit` sequences, so a page of a rare kind may come back short, with a cursor to go
    // on from. Blocks of invocations that cannot hold what is wanted cost nothing and do not count.
    Result<InvocationPage> page(const InvocationFilter& filter, std::uint64_t before = 0, int limit = 100,
                                std::uint64_t scanLimit = 200'000, const ScanControl& control = {});
    // The other way: up to `limit` invocations newer than sequence `after`, oldest first. page.nextAfter goes
    // on from there, also later, when there is more: nothing is missed, nothing comes twice.
    Result<InvocationPage> newer(const InvocationFilter& filter, std::uint64_t after, int limit = 100,
                                 std::uint64_t scanLimit = 200'000, const ScanControl& control = {});
    // Of sequences above `after`. Reads them all.
    Result<InvocationCounts> counts(const InvocationFilter& filter, std::uint64_t after = 0,
                                    const ScanControl& control = {});
    // The newest with this id (retries share one). Ids are not indexed, which keeps recording fast: the last
    // `scanLimit` invocations are looked through, about 10 million a second.
    Result<std::optional<InvocationRecord>> findRequest(const RequestId& id,
                                                        std::uint64_t scanLimit = 1'000'000);
    // The newest invocation of the function that went wrong (kErrors).
    Result<std::optional<InvocationDetail>> lastError(std::uint32_t functionId,
                                                      std::uint64_t scanLimit = 2'000'000);

    // ---- all of them, by row number (0: the oldest) ----
    Result<std::uint64_t> rowCount();
    Result<std::vector<InvocationRecord>> rows(std::uint64_t first, int limit);  // oldest first
    Result<std::uint64_t> rowOf(std::uint64_t sequence);  // how many are older; there or not
    Result<std::uint64_t> sequenceAt(WallNanos moment);   // the first that arrived then or later; 0: none

    // ---- one ----
    Result<std::optional<InvocationDetail>> invocation(std::uint64_t sequence);
    Result<std::string> log(std::uint64_t sequence);  // its output alone, "" when it wrote nothing
    Result<std::optional<InvocationPayload>> payload(std::uint64_t sequence);

    // ---- the whole ----
    Result<StoreSize> size();
    // What ended with an arrival at or after `from`; quick also when these are millions.
    Result<RecentCounts> recent(WallNanos from);

    Result<NamedIds> strings();                                            // of aliasId and errorTypeId
    Result<NamedIds> functionNames();                                      // of functionId
    Result<std::vector<StoredDocument>> documents(std::string_view kind);  // by key
    Result<std::vector<AsyncEvent>> asyncEvents();                         // oldest first

  private:
    struct Impl;
    explicit StoreReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace updraft

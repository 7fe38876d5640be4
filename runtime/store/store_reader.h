// StoreReader: questions to a workspace file, over a connection of its own. Sees what is committed, at most
// 50 ms behind the engine; never holds up the writer.
//
// Thread: any one at a time; make one per thread. Calls block for as long as the disk takes.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/store/async_store.h"
#include "runtime/telemetry/invocation_record.h"

namespace updraft {

// Which invocations; what is not set matches all.
struct InvocationFilter {
    std::optional<std::uint32_t> functionId;
    std::optional<Outcome> outcome;
    std::optional<Trigger> trigger;
    std::optional<bool> cold;  // ColdStart::Warm or anything else
    WallNanos from = 0;        // arrived in [from, until)
    WallNanos until = std::numeric_limits<WallNanos>::max();
};

struct InvocationPage {
    std::vector<InvocationRecord> records;  // newest first
    std::uint64_t nextBefore = 0;           // cursor of the page that follows; 0: there is nothing older
};

struct InvocationDetail {
    InvocationRecord record;
    std::string log;  // the function's output, "" when it wrote nothing
};

struct InvocationCounts {
    std::uint64_t total = 0;
    std::uint64_t cold = 0;
    std::array<std::uint64_t, 16> byOutcome{};  // index: Outcome
};

struct Document {
    std::string key, json;
};

using NamedIds = std::vector<std::pair<std::uint32_t, std::string>>;

class StoreReader {
  public:
    static Result<std::unique_ptr<StoreReader>> open(const std::string& path);
    ~StoreReader();

    // Up to `limit` invocations older than sequence `before` (0: from the newest). Looks at no more than
    // `scanLimit` of them, so a page of a rare kind may come back short with a cursor to go on from.
    Result<InvocationPage> page(const InvocationFilter& filter, std::uint64_t before = 0, int limit = 100,
                                std::uint64_t scanLimit = 200'000);
    Result<std::optional<InvocationDetail>> invocation(std::uint64_t sequence);
    // The newest with this id (retries share one). Ids are not indexed, which keeps recording fast: the last
    // `scanLimit` invocations are looked through, about 10 million a second.
    Result<std::optional<InvocationRecord>> findRequest(const RequestId& id,
                                                        std::uint64_t scanLimit = 1'000'000);
    // Of sequences above `after`. Reads them all.
    Result<InvocationCounts> counts(const InvocationFilter& filter, std::uint64_t after = 0);

    Result<NamedIds> strings();                                      // of aliasId and errorTypeId
    Result<NamedIds> functionNames();                                // of functionId
    Result<std::vector<Document>> documents(std::string_view kind);  // by key
    Result<std::vector<AsyncEvent>> asyncEvents();                   // oldest first

  private:
    struct Impl;
    explicit StoreReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace updraft

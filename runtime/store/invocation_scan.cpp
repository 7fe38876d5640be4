#include "runtime/store/invocation_scan.h"

#include <algorithm>

#include "runtime/store/record_fields.h"

namespace updraft::store {
namespace {

constexpr std::chrono::milliseconds kBetweenProgress{50};

std::optional<InvocationScan::Range> overlap(const Block& block, InvocationScan::Range range) {
    const InvocationScan::Range common{std::max(block.begin(), range.begin),
                                       std::min(block.end(), range.end)};
    return common.begin < common.end ? std::optional(common) : std::nullopt;
}

}  // namespace

std::string conditionsOf(const InvocationFilter& filter) {
    std::string sql;
    const auto add = [&sql](const char* condition, auto value) {
        sql.append(" AND ").append(condition).append(std::to_string(value));
    };
    const auto addList = [&sql](const char* column, const auto& values) {
        sql.append(" AND ").append(column).append(" IN (");
        for (const auto value : values) sql.append(std::to_string(value)).append(",");
        sql.back() = ')';
    };
    if (!filter.functionIds.empty()) addList("function_id", filter.functionIds);
    if (!filter.outcomes.empty()) add("1 << outcome & ", filter.outcomes.bits());
    if (!filter.triggers.empty()) add("1 << trigger_kind & ", filter.triggers.bits());
    if (filter.cold) sql += *filter.cold ? " AND cold <> 0" : " AND cold = 0";
    if (filter.from > 0) add("arrived >= ", filter.from);
    if (filter.until != std::numeric_limits<WallNanos>::max()) add("arrived < ", filter.until);
    if (filter.minDurationNs > 0) add("duration_ns >= ", filter.minDurationNs);
    if (filter.version) add("version = ", *filter.version);
    if (filter.aliasId) add("alias_id = ", *filter.aliasId);
    if (filter.environmentId) add("environment_id = ", *filter.environmentId);
    return sql;
}

Result<InvocationScan> InvocationScan::open(Database& database, const InvocationFilter& filter,
                                            Direction direction) {
    InvocationScan scan(database, filter, direction);
    const bool byText = !filter.text.empty();
    const char* order = scan.older_ ? "DESC" : "ASC";
    auto candidates = database.prepare(
        "SELECT " + (byText ? std::string("sequence, request_id, error_type_id, arrived") : recordColumns()) +
        " FROM invocation WHERE sequence >= ?1 AND sequence < ?2" + conditionsOf(filter) +
        " ORDER BY sequence " + order + " LIMIT ?3");
    if (!candidates) return candidates.error();
    scan.candidates_ = std::move(*candidates);
    if (!byText) return scan;
    auto record = database.prepare("SELECT " + recordColumns() + " FROM invocation WHERE sequence = ?1");
    if (!record) return record.error();
    scan.record_ = std::move(*record);
    auto text = TextMatch::open(database, filter.text, scan.older_);
    if (!text) return text.error();
    scan.text_ = std::move(*text);
    return scan;
}

Status InvocationScan::run(const std::vector<Block>& blocks, Range range, Limits limits,
                           const ScanControl& control, InvocationPage& page) {
    ScanProgress& reached = page.reached;
    std::uint64_t left = limits.sequences;
    reached.sequence = older_ ? range.end : range.begin - 1;
    for (std::size_t i = 0; i < blocks.size() && page.records.size() < limits.records && left > 0; ++i) {
        const Block& block = blocks[older_ ? blocks.size() - 1 - i : i];
        auto slice = overlap(block, range);
        if (!slice || !block.mayHold(*filter_)) continue;
        if (older_) slice->begin = std::max(slice->begin, slice->end - std::min(left, slice->end));
        if (!older_) slice->end = std::min(slice->end, slice->begin + std::min(left, kBlockSequences));
        left -= slice->end - slice->begin;
        const Status looked = text_ ? lookForText(*slice, limits.records, control, page)
                                    : look(*slice, limits.records, control, page);
        if (!looked) return looked;
        reached.looked += std::min(block.rows, slice->end - slice->begin);
        reached.arrived = older_ ? block.firstArrived : block.lastArrived;
        if (page.stopped) return Done{};
        tell(control, reached);
    }
    const bool all = left > 0 && page.records.size() < limits.records;
    if (all) reached.sequence = older_ ? range.begin : range.end - 1;
    return Done{};
}

void InvocationScan::tell(const ScanControl& control, const ScanProgress& progress) {
    const auto now = std::chrono::steady_clock::now();
    if (!control.progress || now - told_ < kBetweenProgress) return;
    told_ = now;
    control.progress(progress);
}

Status InvocationScan::look(Range slice, std::size_t most, const ScanControl& control, InvocationPage& page) {
    page.stopped = control.stop.stop_requested();
    if (page.stopped) return Done{};
    candidates_.bind(1, static_cast<std::int64_t>(slice.begin));
    candidates_.bind(2, static_cast<std::int64_t>(slice.end));
    candidates_.bind(3, static_cast<std::int64_t>(most - page.records.size()));
    while (candidates_.step()) page.records.push_back(readRecord(candidates_));
    if (candidates_.reset() != SQLITE_OK) return database_->error("read");
    const bool full = page.records.size() >= most;
    page.reached.sequence = full ? page.records.back().sequence : (older_ ? slice.begin : slice.end - 1);
    return Done{};
}

Status InvocationScan::lookForText(Range slice, std::size_t most, const ScanControl& control,
                                   InvocationPage& page) {
    candidates_.bind(1, static_cast<std::int64_t>(slice.begin));
    candidates_.bind(2, static_cast<std::int64_t>(slice.end));
    candidates_.bind(3, -1);
    text_->begin(slice.begin, slice.end);
    bool more = true;
    while (page.records.size() < most) {
        page.stopped = control.stop.stop_requested();
        if (page.stopped || !(more = candidates_.step())) break;
        const auto sequence = static_cast<std::uint64_t>(candidates_.integer(0));
        RequestId id;
        const std::string_view bytes = candidates_.bytes(1);
        if (bytes.size() == id.bytes.size()) std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
        const bool match = text_->matches(sequence, id, static_cast<std::uint32_t>(candidates_.integer(2)));
        if (match) {
            if (auto read = readInto(sequence, page); !read) return read;
        }
        page.reached.sequence = sequence;
        page.reached.arrived = candidates_.integer(3);
        tell(control, page.reached);  // a block full of large logs takes a while
    }
    if (candidates_.reset() != SQLITE_OK || !text_->ok()) return database_->error("read");
    text_->end();
    if (!more) page.reached.sequence = older_ ? slice.begin : slice.end - 1;
    return Done{};
}

Status InvocationScan::readInto(std::uint64_t sequence, InvocationPage& page) {
    record_.bind(1, static_cast<std::int64_t>(sequence));
    if (record_.step()) page.records.push_back(readRecord(record_));
    return record_.reset() == SQLITE_OK ? Status(Done{}) : Status(database_->error("read"));
}

}  // namespace updraft::store

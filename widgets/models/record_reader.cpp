#include "widgets/models/record_reader.h"

#include <algorithm>

namespace updraft {
namespace {

QHash<std::uint32_t, QString> hashOf(const Result<NamedIds>& names) {
    QHash<std::uint32_t, QString> hash;
    if (!names) return hash;
    for (const auto& [id, text] : names.value()) hash.insert(id, QString::fromStdString(text));
    return hash;
}

}  // namespace

RecordSlice RecordReader::older(const InvocationCriteria& criteria, std::uint64_t before, int limit,
                                std::uint64_t looks, std::stop_token stop) {
    const std::lock_guard lock(mutex_);
    RecordSlice slice;
    if (!open(slice.problem)) return slice;
    const auto filter = filterOf(criteria);
    if (!filter) return slice;  // a function that was never invoked
    auto page = reader_->page(*filter, before, limit, looks, {std::move(stop), {}});
    if (!page) {
        slice.problem = QString::fromStdString(page.error().message);
        return slice;
    }
    slice.nextBefore = page->nextBefore;
    slice.reached = page->reached.arrived;
    name(page->records, slice.rows);
    return slice;
}

RecordSlice RecordReader::newest() {
    const std::lock_guard lock(mutex_);
    RecordSlice slice;
    if (!open(slice.problem)) return slice;
    auto page = reader_->page({}, 0, 1);
    if (!page) {
        slice.problem = QString::fromStdString(page.error().message);
    } else if (!page->records.empty()) {
        slice.newest = page->records.front().sequence;
        const auto total = reader_->rowOf(slice.newest + 1);
        slice.total = total ? total.value() : 0;
    }
    return slice;
}

// Row numbers count from the oldest, which may be forgotten at any time; distances from `before` stay.
RecordSlice RecordReader::rowsBelow(std::uint64_t before, std::uint64_t skip, int limit) {
    const std::lock_guard lock(mutex_);
    RecordSlice slice;
    if (!open(slice.problem)) return slice;
    const auto total = reader_->rowOf(before);
    if (!total) {
        slice.problem = QString::fromStdString(total.error().message);
        return slice;
    }
    slice.total = total.value();
    if (skip >= slice.total) return slice;
    const std::uint64_t end = slice.total - skip;
    const std::uint64_t count = std::min<std::uint64_t>(end, static_cast<std::uint64_t>(limit));
    auto rows = reader_->rows(end - count, static_cast<int>(count));
    if (!rows) {
        slice.problem = QString::fromStdString(rows.error().message);
        return slice;
    }
    std::reverse(rows->begin(), rows->end());
    name(*rows, slice.rows);
    return slice;
}

RecordSlice RecordReader::newer(const InvocationCriteria& criteria, std::uint64_t after, int limit) {
    const std::lock_guard lock(mutex_);
    RecordSlice slice;
    slice.newest = after;
    if (!open(slice.problem)) return slice;
    auto filter = filterOf(criteria);
    // Of a function that was never invoked: nothing, but what came is known.
    const bool unknown = !filter;
    if (unknown) filter = InvocationFilter{.functionIds = {std::numeric_limits<std::uint32_t>::max()}};
    auto page = reader_->newer(*filter, after, limit);
    if (!page) {
        slice.problem = QString::fromStdString(page.error().message);
        return slice;
    }
    // It was invoked between the two questions: the first record must not be passed over.
    if (unknown && page->nextAfter > after && (filter = filterOf(criteria))) {
        page = reader_->newer(*filter, after, limit);
        if (!page) {
            slice.problem = QString::fromStdString(page.error().message);
            return slice;
        }
    }
    slice.newest = page->nextAfter;
    slice.more = static_cast<int>(page->records.size()) >= limit;
    std::reverse(page->records.begin(), page->records.end());
    name(page->records, slice.rows);
    return slice;
}

RecordDetail RecordReader::detail(std::uint64_t sequence) {
    const std::lock_guard lock(mutex_);
    RecordDetail detail;
    if (!open(detail.problem)) return detail;
    auto found = reader_->invocation(sequence);
    if (!found) {
        detail.problem = QString::fromStdString(found.error().message);
        return detail;
    }
    if (!found.value()) return detail;
    std::vector<InvocationRow> rows;
    name({found.value()->record}, rows);
    detail.row = std::move(rows.front());
    detail.log = std::move(found.value()->log);
    detail.payload = std::move(found.value()->payload);
    return detail;
}

bool RecordReader::open(QString& problem) {
    if (reader_) return true;
    auto opened = StoreReader::open(path_.toStdString());
    if (!opened) {
        problem = QString::fromStdString(opened.error().message);
        return false;
    }
    reader_ = std::move(opened).value();
    learnNames();
    return true;
}

std::optional<InvocationFilter> RecordReader::filterOf(const InvocationCriteria& criteria) {
    InvocationFilter filter;
    if (!criteria.function.isEmpty()) {
        const std::uint32_t id = functionIdOf(criteria.function);
        if (id == 0) return std::nullopt;
        filter.functionIds = {id};
    }
    filter.outcomes = criteria.outcomes;
    filter.triggers = criteria.triggers;
    filter.version = criteria.version;
    filter.environmentId = criteria.environment;
    filter.text = criteria.text.toStdString();
    if (criteria.coldOnly) filter.cold = true;
    filter.from = criteria.from;
    filter.until = criteria.until;
    return filter;
}

std::uint32_t RecordReader::functionIdOf(const QString& name) {
    if (const std::uint32_t id = functions_.key(name, 0); id != 0) return id;
    learnNames();
    return functions_.key(name, 0);
}

void RecordReader::name(const std::vector<InvocationRecord>& records, std::vector<InvocationRow>& rows) {
    const bool unknown = std::any_of(records.begin(), records.end(), [&](const InvocationRecord& record) {
        return (record.functionId != 0 && !functions_.contains(record.functionId)) ||
               (record.errorTypeId != 0 && !strings_.contains(record.errorTypeId));
    });
    if (unknown) learnNames();
    rows.reserve(rows.size() + records.size());
    for (const InvocationRecord& record : records) {
        rows.push_back({record, functions_.value(record.functionId), strings_.value(record.errorTypeId)});
    }
}

void RecordReader::learnNames() {
    functions_ = hashOf(reader_->functionNames());
    strings_ = hashOf(reader_->strings());
}

}  // namespace updraft

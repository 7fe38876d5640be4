#include "widgets/models/record_reader.h"

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
                                std::uint64_t looks) {
    const std::lock_guard lock(mutex_);
    RecordSlice slice;
    if (!open(slice.problem)) return slice;
    const auto filter = filterOf(criteria);
    if (!filter) return slice;  // a function that was never invoked
    auto page = reader_->page(*filter, before, limit, looks);
    if (!page) {
        slice.problem = QString::fromStdString(page.error().message);
        return slice;
    }
    slice.nextBefore = page->nextBefore;
    name(page->records, slice.rows);
    if (slice.nextBefore != 0) {
        if (const auto at = reader_->page({}, slice.nextBefore, 1, 1); at && !at.value().records.empty()) {
            slice.reached = at.value().records.front().arrived;
        }
    }
    return slice;
}

RecordSlice RecordReader::newer(const InvocationCriteria& criteria, std::uint64_t after, int limit) {
    const std::lock_guard lock(mutex_);
    RecordSlice slice;
    slice.newest = after;
    if (!open(slice.problem)) return slice;
    const std::uint64_t newest = newestSequence();
    if (newest <= after) return slice;
    slice.newest = newest;
    const auto filter = filterOf(criteria);
    if (!filter) return slice;
    auto page = reader_->page(*filter, newest + 1, limit, newest - after);
    if (!page) {
        slice.problem = QString::fromStdString(page.error().message);
        slice.newest = after;
        return slice;
    }
    std::vector<InvocationRecord>& records = page->records;
    while (!records.empty() && records.back().sequence <= after) records.pop_back();
    name(records, slice.rows);
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
    if (criteria.outcome) filter.outcomes = *criteria.outcome;
    if (criteria.trigger) filter.triggers = *criteria.trigger;
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

std::uint64_t RecordReader::newestSequence() {
    const auto page = reader_->page({}, 0, 1, 1);
    return page && !page.value().records.empty() ? page.value().records.front().sequence : 0;
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

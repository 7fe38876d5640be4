#include "widgets/monitor/drill/spike_reader.h"

#include <algorithm>
#include <tuple>

#include "runtime/store/store_reader.h"

namespace updraft {
namespace {

constexpr int kPageRows = 2'000;
constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();

// 2: went wrong, 1: refused, 0: neither.
int severity(const InvocationRecord& record) {
    if (kErrors.contains(record.outcome)) return 2;
    return record.outcome == Outcome::Success ? 0 : 1;
}

// By what they are ordered; equal ones by how new they are.
std::int64_t rank(SpikeOrder order, const InvocationRecord& record) {
    switch (order) {
        case SpikeOrder::ErrorsFirst:
            return severity(record);
        case SpikeOrder::Slowest:
            return record.durationNs;
        case SpikeOrder::SlowestInit:
            return record.initNs;
        case SpikeOrder::MostMemory:
            return record.maxMemoryKb;
        case SpikeOrder::MostAttempts:
            return record.asyncAttempt;
        case SpikeOrder::LongestHostWait:
            return record.queuedNs;
        case SpikeOrder::Newest:
            break;
    }
    return 0;
}

struct Names {
    NamedIds functions, strings;
    QString function(std::uint32_t id) const { return of(functions, id); }
    static QString of(const NamedIds& ids, std::uint32_t id) {
        const auto found =
            std::find_if(ids.begin(), ids.end(), [id](const auto& one) { return one.first == id; });
        return found == ids.end() ? QString() : QString::fromStdString(found->second);
    }
    static std::uint32_t idOf(const NamedIds& ids, const QString& name) {
        const std::string wanted = name.toStdString();
        const auto found =
            std::find_if(ids.begin(), ids.end(), [&](const auto& one) { return one.second == wanted; });
        return found == ids.end() ? kNobody : found->first;
    }
};

InvocationFilter filterOf(const SpikeRequest& request, const Names& names) {
    InvocationFilter filter;
    for (const QString& name : request.filter.functions)
        filter.functionIds.push_back(Names::idOf(names.functions, name));
    filter.version = request.filter.version;
    if (!request.filter.alias.isEmpty()) filter.aliasId = Names::idOf(names.strings, request.filter.alias);
    filter.triggers = request.filter.triggers;
    filter.from = request.window.from;
    filter.until = request.window.until;
    filter.minDurationNs = request.leastNs;
    if (request.order == SpikeOrder::SlowestInit) filter.cold = true;
    return filter;
}

bool wanted(const SpikeRequest& request, const InvocationRecord& record) {
    if (request.order == SpikeOrder::MostAttempts && record.asyncAttempt == 0) return false;
    return record.durationNs < request.mostNs;
}

// Keeps the first kSpikeRows by the order.
void keepFirst(std::vector<InvocationRecord>& found, SpikeOrder order) {
    const auto before = [order](const InvocationRecord& one, const InvocationRecord& other) {
        return spikeBefore(order, one, other);
    };
    const std::size_t kept = std::min(found.size(), kSpikeRows);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), before);
    found.resize(kept);
}

}  // namespace

bool spikeBefore(SpikeOrder order, const InvocationRecord& one, const InvocationRecord& other) {
    return std::tuple(rank(order, one), one.sequence) > std::tuple(rank(order, other), other.sequence);
}

Result<SpikeList> readSpike(const std::string& path, const SpikeRequest& request,
                            const std::stop_token& stop) {
    auto reader = StoreReader::open(path);
    if (!reader) return reader.error();
    Names names;
    auto functions = (*reader)->functionNames();
    if (!functions) return functions.error();
    auto strings = (*reader)->strings();
    if (!strings) return strings.error();
    names = {std::move(*functions), std::move(*strings)};
    const InvocationFilter filter = filterOf(request, names);
    SpikeList list;
    std::vector<InvocationRecord> found;
    ScanControl control;
    control.stop = stop;
    for (std::uint64_t before = 0, looked = 0;;) {
        auto page = (*reader)->page(filter, before, kPageRows, kSpikeLooks, control);
        if (!page) return page.error();
        for (const InvocationRecord& record : page->records) {
            if (!wanted(request, record)) continue;
            ++list.matching;
            found.push_back(record);
        }
        keepFirst(found, request.order);
        looked += page->reached.looked;
        before = page->nextBefore;
        if (before == 0 || stop.stop_requested()) break;
        if ((list.cut = looked >= kSpikeLooks)) break;
    }
    for (const InvocationRecord& record : found) {
        list.rows.push_back(
            {record, names.function(record.functionId), Names::of(names.strings, record.errorTypeId)});
    }
    return list;
}

}  // namespace updraft

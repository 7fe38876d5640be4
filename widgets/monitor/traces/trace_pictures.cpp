#include "widgets/monitor/traces/trace_pictures.h"

#include <QHash>
#include <map>

#include "widgets/base/format.h"
#include "widgets/models/record_text.h"

namespace updraft {
namespace {

constexpr double kMs = 1e6;

struct BoxFigures {
    std::uint64_t calls = 0, errors = 0;
    LogHistogram duration;
};

// Collects boxes and ways, each once.
class Collector {
  public:
    explicit Collector(double seconds) : seconds_(seconds) {}

    std::size_t box(quint64 id, ServiceKind kind, const QString& name) {
        const auto known = boxes_.constFind(id);
        if (known != boxes_.constEnd()) return *known;
        boxes_.insert(id, picture_.boxes.size());
        picture_.boxes.push_back({id, kind, name, {}, false});
        return picture_.boxes.size() - 1;
    }
    void way(std::size_t from, std::size_t to, const ServiceEdge& edge) {
        ServiceWay way;
        way.from = from;
        way.to = to;
        if (seconds_ > 0) way.perSecond = static_cast<double>(edge.calls) / seconds_;
        if (edge.calls > 0)
            way.errorPercent = 100.0 * static_cast<double>(edge.errors) / static_cast<double>(edge.calls);
        if (!edge.duration.empty()) way.p95Nanos = static_cast<double>(edge.duration.percentile(0.95));
        picture_.ways.push_back(way);
    }
    void figures(std::size_t box, const BoxFigures& figures) {
        ServiceBox& shown = picture_.boxes[box];
        const double rate = seconds_ > 0 ? static_cast<double>(figures.calls) / seconds_ : 0;
        shown.detail = formatRate(rate);
        if (!figures.duration.empty())
            shown.detail += QStringLiteral(" · p95 ") + formatNanos(figures.duration.percentile(0.95));
        shown.failing = figures.calls > 0 && 2 * figures.errors > figures.calls;
    }
    ServicePicture take() { return std::move(picture_); }

  private:
    double seconds_;
    QHash<quint64, std::size_t> boxes_;
    ServicePicture picture_;
};

// Into a queue: whoever calls learns neither how it ended nor how long it took.
ServiceEdge accepted(const ServiceEdge& edge) {
    ServiceEdge into;
    into.calls = edge.calls;
    return into;
}

void add(ServiceEdge& sum, const ServiceEdge& edge) {
    sum.calls += edge.calls;
    sum.errors += edge.errors;
    sum.throttles += edge.throttles;
    sum.duration.merge(edge.duration);
}

}  // namespace

QString TracePictures::queueName(const QString& function) {
    return tr("Queue of %1", "a function's queue of asynchronous events").arg(function);
}

QString TracePictures::partName(const TraceSpan& span, TracePart::Kind kind) {
    switch (kind) {
        case TracePart::Kind::Waiting:
            return tr("waiting");
        case TracePart::Kind::Queued:
            return tr("in the queue");
        case TracePart::Kind::Init:
            return tr("init");
        case TracePart::Kind::Handler:
            return span.record.outcome == Outcome::Success ? tr("handler") : tr("handler, failed");
        case TracePart::Kind::Extensions:
            return tr("extensions");
    }
    return {};
}

ColorRole TracePictures::partColor(const TraceSpan& span, TracePart::Kind kind) {
    switch (kind) {
        case TracePart::Kind::Waiting:
        case TracePart::Kind::Queued:
            return ColorRole::Throttled;
        case TracePart::Kind::Init:
            return ColorRole::Init;
        case TracePart::Kind::Extensions:
            return ColorRole::SeriesFive;
        case TracePart::Kind::Handler:
            break;
    }
    return span.record.outcome == Outcome::Success ? ColorRole::Busy : ColorRole::Error;
}

std::vector<TraceRow> TracePictures::rows(const TraceTree& trace) {
    std::vector<TraceRow> rows;
    rows.reserve(trace.spans.size());
    for (const TraceSpan& span : trace.spans) {
        TraceRow row;
        row.id = rows.size();
        row.depth = span.depth;
        row.label = QString::fromStdString(span.function);
        row.detail =
            tr("%1, %2", "how it was called, how it ended")
                .arg(RecordText::trigger(span.record.trigger), RecordText::outcome(span.record.outcome));
        row.startMs = static_cast<double>(span.begin) / kMs;
        for (const TracePart& part : span.parts) {
            row.parts.push_back({partName(span, part.kind), static_cast<double>(part.until - part.from) / kMs,
                                 partColor(span, part.kind)});
        }
        row.failed = span.record.outcome != Outcome::Success;
        rows.push_back(std::move(row));
    }
    return rows;
}

ServicePicture TracePictures::services(const ServiceMapData& data) {
    Collector collector(static_cast<double>(data.until - data.from) / 1e9);
    const auto nameOf = [&data](std::uint32_t id) {
        const auto found = data.names.find(id);
        return found == data.names.end() ? QStringLiteral("?") : QString::fromStdString(found->second);
    };
    const auto function = [&](std::uint32_t id) {
        return collector.box(id, ServiceKind::Function, nameOf(id));
    };
    QHash<std::size_t, BoxFigures> figures;
    std::map<std::uint32_t, ServiceEdge> queued;  // by the function that the queue is of
    for (const ServiceEdge& edge : data.edges) {
        const bool isAsync = edge.trigger == Trigger::Async;
        const bool isOutside = edge.callerFunctionId == 0;
        const std::size_t from =
            isOutside
                ? collector.box(kOthers + static_cast<quint64>(edge.trigger),
                                edge.trigger == Trigger::Queue ? ServiceKind::Queue : ServiceKind::Trigger,
                                RecordText::trigger(edge.trigger))
                : function(edge.callerFunctionId);
        const std::size_t to = isAsync ? collector.box(kQueues + edge.functionId, ServiceKind::Queue,
                                                       queueName(nameOf(edge.functionId)))
                                       : function(edge.functionId);
        collector.way(from, to, isAsync ? accepted(edge) : edge);
        if (isAsync) add(queued[edge.functionId], edge);
        BoxFigures& sum = figures[function(edge.functionId)];
        sum.calls += edge.calls;
        sum.errors += edge.errors;
        sum.duration.merge(edge.duration);
    }
    for (const auto& [id, edge] : queued)
        collector.way(collector.box(kQueues + id, ServiceKind::Queue, {}), function(id), edge);
    for (auto each = figures.cbegin(); each != figures.cend(); ++each)
        collector.figures(each.key(), each.value());
    return collector.take();
}

}  // namespace updraft

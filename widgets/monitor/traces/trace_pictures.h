// A trace as rows of a waterfall, and calls as boxes and ways of a map: what the store knows in the shape
// that charts take, with words. GUI thread; values in, values out.
#pragma once

#include <QCoreApplication>

#include "widgets/charts/service_map.h"
#include "widgets/charts/trace_waterfall.h"
#include "widgets/monitor/traces/trace_reader.h"

namespace updraft {

struct ServicePicture {
    std::vector<ServiceBox> boxes;
    std::vector<ServiceWay> ways;
};

class TracePictures {
    Q_DECLARE_TR_FUNCTIONS(TracePictures)
  public:
    // A row's id is the index of its span.
    static std::vector<TraceRow> rows(const TraceTree& trace);
    // Calls from outside come from a box for each kind of trigger; asynchronous ones go through the queue of
    // the function that they are for. A function's id is its number, those of triggers begin at kOthers,
    // those of queues at kQueues.
    static constexpr quint64 kOthers = quint64{1} << 32, kQueues = quint64{2} << 32;
    static ServicePicture services(const ServiceMapData& data);

  private:
    static QString queueName(const QString& function);
    static QString partName(const TraceSpan& span, TracePart::Kind kind);
    static ColorRole partColor(const TraceSpan& span, TracePart::Kind kind);
};

}  // namespace updraft

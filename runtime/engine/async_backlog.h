// AsyncBacklog: what the meters say of accepted asynchronous events: how many there are of each function,
// since when the oldest waits, and how many came, were given up or could not be passed on. Owner: AsyncQueue.
// Thread: the engine's.
#pragma once

#include <memory>
#include <unordered_map>

#include "runtime/engine/active_invocation.h"
#include "runtime/engine/engine_meters.h"

namespace updraft {

class AsyncBacklog {
  public:
    // One event, for as long as it is not delivered; leaves the backlog when it is destroyed.
    struct Entry {
        std::uint32_t functionId = 0;  // 0: of a function that is not there
        TimePoint accepted{};
        ListHook inFunction, inAll;
    };

    AsyncBacklog(EngineMeters& meters, const Clock& clock) : meters_(meters), clock_(clock) {}

    void add(Entry& entry);  // in the order in which they were accepted
    void remove(Entry& entry);
    void count(std::uint32_t functionId, MeterCounter counter);

  private:
    template <ListHook Entry::*Hook>
    using List = boost::intrusive::list<Entry, boost::intrusive::member_hook<Entry, ListHook, Hook>,
                                        boost::intrusive::constant_time_size<false>>;
    struct Function {
        std::shared_ptr<SeriesMeter> meter;
        List<&Entry::inFunction> entries;
    };

    std::shared_ptr<SeriesMeter> meterOf(std::uint32_t functionId);
    void changed(Function& function, int by);

    EngineMeters& meters_;
    const Clock& clock_;
    std::unordered_map<std::uint32_t, Function> functions_;  // with events only
    List<&Entry::inAll> all_;
};

}  // namespace updraft

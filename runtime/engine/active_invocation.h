// ActiveInvocation: one accepted request between arrival and record. Owned by the InvocationTable; everyone
// else holds a plain pointer for as long as the invocation is in their hands.
#pragma once

#include <boost/intrusive/list.hpp>
#include <memory>
#include <string>
#include <vector>

#include "runtime/engine/invocation.h"
#include "runtime/engine/invocation_log.h"

namespace updraft {

class EnvironmentPool;
class ExecutionEnvironment;

using ListHook =
    boost::intrusive::list_member_hook<boost::intrusive::link_mode<boost::intrusive::auto_unlink>>;

struct ActiveInvocation {
    enum class Claim : std::uint8_t { None, OnDemand, Provisioned };

    InvocationRequest request;
    std::shared_ptr<InvocationSink> sink;
    InvocationRecord record;
    std::optional<TraceLink> link;  // told before the record
    InvocationLog log;
    EnvironmentPool* pool = nullptr;
    // Runs it, or is starting for it; null while it waits for this machine.
    ExecutionEnvironment* environment = nullptr;
    Claim claim = Claim::None;
    bool answered = false;
    bool streamStarted = false;
    TimePoint arrived{};
    TimePoint waitingSince{};   // for this machine, valid while hostHook is linked
    TimePoint startingSince{};  // when an environment began to start for it
    TimePoint handed{};         // to the environment; zero when never
    TimePoint answeredAt{};
    Nanos awaited{0};             // of initialisation, before it was handed over
    InitPhases init;              // on its record
    LineProfile profile;          // when it asked
    std::string payload;          // the answer
    std::string kept;             // of the answer, for the record, keepBytes at most
    std::size_t answerBytes = 0;  // of the answer that `kept` is the beginning of; 0: of a stream
    std::size_t keepBytes = 0;    // of request and answer each; 0: neither is kept
    std::string errorType;

    bool cancelWhenBegun = false;  // was handed over ahead and cannot be taken back
    bool paced = false;  // waits in the CorePace; then paceHook is in its queue, else among those that run

    ListHook liveHook, waitHook, hostHook, paceHook;
};

template <ListHook ActiveInvocation::*Hook>
using InvocationList =
    boost::intrusive::list<ActiveInvocation, boost::intrusive::member_hook<ActiveInvocation, ListHook, Hook>,
                           boost::intrusive::constant_time_size<false>>;

// Keeps the objects of finished invocations for the next ones, so that a steady load allocates nothing here.
class InvocationTable {
  public:
    ~InvocationTable() {
        live_.clear_and_dispose([](ActiveInvocation* invocation) { delete invocation; });
    }
    ActiveInvocation& add();
    void remove(ActiveInvocation& invocation);
    ActiveInvocation* find(const RequestId& id);  // linear: for people, not for the hot path
    bool empty() const { return live_.empty(); }
    std::size_t size() const { return size_; }
    template <typename Visit>
    void forEach(Visit visit) {  // the visited one may be removed
        for (auto at = live_.begin(); at != live_.end();) visit(*at++);
    }

  private:
    InvocationList<&ActiveInvocation::liveHook> live_;
    std::vector<std::unique_ptr<ActiveInvocation>> spare_;
    std::size_t size_ = 0;
};

}  // namespace updraft

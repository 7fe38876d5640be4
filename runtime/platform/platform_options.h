// How a platform is opened and who is told what it does: plain values and an interface, for those who do not
// hold the platform itself.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/arn.h"
#include "runtime/function/template/diagnostic.h"
#include "runtime/platform/otlp/otlp_settings.h"
#include "runtime/platform/platform_settings.h"
#include "runtime/sandbox/profile.h"
#include "runtime/telemetry/alarm.h"
#include "runtime/telemetry/invocation_record.h"

namespace updraft {

struct BudgetStatus;
enum class BudgetState : std::uint8_t;
struct LoopNotice;

struct PlatformOptions : PlatformSettings {
    std::filesystem::path workspace;  // a folder; empty: no template, functions come through the API only
    std::filesystem::path database;   // empty: <workspace>/.updraft/updraft.db
    Identity identity;
    std::map<std::string, std::string> parameters;  // of the template
    std::string token;                              // demanded from clients when set
    double clockSpeed = 1.0;   // 10: retries, keep-alive and schedules pass ten times as fast
    bool recording = true;     // off for benchmarks only
    bool watch = true;         // take edits of sources and template over
    PayloadSettings payloads;  // off unless asked for; Store::setPayloads() changes it later
    bool tapRecords = false;   // tell the observer about every invocation
    OtlpSettings otlp;         // where spans of every invocation are sent; nowhere unless asked for
};

// What the platform tells whoever shows it. Called on its thread.
class PlatformObserver {
  public:
    virtual ~PlatformObserver() = default;
    // The template was read again: what is wrong with it, and which functions are there now.
    virtual void onWorkspaceLoaded(const std::vector<Diagnostic>& diagnostics) { (void)diagnostics; }
    // Something a person should know that belongs to no request.
    virtual void onProblem(const std::string& text) { (void)text; }
    // Every finished invocation, when PlatformOptions::tapRecords is on. record.sequence is what StoreReader
    // will know it by once it is committed (about 20 ms later; never, when the store had to drop it), 0 when
    // nothing is recorded.
    virtual void onInvocation(const InvocationRecord& record, std::string_view functionName,
                              std::string_view log) {
        (void)record, (void)functionName, (void)log;
    }
    // An alarm's state is another than `before`.
    virtual void onAlarm(const AlarmStatus& alarm, AlarmState before) { (void)alarm, (void)before; }
    // A budget warns, is reached, or is within its limit again.
    virtual void onBudget(const BudgetStatus& budget, BudgetState before) { (void)budget, (void)before; }
    // A function calls itself over and over, or retries storm; with what became of it.
    virtual void onLoop(const LoopNotice& loop) { (void)loop; }
    // With the setting line-timing=on: what was sampled since the last call, at most once a second for each
    // version of a function.
    virtual void onProfile(std::string_view functionName, std::string_view version,
                           const LineProfile& profile) {
        (void)functionName, (void)version, (void)profile;
    }
};

// Why a folder cannot be served.
enum class PlatformFailure : std::uint8_t {
    None,
    Template,
    Database,      // cannot be read or written
    DatabaseInUse  // by another process
};

}  // namespace updraft

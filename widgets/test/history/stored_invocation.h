// Reads one invocation of the past out of the workspace's database, as the panel shows it. Blocks for as long
// as the disk takes: any thread but the GUI's.
#pragma once

#include <QString>

#include "widgets/test/call/test_result.h"

namespace updraft {

// What of its event and answer is known.
enum class KeptState : std::uint8_t { Whole, Cut, Missing };

struct StoredInvocation {
    TestResultPtr result;  // null: see problem
    KeptState event = KeptState::Missing, response = KeptState::Missing;
    std::uint64_t eventBytes = 0, responseBytes = 0;  // of the whole
    QString problem;                                  // why it could not be read; empty: there is no such one
};

StoredInvocation readStoredInvocation(const QString& database, std::uint64_t sequence);

}  // namespace updraft

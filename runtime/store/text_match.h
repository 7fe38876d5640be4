// TextMatch: whether an invocation holds a text: in its request id, its error type's name, its log or its
// payloads. Asked for invocations in the order of a scan, it walks through logs and payloads beside it.
// Internal to the store layer.
#pragma once

#include <vector>

#include "runtime/base/ids.h"
#include "runtime/store/database.h"
#include "runtime/store/text_finder.h"

namespace updraft::store {

class TextMatch {
  public:
    static Result<TextMatch> open(Database& database, const std::string& text, bool newestFirst);

    void begin(std::uint64_t first, std::uint64_t end);  // a slice of sequences
    bool matches(std::uint64_t sequence, const RequestId& id, std::uint32_t errorTypeId);
    bool ok() const { return logs_.rows.ok() && payloads_.rows.ok(); }
    void end();  // gives what it reads back, so that the writer's log can be moved on

  private:
    struct Cursor {
        Statement rows;
        bool begun = false, there = false;
    };
    explicit TextMatch(const std::string& text, bool newestFirst)
        : finder_(text), newestFirst_(newestFirst) {}
    Status findErrorTypes(Database& database);
    bool moveTo(Cursor& cursor, std::uint64_t sequence);

    TextFinder finder_;
    bool newestFirst_;
    bool mayBeId_ = false;
    std::vector<bool> errorTypes_;  // by id
    Cursor logs_, payloads_;
    std::int64_t first_ = 0, end_ = 0;
};

}  // namespace updraft::store

// LogPattern: a filter pattern of CloudWatch Logs, parsed (docs: "Filter pattern syntax"). Offered are
//   terms         ERROR "exact phrase" -excluded ?either ?or
//   JSON          { ($.level = "ERR*") && ($.took > 100 || $.items[0].id IS NULL) }
//   by position   [time, id, level = ERROR, ...]  is refused by name, as are %regular expressions%.
// Case matters. Value type; any thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"

namespace updraft {

class JsonCondition;

class LogPattern {
  public:
    // "" matches everything. Errors say what is wrong and where.
    static Result<LogPattern> parse(std::string_view text);
    bool matches(std::string_view message) const;
    bool matchesAll() const { return !json_ && all_.empty() && any_.empty() && none_.empty(); }

  private:
    static Result<LogPattern> parseTerms(std::string_view text);

    std::vector<std::string> all_, any_, none_;
    std::shared_ptr<const JsonCondition> json_;
};

}  // namespace updraft

#include "runtime/store/rollup_remake.h"

#include "runtime/telemetry/rollup_codec.h"

namespace updraft::store {
namespace {

// One wide level of one scope, made of the next finer one.
class WideRemake {
  public:
    WideRemake(RollupRows& rows, RollupLevel wide, SeriesKey::Scope scope)
        : rows_(rows),
          wide_(wide),
          finer_(static_cast<RollupLevel>(static_cast<int>(wide) - 1)),
          scope_(scope) {}

    int run(Database& database, std::int64_t from) {
        auto next = database.prepare(
            "SELECT start FROM rollup WHERE level = ? AND scope = ? AND start >= ? ORDER BY start LIMIT 1");
        auto read = database.prepare(
            "SELECT series, data FROM rollup WHERE level = ? AND scope = ? AND start >= ? AND start < ?");
        if (!next || !read) return sqlite3_errcode(database.raw());
        for (;;) {
            bindLevel(*next, from);
            const bool any = next->step();
            const std::int64_t start = any ? floorTo(next->integer(0), widthSeconds(wide_)) : 0;
            if (const int code = next->reset(); code != SQLITE_OK || !any) return code;
            if (const int code = remake(*read, start); code != SQLITE_OK) return code;
            from = start + widthSeconds(wide_);
        }
    }

  private:
    void bindLevel(Statement& to, std::int64_t from) const {
        to.bind(1, static_cast<std::int64_t>(finer_));
        to.bind(2, static_cast<std::int64_t>(scope_));
        to.bind(3, from);
    }
    int remake(Statement& read, std::int64_t start) {
        std::map<std::uint32_t, Rollup> sums;
        bindLevel(read, start);
        read.bind(4, start + widthSeconds(wide_));
        while (read.step()) {
            if (const auto value = decodeRollup(read.bytes(1)))
                sums[static_cast<std::uint32_t>(read.integer(0))].merge(*value);
        }
        int code = read.reset();
        for (auto sum = sums.begin(); sum != sums.end() && code == SQLITE_OK; ++sum)
            code = rows_.replace({wide_, scope_, start, sum->first}, sum->second);
        return code;
    }

    RollupRows& rows_;
    RollupLevel wide_, finer_;
    SeriesKey::Scope scope_;
};

}  // namespace

int remakeWide(Database& database, RollupRows& rows, const RollupDue& due) {
    for (const RollupLevel level : {RollupLevel::Minute, RollupLevel::Hour}) {
        if (!due.lags(level)) continue;
        for (const auto scope :
             {SeriesKey::Scope::Total, SeriesKey::Scope::Function, SeriesKey::Scope::Detail}) {
            const int code = WideRemake(rows, level, scope).run(database, due.of(level));
            if (code != SQLITE_OK) return code;
        }
    }
    return database.run("UPDATE counter SET value = 0 WHERE name IN ('due_1', 'due_2')");
}

}  // namespace updraft::store

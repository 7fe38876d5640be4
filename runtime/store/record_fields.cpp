#include "runtime/store/record_fields.h"

#include <cstring>

namespace updraft::store {
namespace {

// Counts the fields of the record: initialising it from `count` values compiles up to their number.
struct AnyValue {
    template <typename T>
    operator T() const;
};
template <typename Record, std::size_t... kIndex>
constexpr bool takesValues(std::index_sequence<kIndex...>) {
    return requires {
        Record{(static_cast<void>(kIndex), AnyValue{})...};
    };
}
constexpr std::size_t kFields = kRecordColumns;
static_assert(takesValues<InvocationRecord>(std::make_index_sequence<kFields>()) &&
                  !takesValues<InvocationRecord>(std::make_index_sequence<kFields + 1>()),
              "a new field needs a column: see the comment in record_fields.h");

struct Binder {
    Statement& to;
    int index;

    template <typename T>
    void operator()(const char*, const T& field) {
        to.bind(index++, static_cast<std::int64_t>(field));
    }
    void operator()(const char*, const RequestId& id) { to.bindBlob(index++, id.bytes.data(), 16); }
};

struct Reader {
    const Statement& from;
    int column = 1;

    template <typename T>
    void operator()(const char*, T& field) {
        field = static_cast<T>(from.integer(column++));
    }
    void operator()(const char*, RequestId& id) {
        const std::string_view bytes = from.bytes(column++);
        if (bytes.size() == id.bytes.size()) std::memcpy(id.bytes.data(), bytes.data(), bytes.size());
    }
};

}  // namespace

std::string recordColumns() {
    std::string columns = "sequence";
    const InvocationRecord any;
    visitFields(any, [&](const char* column, const auto&) { columns.append(", ").append(column); });
    return columns;
}

std::string recordInsertSql(std::size_t rows) {
    std::string row = "(?";
    for (std::size_t i = 1; i < kFields; ++i) row += ",?";
    row += ')';
    std::string sql = "INSERT INTO invocation (" + recordColumns() + ") VALUES " + row;
    for (std::size_t i = 1; i < rows; ++i) sql.append(",").append(row);
    return sql;
}

void bindRecord(Statement& insert, std::size_t row, const InvocationRecord& record) {
    const int first = static_cast<int>(row * kFields) + 1;
    insert.bind(first, static_cast<std::int64_t>(record.sequence));
    visitFields(record, Binder{insert, first + 1});
}

InvocationRecord readRecord(const Statement& row) {
    InvocationRecord record;
    record.sequence = static_cast<std::uint64_t>(row.integer(0));
    visitFields(record, Reader{row});
    return record;
}

Status showMissingColumns(Database& database) {
    constexpr std::int64_t kFirstWithCpuTime = 6;
    const auto version = database.integer("PRAGMA user_version");
    if (!version) return version.error();
    if (*version >= kFirstWithCpuTime) return Done{};
    // Goes before the table by its name; `temp` can be written where the file cannot.
    constexpr const char* kView =
        "CREATE TEMP VIEW invocation AS SELECT *, -1 AS cpu_ns FROM main.invocation";
    static_assert(kCpuUnknown == -1);
    if (database.run(kView) == SQLITE_OK) return Done{};
    return database.error("read it as an older one");
}

}  // namespace updraft::store

#include "runtime/store/database.h"

namespace updraft::store {
namespace {

// A path as an SQLite URI: everything that is not plainly safe is escaped.
std::string uriOf(const std::filesystem::path& path, std::string_view query) {
    constexpr char kHex[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(path).string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || c == '/' || c == '.' || c == '-' || c == '_') {
            uri += c;
        } else {
            uri += '%';
            uri += kHex[byte >> 4];
            uri += kHex[byte & 15];
        }
    }
    return uri.append(query);
}

int flagsOf(Database::Mode mode) {
    constexpr int kCommon = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
        case Database::Mode::ReadWrite:
            return kCommon | SQLITE_OPEN_READWRITE;
        case Database::Mode::Create:
            return kCommon | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        case Database::Mode::ReadOnly:
        case Database::Mode::Immutable:
            break;
    }
    return kCommon | SQLITE_OPEN_READONLY;
}

}  // namespace

void Statement::bindText(int index, std::string_view text) {
    const char* data = text.data() == nullptr ? "" : text.data();  // a null pointer would bind NULL
    sqlite3_bind_text64(raw_.get(), index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bindBlob(int index, const void* bytes, std::size_t size) {
    sqlite3_bind_blob64(raw_.get(), index, size == 0 ? "" : bytes, size, SQLITE_STATIC);
}

bool Statement::step() {
    lastCode_ = sqlite3_step(raw_.get());
    return lastCode_ == SQLITE_ROW;
}

int Statement::reset() {
    return lastCode_ = sqlite3_reset(raw_.get());
}

int Statement::run() {
    sqlite3_step(raw_.get());
    return lastCode_ = sqlite3_reset(raw_.get());  // gives the code of the step
}

std::string_view Statement::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(raw_.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(raw_.get(), column));
    return data == nullptr ? std::string_view() : std::string_view(data, size);
}

Result<Database> Database::open(const std::filesystem::path& path, Mode mode) {
    sqlite3* raw = nullptr;
    const std::string uri = uriOf(path, mode == Mode::Immutable ? "?immutable=1" : "");
    const int code = sqlite3_open_v2(uri.c_str(), &raw, flagsOf(mode), nullptr);
    Database database(raw, path);
    if (code != SQLITE_OK) return database.error("open it");
    return database;
}

Result<Statement> Database::prepare(const std::string& sql) {
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(raw_.get(), sql.c_str(), static_cast<int>(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK) return error("prepare \"" + sql + "\"");
    return Statement(raw);
}

int Database::run(const char* sql) {
    return sqlite3_exec(raw_.get(), sql, nullptr, nullptr, nullptr);
}

Result<std::int64_t> Database::integer(const std::string& sql) {
    auto statement = prepare(sql);
    if (!statement) return statement.error();
    const std::int64_t value = statement->step() ? statement->integer(0) : 0;
    if (!statement->ok()) return error("read");
    return value;
}

Error Database::error(std::string_view doing) const {
    return {path_.string() + ": cannot " + std::string(doing) + ": " + lastError()};
}

}  // namespace updraft::store

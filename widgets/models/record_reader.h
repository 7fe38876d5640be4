// RecordReader: reads invocations with their names from a workspace's database. Shared by the background jobs
// of its model, which hold it by shared_ptr. Thread: any but the GUI's; calls block, one at a time.
#pragma once

#include <QHash>
#include <QString>
#include <memory>
#include <mutex>
#include <vector>

#include "runtime/store/store_reader.h"
#include "widgets/models/invocation_row.h"

namespace updraft {

struct RecordSlice {
    std::vector<InvocationRow> rows;  // newest first
    std::uint64_t nextBefore = 0;     // to go on with towards older ones; 0: there are none
    std::uint64_t newest = 0;         // newer(): everything up to here was looked at
    bool more = false;                // newer(): and there is more
    std::uint64_t total = 0;          // rowsBelow(): how many there are below
    WallNanos reached = 0;            // about when the oldest one that was looked at arrived; 0: unknown
    QString problem;                  // why nothing could be read, for people
};

struct RecordDetail {
    std::optional<InvocationRow> row;
    std::string log;
    std::optional<InvocationPayload> payload;
    QString problem;
};

class RecordReader {
  public:
    explicit RecordReader(QString path) : path_(std::move(path)) {}

    // Older than sequence `before` (0: from the newest), at most `limit`, looking at no more than `looks`.
    RecordSlice older(const InvocationCriteria& criteria, std::uint64_t before, int limit,
                      std::uint64_t looks, std::stop_token stop = {});
    // Of all, without criteria: up to `limit` below sequence `before`, but for the first `skip`.
    RecordSlice rowsBelow(std::uint64_t before, std::uint64_t skip, int limit);
    RecordSlice newest();  // the newest one, and how many there are with it
    // Newer than `after`, at most `limit`, the oldest of them.
    RecordSlice newer(const InvocationCriteria& criteria, std::uint64_t after, int limit);
    RecordDetail detail(std::uint64_t sequence);

  private:
    bool open(QString& problem);
    std::optional<InvocationFilter> filterOf(const InvocationCriteria& criteria);
    std::uint32_t functionIdOf(const QString& name);
    void name(const std::vector<InvocationRecord>& records, std::vector<InvocationRow>& rows);
    void learnNames();

    const QString path_;
    std::mutex mutex_;
    std::unique_ptr<StoreReader> reader_;
    QHash<std::uint32_t, QString> functions_, strings_;
};

}  // namespace updraft

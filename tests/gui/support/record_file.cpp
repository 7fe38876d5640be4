#include "tests/gui/support/record_file.h"

#include <stdexcept>

namespace updraft::gui_test {

RecordFile::RecordFile() : RecordFile(QString()) {}

RecordFile::RecordFile(const QString& folder) {
    if (folder.isEmpty()) folder_ = std::make_unique<QTemporaryDir>();
    path_ = (folder_ ? folder_->path() : folder) + QStringLiteral("/updraft.db");
    StoreOptions options;
    options.retention = RollupRetention::forEver();  // what tests make up is of some fixed day
    auto opened = Store::open(path_.toStdString(), context_, options);
    if (!opened) throw std::runtime_error(opened.error().message);
    store_ = std::move(opened).value();
}

RecordFile::~RecordFile() = default;

InvocationRecord RecordFile::next(const QString& function) {
    const int number = next_++;
    InvocationRecord record;
    record.requestId = RequestId::random();
    record.arrived = kStart + number * 1'000'000LL;
    record.started = record.arrived + 100'000;
    record.durationNs = 900'000 + number % 977 * 13'000;
    record.billedMs = static_cast<std::uint32_t>(record.durationNs / 1'000'000) + 1;
    record.memoryMb = 256;
    if (number % 10 != 9)
        record.cpuNs = 700'000 + static_cast<std::int64_t>(number % 7) * 100'000;  // else: not known
    record.maxMemoryKb = 38'000 + static_cast<std::uint32_t>(number % 50) * 100;
    record.requestBytes = 180;
    record.responseBytes = 420;
    record.environmentId = 1 + static_cast<std::uint32_t>(number % 7);
    record.functionId = store_->functionId(function.toStdString());
    record.trigger = number % 3 == 0 ? Trigger::HttpApi : number % 3 == 1 ? Trigger::Queue : Trigger::Invoke;
    if (number % 50 == 49) {
        record.cold = ColdStart::OnDemand;
        record.initNs = 16'200'000;
    }
    return record;
}

void RecordFile::add(int count) {
    for (int i = 0; i < count; ++i) {
        InvocationRecord record = next(next_ % 4 == 3 ? QStringLiteral("thumbs") : QStringLiteral("orders"));
        const int number = next_ - 1;
        if (number % 10 == 9) {
            record.outcome = Outcome::HandledError;
            record.errorTypeId = store_->internString("KeyError");
        } else if (number % 25 == 24) {
            record.outcome = Outcome::Throttled;
            record.started = record.durationNs = 0;
            record.environmentId = 0;
        }
        store_->onRecord(record, number % 4 == 0 ? "stored " + std::to_string(number) + "\n" : std::string(),
                         {});
        if (i % 100'000 == 99'999) store_->flush();
    }
    store_->flush();
}

void RecordFile::addOne(const QString& function, Outcome outcome, const QString& log, const QString& event) {
    InvocationRecord record = next(function);
    record.outcome = outcome;
    InvocationPayload payload;
    payload.request = event.toStdString();
    payload.requestBytes = payload.request.size();
    store_->onRecord(record, log.toStdString(), std::move(payload));
    store_->flush();
}

}  // namespace updraft::gui_test

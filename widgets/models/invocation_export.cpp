#include "widgets/models/invocation_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "widgets/models/invocation_cells.h"
#include "widgets/models/invocations_model.h"

namespace updraft {
namespace {

constexpr int kRowsPerStep = 5000;
constexpr std::uint64_t kLooksPerStep = 200'000;

QByteArray quoted(QString text) {
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
        !text.contains(QLatin1Char('\n'))) {
        return text.toUtf8();
    }
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + text.toUtf8() + '"';
}

}  // namespace

QByteArray csvHeader() {
    QByteArray line = "request_id,error_type";
    for (int column = 0; column < InvocationsModel::ColumnCount; ++column) {
        line += ',' + InvocationCells::key(column).toLatin1();
    }
    return line + '\n';
}

QByteArray csvLine(const InvocationRow& row) {
    QByteArray line = QByteArray::fromStdString(row.record.requestId.text()) + ',' + quoted(row.errorType);
    for (int column = 0; column < InvocationsModel::ColumnCount; ++column) {
        line += ',' + quoted(InvocationCells::value(row, column).toString());
    }
    return line + '\n';
}

QByteArray jsonText(const std::vector<InvocationRow>& rows) {
    QJsonArray all;
    for (const InvocationRow& row : rows) {
        QJsonObject object;
        object.insert(QStringLiteral("request_id"), QString::fromStdString(row.record.requestId.text()));
        if (!row.errorType.isEmpty()) object.insert(QStringLiteral("error_type"), row.errorType);
        for (int column = 0; column < InvocationsModel::ColumnCount; ++column) {
            object.insert(InvocationCells::key(column),
                          QJsonValue::fromVariant(InvocationCells::value(row, column)));
        }
        all.append(object);
    }
    return QJsonDocument(all).toJson();
}

// Used by one step at a time, each on some thread of the pool.
struct InvocationExport::State {
    State(const QString& database, InvocationCriteria wanted, const QString& path)
        : reader(database), criteria(std::move(wanted)), file(path) {}
    RecordReader reader;
    InvocationCriteria criteria;
    QSaveFile file;
    std::uint64_t before = 0;
    qint64 rows = 0;
    bool done = false;
    QString problem;

    void step() {
        if (!file.isOpen()) {
            if (!file.open(QIODevice::WriteOnly)) return fail(file.errorString());
            file.write(csvHeader());
        }
        const RecordSlice slice = reader.older(criteria, before, kRowsPerStep, kLooksPerStep);
        if (!slice.problem.isEmpty()) return fail(slice.problem);
        for (const InvocationRow& row : slice.rows) file.write(csvLine(row));
        rows += static_cast<qint64>(slice.rows.size());
        before = slice.nextBefore;
        if (before != 0) return;
        if (!file.commit()) problem = file.errorString();
        done = true;
    }
    void fail(const QString& why) {
        file.cancelWriting();
        problem = why;
        done = true;
    }
};

void InvocationExport::start(const QString& database, const InvocationCriteria& criteria,
                             const QString& file) {
    state_ = std::make_shared<State>(database, criteria, file);
    step();
}

void InvocationExport::step() {
    job_.start(
        [state = state_](std::stop_token) {
            state->step();
            return state->rows;
        },
        [this](qint64 rows) {
            emit progressed(rows);
            if (!state_->done) return step();
            const auto state = std::exchange(state_, nullptr);
            emit finished(rows, state->problem);
        });
}

// The unfinished file goes with the state.
void InvocationExport::cancel() {
    job_.cancel();
    state_.reset();
}

}  // namespace updraft

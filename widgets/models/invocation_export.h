// InvocationExport: writes all invocations that match as CSV into a file, piece by piece in the background;
// the file appears when all of it is written. Row texts for the clipboard, too. Owned by its view; GUI
// thread.
#pragma once

#include <QSaveFile>

#include "widgets/base/background_job.h"
#include "widgets/models/record_reader.h"

namespace updraft {

QByteArray csvHeader();
QByteArray csvLine(const InvocationRow& row);
QByteArray jsonText(const std::vector<InvocationRow>& rows);  // an array of objects

class InvocationExport final : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    void start(const QString& database, const InvocationCriteria& criteria, const QString& file);
    void cancel();
    bool isRunning() const { return job_.isRunning(); }

  signals:
    void progressed(qint64 rows);
    void finished(qint64 rows, const QString& problem);  // problem "": all is written

  private:
    struct State;
    void step();
    std::shared_ptr<State> state_;
    BackgroundJob job_;
};

}  // namespace updraft

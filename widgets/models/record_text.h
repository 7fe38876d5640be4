// Words and colours for what a record says. GUI thread.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "widgets/models/invocation_row.h"
#include "widgets/theme/palette.h"

namespace updraft {

class RecordText {
    Q_DECLARE_TR_FUNCTIONS(RecordText)
  public:
    static QString outcome(Outcome outcome);
    static QString trigger(Trigger trigger);
    // "Success", "KeyError", "Throttled": the error's type when there is one.
    static QString status(const InvocationRow& row);
    static ColorRole color(Outcome outcome);
    static QString version(std::uint32_t version);  // "$LATEST", "7"
    static bool hasRun(const InvocationRecord& record) { return record.started != 0; }
};

}  // namespace updraft

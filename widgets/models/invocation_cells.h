// What the columns of InvocationsModel show of a row. GUI thread.
#pragma once

#include <QCoreApplication>
#include <QVariant>

#include "widgets/models/invocation_row.h"

namespace updraft {

class InvocationCells {
    Q_DECLARE_TR_FUNCTIONS(InvocationCells)
  public:
    static QVariant data(const InvocationRow& row, int column, int role);
    static QString text(const InvocationRow& row, int column);
    static QVariant value(const InvocationRow& row, int column);  // plain: numbers in ms, bytes, names
    static QString title(int column);
    static QString explanation(int column);
    static QString key(int column);  // for CSV, JSON and settings; never translated
    static int alignment(int column);

    static QString wholeMilliseconds(std::uint32_t milliseconds);  // "3 ms"

  private:
    static QVariant ink(const InvocationRow& row, int column);
    static QString toolTip(const InvocationRow& row, int column);
};

}  // namespace updraft

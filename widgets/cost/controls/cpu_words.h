// CpuWords: what a month's CPU time rests on, as people read it. GUI thread.
#pragma once

#include <QCoreApplication>

#include "runtime/cost/metered_usage.h"

namespace updraft {

class CpuWords {
    Q_DECLARE_TR_FUNCTIONS(CpuWords)
  public:
    // "CPU time as it was measured", or which part of it is assumed.
    static QString basis(const MeteredUsage& usage);
    // What explanations call an input of CPU time ("measured of 12 calls"); empty: it is none.
    static QString input(const QString& words);
};

}  // namespace updraft

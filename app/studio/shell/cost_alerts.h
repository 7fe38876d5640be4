// CostAlerts: what of budgets and loops belongs into the status line, where it can be clicked. Pure; GUI
// thread.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "runtime/platform/platform_view.h"

namespace updraft {

struct CostAlerts {
    Q_DECLARE_TR_FUNCTIONS(CostAlerts)
  public:
    QString text;  // "2 budgets · loop: orders"; empty: all is well
    QString tip;   // a line for each
    static CostAlerts of(const PlatformView& view);
};

}  // namespace updraft

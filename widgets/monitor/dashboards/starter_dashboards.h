// Dashboards to begin with: what a person would make first. GUI thread (words).
#pragma once

#include <QCoreApplication>

#include "widgets/monitor/dashboards/dashboard.h"

namespace updraft {

class StarterDashboards {
    Q_DECLARE_TR_FUNCTIONS(StarterDashboards)
  public:
    enum class Kind : std::uint8_t { Health, Latency, Scaling };
    static constexpr Kind kKinds[] = {Kind::Health, Kind::Latency, Kind::Scaling};

    static Dashboard make(Kind kind);
    static QString name(Kind kind);
    static QString about(Kind kind);  // a sentence: what is on it
    static QString emptyName();       // of one without cards
};

}  // namespace updraft

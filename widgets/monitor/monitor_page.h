// MonitorPage: one of Monitor's pages: Overview, Functions, Environments … Pages are made when they are first
// shown (MonitorView::addPage) and read nothing while they are hidden. GUI thread.
#pragma once

#include <QVariantMap>
#include <QWidget>
#include <functional>

#include "runtime/base/clock.h"

namespace updraft {

class DashboardBook;
class MonitorFeed;
class MonitorScope;
class PlatformSession;
class Theme;

// What pages share. All of it outlives them.
struct MonitorContext {
    const Theme& theme;
    PlatformSession& session;
    MonitorScope& scope;             // whose invocations, of when: what the filters above the pages say
    MonitorFeed& feed;               // of that scope; reads while Monitor is visible
    std::function<WallNanos()> now;  // the platform's present
    // Opens an invocation in Functions mode; function: empty where it is not known.
    std::function<void(std::uint64_t sequence, const QString& function)> openInvocation;
    // A text for the status line.
    std::function<void(const QString& text)> tell;
    DashboardBook* dashboards = nullptr;  // of the workspace; null: charts cannot be put on one
};

class MonitorPage : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    // Whether the filters and the range above the pages mean this page.
    virtual bool usesScope() const { return true; }
    // Whether MonitorData::functions is wanted while the page is shown.
    virtual bool wantsFunctions() const { return false; }
    // Whether MonitorData::heat is.
    virtual bool wantsHeat() const { return false; }
    virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { (void)state; }
};

}  // namespace updraft

#include "app/studio/monitor/monitor_actions.h"

#include <QCoreApplication>

#include "app/studio/actions/action_registry.h"
#include "widgets/monitor/alarms/alarms_page.h"
#include "widgets/monitor/controls/monitor_words.h"
#include "widgets/monitor/controls/range_button.h"
#include "widgets/monitor/dashboards/dashboards_page.h"
#include "widgets/monitor/monitor_view.h"
#include "widgets/monitor/overview/chart_grid.h"
#include "widgets/monitor/overview/overview_page.h"

namespace updraft {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MonitorActions)
  public:
    static QString category() { return tr("Monitor"); }
    static QString page(const QString& id) {
        if (id == QLatin1String("overview")) return tr("Show the overview");
        if (id == QLatin1String("dashboards")) return tr("Show the dashboards");
        if (id == QLatin1String("functions")) return tr("Compare functions");
        if (id == QLatin1String("events")) return tr("Show what happened");
        if (id == QLatin1String("traces")) return tr("Show traces and the map of services");
        if (id == QLatin1String("alarms")) return tr("Show the alarms");
        return tr("Show the environments’ timeline");
    }
    static QString range(qint64 seconds) {
        return tr("Show: %1", "a range").arg(MonitorWords::range(rangeOf(seconds)));
    }
    static QString compare(ComparePeriod compare) {
        return compare == ComparePeriod::None ? tr("Compare with nothing") : MonitorWords::compare(compare);
    }
    static QString live() { return tr("Follow the present, or stop"); }
    static QString clear() { return tr("Clear the filters"); }
    static QString sample() { return tr("Show the sample month, or what was recorded"); }
    static QString removeSample() { return tr("Remove the sample month"); }
    static QString newDashboard() { return tr("New dashboard …"); }
    static QString addCard() { return tr("Add a card to the dashboard …"); }
    static QString newAlarm() { return tr("New alarm …"); }
    static QString maximise() { return tr("Make a chart large, or small again"); }
};

using View = std::function<MonitorView*()>;

void add(ActionRegistry& actions, const QString& id, ActionRegistry::Text text, const QKeySequence& shortcut,
         const View& view, const std::function<void(MonitorView&)>& run) {
    actions.add({QStringLiteral("monitor.") + id, &Words::category, std::move(text), shortcut}, [view, run] {
        if (MonitorView* shown = view()) run(*shown);
    });
}

void addPages(ActionRegistry& actions, const View& view) {
    for (const QString& id :
         {QStringLiteral("overview"), QStringLiteral("dashboards"), QStringLiteral("functions"),
          QStringLiteral("environments"), QStringLiteral("traces"), QStringLiteral("alarms")}) {
        add(
            actions, QStringLiteral("page.") + id, [id] { return Words::page(id); }, {}, view,
            [id](MonitorView& monitor) { monitor.showPage(id); });
    }
}

void addRanges(ActionRegistry& actions, const View& view) {
    for (const qint64 seconds : kRangeSeconds) {
        add(
            actions, QStringLiteral("range.%1").arg(seconds), [seconds] { return Words::range(seconds); }, {},
            view, [seconds](MonitorView& monitor) { monitor.scope().setRange(rangeOf(seconds)); });
    }
}

void addComparisons(ActionRegistry& actions, const View& view) {
    for (int i = 0; i <= static_cast<int>(ComparePeriod::LastWeek); ++i) {
        const auto compare = static_cast<ComparePeriod>(i);
        add(
            actions, QStringLiteral("compare.%1").arg(i), [compare] { return Words::compare(compare); }, {},
            view, [compare](MonitorView& monitor) { monitor.scope().setCompare(compare); });
    }
}

// Of the one function that the filters leave, if they do.
void newAlarm(MonitorView& monitor) {
    const QString id = QStringLiteral("alarms");
    monitor.showPage(id);
    auto* alarms = qobject_cast<AlarmsPage*>(monitor.page(id));
    if (alarms == nullptr) return;
    AlarmDefinition draft;
    const QStringList& functions = monitor.scope().query().filter.functions;
    if (functions.size() == 1) draft.function = functions.first().toStdString();
    alarms->newAlarm(draft);
}

void onDashboards(MonitorView& monitor, void (DashboardsPage::*run)()) {
    const QString id = QStringLiteral("dashboards");
    monitor.showPage(id);
    if (auto* page = qobject_cast<DashboardsPage*>(monitor.page(id))) (page->*run)();
}

}  // namespace

void addMonitorActions(ActionRegistry& actions, const View& view) {
    addPages(actions, view);
    addRanges(actions, view);
    addComparisons(actions, view);
    add(actions, QStringLiteral("live"), &Words::live, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), view,
        [](MonitorView& monitor) { monitor.scope().setLive(!monitor.scope().query().isLive()); });
    add(
        actions, QStringLiteral("events"), [] { return Words::page(QStringLiteral("events")); }, {}, view,
        [](MonitorView& monitor) { monitor.showEvents(); });
    add(actions, QStringLiteral("clear"), &Words::clear, {}, view,
        [](MonitorView& monitor) { monitor.scope().setFilter({}); });
    add(actions, QStringLiteral("sample"), &Words::sample, {}, view, [](MonitorView& monitor) {
        SampleControl& sample = monitor.sample();
        sample.isShown() ? sample.showRecorded() : sample.show();
    });
    add(actions, QStringLiteral("sample.remove"), &Words::removeSample, {}, view,
        [](MonitorView& monitor) { monitor.sample().remove(); });
    add(actions, QStringLiteral("dashboard.new"), &Words::newDashboard, {}, view,
        [](MonitorView& monitor) { onDashboards(monitor, &DashboardsPage::newDashboard); });
    add(actions, QStringLiteral("dashboard.card"), &Words::addCard, {}, view,
        [](MonitorView& monitor) { onDashboards(monitor, &DashboardsPage::addCard); });
    add(actions, QStringLiteral("alarm.new"), &Words::newAlarm, {}, view, newAlarm);
    add(actions, QStringLiteral("maximise"), &Words::maximise, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
        view, [](MonitorView& monitor) {
            monitor.showPage(QStringLiteral("overview"));
            if (auto* overview = qobject_cast<OverviewPage*>(monitor.page(QStringLiteral("overview"))))
                overview->grid().toggleMaximised();
        });
}

}  // namespace updraft

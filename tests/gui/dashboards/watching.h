// Monitor over a running platform, with its dashboards, as a test uses it.
#pragma once

#include <QMenu>
#include <memory>

#include "tests/gui/support/serving.h"
#include "widgets/charts/time_chart.h"
#include "widgets/monitor/dashboards/card_dialog.h"
#include "widgets/monitor/dashboards/dashboard_grid.h"
#include "widgets/monitor/dashboards/dashboards_page.h"
#include "widgets/monitor/monitor_view.h"

namespace updraft::gui_test {

constexpr int kDashboardWait = 20'000;  // ms, on a busy machine

struct WatchingBoards {
    Serving serving;
    std::unique_ptr<MonitorView> view;

    bool start();  // and shows the page of dashboards
    void open(const QVariantMap& state = {});
    ~WatchingBoards() { view.reset(); }

    DashboardsPage& page() const;
    DashboardGrid& grid() const { return page().grid(); }
    CardView& card(int index) const { return *grid().cards()[static_cast<std::size_t>(index)]; }
    DashboardBook& book() const { return view->dashboards(); }
    const std::vector<DashboardCard>& cards() const;  // of the shown dashboard
    QStringList contents() const;                     // what they show, in words
    CardDialog* dialog() const;                       // null: none is open
    bool put(const AlarmDefinition& alarm);

    template <typename Widget>
    Widget* part(const char* name) const {
        return view->findChild<Widget*>(QLatin1String(name));
    }
    void press(const char* button) const;
    void key(int card, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
};

// The greatest value of a series that is known; NaN: none.
double greatestOf(const TimeChart& chart, int series);
// Chooses a row as a person does at the keyboard.
void pickRow(QWidget& dialog, const char* combo, const QString& text);

}  // namespace updraft::gui_test

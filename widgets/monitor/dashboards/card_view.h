// CardView: one card of a dashboard as a chart, with what can be done with it in its menu, at its keys and at
// the grip in its lower right corner. Owned by its parent; GUI thread. The context outlives it.
#pragma once

#include <QAction>
#include <QMenu>
#include <QWidget>

#include "runtime/telemetry/alarm.h"
#include "widgets/monitor/dashboards/dashboard.h"
#include "widgets/monitor/drill/spike_reader.h"
#include "widgets/monitor/monitor_page.h"

class QToolButton;

namespace updraft {

class CardGrip;
class LanesPanel;
class RangeChart;

enum class CardCommand : std::uint8_t {
    Edit,
    Duplicate,
    Remove,
    MoveLeft,
    MoveRight,
    MoveUp,
    MoveDown,
    Wider,
    Narrower,
    Taller,
    Lower
};

class CardView final : public QWidget {
    Q_OBJECT
  public:
    // `editable`: with commands and a grip; else only a picture, as in a preview.
    CardView(const MonitorContext& context, bool editable, QWidget* parent = nullptr);

    void setCard(const DashboardCard& card);
    const DashboardCard& card() const { return card_; }
    // `alarms`: their thresholds, null: none. `filter`: whose invocations it shows.
    void showData(const MonitorData* known, const AlarmList& alarms, const MonitorFilter& filter);
    void setEmptyText(const QString& text);
    RangeChart& chart() { return *chart_; }
    QAction* action(CardCommand command) const;

  signals:
    void commanded(updraft::CardCommand command);
    void chartMade();  // another chart() than before
    void gripped(const QPoint& global, bool done);
    void spikePicked(const updraft::SpikeRequest& request);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Entry {
        CardCommand command;
        QAction* action;
    };
    void makeCommands();
    void add(CardCommand command, const QKeySequence& keys, QMenu* menu);
    void setTexts();
    void makeChart();
    void dropChart();
    void connectChart();
    void addCommands();

    MonitorContext context_;
    const bool editable_;
    DashboardCard card_;
    RangeChart* chart_ = nullptr;
    LanesPanel* lanes_ = nullptr;  // around the chart, when that is a timeline
    QToolButton* more_ = nullptr;
    CardGrip* grip_ = nullptr;
    QMenu* arrange_ = nullptr;
    std::vector<Entry> entries_;
};

}  // namespace updraft

// AlarmsPage: Monitor's page of alarms: the list with states, what the chosen one watches and why it is as it
// is, and everything that can be done with alarms. Owned by MonitorView; GUI thread.
#pragma once

#include <QSortFilterProxyModel>

#include "widgets/monitor/alarms/alarm_edits.h"
#include "widgets/monitor/alarms/alarm_model.h"
#include "widgets/monitor/monitor_page.h"

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace updraft {

class AlarmChart;
class NoticeBar;

class AlarmsPage final : public MonitorPage {
    Q_OBJECT
  public:
    explicit AlarmsPage(const MonitorContext& context);

    bool usesScope() const override { return false; }
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    AlarmModel& model() { return *model_; }
    QTreeView& list() { return *list_; }
    AlarmChart& chart() { return *chart_; }
    void newAlarm(const AlarmDefinition& draft = {});  // opens the dialog; a draft without a name gets one
    void select(const QString& name);                  // also one that is not there yet, once it is

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QAction* addAction(const char* name, const QString& icon, void (AlarmsPage::*run)());
    void makeActions();
    void build();
    QWidget* buildBar();
    QWidget* buildDetails();
    void buildList();
    void setTexts();
    void follow();
    void showCurrent();
    void showReason(const AlarmStatus* alarm);
    const AlarmStatus* current() const;
    void openDialog(const AlarmDefinition& alarm, bool isNew);
    void create() { newAlarm(); }
    void edit();
    void duplicate();
    void remove();
    void toggle();
    void removed(const AlarmDefinition& alarm, const QString& problem);
    void told(const QString& problem);
    void showMenu(const QPoint& at);

    MonitorContext context_;
    AlarmEdits edits_;
    AlarmModel* model_;
    QSortFilterProxyModel* sorted_;
    QTreeView* list_;
    QStackedWidget* stack_;
    QSplitter* splitter_;
    QLabel *empty_, *state_, *reason_;
    AlarmChart* chart_;
    NoticeBar* notice_;
    QAction *new_, *edit_, *duplicate_, *delete_, *toggle_;
    QString wanted_;  // to be selected when it appears
    QString shown_;   // whose details are shown
};

}  // namespace updraft

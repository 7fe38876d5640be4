// TracesPage: Monitor's page of calls that span functions: the traces of the range above, the chosen one's
// calls on its time, and who called whom. Reads every two seconds while the range follows the present,
// nothing while it is hidden. Owned by MonitorView; GUI thread.
#pragma once

#include <QTimer>

#include "widgets/base/background_job.h"
#include "widgets/monitor/monitor_page.h"
#include "widgets/monitor/traces/trace_reader.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QSplitter;
class QTabWidget;
class QTreeView;

namespace updraft {

class EdgesModel;
class ServiceMap;
class TraceWaterfall;
class TracesModel;

class TracesPage final : public MonitorPage {
    Q_OBJECT
  public:
    explicit TracesPage(const MonitorContext& context);

    TracesModel& model() { return *traces_; }
    TraceWaterfall& waterfall() { return *waterfall_; }
    ServiceMap& serviceMap() { return *map_; }
    EdgesModel& edges() { return *edges_; }
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    struct Read {
        Result<TraceList> list;
        Result<ServiceMapData> map;
    };
    QTreeView* makeTable(const char* name, QAbstractItemModel* model);
    QWidget* buildBar();
    void build();
    void buildTables();
    void layOut();
    void setTexts();
    void read();
    void took(Read read);
    void showEmpty(const QString& problem);
    void showChosen();
    void openSpan(quint64 index);
    TraceFilter filter() const;

    MonitorContext context_;
    std::shared_ptr<TraceReader> reader_;  // shared with the job that uses it
    BackgroundJob job_;
    QTimer timer_;
    bool again_ = false;  // something else was asked for while a job ran
    bool known_ = false;  // something was read
    TracesModel* traces_;
    EdgesModel* edges_;
    QSortFilterProxyModel* sorted_;
    QCheckBox* errorsOnly_;
    QLabel* least_;
    QComboBox* leastTime_;
    QLabel *count_, *empty_, *noEdges_;
    QTreeView *list_, *table_;
    TraceWaterfall* waterfall_;
    ServiceMap* map_;
    TracePtr shown_;  // in the waterfall
    QSplitter *splitter_, *mapSplitter_;
    QTabWidget* tabs_;
};

}  // namespace updraft

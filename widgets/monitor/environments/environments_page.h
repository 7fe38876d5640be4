// EnvironmentsPage: the lives of execution environments over any stretch of time, large. Owned by
// MonitorView; GUI thread.
#pragma once

#include "widgets/monitor/monitor_page.h"

class QSplitter;

namespace updraft {

class LanesPanel;
class TimeChart;

class EnvironmentsPage final : public MonitorPage {
    Q_OBJECT
  public:
    explicit EnvironmentsPage(const MonitorContext& context, QWidget* parent = nullptr);
    LanesPanel& lanes() { return *lanes_; }
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

  private:
    void showData();

    MonitorContext context_;
    TimeChart* counts_;
    LanesPanel* lanes_;
    QSplitter* splitter_;
};

}  // namespace updraft

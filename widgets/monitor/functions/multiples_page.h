// MultiplesPage: the same small charts for each function, busiest first. A click on a name shows that
// function alone in the overview. Only rows in sight are kept up to date. Owned by MonitorView; GUI thread.
#pragma once

#include "widgets/monitor/monitor_page.h"

class QCheckBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace updraft {

class FunctionRow;

class MultiplesPage final : public MonitorPage {
    Q_OBJECT
  public:
    explicit MultiplesPage(const MonitorContext& context, QWidget* parent = nullptr);
    bool wantsFunctions() const override { return true; }
    const std::vector<FunctionRow*>& rows() const { return rows_; }
    QCheckBox& sameScale() { return *same_; }
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

  signals:
    void functionChosen(const QString& name);

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showData();
    void fillRows();
    bool inSight(const FunctionRow& row) const;

    MonitorContext context_;
    QCheckBox* same_;
    QLabel* empty_;
    QScrollArea* scroll_;
    QVBoxLayout* column_;
    std::vector<FunctionRow*> rows_;
};

}  // namespace updraft

// CostExports: what can be taken out of Cost as files: rows of FOCUS 1.2, tables as CSV, a review as PDF.
// Asks where, writes beside the interface as far as that goes, says what came of it. Child of the view; GUI
// thread.
#pragma once

#include <QObject>

#include "widgets/base/background_job.h"
#include "widgets/cost/data/cost_data.h"

class QFileDialog;
class QTableView;
class QWidget;

namespace updraft {

class ChartExportable;
class CostRowsModel;

// All bills of the month, by function. Any thread.
std::string focusText(const CostData& data, const std::string& workspace);

// A review: the figures, each of the charts, the table, every price with its source, what is assumed. An
// error in words; empty when it worked.
struct ReviewParts {
    CostDataPtr data;
    QStringList tiles;  // "Month to date: $41.87"
    std::vector<const ChartExportable*> charts;
    const CostRowsModel* rows = nullptr;
};
QString writeReview(const QString& path, const ReviewParts& parts);

class CostExports final : public QObject {
    Q_OBJECT
  public:
    explicit CostExports(QWidget* parent);

    void saveFocus(const CostDataPtr& data, const QString& workspace);
    void saveReview(const ReviewParts& parts);
    void addTableActions(QTableView* table, std::function<QString()> csv);

  signals:
    void message(const QString& text);  // for the status line

  private:
    void askWhere(const QString& title, const QString& name, const QString& filter,
                  std::function<void(const QString&)> write);
    void write(const QString& path, std::function<QByteArray()> bytes);
    void tell(const QString& path, const QString& error);

    QWidget* widget_;
    BackgroundJob job_;
};

}  // namespace updraft

// CostExports: what can be taken out of Cost as files: bills for other programs, tables as CSV, a review as
// PDF. Asks where, writes beside the interface as far as that goes, says what came of it. Child of the view;
// GUI thread.
#pragma once

#include <QObject>

#include "runtime/cost/bill_export.h"
#include "widgets/base/background_job.h"
#include "widgets/cost/data/cost_data.h"

class QFileDialog;
class QTableView;
class QWidget;

namespace updraft {

class Theme;
struct Review;

// All bills of the month, by function. Any thread.
std::string billText(BillExport form, const CostData& data, const std::string& workspace);

class CostExports final : public QObject {
    Q_OBJECT
  public:
    explicit CostExports(QWidget* parent);

    void saveBill(BillExport form, const CostDataPtr& data, const QString& workspace);
    void saveReview(const Review& review, const QString& name, const Theme& theme);
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

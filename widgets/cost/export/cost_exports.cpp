#include "widgets/cost/export/cost_exports.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTableView>

#include "widgets/base/retranslate.h"
#include "widgets/charts/chart_menu.h"
#include "widgets/cost/export/review.h"

namespace updraft {

namespace {

// What the view shows may be grouped otherwise, and its usage is the view's alone.
std::vector<PricedUsage> byFunction(const std::vector<PricedUsage>& bills) {
    std::vector<PricedUsage> grouped;
    for (const PricedUsage& one : bills)
        grouped.push_back({one.bill, std::make_shared<MeteredUsage>(one.usage->rows(), one.usage->facts(),
                                                                    one.usage->assumptions())});
    return grouped;
}

// The file's name, and what it is, for the dialog.
std::pair<QString, QString> fileOf(BillExport form, const QString& month) {
    switch (form) {
        case BillExport::FocusJsonLines:
            return {QStringLiteral("focus-%1.jsonl").arg(month), CostExports::tr("JSON lines (*.jsonl)")};
        case BillExport::InfracostUsage:
            return {QStringLiteral("infracost-usage-%1.yml").arg(month),
                    CostExports::tr("YAML files (*.yml *.yaml)")};
        default:
            return {QStringLiteral("focus-%1.csv").arg(month), CostExports::tr("CSV tables (*.csv)")};
    }
}

}  // namespace

std::string billText(BillExport form, const CostData& data, const std::string& workspace) {
    return exportBill(form, {byFunction(data.bills), byFunction(data.around), {}},
                      {data.month.from(), data.month.until(), workspace});
}

CostExports::CostExports(QWidget* parent) : QObject(parent), widget_(parent), job_(this) {}

void CostExports::askWhere(const QString& title, const QString& name, const QString& filter,
                           std::function<void(const QString&)> write) {
    auto* dialog = new QFileDialog(widget_->window(), title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(write));
    dialog->setModal(false);
    dialog->show();
}

void CostExports::write(const QString& path, std::function<QByteArray()> bytes) {
    job_.start(
        [path, bytes = std::move(bytes)](const std::stop_token&) { return writeChartFile(path, bytes()); },
        [this, path](const QString& error) { tell(path, error); });
}

void CostExports::tell(const QString& path, const QString& error) {
    const QString file = QDir::toNativeSeparators(path);
    emit message(error.isEmpty() ? tr("Saved as %1").arg(file) : tr("%1 was not saved: %2").arg(file, error));
}

void CostExports::saveBill(BillExport form, const CostDataPtr& data, const QString& workspace) {
    if (!data || data->bills.empty()) return emit message(tr("There is no bill to export yet"));
    const auto [name, filter] = fileOf(form, QString::fromStdString(data->month.text()));
    askWhere(form == BillExport::InfracostUsage ? tr("Save usage for Infracost") : tr("Save FOCUS rows"),
             name, filter, [this, form, data, workspace](const QString& path) {
                 write(path, [form, data, workspace] {
                     return QByteArray::fromStdString(billText(form, *data, workspace.toStdString()));
                 });
             });
}

void CostExports::saveReview(const Review& review, const QString& name, const Theme& theme) {
    askWhere(tr("Save the review"), name, tr("PDF documents (*.pdf)"),
             [this, review, &theme](const QString& path) { tell(path, writeReview(path, review, theme)); });
}

void CostExports::addTableActions(QTableView* table, std::function<QString()> csv) {
    auto* copy = new QAction(table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    auto* save = new QAction(table);
    connect(copy, &QAction::triggered, this, [csv] { QApplication::clipboard()->setText(csv()); });
    connect(save, &QAction::triggered, this, [this, csv] {
        askWhere(
            tr("Save the table"), QStringLiteral("cost.csv"), tr("CSV tables (*.csv)"),
            [this, text = csv()](const QString& path) { write(path, [text] { return text.toUtf8(); }); });
    });
    table->addActions({copy, save});
    retranslated(table, [copy, save] {
        copy->setText(CostExports::tr("Copy as CSV"));
        save->setText(CostExports::tr("Save as CSV…"));
    });
}

}  // namespace updraft

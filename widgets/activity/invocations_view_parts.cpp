// The bars, menus and the details pane of InvocationsView.
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMimeData>

#include "widgets/activity/filter_bar.h"
#include "widgets/activity/invocation_details.h"
#include "widgets/activity/invocations_view.h"
#include "widgets/activity/row_table.h"
#include "widgets/base/format.h"
#include "widgets/models/invocation_cells.h"
#include "widgets/models/record_reader.h"
#include "widgets/models/record_text.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMostCopied = 10'000;

}  // namespace

// Older ones are wanted before the end comes into view.
void InvocationsView::lookedAt() {
    const int last = table_->lastVisibleRow(), page = last - table_->firstVisibleRow() + 1;
    if (last + 3 * page >= model_->rowCount() && model_->canFetchMore({})) model_->fetchMore({});
}

void InvocationsView::showSearch() {
    using Search = InvocationsModel::Search;
    const Search search = model_->search();
    const bool narrowed = model_->criteria().narrowed() || !function_.isEmpty();
    const QString to = formatDateTime(model_->searchedBackTo());
    if (!model_->problem().isEmpty()) {
        searchText_->setText(model_->problem());
    } else if (search == Search::Running && model_->searchedBackTo() != 0) {
        searchText_->setText(tr("Searching … back to %1").arg(to));
    } else if (search == Search::Stopped) {
        searchText_->setText(tr("Stopped at %1").arg(to));
    }
    const bool progress =
        narrowed && (search == Search::Stopped ||
                     (search == Search::Running && model_->searchedBackTo() != 0 && model_->rowCount() < 64));
    searchBar_->setVisible(progress || !model_->problem().isEmpty());
    searchButton_->setVisible(progress);
    searchButton_->setText(search == Search::Stopped ? tr("Go on") : tr("Stop"));
    table_->setEmptyText(path_.isEmpty()             ? tr("No workspace is being served")
                         : search == Search::Running ? tr("Searching …")
                         : model_->criteria().narrowed()
                             ? tr("No invocation matches the filter")
                             : tr("Nothing was invoked yet. Invoke the function or send demo traffic."));
}

void InvocationsView::showPill() {
    pill_->setVisible(above_ > 0 && !table_->isFollowing());
    pill_->setText(tr("%n new", nullptr, above_));
    pill_->setAccessibleName(tr("%n new invocation(s)", nullptr, above_));
    placePill();
}

void InvocationsView::placePill() {
    pill_->adjustSize();
    pill_->move((table_->viewport()->width() - pill_->width()) / 2, 8);
}

const InvocationRow* InvocationsView::currentRow() const {
    const QModelIndex current = table_->currentIndex();
    return current.isValid() ? model_->row(current.row()) : nullptr;
}

void InvocationsView::chosen() {
    const InvocationRow* row = currentRow();
    if (row == nullptr || !table_->selectionModel()->isSelected(table_->currentIndex())) return;
    if (detailsAction_->isChecked()) details_->show(*row);
    if (std::exchange(chosen_, row->record.sequence) != chosen_) emit invocationSelected(chosen_);
}

// Its page may be far down: the table is narrowed to the second in which it arrived and to its id.
void InvocationsView::reveal(std::uint64_t sequence) {
    revealing_.start(
        [path = path_, sequence](const std::stop_token&) { return RecordReader(path).detail(sequence); },
        [this](const RecordDetail& detail) { narrowTo(detail); });
}

void InvocationsView::narrowTo(const RecordDetail& detail) {
    if (!detail.row) {
        return emit message(detail.problem.isEmpty() ? tr("This invocation’s record is no longer kept")
                                                     : detail.problem);
    }
    constexpr WallNanos kSecond = 1'000'000'000;
    const InvocationRecord& record = detail.row->record;
    InvocationCriteria criteria;
    criteria.text = QString::fromStdString(record.requestId.text());
    criteria.from = record.arrived - record.arrived % kSecond;
    criteria.until = criteria.from + kSecond;
    revealed_ = record.sequence;
    filterAction_->setChecked(true);
    filter_->setCriteria(criteria);
    detailsAction_->setChecked(true);
    chooseRevealed();
}

void InvocationsView::chooseRevealed() {
    if (revealed_ == 0) return;
    const std::optional<int> row = model_->rowOf(revealed_);
    if (!row) return;
    revealed_ = 0;
    table_->setCurrentIndex(model_->index(*row, 0));
    table_->setFocus();
}

void InvocationsView::showDetails(bool shown) {
    details_->setVisible(shown);
    if (shown) chosen();
}

void InvocationsView::showMenu(const QPoint& at) {
    const QModelIndex index = table_->indexAt(at);
    const InvocationRow* row = index.isValid() ? model_->row(index.row()) : currentRow();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("invocationsMenu"));
    if (row != nullptr) {
        menu.addAction(tr("Show details"), this,
                       [this] { emit table_->activatedRow(table_->currentIndex()); });
        menu.addAction(tr("Replay"), this,
                       [this, sequence = row->record.sequence] { emit replayRequested(sequence); });
        menu.addSeparator();
        menu.addAction(copyAction_);
        menu.addAction(tr("Copy as JSON"), this, [this] { copy(true); });
        menu.addAction(tr("Copy request id"), this, [id = row->record.requestId.text()] {
            QGuiApplication::clipboard()->setText(QString::fromStdString(id));
        });
        menu.addSeparator();
        addFilterActions(menu, *row, index.column());
    }
    menu.addAction(tr("Save as CSV …"), this, &InvocationsView::saveAs)->setEnabled(!path_.isEmpty());
    menu.addSeparator();
    menu.addMenu(table_->makeColumnMenu(&menu));
    menu.exec(table_->viewport()->mapToGlobal(at));
}

void InvocationsView::addFilterActions(QMenu& menu, const InvocationRow& row, int column) {
    InvocationCriteria criteria = filter_->criteria();
    QString value;
    if (column == InvocationsModel::TriggerColumn) {
        criteria.triggers = row.record.trigger;
        value = RecordText::trigger(row.record.trigger);
    } else if (column == InvocationsModel::InitColumn && row.record.initNs > 0) {
        criteria.coldOnly = true;
        value = tr("cold starts");
    } else if (column == InvocationsModel::FunctionColumn) {
        menu.addAction(tr("Show only %1").arg(row.function), this,
                       [this, name = row.function] { emit functionWanted(name); });
    } else if (column == InvocationsModel::VersionColumn) {
        criteria.version = row.record.version;
        value = tr("version %1").arg(RecordText::version(row.record.version));
    } else if (column == InvocationsModel::EnvironmentColumn && row.record.environmentId > 0) {
        criteria.environment = row.record.environmentId;
        value = tr("environment %1").arg(row.record.environmentId);
    } else {
        criteria.outcomes = row.record.outcome;
        value = RecordText::outcome(row.record.outcome);
    }
    if (!value.isEmpty()) {
        menu.addAction(tr("Filter by %1").arg(value), this,
                       [this, criteria] { filter_->setCriteria(criteria); });
    }
    menu.addAction(tr("Clear filter"), filter_, &FilterBar::clear)
        ->setEnabled(filter_->criteria().narrowed());
    menu.addSeparator();
}

std::vector<InvocationRow> InvocationsView::selectedRows(int& all) const {
    all = 0;
    std::vector<int> numbers;
    for (const QItemSelectionRange& range : table_->selectionModel()->selection()) {
        all += range.height();
        for (int row = range.top(); row <= range.bottom() && std::ssize(numbers) < kMostCopied; ++row) {
            numbers.push_back(row);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    std::vector<InvocationRow> rows;
    for (const int number : numbers) {
        if (const InvocationRow* row = model_->row(number)) rows.push_back(*row);
    }
    return rows;
}

void InvocationsView::copy(bool json) {
    int all = 0;
    const std::vector<InvocationRow> rows = selectedRows(all);
    if (rows.empty()) return;
    QByteArray text;
    if (json) {
        text = jsonText(rows);
    } else {
        text = csvHeader();
        for (const InvocationRow& row : rows) text += csvLine(row);
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    if (all > std::ssize(rows)) {
        emit message(
            tr("Copied %1 of %2 rows. To have all of them, save them as CSV.").arg(rows.size()).arg(all));
    }
}

void InvocationsView::saveAs() {
    auto* dialog = new QFileDialog(this, tr("Save invocations"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        exportCancel_->setText(tr("Cancel"));
        showExport(0);
        export_.start(path_, model_->criteria(), file);
    });
    dialog->open();
}

void InvocationsView::showExport(qint64 rows) {
    exportBar_->show();
    exportText_->setText(tr("Saving … %1 rows").arg(formatCount(static_cast<double>(rows))));
}

}  // namespace updraft

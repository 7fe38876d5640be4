#include "widgets/test/history/history_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/models/invocations_model.h"
#include "widgets/test/history/history_delegate.h"
#include "widgets/test/result/wrap_label.h"

namespace updraft {
namespace {

constexpr InvocationsModel::Column kShown[] = {InvocationsModel::TimeColumn, InvocationsModel::StatusColumn,
                                               InvocationsModel::DurationColumn,
                                               InvocationsModel::MemoryColumn};

}  // namespace

HistoryView::HistoryView(PlatformSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), session_(session), theme_(theme), model_(new InvocationsModel(this)) {
    setObjectName(QStringLiteral("historyView"));
    model_->setLive(false);
    build();
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(replay_, &QPushButton::clicked, this, [this] {
        if (selected() != 0) emit replayWanted(selected());
    });
    connect(use_, &QPushButton::clicked, this, [this] { emit eventWanted(stored_); });
    connect(&session, &PlatformSession::invocationsArrived, this, [this] { model_->refresh(); });
    connect(&session, &PlatformSession::viewChanged, this, [this] {
        if (isVisible()) model_->refresh();
    });
    connect(&session, &PlatformSession::stateChanged, this, &HistoryView::refresh);
    connect(model_, &QAbstractItemModel::rowsInserted, this, &HistoryView::refresh);
    connect(model_, &QAbstractItemModel::modelReset, this, &HistoryView::refresh);
    connect(model_, &InvocationsModel::problemChanged, this, &HistoryView::refresh);
    retranslated(this, [this] { retranslate(); });
    themed(this, theme, [this] { fit(); });
}

void HistoryView::build() {
    replay_ = new QPushButton(this);
    replay_->setObjectName(QStringLiteral("replay"));
    use_ = new QPushButton(this);
    use_->setObjectName(QStringLiteral("useRecordedEvent"));
    setLook(use_, "ghost");
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(replay_);
    row->addWidget(use_);
    row->addStretch(1);
    note_ = new WrapLabel(this);
    note_->setObjectName(QStringLiteral("historyNote"));
    setLook(note_, "secondary");
    note_->setContentsMargins(14, 2, 14, 6);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("history"));
    table_->setModel(model_);
    table_->setItemDelegate(new HistoryDelegate(theme_, table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(30);
    table_->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < InvocationsModel::ColumnCount; ++column) {
        table_->setColumnHidden(column,
                                std::find(std::begin(kShown), std::end(kShown), column) == std::end(kShown));
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(note_);
    column->addWidget(table_, 1);
}

void HistoryView::fit() {
    QHeaderView* header = table_->horizontalHeader();
    const QFontMetrics mono(theme_.font(FontRole::Mono)), body(theme_.font(FontRole::Body));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(InvocationsModel::StatusColumn, QHeaderView::Stretch);
    header->resizeSection(InvocationsModel::TimeColumn,
                          mono.horizontalAdvance(QStringLiteral("00:00:00.000")) + 26);
    header->resizeSection(InvocationsModel::DurationColumn,
                          std::max(body.horizontalAdvance(QStringLiteral("000.0 ms")) + 16,
                                   header->sectionSizeHint(InvocationsModel::DurationColumn)));
    header->resizeSection(InvocationsModel::MemoryColumn,
                          std::max(body.horizontalAdvance(QStringLiteral("0000 MB")) + 16,
                                   header->sectionSizeHint(InvocationsModel::MemoryColumn)));
}

void HistoryView::setFunction(const QString& name) {
    function_ = name;
    InvocationCriteria criteria;
    criteria.function = name;
    stored_ = {};
    reading_.cancel();
    model_->setCriteria(criteria);
    refresh();
}

void HistoryView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    model_->setLive(true);
    model_->setDatabase(session_.databasePath());
    refresh();
}

void HistoryView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    model_->setLive(false);
}

std::uint64_t HistoryView::selected() const {
    const QModelIndex index = table_->currentIndex();
    const InvocationRow* row = index.isValid() ? model_->row(index.row()) : nullptr;
    return row == nullptr ? 0 : row->record.sequence;
}

void HistoryView::choose(int row) {
    stored_ = {};
    reading_.cancel();
    refresh();
    const InvocationRow* chosenRow = row >= 0 ? model_->row(row) : nullptr;
    if (chosenRow == nullptr) return;
    reading_.start([path = session_.databasePath(), sequence = chosenRow->record.sequence](
                       const std::stop_token&) { return readStoredInvocation(path, sequence); },
                   [this](StoredInvocation stored) {
                       stored_ = std::move(stored);
                       refresh();
                       if (stored_.result) emit chosen(stored_);
                   });
}

void HistoryView::refresh() {
    if (isVisible()) model_->setDatabase(session_.databasePath());
    const bool read = stored_.result != nullptr;
    replay_->setEnabled(read && stored_.event == KeptState::Whole);
    use_->setEnabled(read && stored_.event == KeptState::Whole);
    QString note;
    if (!model_->problem().isEmpty())
        note = model_->problem();
    else if (!stored_.problem.isEmpty())
        note = stored_.problem;
    else if (read && stored_.event == KeptState::Missing)
        note = tr("Its event was not kept: recording of events was off then, or it had to make room.");
    else if (read && stored_.event == KeptState::Cut)
        note = tr("Only the beginning of its event was kept; it has %1.")
                   .arg(formatBytes(static_cast<std::int64_t>(stored_.eventBytes)));
    else if (model_->rowCount() == 0)
        note = tr("This function was not invoked yet.");
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
}

void HistoryView::retranslate() {
    replay_->setText(tr("Replay"));
    replay_->setToolTip(tr("Send its event again, to the code as it is now, and compare"));
    replay_->setAccessibleName(tr("Replay the selected invocation"));
    use_->setText(tr("Use its event"));
    use_->setToolTip(tr("Open its event in the editor"));
    use_->setAccessibleName(tr("Open the event of the selected invocation"));
    table_->setAccessibleName(tr("Earlier invocations"));
    fit();
    refresh();
}

}  // namespace updraft

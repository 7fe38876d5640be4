#include "widgets/monitor/drill/spike_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/monitor/controls/monitor_words.h"
#include "widgets/monitor/drill/spike_model.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 10, kWidths[] = {100, 104, 96, 72, 60, 68, 84};

}  // namespace

SpikePanel::SpikePanel(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      model_(new SpikeModel(this)),
      title_(new QLabel),
      note_(new QLabel),
      order_(new QComboBox),
      table_(new QTreeView),
      open_(new QPushButton),
      close_(new QToolButton),
      job_(this) {
    setObjectName(QStringLiteral("spikePanel"));
    setLook(this, "card");
    build();
    connect(order_, &QComboBox::currentIndexChanged, this, [this](int index) {
        request_.order = static_cast<SpikeOrder>(index);
        read();
    });
    connect(table_, &QTreeView::activated, this, &SpikePanel::openCurrent);
    connect(open_, &QPushButton::clicked, this, &SpikePanel::openCurrent);
    connect(close_, &QToolButton::clicked, this, &SpikePanel::closed);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& row) { open_->setEnabled(row.isValid()); });
    retranslated(this, [this] { setTexts(); });
}

void SpikePanel::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    auto* head = new QHBoxLayout;
    setLook(title_, "heading");
    title_->setObjectName(QStringLiteral("spikeTitle"));
    head->addWidget(title_, 1);
    head->addWidget(close_);
    close_->setObjectName(QStringLiteral("spikeClose"));
    themed(close_, theme_, [this] { close_->setIcon(theme_.icon(QStringLiteral("window-close"))); });
    layout->addLayout(head);
    order_->setObjectName(QStringLiteral("spikeOrder"));
    layout->addWidget(order_);
    setLook(note_, "secondary");
    note_->setObjectName(QStringLiteral("spikeNote"));
    note_->setWordWrap(true);
    layout->addWidget(note_);
    table_->setObjectName(QStringLiteral("spikeTable"));
    table_->setModel(model_);
    table_->setRootIsDecorated(false);
    table_->setUniformRowHeights(true);
    table_->setAllColumnsShowFocus(true);
    for (int i = 0; i < model_->columnCount(); ++i)
        table_->header()->resizeSection(i, kWidths[i] * theme_.textScale() / 100);
    layout->addWidget(table_, 1);
    open_->setObjectName(QStringLiteral("spikeOpen"));
    open_->setEnabled(false);
    layout->addWidget(open_, 0, Qt::AlignRight);
}

void SpikePanel::setTexts() {
    const QSignalBlocker blocker(order_);
    const int chosen = std::max(0, order_->currentIndex());
    order_->clear();
    order_->addItems({tr("Errors first"), tr("Longest first"), tr("Cold starts, longest init first"),
                      tr("Most memory first"), tr("Asynchronous, most attempts first"),
                      tr("Longest wait for this machine first"), tr("Newest first")});
    order_->setCurrentIndex(chosen);
    order_->setAccessibleName(tr("Order"));
    order_->setToolTip(tr("In which order these invocations are listed"));
    table_->setAccessibleName(tr("Invocations behind this point"));
    open_->setText(tr("Open in Functions"));
    open_->setToolTip(tr("Show the log and the figures of this invocation (Return)"));
    close_->setAccessibleName(tr("Close"));
    close_->setToolTip(tr("Close (Esc)"));
    setAccessibleName(tr("Invocations behind a point of a chart"));
    model_->retranslate();
    say();
}

void SpikePanel::showSpike(const QString& database, const SpikeRequest& request) {
    database_ = database;
    request_ = request;
    const QSignalBlocker blocker(order_);
    order_->setCurrentIndex(static_cast<int>(request.order));
    model_->setRows({});
    setVisible(true);
    read();
}

void SpikePanel::read() {
    problem_.clear();
    job_.start([path = database_.toStdString(),
                request = request_](const std::stop_token& stop) { return readSpike(path, request, stop); },
               [this](Result<SpikeList> list) { took(std::move(list)); });
    say();
}

void SpikePanel::took(Result<SpikeList> list) {
    if (list) {
        matching_ = list->matching;
        cut_ = list->cut;
        model_->setRows(std::move(list->rows));
        if (model_->rowCount() > 0) table_->setCurrentIndex(model_->index(0, 0));
    } else {
        problem_ = QString::fromStdString(list.error().message);
        model_->setRows({});
    }
    open_->setEnabled(model_->rowCount() > 0);
    say();
}

void SpikePanel::say() {
    title_->setText(MonitorWords::window(request_.window));
    if (job_.isRunning()) return note_->setText(tr("Reading …"));
    if (!problem_.isEmpty()) return note_->setText(tr("These invocations cannot be read: %1").arg(problem_));
    const QString count = formatCount(static_cast<double>(matching_));
    if (matching_ == 0)
        note_->setText(tr("No such invocation arrived then. Its record may have been cleaned up."));
    else if (cut_)
        note_->setText(
            tr("The first %1 of the newest %2 that arrived then").arg(model_->rowCount()).arg(count));
    else if (matching_ > static_cast<std::uint64_t>(model_->rowCount()))
        note_->setText(tr("The first %1 of %2 that arrived then").arg(model_->rowCount()).arg(count));
    else
        note_->setText(tr("%n invocation(s) that arrived then", nullptr, model_->rowCount()));
}

void SpikePanel::openCurrent() {
    const InvocationRow* row = model_->row(table_->currentIndex().row());
    if (row != nullptr) emit opened(row->record.sequence, row->function);
}

void SpikePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit closed();
    QFrame::keyPressEvent(event);
}

}  // namespace updraft

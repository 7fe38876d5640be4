#include "widgets/cost/table/table_card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>

#include "widgets/cost/export/cost_exports.h"
#include "widgets/cost/table/card_table_model.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 8, kRowHeight = 28, kLeastHeight = 160;

}  // namespace

TableCard::TableCard(const QString& name, CostExports& exports, QWidget* parent)
    : QFrame(parent),
      title_(new QLabel),
      note_(new QLabel),
      empty_(new QLabel),
      head_(new QHBoxLayout),
      body_(new QStackedLayout),
      table_(new QTableView),
      model_(new CardTableModel(this)) {
    setLook(this, "card");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, kMargin - 3, 1, 1);
    layout->setSpacing(kSpacing - 2);
    head_->setContentsMargins(kMargin - 1, 0, kMargin - 1, 0);
    head_->setSpacing(kSpacing);
    setLook(title_, "heading");
    setLook(note_, "secondary");
    setLook(empty_, "secondary");
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setContentsMargins(kMargin, 0, kMargin, kMargin);
    head_->addWidget(title_);
    head_->addWidget(note_);
    layout->addLayout(head_);
    layout->addLayout(body_, 1);
    body_->addWidget(empty_);
    body_->addWidget(table_);
    setUpTable(exports, name);
}

void TableCard::setUpTable(CostExports& exports, const QString& name) {
    table_->setObjectName(name);
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    exports.addTableActions(table_, [this] { return model_->csv(); });
    const auto open = [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable)) emit opened(index.row());
    };
    connect(table_, &QTableView::activated, this, open);
    connect(table_, &QTableView::clicked, this, open);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(current()); });
    connect(model_, &CardTableModel::modelReset, this, [this] {
        showRows();
        emit currentChanged(current());
    });
    showRows();
}

// The column with the longest words takes the room that the others leave, and is the one that is cut short.
void TableCard::giveRoom() {
    QHeaderView* header = table_->horizontalHeader();
    int widest = 0;
    qsizetype longest = -1;
    for (int column = 0; column < model_->leftColumns(); ++column)
        for (const CardRow& row : model_->rows())
            if (!row.heading && row.cells.value(column).size() > longest) {
                longest = row.cells.value(column).size();
                widest = column;
            }
    for (int column = 0; column < model_->columnCount(); ++column)
        header->setSectionResizeMode(column,
                                     column == widest ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void TableCard::showRows() {
    giveRoom();
    body_->setCurrentWidget(model_->rowCount() > 0 ? static_cast<QWidget*>(table_) : empty_);
}

void TableCard::setTitle(const QString& title, const QString& note) {
    title_->setText(title);
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    table_->setAccessibleName(title);
}

void TableCard::addControl(QWidget* control) {
    head_->addWidget(control);
}

void TableCard::addStretch() {
    head_->addStretch();
}

void TableCard::setEmptyText(const QString& text) {
    empty_->setText(text);
}

int TableCard::current() const {
    const QModelIndex index = table_->currentIndex();
    return index.isValid() && index.row() < model_->rowCount() ? index.row() : -1;
}

QSize TableCard::minimumSizeHint() const {
    return {0, kLeastHeight};
}

}  // namespace updraft

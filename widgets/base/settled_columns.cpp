#include "widgets/base/settled_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace updraft {

SettledColumns::SettledColumns(QTableView& table) : QObject(&table), table_(table), quiet_(this) {
    quiet_.setSingleShot(true);
    quiet_.setInterval(kQuietMs);
    connect(&quiet_, &QTimer::timeout, this, &SettledColumns::fit);
    const QAbstractItemModel* model = table.model();
    connect(model, &QAbstractItemModel::dataChanged, &quiet_, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::headerDataChanged, this, &SettledColumns::fit);
    connect(model, &QAbstractItemModel::layoutChanged, &quiet_, qOverload<>(&QTimer::start));
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &SettledColumns::fit);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (hadRows_)
            quiet_.start();
        else
            fit();
    });
    table.installEventFilter(this);
    fit();
}

void SettledColumns::fit() {
    quiet_.stop();
    hadRows_ = table_.model()->rowCount() > 0;
    QHeaderView* header = table_.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionResizeMode(column) == QHeaderView::Stretch) continue;
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        table_.resizeColumnToContents(column);
    }
}

// Another font, and the rows of a table that was hidden.
bool SettledColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::Show)
        quiet_.start();
    return QObject::eventFilter(watched, event);
}

}  // namespace updraft

#include "widgets/activity/problems_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include "runtime/function/template/diagnostic.h"
#include "widgets/activity/row_table.h"
#include "widgets/base/retranslate.h"
#include "widgets/models/problems.h"
#include "widgets/theme/theme.h"

namespace updraft {

ProblemsView::ProblemsView(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), table_(new RowTable(theme, this)) {
    setObjectName(QStringLiteral("problemsView"));
    table_->setObjectName(QStringLiteral("problems"));
    table_->setFollows(false);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_);
    connect(table_, &RowTable::activatedRow, this, &ProblemsView::open);
    connect(table_, &QWidget::customContextMenuRequested, this, &ProblemsView::showMenu);
    retranslated(this, [this] {
        table_->setAccessibleName(tr("Problems"));
        table_->setEmptyText(tr("No problems"));
    });
}

void ProblemsView::setModel(QAbstractItemModel* model) {
    if (table_->model() != nullptr) disconnect(table_->model(), nullptr, this, nullptr);
    table_->setModel(model);
    setWidths();
    connect(model, &QAbstractItemModel::modelReset, this, &ProblemsView::countChanged);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ProblemsView::countChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ProblemsView::countChanged);
    emit countChanged();
}

void ProblemsView::setWidths() {
    static constexpr int kWidths[] = {96, 520, 160, 56};
    static_assert(std::size(kWidths) == ProblemColumnCount);
    for (int column = 0; column < ProblemColumnCount; ++column) {
        table_->header()->resizeSection(column, kWidths[column]);
    }
    table_->header()->setStretchLastSection(false);
    table_->header()->setSectionResizeMode(ProblemMessage, QHeaderView::Stretch);
}

int ProblemsView::count() const {
    return table_->model() == nullptr ? 0 : table_->model()->rowCount();
}

int ProblemsView::errors() const {
    int errors = 0;
    for (int row = 0; row < count(); ++row) {
        const QVariant severity = table_->model()->index(row, ProblemLevel).data(ProblemLevelRole);
        errors += severity.toInt() == static_cast<int>(Severity::Error) ? 1 : 0;
    }
    return errors;
}

void ProblemsView::open(const QModelIndex& index) {
    const QString path = index.data(ProblemPathRole).toString();
    if (path.isEmpty()) return;
    emit openSource(path, index.data(ProblemLineRole).toInt(), index.data(ProblemColumnRole).toInt());
}

void ProblemsView::showMenu(const QPoint& at) {
    const QModelIndex index = table_->indexAt(at);
    if (!index.isValid()) return;
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, index = QPersistentModelIndex(index)] { open(index); });
    const QString text = index.siblingAtColumn(ProblemMessage).data().toString();
    menu.addAction(tr("Copy message"), [text] { QGuiApplication::clipboard()->setText(text); });
    menu.exec(table_->viewport()->mapToGlobal(at));
}

QByteArray ProblemsView::saveState() const {
    return table_->header()->saveState();
}

void ProblemsView::restoreState(const QByteArray& state) {
    table_->header()->restoreState(state);
}

}  // namespace updraft

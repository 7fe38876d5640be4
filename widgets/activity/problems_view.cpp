#include "widgets/activity/problems_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include "widgets/activity/cell_delegate.h"
#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

int leaves(const QAbstractItemModel& model, const QModelIndex& parent) {
    int count = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const int below = leaves(model, model.index(row, 0, parent));
        count += below > 0 ? below : 1;
    }
    return count;
}

}  // namespace

ProblemsView::ProblemsView(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), tree_(new QTreeView(this)), empty_(new QLabel(this)) {
    setObjectName(QStringLiteral("problemsView"));
    tree_->setObjectName(QStringLiteral("problems"));
    tree_->setUniformRowHeights(true);
    tree_->setExpandsOnDoubleClick(false);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->header()->setSectionsMovable(true);
    empty_->setAlignment(Qt::AlignCenter);
    setLook(empty_, "secondary");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tree_, 1);
    layout->addWidget(empty_, 1);
    setFocusProxy(tree_);
    connect(tree_, &QTreeView::activated, this, &ProblemsView::open);
    connect(tree_, &QWidget::customContextMenuRequested, this, &ProblemsView::showMenu);
    connect(this, &ProblemsView::countChanged, this, [this] {
        tree_->setVisible(count() > 0);
        empty_->setVisible(count() == 0);
    });
    retranslated(this, [this] {
        tree_->setAccessibleName(tr("Problems"));
        empty_->setText(tr("No problems"));
    });
}

void ProblemsView::setModel(QAbstractItemModel* model, const ProblemRoles& roles) {
    if (tree_->model() != nullptr) disconnect(tree_->model(), nullptr, this, nullptr);
    roles_ = roles;
    tree_->setModel(model);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(QHeaderView::Interactive);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto changed = [this] {
        tree_->expandAll();
        emit countChanged();
    };
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
    for (int column = 1; column < model->columnCount(); ++column) tree_->header()->resizeSection(column, 88);
    changed();
}

int ProblemsView::count() const {
    return tree_->model() == nullptr ? 0 : leaves(*tree_->model(), {});
}

void ProblemsView::open(const QModelIndex& index) {
    const QString path = index.data(roles_.path).toString();
    if (path.isEmpty()) return;
    const auto number = [&](int role) {
        const QVariant value = index.data(role);
        return value.isValid() ? value.toInt() + 1 - roles_.first : 0;
    };
    emit openSource(path, number(roles_.line), number(roles_.column));
}

void ProblemsView::showMenu(const QPoint& at) {
    const QModelIndex index = tree_->indexAt(at);
    if (!index.isValid()) return;
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, index = QPersistentModelIndex(index)] { open(index); });
    QStringList texts;
    for (int column = 0; column < tree_->model()->columnCount(index.parent()); ++column) {
        if (const QString text = index.siblingAtColumn(column).data().toString(); !text.isEmpty())
            texts << text;
    }
    menu.addAction(tr("Copy"),
                   [text = texts.join(QLatin1Char('\t'))] { QGuiApplication::clipboard()->setText(text); });
    menu.exec(tree_->viewport()->mapToGlobal(at));
}

QByteArray ProblemsView::saveState() const {
    return tree_->header()->saveState();
}

void ProblemsView::restoreState(const QByteArray& state) {
    tree_->header()->restoreState(state);
}

}  // namespace updraft

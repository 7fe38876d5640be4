#include "widgets/activity/environments_view.h"
#include "runtime/platform/platform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMessageBox>

#include "runtime/engine/engine.h"
#include "widgets/activity/row_table.h"
#include "widgets/base/retranslate.h"
#include "widgets/models/cell_roles.h"
#include "widgets/models/environments_model.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kWidths[] = {92, 120, 72, 104, 64, 72, 64, 208, 80, 80, 120, 176};
static_assert(std::size(kWidths) == EnvironmentsModel::ColumnCount);

}  // namespace

EnvironmentsView::EnvironmentsView(const Theme& theme, PlatformSession& session, QWidget* parent)
    : QWidget(parent), theme_(theme), session_(session) {
    setObjectName(QStringLiteral("environmentsView"));
    model_ = new EnvironmentsModel(this);
    sorted_ = new QSortFilterProxyModel(this);
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(SortRole);
    table_ = new RowTable(theme_, this);
    table_->setObjectName(QStringLiteral("environments"));
    table_->setFollows(false);
    table_->setModel(sorted_);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = table_->header();
    for (int column = 0; column < EnvironmentsModel::ColumnCount; ++column) {
        header->resizeSection(
            column, std::max(kWidths[column] * theme.textScale() / 100, header->sectionSizeHint(column)));
    }
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(EnvironmentsModel::IdColumn, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, sorted_,
            [this](int column, Qt::SortOrder order) { sorted_->sort(column, order); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_);
    makeActions();
    connect(table_, &QWidget::customContextMenuRequested, this, &EnvironmentsView::showMenu);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EnvironmentsView::updateActions);
    connect(&session_, &PlatformSession::viewChanged, this, &EnvironmentsView::update);
    connect(&session_, &PlatformSession::stateChanged, this, [this] {
        if (session_.state() != PlatformSession::State::Serving) model_->clear();
    });
    retranslated(this, [this] { setTexts(); });
    updateActions();
}

void EnvironmentsView::makeActions() {
    recycleAction_ = new QAction(this);
    recycleAction_->setObjectName(QStringLiteral("environmentRecycle"));
    killAction_ = new QAction(this);
    killAction_->setObjectName(QStringLiteral("environmentKill"));
    killAction_->setShortcut(QKeySequence::Delete);
    for (QAction* action : {recycleAction_, killAction_}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        table_->addAction(action);
    }
    connect(recycleAction_, &QAction::triggered, this, &EnvironmentsView::recycle);
    connect(killAction_, &QAction::triggered, this, &EnvironmentsView::askAndKill);
    themed(this, theme_, [this] {
        recycleAction_->setIcon(theme_.icon(QStringLiteral("view-refresh")));
        killAction_->setIcon(theme_.icon(QStringLiteral("process-stop")));
    });
}

void EnvironmentsView::setTexts() {
    table_->setAccessibleName(tr("Environments"));
    table_->setEmptyText(tr("No environment is running. The next invocation starts one."));
    recycleAction_->setText(tr("Recycle"));
    recycleAction_->setToolTip(tr("End the chosen environments after what they are doing"));
    killAction_->setText(tr("Kill"));
    killAction_->setToolTip(tr("End the chosen environments at once (Del)"));
    emit model_->headerDataChanged(Qt::Horizontal, 0, EnvironmentsModel::ColumnCount - 1);
}

void EnvironmentsView::setFunction(const QString& name) {
    function_ = name;
    model_->setFunction(name);
    table_->header()->setSectionHidden(EnvironmentsModel::FunctionColumn, !name.isEmpty());
    update();
}

// Curves need their samples also while nobody looks; that is one pass over a few hundred environments.
void EnvironmentsView::update() {
    if (const PlatformViewPtr view = session_.view()) model_->update(*view);
}

void EnvironmentsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    update();
}

std::vector<std::uint32_t> EnvironmentsView::selected(bool* busy) const {
    std::vector<std::uint32_t> ids;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        const EnvironmentSnapshot* environment = model_->environment(sorted_->mapToSource(index).row());
        if (environment == nullptr) continue;
        ids.push_back(environment->id);
        if (busy != nullptr && environment->state == EnvironmentState::Busy) *busy = true;
    }
    return ids;
}

void EnvironmentsView::updateActions() {
    const bool any = table_->selectionModel()->hasSelection();
    recycleAction_->setEnabled(any);
    killAction_->setEnabled(any);
}

void EnvironmentsView::said(int wanted, int done) {
    if (done < wanted) emit message(tr("%n environment(s) had already ended", nullptr, wanted - done));
}

void EnvironmentsView::recycle() {
    session_.onEngine(
        this,
        [ids = selected()](Platform& platform) {
            int done = 0;
            for (const std::uint32_t id : ids) done += platform.engine().recycleEnvironment(id) ? 1 : 0;
            return std::pair(static_cast<int>(ids.size()), done);
        },
        [this](std::pair<int, int> counts) { said(counts.first, counts.second); });
}

void EnvironmentsView::askAndKill() {
    bool busy = false;
    const std::vector<std::uint32_t> ids = selected(&busy);
    if (ids.empty()) return;
    if (!busy) return kill(ids);
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Kill environments"),
                                tr("Kill %n environment(s)?", nullptr, static_cast<int>(ids.size())),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("confirmKill"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What it is running now fails with an error."));
    QPushButton* yes = box->addButton(tr("Kill"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, ids] { kill(ids); });
    box->open();
}

void EnvironmentsView::kill(const std::vector<std::uint32_t>& ids) {
    session_.onEngine(
        this,
        [ids](Platform& platform) {
            int done = 0;
            for (const std::uint32_t id : ids) done += platform.engine().killEnvironment(id) ? 1 : 0;
            return std::pair(static_cast<int>(ids.size()), done);
        },
        [this](std::pair<int, int> counts) { said(counts.first, counts.second); });
}

void EnvironmentsView::showMenu(const QPoint& at) {
    QMenu menu(this);
    menu.addAction(recycleAction_);
    menu.addAction(killAction_);
    menu.addSeparator();
    const QModelIndex index = table_->indexAt(at);
    if (index.isValid()) {
        menu.addAction(tr("Copy “%1”").arg(index.data().toString()),
                       [text = index.data().toString()] { QGuiApplication::clipboard()->setText(text); });
        menu.addSeparator();
    }
    menu.addMenu(table_->makeColumnMenu(&menu));
    menu.exec(table_->viewport()->mapToGlobal(at));
}

QByteArray EnvironmentsView::saveState() const {
    return table_->header()->saveState();
}

void EnvironmentsView::restoreState(const QByteArray& state) {
    if (!table_->header()->restoreState(state)) return;
    table_->header()->setSectionHidden(EnvironmentsModel::FunctionColumn, !function_.isEmpty());
    sorted_->sort(table_->header()->sortIndicatorSection(), table_->header()->sortIndicatorOrder());
}

}  // namespace updraft

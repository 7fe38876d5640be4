#include "widgets/activity/invocations_view.h"

#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>

#include "widgets/activity/filter_bar.h"
#include "widgets/activity/invocation_details.h"
#include "widgets/activity/row_table.h"
#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr quint32 kStateVersion = 1;
constexpr int kWidths[] = {110, 114, 104, 116, 80, 70, 64, 76, 94, 80};
static_assert(std::size(kWidths) == InvocationsModel::ColumnCount);

}  // namespace

InvocationsView::InvocationsView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setObjectName(QStringLiteral("invocationsView"));
    makeParts();
    makeActions();
    layOut();
    connectModel();
    retranslated(this, [this] { setTexts(); });
    showDetails(false);
    showPill();
    showSearch();
}

void InvocationsView::makeParts() {
    model_ = new InvocationsModel(this);
    table_ = new RowTable(theme_, this);
    table_->setObjectName(QStringLiteral("invocations"));
    table_->setModel(model_);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < InvocationsModel::ColumnCount; ++column) {
        table_->header()->resizeSection(column, std::max(kWidths[column] * theme_.textScale() / 100,
                                                         table_->header()->sectionSizeHint(column)));
    }
    // Time to Environment fit into the middle column as it is at first; the version is one click away.
    table_->header()->setSectionHidden(InvocationsModel::VersionColumn, true);
    filter_ = new FilterBar(this);
    filter_->hide();
    details_ = new InvocationDetails(theme_, this);
    splitter_ = new QSplitter(Qt::Horizontal, this);
    searchBar_ = new QFrame(this);
    searchText_ = new QLabel(searchBar_);
    searchButton_ = new QPushButton(searchBar_);
    searchText_->setObjectName(QStringLiteral("searchText"));
    searchButton_->setObjectName(QStringLiteral("searchStop"));
    exportBar_ = new QFrame(this);
    exportText_ = new QLabel(exportBar_);
    exportCancel_ = new QPushButton(exportBar_);
    exportText_->setObjectName(QStringLiteral("exportText"));
    exportCancel_->setObjectName(QStringLiteral("exportCancel"));
    pill_ = new QPushButton(table_->viewport());
    pill_->setObjectName(QStringLiteral("newPill"));
    setLook(pill_, "pill");
    pill_->setCursor(Qt::PointingHandCursor);
    table_->viewport()->installEventFilter(this);
}

void InvocationsView::makeActions() {
    filterAction_ = new QAction(this);
    filterAction_->setObjectName(QStringLiteral("invocationsFilter"));
    filterAction_->setCheckable(true);
    followAction_ = new QAction(this);
    followAction_->setObjectName(QStringLiteral("invocationsFollow"));
    followAction_->setCheckable(true);
    followAction_->setChecked(true);
    detailsAction_ = new QAction(this);
    detailsAction_->setObjectName(QStringLiteral("invocationsDetails"));
    detailsAction_->setCheckable(true);
    filterAction_->setShortcut(QKeySequence::Find);
    filterAction_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(filterAction_);
    copyAction_ = new QAction(this);
    copyAction_->setShortcut(QKeySequence::Copy);
    copyAction_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    table_->addAction(copyAction_);
    themed(this, theme_, [this] {
        filterAction_->setIcon(theme_.icon(QStringLiteral("view-filter")));
        followAction_->setIcon(theme_.icon(QStringLiteral("go-top")));
        detailsAction_->setIcon(theme_.icon(QStringLiteral("view-right-new")));
    });
    connect(filterAction_, &QAction::toggled, this, [this](bool on) {
        filter_->setVisible(on);
        on ? filter_->focusText() : filter_->clear();
    });
    connect(followAction_, &QAction::toggled, table_, &RowTable::setFollowing);
    connect(detailsAction_, &QAction::toggled, this, &InvocationsView::showDetails);
    connect(copyAction_, &QAction::triggered, this, [this] { copy(false); });
}

void InvocationsView::layOut() {
    for (const auto& [bar, text, button] : {std::tuple{searchBar_, searchText_, searchButton_},
                                            std::tuple{exportBar_, exportText_, exportCancel_}}) {
        setLook(bar, "bar");
        setLook(text, "secondary");
        setLook(button, "ghost");
        auto* row = new QHBoxLayout(bar);
        row->setContentsMargins(12, 2, 8, 2);
        row->addWidget(text, 1);
        row->addWidget(button);
        bar->hide();
    }
    splitter_->addWidget(table_);
    splitter_->addWidget(details_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setChildrenCollapsible(false);
    splitter_->setObjectName(QStringLiteral("invocationsSplitter"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(filter_);
    layout->addWidget(searchBar_);
    layout->addWidget(splitter_, 1);
    layout->addWidget(exportBar_);
}

void InvocationsView::connectModel() {
    connect(model_, &InvocationsModel::searchChanged, this, &InvocationsView::showSearch);
    connect(model_, &InvocationsModel::problemChanged, this, &InvocationsView::showSearch);
    connect(model_, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (first == 0 && !table_->isFollowing() && model_->rowCount() > last + 1) above_ += last - first + 1;
        showPill();
        lookedAt();
        chooseRevealed();
    });
    connect(model_, &QAbstractItemModel::dataChanged, this, &InvocationsView::chosen);
    connect(model_, &QAbstractItemModel::dataChanged, this, &InvocationsView::chooseRevealed);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        above_ = 0;
        showPill();
    });
    connect(filter_, &FilterBar::changed, this, &InvocationsView::applyCriteria);
    connect(searchButton_, &QPushButton::clicked, this, [this] {
        model_->search() == InvocationsModel::Search::Running ? model_->stopSearch() : model_->resumeSearch();
    });
    connect(table_, &RowTable::lookedAt, this, &InvocationsView::lookedAt);
    connect(table_, &RowTable::followingChanged, this, [this](bool following) {
        followAction_->setChecked(following);
        above_ = 0;
        showPill();
    });
    connect(table_, &RowTable::activatedRow, this, [this] {
        detailsAction_->setChecked(true);
        chosen();
    });
    connect(table_, &QWidget::customContextMenuRequested, this, &InvocationsView::showMenu);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InvocationsView::chosen);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InvocationsView::chosen);
    connect(pill_, &QPushButton::clicked, table_, [this] { table_->setFollowing(true); });
    connect(details_, &InvocationDetails::openSource, this, &InvocationsView::openSource);
    connect(details_, &InvocationDetails::replayRequested, this, &InvocationsView::replayRequested);
    connect(details_, &InvocationDetails::closed, this, [this] { detailsAction_->setChecked(false); });
    connect(&export_, &InvocationExport::progressed, this, &InvocationsView::showExport);
    connect(&export_, &InvocationExport::finished, this, [this](qint64 rows, const QString& problem) {
        exportText_->setText(problem.isEmpty() ? tr("Saved %n row(s)", nullptr, static_cast<int>(rows))
                                               : tr("Could not save: %1").arg(problem));
        exportCancel_->setText(tr("Close"));
    });
    connect(exportCancel_, &QPushButton::clicked, this, [this] {
        export_.cancel();
        exportBar_->hide();
    });
}

void InvocationsView::setTexts() {
    table_->setAccessibleName(tr("Invocations"));
    filterAction_->setText(tr("Filter"));
    filterAction_->setToolTip(tr("Show only some invocations (%1)")
                                  .arg(filterAction_->shortcut().toString(QKeySequence::NativeText)));
    followAction_->setText(tr("Follow"));
    followAction_->setToolTip(tr("Keep the newest invocations in view (Ctrl+Home)"));
    detailsAction_->setText(tr("Details"));
    detailsAction_->setToolTip(tr("Log and figures of the chosen invocation (Enter)"));
    copyAction_->setText(tr("Copy as CSV"));
    exportCancel_->setText(tr("Cancel"));
    exportCancel_->setAccessibleName(tr("Cancel saving"));
    pill_->setToolTip(tr("Go to the newest and follow (Ctrl+Home)"));
    emit model_->headerDataChanged(Qt::Horizontal, 0, InvocationsModel::ColumnCount - 1);
    showPill();
    showSearch();
}

void InvocationsView::setDatabase(const QString& path) {
    path_ = path;
    model_->setDatabase(path);
    details_->setDatabase(path);
}

void InvocationsView::setFunction(const QString& name) {
    function_ = name;
    table_->header()->setSectionHidden(InvocationsModel::FunctionColumn, !name.isEmpty());
    applyCriteria();
}

void InvocationsView::applyCriteria() {
    InvocationCriteria criteria = filter_->criteria();
    criteria.function = function_;
    if (criteria.narrowed()) filterAction_->setChecked(true);
    model_->setCriteria(criteria);
}

void InvocationsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    model_->setLive(true);
}

void InvocationsView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    model_->setLive(false);
}

bool InvocationsView::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Resize) placePill();
    return false;
}

void InvocationsView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && details_->isVisible()) {
        detailsAction_->setChecked(false);
        table_->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

QByteArray InvocationsView::saveState() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << kStateVersion << table_->header()->saveState() << splitter_->saveState()
        << detailsAction_->isChecked();
    return bytes;
}

void InvocationsView::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    QByteArray header, splitter;
    bool details = false;
    in >> version;
    if (version != kStateVersion) return;
    in >> header >> splitter >> details;
    if (in.status() != QDataStream::Ok) return;
    table_->header()->restoreState(header);
    table_->header()->setSectionHidden(InvocationsModel::FunctionColumn, !function_.isEmpty());
    splitter_->restoreState(splitter);
    detailsAction_->setChecked(details);
}

}  // namespace updraft

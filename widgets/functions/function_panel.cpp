#include "widgets/functions/function_panel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/notice_bar.h"
#include "widgets/base/retranslate.h"
#include "widgets/functions/function_delegate.h"
#include "widgets/theme/theme.h"

namespace updraft {

FunctionPanel::FunctionPanel(const Theme& theme, PlatformSession& session, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      session_(session),
      model_(new FunctionListModel(session, this)),
      shown_(new QSortFilterProxyModel(this)) {
    setObjectName(QStringLiteral("functionPanel"));
    setLook(this, "panel");
    setAcceptDrops(true);
    setMinimumWidth(180);
    shown_->setSourceModel(model_);
    shown_->setFilterRole(FunctionListModel::SearchRole);
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    connectView();
    showEmptyState();
}

void FunctionPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    auto* title = new QLabel;
    setLook(title, "heading");
    new_ = new QPushButton;
    new_->setObjectName(QStringLiteral("newFunctionButton"));
    setLook(new_, "primary");
    head->addWidget(title);
    head->addStretch();
    head->addWidget(new_);
    column->addLayout(head);
    filter_ = new QLineEdit;
    filter_->setObjectName(QStringLiteral("functionFilter"));
    filter_->setClearButtonEnabled(true);
    auto* filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(10, 2, 10, 8);
    filterRow->addWidget(filter_);
    column->addLayout(filterRow);
    view_ = new QListView;
    view_->setObjectName(QStringLiteral("functionList"));
    setFocusProxy(view_);
    view_->setModel(shown_);
    view_->setItemDelegate(new FunctionDelegate(theme_, view_));
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(view_, 1);
    notices_ = new NoticeBar;
    column->addWidget(notices_);
    empty_ = new QLabel(view_);
    empty_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    empty_->setWordWrap(true);
    empty_->setMargin(16);
    setLook(empty_, "secondary");
    auto* over = new QVBoxLayout(view_);
    over->addWidget(empty_);
    over->addStretch();
    retranslated(this, [this, title] {
        title->setText(tr("Functions"));
        new_->setText(tr("+ New"));
        new_->setAccessibleName(tr("New function"));
        new_->setToolTip(tr("Create a function from a template"));
        filter_->setPlaceholderText(tr("Filter"));
        filter_->setAccessibleName(tr("Filter functions by name, runtime or state"));
        view_->setAccessibleName(tr("Functions"));
        model_->retranslate();
        showEmptyState();
    });
}

void FunctionPanel::connectView() {
    connect(new_, &QPushButton::clicked, this, &FunctionPanel::newRequested);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        shown_->setFilterFixedString(text);
        showEmptyState();
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                const QString name = now.data(FunctionListModel::NameRole).toString();
                if (name.isEmpty() || name == current_) return;
                current_ = name;
                emit currentChanged(name);
            });
    connect(view_, &QListView::activated, this, [this](const QModelIndex& index) {
        emit activated(index.data(FunctionListModel::NameRole).toString());
    });
    connect(view_, &QListView::customContextMenuRequested, this, &FunctionPanel::showMenu);
    connect(model_, &QAbstractItemModel::rowsInserted, this, [this] {
        applyWish();
        showEmptyState();
    });
    connect(model_, &QAbstractItemModel::rowsRemoved, this, &FunctionPanel::showEmptyState);
    connect(&session_, &PlatformSession::stateChanged, this, &FunctionPanel::showEmptyState);
    themed(view_, theme_, [this] { view_->viewport()->update(); });
    view_->installEventFilter(this);
    filter_->installEventFilter(this);
}

void FunctionPanel::select(const QString& name) {
    wish_ = name;
    applyWish();
}

void FunctionPanel::applyWish() {
    // The first start knows none: one is better to begin with than three empty panels.
    if (wish_.isEmpty() && current_.isEmpty() && shown_->rowCount() > 0) {
        return view_->setCurrentIndex(shown_->index(0, 0));
    }
    QModelIndex found = shown_->mapFromSource(model_->indexOf(wish_));
    // A workspace that was never open before begins with its first function.
    if (wish_.isEmpty() && current_.isEmpty()) found = shown_->index(0, 0);
    if (!found.isValid()) return;
    wish_.clear();
    view_->setCurrentIndex(found);
    view_->scrollTo(found);
}

void FunctionPanel::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void FunctionPanel::showEmptyState() {
    QString text;
    if (session_.state() == PlatformSession::State::Failed) {
        text = tr("The workspace is not served. Problems says why; it is tried again when you save.");
    } else if (shown_->rowCount() == 0 && model_->rowCount() > 0) {
        text = tr("No function matches the filter.");
    } else if (model_->rowCount() == 0 && session_.state() == PlatformSession::State::Serving) {
        text = tr("No functions yet: press New, or drop a folder or a zip here.");
    }
    empty_->setText(text);
    empty_->setVisible(!text.isEmpty());
}

void FunctionPanel::showMenu(const QPoint& at) {
    const QString name = view_->indexAt(at).data(FunctionListModel::NameRole).toString();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("functionMenu"));
    menu.addAction(tr("New function …"), this, &FunctionPanel::newRequested);
    if (!name.isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("Rename …"), QKeySequence(Qt::Key_F2), this,
                       [this, name] { emit renameRequested(name); });
        menu.addAction(tr("Duplicate …"), this, [this, name] { emit duplicateRequested(name); });
        menu.addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), this,
                       [this, name] { emit deleteRequested(name); });
    }
    menu.exec(view_->viewport()->mapToGlobal(at));
}

bool FunctionPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == filter_ && key == Qt::Key_Down) {
        view_->setFocus();
        if (!view_->currentIndex().isValid()) view_->setCurrentIndex(shown_->index(0, 0));
        return true;
    }
    if (watched == view_ && !current_.isEmpty() && view_->currentIndex().isValid()) {
        if (key == Qt::Key_F2) return emit renameRequested(current_), true;
        if (key == Qt::Key_Delete) return emit deleteRequested(current_), true;
    }
    return QFrame::eventFilter(watched, event);
}

void FunctionPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void FunctionPanel::dropEvent(QDropEvent* event) {
    emit filesDropped(event->mimeData()->urls());
    event->acceptProposedAction();
}

}  // namespace updraft

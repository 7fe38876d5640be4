#include "app/studio/welcome/welcome_page.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "app/studio/welcome/recent_delegate.h"
#include "app/studio/welcome/recent_workspaces.h"
#include "widgets/base/notice_bar.h"
#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kWidest = 960;  // pixels; more is hard to read
constexpr int kNarrow = 760;  // below it the columns stand one above the other

QFrame* card() {
    auto* frame = new QFrame;
    setLook(frame, "card");
    return frame;
}

}  // namespace

WelcomePage::WelcomePage(const Theme& theme, RecentWorkspaces& recent, QWidget* parent)
    : QWidget(parent), theme_(theme), recent_(recent), notices_(new NoticeBar), back_(new QPushButton) {
    setObjectName(QStringLiteral("welcomePage"));
    setAcceptDrops(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(notices_);
    auto* middle = new QWidget;
    middle->setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(32, 40, 32, 32);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(QStringLiteral("Updraft"));
    setLook(title, "figure");
    back_->setObjectName(QStringLiteral("welcomeBack"));
    back_->hide();
    head->addWidget(title);
    head->addStretch();
    head->addWidget(back_);
    auto* subtitle = new QLabel;
    subtitle->setWordWrap(true);
    setLook(subtitle, "secondary");
    column->addLayout(head);
    column->addWidget(subtitle);
    column->addSpacing(16);
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight);
    columns_->setSpacing(16);
    columns_->addWidget(buildStart(), 1);
    columns_->addWidget(buildRecent(), 1);
    column->addLayout(columns_, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 20);
    row->addStretch(1);
    page->addLayout(row, 1);
    connect(back_, &QPushButton::clicked, this, &WelcomePage::closeRequested);
    retranslated(this, [this, subtitle] {
        setAccessibleName(tr("Welcome"));
        subtitle->setText(
            tr("Serverless functions on this machine: write, run, measure. A workspace is a "
               "folder with a SAM template."));
        back_->setText(tr("Back to the workspace"));
        back_->setToolTip(tr("Back to the workspace (%1)")
                              .arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
        showEmpty();
    });
    const auto update = [this] { showEmpty(); };
    connect(&recent_, &QAbstractItemModel::modelReset, this, update);
    connect(&recent_, &QAbstractItemModel::rowsRemoved, this, update);
}

void WelcomePage::addChoice(QBoxLayout* column, const Choice& choice) {
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(choice.name));
    button->setMinimumHeight(36);
    button->setIconSize(QSize(18, 18));
    auto* help = new QLabel;
    help->setWordWrap(true);
    setLook(help, "secondary");
    column->addWidget(button);
    column->addWidget(help);
    column->addSpacing(12);
    connect(button, &QPushButton::clicked, this, choice.chosen);
    themed(button, theme_,
           [this, button, icon = choice.icon] { button->setIcon(theme_.icon(QLatin1String(icon))); });
    retranslated(button, [button, help, choice] {
        button->setText(choice.title());
        button->setAccessibleDescription(choice.help());
        help->setText(choice.help());
    });
}

QWidget* WelcomePage::buildStart() {
    auto* frame = card();
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    auto* title = new QLabel;
    setLook(title, "heading");
    column->addWidget(title);
    column->addSpacing(8);
    addChoice(column, {"welcomeOpen", "document-open-folder", [] { return tr("Open folder …"); },
                       [] { return tr("A folder with template.yaml, or drop one here."); },
                       &WelcomePage::openRequested});
    addChoice(column, {"welcomeNew", "folder-new", [] { return tr("New workspace …"); },
                       [] { return tr("Starts with one function, by language and use."); },
                       &WelcomePage::newRequested});
    addChoice(column, {"welcomeDemo", "media-playback-start", [] { return tr("Demo workspace"); },
                       [] { return tr("A web shop of eight functions with traffic to look at."); },
                       &WelcomePage::demoRequested});
    auto* reset = new QPushButton;
    reset->setObjectName(QStringLiteral("welcomeDemoReset"));
    setLook(reset, "ghost");
    column->addWidget(reset, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(reset, &QPushButton::clicked, this, &WelcomePage::demoResetRequested);
    retranslated(frame, [title, reset] {
        title->setText(tr("Start"));
        reset->setText(tr("Restore the demo"));
        reset->setToolTip(tr("As it came; what you changed is kept beside it"));
    });
    return frame;
}

QWidget* WelcomePage::buildRecent() {
    auto* frame = card();
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 16, 8, 8);
    column->setSpacing(8);
    auto* title = new QLabel;
    setLook(title, "heading");
    title->setContentsMargins(12, 0, 0, 0);
    forget_ = new QPushButton;
    forget_->setObjectName(QStringLiteral("recentForget"));
    setLook(forget_, "ghost");
    list_ = new QListView;
    list_->setObjectName(QStringLiteral("recentList"));
    list_->setModel(&recent_);
    list_->setItemDelegate(new RecentDelegate(theme_, list_));
    list_->setMouseTracking(true);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->installEventFilter(this);
    empty_ = new QLabel;
    empty_->setWordWrap(true);
    empty_->setContentsMargins(12, 0, 12, 0);
    setLook(empty_, "secondary");
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(forget_);
    column->addLayout(head);
    column->addWidget(empty_);
    column->addWidget(list_, 1);
    column->addStretch(0);
    const auto open = [this](const QModelIndex& index) {
        emit workspaceChosen(index.data(RecentWorkspaces::PathRole).toString());
    };
    connect(list_, &QListView::activated, this, open);
    connect(list_, &QListView::customContextMenuRequested, this, &WelcomePage::showMenu);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &WelcomePage::showEmpty);
    connect(forget_, &QPushButton::clicked, this, &WelcomePage::forgetCurrent);
    themed(list_, theme_, [this] { list_->doItemsLayout(); });
    retranslated(frame, [this, title] {
        title->setText(tr("Recent workspaces"));
        list_->setAccessibleName(tr("Recent workspaces"));
        empty_->setText(tr("What you open appears here."));
        forget_->setText(tr("Remove from the list"));
        forget_->setToolTip(tr("The folder itself stays as it is (%1)")
                                .arg(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)));
    });
    return frame;
}

void WelcomePage::showEmpty() {
    if (list_ == nullptr || empty_ == nullptr) return;
    empty_->setVisible(recent_.rowCount() == 0);
    list_->setVisible(recent_.rowCount() > 0);
    forget_->setEnabled(list_->currentIndex().isValid());
    forget_->setVisible(recent_.rowCount() > 0);
}

void WelcomePage::setClosable(bool closable) {
    back_->setVisible(closable);
}

void WelcomePage::forgetCurrent() {
    recent_.forget(list_->currentIndex().data(RecentWorkspaces::PathRole).toString());
}

void WelcomePage::showMenu(const QPoint& at) {
    const QModelIndex index = list_->indexAt(at);
    if (!index.isValid()) return;
    const QString folder = index.data(RecentWorkspaces::PathRole).toString();
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, folder] { emit workspaceChosen(folder); });
    menu.addAction(tr("Remove from the list"), QKeySequence(Qt::Key_Delete), this,
                   [this, folder] { recent_.forget(folder); });
    menu.exec(list_->viewport()->mapToGlobal(at));
}

bool WelcomePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) return forgetCurrent(), true;
    }
    return QWidget::eventFilter(watched, event);
}

void WelcomePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && back_->isVisible()) return emit closeRequested();
    QWidget::keyPressEvent(event);
}

void WelcomePage::resizeEvent(QResizeEvent* event) {
    columns_->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    emit workspaceChosen(event->mimeData()->urls().first().toLocalFile());
}

}  // namespace updraft

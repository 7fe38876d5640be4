#include "app/studio/shell/main_window.h"

#include <QCloseEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/studio/actions/action_registry.h"
#include "app/studio/settings/studio_settings.h"
#include "app/studio/shell/mode_bar.h"
#include "app/studio/shell/status_line.h"
#include "app/studio/shell/top_bar.h"
#include "widgets/base/retranslate.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {

namespace {

// The folder or template that a drag brings; empty when it is something else.
QString workspaceIn(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) return {};
    const QFileInfo info(urls.first().toLocalFile());
    static const QStringList templates = {QStringLiteral("template.yaml"), QStringLiteral("template.yml"),
                                          QStringLiteral("template.json")};
    return info.isDir() || templates.contains(info.fileName()) ? info.absoluteFilePath() : QString();
}

}  // namespace

MainWindow::MainWindow(const Parts& parts)
    : parts_(parts), actions_(new ActionRegistry(parts.settings.store, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    top_ = new TopBar({parts.theme, parts.session, parts.traffic, *actions_});
    column->addWidget(top_);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    modes_ = new ModeBar(parts.theme);
    pages_ = new QStackedWidget;
    pages_->setObjectName(QStringLiteral("pages"));
    row->addWidget(modes_);
    row->addWidget(pages_, 1);
    column->addLayout(row, 1);
    status_ = new StatusLine(parts.theme, parts.session);
    column->addWidget(status_);
    setCentralWidget(body);
    const auto title = [this] {
        const QString folder = parts_.session.folder();
        setWindowTitle(folder.isEmpty() ? QStringLiteral("Updraft")
                                        : tr("%1 - Updraft").arg(QDir(folder).dirName()));
    };
    connect(&parts.session, &PlatformSession::stateChanged, this, title);
    retranslated(this, title);
}

MainWindow::~MainWindow() = default;

void MainWindow::addMode(const ModeInfo& info, QWidget* page) {
    const int index = static_cast<int>(ids_.size());
    ids_.append(info.id);
    pages_->insertWidget(index, page);
    QAction* action = actions_->add({QStringLiteral("mode.") + info.id, [] { return tr("Mode"); }, info.title,
                                     QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index))},
                                    [this, id = info.id] { setMode(id); });
    modes_->addMode(action, info.icon);
    if (index == 0) setMode(info.id);
}

void MainWindow::setMode(const QString& id) {
    const int index = static_cast<int>(ids_.indexOf(id));
    if (index < 0) return;
    pages_->setCurrentIndex(index);
    modes_->setCurrent(index);
    emit modeChanged(id);
}

void MainWindow::replacePage(const QString& id, QWidget* page) {
    const int index = static_cast<int>(ids_.indexOf(id));
    if (index < 0) return;
    QWidget* before = pages_->widget(index);
    const bool shown = pages_->currentWidget() == before;
    pages_->removeWidget(before);
    pages_->insertWidget(index, page);
    if (shown) setMode(id);
    delete before;
}

QString MainWindow::mode() const {
    return ids_.value(pages_->currentIndex());
}

void MainWindow::showOverlay(QWidget* page) {
    if (page == nullptr) return setMode(mode().isEmpty() ? ids_.value(0) : mode());
    if (pages_->indexOf(page) < 0) pages_->addWidget(page);
    pages_->setCurrentWidget(page);
}

void MainWindow::saveLayout() {
    QSettings& store = parts_.settings.store;
    store.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (!mode().isEmpty()) store.setValue(QStringLiteral("window/mode"), mode());
}

void MainWindow::restoreLayout() {
    QSettings& store = parts_.settings.store;
    if (!restoreGeometry(store.value(QStringLiteral("window/geometry")).toByteArray())) resize(1440, 900);
    setMode(store.value(QStringLiteral("window/mode")).toString());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    emit closing(event);
    if (event->isAccepted()) saveLayout();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!workspaceIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = workspaceIn(*event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    emit workspaceDropped(path);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) actions_->retranslate();
    QMainWindow::changeEvent(event);
}

}  // namespace updraft

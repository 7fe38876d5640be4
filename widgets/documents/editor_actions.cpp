// What can be done with the tabs of an editor area, by keys, menu and dropped files.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include "widgets/base/retranslate.h"
#include "widgets/documents/document_store.h"
#include "widgets/documents/editor_area.h"
#include "widgets/documents/editor_group.h"

namespace updraft {

QAction* EditorArea::addAction(const char* name, const QList<QKeySequence>& keys,
                               std::function<QString()> text, std::function<void()> run) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    retranslated(this, [action, text = std::move(text)] { action->setText(text()); });
    QWidget::addAction(action);
    return action;
}

void EditorArea::makeActions() {
    const auto keys = [](auto... codes) { return QList<QKeySequence>{QKeySequence(codes)...}; };
    addAction(
        "editor.save", keys(QKeySequence::Save), [] { return tr("Save"); }, [this] { saveCurrent(); });
    addAction(
        "editor.saveAll", keys(Qt::CTRL | Qt::ALT | Qt::Key_S), [] { return tr("Save all"); },
        [this] { store_.saveAll(); });
    addAction(
        "editor.close", keys(Qt::CTRL | Qt::Key_W), [] { return tr("Close file"); },
        [this] {
            if (DocumentView* view = currentView()) closeView(view);
        });
    addAction(
        "editor.reopen", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [] { return tr("Reopen closed file"); },
        [this] { reopenClosed(); });
    addAction(
        "editor.next", keys(Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown),
        [] { return tr("Next file"); }, [this] { current_->step(1); });
    addAction(
        "editor.previous",
        keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab,
             Qt::CTRL | Qt::Key_PageUp),
        [] { return tr("Previous file"); }, [this] { current_->step(-1); });
    addAction(
        "editor.splitRight", keys(Qt::CTRL | Qt::Key_Backslash), [] { return tr("Split right"); },
        [this] { split(Split::Right); });
    addAction(
        "editor.splitDown", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Backslash), [] { return tr("Split down"); },
        [this] { split(Split::Down); });
    addAction(
        "editor.unsplit", {}, [] { return tr("Join splits"); }, [this] { unsplit(); });
}

void EditorArea::showMenu(DocumentView* view, const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("tabMenu"));
    const QPointer<DocumentView> of(view);
    const QString path = view->document().path();
    const auto add = [&](const QString& text, std::function<void()> run) {
        QAction* action = menu->addAction(text);
        connect(action, &QAction::triggered, this, std::move(run));
        return action;
    };
    const auto whenThere = [of](auto run) {
        return [of, run] {
            if (of) run(of.data());
        };
    };
    add(tr("Close"), whenThere([this](DocumentView* v) { closeView(v); }));
    add(tr("Close others"), whenThere([this](DocumentView* v) { closeOthers(v); }))
        ->setEnabled(groupOf(view)->views().size() > 1);
    menu->addSeparator();
    add(tr("Copy path"), [path] { QApplication::clipboard()->setText(path); });
    add(tr("Copy relative path"), [this, path] {
        QApplication::clipboard()->setText(QDir(store_.workspace()).relativeFilePath(path));
    });
    add(tr("Show in the file tree"), [this, path] { emit revealRequested(path); });
    menu->addSeparator();
    add(tr("Split right"), whenThere([this](DocumentView* v) {
            groupOf(v)->show(v->document());
            split(Split::Right);
        }));
    add(tr("Split down"), whenThere([this](DocumentView* v) {
            groupOf(v)->show(v->document());
            split(Split::Down);
        }));
    menu->popup(global);
}

bool EditorArea::dropFiles(const QMimeData* dropped) {
    bool any = false;
    for (const QUrl& url : dropped->urls()) {
        if (!url.isLocalFile() || !QFileInfo(url.toLocalFile()).isFile()) continue;
        openFile(url.toLocalFile());
        any = true;
    }
    return any;
}

void EditorArea::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void EditorArea::dropEvent(QDropEvent* event) {
    if (dropFiles(event->mimeData())) event->acceptProposedAction();
}

// An editor would insert the dropped file's address as text.
bool EditorArea::eventFilter(QObject*, QEvent* event) {
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) return false;
    auto* drop = static_cast<QDropEvent*>(event);  // the others derive from it
    if (!drop->mimeData()->hasUrls()) return false;
    if (type == QEvent::Drop) dropFiles(drop->mimeData());
    drop->acceptProposedAction();
    return true;
}

}  // namespace updraft

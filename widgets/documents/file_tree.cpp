#include "widgets/documents/file_tree.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileSystemModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QUrl>

#include "widgets/base/retranslate.h"
#include "widgets/base/trash.h"
#include "widgets/documents/document_store.h"
#include "widgets/documents/folder_search.h"
#include "widgets/theme/theme.h"

namespace updraft {

// Folders first, ignored names left out.
class FileTreeFilter final : public QSortFilterProxyModel {
  public:
    explicit FileTreeFilter(QObject* parent) : QSortFilterProxyModel(parent) {
        setSortCaseSensitivity(Qt::CaseInsensitive);
        sort(0);
    }
    // What is dropped on a folder moves there when it comes from this tree, and is copied when it comes from
    // elsewhere.
    bool dropMimeData(const QMimeData* dropped, Qt::DropAction, int, int,
                      const QModelIndex& parent) override {
        const QString target = files()->filePath(mapToSource(parent));
        const QDir folder(QFileInfo(target).isDir() ? target : files()->rootPath());
        QStringList refused;
        for (const QUrl& url : dropped->urls()) {
            const QString from = QDir::cleanPath(url.toLocalFile()),
                          to = folder.filePath(QFileInfo(from).fileName());
            if (from == to || from.isEmpty()) continue;
            const bool ours = from.startsWith(files()->rootPath() + QLatin1Char('/'));
            // rename() would replace what is there without a word.
            const bool done =
                !QFileInfo::exists(to) && (ours ? QDir().rename(from, to) : QFile::copy(from, to));
            if (!done) refused.append(QFileInfo(from).fileName());
            if (done && ours) onMoved(from, to);
        }
        if (!refused.isEmpty()) onRefused(refused);
        return false;  // the view must not remove the rows that were dragged: the model sees the files move
    }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    std::function<void(const QString& from, const QString& to)> onMoved;
    std::function<void(const QStringList& names)> onRefused;

    const QFileSystemModel* files() const { return static_cast<const QFileSystemModel*>(sourceModel()); }

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        return !FolderSearch::isIgnored(files()->fileName(files()->index(row, 0, parent)));
    }
    bool filterAcceptsColumn(int column, const QModelIndex&) const override { return column == 0; }
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        if (files()->isDir(left) != files()->isDir(right)) return files()->isDir(left);
        return QString::localeAwareCompare(files()->fileName(left), files()->fileName(right)) < 0;
    }
};

// A name that is being typed stays when the model hears news of the file meanwhile.
class FileNameDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        const auto* line = qobject_cast<QLineEdit*>(editor);
        if (line == nullptr || !line->isModified()) QStyledItemDelegate::setEditorData(editor, index);
    }
};

FileTree::FileTree(const Theme& theme, DocumentStore& store, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      store_(store),
      files_(new QFileSystemModel(this)),
      filter_(new FileTreeFilter(this)),
      view_(new QTreeView),
      bar_(new QFrame),
      barText_(new QLabel),
      undo_(new QPushButton) {
    setObjectName(QStringLiteral("fileTree"));
    files_->setFilter(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    files_->setReadOnly(false);
    filter_->setSourceModel(files_);
    connect(files_, &QFileSystemModel::fileRenamed, this,
            [this](const QString& folder, const QString& from, const QString& to) {
                store_.renamed(QDir(folder).filePath(from), QDir(folder).filePath(to));
            });
    filter_->onMoved = [this](const QString& from, const QString& to) { store_.renamed(from, to); };
    filter_->onRefused = [this](const QStringList& names) {
        const QString list = names.join(QStringLiteral(", "));
        say(
            [list] {
                return tr("%1 could not be put there: there is a file of that name, or it is not allowed.")
                    .arg(list);
            },
            false);
    };
    layOut();
    view_->hide();  // until there is a folder
    makeActions();
    retranslated(this, [this] {
        view_->setAccessibleName(tr("Files"));
        undo_->setText(tr("Undo"));
        undo_->setAccessibleName(tr("Undo deleting"));
        if (message_) barText_->setText(message_());
    });
}

FileTree::~FileTree() = default;

void FileTree::layOut() {
    view_->setObjectName(QStringLiteral("files"));
    view_->setModel(filter_);
    view_->setItemDelegate(new FileNameDelegate(view_));
    view_->setHeaderHidden(true);
    view_->setUniformRowHeights(true);
    view_->setDragEnabled(true);
    view_->setAcceptDrops(true);
    view_->setDropIndicatorShown(true);
    view_->setDragDropMode(QAbstractItemView::DragDrop);
    view_->setDefaultDropAction(Qt::MoveAction);
    view_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view_, &QWidget::customContextMenuRequested, this, &FileTree::showMenu);
    const auto open = [this](const QModelIndex& index) {
        const QString path = pathOf(index);
        if (QFileInfo(path).isFile()) emit openRequested(path);
    };
    connect(view_, &QTreeView::activated, this, open);
    connect(view_, &QTreeView::clicked, this, open);
    undo_->setObjectName(QStringLiteral("undoDelete"));
    connect(undo_, &QPushButton::clicked, this, &FileTree::undoDelete);
    setLook(bar_, "notice");
    barText_->setWordWrap(true);
    barText_->setObjectName(QStringLiteral("fileMessage"));
    auto* row = new QHBoxLayout(bar_);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(barText_, 1);
    row->addWidget(undo_);
    bar_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(view_, 1);
    column->addWidget(bar_);
}

QAction* FileTree::addAction(const char* name, const QList<QKeySequence>& keys, std::function<QString()> text,
                             std::function<void()> run) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    retranslated(this, [action, text = std::move(text)] { action->setText(text()); });
    QWidget::addAction(action);
    return action;
}

void FileTree::makeActions() {
    addAction(
        "files.newFile", {}, [] { return tr("New file"); }, [this] { newFile(); });
    addAction(
        "files.newFolder", {}, [] { return tr("New folder"); }, [this] { newFolder(); });
    addAction(
        "files.rename", {QKeySequence(Qt::Key_F2)}, [] { return tr("Rename"); },
        [this] { renameSelected(); });
    addAction(
        "files.delete", {QKeySequence(QKeySequence::Delete)}, [] { return tr("Move to trash"); },
        [this] { deleteSelected(); });
    addAction(
        "files.undo", {QKeySequence(QKeySequence::Undo)}, [] { return tr("Undo deleting"); },
        [this] { undoDelete(); });
    addAction(
        "files.copyPath", {QKeySequence(QKeySequence::Copy)}, [] { return tr("Copy path"); },
        [this] { QApplication::clipboard()->setText(selectedPath()); });
}

void FileTree::showMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(view_->viewport()->mapToGlobal(at));
}

void FileTree::setFolder(const QString& folder) {
    folder_ = QDir::cleanPath(folder);
    view_->setRootIndex(filter_->mapFromSource(files_->setRootPath(folder_)));
    view_->setVisible(!folder_.isEmpty());
}

QString FileTree::pathOf(const QModelIndex& index) const {
    return files_->filePath(filter_->mapToSource(index));
}

void FileTree::reveal(const QString& path) {
    const QModelIndex index = filter_->mapFromSource(files_->index(path));
    if (!index.isValid()) return;
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
}

QString FileTree::selectedPath() const {
    const QModelIndex index = view_->currentIndex();
    return index.isValid() ? pathOf(index) : folder_;
}

QString FileTree::selectedFolder() const {
    const QFileInfo selected(selectedPath());
    return selected.isDir() ? selected.filePath() : selected.path();
}

QString FileTree::freeName(const QString& folder, const QString& name) const {
    const QFileInfo wanted(name);
    QString path = QDir(folder).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        const QString ending = wanted.suffix().isEmpty() ? QString() : QLatin1Char('.') + wanted.suffix();
        path =
            QDir(folder).filePath(QStringLiteral("%1-%2%3").arg(wanted.baseName()).arg(number).arg(ending));
    }
    return path;
}

void FileTree::newFile() {
    const QString path = freeName(selectedFolder(), QStringLiteral("new.py"));
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly)) {
        say([why = file.errorString()] { return tr("No file can be made here: %1.").arg(why); }, false);
        return;
    }
    file.close();
    editName(path);
}

void FileTree::newFolder() {
    const QString path = freeName(selectedFolder(), QStringLiteral("folder"));
    if (!QDir().mkdir(path)) {
        say([] { return tr("No folder can be made here."); }, false);
        return;
    }
    editName(path);
}

// The model learns of the new file from the file system, a moment later. Asking it for the path would make a
// row that is replaced then, and its editor with it.
void FileTree::editName(const QString& path) {
    constexpr int kTryMs = 30, kTries = 100;
    const QModelIndex folder = filter_->mapFromSource(files_->index(QFileInfo(path).path()));
    view_->expand(folder);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this,
            [this, timer, name = QFileInfo(path).fileName(), in = QPersistentModelIndex(folder),
             tries = 0]() mutable {
                QModelIndex index;
                for (int row = 0; row < filter_->rowCount(in) && !index.isValid(); ++row) {
                    const QModelIndex candidate = filter_->index(row, 0, in);
                    if (candidate.data().toString() == name) index = candidate;
                }
                if (!index.isValid() && ++tries < kTries) return;
                timer->deleteLater();
                if (!index.isValid()) return;
                view_->setCurrentIndex(index);
                view_->edit(index);
            });
    timer->start(kTryMs);
}

void FileTree::renameSelected() {
    if (view_->currentIndex().isValid()) view_->edit(view_->currentIndex());
}

void FileTree::deleteSelected() {
    const QString path = selectedPath();
    if (path == folder_ || !QFileInfo::exists(path)) return;
    QString inTrash;
    const QString name = QFileInfo(path).fileName();
    if (!moveToTrash(path, &inTrash)) {
        say(
            [name] {
                return tr("%1 could not be moved to the trash, so it was left where it is.").arg(name);
            },
            false);
        return;
    }
    deleted_.push_back({path, inTrash});
    say([name] { return tr("%1 was moved to the trash.").arg(name); }, true);
}

void FileTree::undoDelete() {
    if (deleted_.empty()) return;
    const Deleted last = deleted_.back();
    const QString name = QFileInfo(last.path).fileName();
    QDir().mkpath(QFileInfo(last.path).path());
    if (QFileInfo::exists(last.path) || !QDir().rename(last.inTrash, last.path)) {
        say([name] { return tr("%1 could not be brought back; it still lies in the trash.").arg(name); },
            true);
        return;
    }
    // The trash keeps a note beside each file.
    const QFileInfo trashed(last.inTrash);
    QFile::remove(trashed.dir().filePath(QStringLiteral("../info/%1.trashinfo").arg(trashed.fileName())));
    deleted_.pop_back();
    bar_->setVisible(!deleted_.empty());
    if (deleted_.empty()) return;
    say(
        [next = QFileInfo(deleted_.back().path).fileName()] {
            return tr("%1 was moved to the trash.").arg(next);
        },
        true);
}

void FileTree::say(std::function<QString()> text, bool undoable) {
    message_ = std::move(text);
    barText_->setText(message_());
    undo_->setVisible(undoable);
    bar_->show();
}

}  // namespace updraft

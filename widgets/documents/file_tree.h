// FileTree: the files of one folder, without what people do not edit. Opens files, makes, renames, moves and
// deletes them; what was deleted lies in the trash and comes back with Undo. Tells DocumentStore of every
// rename. Owned by its parent; the store outlives it. GUI thread.
#pragma once

#include <QTreeView>
#include <functional>

class QAction;
class QFileSystemModel;
class QLabel;
class QPushButton;

namespace updraft {

class DocumentStore;
class FileTreeFilter;
class Theme;

class FileTree final : public QWidget {
    Q_OBJECT
  public:
    FileTree(const Theme& theme, DocumentStore& store, QWidget* parent = nullptr);
    ~FileTree() override;

    void setFolder(const QString& folder);
    const QString& folder() const { return folder_; }
    QTreeView& view() const { return *view_; }
    void reveal(const QString& path);  // selects it
    QString pathOf(const QModelIndex& index) const;

    // In the selected folder; the name is then edited in place.
    void newFile();
    void newFolder();
    void renameSelected();
    void deleteSelected();  // to the trash
    void undoDelete();

  signals:
    void openRequested(const QString& path);

  private:
    struct Deleted {
        QString path, inTrash;
    };
    void layOut();
    void makeActions();
    QAction* addAction(const char* name, const QList<QKeySequence>& keys, std::function<QString()> text,
                       std::function<void()> run);
    void showMenu(const QPoint& at);
    QString selectedPath() const;
    QString selectedFolder() const;
    QString freeName(const QString& folder, const QString& name) const;
    void say(std::function<QString()> text, bool undoable);
    void editName(const QString& path);

    const Theme& theme_;
    DocumentStore& store_;
    QFileSystemModel* files_;
    FileTreeFilter* filter_;
    QTreeView* view_;
    QWidget* bar_;
    QLabel* barText_;
    QPushButton* undo_;
    QString folder_;
    std::vector<Deleted> deleted_;
    std::function<QString()> message_;  // in the bar
};

}  // namespace updraft

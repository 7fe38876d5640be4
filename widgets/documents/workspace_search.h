// WorkspaceSearch: find and replace in all files of the workspace: the query, the hits as they are found, and
// a preview of what replacing would do. Replaces through DocumentStore, one step of undo per file; everything
// can be taken back at once. Owned by its parent; the store outlives it. GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>

#include "widgets/documents/byte_edit.h"
#include "widgets/documents/folder_search.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeView;

namespace updraft {

class DocumentStore;
class SearchModel;
class Theme;

class WorkspaceSearch final : public QWidget {
    Q_OBJECT
  public:
    WorkspaceSearch(const Theme& theme, DocumentStore& store, QWidget* parent = nullptr);
    ~WorkspaceSearch() override;

    void activate(const QString& pattern = {});  // puts the cursor into the search field
    void search();
    void cancel();
    void replaceAll();
    void undoReplace();
    const SearchModel& model() const { return *model_; }

  signals:
    void openRequested(const QString& path, int line, int column);

  private:
    SearchQuery query() const;
    std::optional<QString> replacement() const;
    QToolButton* toggle(const char* name, const QString& sign);
    void layOut();
    void connectAll();
    void finished(bool complete);
    void summarise();
    void replaced(const QString& path, const QString& problem, ByteEdits inverse);
    void open(const QModelIndex& index);
    void retranslate();

    const Theme& theme_;
    DocumentStore& store_;
    SearchModel* model_;
    FolderSearch search_;
    QTimer typing_;
    QLineEdit *pattern_, *replacement_, *include_, *exclude_;
    QToolButton *regex_, *matchCase_, *word_;
    QCheckBox* replacing_;
    QPushButton *replaceAll_, *cancel_, *undo_;
    QLabel* summary_;
    QTreeView* tree_;
    bool complete_ = true, searched_ = false;
    std::vector<std::pair<QString, ByteEdits>> inverse_;  // of the last replacement
    QStringList problems_;
    int pending_ = 0, replacedHits_ = 0;
    bool undoing_ = false;
};

}  // namespace updraft

// SearchModel: hits of a search as a tree of files and hits, each with a box that says whether it is
// replaced. Owned by WorkspaceSearch; GUI thread.
#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <vector>

#include "widgets/documents/byte_edit.h"
#include "widgets/documents/folder_search.h"

namespace updraft {

class SearchModel final : public QAbstractItemModel {
    Q_OBJECT
  public:
    enum Role { PathRole = Qt::UserRole + 1, LineRole, ColumnRole };

    explicit SearchModel(QObject* parent = nullptr);
    ~SearchModel() override;

    void clear(const QString& folder);  // paths are shown from here
    void add(const FileHits& file);
    // What every hit would become: shown beside it. Nothing: only searching.
    void setReplacement(const SearchQuery& query, const std::optional<QString>& replacement);

    int hitCount() const { return hits_; }
    int fileCount() const { return static_cast<int>(files_.size()); }
    int checkedCount() const;
    // The edits of all checked hits, by file.
    std::vector<std::pair<QString, ByteEdits>> edits() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  signals:
    void checkedChanged();

  private:
    struct File {
        int row = 0;
        QString path;
        std::vector<SearchHit> hits;
        std::vector<bool> checked;
    };
    void plan(File& file) const;
    QVariant fileData(const File& file, int role) const;
    QVariant hitData(const File& file, std::size_t hit, int role) const;

    QString folder_;
    SearchQuery query_;
    std::optional<QString> replacement_;
    std::vector<std::unique_ptr<File>> files_;  // a hit's index points to its File
    int hits_ = 0;
};

}  // namespace updraft

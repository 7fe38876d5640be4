// JsonTreeModel: a JSON value as a tree with two columns, name and value. Children come when a branch is
// opened, some hundred at a time, so that a list of a million costs what is looked at. GUI thread.
#pragma once

#include <QAbstractItemModel>
#include <memory>

#include "widgets/test/json/json_index.h"
#include "widgets/theme/theme.h"

namespace updraft {

class JsonTreeModel final : public QAbstractItemModel {
    Q_OBJECT
  public:
    explicit JsonTreeModel(const Theme& theme, QObject* parent = nullptr);
    ~JsonTreeModel() override;

    void setDocument(std::shared_ptr<const JsonIndex> document);  // null: empty
    QString pathOf(const QModelIndex& index) const;               // "Records[0].body"
    QByteArray textOf(const QModelIndex& index) const;            // the JSON of that value

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Item;
    Item* itemOf(const QModelIndex& index) const;
    QString valueText(const Item& item) const;
    QVariant valueColor(const Item& item) const;

    const Theme& theme_;
    std::shared_ptr<const JsonIndex> document_;
    std::unique_ptr<Item> top_;  // invisible; its one child is the document
};

}  // namespace updraft

#include "widgets/test/json/json_tree_model.h"

#include "widgets/test/json/json_text.h"

namespace updraft {
namespace {

constexpr std::uint32_t kPage = 256;
constexpr std::size_t kShownBytes = 400;  // of one value; the rest is in its text view

}  // namespace

struct JsonTreeModel::Item {
    JsonIndex::Id id = 0;
    Item* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Item>> children;
    JsonIndex::Id nextChild = JsonIndex::kNone;  // the first that is not in `children`
};

JsonTreeModel::JsonTreeModel(const Theme& theme, QObject* parent)
    : QAbstractItemModel(parent), theme_(theme), top_(std::make_unique<Item>()) {
    themed(this, theme, [this] {
        if (document_) emit dataChanged(index(0, 0), index(0, 1), {Qt::ForegroundRole});
    });
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setDocument(std::shared_ptr<const JsonIndex> document) {
    beginResetModel();
    document_ = std::move(document);
    top_ = std::make_unique<Item>();
    if (document_) {
        auto root = std::make_unique<Item>();
        root->id = document_->root();
        root->parent = top_.get();
        root->nextChild = document_->node(root->id).firstChild;
        top_->children.push_back(std::move(root));
    }
    endResetModel();
}

JsonTreeModel::Item* JsonTreeModel::itemOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Item*>(index.internalPointer()) : top_.get();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (parent.isValid() && parent.column() != 0) return {};
    const Item* item = itemOf(parent);
    if (row < 0 || column < 0 || column > 1 || row >= static_cast<int>(item->children.size())) return {};
    return createIndex(row, column, item->children[static_cast<std::size_t>(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) return {};
    Item* parent = itemOf(child)->parent;
    return parent == top_.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(itemOf(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex&) const {
    return 2;
}

bool JsonTreeModel::hasChildren(const QModelIndex& parent) const {
    if (parent.column() > 0) return false;
    if (!parent.isValid()) return !top_->children.empty();
    return document_->node(itemOf(parent)->id).children > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex& parent) const {
    return parent.isValid() && parent.column() == 0 && itemOf(parent)->nextChild != JsonIndex::kNone;
}

void JsonTreeModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    Item* item = itemOf(parent);
    const auto have = static_cast<std::uint32_t>(item->children.size());
    const std::uint32_t more = std::min(kPage, document_->node(item->id).children - have);
    beginInsertRows(parent, static_cast<int>(have), static_cast<int>(have + more) - 1);
    for (std::uint32_t i = 0; i < more; ++i) {
        auto child = std::make_unique<Item>();
        child->id = item->nextChild;
        child->parent = item;
        child->row = static_cast<int>(have + i);
        child->nextChild = document_->node(child->id).firstChild;
        item->nextChild = document_->node(child->id).next;
        item->children.push_back(std::move(child));
    }
    endInsertRows();
}

QString JsonTreeModel::valueText(const Item& item) const {
    const JsonIndex::Node& node = document_->node(item.id);
    const int count = static_cast<int>(node.children);
    if (node.kind == JsonToken::ObjectBegin) return tr("%n field(s)", nullptr, count);
    if (node.kind == JsonToken::ArrayBegin) return tr("%n element(s)", nullptr, count);
    const std::string_view value = document_->value(item.id);
    if (value.size() <= kShownBytes) return QString::fromUtf8(value.data(), static_cast<int>(value.size()));
    return QString::fromUtf8(value.data(), static_cast<int>(kShownBytes)) + QChar(0x2026);
}

QVariant JsonTreeModel::valueColor(const Item& item) const {
    switch (document_->node(item.id).kind) {
        case JsonToken::String:
            return theme_.textColor(ColorRole::String);
        case JsonToken::Number:
            return theme_.textColor(ColorRole::Number);
        case JsonToken::ObjectBegin:
        case JsonToken::ArrayBegin:
            return theme_.color(ColorRole::SecondaryText);
        default:
            return theme_.textColor(ColorRole::Keyword);
    }
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !document_) return {};
    const Item& item = *itemOf(index);
    const std::string_view key = document_->key(item.id);
    const bool inArray = key.empty() && item.parent != top_.get();
    if (role == Qt::DisplayRole && index.column() == 1) return valueText(item);
    if (role == Qt::DisplayRole) {
        if (!key.empty()) return unquotedJson(key);
        return inArray ? QString::number(item.row) : tr("Response");
    }
    if (role == Qt::ToolTipRole) return pathOf(index);
    if (role == Qt::FontRole) return theme_.font(FontRole::Mono);
    if (role != Qt::ForegroundRole) return {};
    if (index.column() == 1) return valueColor(item);
    return inArray || key.empty() ? theme_.color(ColorRole::SecondaryText)
                                  : theme_.textColor(ColorRole::FunctionName);
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    return section == 0 ? tr("Name") : tr("Value");
}

QString JsonTreeModel::pathOf(const QModelIndex& index) const {
    QString path;
    for (const Item* item = itemOf(index); item->parent != nullptr && item->parent != top_.get();
         item = item->parent) {
        const std::string_view key = document_->key(item->id);
        path.prepend(key.empty() ? QStringLiteral("[%1]").arg(item->row)
                                 : QLatin1Char('.') + unquotedJson(key));
    }
    return path.startsWith(QLatin1Char('.')) ? path.mid(1) : path;
}

QByteArray JsonTreeModel::textOf(const QModelIndex& index) const {
    if (!index.isValid() || !document_) return {};
    const std::string_view value = document_->value(itemOf(index)->id);
    return {value.data(), static_cast<int>(value.size())};
}

}  // namespace updraft

#include "widgets/configuration/form/items_editor.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/base/retranslate.h"
#include "widgets/configuration/form/short_form.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kComputed = Qt::UserRole;  // true: the text is YAML

QToolButton* button(const char* name) {
    auto* made = new QToolButton;
    made->setObjectName(QLatin1String(name));
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return made;
}

}  // namespace

ItemsEditor::ItemsEditor(const PropertyRow& row, ItemPresets presets, QWidget* parent)
    : ValueEditor(row, parent),
      presets_(std::move(presets)),
      list_(new QListWidget),
      none_(new QLabel),
      add_(button("addItem")),
      remove_(button("removeItem")),
      up_(button("moveItemUp")),
      down_(button("moveItemDown")) {
    build();
    connect(list_, &QListWidget::itemChanged, this, [this] { changed(); });
    connect(list_, &QListWidget::currentRowChanged, this, &ItemsEditor::enable);
    connect(remove_, &QToolButton::clicked, this, &ItemsEditor::removeCurrent);
    connect(up_, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { move(1); });
    connect(add_, &QToolButton::clicked, this, &ItemsEditor::add);
}

void ItemsEditor::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    list_->setObjectName(QStringLiteral("value"));
    list_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    list_->setFrameShape(QFrame::NoFrame);
    setFocusProxy(list_);
    setLook(none_, "secondary");
    column->addWidget(none_);
    column->addWidget(list_);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QToolButton* one : {add_, remove_, up_, down_}) row->addWidget(one);
    row->addStretch();
    column->addLayout(row);
    retranslated(this, [this] {
        add_->setText(tr("Add"));
        remove_->setText(tr("Remove"));
        up_->setText(tr("Up"));
        down_->setText(tr("Down"));
    });
}

void ItemsEditor::fit() {
    const int rows = list_->count();
    list_->setVisible(rows > 0);
    none_->setVisible(rows == 0 && !none_->text().isEmpty());
    list_->setFixedHeight(std::clamp(rows, 1, 6) * std::max(24, list_->sizeHintForRow(0)) + 4);
    enable();
}

void ItemsEditor::enable() {
    const int row = list_->currentRow();
    remove_->setEnabled(row >= 0);
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < list_->count());
}

void ItemsEditor::append(const QString& text, bool computed) {
    auto* item = new QListWidgetItem(text);
    item->setData(kComputed, computed);
    if (!computed) item->setFlags(item->flags() | Qt::ItemIsEditable);
    if (computed) item->setToolTip(tr("Computed by the template; edit it in YAML"));
    list_->addItem(item);
}

bool ItemsEditor::canShow(const FieldState& state) const {
    return !state.own || state.own->kind == WrittenValue::Kind::List ||
           state.own->kind == WrittenValue::Kind::Null;
}

void ItemsEditor::take(const FieldState& state) {
    showing_ = true;
    const int current = list_->currentRow();
    list_->clear();
    if (state.own) {
        for (const sam::TreeNode& item : state.own->tree.items) {
            const bool computed = !item.isScalar();
            append(QString::fromStdString(shortForm(item)), computed);
        }
    }
    none_->setText(state.placeholder);
    list_->setCurrentRow(std::min(current, list_->count() - 1));
    showing_ = false;
    fit();
}

void ItemsEditor::changed() {
    if (showing_) return;
    fit();
    touch();
    commit();
}

void ItemsEditor::add() {
    const std::vector<ItemPreset> presets = presets_ ? presets_() : std::vector<ItemPreset>();
    if (!presets.empty()) {
        QMenu menu(this);
        menu.setObjectName(QStringLiteral("presetMenu"));
        for (const ItemPreset& preset : presets)
            menu.addAction(preset.second, this, [this, preset] { addPreset(preset); });
        menu.addSeparator();
        QAction* other = menu.addAction(tr("Type it …"));
        if (menu.exec(add_->mapToGlobal(QPoint(0, add_->height()))) != other) return;
    }
    showing_ = true;
    append({}, false);
    showing_ = false;
    fit();
    list_->setCurrentRow(list_->count() - 1);
    list_->editItem(list_->currentItem());
}

void ItemsEditor::addPreset(const ItemPreset& preset) {
    showing_ = true;
    append(QString::fromStdString(preset.first), true);
    showing_ = false;
    changed();
}

void ItemsEditor::removeCurrent() {
    delete list_->takeItem(list_->currentRow());
    changed();
}

void ItemsEditor::move(int by) {
    const int row = list_->currentRow();
    if (row < 0 || row + by < 0 || row + by >= list_->count()) return;
    showing_ = true;
    QListWidgetItem* item = list_->takeItem(row);
    list_->insertItem(row + by, item);
    list_->setCurrentRow(row + by);
    showing_ = false;
    changed();
}

std::vector<ValueChange> ItemsEditor::changes() const {
    std::vector<TemplateValue> items;
    for (int i = 0; i < list_->count(); ++i) {
        const QListWidgetItem* item = list_->item(i);
        const std::string text = item->text().toStdString();
        if (text.empty()) continue;
        items.push_back(item->data(kComputed).toBool() ? TemplateValue::yaml(text)
                                                       : TemplateValue::text(text));
    }
    if (items.empty()) return {{{}, std::nullopt}};
    return {{{}, TemplateValue::list(std::move(items))}};
}

std::optional<PropertyProblem> ItemsEditor::problem() const {
    std::vector<std::string> items;
    std::size_t computed = 0;
    for (int i = 0; i < list_->count(); ++i) {
        const QListWidgetItem* item = list_->item(i);
        if (item->data(kComputed).toBool()) {
            ++computed;
        } else if (!item->text().isEmpty()) {
            items.push_back(item->text().toStdString());
        }
    }
    if (computed > 0 && row_.mostItems > 0 && items.size() + computed > row_.mostItems) {
        PropertyProblem many;
        many.fault = PropertyFault::TooMany;
        many.limit = static_cast<std::int64_t>(row_.mostItems);
        many.got = static_cast<std::int64_t>(items.size() + computed);
        return many;
    }
    if (items.empty() && computed > 0) return std::nullopt;
    return validateItems(row_, items);
}

bool ItemsEditor::isEmpty() const {
    return list_->count() == 0;
}

void ItemsEditor::setNames(const QString& title) {
    list_->setAccessibleName(title);
    add_->setAccessibleName(tr("Add to %1").arg(title));
    remove_->setAccessibleName(tr("Remove from %1").arg(title));
    up_->setAccessibleName(tr("Move up in %1").arg(title));
    down_->setAccessibleName(tr("Move down in %1").arg(title));
}

}  // namespace updraft

#include "widgets/configuration/form/pairs_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/base/retranslate.h"
#include "widgets/configuration/form/short_form.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

// Secrets stay hidden while they are typed.
class PairDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        auto* line = new QLineEdit(parent);
        line->setObjectName(QStringLiteral("pairLine"));
        line->setFrame(false);
        if (index.data(PairsModel::kSecretRole).toBool()) line->setEchoMode(QLineEdit::Password);
        return line;
    }
};

std::vector<Pair> pairsOf(const std::optional<WrittenValue>& value, bool inherited) {
    std::vector<Pair> pairs;
    if (!value || value->kind != WrittenValue::Kind::Map) return pairs;
    for (const sam::TreeEntry& entry : value->tree.entries) {
        Pair pair;
        pair.name = QString::fromStdString(entry.key);
        pair.computed = !entry.value.isScalar();
        pair.value = QString::fromStdString(shortForm(entry.value));
        pair.inherited = inherited;
        pairs.push_back(pair);
    }
    return pairs;
}

QToolButton* button(const char* name) {
    auto* made = new QToolButton;
    made->setObjectName(QLatin1String(name));
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return made;
}

auto named(const QString& name) {
    return [name](const Pair& pair) { return pair.name == name; };
}

}  // namespace

PairsEditor::PairsEditor(const PropertyRow& row, const Theme& theme, QWidget* parent)
    : ValueEditor(row, parent),
      model_(new PairsModel(row.pattern == PropertyPattern::VariableName, this)),
      table_(new QTableView),
      add_(button("addPair")),
      paste_(button("pastePairs")),
      remove_(button("removePair")),
      reveal_(button("revealSecrets")) {
    build();
    themed(this, theme, [this] { fit(); });
    connect(model_, &PairsModel::edited, this, &PairsEditor::changed);
    connect(add_, &QToolButton::clicked, this, &PairsEditor::add);
    connect(paste_, &QToolButton::clicked, this, &PairsEditor::paste);
    connect(remove_, &QToolButton::clicked, this, &PairsEditor::removeCurrent);
    connect(reveal_, &QToolButton::toggled, this, [this](bool on) { model_->setRevealed(on); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { fit(); });
}

void PairsEditor::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    table_->setObjectName(QStringLiteral("value"));
    table_->setModel(model_);
    table_->setItemDelegate(new PairDelegate(table_));
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(28);
    table_->horizontalHeader()->setSectionResizeMode(PairsModel::Name, QHeaderView::Interactive);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setColumnWidth(PairsModel::Name, 168);
    table_->installEventFilter(this);
    setFocusProxy(table_);
    column->addWidget(table_);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    reveal_->setCheckable(true);
    for (QToolButton* one : {add_, paste_, remove_}) row->addWidget(one);
    row->addStretch();
    row->addWidget(reveal_);
    column->addLayout(row);
    retranslated(this, [this] {
        model_->retranslate();
        add_->setText(tr("Add"));
        paste_->setText(tr("Paste lines"));
        paste_->setToolTip(tr("Takes lines NAME=value from the clipboard (Ctrl+V)"));
        remove_->setText(tr("Remove"));
        remove_->setToolTip(tr("Removes the selected line (Delete)"));
        reveal_->setText(tr("Show secrets"));
    });
}

bool PairsEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste)) return paste(), true;
    if (key->key() == Qt::Key_Delete) return removeCurrent(), true;
    return false;
}

void PairsEditor::fit() {
    const int rows = model_->rowCount();
    table_->setVisible(rows > 0);
    const int header = table_->horizontalHeader()->sizeHint().height();
    table_->setFixedHeight(header + std::clamp(rows, 1, 10) * table_->verticalHeader()->defaultSectionSize() +
                           4);
    reveal_->setVisible(model_->hasSecrets());
    const int row = table_->currentIndex().row();
    remove_->setEnabled(row >= 0 && row < rows && !model_->pairs()[static_cast<size_t>(row)].inherited);
}

bool PairsEditor::canShow(const FieldState& state) const {
    return !state.own || state.own->kind == WrittenValue::Kind::Map ||
           state.own->kind == WrittenValue::Kind::Null;
}

void PairsEditor::take(const FieldState& state) {
    written_ = pairsOf(state.own, false);
    std::vector<Pair> all = written_;
    for (const Pair& pair : pairsOf(state.inherited, true)) {
        if (std::none_of(all.begin(), all.end(), named(pair.name))) all.push_back(pair);
    }
    const QModelIndex current = table_->currentIndex();
    model_->setPairs(std::move(all));
    if (current.isValid() && !table_->currentIndex().isValid())
        table_->setCurrentIndex(
            model_->index(std::min(current.row(), model_->rowCount() - 1), current.column()));
    fit();
}

void PairsEditor::changed() {
    fit();
    touch();
    commit();
}

void PairsEditor::add() {
    model_->add({Pair{}});
    fit();
    const QModelIndex name = model_->index(model_->rowCount() - 1, PairsModel::Name);
    table_->setCurrentIndex(name);
    table_->edit(name);
}

void PairsEditor::paste() {
    const std::vector<Pair> pairs = pairsFromText(QApplication::clipboard()->text());
    if (pairs.empty()) return;
    model_->add(pairs);
    changed();
}

void PairsEditor::removeCurrent() {
    if (!remove_->isEnabled()) return;
    model_->removeRow(table_->currentIndex().row());
    changed();
}

std::vector<ValueChange> PairsEditor::changes() const {
    std::vector<ValueChange> changes;
    const std::vector<Pair>& now = model_->pairs();
    for (const Pair& pair : written_) {
        if (std::none_of(now.begin(), now.end(), named(pair.name)))
            changes.push_back({{pair.name.toStdString()}, std::nullopt});
    }
    for (const Pair& pair : now) {
        if (pair.inherited || pair.computed || pair.name.isEmpty()) continue;
        const auto before = std::find_if(written_.begin(), written_.end(), named(pair.name));
        if (before != written_.end() && before->value == pair.value) continue;
        changes.push_back({{pair.name.toStdString()}, TemplateValue::text(pair.value.toStdString())});
    }
    return changes;
}

std::optional<PropertyProblem> PairsEditor::problem() const {
    std::vector<std::pair<std::string, std::string>> entries;
    for (const Pair& pair : model_->pairs()) {
        if (pair.inherited || (pair.name.isEmpty() && pair.value.isEmpty())) continue;
        entries.emplace_back(pair.name.toStdString(),
                             pair.computed ? std::string() : pair.value.toStdString());
    }
    return validateEntries(row_, entries);
}

bool PairsEditor::isEmpty() const {
    return model_->rowCount() == 0;
}

void PairsEditor::setNames(const QString& title) {
    table_->setAccessibleName(title);
    add_->setAccessibleName(tr("Add to %1").arg(title));
    paste_->setAccessibleName(tr("Paste lines into %1").arg(title));
    remove_->setAccessibleName(tr("Remove from %1").arg(title));
    reveal_->setAccessibleName(tr("Show the secrets of %1").arg(title));
}

}  // namespace updraft

#include "widgets/documents/workspace_search.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

#include "widgets/base/retranslate.h"
#include "widgets/documents/document_store.h"
#include "widgets/documents/search_model.h"
#include "widgets/theme/theme.h"

namespace updraft {

WorkspaceSearch::WorkspaceSearch(const Theme& theme, DocumentStore& store, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      store_(store),
      model_(new SearchModel(this)),
      pattern_(new QLineEdit),
      replacement_(new QLineEdit),
      include_(new QLineEdit),
      exclude_(new QLineEdit),
      regex_(toggle("regularExpression", QStringLiteral(".*"))),
      matchCase_(toggle("matchCase", QStringLiteral("Aa"))),
      word_(toggle("wholeWord", QStringLiteral("ab|"))),
      replacing_(new QCheckBox),
      replaceAll_(new QPushButton),
      cancel_(new QPushButton),
      undo_(new QPushButton),
      summary_(new QLabel),
      tree_(new QTreeView) {
    setObjectName(QStringLiteral("workspaceSearch"));
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    layOut();
    connectAll();
    retranslated(this, [this] { retranslate(); });
}

WorkspaceSearch::~WorkspaceSearch() = default;

QToolButton* WorkspaceSearch::toggle(const char* name, const QString& sign) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(sign);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::toggled, this, &WorkspaceSearch::search);
    return button;
}

void WorkspaceSearch::layOut() {
    const std::pair<QWidget*, const char*> names[] = {
        {pattern_, "pattern"},     {replacement_, "replacement"},
        {include_, "include"},     {exclude_, "exclude"},
        {replacing_, "replace"},   {replaceAll_, "replaceAll"},
        {cancel_, "cancelSearch"}, {undo_, "undoReplace"},
        {summary_, "summary"},     {tree_, "hits"}};
    for (const auto& [widget, name] : names) widget->setObjectName(QLatin1String(name));
    auto* find = new QHBoxLayout;
    find->addWidget(pattern_, 1);
    for (auto* button : {matchCase_, word_, regex_}) find->addWidget(button);
    auto* replace = new QHBoxLayout;
    replace->addWidget(replacing_);
    replace->addWidget(replacement_, 1);
    replace->addWidget(replaceAll_);
    auto* globs = new QHBoxLayout;
    globs->addWidget(include_);
    globs->addWidget(exclude_);
    auto* status = new QHBoxLayout;
    summary_->setWordWrap(true);
    setLook(summary_, "secondary");
    status->addWidget(summary_, 1);
    status->addWidget(cancel_);
    status->addWidget(undo_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(8);
    for (QLayout* row : {static_cast<QLayout*>(find), static_cast<QLayout*>(replace),
                         static_cast<QLayout*>(globs), static_cast<QLayout*>(status)}) {
        column->addLayout(row);
    }
    column->addWidget(tree_, 1);
    tree_->setModel(model_);
    tree_->setHeaderHidden(true);
    tree_->setUniformRowHeights(true);
    themed(tree_, theme_, [this] { tree_->setFont(theme_.font(FontRole::Mono)); });
    cancel_->hide();
    undo_->hide();
    replacement_->setEnabled(false);
    replaceAll_->setEnabled(false);
}

void WorkspaceSearch::connectAll() {
    constexpr int kTypingMs = 250;
    typing_.setSingleShot(true);
    typing_.setInterval(kTypingMs);
    connect(&typing_, &QTimer::timeout, this, &WorkspaceSearch::search);
    for (QLineEdit* field : {pattern_, include_, exclude_}) {
        connect(field, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
        connect(field, &QLineEdit::returnPressed, this, &WorkspaceSearch::search);
    }
    const auto plan = [this] {
        replacement_->setEnabled(replacing_->isChecked());
        model_->setReplacement(query(), replacement());
        summarise();
    };
    connect(replacing_, &QCheckBox::toggled, this, plan);
    connect(replacement_, &QLineEdit::textChanged, this, plan);
    connect(replacement_, &QLineEdit::returnPressed, this, plan);
    connect(replaceAll_, &QPushButton::clicked, this, &WorkspaceSearch::replaceAll);
    connect(cancel_, &QPushButton::clicked, this, &WorkspaceSearch::cancel);
    connect(undo_, &QPushButton::clicked, this, &WorkspaceSearch::undoReplace);
    connect(model_, &SearchModel::checkedChanged, this, &WorkspaceSearch::summarise);
    connect(tree_, &QTreeView::activated, this, &WorkspaceSearch::open);
    connect(tree_, &QTreeView::clicked, this, &WorkspaceSearch::open);
    connect(&search_, &FolderSearch::finished, this, &WorkspaceSearch::finished);
    connect(&search_, &FolderSearch::found, this, [this](const FileHits& file) {
        constexpr int kUnfolded = 50;  // files
        model_->add(file);
        const int row = model_->rowCount() - 1;
        if (row < kUnfolded) tree_->expand(model_->index(row, 0));
    });
}

SearchQuery WorkspaceSearch::query() const {
    return {pattern_->text(),   regex_->isChecked(), matchCase_->isChecked(),
            word_->isChecked(), include_->text(),    exclude_->text()};
}

std::optional<QString> WorkspaceSearch::replacement() const {
    return replacing_->isChecked() ? std::optional(replacement_->text()) : std::nullopt;
}

void WorkspaceSearch::activate(const QString& pattern) {
    if (!pattern.isEmpty()) pattern_->setText(pattern);
    pattern_->setFocus();
    pattern_->selectAll();
}

void WorkspaceSearch::search() {
    typing_.stop();
    search_.cancel();
    model_->clear(store_.workspace());
    model_->setReplacement(query(), replacement());
    complete_ = true;
    const QString problem = query().problem();
    setLook(pattern_, problem.isEmpty() ? "" : "invalid");
    searched_ = !pattern_->text().isEmpty() && problem.isEmpty();
    if (searched_) {
        QHash<QString, QByteArray> unsaved;
        for (const Document* document : store_.modified()) unsaved.insert(document->path(), document->text());
        search_.start(store_.workspace(), query(), unsaved);
    }
    cancel_->setVisible(search_.isRunning());
    summarise();
}

void WorkspaceSearch::cancel() {
    search_.cancel();
    complete_ = false;
    cancel_->hide();
    summarise();
}

void WorkspaceSearch::finished(bool complete) {
    complete_ = complete;
    cancel_->hide();
    summarise();
}

void WorkspaceSearch::summarise() {
    const QString hits = tr("%n hit(s)", nullptr, model_->hitCount());
    const QString files = tr("%n file(s)", nullptr, model_->fileCount());
    QString text;
    if (const QString problem = query().problem(); !problem.isEmpty()) {
        text = tr("The regular expression is not valid: %1.").arg(problem);
    } else if (!problems_.isEmpty()) {
        text = problems_.join(QLatin1Char('\n'));
    } else if (searched_ && search_.isRunning()) {
        text = tr("Searching … %1 in %2 so far").arg(hits, files);
    } else if (searched_ && !complete_) {
        text = tr("%1 in %2; there may be more. Narrow the search down to see them all.").arg(hits, files);
    } else if (searched_) {
        text = tr("%1 in %2").arg(hits, files);
    }
    summary_->setText(text);
    replaceAll_->setEnabled(replacing_->isChecked() && !search_.isRunning() && pending_ == 0 &&
                            model_->checkedCount() > 0);
}

// Every edit expects the text that was found: what changed since the search is left alone, and said.
void WorkspaceSearch::replaceAll() {
    const auto edits = model_->edits();
    inverse_.clear();
    problems_.clear();
    undoing_ = false;
    replacedHits_ = 0;
    pending_ = static_cast<int>(edits.size());
    for (const auto& [path, changes] : edits) {
        replacedHits_ += static_cast<int>(changes.size());
        store_.applyEdits(
            path, changes,
            [this, self = QPointer(this), path = path](const QString& problem, ByteEdits inverse) {
                if (self) replaced(path, problem, std::move(inverse));
            });
    }
}

void WorkspaceSearch::undoReplace() {
    const auto edits = std::exchange(inverse_, {});
    problems_.clear();
    undoing_ = true;
    pending_ = static_cast<int>(edits.size());
    undo_->hide();
    for (const auto& [path, changes] : edits) {
        store_.applyEdits(
            path, changes,
            [this, self = QPointer(this), path = path](const QString& problem, const ByteEdits&) {
                if (self) replaced(path, problem, {});
            });
    }
}

void WorkspaceSearch::replaced(const QString& path, const QString& problem, ByteEdits inverse) {
    if (!problem.isEmpty()) problems_.append(tr("%1: %2").arg(QFileInfo(path).fileName(), problem));
    if (problem.isEmpty() && !inverse.empty()) inverse_.emplace_back(path, std::move(inverse));
    if (--pending_ > 0) return;
    undo_->setVisible(!undoing_ && !inverse_.empty());
    retranslate();
    search();
}

void WorkspaceSearch::open(const QModelIndex& index) {
    if (!index.parent().isValid()) return;
    emit openRequested(index.data(SearchModel::PathRole).toString(),
                       index.data(SearchModel::LineRole).toInt(),
                       index.data(SearchModel::ColumnRole).toInt());
}

void WorkspaceSearch::retranslate() {
    const auto name = [](auto* widget, const QString& text) {
        widget->setAccessibleName(text);
        widget->setToolTip(text);
    };
    for (const auto& [field, text] :
         {std::pair{pattern_, tr("Search in all files")}, std::pair{replacement_, tr("Replace with")},
          std::pair{include_, tr("Only in, such as *.py, src/**")},
          std::pair{exclude_, tr("Not in, such as *.min.js")}}) {
        field->setPlaceholderText(text);
        name(field, text);
    }
    name(regex_, tr("Regular expression"));
    name(matchCase_, tr("Match case"));
    name(word_, tr("Whole words"));
    name(tree_, tr("Hits"));
    replacing_->setText(tr("Replace"));
    replacing_->setAccessibleName(tr("Replace"));
    for (const auto& [button, text] :
         {std::pair{replaceAll_, tr("Replace all")}, std::pair{cancel_, tr("Cancel")},
          std::pair{undo_, tr("Undo %n replacement(s)", nullptr, replacedHits_)}}) {
        button->setText(text);
        button->setAccessibleName(text);
    }
    summarise();
}

}  // namespace updraft

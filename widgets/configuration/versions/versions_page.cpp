#include "widgets/configuration/versions/versions_page.h"

#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/base/retranslate.h"
#include "widgets/configuration/form/property_texts.h"
#include "widgets/configuration/versions/alias_card.h"
#include "widgets/configuration/versions/compare_view.h"
#include "widgets/configuration/versions/version_calls.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

const Alias* aliasOf(const FunctionView* function, const std::string& name) {
    if (function == nullptr) return nullptr;
    for (const Alias& alias : function->aliases) {
        if (alias.name == name) return &alias;
    }
    return nullptr;
}

FunctionVersionPtr versionOf(const FunctionView& function, const QString& version) {
    if (version == QLatin1String("$LATEST")) return function.latest;
    for (const FunctionVersionPtr& one : function.versions) {
        if (QString::fromStdString(one->version) == version) return one;
    }
    return nullptr;
}

}  // namespace

VersionsPage::VersionsPage(TemplateSource& source, PlatformSession& session, const Theme& theme,
                           QWidget* parent)
    : QWidget(parent),
      session_(session),
      theme_(theme),
      form_(source),
      model_(new VersionsModel(this)),
      stack_(new QStackedWidget),
      compare_(new CompareView(theme)),
      table_(new QTableView),
      description_(new QLineEdit),
      aliasName_(new QLineEdit),
      publish_(new QPushButton),
      compareButton_(new QPushButton),
      delete_(new QPushButton),
      newAlias_(new QPushButton),
      undo_(new QPushButton),
      why_(new QLabel),
      aliasesTitle_(new QLabel),
      aliasHint_(new QLabel),
      noticeText_(new QLabel),
      notice_(new QFrame),
      aliases_(new QVBoxLayout) {
    setObjectName(QStringLiteral("versionsPage"));
    setLook(this, "panel");
    build();
    connectParts();
    retranslated(this, [this] { retranslate(); });
}

void VersionsPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildNotice());
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildVersions());
    stack_->addWidget(scroll);
    stack_->addWidget(compare_);
    column->addWidget(stack_, 1);
}

QWidget* VersionsPage::buildNotice() {
    setLook(notice_, "notice");
    auto* row = new QHBoxLayout(notice_);
    row->setContentsMargins(16, 4, 16, 4);
    noticeText_->setObjectName(QStringLiteral("noticeText"));
    noticeText_->setWordWrap(true);
    undo_->setObjectName(QStringLiteral("undoAlias"));
    setLook(undo_, "ghost");
    row->addWidget(noticeText_, 1);
    row->addWidget(undo_);
    notice_->hide();
    return notice_;
}

QWidget* VersionsPage::buildPublish() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    description_->setObjectName(QStringLiteral("versionDescription"));
    description_->setMaxLength(256);
    publish_->setObjectName(QStringLiteral("publishButton"));
    setLook(publish_, "primary");
    row->addWidget(description_, 1);
    row->addWidget(publish_);
    column->addLayout(row);
    why_->setObjectName(QStringLiteral("whyNotPublish"));
    why_->setWordWrap(true);
    setLook(why_, "secondary");
    column->addWidget(why_);
    return box;
}

void VersionsPage::buildTable() {
    table_->setObjectName(QStringLiteral("versionsTable"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(30);
    QHeaderView* header = table_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(VersionsModel::Description, QHeaderView::Stretch);
    header->setHighlightSections(false);
}

QWidget* VersionsPage::buildVersions() {
    buildTable();
    auto* content = new QWidget;
    setLook(content, "panel");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(buildPublish());
    column->addWidget(table_);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    compareButton_->setObjectName(QStringLiteral("compareVersions"));
    delete_->setObjectName(QStringLiteral("deleteVersion"));
    row->addWidget(compareButton_);
    row->addWidget(delete_);
    row->addStretch();
    column->addLayout(row);
    setLook(aliasesTitle_, "title");
    column->addWidget(aliasesTitle_);
    aliases_->setSpacing(8);
    column->addLayout(aliases_);
    auto* add = new QHBoxLayout;
    add->setSpacing(8);
    aliasName_->setObjectName(QStringLiteral("aliasName"));
    aliasName_->setMaxLength(128);
    newAlias_->setObjectName(QStringLiteral("newAlias"));
    add->addWidget(aliasName_, 1);
    add->addWidget(newAlias_);
    column->addLayout(add);
    setLook(aliasHint_, "error");
    aliasHint_->setWordWrap(true);
    aliasHint_->setObjectName(QStringLiteral("aliasHint"));
    column->addWidget(aliasHint_);
    column->addStretch();
    return content;
}

void VersionsPage::connectParts() {
    connect(&session_, &PlatformSession::viewChanged, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&form_, &TemplateForm::changed, this, &VersionsPage::refresh);
    connect(publish_, &QPushButton::clicked, this, &VersionsPage::publish);
    connect(description_, &QLineEdit::returnPressed, publish_, &QPushButton::click);
    connect(compareButton_, &QPushButton::clicked, this, &VersionsPage::compareSelected);
    connect(delete_, &QPushButton::clicked, this, &VersionsPage::deleteVersion);
    connect(newAlias_, &QPushButton::clicked, this, &VersionsPage::newAlias);
    connect(aliasName_, &QLineEdit::returnPressed, newAlias_, &QPushButton::click);
    connect(aliasName_, &QLineEdit::textChanged, this, &VersionsPage::refreshButtons);
    connect(undo_, &QPushButton::clicked, this, &VersionsPage::undo);
    connect(compare_, &CompareView::closed, this, [this] { stack_->setCurrentIndex(0); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VersionsPage::refreshButtons);
}

void VersionsPage::retranslate() {
    description_->setPlaceholderText(tr("What is new in this version"));
    description_->setAccessibleName(tr("Description of the new version"));
    publish_->setText(tr("Publish version"));
    publish_->setToolTip(tr("Keeps the code and configuration as they are now under a number"));
    compareButton_->setText(tr("Compare"));
    delete_->setText(tr("Delete version"));
    aliasesTitle_->setText(tr("Aliases"));
    aliasName_->setPlaceholderText(tr("Name of a new alias, such as live"));
    aliasName_->setAccessibleName(tr("Name of a new alias"));
    newAlias_->setText(tr("New alias"));
    undo_->setText(tr("Undo"));
    undo_->setAccessibleName(tr("Take the last change of an alias back"));
    table_->setAccessibleName(tr("Versions"));
    model_->retranslate();
    refresh();
}

void VersionsPage::setFunction(const QString& name) {
    if (name == form_.function()) return;
    undoable_.reset();
    notice_->hide();
    stack_->setCurrentIndex(0);
    description_->clear();
    form_.setFunction(name);
    table_->clearSelection();
}

void VersionsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

// What can be left out goes first, so that nothing has to be scrolled to.
void VersionsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    table_->setColumnHidden(VersionsModel::Digest, width() < 700);
    table_->setColumnHidden(VersionsModel::Provisioned, width() < 620);
    table_->setColumnHidden(VersionsModel::Size, width() < 540);
}

std::string VersionsPage::follows() const {
    const FunctionDefinition* definition = form_.definition();
    return definition == nullptr ? std::string() : definition->autoPublishAlias;
}

bool VersionsPage::isFromTemplate(const std::string& alias) const {
    const FunctionDefinition* definition = form_.definition();
    if (definition == nullptr) return false;
    return definition->autoPublishAlias == alias ||
           std::any_of(definition->aliases.begin(), definition->aliases.end(),
                       [&](const AliasDefinition& one) { return one.name == alias; });
}

void VersionsPage::refresh() {
    const FunctionView* function = session_.function(form_.function());
    const QStringList chosen = selected();
    model_->setFunction(function);
    if (table_->selectionModel()->selectedRows().isEmpty()) {
        for (const QString& version : chosen) {
            const QModelIndex row = model_->index(model_->rowOf(version), 0);
            if (row.isValid())
                table_->selectionModel()->select(row,
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    fitTable();
    refreshAliases(function);
    refreshButtons();
}

void VersionsPage::fitTable() {
    const int rows = std::clamp(model_->rowCount(), 2, 10);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           rows * table_->verticalHeader()->defaultSectionSize() + 4);
}

void VersionsPage::refreshAliases(const FunctionView* function) {
    const std::size_t count = function == nullptr ? 0 : function->aliases.size();
    while (cards_.size() > count) {
        cards_.back()->deleteLater();
        cards_.back()->hide();
        cards_.pop_back();
    }
    while (cards_.size() < count) {
        auto* card = new AliasCard;
        connect(card, &AliasCard::changeRequested, this, &VersionsPage::change);
        connect(card, &AliasCard::removeRequested, this, &VersionsPage::removeAliasNamed);
        aliases_->addWidget(card);
        cards_.push_back(card);
    }
    if (function == nullptr) return;
    std::vector<std::string> versions;
    for (const FunctionVersionPtr& version : function->versions) versions.push_back(version->version);
    for (std::size_t i = 0; i < count; ++i)
        cards_[i]->setAlias(function->aliases[i], versions, isFromTemplate(function->aliases[i].name));
}

void VersionsPage::refreshButtons() {
    const FunctionView* function = session_.function(form_.function());
    const bool changed = function != nullptr && hasChanges(*function, follows());
    publish_->setEnabled(changed);
    QString why;
    if (function == nullptr) why = tr("The function is not running.");
    if (function != nullptr && !changed)
        why = tr("Nothing changed since %1.").arg(versionLabel(function->versions.back()->version));
    why_->setText(why);
    why_->setVisible(!why.isEmpty());
    const QStringList chosen = selected();
    compareButton_->setEnabled(chosen.size() == 2);
    compareButton_->setToolTip(chosen.size() == 2 ? tr("Settings and code of both, side by side")
                                                  : tr("Select two versions with Ctrl to compare them"));
    const int row = chosen.size() == 1 ? model_->rowOf(chosen.front()) : -1;
    const QString users = row > 0 ? model_->index(row, VersionsModel::Aliases).data().toString() : QString();
    delete_->setEnabled(row > 0 && users.isEmpty());
    delete_->setToolTip(!users.isEmpty() ? tr("%1 points to this version").arg(users)
                                         : tr("Deletes the selected published version"));
    const std::string name = aliasName_->text().trimmed().toStdString();
    std::optional<PropertyProblem> wrong;
    if (!name.empty()) wrong = validateProperty(*findProperty("AutoPublishAlias"), name);
    QString hint = wrong ? problemText(*wrong) : QString();
    if (aliasOf(function, name) != nullptr) hint = tr("There is an alias of this name.");
    aliasHint_->setText(hint);
    aliasHint_->setVisible(!hint.isEmpty());
    newAlias_->setEnabled(function != nullptr && !name.empty() && hint.isEmpty());
}

QStringList VersionsPage::selected() const {
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) rows.push_back(index.row());
    std::sort(rows.rbegin(), rows.rend());
    QStringList versions;
    for (const int row : rows) versions += model_->versionAt(row);
    return versions;
}

void VersionsPage::publish() {
    publish_->setEnabled(false);
    publishVersion(
        session_, form_.function(), description_->text().trimmed(), this,
        [this](const PublishOutcome& outcome) {
            if (outcome.version == 0) return;
            const QString label = versionLabel(std::to_string(outcome.version));
            say(outcome.made ? tr("%1 is published.").arg(label) : tr("Nothing changed since %1.").arg(label),
                std::nullopt);
            if (outcome.made) description_->clear();
        });
}

void VersionsPage::newAlias() {
    const FunctionView* function = session_.function(form_.function());
    if (function == nullptr) return;
    Alias alias;
    alias.name = aliasName_->text().trimmed().toStdString();
    const QStringList chosen = selected();
    alias.routing.version = chosen.size() == 1           ? chosen.front().toStdString()
                            : function->versions.empty() ? "$LATEST"
                                                         : function->versions.back()->version;
    aliasName_->clear();
    change(alias);
}

void VersionsPage::change(const Alias& alias) {
    const Alias* before = aliasOf(session_.function(form_.function()), alias.name);
    Undo undo{form_.function(), alias.name, std::nullopt};
    if (before != nullptr) undo.before = *before;
    putAlias(session_, form_.function(), alias, this,
             [this, text = routingText(alias), undo] { say(text, undo); });
}

void VersionsPage::removeAliasNamed(const QString& name) {
    const Alias* before = aliasOf(session_.function(form_.function()), name.toStdString());
    if (before == nullptr) return;
    const Undo undo{form_.function(), before->name, *before};
    removeAlias(session_, form_.function(), name, this,
                [this, name, undo] { say(tr("Alias %1 is deleted.").arg(name), undo); });
}

void VersionsPage::deleteVersion() {
    const QStringList chosen = selected();
    bool isNumber = false;
    const int version = chosen.size() == 1 ? chosen.front().toInt(&isNumber) : 0;
    if (!isNumber) return;
    if (delete_->property("sure").toInt() != version) {
        delete_->setProperty("sure", version);
        say(tr("Deleting v%1 cannot be taken back. Press Delete version again to do it.").arg(version),
            std::nullopt);
        return;
    }
    delete_->setProperty("sure", 0);
    removeVersion(session_, form_.function(), version, this,
                  [this, version] { say(tr("v%1 is deleted.").arg(version), std::nullopt); });
}

void VersionsPage::compareSelected() {
    const QStringList chosen = selected();
    if (chosen.size() == 2) compare(chosen[0], chosen[1]);
}

void VersionsPage::compare(const QString& left, const QString& right) {
    const FunctionView* function = session_.function(form_.function());
    if (function == nullptr) return;
    const FunctionVersionPtr one = versionOf(*function, left), other = versionOf(*function, right);
    if (!one || !other) return;
    notice_->hide();
    compare_->compare(one, other);
    stack_->setCurrentIndex(1);
}

void VersionsPage::undo() {
    if (!undoable_) return;
    const Undo undo = *undoable_;
    if (undo.before) {
        putAlias(session_, undo.function, *undo.before, this,
                 [this, text = routingText(*undo.before)] { say(text, std::nullopt); });
        return;
    }
    const QString name = QString::fromStdString(undo.name);
    removeAlias(session_, undo.function, name, this,
                [this, name] { say(tr("Alias %1 is deleted.").arg(name), std::nullopt); });
}

void VersionsPage::say(const QString& text, std::optional<Undo> undo) {
    undoable_ = std::move(undo);
    noticeText_->setText(text);
    undo_->setVisible(undoable_.has_value());
    notice_->show();
}

}  // namespace updraft

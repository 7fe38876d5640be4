#include "widgets/configuration/settings/configuration_page.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/configuration/form/property_field.h"
#include "widgets/configuration/settings/sections.h"
#include "widgets/configuration/version_rows.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kIndexWidth = 168;
constexpr int kWide = 700;  // from here on there is room for the list of sections

}  // namespace

ConfigurationPage::ConfigurationPage(TemplateSource& source, PlatformSession& session, const Theme& theme,
                                     QWidget* parent)
    : QWidget(parent),
      session_(session),
      theme_(theme),
      form_(source),
      filter_(new QLineEdit),
      undo_(new QToolButton),
      redo_(new QToolButton),
      index_(new QListWidget),
      scroll_(new QScrollArea),
      nothing_(new QLabel),
      reason_(new QLabel),
      stack_(new QStackedWidget),
      facts_(new QTableWidget) {
    setObjectName(QStringLiteral("configurationPage"));
    setLook(this, "panel");
    build();
    connectParts();
    retranslated(this, [this] { retranslate(); });
    refresh();
}

void ConfigurationPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    stack_->addWidget(buildForm());
    stack_->addWidget(buildFacts());
    column->addWidget(stack_, 1);
}

QWidget* ConfigurationPage::buildBar() {
    auto* bar = new QFrame;
    setLook(bar, "bar");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    filter_->setObjectName(QStringLiteral("propertyFilter"));
    filter_->setClearButtonEnabled(true);
    row->addWidget(filter_, 1);
    for (QToolButton* one : {undo_, redo_}) row->addWidget(one);
    undo_->setObjectName(QStringLiteral("undoTemplate"));
    redo_->setObjectName(QStringLiteral("redoTemplate"));
    themed(this, theme_, [this] {
        undo_->setIcon(theme_.icon(QStringLiteral("edit-undo")));
        redo_->setIcon(theme_.icon(QStringLiteral("edit-redo")));
    });
    return bar;
}

QWidget* ConfigurationPage::buildForm() {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    index_->setObjectName(QStringLiteral("sectionIndex"));
    index_->setFixedWidth(kIndexWidth);
    index_->setFrameShape(QFrame::NoFrame);
    index_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(8, 12, 0, 0);
    side->addWidget(index_);
    row->addLayout(side);
    auto* content = new QWidget;
    setLook(content, "panel");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 24);
    column->setSpacing(0);
    setLook(nothing_, "secondary");
    nothing_->setWordWrap(true);
    column->addWidget(nothing_);
    for (const SettingsSection& section : settingsSections()) addSection(section, column);
    column->addStretch();
    scroll_->setObjectName(QStringLiteral("properties"));
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidget(content);
    row->addWidget(scroll_, 1);
    return whole;
}

void ConfigurationPage::addSection(const SettingsSection& what, QVBoxLayout* column) {
    Section section{&what, new QWidget, new QLabel, {}};
    section.box->setObjectName(QStringLiteral("section.") + QLatin1String(what.id));
    auto* inner = new QVBoxLayout(section.box);
    inner->setContentsMargins(0, 8, 0, 8);
    inner->setSpacing(0);
    setLook(section.title, "title");
    inner->addWidget(section.title);
    for (const PropertyRow* row : what.rows) {
        auto* field = new PropertyField(form_, theme_, *row, {});
        inner->addWidget(field);
        section.fields.push_back(field);
        if (what.rows.size() == 1 && row->support == sam::Support::Full)
            field->hideTitle();  // the section's says it
    }
    for (PropertyField* field : section.fields) {
        const std::string group = field->row().parent();
        std::vector<PropertyField*> peers;
        for (PropertyField* other : section.fields) {
            if (!group.empty() && other->row().parent() == group) peers.push_back(other);
        }
        field->setPeers(std::move(peers));
    }
    column->addWidget(section.box);
    sections_.push_back(std::move(section));
    index_->addItem(QString());
}

QWidget* ConfigurationPage::buildFacts() {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    reason_->setObjectName(QStringLiteral("readOnlyReason"));
    reason_->setWordWrap(true);
    column->addWidget(reason_);
    facts_->setObjectName(QStringLiteral("facts"));
    facts_->setColumnCount(2);
    facts_->verticalHeader()->hide();
    facts_->horizontalHeader()->setStretchLastSection(true);
    facts_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    facts_->horizontalHeader()->setHighlightSections(false);
    facts_->setColumnWidth(0, 200);
    facts_->setShowGrid(false);
    facts_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    facts_->setSelectionBehavior(QAbstractItemView::SelectRows);
    facts_->setTabKeyNavigation(false);
    column->addWidget(facts_, 1);
    return whole;
}

void ConfigurationPage::connectParts() {
    const TemplateSource& source = form_.source();
    connect(&form_, &TemplateForm::changed, this, &ConfigurationPage::refresh);
    connect(&form_, &TemplateForm::openSource, this, &ConfigurationPage::openSource);
    const auto showHistory = [this] {
        undo_->setEnabled(form_.source().canUndo());
        redo_->setEnabled(form_.source().canRedo());
    };
    connect(&source, &TemplateSource::historyChanged, this, showHistory);
    connect(&session_, &PlatformSession::viewChanged, this, [this] {
        if (isVisible() && !form_.isBound()) refreshFacts();
    });
    const auto act = [this](QToolButton* button, QKeySequence::StandardKey key,
                            void (TemplateSource::*does)()) {
        auto* action = new QAction(this);
        action->setShortcuts(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        const auto run = [this, does] { (form_.source().*does)(); };
        connect(action, &QAction::triggered, this, run);
        connect(button, &QToolButton::clicked, this, run);
    };
    act(undo_, QKeySequence::Undo, &TemplateSource::undo);
    act(redo_, QKeySequence::Redo, &TemplateSource::redo);
    showHistory();  // the template may have been changed from elsewhere before this page was made
    index_->setCurrentRow(0);
    connect(filter_, &QLineEdit::textChanged, this, &ConfigurationPage::applyFilter);
    connect(index_, &QListWidget::currentRowChanged, this, &ConfigurationPage::goToSection);
    connect(scroll_->verticalScrollBar(), &QScrollBar::valueChanged, this, &ConfigurationPage::followScroll);
}

void ConfigurationPage::retranslate() {
    filter_->setPlaceholderText(tr("Search all settings"));
    filter_->setAccessibleName(tr("Search all settings of the function"));
    const auto name = [](QToolButton* button, const QString& text, QKeySequence::StandardKey key) {
        button->setAccessibleName(text);
        button->setToolTip(tr("%1 (%2)").arg(text, QKeySequence(key).toString(QKeySequence::NativeText)));
    };
    name(undo_, tr("Undo in the template"), QKeySequence::Undo);
    name(redo_, tr("Redo in the template"), QKeySequence::Redo);
    index_->setAccessibleName(tr("Sections"));
    nothing_->setText(tr("No setting is called so."));
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        const QString title = sectionTitle(*sections_[i].what);
        sections_[i].title->setText(title);
        index_->item(static_cast<int>(i))->setText(title);
    }
    facts_->setAccessibleName(tr("Configuration of the function"));
    facts_->setHorizontalHeaderLabels({tr("Setting"), tr("Value")});
    applyFilter();
    refreshFacts();
}

void ConfigurationPage::setFunction(const QString& name) {
    if (name == form_.function()) return;
    form_.setFunction(name);
    scroll_->verticalScrollBar()->setValue(0);
}

void ConfigurationPage::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void ConfigurationPage::showProperty(const QString& path) {
    filter_->clear();
    for (const Section& section : sections_) {
        for (PropertyField* field : section.fields) {
            if (QString::fromStdString(field->row().path) != path) continue;
            scroll_->ensureWidgetVisible(field);
            field->setFocus();
        }
    }
}

void ConfigurationPage::refresh() {
    // While the template cannot be read the form stays, so that nothing jumps with each letter typed there.
    const bool broken = !form_.source().now().written && stack_->currentIndex() == 0;
    const bool form = form_.isBound() || (broken && session_.function(form_.function()) != nullptr &&
                                          session_.function(form_.function())->fromWorkspace);
    stack_->setCurrentIndex(form ? 0 : 1);
    filter_->setEnabled(form);
    if (!form) return refreshFacts();
    for (const Section& section : sections_) {
        for (PropertyField* field : section.fields) field->refresh();
    }
    applyFilter();
}

QString ConfigurationPage::whyReadOnly() const {
    if (form_.function().isEmpty()) return tr("Choose a function to see its configuration.");
    const QString problem = form_.source().now().problem;
    if (!problem.isEmpty())
        return tr("The template cannot be read, so nothing can be changed here: %1").arg(problem);
    const FunctionView* function = session_.function(form_.function());
    if (function == nullptr) return tr("There is no function of this name.");
    return tr(
        "This function was made through the API and is not in the template, so it can only be looked at "
        "here. Change it the way it was made, or describe it in template.yaml.");
}

void ConfigurationPage::refreshFacts() {
    reason_->setText(whyReadOnly());
    const FunctionView* function = session_.function(form_.function());
    const std::vector<VersionRow> rows =
        function != nullptr ? versionRows(*function->latest) : std::vector<VersionRow>();
    facts_->setVisible(!rows.empty());
    facts_->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < facts_->rowCount(); ++i) {
        const VersionRow& row = rows[static_cast<size_t>(i)];
        int column = 0;
        for (const QString& text : {row.name, row.value}) {
            if (facts_->item(i, column) == nullptr) facts_->setItem(i, column, new QTableWidgetItem);
            facts_->item(i, column)->setText(text);
            ++column;
        }
    }
}

void ConfigurationPage::applyFilter() {
    const QString wanted = filter_->text().trimmed();
    bool any = false;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        const Section& section = sections_[i];
        bool some = false;
        for (PropertyField* field : section.fields) {
            const bool known =
                !form_.isBound() || form_.has({field->row().path.substr(0, field->row().path.find('.'))});
            const bool shown = known && (wanted.isEmpty() || field->matches(wanted) ||
                                         section.title->text().contains(wanted, Qt::CaseInsensitive));
            field->setVisible(shown);
            some = some || shown;
        }
        section.box->setVisible(some);
        index_->item(static_cast<int>(i))->setHidden(!some);
        any = any || some;
    }
    nothing_->setVisible(!any);
}

void ConfigurationPage::goToSection(int index) {
    if (jumping_ || index < 0 || index >= static_cast<int>(sections_.size())) return;
    jumping_ = true;
    scroll_->verticalScrollBar()->setValue(sections_[static_cast<size_t>(index)].box->y());
    jumping_ = false;
}

void ConfigurationPage::followScroll() {
    if (jumping_) return;
    jumping_ = true;
    const int top = scroll_->verticalScrollBar()->value() + 24;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        if (sections_[i].box->isVisibleTo(this) && sections_[i].box->y() <= top)
            index_->setCurrentRow(static_cast<int>(i));
    }
    jumping_ = false;
}

void ConfigurationPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    index_->setVisible(width() >= kWide);
}

}  // namespace updraft

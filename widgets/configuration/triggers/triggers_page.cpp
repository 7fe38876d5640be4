#include "widgets/configuration/triggers/triggers_page.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/base/retranslate.h"
#include "widgets/configuration/triggers/trigger_card.h"
#include "widgets/configuration/triggers/trigger_words.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {

TriggersPage::TriggersPage(TemplateSource& source, PlatformSession& session, const Theme& theme,
                           QWidget* parent)
    : QWidget(parent),
      session_(session),
      theme_(theme),
      form_(source),
      add_(new QPushButton),
      menu_(new QMenu(this)),
      undo_(new QToolButton),
      none_(new QLabel),
      problem_(new QLabel),
      cardsBox_(new QVBoxLayout) {
    setObjectName(QStringLiteral("triggersPage"));
    setLook(this, "panel");
    build();
    connect(&form_, &TemplateForm::changed, this, &TriggersPage::refresh);
    connect(&form_, &TemplateForm::openSource, this, &TriggersPage::openSource);
    connect(&session_, &PlatformSession::viewChanged, this, &TriggersPage::refreshFacts);
    connect(&source, &TemplateSource::historyChanged, this,
            [this] { undo_->setEnabled(form_.source().canUndo()); });
    connect(undo_, &QToolButton::clicked, this, [this] { form_.source().undo(); });
    const auto shortcut = [this](QKeySequence::StandardKey key, void (TemplateSource::*does)()) {
        auto* action = new QAction(this);
        action->setShortcuts(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, does] { (form_.source().*does)(); });
        addAction(action);
    };
    shortcut(QKeySequence::Undo, &TemplateSource::undo);
    shortcut(QKeySequence::Redo, &TemplateSource::redo);
    retranslated(this, [this] { retranslate(); });
}

void TriggersPage::build() {
    auto* content = new QWidget;
    setLook(content, "panel");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    add_->setObjectName(QStringLiteral("addTrigger"));
    setLook(add_, "primary");
    menu_->setObjectName(QStringLiteral("triggerMenu"));
    menu_->setToolTipsVisible(true);
    connect(add_, &QPushButton::clicked, this,
            [this] { menu_->popup(add_->mapToGlobal(QPoint(0, add_->height() + 4))); });
    none_->setObjectName(QStringLiteral("noTriggers"));
    none_->setWordWrap(true);
    setLook(none_, "secondary");
    undo_->setObjectName(QStringLiteral("undoTrigger"));
    undo_->setEnabled(false);
    themed(this, theme_, [this] { undo_->setIcon(theme_.icon(QStringLiteral("edit-undo"))); });
    head->addWidget(add_);
    head->addWidget(none_, 1);
    head->addWidget(undo_);
    column->addLayout(head);
    setLook(problem_, "error");
    problem_->setObjectName(QStringLiteral("triggerProblem"));
    problem_->setWordWrap(true);
    problem_->hide();
    column->addWidget(problem_);
    cardsBox_->setSpacing(8);
    column->addLayout(cardsBox_);
    url_ = addFact(column, "urlFact", QStringLiteral("FunctionUrlConfig.AuthType"));
    destinations_ =
        addFact(column, "destinationFact", QStringLiteral("EventInvokeConfig.MaximumRetryAttempts"));
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

TriggersPage::Fact TriggersPage::addFact(QVBoxLayout* column, const char* name, const QString& property) {
    const Fact fact{new QLabel, new QLabel, new QToolButton};
    auto* card = new QFrame;
    card->setObjectName(QLatin1String(name));
    setLook(card, "card");
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    setLook(fact.title, "heading");
    fact.text->setObjectName(QStringLiteral("text"));
    fact.text->setWordWrap(true);
    fact.text->setTextFormat(Qt::PlainText);
    fact.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(fact.title);
    row->addWidget(fact.text, 1);
    row->addWidget(fact.change);
    fact.change->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(fact.change, &QToolButton::clicked, this, [this, property] { emit propertyRequested(property); });
    column->addWidget(card);
    return fact;
}

void TriggersPage::fillMenu() {
    menu_->clear();
    for (const EventSchema& schema : eventSchemas()) {
        const QString title = triggerTitle(schema.type);
        const bool runs = schema.support != sam::Support::Missing;
        QAction* action = menu_->addAction(runs ? title : tr("%1 (not run on this machine yet)").arg(title));
        action->setToolTip(triggerHelp(schema.type));
        action->setData(QString::fromStdString(schema.type));
        connect(action, &QAction::triggered, this, [this, type = schema.type] { add(type); });
    }
}

void TriggersPage::retranslate() {
    add_->setText(tr("Add trigger"));
    undo_->setAccessibleName(tr("Undo in the template"));
    undo_->setToolTip(tr("Undo in the template (%1)")
                          .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    url_.title->setText(tr("Function URL"));
    destinations_.title->setText(tr("Asynchronous"));
    for (const Fact& fact : {url_, destinations_}) {
        fact.change->setText(tr("Change"));
        fact.change->setAccessibleName(tr("Change %1").arg(fact.title->text()));
    }
    fillMenu();
    refresh();
}

void TriggersPage::setFunction(const QString& name) {
    if (name == form_.function()) return;
    opened_.clear();
    say({});
    form_.setFunction(name);
}

void TriggersPage::refresh() {
    const bool readable = form_.source().now().written.has_value();
    if (readable || form_.function() != shownFor_) refreshCards();
    add_->setEnabled(form_.isBound());
    for (TriggerCard* card : cards_) card->setEnabled(form_.isBound());
    QString none;
    if (!form_.isBound())
        none = readable ? tr("The template does not describe this function, so no events can be added to it.")
                        : tr("The template cannot be read just now.");
    else if (cards_.empty())
        none = tr("No events invoke this function; it can be invoked by hand, by its URL and by the API.");
    none_->setText(none);
    refreshFacts();
}

void TriggersPage::refreshCards() {
    const std::vector<std::string> names = form_.keys({"Events"});
    const bool same =
        shownFor_ == form_.function() && names.size() == cards_.size() &&
        std::equal(names.begin(), names.end(), cards_.begin(),
                   [](const std::string& name, const TriggerCard* card) { return card->name() == name; });
    if (same) {
        for (TriggerCard* card : cards_) card->refresh();
        return;
    }
    std::vector<TriggerCard*> before = std::exchange(cards_, {});
    const bool other = std::exchange(shownFor_, form_.function()) != form_.function();
    for (const std::string& name : names) {
        const auto found = std::find_if(before.begin(), before.end(), [&](const TriggerCard* card) {
            return card != nullptr && !other && card->name() == name;
        });
        TriggerCard* card = found == before.end() ? nullptr : std::exchange(*found, nullptr);
        if (card == nullptr) {
            card = new TriggerCard(form_, theme_, name);
            connect(card, &TriggerCard::removeRequested, this, &TriggersPage::remove);
        }
        cardsBox_->removeWidget(card);
        cardsBox_->addWidget(card);
        card->refresh();
        cards_.push_back(card);
        if (name == opened_) card->open(true);
        if (name == opened_) opened_.clear();
    }
    for (TriggerCard* card : before) {
        if (card == nullptr) continue;
        card->hide();
        card->deleteLater();
    }
}

QString TriggersPage::destinationText() const {
    const FunctionView* function = session_.function(form_.function());
    if (function == nullptr) return tr("The function is not running.");
    const auto found = function->eventInvoke.find("");
    QStringList parts;
    if (found != function->eventInvoke.end()) {
        const EventInvokeConfig& config = found->second;
        if (!config.onSuccessArn.empty())
            parts += tr("After success to %1").arg(QString::fromStdString(config.onSuccessArn));
        if (!config.onFailureArn.empty())
            parts += tr("After failure to %1").arg(QString::fromStdString(config.onFailureArn));
        if (config.maximumRetryAttempts) parts += tr("%n retries", nullptr, *config.maximumRetryAttempts);
    }
    const std::string& dead = function->latest->config.deadLetterArn;
    if (!dead.empty()) parts += tr("Dead letters to %1").arg(QString::fromStdString(dead));
    return parts.isEmpty() ? tr("No destinations; a failed event is tried twice more, then given up.")
                           : parts.join(QStringLiteral("\n"));
}

void TriggersPage::refreshFacts() {
    const FunctionView* function = session_.function(form_.function());
    QStringList addresses;
    if (function != nullptr) {
        for (const auto& [qualifier, url] : function->urls) {
            const QString host = QStringLiteral("http://%1.lambda-url.%2.localhost:%3/")
                                     .arg(QString::fromStdString(url.urlId), region())
                                     .arg(session_.endpoint().port());
            addresses +=
                qualifier.empty() ? host : tr("%1 (alias %2)").arg(host, QString::fromStdString(qualifier));
        }
    }
    const QString none = tr("None; set who may call to get one.");
    url_.text->setText(addresses.isEmpty() ? none : addresses.join(QStringLiteral("\n")));
    destinations_.text->setText(destinationText());
    for (const Fact& fact : {url_, destinations_}) fact.change->setEnabled(form_.isBound());
    const int count = static_cast<int>(cards_.size() + static_cast<size_t>(addresses.size()));
    if (count == count_) return;
    count_ = count;
    emit countChanged(count);
}

QString TriggersPage::region() const {
    const FunctionView* function = session_.function(form_.function());
    if (function == nullptr) return {};
    return QString::fromStdString(function->latest->arn).section(QLatin1Char(':'), 3, 3);
}

std::string TriggersPage::uniqueName(const std::string& type) const {
    const std::vector<std::string> names = form_.keys({"Events"});
    std::string name = type;
    for (int i = 2; std::find(names.begin(), names.end(), name) != names.end(); ++i)
        name = type + std::to_string(i);
    return name;
}

void TriggersPage::add(const std::string& type) {
    const EventSchema* schema = eventSchema(type);
    if (schema == nullptr || !form_.isBound()) return;
    opened_ = uniqueName(type);
    form_.write({{{"Events", opened_}, newTrigger(*schema, form_.function().toStdString())}},
                [self = QPointer(this)](const QString& problem) {
                    if (self) self->say(problem);
                });
}

void TriggersPage::remove(const QString& name) {
    form_.remove({"Events", name.toStdString()}, [self = QPointer(this)](const QString& problem) {
        if (self) self->say(problem);
    });
}

void TriggersPage::say(const QString& problem) {
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

}  // namespace updraft

#include "widgets/configuration/form/property_field.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/base/retranslate.h"
#include "widgets/configuration/form/property_texts.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kTitleWidth = 168;

QString fingerprint(const FieldState& state) {
    const auto of = [](const std::optional<WrittenValue>& value) {
        return value ? QString::fromStdString(value->source) : QString(QChar(0));
    };
    return of(state.own) + QChar(1) + of(state.inherited);
}

QString asText(const WrittenValue& value) {
    if (value.kind == WrittenValue::Kind::Single) return QString::fromStdString(value.text);
    return QString::fromStdString(value.source).simplified();
}

ItemPresets layersOf(TemplateForm& form, const PropertyRow& row) {
    if (row.path != "Layers") return {};
    return [&form] {
        std::vector<ItemPreset> presets;
        for (const LayerDefinition& layer : form.source().now().model.layers)
            presets.emplace_back("!Ref " + layer.logicalId, QString::fromStdString(layer.name));
        return presets;
    };
}

}  // namespace

PropertyField::PropertyField(TemplateForm& form, const Theme& theme, const PropertyRow& row,
                             TemplatePath base, QWidget* parent)
    : QWidget(parent),
      form_(form),
      row_(row),
      event_(!base.empty()),
      path_(std::move(base)),
      editor_(makeValueEditor(row, theme, layersOf(form, row), this)),
      title_(new QLabel),
      badge_(new QLabel),
      help_(new QLabel),
      message_(new QLabel),
      menu_(new QToolButton) {
    for (std::string& part : splitPath(row.path)) path_.push_back(std::move(part));
    setObjectName(QStringLiteral("field.") + QString::fromStdString(row.path));
    build(theme);
    connect(editor_, &ValueEditor::typed, this, &PropertyField::check);
    connect(editor_, &ValueEditor::committed, this, &PropertyField::commit);
    connect(menu_, &QToolButton::clicked, this, &PropertyField::showMenu);
    retranslated(this, [this] { retranslate(); });
}

void PropertyField::build(const Theme& theme) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(16);
    head_ = buildHead();
    row->addWidget(head_, 0, Qt::AlignTop);
    auto* body = new QVBoxLayout;
    body->setSpacing(4);
    computed_ = buildComputed(theme);
    body->addWidget(editor_);
    body->addWidget(computed_);
    message_->setObjectName(QStringLiteral("message"));
    for (QLabel* label : {message_, help_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        body->addWidget(label);
    }
    setLook(message_, "error");
    setLook(help_, "secondary");
    row->addLayout(body, 1);
    menu_->setText(QStringLiteral("⋯"));
    menu_->setObjectName(QStringLiteral("fieldMenuButton"));
    row->addWidget(menu_, 0, Qt::AlignTop);
}

QWidget* PropertyField::buildHead() {
    auto* head = new QWidget;
    head->setFixedWidth(kTitleWidth);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 5, 0, 0);
    column->setSpacing(4);
    title_->setWordWrap(true);
    title_->setBuddy(editor_);
    column->addWidget(title_);
    setLook(badge_, "chip");
    badge_->setWordWrap(true);
    column->addWidget(badge_, 0, Qt::AlignLeft);
    return head;
}

QWidget* PropertyField::buildComputed(const Theme& theme) {
    auto* computed = new QWidget;
    auto* row = new QHBoxLayout(computed);
    row->setContentsMargins(0, 0, 0, 0);
    source_ = new QLabel;
    source_->setObjectName(QStringLiteral("computedSource"));
    source_->setTextFormat(Qt::PlainText);
    source_->setWordWrap(true);
    source_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    themed(source_, theme, [this, &theme] { source_->setFont(theme.font(FontRole::Mono)); });
    inYaml_ = new QToolButton;
    inYaml_->setObjectName(QStringLiteral("editInYaml"));
    inYaml_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(inYaml_, &QToolButton::clicked, this, [this] { form_.reveal(path_); });
    row->addWidget(source_, 1);
    row->addWidget(inYaml_, 0, Qt::AlignTop);
    return computed;
}

void PropertyField::retranslate() {
    const QString title = propertyTitle(row_, event_);
    title_->setText(title);
    title_->setToolTip(QString::fromStdString(row_.path));
    badge_->setText(supportBadge(row_.support));
    badge_->setToolTip(supportNote(row_));
    badge_->setVisible(badged_ && row_.support != sam::Support::Full);
    menu_->setAccessibleName(tr("What can be done with %1").arg(title));
    menu_->setToolTip(tr("Reset, show in YAML, documentation"));
    inYaml_->setText(tr("Edit in YAML"));
    inYaml_->setAccessibleName(tr("Edit %1 in YAML").arg(title));
    editor_->setNames(title);
    everShown_ = false;
    refresh();
}

FieldState PropertyField::state() const {
    FieldState state;
    state.own = form_.own(path_);
    state.inherited = form_.inherited(path_);
    state.placeholder = placeholder(state);
    return state;
}

QString PropertyField::placeholder(const FieldState& state) const {
    if (state.inherited) return tr("%1 (from Globals)").arg(asText(*state.inherited));
    if (row_.usual.empty()) return {};
    const QString usual = choiceText(row_, QString::fromStdString(row_.usual));
    return row_.kind == PropertyKind::Text ? usual : tr("%1 (default)").arg(usual);
}

QString PropertyField::origin(const FieldState& state) const {
    if (state.inherited && !state.own) return tr("From Globals: %1").arg(asText(*state.inherited));
    return {};
}

void PropertyField::refresh() {
    const FieldState now = state();
    const QString print = fingerprint(now);
    const bool same = everShown_ && print == shown_;
    setEnabled(form_.isBound());
    if ((same || stale_) && editor_->isTouched()) return check();  // what is being typed stays
    if (!same || stale_) {
        const bool shows = editor_->canShow(now);
        if (shows) editor_->show(now);
        if (!shows) source_->setText(QString::fromStdString(now.own->source));
        editor_->setVisible(shows);
        computed_->setVisible(!shows);
        shown_ = print;
        everShown_ = true;
        stale_ = false;
    }
    QStringList help;
    for (const QString& part : {propertyHelp(row_, event_), limitsText(row_), origin(now)}) {
        if (!part.isEmpty()) help += part;
    }
    help_->setText(help.join(QStringLiteral("  ·  ")));
    help_->setVisible(!help.isEmpty());
    check();
}

bool PropertyField::matches(const QString& filter) const {
    for (const QString& text :
         {title_->text(), propertyHelp(row_, event_), QString::fromStdString(row_.path)}) {
        if (text.contains(filter, Qt::CaseInsensitive)) return true;
    }
    return false;
}

void PropertyField::hideTitle() {
    head_->hide();
}

void PropertyField::hideBadge() {
    badged_ = false;
    badge_->hide();
}

QString PropertyField::message() const {
    return message_->isHidden() ? QString() : message_->text();
}

std::optional<PropertyProblem> PropertyField::problem() const {
    if (computed_->isVisibleTo(this)) return std::nullopt;
    if (editor_->isEmpty()) {
        const bool grouped = row_.path.find('.') != std::string::npos || path_.size() > 1;
        const TemplatePath parent(path_.begin(), path_.end() - 1);
        if (!row_.required || form_.inherited(path_) || (grouped && !form_.own(parent))) return std::nullopt;
    }
    if (row_.path == "Handler" && !event_ && !editor_->isEmpty()) {
        const std::vector<ValueChange> all = editor_->changes();
        if (all.size() == 1 && all[0].second && all[0].second->kind() == TemplateValue::Kind::Text)
            return validateHandler(form_.text({"Runtime"}), all[0].second->text());
    }
    return editor_->problem();
}

QString PropertyField::diagnosticText() const {
    std::string path = "Resources." + form_.logicalId() + ".Properties";
    for (const std::string& part : path_) path += "." + part;
    for (const Diagnostic& one : form_.source().now().model.diagnostics) {
        if (one.path == path && one.severity == Severity::Error)
            return QString::fromStdString(one.remedy.empty() ? one.message : one.message + ". " + one.remedy);
    }
    return {};
}

void PropertyField::say(const QString& text) {
    message_->setText(text);
    message_->setVisible(!text.isEmpty());
    editor_->setInvalid(!text.isEmpty());
}

void PropertyField::check() {
    if (!form_.isBound()) return say({});
    if (const auto wrong = problem()) return say(problemText(*wrong));
    say(editor_->isTouched() ? QString() : diagnosticText());
}

const PropertyField* PropertyField::missingPeer() const {
    const auto found = std::find_if(peers_.begin(), peers_.end(), [](const PropertyField* peer) {
        return peer->row_.required && peer->editor_->isEmpty() && peer->computed_->isHidden();
    });
    return found == peers_.end() ? nullptr : *found;
}

std::vector<ValueChange> PropertyField::changes() const {
    std::vector<ValueChange> changes = editor_->changes();
    for (auto& [path, value] : changes) path.insert(path.begin(), path_.begin(), path_.end());
    return changes;
}

void PropertyField::commit() {
    check();
    if (!form_.isBound() || problem()) return;
    std::vector<ValueChange> all = changes();
    std::vector<PropertyField*> along = {this};
    if (const PropertyField* missing = editor_->isEmpty() ? nullptr : missingPeer()) {
        if (missing != this) return say(tr("“%1” is needed too.").arg(missing->title_->text()));
    }
    for (PropertyField* peer : peers_) {
        if (peer == this || !peer->editor_->isTouched() || peer->problem()) continue;
        for (ValueChange& change : peer->changes()) all.push_back(std::move(change));
        along.push_back(peer);
    }
    for (PropertyField* field : along) field->editor_->settle();
    form_.write(std::move(all), [self = QPointer(this)](const QString& problem) {
        if (self) self->written(problem);
    });
}

void PropertyField::written(const QString& problem) {
    stale_ = problem.isEmpty();
    if (!problem.isEmpty()) say(problem);
}

void PropertyField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && editor_->isTouched()) {
        everShown_ = false;
        editor_->settle();
        refresh();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PropertyField::showMenu() {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("fieldMenu"));
    // A group cannot do without what it requires, so that goes with all of it; a trigger is removed as one.
    const bool whole = row_.required && path_.size() > 1;
    const TemplatePath target(path_.begin(), path_.end() - (whole ? 1 : 0));
    const QString text =
        whole ? tr("Remove %1").arg(QString::fromStdString(target.back())) : tr("Reset to default");
    QAction* reset = menu.addAction(text, this, [this, target] {
        form_.remove(target, [self = QPointer(this)](const QString& problem) {
            if (self) self->written(problem);
        });
    });
    reset->setEnabled(form_.own(target).has_value() && !(whole && event_));
    menu.addAction(tr("Show in YAML"), this, [this] { form_.reveal(path_); });
    QAction* read = menu.addAction(tr("Documentation"), this, [this] {
        QDesktopServices::openUrl(QUrl(QString::fromStdString(row_.documentation)));
    });
    read->setEnabled(!row_.documentation.empty());
    menu.exec(menu_->mapToGlobal(QPoint(0, menu_->height())));
}

}  // namespace updraft

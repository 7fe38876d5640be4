#include "widgets/configuration/triggers/trigger_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/configuration/form/property_field.h"
#include "widgets/configuration/form/property_texts.h"
#include "widgets/configuration/triggers/trigger_words.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

QToolButton* button(const char* name) {
    auto* made = new QToolButton;
    made->setObjectName(QLatin1String(name));
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return made;
}

}  // namespace

TriggerCard::TriggerCard(TemplateForm& form, const Theme& theme, std::string name, QWidget* parent)
    : QFrame(parent),
      form_(form),
      theme_(theme),
      name_(std::move(name)),
      title_(new QLabel),
      kind_(new QLabel),
      badge_(new QLabel),
      summary_(new QLabel),
      unknown_(new QLabel),
      open_(button("openTrigger")),
      remove_(button("removeTrigger")),
      inYaml_(button("triggerInYaml")),
      body_(new QWidget),
      fieldsBox_(new QVBoxLayout(body_)) {
    setObjectName(QStringLiteral("trigger.") + QString::fromStdString(name_));
    setLook(this, "card");
    build();
    connect(open_, &QToolButton::toggled, this, &TriggerCard::open);
    connect(inYaml_, &QToolButton::clicked, this, [this] { form_.reveal({"Events", name_}); });
    connect(remove_, &QToolButton::clicked, this,
            [this] { emit removeRequested(QString::fromStdString(name_)); });
    retranslated(this, [this] { retranslate(); });
}

void TriggerCard::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    setLook(title_, "heading");
    setLook(kind_, "chip");
    setLook(badge_, "chip");
    title_->setTextFormat(Qt::PlainText);
    head->addWidget(title_);
    head->addWidget(kind_, 0, Qt::AlignVCenter);
    head->addStretch();
    for (QToolButton* one : {open_, inYaml_, remove_}) head->addWidget(one);
    open_->setCheckable(true);
    column->addLayout(head);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    summary_->setObjectName(QStringLiteral("triggerSummary"));
    summary_->setTextFormat(Qt::PlainText);
    summary_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    themed(summary_, theme_, [this] { summary_->setFont(theme_.font(FontRole::Mono)); });
    line->addWidget(summary_, 1);
    line->addWidget(badge_);
    column->addLayout(line);
    fieldsBox_->setContentsMargins(0, 8, 0, 0);
    fieldsBox_->setSpacing(0);
    setLook(unknown_, "warning");
    unknown_->setWordWrap(true);
    fieldsBox_->addWidget(unknown_);
    body_->hide();
    column->addWidget(body_);
}

void TriggerCard::retranslate() {
    const QString name = QString::fromStdString(name_);
    title_->setText(name);
    remove_->setText(tr("Remove"));
    remove_->setAccessibleName(tr("Remove trigger %1").arg(name));
    inYaml_->setText(tr("Show in YAML"));
    inYaml_->setAccessibleName(tr("Show trigger %1 in YAML").arg(name));
    unknown_->setText(tr("This type of event is not known; edit it in YAML."));
    badge_->setText(tr("not run on this machine yet"));
    refresh();
}

void TriggerCard::refresh() {
    const std::string type = form_.text({"Events", name_, "Type"});
    const EventSchema* schema = eventSchema(type);
    if (type != type_) {
        type_ = type;
        for (PropertyField* field : fields_) field->deleteLater();
        fields_.clear();
        if (!body_->isHidden()) buildFields();
    }
    kind_->setText(triggerTitle(type));
    kind_->setToolTip(triggerHelp(type));
    badge_->setVisible(schema != nullptr && schema->support == sam::Support::Missing);
    badge_->setToolTip(
        tr("The trigger is kept in the template and works in the cloud; here nothing sends these "
           "events yet. Use the test panel to send one."));
    summary_->setText(triggerSummary(form_, name_));
    summary_->setToolTip(summary_->text());
    unknown_->setVisible(schema == nullptr);
    open_->setText(open_->isChecked() ? tr("Close") : tr("Edit"));
    open_->setAccessibleName(tr("Properties of trigger %1").arg(QString::fromStdString(name_)));
    for (PropertyField* field : fields_) field->refresh();
}

void TriggerCard::buildFields() {
    const EventSchema* schema = eventSchema(type_);
    if (schema == nullptr) return;
    for (const PropertyRow& row : schema->properties) {
        if (row.kind == PropertyKind::Group) continue;
        auto* field = new PropertyField(form_, theme_, row, {"Events", name_, "Properties"});
        field->hideBadge();  // the card has one for all
        fieldsBox_->addWidget(field);
        fields_.push_back(field);
    }
}

void TriggerCard::open(bool open) {
    if (open_->isChecked() != open) return open_->setChecked(open);  // comes back here
    if (open && fields_.empty()) buildFields();
    body_->setVisible(open);
    refresh();
}

}  // namespace updraft

#include "widgets/test/call/call_options.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/elided_text.h"
#include "widgets/base/retranslate.h"
#include "widgets/test/json/json_text.h"

namespace updraft {
namespace {

const QString kLatest = QStringLiteral("$LATEST");
constexpr int kLeastFormHeight = 80;

}  // namespace

CallOptions::CallOptions(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setObjectName(QStringLiteral("callOptions"));
    build();
    connect(toggle_, &QToolButton::toggled, this, &CallOptions::open);
    const auto tell = [this] {
        refresh();
        emit changed();
    };
    connect(version_, qOverload<int>(&QComboBox::currentIndexChanged), this, tell);
    connect(type_, qOverload<int>(&QComboBox::currentIndexChanged), this, tell);
    connect(repeat_, qOverload<int>(&QSpinBox::valueChanged), this, tell);
    connect(atOnce_, qOverload<int>(&QSpinBox::valueChanged), this, tell);
    connect(context_, &QLineEdit::textChanged, this, tell);
    retranslated(this, [this] { retranslate(); });
    themed(this, theme, [this] { open(toggle_->isChecked()); });
}

QComboBox* CallOptions::combo(const char* name) {
    auto* box = new QComboBox(form_);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

QSpinBox* CallOptions::spin(const char* name, int most) {
    auto* box = new QSpinBox(form_);
    box->setObjectName(QLatin1String(name));
    box->setRange(1, most);
    box->setGroupSeparatorShown(true);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

void CallOptions::build() {
    toggle_ = new QToolButton(this);
    toggle_->setObjectName(QStringLiteral("callOptionsToggle"));
    toggle_->setCheckable(true);
    toggle_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    area_ = new QScrollArea(this);
    area_->setObjectName(QStringLiteral("callForm"));
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setMinimumHeight(kLeastFormHeight);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form_ = new QWidget;
    setLook(form_, "panel");
    form_->setAttribute(Qt::WA_StyledBackground);
    version_ = combo("callVersion");
    version_->addItem(kLatest);
    known_ << kLatest;
    type_ = combo("callType");
    for (int i = 0; i < 3; ++i) type_->addItem(QString());
    repeat_ = spin("callRepeat", kMostRepeats);
    atOnce_ = spin("callConcurrency", kMostAtOnce);
    context_ = new QLineEdit(form_);
    context_->setObjectName(QStringLiteral("callContext"));
    auto* form = new QFormLayout(form_);
    form->setContentsMargins(8, 4, 8, 8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](QWidget* field) {
        auto* label = new QLabel(form_);
        setLook(label, "secondary");
        label->setBuddy(field);
        form->addRow(label, field);
        return label;
    };
    versionLabel_ = row(version_);
    typeLabel_ = row(type_);
    repeatLabel_ = row(repeat_);
    atOnceLabel_ = row(atOnce_);
    contextLabel_ = row(context_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 2, 6, 2);
    column->setSpacing(0);
    column->addWidget(toggle_);
    area_->setWidget(form_);
    column->addWidget(area_);
    area_->setVisible(false);
}

void CallOptions::retranslate() {
    versionLabel_->setText(tr("Version"));
    typeLabel_->setText(tr("Call"));
    repeatLabel_->setText(tr("Times"));
    atOnceLabel_->setText(tr("At once"));
    contextLabel_->setText(tr("Client context"));
    type_->setItemText(0, tr("Wait for the answer"));
    type_->setItemText(1, tr("Asynchronous"));
    type_->setItemText(2, tr("Dry run"));
    context_->setPlaceholderText(tr("JSON, or nothing"));
    version_->setToolTip(tr("The version or alias that is called"));
    type_->setToolTip(
        tr("Asynchronous calls are queued and retried; a dry run only checks that the call is allowed"));
    repeat_->setToolTip(tr("How often the event is sent"));
    atOnce_->setToolTip(tr("How many of them may run at the same time"));
    context_->setToolTip(tr("What a mobile client would send along"));
    for (auto [field, label] : {std::pair<QWidget*, QLabel*>{version_, versionLabel_},
                                {type_, typeLabel_},
                                {repeat_, repeatLabel_},
                                {atOnce_, atOnceLabel_},
                                {context_, contextLabel_}}) {
        field->setAccessibleName(label->text());
    }
    area_->setMaximumHeight(form_->sizeHint().height());
    toggle_->setToolTip(tr("Version, kind of call, repetitions"));
    refresh();
}

QString CallOptions::summary() const {
    const QString times = repeat_->value() == 1 ? tr("once") : tr("%n times", "how often", repeat_->value());
    QString text = tr("%1 \u00B7 %2 \u00B7 %3", "version, kind of call, how often")
                       .arg(version_->currentText(), type_->currentText(), times);
    if (repeat_->value() > 1 && atOnce_->value() > 1)
        text += QStringLiteral(" \u00B7 ") + tr("%n at once", nullptr, atOnce_->value());
    return text;
}

void CallOptions::refresh() {
    atOnce_->setEnabled(repeat_->value() > 1);
    setLook(context_, isValid() ? "" : "invalid");
    setElidedText(toggle_, summary());
    toggle_->setAccessibleName(tr("Options of the call: %1").arg(summary()));
}

void CallOptions::open(bool open) {
    toggle_->setChecked(open);
    toggle_->setIcon(theme_.icon(open ? QStringLiteral("arrow-down") : QStringLiteral("arrow-right")));
    area_->setVisible(open);
}

void CallOptions::setFunction(const FunctionView* function) {
    QStringList names{kLatest};
    if (function != nullptr) {
        for (const Alias& alias : function->aliases) names << QString::fromStdString(alias.name);
        for (auto version = function->versions.rbegin(); version != function->versions.rend(); ++version)
            names << QString::fromStdString((*version)->version);
    }
    if (names == known_) return;
    known_ = names;
    const QString chosen = version_->currentText();
    const QSignalBlocker quiet(version_);
    version_->clear();
    version_->addItems(names);
    version_->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(chosen))));
    refresh();
}

InvocationType CallOptions::type() const {
    return static_cast<InvocationType>(std::max(type_->currentIndex(), 0));
}

bool CallOptions::isValid() const {
    const QByteArray text = context_->text().trimmed().toUtf8();
    return text.isEmpty() || !checkJson(view(text));
}

void CallOptions::apply(TestCall& call) const {
    call.qualifier = version_->currentText() == kLatest ? QString() : version_->currentText();
    call.type = type();
    call.repeat = repeat_->value();
    call.concurrency = atOnce_->isEnabled() ? atOnce_->value() : 1;
    call.clientContext = context_->text().trimmed().toUtf8();
}

QVariantMap CallOptions::state() const {
    return {
        {QStringLiteral("open"), toggle_->isChecked()},  {QStringLiteral("version"), version_->currentText()},
        {QStringLiteral("type"), type_->currentIndex()}, {QStringLiteral("repeat"), repeat_->value()},
        {QStringLiteral("atOnce"), atOnce_->value()},    {QStringLiteral("context"), context_->text()}};
}

void CallOptions::restore(const QVariantMap& state) {
    open(state.value(QStringLiteral("open"), false).toBool());
    version_->setCurrentIndex(
        std::max(0, version_->findText(state.value(QStringLiteral("version")).toString())));
    type_->setCurrentIndex(std::clamp(state.value(QStringLiteral("type"), 0).toInt(), 0, 2));
    repeat_->setValue(state.value(QStringLiteral("repeat"), 1).toInt());
    atOnce_->setValue(state.value(QStringLiteral("atOnce"), 1).toInt());
    context_->setText(state.value(QStringLiteral("context")).toString());
}

}  // namespace updraft

#include "widgets/monitor/dashboards/scope_fields.h"

#include <QComboBox>
#include <QHBoxLayout>

#include "runtime/platform/platform_view.h"
#include "widgets/models/record_text.h"
#include "widgets/monitor/dashboards/card_words.h"

namespace updraft {
namespace {

// What the first field's rows mean; a function's row has its name.
const QString kPage = QStringLiteral("page:"), kAll = QStringLiteral("all:"),
              kSeveral = QStringLiteral("several:"), kFunction = QStringLiteral("function:");
const QString kVersion = QStringLiteral("version:"), kAlias = QStringLiteral("alias:");

void choose(QComboBox* combo, const QVariant& data) {
    combo->setCurrentIndex(std::max(combo->findData(data), 0));
}

QString qualifierOf(const MonitorFilter& filter) {
    if (!filter.alias.isEmpty()) return kAlias + filter.alias;
    return filter.version ? kVersion + RecordText::version(*filter.version) : QString();
}

QString placeOf(const std::optional<MonitorFilter>& scope) {
    if (!scope) return kPage;
    if (scope->functions.isEmpty()) return kAll;
    return scope->functions.size() == 1 ? kFunction + scope->functions.first() : kSeveral;
}

}  // namespace

ScopeFields::ScopeFields(QWidget* parent) : QWidget(parent) {
    function_ = addCombo("cardFunction");
    qualifier_ = addCombo("cardQualifier");
    trigger_ = addCombo("cardTrigger");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(function_, 3);
    row->addWidget(qualifier_, 2);
    row->addWidget(trigger_, 2);
    setFocusProxy(function_);
    connect(function_, &QComboBox::currentIndexChanged, this, &ScopeFields::functionChosen);
    fill({});
}

QComboBox* ScopeFields::addCombo(const char* name) {
    auto* combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setMinimumContentsLength(8);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(combo, &QComboBox::currentIndexChanged, this, [this] {
        if (!filling_) emit changed();
    });
    return combo;
}

void ScopeFields::setTexts() {
    const std::pair<QComboBox*, QString> names[] = {{function_, tr("Whose invocations the card shows")},
                                                    {qualifier_, tr("Only of a version or an alias")},
                                                    {trigger_, tr("Only what a trigger caused")}};
    for (const auto& [combo, text] : names) {
        combo->setAccessibleName(text);
        combo->setToolTip(text);
    }
    setScope(scope());
}

void ScopeFields::setFunctions(const PlatformView& view) {
    functions_.clear();
    for (const FunctionView& function : view.functions) {
        FunctionChoice choice{QString::fromStdString(function.name), {}, {}};
        for (const FunctionVersionPtr& version : function.versions)
            choice.versions.append(QString::fromStdString(version->version));
        for (const Alias& alias : function.aliases) choice.aliases.append(QString::fromStdString(alias.name));
        functions_.push_back(std::move(choice));
    }
    setScope(scope());
}

void ScopeFields::setScope(const std::optional<MonitorFilter>& scope) {
    original_ = scope;
    fill(scope);
}

void ScopeFields::fill(const std::optional<MonitorFilter>& scope) {
    filling_ = true;
    function_->clear();
    function_->addItem(tr("As the page’s filters say"), kPage);
    function_->addItem(tr("All functions"), kAll);
    for (const FunctionChoice& each : functions_)
        function_->addItem(each.name, QString(kFunction + each.name));
    const QString place = placeOf(scope);
    if (function_->findData(place) < 0)
        function_->addItem(CardWords::scope({scope->functions, {}, {}, {}}), place);
    choose(function_, place);
    fillQualifiers(scope ? qualifierOf(*scope) : QString());
    trigger_->clear();
    trigger_->addItem(tr("Any trigger"), -1);
    for (int i = 0; i <= static_cast<int>(Trigger::Warmup); ++i)
        trigger_->addItem(RecordText::trigger(static_cast<Trigger>(i)), i);
    for (int i = 0; scope && i <= static_cast<int>(Trigger::Warmup); ++i) {
        if (scope->triggers.contains(static_cast<Trigger>(i))) choose(trigger_, i);
    }
    trigger_->setEnabled(scope.has_value());
    filling_ = false;
}

void ScopeFields::fillQualifiers(const QString& chosen) {
    const QString place = function_->currentData().toString();
    qualifier_->clear();
    qualifier_->addItem(tr("All versions"), QString());
    qualifier_->addItem(QStringLiteral("$LATEST"), QString(kVersion + QStringLiteral("$LATEST")));
    for (const FunctionChoice& each : functions_) {
        if (place != kFunction + each.name) continue;
        for (const QString& alias : each.aliases)
            qualifier_->addItem(tr("Alias %1").arg(alias), QString(kAlias + alias));
        for (const QString& version : each.versions)
            qualifier_->addItem(tr("Version %1").arg(version), QString(kVersion + version));
    }
    if (!chosen.isEmpty() && qualifier_->findData(chosen) < 0)
        qualifier_->addItem(chosen.section(QLatin1Char(':'), 1), chosen);
    choose(qualifier_, chosen);
    qualifier_->setEnabled(place.startsWith(kFunction));
}

void ScopeFields::functionChosen() {
    if (filling_) return;
    filling_ = true;
    fillQualifiers({});
    const bool own = function_->currentData().toString() != kPage;
    trigger_->setEnabled(own);
    if (!own) trigger_->setCurrentIndex(0);
    filling_ = false;
    emit changed();
}

std::optional<MonitorFilter> ScopeFields::scope() const {
    const QString place = function_->currentData().toString();
    if (place == kPage || place.isEmpty()) return std::nullopt;
    MonitorFilter filter;
    if (place.startsWith(kFunction)) filter.functions = {place.mid(kFunction.size())};
    if (place == kSeveral && original_) filter.functions = original_->functions;
    const QString qualifier = qualifier_->currentData().toString();
    if (qualifier.startsWith(kAlias)) filter.alias = qualifier.mid(kAlias.size());
    if (qualifier.startsWith(kVersion)) filter.version = qualifier.mid(kVersion.size()).toUInt();
    const int trigger = trigger_->currentData().toInt();
    // Several triggers, or a version with an alias, come from elsewhere: they stay until another is chosen.
    if (original_ && original_->triggers.contains(static_cast<Trigger>(std::max(trigger, 0))) && trigger >= 0)
        filter.triggers = original_->triggers;
    else if (trigger >= 0)
        filter.triggers.add(static_cast<Trigger>(trigger));
    return filter;
}

}  // namespace updraft

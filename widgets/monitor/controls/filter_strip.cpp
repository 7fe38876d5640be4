#include "widgets/monitor/controls/filter_strip.h"

#include <QHBoxLayout>
#include <QLabel>

#include "widgets/base/choice_button.h"
#include "widgets/base/retranslate.h"
#include "widgets/models/record_text.h"
#include "widgets/monitor/controls/monitor_words.h"
#include "widgets/monitor/controls/range_button.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kTriggerCount = static_cast<int>(Trigger::Warmup) + 1;
constexpr int kHintFrom = 1'150;  // pixels of the strip from which the hint has room

}  // namespace

FilterStrip::FilterStrip(MonitorScope& scope, PlatformSession& session, QWidget* parent)
    : QFrame(parent), scope_(scope), session_(session) {
    setObjectName(QStringLiteral("monitorFilters"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    functions_ = addChoice(layout, QStringLiteral("monitorFunctions"), true);
    version_ = addChoice(layout, QStringLiteral("monitorVersion"), false);
    alias_ = addChoice(layout, QStringLiteral("monitorAlias"), false);
    triggers_ = addChoice(layout, QStringLiteral("monitorTriggers"), true);
    clear_ = new QPushButton;
    clear_->setObjectName(QStringLiteral("monitorClear"));
    setLook(clear_, "ghost");
    layout->addWidget(clear_);
    layout->addStretch(1);
    hint_ = new QLabel;
    setLook(hint_, "secondary");
    layout->addWidget(hint_);
    range_ = new RangeButton;
    layout->addWidget(range_);
    live_ = new QPushButton;
    live_->setObjectName(QStringLiteral("monitorLive"));
    live_->setCheckable(true);
    setLook(live_, "live");
    layout->addWidget(live_);
    compare_ = addChoice(layout, QStringLiteral("monitorCompare"), false);
    connectChoices();
    connect(&scope_, &MonitorScope::queryChanged, this, &FilterStrip::showQuery);
    connect(&scope_, &MonitorScope::choicesChanged, this, &FilterStrip::fill);
    connect(&session_, &PlatformSession::workspaceLoaded, this, &FilterStrip::fill);
    retranslated(this, [this] { setTexts(); });
}

ChoiceButton* FilterStrip::addChoice(QHBoxLayout* layout, const QString& name, bool many) {
    auto* button = new ChoiceButton(many ? ChoiceButton::Pick::Many : ChoiceButton::Pick::One);
    button->setObjectName(name);
    layout->addWidget(button);
    return button;
}

void FilterStrip::connectChoices() {
    const auto change = [this](auto edit) {
        return [this, edit](const QVariantList& keys) {
            MonitorFilter filter = scope_.query().filter;
            edit(filter, keys);
            scope_.setFilter(filter);
        };
    };
    connect(functions_, &ChoiceButton::chosenChanged, this,
            change([](MonitorFilter& filter, const QVariantList& keys) {
                filter.functions.clear();
                for (const QVariant& key : keys) filter.functions.append(key.toString());
            }));
    connect(version_, &ChoiceButton::chosenChanged, this,
            change([](MonitorFilter& filter, const QVariantList& keys) {
                const int version = keys.value(0).toInt();
                filter.version = version < 0 ? std::nullopt : std::optional<std::uint32_t>(version);
            }));
    connect(alias_, &ChoiceButton::chosenChanged, this,
            change([](MonitorFilter& filter, const QVariantList& keys) {
                filter.alias = keys.value(0).toString();
            }));
    connect(triggers_, &ChoiceButton::chosenChanged, this,
            change([](MonitorFilter& filter, const QVariantList& keys) {
                filter.triggers = {};
                for (const QVariant& key : keys) filter.triggers.add(static_cast<Trigger>(key.toInt()));
            }));
    connect(clear_, &QPushButton::clicked, this, [this] { scope_.setFilter({}); });
    connect(range_, &RangeButton::rangeChosen, &scope_, &MonitorScope::setRange);
    connect(live_, &QPushButton::clicked, &scope_, &MonitorScope::setLive);
    connect(compare_, &ChoiceButton::chosenChanged, this, [this](const QVariantList& keys) {
        scope_.setCompare(static_cast<ComparePeriod>(keys.value(0).toInt()));
    });
}

// What there is, what is chosen although there is none of it, and how to choose all again.
void FilterStrip::fill() {
    const MonitorChoices& there = scope_.choices();
    const MonitorFilter& filter = scope_.query().filter;
    QStringList names = there.functions + filter.functions;
    if (const PlatformViewPtr view = session_.view()) {
        for (const FunctionView& function : view->functions)
            names.append(QString::fromStdString(function.name));
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    QList<Choice> functions, versions{{-1, tr("All versions")}}, aliases{{QString(), tr("All aliases")}},
        triggers;
    for (const QString& name : names) functions.append({name, name});
    std::vector<std::uint32_t> numbers = there.versions;
    if (filter.version && std::find(numbers.begin(), numbers.end(), *filter.version) == numbers.end())
        numbers.push_back(*filter.version);
    for (const std::uint32_t version : numbers)
        versions.append({static_cast<int>(version), RecordText::version(version)});
    QStringList aliasNames = there.aliases;
    if (!filter.alias.isEmpty() && !aliasNames.contains(filter.alias)) aliasNames.append(filter.alias);
    for (const QString& alias : aliasNames) aliases.append({alias, alias});
    for (int i = 0; i < kTriggerCount; ++i) {
        const auto trigger = static_cast<Trigger>(i);
        if (there.triggers.contains(trigger) || filter.triggers.contains(trigger))
            triggers.append({i, RecordText::trigger(trigger)});
    }
    functions_->setChoices(functions);
    version_->setChoices(versions);
    alias_->setChoices(aliases);
    triggers_->setChoices(triggers);
    showQuery();
}

void FilterStrip::showQuery() {
    const MonitorQuery& query = scope_.query();
    QVariantList functions, triggers;
    for (const QString& name : query.filter.functions) functions.append(name);
    for (int i = 0; i < kTriggerCount; ++i) {
        if (query.filter.triggers.contains(static_cast<Trigger>(i))) triggers.append(i);
    }
    functions_->setChosen(functions);
    version_->setChosen({query.filter.version ? static_cast<int>(*query.filter.version) : -1});
    alias_->setChosen({query.filter.alias});
    // Few workspaces have aliases or other triggers than calls: what is not there takes no room.
    alias_->setVisible(alias_->choices().size() > 1);
    triggers_->setChosen(triggers);
    triggers_->setVisible(triggers_->choices().size() > 1 || !triggers.isEmpty());
    clear_->setVisible(query.filter.narrowed());
    const ChartSpan shown = scope_.chartRange().visible();
    range_->setRange(query.range, {shown.from * 1'000'000, shown.until * 1'000'000});
    live_->setChecked(query.isLive());
    compare_->setChosen({static_cast<int>(query.compare)});
}

void FilterStrip::setTexts() {
    functions_->setWords([](const QVariantList& keys, const QStringList& names) {
        if (keys.isEmpty()) return tr("All functions");
        return keys.size() == 1 ? names.first()
                                : tr("%n function(s)", nullptr, static_cast<int>(keys.size()));
    });
    const auto one = [](const QVariantList&, const QStringList& names) { return names.value(0); };
    version_->setWords(one);
    alias_->setWords(one);
    triggers_->setWords([](const QVariantList& keys, const QStringList& names) {
        if (keys.isEmpty()) return tr("All triggers");
        return keys.size() == 1 ? names.first() : tr("%n trigger(s)", nullptr, static_cast<int>(keys.size()));
    });
    compare_->setWords([](const QVariantList& keys, const QStringList&) {
        return MonitorWords::compare(static_cast<ComparePeriod>(keys.value(0).toInt()));
    });
    compare_->setChoices(
        {{0, tr("No comparison")}, {1, tr("The period before")}, {2, tr("Yesterday")}, {3, tr("Last week")}});
    functions_->setToolTip(tr("Whose invocations are shown"));
    version_->setToolTip(tr("Which version’s invocations are shown"));
    alias_->setToolTip(tr("Through which alias they were called"));
    triggers_->setToolTip(tr("What called them"));
    compare_->setToolTip(tr("Show an earlier period beside this one"));
    clear_->setText(tr("Clear"));
    clear_->setToolTip(tr("Show the invocations of all functions again"));
    hint_->setText(tr("Drag to zoom · double click goes back"));
    live_->setText(tr("● Live"));
    live_->setAccessibleName(tr("Live"));
    live_->setToolTip(tr("Follow the present"));
    setAccessibleName(tr("Filters of Monitor"));
    fill();
}

void FilterStrip::setFollows(bool follows) {
    live_->setVisible(follows);
}

void FilterStrip::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    hint_->setVisible(width() >= kHintFrom);
}

}  // namespace updraft

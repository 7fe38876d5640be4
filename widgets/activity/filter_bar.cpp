#include "widgets/activity/filter_bar.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QSignalBlocker>

#include "widgets/base/retranslate.h"
#include "widgets/models/record_text.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kOutcomes = static_cast<int>(Outcome::Cancelled) + 1;
constexpr int kTriggers = static_cast<int>(Trigger::Warmup) + 1;

WallNanos nanos(const QDateTime& when) {
    return when.toMSecsSinceEpoch() * 1'000'000;
}

QDateTime dateTime(WallNanos when) {
    return QDateTime::fromMSecsSinceEpoch(when / 1'000'000);
}

template <typename Enum>
EnumSet<Enum> setOf(std::uint32_t bits, int count) {
    EnumSet<Enum> set;
    for (int i = 0; i < count; ++i) {
        if ((bits >> i & 1U) != 0) set.add(static_cast<Enum>(i));
    }
    return set;
}

// Keeps what was chosen while the texts change.
template <typename Fill>
void refill(QComboBox* combo, Fill fill) {
    const QSignalBlocker blocker(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    fill();
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

}  // namespace

FilterBar::FilterBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("invocationFilter"));
    setLook(this, "bar");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    text_ = new QLineEdit(this);
    text_->setObjectName(QStringLiteral("filterText"));
    text_->setClearButtonEnabled(true);
    text_->setMinimumWidth(120);
    setLook(text_, "search");
    layout->addWidget(text_, 1);
    textDelay_.setSingleShot(true);
    textDelay_.setInterval(250);
    connect(text_, &QLineEdit::textChanged, &textDelay_, qOverload<>(&QTimer::start));
    connect(&textDelay_, &QTimer::timeout, this, &FilterBar::announce);
    status_ = addCombo(layout, QStringLiteral("filterStatus"));
    trigger_ = addCombo(layout, QStringLiteral("filterTrigger"));
    range_ = addCombo(layout, QStringLiteral("filterRange"));
    for (QDateTimeEdit** edit : {&from_, &until_}) {
        *edit = new QDateTimeEdit(this);
        (*edit)->setCalendarPopup(true);
        (*edit)->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        (*edit)->hide();
        layout->addWidget(*edit);
        connect(*edit, &QDateTimeEdit::dateTimeChanged, this, &FilterBar::announce);
    }
    from_->setObjectName(QStringLiteral("filterFrom"));
    until_->setObjectName(QStringLiteral("filterUntil"));
    cold_ = new QCheckBox(this);
    cold_->setObjectName(QStringLiteral("filterCold"));
    layout->addWidget(cold_);
    clear_ = new QPushButton(this);
    clear_->setObjectName(QStringLiteral("filterClear"));
    setLook(clear_, "ghost");
    layout->addWidget(clear_);
    connect(cold_, &QCheckBox::toggled, this, &FilterBar::announce);
    connect(clear_, &QPushButton::clicked, this, &FilterBar::clear);
    connect(range_, &QComboBox::currentIndexChanged, this, &FilterBar::onRange);
    retranslated(this, [this] {
        refill(status_, [this] { fillStatus(); });
        refill(trigger_, [this] { fillTriggers(); });
        refill(range_, [this] { fillRanges(); });
        text_->setPlaceholderText(tr("Request id, error, log or payload"));
        text_->setAccessibleName(tr("Text in request id, error, log, event or response"));
        status_->setAccessibleName(tr("Status"));
        trigger_->setAccessibleName(tr("Trigger"));
        range_->setAccessibleName(tr("Time range"));
        from_->setAccessibleName(tr("From"));
        until_->setAccessibleName(tr("Until"));
        cold_->setText(tr("Cold starts only"));
        clear_->setText(tr("Clear"));
        clear_->setToolTip(tr("Show all invocations again"));
    });
    clear_->setEnabled(false);
}

QComboBox* FilterBar::addCombo(QHBoxLayout* layout, const QString& name) {
    auto* combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::announce);
    return combo;
}

void FilterBar::fillStatus() {
    status_->addItem(tr("Any status"), 0U);
    status_->addItem(tr("All errors"), kErrors.bits());
    for (int i = 0; i < kOutcomes; ++i) {
        status_->addItem(RecordText::outcome(static_cast<Outcome>(i)),
                         OutcomeSet(static_cast<Outcome>(i)).bits());
    }
}

void FilterBar::fillTriggers() {
    trigger_->addItem(tr("Any trigger"), 0U);
    for (int i = 0; i < kTriggers; ++i) {
        trigger_->addItem(RecordText::trigger(static_cast<Trigger>(i)),
                          TriggerSet(static_cast<Trigger>(i)).bits());
    }
}

void FilterBar::fillRanges() {
    range_->addItem(tr("Any time"), static_cast<int>(Range::All));
    range_->addItem(tr("Last 15 minutes"), static_cast<int>(Range::QuarterHour));
    range_->addItem(tr("Last hour"), static_cast<int>(Range::Hour));
    range_->addItem(tr("Today"), static_cast<int>(Range::Today));
    range_->addItem(tr("Between …"), static_cast<int>(Range::Between));
}

void FilterBar::onRange() {
    fixRange();
    announce();
}

void FilterBar::fixRange() {
    const QDateTime now = QDateTime::currentDateTime();
    const Range range = static_cast<Range>(range_->currentData().toInt());
    switch (range) {
        case Range::QuarterHour:
            rangeFrom_ = nanos(now.addSecs(-15 * 60));
            break;
        case Range::Hour:
            rangeFrom_ = nanos(now.addSecs(-3600));
            break;
        case Range::Today:
            rangeFrom_ = nanos(now.date().startOfDay());
            break;
        default:
            rangeFrom_ = 0;
    }
    const bool between = range == Range::Between;
    if (between && !from_->isVisibleTo(this)) {
        const QSignalBlocker first(from_), second(until_);
        from_->setDateTime(now.addSecs(-3600));
        until_->setDateTime(now);
    }
    from_->setVisible(between);
    until_->setVisible(between);
}

InvocationCriteria FilterBar::criteria() const {
    InvocationCriteria criteria;
    criteria.text = text_->text().trimmed();
    criteria.outcomes = setOf<Outcome>(status_->currentData().toUInt(), kOutcomes);
    criteria.triggers = setOf<Trigger>(trigger_->currentData().toUInt(), kTriggers);
    criteria.version = version_;
    criteria.environment = environment_;
    criteria.coldOnly = cold_->isChecked();
    criteria.from = rangeFrom_;
    if (static_cast<Range>(range_->currentData().toInt()) == Range::Between) {
        criteria.from = nanos(from_->dateTime());
        criteria.until = nanos(until_->dateTime()) + 1'000'000'000;
    }
    return criteria;
}

void FilterBar::setCriteria(const InvocationCriteria& criteria) {
    setting_ = true;
    text_->setText(criteria.text);
    status_->setCurrentIndex(std::max(0, status_->findData(criteria.outcomes.bits())));
    trigger_->setCurrentIndex(std::max(0, trigger_->findData(criteria.triggers.bits())));
    version_ = criteria.version;
    environment_ = criteria.environment;
    cold_->setChecked(criteria.coldOnly);
    const bool open = criteria.until == InvocationCriteria{}.until;
    const Range range = criteria.from == 0 && open ? Range::All : Range::Between;
    range_->setCurrentIndex(range_->findData(static_cast<int>(range)));
    fixRange();
    if (range == Range::Between) {
        from_->setDateTime(dateTime(criteria.from));
        until_->setDateTime(open ? QDateTime::currentDateTime() : dateTime(criteria.until - 1'000'000'000));
    }
    setting_ = false;
    announce();
}

void FilterBar::focusText() {
    text_->setFocus();
    text_->selectAll();
}

void FilterBar::announce() {
    textDelay_.stop();
    clear_->setEnabled(criteria().narrowed());
    if (!setting_) emit changed();
}

}  // namespace updraft

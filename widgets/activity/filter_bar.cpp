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
    layout->addStretch();
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
    status_->addItem(tr("Any status"), -1);
    for (int i = 0; i < kOutcomes; ++i) status_->addItem(RecordText::outcome(static_cast<Outcome>(i)), i);
}

void FilterBar::fillTriggers() {
    trigger_->addItem(tr("Any trigger"), -1);
    for (int i = 0; i < kTriggers; ++i) trigger_->addItem(RecordText::trigger(static_cast<Trigger>(i)), i);
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
    if (const int outcome = status_->currentData().toInt(); outcome >= 0) {
        criteria.outcome = static_cast<Outcome>(outcome);
    }
    if (const int trigger = trigger_->currentData().toInt(); trigger >= 0) {
        criteria.trigger = static_cast<Trigger>(trigger);
    }
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
    status_->setCurrentIndex(status_->findData(criteria.outcome ? static_cast<int>(*criteria.outcome) : -1));
    trigger_->setCurrentIndex(
        trigger_->findData(criteria.trigger ? static_cast<int>(*criteria.trigger) : -1));
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

void FilterBar::announce() {
    clear_->setEnabled(criteria().narrowed());
    if (!setting_) emit changed();
}

}  // namespace updraft

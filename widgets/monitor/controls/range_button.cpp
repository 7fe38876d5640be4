#include "widgets/monitor/controls/range_button.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/base/choice_button.h"
#include "widgets/base/retranslate.h"
#include "widgets/monitor/controls/monitor_words.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr std::int64_t kMs = 1'000'000;

}  // namespace

MonitorRange rangeOf(qint64 seconds) {
    return seconds == 0 ? MonitorRange::everything() : MonitorRange::last(seconds);
}

RangeButton::RangeButton(QWidget* parent)
    : QWidget(parent), button_(new ChoiceButton(ChoiceButton::Pick::One)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button_);
    button_->setObjectName(QStringLiteral("monitorRange"));
    button_->popup().addFooter(makeBetween());
    button_->setWords(
        [this](const QVariantList&, const QStringList&) { return MonitorWords::range(range_); });
    connect(button_, &ChoiceButton::chosenChanged, this,
            [this](const QVariantList& keys) { emit rangeChosen(rangeOf(keys.value(0).toLongLong())); });
    connect(from_, &QDateTimeEdit::dateTimeChanged, until_, &QDateTimeEdit::setMinimumDateTime);
    connect(apply_, &QPushButton::clicked, this, &RangeButton::chooseBetween);
    retranslated(this, [this] { setTexts(); });
}

QWidget* RangeButton::makeBetween() {
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(4, 4, 4, 4);
    title_ = new QLabel;
    setLook(title_, "secondary");
    layout->addWidget(title_);
    for (QDateTimeEdit** edit : {&from_, &until_}) {
        *edit = new QDateTimeEdit;
        (*edit)->setCalendarPopup(true);
        (*edit)->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        layout->addWidget(*edit);
    }
    from_->setObjectName(QStringLiteral("monitorFrom"));
    until_->setObjectName(QStringLiteral("monitorUntil"));
    apply_ = new QPushButton;
    apply_->setObjectName(QStringLiteral("monitorBetween"));
    layout->addWidget(apply_);
    return form;
}

void RangeButton::setTexts() {
    QList<Choice> choices;
    for (const qint64 seconds : kRangeSeconds)
        choices.append({seconds, MonitorWords::range(rangeOf(seconds))});
    button_->setChoices(choices);
    button_->say();
    button_->setToolTip(tr("Which stretch of time is shown"));
    title_->setText(tr("From – until"));
    from_->setAccessibleName(tr("From"));
    until_->setAccessibleName(tr("Until"));
    apply_->setText(tr("Show"));
    apply_->setToolTip(tr("Show the time between these two moments"));
}

void RangeButton::setRange(const MonitorRange& range, const TimeWindow& shown) {
    range_ = range;
    const bool between = range.kind == MonitorRange::Kind::Between;
    button_->setChosen(between ? QVariantList() : QVariantList{range.seconds});
    if (button_->popup().isVisible()) return;  // a person is writing
    from_->setDateTime(QDateTime::fromMSecsSinceEpoch(shown.from / kMs));
    until_->setDateTime(QDateTime::fromMSecsSinceEpoch(shown.until / kMs));
}

void RangeButton::chooseBetween() {
    const qint64 from = from_->dateTime().toMSecsSinceEpoch(), until = until_->dateTime().toMSecsSinceEpoch();
    if (from >= until) return;
    button_->popup().hide();
    emit rangeChosen(MonitorRange::between(from * kMs, until * kMs));
}

}  // namespace updraft

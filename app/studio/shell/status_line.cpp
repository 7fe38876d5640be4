#include "app/studio/shell/status_line.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QThread>
#include <algorithm>

#include "app/studio/shell/cost_alerts.h"
#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMessageMs = 6000, kSpacing = 24, kMargin = 12, kPadding = 4;

QLabel* addLabel(QHBoxLayout* layout, const char* name) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    setLook(label, "secondary");
    layout->addWidget(label);
    return label;
}

}  // namespace

StatusLine::StatusLine(const Theme& theme, PlatformSession& session, QWidget* parent)
    : QFrame(parent), theme_(theme), session_(session) {
    setObjectName(QStringLiteral("statusLine"));
    setLook(this, "statusLine");
    row_ = new QWidget(this);
    auto* layout = new QHBoxLayout(row_);
    layout->setContentsMargins(kMargin, kPadding, kMargin, kPadding);
    layout->setSpacing(kSpacing);
    setMinimumWidth(1);  // long figures leave, they do not widen the window: fit()
    message_ = addLabel(layout, "statusMessage");
    alarms_ = addAlert("statusAlarms");
    connect(alarms_, &QPushButton::clicked, this, &StatusLine::alarmsWanted);
    layout->addWidget(alarms_);
    costAlerts_ = addAlert("statusCostAlerts");
    connect(costAlerts_, &QPushButton::clicked, this, &StatusLine::budgetsWanted);
    layout->addWidget(costAlerts_);
    rate_ = addLabel(layout, "statusRate");
    environments_ = addLabel(layout, "statusEnvironments");
    errors_ = addLabel(layout, "statusErrors");
    layout->addStretch();
    editor_ = addLabel(layout, "statusEditor");
    cost_ = addLabel(layout, "statusCost");
    database_ = addLabel(layout, "statusDatabase");
    load_ = addLabel(layout, "statusLoad");
    messageEnd_.setSingleShot(true);
    connect(&messageEnd_, &QTimer::timeout, this, [this] {
        message_->clear();
        fit();
    });
    connect(&session_, &PlatformSession::viewChanged, this, &StatusLine::refresh);
    connect(&session_, &PlatformSession::stateChanged, this, &StatusLine::refresh);
    connect(&session_, &PlatformSession::problemReported, this, &StatusLine::showMessage);
    retranslated(this, [this] {
        setAccessibleName(tr("Status"));
        refresh();
    });
    keepRoom();
}

QPushButton* StatusLine::addAlert(const char* name) {
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    setLook(button, "status");
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    themed(button, theme_, [this, button] {
        button->setIcon(theme_.icon(QStringLiteral("updraft-alarm-raised"), ColorRole::Error));
    });
    return button;
}

// Figures change all the time, and with their layout as its own each change would make the whole window lay
// itself out anew. The window hears of the height alone.
void StatusLine::keepRoom() {
    const QMargins frame = contentsMargins();
    const int needed = rate_->sizeHint().height() + 2 * kPadding + frame.top() + frame.bottom();
    if (needed == room_) return;
    room_ = needed;
    updateGeometry();
}

bool StatusLine::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) keepRoom();
    return QFrame::event(event);
}

void StatusLine::showMessage(const QString& text) {
    const int room = std::max(240, width() / 2);
    message_->setText(message_->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, room));
    message_->setToolTip(text);
    fit();
    messageEnd_.start(kMessageMs);
}

void StatusLine::setEditorInfo(const QString& text) {
    editor_->setText(text);
    fit();
}

void StatusLine::setCost(const QString& text, const QString& tip) {
    cost_->setToolTip(tip);
    if (text == cost_->text()) return;
    cost_->setText(text);
    fit();
}

void StatusLine::showAlarms() {
    const PlatformViewPtr view = session_.view();
    QStringList raised;
    if (view && view->alarms) {
        for (const AlarmStatus& alarm : *view->alarms) {
            if (alarm.state == AlarmState::Alarm)
                raised.append(QString::fromStdString(alarm.definition.name));
        }
    }
    if (raised.isEmpty()) return alarms_->setText({});
    alarms_->setText(tr("%n alarm(s)", nullptr, static_cast<int>(raised.size())));
    alarms_->setAccessibleName(tr("In alarm: %1").arg(raised.join(tr(", ", "between alarms"))));
    alarms_->setToolTip(tr("In alarm:\n%1\nClick to see them").arg(raised.join(QLatin1Char('\n'))));
}

void StatusLine::showCostAlerts() {
    const PlatformViewPtr view = session_.view();
    const CostAlerts alerts = view ? CostAlerts::of(*view) : CostAlerts();
    costAlerts_->setText(alerts.text);
    costAlerts_->setAccessibleName(alerts.tip);
    costAlerts_->setToolTip(alerts.text.isEmpty() ? QString() : tr("%1\nClick to see them").arg(alerts.tip));
}

QString StatusLine::signIf(bool wrong) const {
    if (!wrong) return {};
    return QStringLiteral("<span style='color:%1'>●</span> ").arg(theme_.textColor(ColorRole::Error).name());
}

// How large it is; and what of the history could not be kept, which nobody would miss by looking at it.
void StatusLine::showDatabase(const PlatformView& view) {
    const StoreHealth& store = view.store;
    const std::uint64_t lost = store.lostRecords + store.lostLogs + store.lostChanges + store.lostPayloads;
    const QString file = QFileInfo(session_.databasePath()).fileName();
    database_->setText(signIf(!store.writable || lost > 0) +
                       tr("%1 %2, %3 invocations")
                           .arg(file, formatBytes(view.databaseBytes),
                                formatCount(static_cast<double>(store.committedSequence))));
    QStringList lines = {session_.databasePath()};
    if (!store.problem.empty()) lines += QString::fromStdString(store.problem);
    if (lost > 0) {
        lines += tr("Not kept, because more came than could be written: invocations %1, logs %2, events and "
                    "responses %3, other changes %4")
                     .arg(store.lostRecords)
                     .arg(store.lostLogs)
                     .arg(store.lostPayloads)
                     .arg(store.lostChanges);
    }
    database_->setToolTip(lines.join(QLatin1Char('\n')));
}

void StatusLine::refresh() {
    showAlarms();
    showCostAlerts();
    const PlatformViewPtr view = session_.view();
    if (!view) {
        for (QLabel* label : {rate_, environments_, errors_, database_}) label->clear();
        return fit();
    }
    const double perSecond = session_.rates().invocationsPerSecond();
    rate_->setText(tr("%1 invocations/s").arg(formatCount(perSecond)));
    const EngineCounters& counters = view->engine.counters;
    const int all = static_cast<int>(view->engine.environments.size());
    environments_->setText(
        tr("%n environment(s): %1 busy, %2 idle", nullptr, all).arg(counters.busy).arg(counters.idle));
    const int errors = session_.rates().errorsInMinute();
    errors_->setText(signIf(errors > 0) + tr("%n error(s) in the last minute", nullptr, errors));
    showDatabase(*view);
    if (++ticks_ % 4 == 1) showLoad();
    fit();
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    row_->setGeometry(contentsRect());
    fit();
}

// In a narrow window the less urgent figures give way, so that none is cut.
void StatusLine::fit() {
    int room = width() - 2 * kMargin;
    for (QPushButton* alert : {alarms_, costAlerts_}) {
        const bool any = !alert->text().isEmpty();
        if (any != alert->isVisibleTo(row_)) alert->setVisible(any);
        if (any) room -= alert->sizeHint().width() + kSpacing;
    }
    for (QLabel* label : {message_, errors_, rate_, environments_, editor_, cost_, load_, database_}) {
        const int need = label->sizeHint().width() + kSpacing;
        const bool fits = !label->text().isEmpty() && need <= room;
        if (fits) room -= need;
        label->setVisible(fits);
    }
}

// Share of all cores that was busy since the last look, from the first line of /proc/stat.
void StatusLine::showLoad() {
    QFile file(QStringLiteral("/proc/stat"));
    if (!file.open(QIODevice::ReadOnly)) return;
    const QList<QByteArray> fields = file.readLine().simplified().split(' ');
    if (fields.size() < 9) return;
    std::uint64_t total = 0;
    for (int i = 1; i <= 8; ++i) total += fields[i].toULongLong();
    const std::uint64_t busy = total - fields[4].toULongLong() - fields[5].toULongLong();  // idle, iowait
    if (lastTotal_ != 0 && total > lastTotal_) {
        const int percent = static_cast<int>(100 * (busy - lastBusy_) / (total - lastTotal_));
        load_->setText(tr("%n core(s) at %1 %", nullptr, QThread::idealThreadCount()).arg(percent));
    }
    lastBusy_ = busy;
    lastTotal_ = total;
}

}  // namespace updraft

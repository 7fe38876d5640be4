#include "widgets/monitor/dashboards/card_view.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/charts/chart_menu.h"
#include "widgets/charts/environment_timeline.h"
#include "widgets/charts/heat_map.h"
#include "widgets/charts/time_chart.h"
#include "widgets/monitor/alarms/alarm_thresholds.h"
#include "widgets/monitor/dashboards/card_grip.h"
#include "widgets/monitor/dashboards/card_words.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/monitor/environments/lanes_panel.h"
#include "widgets/monitor/overview/chart_filling.h"
#include "widgets/monitor/overview/overview_charts.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr std::int64_t kMs = 1'000'000;

// What stands out in a card's chart decides which invocations come first.
SpikeOrder orderOf(const CardContent& content) {
    if (content.kind == CardContent::Kind::Chart) return spikeOrderOf(content.chart);
    if (content.kind == CardContent::Kind::HeatMap) return SpikeOrder::Slowest;
    switch (content.metric.metric) {
        case Metric::Errors:
        case Metric::ErrorShare:
        case Metric::Throttles:
            return SpikeOrder::ErrorsFirst;
        case Metric::ColdStarts:
        case Metric::ColdStartShare:
        case Metric::InitDuration:
            return SpikeOrder::SlowestInit;
        case Metric::MemoryUsed:
            return SpikeOrder::MostMemory;
        default:
            return SpikeOrder::Slowest;
    }
}

}  // namespace

CardView::CardView(const MonitorContext& context, bool editable, QWidget* parent)
    : QWidget(parent), context_(context), editable_(editable) {
    setObjectName(QStringLiteral("dashboardCard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (editable_) {
        makeCommands();
        grip_ = new CardGrip(context_.theme, this);
        connect(grip_, &CardGrip::dragged, this, &CardView::gripped);
    }
    makeChart();
    retranslated(this, [this] { setTexts(); });
}

void CardView::makeCommands() {
    arrange_ = new QMenu(this);
    const auto alt = [](Qt::Key key) { return QKeySequence(Qt::ALT | key); };
    const auto altShift = [](Qt::Key key) { return QKeySequence(Qt::ALT | Qt::SHIFT | key); };
    add(CardCommand::Edit, Qt::Key_F2, nullptr);
    add(CardCommand::Duplicate, QKeySequence(Qt::CTRL | Qt::Key_D), nullptr);
    add(CardCommand::MoveLeft, alt(Qt::Key_Left), arrange_);
    add(CardCommand::MoveRight, alt(Qt::Key_Right), arrange_);
    add(CardCommand::MoveUp, alt(Qt::Key_Up), arrange_);
    add(CardCommand::MoveDown, alt(Qt::Key_Down), arrange_);
    arrange_->addSeparator();
    add(CardCommand::Wider, altShift(Qt::Key_Right), arrange_);
    add(CardCommand::Narrower, altShift(Qt::Key_Left), arrange_);
    add(CardCommand::Taller, altShift(Qt::Key_Down), arrange_);
    add(CardCommand::Lower, altShift(Qt::Key_Up), arrange_);
    add(CardCommand::Remove, QKeySequence::Delete, nullptr);
}

void CardView::add(CardCommand command, const QKeySequence& keys, QMenu* menu) {
    auto* action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, command] { emit commanded(command); });
    if (menu != nullptr) menu->addAction(action);
    entries_.push_back({command, action});
}

QAction* CardView::action(CardCommand command) const {
    for (const Entry& entry : entries_) {
        if (entry.command == command) return entry.action;
    }
    return nullptr;
}

void CardView::setTexts() {
    if (editable_) {
        const std::pair<CardCommand, QString> texts[] = {
            {CardCommand::Edit, tr("Edit card …")},     {CardCommand::Duplicate, tr("Duplicate card")},
            {CardCommand::Remove, tr("Remove card")},   {CardCommand::MoveLeft, tr("Move left")},
            {CardCommand::MoveRight, tr("Move right")}, {CardCommand::MoveUp, tr("Move up")},
            {CardCommand::MoveDown, tr("Move down")},   {CardCommand::Wider, tr("Wider")},
            {CardCommand::Narrower, tr("Narrower")},    {CardCommand::Taller, tr("Taller")},
            {CardCommand::Lower, tr("Lower")}};
        for (const auto& [command, text] : texts) action(command)->setText(text);
        arrange_->setTitle(tr("Move and resize"));
    }
    setCard(card_);
}

// What was shown may be at work just now.
void CardView::dropChart() {
    if (chart_ == nullptr) return;
    QWidget* outer = lanes_ != nullptr ? static_cast<QWidget*>(lanes_) : chart_;
    chart_->setObjectName({});
    outer->hide();
    layout()->removeWidget(outer);
    outer->deleteLater();
    lanes_ = nullptr;
}

void CardView::makeChart() {
    const bool focused = chart_ != nullptr && chart_->hasFocus();
    dropChart();
    ChartRange& range = context_.scope.chartRange();
    switch (card_.content.kind) {
        case CardContent::Kind::HeatMap: {
            auto* heat = new HeatMap(context_.theme, range);
            heat->setBands(heatEdges(), ChartUnit::Duration);
            chart_ = heat;
            break;
        }
        case CardContent::Kind::Timeline:
            lanes_ = new LanesPanel(context_);
            chart_ = &lanes_->timeline();
            break;
        default:
            chart_ = new TimeChart(context_.theme, range);
    }
    chart_->setObjectName(QStringLiteral("dashboardChart"));
    layout()->addWidget(lanes_ != nullptr ? static_cast<QWidget*>(lanes_) : chart_);
    if (editable_) addCommands();
    connectChart();
    setFocusProxy(chart_);
    if (focused) chart_->setFocus();
    if (grip_ != nullptr) grip_->raise();
    emit chartMade();
}

void CardView::connectChart() {
    if (auto* heat = qobject_cast<HeatMap*>(chart_)) {
        connect(heat, &HeatMap::cellPicked, this,
                [this](qint64 from, qint64 until, double least, double most) {
                    SpikeRequest request;
                    request.window = {from * kMs, until * kMs};
                    const bool lowest = least <= heatEdges().front();
                    request.leastNs = lowest ? 0 : static_cast<std::int64_t>(least);
                    request.mostNs = static_cast<std::int64_t>(most);
                    emit spikePicked(request);
                });
        return;
    }
    if (lanes_ != nullptr) return;
    connect(chart_, &RangeChart::picked, this, [this](qint64 from, qint64 until) {
        SpikeRequest request;
        request.window = {from * kMs, until * kMs};
        request.order = orderOf(card_.content);
        emit spikePicked(request);
    });
}

void CardView::addCommands() {
    for (const CardCommand command : {CardCommand::Edit, CardCommand::Duplicate})
        chart_->addAction(action(command));
    chart_->addAction(arrange_->menuAction());
    chart_->addAction(action(CardCommand::Remove));
    more_ = new QToolButton;
    more_->setObjectName(QStringLiteral("cardMore"));
    more_->setText(QStringLiteral("⋯"));
    more_->setFocusPolicy(Qt::TabFocus);
    setLook(more_, "chip");
    chart_->setHeadingButton(more_);
    connect(more_, &QToolButton::clicked, this,
            [this] { chart_->menu().open(more_->mapToGlobal(QPoint(0, more_->height()))); });
}

void CardView::setCard(const DashboardCard& card) {
    const auto widgetOf = [](const CardContent& content) {  // lines show metrics as well
        return content.kind == CardContent::Kind::Metric ? CardContent::Kind::Chart : content.kind;
    };
    const bool otherWidget = widgetOf(card_.content) != widgetOf(card.content);
    const bool otherContent = card.content != card_.content;
    card_ = card;
    if (otherWidget) makeChart();
    const QString title = CardWords::title(card_);
    const QString scope = card_.scope ? CardWords::scope(*card_.scope) : QString();
    if (lanes_ != nullptr) {
        lanes_->showAs(title, scope, card_.scope);
    } else {
        chart_->setTitle(title);
        chart_->setSubtitle(scope);
    }
    if (auto* lines = qobject_cast<TimeChart*>(chart_)) {
        setUnits(*lines, CardWords::spec(card_.content));
        if (otherContent) lines->setSeries({});
    }
    if (more_ == nullptr) return;
    more_->setToolTip(tr("What can be done with this card"));
    more_->setAccessibleName(tr("What can be done with “%1”").arg(title));
}

void CardView::setEmptyText(const QString& text) {
    if (lanes_ == nullptr) chart_->setEmptyText(text);
}

void CardView::showData(const MonitorData* known, const AlarmList& alarms, const MonitorFilter& filter) {
    if (lanes_ != nullptr) return;  // they read for themselves
    auto* heat = qobject_cast<HeatMap*>(chart_);
    auto* lines = qobject_cast<TimeChart*>(chart_);
    if (known == nullptr) {
        if (heat != nullptr) heat->setColumns({}, 0);
        if (lines != nullptr) lines->setSeries({});
        return;
    }
    const ChartGround ground = chartGround(*known);
    if (heat != nullptr) return fillHeat(*heat, ground, *known);
    const CardContent& content = card_.content;
    const bool isMetric = content.kind == CardContent::Kind::Metric;
    std::vector<ChartThreshold> thresholds;
    if (alarms) {
        thresholds = isMetric ? alarmThresholds(*alarms, content.metric, filter)
                              : alarmThresholds(*alarms, content.chart, filter);
    }
    lines->setThresholds(std::move(thresholds));
    fillChart(*lines, ground,
              isMetric ? CardWords::series(content.metric, *known)
                       : chartSeries(ChartSpecs::of(content.chart), *known));
}

void CardView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (grip_ != nullptr) grip_->move(width() - CardGrip::kSize, height() - CardGrip::kSize);
}

}  // namespace updraft

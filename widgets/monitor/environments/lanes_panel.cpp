#include "widgets/monitor/environments/lanes_panel.h"

#include <QVBoxLayout>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/charts/environment_timeline.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/session/platform_session.h"

namespace updraft {

LanesPanel::LanesPanel(const MonitorContext& context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      feed_(this),
      timeline_(new EnvironmentTimeline(context.theme, context.scope.chartRange())) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(timeline_);
    timeline_->setObjectName(QStringLiteral("monitorLanes"));
    feed_.setClock(context.now);
    timeline_->setSpanText([](const LaneSpan& span) {
        const QString lasted = formatMilliseconds(span.untilMs - span.fromMs);
        return span.id == 0 ? lasted : tr("%1 · click for its log", "duration of an invocation").arg(lasted);
    });
    connect(&feed_, &LaneFeed::changed, this, &LanesPanel::showLanes);
    connect(&context_.feed, &MonitorFeed::stateChanged, this, &LanesPanel::follow);
    connect(&context_.scope, &MonitorScope::queryChanged, this, &LanesPanel::follow);
    connect(timeline_, &EnvironmentTimeline::spanClicked, this,
            [this](quint64 id) { context_.openInvocation(id, QString()); });
    retranslated(this, [this] { setTexts(); });
    follow();
}

void LanesPanel::setTexts() {
    timeline_->setTitle(title_.isEmpty() ? tr("Environment timeline") : title_);
    showLanes();
}

void LanesPanel::showAs(const QString& title, const QString& of, const std::optional<MonitorFilter>& filter) {
    title_ = title;
    of_ = of;
    filter_ = filter;
    setTexts();
    follow();
}

void LanesPanel::follow() {
    LaneFeed::Request request;
    request.query = context_.scope.query();
    if (filter_) request.query.filter = *filter_;
    request.query.compare = ComparePeriod::None;  // nothing to it here
    if (const PlatformViewPtr view = context_.session.view(); view && view->settings.freezeIdle)
        request.freezeAfterNs = view->settings.freezeAfter.count();
    feed_.setSource(context_.feed.source());
    feed_.setRequest(request);
}

QString LanesPanel::emptyText() const {
    if (!feed_.problem().isEmpty()) return tr("The environments cannot be read: %1").arg(feed_.problem());
    return tr("No environment lived in this range: invoke a function to start one");
}

void LanesPanel::showLanes() {
    const LaneData& lanes = feed_.data();
    timeline_->setEmptyText(emptyText());
    QString note = !of_.isEmpty() ? of_ : tr("each lane is one execution environment");
    if (lanes.environmentsCut) note = tr("the newest %1 environments").arg(lanes.lanes.size());
    if (lanes.busyCut) note += QStringLiteral(" · ") + tr("of the invocations, the newest only");
    timeline_->setSubtitle(note);
    timeline_->setThrottled(lanes.throttledMs);
    timeline_->setLanes(lanes.lanes);
}

void LanesPanel::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    follow();
    feed_.setActive(true);
}

void LanesPanel::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    feed_.setActive(false);
}

}  // namespace updraft

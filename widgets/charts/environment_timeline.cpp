#include "widgets/charts/environment_timeline.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "widgets/base/format.h"
#include "widgets/charts/plot_marks.h"

namespace updraft {
namespace {

constexpr double kScrollRoom = 12;
constexpr double kNear = 3;  // pixels beside a span that still mean it

QString lengthText(const LaneSpan& span) {
    return formatMilliseconds(span.untilMs - span.fromMs);
}

}  // namespace

QString laneKindName(LaneSpanKind kind) {
    switch (kind) {
        case LaneSpanKind::Warm:
            return EnvironmentTimeline::tr("kept warm");
        case LaneSpanKind::Frozen:
            return EnvironmentTimeline::tr("frozen");
        case LaneSpanKind::Reset:
            return EnvironmentTimeline::tr("reset");
        case LaneSpanKind::Init:
            return EnvironmentTimeline::tr("init");
        case LaneSpanKind::Running:
            return EnvironmentTimeline::tr("running");
        case LaneSpanKind::Failed:
            return EnvironmentTimeline::tr("failed");
        case LaneSpanKind::Count:
            break;
    }
    return {};
}

EnvironmentTimeline::EnvironmentTimeline(const Theme& theme, ChartRange& range, QWidget* parent)
    : RangeChart(theme, range, parent), scroll_(new QScrollBar(Qt::Vertical, this)) {
    setObjectName(QStringLiteral("environmentTimeline"));
    scroll_->setSingleStep(static_cast<int>(LanesPainter::kRow));
    scroll_->setCursor(Qt::ArrowCursor);
    connect(scroll_, &QScrollBar::valueChanged, this, &EnvironmentTimeline::invalidate);
}

void EnvironmentTimeline::setLanes(std::vector<TimelineLane> lanes) {
    content_.lanes.clear();
    content_.lanes.reserve(lanes.size());
    for (TimelineLane& lane : lanes)
        content_.lanes.push_back(
            {std::move(lane.label), std::move(lane.tip), LaneSpans(std::move(lane.spans))});
    current_ = std::clamp(current_, 0, std::max(0, static_cast<int>(content_.lanes.size()) - 1));
    placeScrollBar();
    invalidate();
}

void EnvironmentTimeline::setThrottled(std::vector<double> arrivalsMs) {
    std::sort(arrivalsMs.begin(), arrivalsMs.end());
    const bool other = arrivalsMs.empty() != content_.throttled.empty();
    content_.throttled = std::move(arrivalsMs);
    if (other) {
        relayout();
    } else {
        invalidate();
    }
}

void EnvironmentTimeline::setSpanText(SpanText text) {
    spanText_ = std::move(text);
}

std::vector<ChartLegendEntry> EnvironmentTimeline::legendEntries() const {
    std::vector<ChartLegendEntry> entries;
    for (const LaneSpanKind kind :
         {LaneSpanKind::Init, LaneSpanKind::Running, LaneSpanKind::Warm, LaneSpanKind::Failed})
        entries.push_back({laneKindName(kind), laneRole(kind), ChartMark::Square, true});
    if (!content_.throttled.empty())
        entries.push_back({tr("throttled arrival"), ColorRole::Throttled, ChartMark::Tick, true});
    return entries;
}

QRectF EnvironmentTimeline::lanesBody(const ChartFrame& frame) const {
    return frame.body.adjusted(0, 0, scroll_->isVisibleTo(this) ? -kScrollRoom : 0, 0);
}

void EnvironmentTimeline::placeScrollBar() {
    const QRectF body = frame().body;
    const double room =
        body.height() - timeTicksHeight(theme()) - (content_.throttled.empty() ? 0 : LanesPainter::kTicksRow);
    const double more = LanesPainter::height(content_.lanes.size()) - room;
    scroll_->setVisible(more > 0);
    scroll_->setPageStep(std::max(1, static_cast<int>(room)));
    scroll_->setRange(0, std::max(0, static_cast<int>(std::ceil(more + 4))));
    scroll_->setGeometry(
        QRectF(body.right() - kScrollRoom + 4, body.top(), 11, std::max(room, 0.0)).toRect());
}

void EnvironmentTimeline::layoutChanged() {
    painter_.reset();
    placeScrollBar();
    RangeChart::layoutChanged();
}

const LanesPainter& EnvironmentTimeline::painter() const {
    if (!painter_)
        painter_ = std::make_unique<LanesPainter>(content_, theme(), range().visible(), lanesBody(frame()),
                                                  scroll_->value());
    return *painter_;
}

QRectF EnvironmentTimeline::plotArea() const {
    return painter().plot();
}

QRectF EnvironmentTimeline::laneRect(int lane) const {
    return painter().laneRect(lane);
}

void EnvironmentTimeline::paintChart(QPainter& painter, const ChartFrame& frame) const {
    if (content_.lanes.empty()) {
        paintChartEmpty(painter, frame.body, emptyText(), theme());
        return;
    }
    LanesPainter(content_, theme(), range().visible(), lanesBody(frame), scroll_->value()).paint(painter);
}

const LaneSpan* EnvironmentTimeline::spanAt(const QPointF& pos) const {
    const int lane = painter().laneAt(pos.y());
    if (lane < 0 || !painter().lanes().contains(pos)) return nullptr;
    const double perPixel = static_cast<double>(range().visible().length()) / painter().plot().width();
    const double ms =
        static_cast<double>(range().visible().from) + (pos.x() - painter().plot().left()) * perPixel;
    return content_.lanes[static_cast<std::size_t>(lane)].spans.at(ms, kNear * perPixel);
}

void EnvironmentTimeline::paintOverlay(QPainter& painter, const ChartFrame& frame) const {
    RangeChart::paintOverlay(painter, frame);
    const auto pos = pointedAt();
    const int lane = pos ? this->painter().laneAt(pos->y()) : -1;
    if (lane < 0) return;
    const QRectF area = this->painter().lanes();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(ColorRole::Text), 1));
    if (const LaneSpan* span = spanAt(*pos))
        painter.drawRect(this->painter().spanRect(lane, *span).toAlignedRect().adjusted(-1, 0, 0, -1));
    if (!hasFocus() || lane != current_) return;
    painter.setPen(QPen(theme().color(ColorRole::Accent), 1));
    painter.drawRect(laneRect(lane).adjusted(-0.5, -1.5, -0.5, 1.5));
}

std::optional<ChartSpan> EnvironmentTimeline::bucketAt(qint64, const QPointF&) const {
    return {};
}

void EnvironmentTimeline::clicked(qint64, const QPointF& pos) {
    const int lane = painter().laneAt(pos.y());
    if (lane >= 0) chooseLane(lane);
    const LaneSpan* span = spanAt(pos);
    if (span != nullptr && span->id != 0) emit spanClicked(span->id);
}

ChartTooltipText EnvironmentTimeline::tooltipAt(qint64 ms, const QPointF& pos) const {
    ChartTooltipText text;
    const int lane = painter().laneAt(pos.y());
    if (lane < 0) {
        if (!content_.throttled.empty() && pos.y() < painter().lanes().top()) {
            const double perPixel =
                static_cast<double>(range().visible().length()) / painter().plot().width();
            const auto at = static_cast<double>(ms);
            const auto begin =
                std::lower_bound(content_.throttled.begin(), content_.throttled.end(), at - kNear * perPixel);
            const auto end = std::lower_bound(begin, content_.throttled.end(), at + kNear * perPixel);
            text.heading = momentText(ms, 1000);
            text.notes.push_back(tr("%n throttled arrival(s) here", nullptr, static_cast<int>(end - begin)));
        }
        return text;
    }
    const TimelineContent::Lane& about = content_.lanes[static_cast<std::size_t>(lane)];
    text.heading = about.label;
    if (const LaneSpan* span = spanAt(pos)) {
        text.rows.push_back(
            {{laneKindName(span->kind), laneRole(span->kind), ChartMark::Square, true}, lengthText(*span)});
        text.notes.push_back(momentText(static_cast<qint64>(span->fromMs), 1));
        if (const QString more = spanText_ ? spanText_(*span) : QString(); !more.isEmpty())
            text.notes.push_back(more);
    } else {
        text.notes.push_back(momentText(ms, 1000));
        text.notes.push_back(tr("no environment at this moment"));
    }
    if (!about.tip.isEmpty()) text.notes.push_back(about.tip);
    return text;
}

Qt::CursorShape EnvironmentTimeline::cursorAt(const QPointF& pos) const {
    const LaneSpan* span = spanAt(pos);
    return span != nullptr && span->id != 0 ? Qt::PointingHandCursor : RangeChart::cursorAt(pos);
}

bool EnvironmentTimeline::wheelTaken(QWheelEvent* event) {
    const QPoint delta = event->angleDelta();
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y());
    if (event->modifiers() != Qt::NoModifier || sideways || scroll_->maximum() == 0) return false;
    constexpr double kRowsPerNotch = 3, kNotch = 120;
    scroll_->setValue(scroll_->value() -
                      static_cast<int>(delta.y() / kNotch * kRowsPerNotch * LanesPainter::kRow));
    return true;
}

QPointF EnvironmentTimeline::keyboardPos(double x) const {
    return {x, laneRect(current_).center().y()};
}

void EnvironmentTimeline::chooseLane(int lane) {
    lane = std::clamp(lane, 0, std::max(0, static_cast<int>(content_.lanes.size()) - 1));
    const int top = static_cast<int>(LanesPainter::kRow * lane);
    const int bottom = top + static_cast<int>(LanesPainter::kRow) - scroll_->pageStep();
    scroll_->setValue(std::clamp(scroll_->value(), std::min(bottom, top), top));
    if (std::exchange(current_, lane) == lane) return;
    emit laneChanged(lane);
    update();
}

void EnvironmentTimeline::jump(bool forward) {
    if (content_.lanes.empty()) return;
    const ChartSpan visible = range().visible();
    const auto at = static_cast<double>(range().crosshair().value_or(forward ? visible.from : visible.until));
    const LaneSpan* span = content_.lanes[static_cast<std::size_t>(current_)].spans.next(at, forward);
    if (span == nullptr) return;
    // The crosshair is whole milliseconds: inside the span, if it is long enough.
    const auto ms = static_cast<qint64>(std::ceil(span->fromMs));
    if (!visible.contains(ms)) range().pan(ms - (visible.from + visible.length() / 2));
    range().setCrosshair(ms);
}

void EnvironmentTimeline::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        chooseLane(current_ + (event->key() == Qt::Key_Up ? -1 : 1));
        useKeyboard();
        return;
    }
    if (control && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        useKeyboard();
        jump(event->key() == Qt::Key_Right);
        return;
    }
    RangeChart::keyPressEvent(event);
}

QString EnvironmentTimeline::spokenValues() const {
    if (content_.lanes.empty()) return emptyText();
    const auto& lane = content_.lanes[static_cast<std::size_t>(current_)];
    return tr("%n environment(s)", nullptr, static_cast<int>(content_.lanes.size())) + QStringLiteral("; ") +
           spanText(range().visible()) + QStringLiteral("; ") + tr("at %1").arg(lane.label);
}

QString EnvironmentTimeline::csv() const {
    QStringList lines{QStringLiteral("environment,kind,from,until,milliseconds")};
    const auto from = static_cast<double>(range().visible().from),
               until = static_cast<double>(range().visible().until);
    static constexpr const char* kKinds[] = {"warm", "frozen", "reset", "init", "running", "failed"};
    for (const TimelineContent::Lane& lane : content_.lanes) {
        for (const auto& [begin, end] : {lane.spans.below(from, until), lane.spans.above(from, until)}) {
            for (const LaneSpan* span = begin; span != end; ++span) {
                if (span->untilMs <= from || span->fromMs >= until) continue;
                lines << QStringList{csvCell(lane.label), QLatin1String(kKinds[static_cast<int>(span->kind)]),
                                     csvTime(static_cast<qint64>(span->fromMs)),
                                     csvTime(static_cast<qint64>(span->untilMs)),
                                     csvNumber(span->untilMs - span->fromMs)}
                             .join(QLatin1Char(','));
            }
        }
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

}  // namespace updraft

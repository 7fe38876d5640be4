#include "widgets/charts/heat_map.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/base/format.h"
#include "widgets/charts/value_axis.h"

namespace updraft {

std::vector<double> bandEdges125(double least, double most) {
    std::vector<double> edges;
    for (int power = static_cast<int>(std::floor(std::log10(least)));; ++power) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double edge = factor * std::pow(10, power);
            if (edge < least * (1 - 1e-9)) continue;
            edges.push_back(edge);
            if (edge >= most * (1 - 1e-9)) return edges;
        }
    }
}

HeatMap::HeatMap(const Theme& theme, ChartRange& range, QWidget* parent) : RangeChart(theme, range, parent) {
    setObjectName(QStringLiteral("heatMap"));
    connect(this, &RangeChart::picked, this, [this](qint64 from, qint64 until) {
        if (clickedBand_ < 0 || clickedBand_ >= content_.bands()) return;
        const auto band = static_cast<std::size_t>(clickedBand_);
        emit cellPicked(from, until, content_.edges[band], content_.edges[band + 1]);
    });
}

void HeatMap::setBands(std::vector<double> edges, ChartUnit unit) {
    content_.edges = std::move(edges);
    content_.unit = unit;
    relayout();
}

void HeatMap::setRole(ColorRole role) {
    content_.role = role;
    relayout();
}

void HeatMap::setColumns(std::vector<HeatColumn> columns, qint64 bucketMs) {
    const auto before = legendEntries();
    content_.columns = std::move(columns);
    content_.bucketMs = bucketMs;
    painter_.reset();
    if (legendEntries() != before) {
        relayout();
    } else {
        invalidate();
    }
}

void HeatMap::setAnnotations(std::vector<ChartAnnotation> annotations) {
    content_.annotations = std::move(annotations);
    invalidate();
}

void HeatMap::setShades(std::vector<ChartShade> shades) {
    content_.shades = std::move(shades);
    invalidate();
}

void HeatMap::setLeastGutter(double pixels) {
    leastGutter_ = pixels;
    invalidate();
}

void HeatMap::layoutChanged() {
    painter_.reset();
    RangeChart::layoutChanged();
}

const HeatMapPainter& HeatMap::painter() const {
    if (!painter_)
        painter_ = std::make_unique<HeatMapPainter>(content_, theme(), range().visible(), frame().body,
                                                    leastGutter_);
    return *painter_;
}

QRectF HeatMap::plotArea() const {
    return painter().plot();
}

// What some strengths of the colour stand for.
std::vector<ChartLegendEntry> HeatMap::legendEntries() const {
    std::vector<ChartLegendEntry> entries;
    const HeatMapPainter& painted = painter();
    if (painted.most() == 0) return entries;
    quint64 before = 0;
    for (const double strength : {0.0, 0.35, 0.7, 1.0}) {
        const quint64 count = painted.countOf(strength);
        if (count == before) continue;
        before = count;
        entries.push_back({formatCount(static_cast<double>(count)), content_.role, ChartMark::Ramp, true,
                           painted.strength(count)});
    }
    return entries;
}

void HeatMap::paintChart(QPainter& painter, const ChartFrame& frame) const {
    if (content_.bands() == 0 || content_.columns.empty()) {
        paintChartEmpty(painter, frame.body, emptyText(), theme());
        return;
    }
    HeatMapPainter(content_, theme(), range().visible(), frame.body, leastGutter_).paint(painter);
}

void HeatMap::paintOverlay(QPainter& painter, const ChartFrame& frame) const {
    const auto pos = pointedAt();
    const auto* column = range().crosshair() ? this->painter().columnAt(*range().crosshair()) : nullptr;
    const int band = pos ? this->painter().bandAt(pos->y()) : -1;
    if (column != nullptr && band >= 0) {
        painter.setPen(QPen(theme().color(ColorRole::Text), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(this->painter().cell(*column, band).adjusted(-0.5, 0.5, -0.5, -0.5));
    }
    RangeChart::paintOverlay(painter, frame);
}

std::optional<ChartSpan> HeatMap::bucketAt(qint64 ms, const QPointF&) const {
    const auto* column = painter().columnAt(ms);
    return column == nullptr || column->total == 0 ? std::nullopt : std::optional(column->span);
}

void HeatMap::clicked(qint64 ms, const QPointF& pos) {
    clickedBand_ = painter().bandAt(pos.y());
    RangeChart::clicked(ms, pos);
}

QString HeatMap::bandText(int band) const {
    const auto at = static_cast<std::size_t>(band);
    return tr("%1 to %2", "a range of values")
        .arg(chartEdgeText(content_.edges[at], content_.unit),
             chartEdgeText(content_.edges[at + 1], content_.unit));
}

ChartTooltipText HeatMap::tooltipAt(qint64 ms, const QPointF& pos) const {
    ChartTooltipText text;
    const auto* column = painter().columnAt(ms);
    text.heading = momentText(column != nullptr ? column->span.from : ms,
                              column != nullptr ? column->span.length() : content_.bucketMs);
    if (column == nullptr) {
        text.notes.push_back(tr("no data"));
        return text;
    }
    const int band = painter().bandAt(pos.y());
    if (band >= 0) {
        const quint64 count = column->counts[static_cast<std::size_t>(band)];
        const double share =
            column->total > 0 ? 100.0 * static_cast<double>(count) / static_cast<double>(column->total) : 0;
        text.rows.push_back(
            {{bandText(band), content_.role, ChartMark::Ramp, true, painter().strength(count)},
             tr("%1 (%2)", "a count and its share")
                 .arg(formatCount(static_cast<double>(count)), chartValueText(share, ChartUnit::Percent))});
    }
    text.rows.push_back({{tr("all"), content_.role, ChartMark::Square, true},
                         formatCount(static_cast<double>(column->total))});
    if (column->partial) text.notes.push_back(tr("Not over yet: figures will grow"));
    for (const ChartShade& shade : content_.shades) {
        if (ms >= shade.fromMs && ms < shade.untilMs) text.notes.push_back(shade.reason);
    }
    return text;
}

qint64 HeatMap::keyboardStep() const {
    const auto* column = range().crosshair() ? painter().columnAt(*range().crosshair()) : nullptr;
    return std::max(
        {RangeChart::keyboardStep() / 4, content_.bucketMs, column != nullptr ? column->span.length() : 0});
}

QPointF HeatMap::keyboardPos(double x) const {
    const HeatMapPainter& painted = painter();
    const int rows = std::max(1, painted.highestBand() - painted.lowestBand() + 1);
    const int band = std::clamp(band_ < 0 ? painted.lowestBand() + rows / 2 : band_, painted.lowestBand(),
                                std::max(painted.lowestBand(), painted.highestBand()));
    const double row = painted.plot().height() / rows;
    return {x, painted.plot().bottom() - row * (band - painted.lowestBand() + 0.5)};
}

void HeatMap::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) {
        RangeChart::keyPressEvent(event);
        return;
    }
    const int current = painter().bandAt(keyboardPos(0).y());
    band_ = std::clamp(current + (event->key() == Qt::Key_Up ? 1 : -1), painter().lowestBand(),
                       std::max(painter().lowestBand(), painter().highestBand()));
    useKeyboard();
}

QString HeatMap::spokenValues() const {
    if (content_.columns.empty()) return emptyText();
    const HeatColumn& last = content_.columns.back();
    int fullest = -1;
    for (int band = 0; band < std::min(content_.bands(), static_cast<int>(last.counts.size())); ++band) {
        const auto at = static_cast<std::size_t>(band);
        if (fullest < 0 || last.counts[at] > last.counts[static_cast<std::size_t>(fullest)]) fullest = band;
    }
    const QString latest = fullest < 0 ? QString() : tr("latest: most are in %1").arg(bandText(fullest));
    return spanText(range().visible()) + QStringLiteral("; ") + latest;
}

QString HeatMap::csv() const {
    QStringList lines{QStringLiteral("time,from,until,count")};
    for (const HeatColumn& column : content_.columns) {
        if (!range().visible().contains(column.startMs)) continue;
        const std::size_t bands = std::min(column.counts.size(), static_cast<std::size_t>(content_.bands()));
        for (std::size_t band = 0; band < bands; ++band) {
            if (column.counts[band] == 0) continue;
            lines << QStringList{csvTime(column.startMs), csvNumber(content_.edges[band]),
                                 csvNumber(content_.edges[band + 1]), QString::number(column.counts[band])}
                         .join(QLatin1Char(','));
        }
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

}  // namespace updraft

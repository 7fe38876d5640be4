#include "widgets/charts/row_bars.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numeric>

#include "widgets/charts/value_axis.h"

namespace updraft {
namespace {

constexpr double kBar = 8, kLeastBar = 3, kTextGap = 3, kMostRow = 46;

double sumOf(const RowBar& row) {
    return std::accumulate(row.parts.begin(), row.parts.end(), 0.0);
}

}  // namespace

RowBars::RowBars(const Theme& theme, QWidget* parent) : PickChart(theme, parent) {}

void RowBars::setContent(RowBarsContent content) {
    if (content == content_) return;
    content_ = std::move(content);
    itemsChanged();
}

double RowBars::rowHeight(const QRectF& body) const {
    const auto rows = std::max<double>(1, static_cast<double>(content_.rows.size()));
    return std::min(kMostRow, body.height() / rows);
}

QRectF RowBars::itemRect(int row) const {
    const QRectF& body = frame().body;
    const double height = rowHeight(body);
    return {body.left() - 4, body.top() + height * row, body.width() + 8, height};
}

void RowBars::paintRow(QPainter& painter, const QRectF& area, const RowBar& row, double most) const {
    QFont font = theme().font(FontRole::Secondary);
    const QFontMetricsF metrics(font);
    const double bar = std::clamp(area.height() - metrics.height() - 2 * kTextGap, kLeastBar, kBar);
    const double top = area.top() + std::max(0.0, (area.height() - metrics.height() - kTextGap - bar) / 2);
    const QRectF words(area.left(), top, area.width(), metrics.height());
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF boldMetrics(bold);
    const double figure = boldMetrics.horizontalAdvance(row.figure);
    painter.setFont(row.strong ? bold : font);
    painter.setPen(theme().color(ColorRole::Text));
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(painter.font()).elidedText(row.name, Qt::ElideRight, words.width() - figure - 12));
    painter.setFont(bold);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.figure);
    double x = area.left();
    const double y = words.bottom() + kTextGap;
    for (std::size_t i = 0; i < row.parts.size() && most > 0; ++i) {
        const double wide = area.width() * std::max(0.0, row.parts[i]) / most;
        if (wide <= 0) continue;
        const ChartLegendEntry entry = i < content_.parts.size() ? content_.parts[i] : ChartLegendEntry();
        painter.fillRect(QRectF(x, y, wide, bar), theme().color(entry.role));
        x += wide;
    }
}

void RowBars::paintChart(QPainter& painter, const ChartFrame& frame) const {
    if (content_.rows.empty()) return paintChartEmpty(painter, frame.body, emptyText(), theme());
    double most = 0;
    for (const RowBar& row : content_.rows) most = std::max(most, sumOf(row));
    const double height = rowHeight(frame.body);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF area(frame.body.left(), frame.body.top(), frame.body.width(), height);
    for (const RowBar& row : content_.rows) {
        paintRow(painter, area, row, most);
        area.translate(0, height);
    }
}

ChartTooltipText RowBars::itemText(int row) const {
    const RowBar& one = content_.rows[static_cast<std::size_t>(row)];
    ChartTooltipText text;
    text.heading = one.name + QStringLiteral("  ") + one.figure;
    for (std::size_t i = 0; i < one.parts.size() && i < content_.parts.size(); ++i) {
        if (one.parts[i] == 0) continue;
        text.rows.push_back({content_.parts[i], valueText(one.parts[i], content_.unit)});
    }
    if (!one.note.isEmpty()) text.notes.push_back(one.note);
    return text;
}

QString RowBars::csv() const {
    QString text = csvCell(title());
    for (const ChartLegendEntry& part : content_.parts) text += QLatin1Char(',') + csvCell(part.name);
    text += QStringLiteral(",sum,note\r\n");
    for (const RowBar& row : content_.rows) {
        text += csvCell(row.name);
        for (std::size_t i = 0; i < content_.parts.size(); ++i)
            text += QLatin1Char(',') + csvNumber(i < row.parts.size() ? row.parts[i] : kChartGap);
        text += QLatin1Char(',') + csvNumber(sumOf(row)) + QLatin1Char(',') + csvCell(row.note) +
                QStringLiteral("\r\n");
    }
    return text;
}

QString RowBars::spokenValues() const {
    QStringList words;
    for (const RowBar& row : content_.rows) words.append(row.name + QLatin1Char(' ') + row.figure);
    return words.isEmpty() ? emptyText() : words.join(QStringLiteral("; "));
}

}  // namespace updraft

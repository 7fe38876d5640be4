#include "widgets/cost/export/review_paper.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "widgets/charts/chart_export.h"
#include "widgets/cost/export/cost_exports.h"

namespace updraft {
namespace {

constexpr double kFoot = 30, kGap = 10, kPad = 6, kRowPad = 3.5, kTilePad = 9, kRadius = 5;
constexpr double kIndent = 3.5;     // pixels of a space before a line
constexpr double kLeastWords = 70;  // pixels of a column of words, however many figures there are
constexpr double kEndless = 1e6;
constexpr int kLeastFigure = 12;                       // pixels
constexpr std::size_t kFirstRows = 3, kWholeRows = 9;  // a table of so many is not cut

}  // namespace

ReviewPaper::ReviewPaper(QPdfWriter& pdf, const Theme& theme, const QString& foot)
    : pdf_(pdf), theme_(theme), foot_(foot), painter_(&pdf), width_(pdf.width()), height_(pdf.height()) {
    if (isActive()) beginPage();
}

double ReviewPaper::bottom() const {
    return height_ - kFoot;
}

QFont ReviewPaper::fontOf(FontRole role) const {
    return {theme_.font(role), &pdf_};
}

void ReviewPaper::beginPage() {
    if (page_++ > 0) pdf_.newPage();
    y_ = 0;
    painter_.setPen(QPen(theme_.color(ColorRole::Line), 1));
    painter_.drawLine(QPointF(0, height_ - kFoot / 2 - 3), QPointF(width_, height_ - kFoot / 2 - 3));
    painter_.setFont(fontOf(FontRole::Small));
    painter_.setPen(theme_.color(ColorRole::SecondaryText));
    const QRectF foot(0, height_ - kFoot / 2, width_, kFoot / 2);
    painter_.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, foot_);
    painter_.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, CostExports::tr("Page %1").arg(page_));
}

void ReviewPaper::keepTogether(double height) {
    if (y_ > 0 && y_ + height > bottom()) beginPage();
}

double ReviewPaper::textHeight(const QFont& font, const QString& words, double width) const {
    painter_.setFont(font);
    const QString filled = words.isEmpty() ? QStringLiteral(" ") : words;
    return painter_.boundingRect(QRectF(0, 0, width, kEndless), Qt::TextWordWrap, filled).height();
}

double ReviewPaper::heightOf(const QString& words, FontRole font) const {
    return textHeight(fontOf(font), words, width_);
}

// Line by line, so that long texts go on on the next page. What is wrapped stays as far in as its beginning.
void ReviewPaper::text(const QString& words, FontRole role, ColorRole color) {
    const QFont font = fontOf(role);
    for (const QString& one : words.split(QLatin1Char('\n'))) {
        const QString line = one.trimmed();
        const double indent = kIndent * static_cast<double>(one.indexOf(line));
        const double height = textHeight(font, line, width_ - indent);
        keepTogether(height);
        painter_.setFont(font);
        painter_.setPen(theme_.color(color));
        painter_.drawText(QRectF(indent, y_, width_ - indent, height + 1), Qt::TextWordWrap, line);
        y_ += height;
    }
}

double ReviewPaper::tileHeight(const CostTileText& tile, double width) const {
    const double inside = width - 2 * kTilePad;
    return 2 * kTilePad + textHeight(fontOf(FontRole::Small), tile.title, inside) +
           textHeight(fontOf(FontRole::Figure), QStringLiteral("0"), inside) +
           textHeight(fontOf(FontRole::Small), tile.note, inside);
}

void ReviewPaper::tile(const CostTileText& tile, const QRectF& area) {
    painter_.setPen(QPen(theme_.color(ColorRole::Line), 1));
    painter_.setBrush(theme_.color(ColorRole::Panel));
    painter_.drawRoundedRect(area, kRadius, kRadius);
    painter_.setBrush(Qt::NoBrush);
    QRectF room = area.adjusted(kTilePad, kTilePad, -kTilePad, -kTilePad);
    const auto write = [&](const QFont& font, ColorRole color, const QString& words, double height) {
        painter_.setFont(font);
        painter_.setPen(theme_.textColor(color));
        painter_.drawText(QRectF(room.topLeft(), QSizeF(room.width(), height + 1)), Qt::TextWordWrap, words);
        room.setTop(room.top() + height);
    };
    const QFont small = fontOf(FontRole::Small);
    QFont figure = fontOf(FontRole::Figure);
    const double high = textHeight(figure, QStringLiteral("0"), room.width());
    while (figure.pixelSize() > kLeastFigure &&
           QFontMetricsF(figure, &pdf_).horizontalAdvance(tile.figure) > room.width())
        figure.setPixelSize(figure.pixelSize() - 1);
    write(small, ColorRole::SecondaryText, tile.title, textHeight(small, tile.title, room.width()));
    write(figure, tile.role, tile.figure, high);
    write(small, ColorRole::SecondaryText, tile.note, textHeight(small, tile.note, room.width()));
}

void ReviewPaper::tiles(const std::vector<CostTileText>& tiles) {
    if (tiles.empty()) return;
    const auto count = static_cast<double>(tiles.size());
    const double width = (width_ - kGap * (count - 1)) / count;
    double height = 0;
    for (const CostTileText& one : tiles) height = std::max(height, tileHeight(one, width));
    keepTogether(height);
    for (std::size_t i = 0; i < tiles.size(); ++i)
        tile(tiles[i], {(width + kGap) * static_cast<double>(i), y_, width, height});
    y_ += height;
}

void ReviewPaper::charts(const std::vector<ReviewChart>& charts) {
    const double half = (width_ - kGap) / 2;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const ReviewChart& one = charts[i];
        const bool pair = one.half && i + 1 < charts.size() && charts[i + 1].half;
        keepTogether(one.height);
        one.chart->paintTo(painter_, {0, y_, pair ? half : width_, one.height});
        if (pair) charts[++i].chart->paintTo(painter_, {half + kGap, y_, half, one.height});
        y_ += one.height + kGap;
    }
}

std::vector<double> ReviewPaper::naturalWidths(const ReviewTable& table) const {
    const QFontMetricsF metrics(fontOf(FontRole::Small), &pdf_);
    std::vector<double> widths(table.figures.size());
    const auto widen = [&](const QStringList& cells) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            for (const QString& line : cells.value(static_cast<int>(i)).split(QLatin1Char('\n')))
                widths[i] = std::max(widths[i], std::ceil(metrics.horizontalAdvance(line)) + 2 * kPad + 1);
    };
    widen(table.headers);
    for (const QStringList& cells : table.rows) widen(cells);
    return widths;
}

// Figures get the room that they need; words share what is left, the widest of them the rest.
std::vector<double> ReviewPaper::widthsOf(const ReviewTable& table) const {
    std::vector<double> widths = naturalWidths(table);
    std::vector<std::size_t> words;
    double left = width_;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (table.figures[i])
            left -= widths[i];
        else
            words.push_back(i);
    }
    left = std::max(left, kLeastWords * static_cast<double>(words.size()));
    std::sort(words.begin(), words.end(), [&](auto a, auto b) { return widths[a] < widths[b]; });
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double share = left / static_cast<double>(words.size() - i);
        double& width = widths[words[i]];
        if (i + 1 == words.size() || width > share) width = share;
        left -= width;
    }
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double& width : widths) width *= std::min(1.0, width_ / sum);
    return widths;
}

double ReviewPaper::rowHeight(const QStringList& cells, const std::vector<double>& widths,
                              const QFont& font) const {
    double height = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        height = std::max(height, textHeight(font, cells.value(static_cast<int>(i)), widths[i] - 2 * kPad));
    return height + 2 * kRowPad;
}

void ReviewPaper::row(const QStringList& cells, const ReviewTable& table, const std::vector<double>& widths,
                      bool heading) {
    const QFont font = fontOf(FontRole::Small);
    const double height = rowHeight(cells, widths, font);
    if (heading) painter_.fillRect(QRectF(0, y_, width_, height), theme_.color(ColorRole::Window));
    painter_.setFont(font);
    painter_.setPen(theme_.color(heading ? ColorRole::SecondaryText : ColorRole::Text));
    double x = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QRectF cell(x + kPad, y_ + kRowPad, widths[i] - 2 * kPad, height - 2 * kRowPad + 1);
        painter_.drawText(
            cell, Qt::AlignTop | Qt::TextWordWrap | (table.figures[i] ? Qt::AlignRight : Qt::AlignLeft),
            cells.value(static_cast<int>(i)));
        x += widths[i];
    }
    y_ += height;
    painter_.setPen(QPen(theme_.color(ColorRole::Line), 1));
    painter_.drawLine(QPointF(0, y_), QPointF(width_, y_));
}

double ReviewPaper::heightToBegin(const ReviewTable& table) const {
    if (table.rows.empty()) return 0;
    const std::vector<double> widths = widthsOf(table);
    const QFont font = fontOf(FontRole::Small);
    double height = rowHeight(table.headers, widths, font);
    const std::size_t first = table.rows.size() <= kWholeRows ? table.rows.size() : kFirstRows;
    for (std::size_t i = 0; i < first; ++i) height += rowHeight(table.rows[i], widths, font);
    return height;
}

void ReviewPaper::table(const ReviewTable& table) {
    if (table.rows.empty()) return;
    const std::vector<double> widths = widthsOf(table);
    const QFont font = fontOf(FontRole::Small);
    keepTogether(heightToBegin(table));
    row(table.headers, table, widths, true);
    for (const QStringList& cells : table.rows) {
        if (y_ + rowHeight(cells, widths, font) > bottom()) {
            beginPage();
            row(table.headers, table, widths, true);
        }
        row(cells, table, widths, false);
    }
}

}  // namespace updraft

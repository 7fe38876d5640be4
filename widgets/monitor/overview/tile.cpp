#include "widgets/monitor/overview/tile.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOption>
#include <algorithm>
#include <cmath>

#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kPadding = 12, kGap = 4, kCurveHeight = 22, kSpacing = 10;
constexpr int kLeastWidth = 118, kRowFrom = 900;  // pixels from which all stand in one row
constexpr double kCurveWidth = 1.4;

// One that the tile's text says: the data it points into goes.
TileText withoutCurve(TileText text) {
    text.curve = nullptr;
    return text;
}

}  // namespace

Tile::Tile(const Theme& theme, QWidget* parent) : QFrame(parent), theme_(theme) {
    setLook(this, "card");
    setAttribute(Qt::WA_OpaquePaintEvent);  // it changes four times a second: nothing below is painted
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    themed(this, theme, [this] {
        updateGeometry();
        update();
    });
}

void Tile::setText(const TileText& text) {
    std::vector<double> curve = text.curve != nullptr ? *text.curve : std::vector<double>();
    const auto same = [](double one, double other) {
        return one == other || (std::isnan(one) && std::isnan(other));
    };
    const bool curves = !std::equal(curve.begin(), curve.end(), curve_.begin(), curve_.end(), same);
    const bool words = text.figure != text_.figure || text.note != text_.note || text.title != text_.title;
    if (!words && !curves && text.role == text_.role) return;
    text_ = withoutCurve(text);
    curve_ = std::move(curve);
    if (words) {
        setAccessibleName(text.title);
        setAccessibleDescription(text.note.isEmpty() ? text.figure
                                                     : text.figure + QStringLiteral(", ") + text.note);
        setToolTip(text.title + QStringLiteral(": ") + accessibleDescription());
    }
    update();
}

QSize Tile::sizeHint() const {
    const int lines = QFontMetrics(theme_.font(FontRole::Secondary)).height() * 2 +
                      QFontMetrics(theme_.font(FontRole::Figure)).height();
    return {190, lines + 2 * kPadding + 3 * kGap + kCurveHeight};
}

QSize Tile::minimumSizeHint() const {
    return {kLeastWidth, sizeHint().height()};
}

bool Tile::event(QEvent* event) {
    if (event->type() == QEvent::FontChange) updateGeometry();
    return QFrame::event(event);
}

void Tile::paintLine(QPainter& painter, const QRectF& area, const QString& text) const {
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(area.width())));
}

// Being opaque, it paints its card itself, and what is beside the card's round corners.
void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.color(ColorRole::Window));
    QStyleOption card;
    card.initFrom(this);
    style()->drawPrimitive(QStyle::PE_Widget, &card, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(rect()).adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QFont small = theme_.font(FontRole::Secondary), big = theme_.font(FontRole::Figure);
    const double smallHeight = QFontMetricsF(small).height(), bigHeight = QFontMetricsF(big).height();
    double top = inner.top();
    painter.setFont(small);
    painter.setPen(theme_.color(ColorRole::SecondaryText));
    paintLine(painter, {inner.left(), top, inner.width(), smallHeight}, text_.title);
    top += smallHeight + kGap;
    painter.setFont(big);
    painter.setPen(theme_.color(ColorRole::Text));
    paintLine(painter, {inner.left(), top, inner.width(), bigHeight}, text_.figure);
    top += bigHeight + kGap;
    painter.setFont(small);
    painter.setPen(theme_.color(ColorRole::SecondaryText));
    paintLine(painter, {inner.left(), top, inner.width(), smallHeight}, text_.note);
    top += smallHeight + kGap;
    paintCurve(painter, {inner.left(), top, inner.width(), inner.bottom() - top});
}

// From zero to the largest; what is not known is a gap.
void Tile::paintCurve(QPainter& painter, const QRectF& area) const {
    double largest = 0;
    for (const double value : curve_) {
        if (value > largest) largest = value;
    }
    if (curve_.size() < 2) return;
    QPainterPath path;
    bool joined = false;
    const double step = area.width() / static_cast<double>(curve_.size() - 1);
    for (std::size_t i = 0; i < curve_.size(); ++i) {
        const bool known = !std::isnan(curve_[i]);
        const double share = largest > 0 ? curve_[i] / largest : 0;
        const QPointF at(area.left() + step * static_cast<double>(i),
                         area.bottom() - 1 - share * (area.height() - 2));
        if (known && joined)
            path.lineTo(at);
        else if (known)
            path.moveTo(at);
        joined = known;
    }
    painter.setPen(QPen(theme_.color(text_.role), kCurveWidth));
    painter.drawPath(path);
}

TileRow::TileRow(const Theme& theme, QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(kSpacing);
    for (int i = 0; i < TileTexts::kTiles; ++i) {
        auto* tile = new Tile(theme);
        tile->setObjectName(QStringLiteral("monitorTile%1").arg(i));
        tiles_.append(tile);
    }
    arrange(TileTexts::kTiles);
}

void TileRow::arrange(int columns) {
    if (columns == columns_) return;
    columns_ = columns;
    for (int i = 0; i < tiles_.size(); ++i) grid_->addWidget(tiles_[i], i / columns, i % columns);
    for (int i = 0; i < TileTexts::kTiles; ++i) grid_->setColumnStretch(i, i < columns ? 1 : 0);
}

void TileRow::setTexts(const std::vector<TileText>& texts) {
    for (int i = 0; i < tiles_.size() && i < static_cast<int>(texts.size()); ++i)
        tiles_[i]->setText(texts[static_cast<std::size_t>(i)]);
}

void TileRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(event->size().width() >= kRowFrom ? TileTexts::kTiles : TileTexts::kTiles / 2);
}

}  // namespace updraft

#include "widgets/charts/waterfall.h"

#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <numeric>

#include "widgets/base/format.h"

namespace updraft {
namespace {

constexpr double kBarHeight = 14;
constexpr double kGap = 2;         // between parts
constexpr double kLeastWidth = 6;  // of a part that exists
constexpr double kSwatch = 7;
constexpr double kSwatchGap = 4;
constexpr double kLabelGap = 12;
constexpr double kAboveLabels = 5;

}  // namespace

Waterfall::Waterfall(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setObjectName(QStringLiteral("waterfall"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    themed(this, theme, [this] {
        setFont(theme_.font(FontRole::Small));
        updateGeometry();
        update();
    });
}

void Waterfall::setParts(std::vector<WaterfallPart> parts) {
    std::erase_if(parts, [](const WaterfallPart& part) { return part.nanos <= 0; });
    parts_ = std::move(parts);
    describe();
    updateGeometry();
    update();
}

void Waterfall::describe() {
    QStringList texts;
    for (const WaterfallPart& part : parts_) texts << tooltipOf(part);
    setAccessibleName(tr("Where the time went"));
    setAccessibleDescription(texts.join(QStringLiteral("; ")).replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

std::int64_t Waterfall::total() const {
    return std::accumulate(parts_.begin(), parts_.end(), std::int64_t{0},
                           [](std::int64_t sum, const WaterfallPart& part) { return sum + part.nanos; });
}

QString Waterfall::labelOf(const WaterfallPart& part) const {
    return tr("%1 %2", "a part and its duration").arg(part.label, formatNanos(part.nanos));
}

QString Waterfall::tooltipOf(const WaterfallPart& part) const {
    const double share = 100.0 * static_cast<double>(part.nanos) / static_cast<double>(total());
    QString text =
        tr("%1: %2 (%3 %)", "a part, its exact duration and its share")
            .arg(part.label,
                 tr("%1 ms").arg(QLocale().toString(static_cast<double>(part.nanos) / 1e6, 'f', 3)),
                 QLocale().toString(share, 'f', share < 10 ? 1 : 0));
    if (!part.explanation.isEmpty()) text += QLatin1Char('\n') + part.explanation;
    for (const WaterfallPiece& piece : part.pieces) {
        if (piece.nanos <= 0) continue;
        text += QLatin1Char('\n') +
                tr("%1 %2", "a part and its duration").arg(piece.label, formatNanos(piece.nanos));
    }
    return text;
}

// Small parts are widened at the cost of the others, in proportion.
QVector<QRectF> Waterfall::bars(double width) const {
    QVector<QRectF> rects;
    const double count = static_cast<double>(parts_.size());
    const double room = std::max(width - kGap * (count - 1), count);
    const double least = std::min(kLeastWidth, room / count);
    double fixed = 0;
    auto flexible = static_cast<double>(total());
    std::vector<bool> small(parts_.size(), false);
    for (bool again = true; again;) {  // widening one may make the next too small
        again = false;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            const auto nanos = static_cast<double>(parts_[i].nanos);
            if (small[i] || nanos * (room - fixed) >= least * flexible) continue;
            small[i] = again = true;
            fixed += least;
            flexible -= nanos;
        }
    }
    double x = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const double share = static_cast<double>(parts_[i].nanos) / std::max(flexible, 1.0);
        const double wide = small[i] ? least : share * (room - fixed);
        rects << QRectF(x, 0, wide, kBarHeight);
        x += wide + kGap;
    }
    return rects;
}

QVector<QRectF> Waterfall::labels(double width) const {
    const QFontMetricsF metrics(font());
    const QVector<QRectF> bar = bars(width);
    const double lead = kSwatch + kSwatchGap, height = metrics.height();
    QVector<QRectF> rects;
    double sum = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const double wide = std::ceil(lead + metrics.horizontalAdvance(labelOf(parts_[i])));
        rects << QRectF(bar[static_cast<int>(i)].left(), kBarHeight + kAboveLabels, wide, height);
        sum += wide + (i > 0 ? kLabelGap : 0);
    }
    if (sum <= width) {  // one line: to the right as their parts say, then back from the right edge
        double x = 0;
        for (QRectF& rect : rects) {
            rect.moveLeft(std::max(rect.left(), x));
            x = rect.right() + kLabelGap;
        }
        double end = width;
        for (auto rect = rects.rbegin(); rect != rects.rend(); ++rect) {
            rect->moveRight(std::min(rect->right(), end));
            end = rect->left() - kLabelGap;
        }
        return rects;
    }
    double x = 0, y = kBarHeight + kAboveLabels;
    for (QRectF& rect : rects) {
        if (x > 0 && x + rect.width() > width) {
            x = 0;
            y += height + 2;
        }
        rect.moveTo(x, y);
        x = rect.right() + kLabelGap;
    }
    return rects;
}

QVector<QRectF> Waterfall::partRects() const {
    return bars(width());
}

QVector<QRectF> Waterfall::labelRects() const {
    return labels(width());
}

int Waterfall::heightForWidth(int width) const {
    if (parts_.empty()) return 0;
    return static_cast<int>(std::ceil(labels(width).last().bottom()));
}

QSize Waterfall::sizeHint() const {
    return {320, heightForWidth(std::max(width(), 120))};
}

QSize Waterfall::minimumSizeHint() const {
    return {120, heightForWidth(std::max(width(), 120))};
}

void Waterfall::paintPart(QPainter& painter, const WaterfallPart& part, const QRectF& rect) const {
    painter.fillRect(rect, theme_.color(part.role));
    std::int64_t pieces = 0;
    for (const WaterfallPiece& piece : part.pieces) pieces += piece.nanos;
    if (pieces <= 0 || rect.width() < 24) return;
    const double scale = rect.width() / static_cast<double>(std::max(part.nanos, pieces));
    double x = rect.left();
    for (const WaterfallPiece& piece : part.pieces) {
        x += static_cast<double>(piece.nanos) * scale;
        if (x - rect.left() < 2 || rect.right() - x < 2 || piece.nanos <= 0) continue;
        painter.fillRect(QRectF(std::round(x), rect.top(), 1, rect.height()), theme_.color(ColorRole::Panel));
    }
}

void Waterfall::paintEvent(QPaintEvent*) {
    if (parts_.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QVector<QRectF> bar = bars(width()), label = labels(width());
    QPainterPath round;
    round.addRoundedRect(QRectF(0, 0, width(), kBarHeight), 3, 3);
    painter.save();
    painter.setClipPath(round);
    for (int i = 0; i < bar.size(); ++i) paintPart(painter, parts_[static_cast<std::size_t>(i)], bar[i]);
    painter.restore();
    for (int i = 0; i < label.size(); ++i) {
        const WaterfallPart& part = parts_[static_cast<std::size_t>(i)];
        const QRectF& rect = label[i];
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_.color(part.role));
        painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - kSwatch / 2, kSwatch, kSwatch), 2, 2);
        painter.setPen(theme_.textColor(ColorRole::SecondaryText));
        painter.drawText(rect.adjusted(kSwatch + kSwatchGap, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         labelOf(part));
    }
}

bool Waterfall::event(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) describe();
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QVector<QRectF> bar = bars(width()), label = labels(width());
    for (int i = 0; i < bar.size(); ++i) {
        if (!bar[i].contains(help->pos()) && !label[i].contains(help->pos())) continue;
        QToolTip::showText(help->globalPos(), tooltipOf(parts_[static_cast<std::size_t>(i)]), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

}  // namespace updraft

#include "widgets/charts/chart_tooltip.h"

#include <QPainter>
#include <cmath>

namespace updraft {
namespace {

constexpr double kPadX = 10, kPadY = 8, kMarkRoom = 16, kColumnGap = 16, kLineGap = 3, kMostWidth = 360;

struct Fonts {
    explicit Fonts(const Theme& theme) : heading(theme.font(FontRole::Secondary)), text(heading) {
        heading.setWeight(QFont::DemiBold);
    }
    QFont heading, text;
};

double noteHeight(const QFontMetricsF& metrics, const QString& note, double width) {
    return metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, note).height();
}

}  // namespace

QString ChartTooltipText::plain() const {
    QStringList parts;
    if (!heading.isEmpty()) parts << heading;
    for (const ChartTooltipRow& row : rows) parts << row.mark.name + QLatin1Char(' ') + row.value;
    for (const QString& note : notes) parts << note;
    return parts.join(QStringLiteral("; "));
}

ChartTooltip::ChartTooltip(const Theme& theme, QWidget* window) : QWidget(window), theme_(theme) {
    setObjectName(QStringLiteral("chartTooltip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QSize ChartTooltip::neededSize() const {
    const Fonts fonts(theme_);
    const QFontMetricsF headings(fonts.heading), texts(fonts.text);
    const double line = std::ceil(texts.height()) + kLineGap;
    double width = headings.horizontalAdvance(text_.heading);
    for (const ChartTooltipRow& row : text_.rows) {
        width = std::max(width, kMarkRoom + texts.horizontalAdvance(row.mark.name) + kColumnGap +
                                    texts.horizontalAdvance(row.value));
    }
    for (const QString& note : text_.notes) width = std::max(width, texts.horizontalAdvance(note));
    width = std::min(std::ceil(width) + 1, kMostWidth);
    double height = (text_.heading.isEmpty() ? 0 : line) + line * static_cast<double>(text_.rows.size());
    for (const QString& note : text_.notes) height += noteHeight(texts, note, width) + kLineGap;
    return QSizeF(width + 2 * kPadX, height - kLineGap + 2 * kPadY).toSize();
}

void ChartTooltip::showText(const ChartTooltipText& text, const QPoint& anchor) {
    constexpr int kDistance = 14;
    text_ = text;
    if (text.isEmpty()) {
        hide();
        return;
    }
    const QSize size = neededSize();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    QRect place(anchor + QPoint(kDistance, kDistance), size);
    if (place.right() > room.right()) place.moveRight(anchor.x() - kDistance);
    if (place.bottom() > room.bottom()) place.moveBottom(anchor.y() - kDistance);
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    setGeometry(place);
    show();
    raise();
    update();
}

void ChartTooltip::paintEvent(QPaintEvent*) {
    const Fonts fonts(theme_);
    const QFontMetricsF texts(fonts.text);
    const double line = std::ceil(texts.height()) + kLineGap;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.color(ColorRole::Control), 1));
    painter.setBrush(theme_.color(ColorRole::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRectF row(kPadX, kPadY, width() - 2 * kPadX, line - kLineGap);
    if (!text_.heading.isEmpty()) {
        painter.setFont(fonts.heading);
        painter.setPen(theme_.color(ColorRole::Text));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, text_.heading);
        row.translate(0, line);
    }
    painter.setFont(fonts.text);
    for (const ChartTooltipRow& one : text_.rows) {
        paintChartMark(painter, {row.left() + 5, row.center().y()}, one.mark, theme_);
        painter.setPen(theme_.color(ColorRole::SecondaryText));
        const double names = row.width() - kMarkRoom - kColumnGap - texts.horizontalAdvance(one.value);
        painter.drawText(row.adjusted(kMarkRoom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         texts.elidedText(one.mark.name, Qt::ElideMiddle, std::max(names, 40.0)));
        painter.setPen(theme_.color(ColorRole::Text));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, one.value);
        row.translate(0, line);
    }
    painter.setPen(theme_.color(ColorRole::SecondaryText));
    for (const QString& note : text_.notes) {
        row.setHeight(noteHeight(texts, note, row.width()));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, note);
        row.translate(0, row.height() + kLineGap);
    }
}

}  // namespace updraft

#include "widgets/charts/memory_curve.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace updraft {

void paintMemoryCurve(QPainter& painter, const QRect& area, const QVector<float>& values, const QColor& curve,
                      const QColor& limit) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(limit, 1, Qt::DashLine));
    painter.drawLine(area.topLeft(), area.topRight());
    if (values.size() > 1) {
        QPolygonF line;
        const double step = static_cast<double>(area.width()) / static_cast<double>(values.size() - 1);
        for (qsizetype i = 0; i < values.size(); ++i) {
            const double share = std::clamp(static_cast<double>(values[i]), 0.0, 1.0);
            line << QPointF(area.left() + step * static_cast<double>(i),
                            area.bottom() - share * (area.height() - 1));
        }
        QPainterPath fill(QPointF(line.first().x(), area.bottom()));
        for (const QPointF& point : line) fill.lineTo(point);
        fill.lineTo(line.last().x(), area.bottom());
        QColor shade = curve;
        shade.setAlphaF(0.18f);
        painter.fillPath(fill, shade);
        painter.setPen(QPen(curve, 1.4));
        painter.drawPolyline(line);
    }
    painter.restore();
}

}  // namespace updraft

#include "widgets/charts/sparkline.h"

#include <QPainter>
#include <QPolygonF>

namespace updraft {

void paintSparkline(QPainter& painter, const QRectF& area, const QVector<float>& values,
                    const QColor& color) {
    if (values.size() < 2) return;
    const float most = std::max(1e-6F, *std::max_element(values.begin(), values.end()));
    QPolygonF line;
    line.reserve(values.size());
    const qreal step = area.width() / static_cast<qreal>(values.size() - 1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        line.append({area.left() + step * static_cast<qreal>(i),
                     area.bottom() - area.height() * static_cast<qreal>(values[i] / most)});
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

}  // namespace updraft

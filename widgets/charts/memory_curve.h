// A small curve of memory use against a limit, for table cells and tiles. GUI thread; any painter.
#pragma once

#include <QVector>

class QColor;
class QPainter;
class QRect;

namespace updraft {

// Values are shares of the limit, 0 to 1, oldest first; the limit is the line at the top of the area.
void paintMemoryCurve(QPainter& painter, const QRect& area, const QVector<float>& values, const QColor& curve,
                      const QColor& limit);

}  // namespace updraft

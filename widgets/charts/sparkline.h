// A line of some dozens of values without axes, for lists. Pure painting; GUI thread.
#pragma once

#include <QColor>
#include <QRectF>
#include <QVector>

class QPainter;

namespace updraft {

// Scales to the largest value, zero at the bottom. All zero draws a flat line at the bottom; no values,
// nothing.
void paintSparkline(QPainter& painter, const QRectF& area, const QVector<float>& values, const QColor& color);

}  // namespace updraft

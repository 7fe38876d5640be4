#include "widgets/theme/icon_engine.h"

#include <QPainter>
#include <QSvgRenderer>

namespace updraft {

IconEngine::IconEngine(QByteArray svg, const IconColors& colors) : svg_(std::move(svg)), colors_(colors) {}

void IconEngine::paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state) {
    QColor color = state == QIcon::On ? colors_.checked : colors_.normal;
    if (mode == QIcon::Disabled) color = colors_.disabled;
    QSvgRenderer renderer(QByteArray(svg_).replace("currentColor", color.name().toLatin1()));
    const int side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(area).center());
    renderer.render(painter, square);
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine* IconEngine::clone() const {
    return new IconEngine(svg_, colors_);
}

}  // namespace updraft

#include "widgets/monitor/dashboards/card_grip.h"

#include <QMouseEvent>
#include <QPainter>

#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {

CardGrip::CardGrip(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setObjectName(QStringLiteral("cardGrip"));
    setCursor(Qt::SizeFDiagCursor);
    resize(kSize, kSize);
    retranslated(this, [this] {
        setToolTip(tr("Drag to make the card larger or smaller (Alt+Shift+arrow keys)"));
        setAccessibleName(tr("Size of the card"));
    });
}

void CardGrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.color(ColorRole::SecondaryText), 1));
    constexpr int kEdge = 4;  // off the card's border
    for (const int length : {4, 8})
        painter.drawLine(kSize - kEdge, kSize - kEdge - length, kSize - kEdge - length, kSize - kEdge);
}

void CardGrip::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->button() == Qt::LeftButton;
}

void CardGrip::mouseMoveEvent(QMouseEvent* event) {
    if (pressed_) emit dragged(event->globalPosition().toPoint(), false);
}

void CardGrip::mouseReleaseEvent(QMouseEvent* event) {
    if (std::exchange(pressed_, false)) emit dragged(event->globalPosition().toPoint(), true);
}

}  // namespace updraft

#include "widgets/charts/usage_bar.h"

#include <QPainter>

namespace updraft {

UsageBar::UsageBar(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    themed(this, theme, [this] { update(); });
}

void UsageBar::setUsage(double used, double limit) {
    used_ = used;
    limit_ = limit;
    update();
}

void UsageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(theme_.color(ColorRole::Chip));
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    if (used_ <= 0 || limit_ <= 0) return;
    const double wide = std::max<double>(height(), width() * std::min(share(), 1.0));
    painter.setBrush(theme_.color(share() >= kNear ? ColorRole::Error : ColorRole::Busy));
    painter.drawRoundedRect(QRectF(0, 0, wide, height()), radius, radius);
}

}  // namespace updraft

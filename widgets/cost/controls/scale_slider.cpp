#include "widgets/cost/controls/scale_slider.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QToolTip>
#include <cmath>

#include "widgets/cost/controls/cost_words.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kStepsPerDecade = 100, kMost = 3 * kStepsPerDecade;
constexpr double kNear = 6;  // pixels from a mark at which its tooltip is shown
constexpr int kHandle = 14;  // as in the style sheet

}  // namespace

ScaleSlider::ScaleSlider(const Theme& theme, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), theme_(theme) {
    setRange(0, kMost);
    setPageStep(kStepsPerDecade);
    setMinimumWidth(120);
    connect(this, &QSlider::valueChanged, this, [this] {
        say();
        emit scaleChanged(scale());
    });
    themed(this, theme, [this] { update(); });
    say();
}

QSize ScaleSlider::sizeHint() const {
    return {240, std::max(28, QSlider::sizeHint().height() + 8)};
}

std::uint32_t ScaleSlider::scale() const {
    const double factor = std::pow(10.0, static_cast<double>(value()) / kStepsPerDecade);
    return static_cast<std::uint32_t>(std::lround(factor * CostQuery::kRecorded));
}

void ScaleSlider::setScale(std::uint32_t percent) {
    if (percent == scale()) return;
    const QSignalBlocker quiet(this);
    setValue(static_cast<int>(
        std::lround(std::log10(static_cast<double>(percent) / CostQuery::kRecorded) * kStepsPerDecade)));
    say();
}

void ScaleSlider::setBends(std::vector<ScaleBend> bends) {
    bends_ = std::move(bends);
    update();
}

void ScaleSlider::say() {
    setAccessibleDescription(CostWords::factor(scale()));
}

double ScaleSlider::xOf(double percent) const {
    const double share = std::log10(percent / CostQuery::kRecorded) * kStepsPerDecade / kMost;
    return kHandle / 2.0 + (width() - kHandle) * share;
}

void ScaleSlider::paintEvent(QPaintEvent* event) {
    QSlider::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.color(ColorRole::Init));
    for (const ScaleBend& bend : bends_) {
        const double x = xOf(bend.percent);
        painter.drawPolygon(QPolygonF({{x - 4, static_cast<double>(height())},
                                       {x + 4, static_cast<double>(height())},
                                       {x, height() - 6.0}}));
    }
}

void ScaleSlider::mouseDoubleClickEvent(QMouseEvent*) {
    setValue(0);
}

bool ScaleSlider::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QStringList near;
        for (const ScaleBend& bend : bends_)
            if (std::abs(xOf(bend.percent) - help->pos().x()) <= kNear)
                near.append(CostWords::factor(static_cast<std::uint32_t>(bend.percent)) +
                            QStringLiteral(": ") + bend.text);
        if (!near.isEmpty()) {
            QToolTip::showText(help->globalPos(), near.join(QLatin1Char('\n')), this);
            return true;
        }
    }
    return QSlider::event(event);
}

}  // namespace updraft

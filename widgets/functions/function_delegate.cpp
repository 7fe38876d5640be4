#include "widgets/functions/function_delegate.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include "widgets/charts/sparkline.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kSparklineWidth = 54, kShortestSparkline = 20, kMargin = 12, kTextLeft = 33;

}  // namespace

FunctionDelegate::FunctionDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme) {}

QSize FunctionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int lines = QFontMetrics(theme_.font(FontRole::Body)).height() +
                      QFontMetrics(theme_.font(FontRole::Small)).height();
    return {160, lines + 18};
}

// A shape for each state, so that colour is never the only sign.
void FunctionDelegate::paintState(QPainter& painter, const QPointF& center, FunctionActivity activity) const {
    painter.setPen(Qt::NoPen);
    const QRectF area(center.x() - 4, center.y() - 4, 8, 8);
    switch (activity) {
        case FunctionActivity::Busy:
            painter.setBrush(theme_.color(ColorRole::Busy));
            painter.drawEllipse(area);
            break;
        case FunctionActivity::Warm:
            painter.setBrush(theme_.color(ColorRole::Idle));
            painter.drawEllipse(area);
            break;
        case FunctionActivity::Failing:
            painter.setBrush(theme_.color(ColorRole::Error));
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
            break;
        case FunctionActivity::Throttled: {
            painter.setBrush(theme_.color(ColorRole::Throttled));
            painter.drawPolygon(QPolygonF({area.bottomLeft(), {center.x(), area.top()}, area.bottomRight()}));
            break;
        }
        case FunctionActivity::Cold:
        case FunctionActivity::Pending:
            painter.setBrush(Qt::NoBrush);
            painter.setPen(
                QPen(theme_.color(activity == FunctionActivity::Cold ? ColorRole::Control : ColorRole::Init),
                     1.4));
            painter.drawEllipse(area.adjusted(0.7, 0.7, -0.7, -0.7));
            break;
    }
}

void FunctionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(area, theme_.color(ColorRole::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(area, theme_.color(ColorRole::Hover));
    if ((option.state & QStyle::State_HasFocus) && selected) {
        painter->setPen(QPen(theme_.color(ColorRole::Accent), 1));
        painter->drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const auto activity = static_cast<FunctionActivity>(index.data(FunctionListModel::ActivityRole).toInt());
    paintState(*painter, {area.left() + 16.0, area.center().y() + 0.5}, activity);

    const QFont nameFont = theme_.font(FontRole::Body), detailFont = theme_.font(FontRole::Small);
    const QFontMetrics nameMetrics(nameFont), detailMetrics(detailFont);
    const QString name = index.data().toString();
    const QString detail = index.data(FunctionListModel::DetailRole).toString();
    // Words before pictures: the line gets what they leave.
    const int all = area.width() - kTextLeft - kMargin;
    const int words = std::max(nameMetrics.horizontalAdvance(name), detailMetrics.horizontalAdvance(detail));
    const int spark = std::min(kSparklineWidth, all - words - 10);
    const int width = spark < kShortestSparkline ? all : all - spark - 8;
    const int top = area.top() + (area.height() - nameMetrics.height() - detailMetrics.height() - 2) / 2;
    painter->setFont(nameFont);
    painter->setPen(theme_.color(ColorRole::Text));
    painter->drawText(area.left() + kTextLeft, top + nameMetrics.ascent(),
                      nameMetrics.elidedText(name, Qt::ElideRight, width));
    painter->setFont(detailFont);
    painter->setPen(
        theme_.textColor(ColorRole::SecondaryText, selected ? ColorRole::Selection : ColorRole::Panel));
    painter->drawText(area.left() + kTextLeft, top + nameMetrics.height() + 2 + detailMetrics.ascent(),
                      detailMetrics.elidedText(detail, Qt::ElideRight, width));
    if (spark >= kShortestSparkline) {
        const QRectF line(area.right() - kMargin - spark, area.center().y() - 9, spark, 18);
        const bool active = activity != FunctionActivity::Cold && activity != FunctionActivity::Warm;
        paintSparkline(*painter, line, index.data(FunctionListModel::SparklineRole).value<QVector<float>>(),
                       theme_.color(active ? ColorRole::Busy : ColorRole::Idle));
    }
    painter->restore();
}

}  // namespace updraft
